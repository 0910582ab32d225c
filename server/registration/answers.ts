import type { Transaction } from '../../db/client.ts';
import type { Database } from '../../db/client.ts';
import { changeContract } from '../contracts/actions.ts';
import { dayOf, type Context } from '../context.ts';
import { isIdentifier } from '../wire.ts';
import { comparable, parseRegistrationNumber } from './cells.ts';
import {
  answerHeaders,
  answerTable,
  judgeAnswer,
  refuseRepeated,
  type AnswerJudgement,
  type AnswerRow,
  type AnswerSurroundings,
} from './answer-rules.ts';
import { readAnswerCandidates, readNumberOwners } from './import-store.ts';
import type { ImportKind, Settled } from './import-kinds.ts';

/** What rows are judged by, read at once for all of them. */
async function surroundingsOf(
  database: Database | Transaction,
  context: Context,
  servicePointId: string,
  rows: readonly AnswerRow[],
): Promise<(row: AnswerRow) => AnswerSurroundings> {
  const keys = rows.map((row) => row.contract?.trim().toLowerCase() ?? '').filter((key) => isIdentifier(key));
  const titles = rows.map((row) => comparable(row.title ?? '')).filter(Boolean);
  const numbers = rows.flatMap((row) => parseRegistrationNumber(row.registrationNumber) ?? []);
  const candidates = await readAnswerCandidates(
    database,
    servicePointId,
    [...new Set(keys)],
    [...new Set(titles)],
  );
  const owners = await readNumberOwners(database, numbers);
  return (row) => ({
    candidates,
    numberOwnerId: owners.get(parseRegistrationNumber(row.registrationNumber) ?? '') ?? null,
    today: dayOf(context.now()),
    secondPersonFromFen: BigInt(context.city.policy.registration.expertReviewFromFen),
  });
}

async function judge(
  database: Database | Transaction,
  context: Context,
  servicePointId: string,
  cells: Record<string, string>,
): Promise<AnswerJudgement> {
  const row = cells as AnswerRow;
  return judgeAnswer(row, (await surroundingsOf(database, context, servicePointId, [row]))(row));
}

const settledWithout = (judgement: AnswerJudgement): Settled => ({
  outcome: judgement.outcome === 'unchanged' ? 'unchanged' : 'failed',
  contractId: judgement.contractId,
  problem: judgement.problem,
});

/** Register the contract that a row means, through the contracts' own verb, as the reader. */
async function register(context: Context, judgement: AnswerJudgement): Promise<Settled> {
  const { answer, contractId } = judgement;
  if (judgement.outcome !== 'ready' || !answer || !contractId) return settledWithout(judgement);
  await changeContract(context, contractId, { verb: 'register', answer });
  return { outcome: 'applied', contractId, problem: null };
}

/**
 * The register's answers for a service point. From the threshold of expert review on a row is only prepared: somebody
 * else looks at it and confirms, and the contracts' own rule still asks that it is not the reviewer.
 */
export const registerAnswers: ImportKind<typeof answerTable.schema> = {
  organisationKinds: ['service_point'],
  confirmedBy: 'colleague',
  table: answerTable,
  headers: answerHeaders,
  example: [
    '2026370200000001',
    '',
    '海洋牧场水下监测系统委托开发',
    '90000.00',
    '2026-06-10',
    '青岛市技术市场服务中心',
  ],
  async preview(context, { organisationId }, rows) {
    const around = await surroundingsOf(
      context.database,
      context,
      organisationId,
      rows.map((row) => row.values),
    );
    const judged = rows.map(({ line, values }) => ({ line, judgement: judgeAnswer(values, around(values)) }));
    return refuseRepeated(judged).map(({ line, judgement }) => ({
      line,
      outcome: judgement.outcome,
      contractId: judgement.contractId,
      problem: judgement.problem,
    }));
  },
  async apply(context, { organisationId }, cells) {
    const judgement = await judge(context.database, context, organisationId, cells);
    if (judgement.outcome === 'ready' && judgement.needsSecondPerson)
      return { outcome: 'prepared', contractId: judgement.contractId, problem: judgement.problem };
    return register(context, judgement);
  },
  async confirm(context, { organisationId }, cells) {
    return register(context, await judge(context.database, context, organisationId, cells));
  },
};
