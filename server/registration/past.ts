import type { Database, Transaction } from '../../db/client.ts';
import { createContract } from '../contracts/actions.ts';
import { dayOf, type Context } from '../context.ts';
import { DomainError } from '../errors.ts';
import { insertOutbox, insertUnverifiedOrganisation } from '../importing/store.ts';
import type { ImportFrame, ImportKind, Settled } from './import-kinds.ts';
import { readNumberOwners } from './import-store.ts';
import {
  judgePast,
  readPastRow,
  type NamedParty,
  type PastContract,
  type PastJudgement,
  type PastSurroundings,
} from './past-rules.ts';
import { pastHeaders, pastTable, type PastRow } from './past-table.ts';
import { verifyPast } from './past-verification.ts';
import { readByCertificate, readByCreditCode, readByName, readTwins } from './past-store.ts';
import { contractProblem } from './problems.ts';

type Reader = Database | Transaction;

/** What rows are judged by, read at once for all of them. */
async function surroundingsOf(
  database: Reader,
  frame: ImportFrame,
  rows: readonly PastContract[],
): Promise<PastSurroundings> {
  const parties = rows.flatMap((row) => [row.seller, row.buyer]);
  const found = await readByCreditCode(
    database,
    parties.map((party) => party.creditCode),
  );
  const names = parties.map((party) => party.name);
  const points = rows.map((row) => row.servicePoint);
  const certificates = rows.flatMap((row) => row.share?.certificateNumber ?? []);
  const numbers = rows.flatMap((row) => row.answer?.registrationNumber ?? []);
  const ids = [...found.values()].map(({ id }) => id);
  const twins = await readTwins(
    database,
    rows.map((row) => row.title),
    ids,
  );
  const idOf = (party: NamedParty) => found.get(party.creditCode)?.id;
  return {
    organisationId: frame.organisationId,
    organisations: found,
    takenNames: new Set((await readByName(database, names, null)).keys()),
    brokers: await readByCertificate(database, certificates),
    servicePoints: await readByName(database, points, 'service_point'),
    numberOwners: await readNumberOwners(database, numbers),
    twin: (contract) =>
      twins.find(
        (twin) =>
          twin.title === contract.title &&
          twin.sellerId === idOf(contract.seller) &&
          twin.buyerId === idOf(contract.buyer) &&
          twin.totalFen === contract.totalFen &&
          twin.signedOn === contract.signedOn,
      )?.id ?? null,
    createParties: frame.options['createParties'] === 'yes',
    acceptDuplicates: frame.options['acceptDuplicates'] === 'yes',
  };
}

/** Of several rows about one contract the first counts: the later ones are reported. */
function withoutRepeated(judged: ({ line: number } & PastJudgement)[]): ({ line: number } & PastJudgement)[] {
  const firstLines = new Map<string, number>();
  return judged.map((row) => {
    const { contract } = row;
    if (!contract || row.outcome === 'problem') return row;
    const facts = [contract.title, contract.seller.creditCode, contract.buyer.creditCode];
    const keys = [
      JSON.stringify([...facts, contract.totalFen.toString(), contract.signedOn]),
      ...(contract.answer ? [contract.answer.registrationNumber] : []),
    ];
    const first = keys.map((key) => firstLines.get(key)).find((line) => line !== undefined);
    if (first !== undefined)
      return { ...row, outcome: 'problem', problem: contractProblem('repeated_row', { line: first }) };
    for (const key of keys) firstLines.set(key, row.line);
    return row;
  });
}

/** The organisation of a credit code, made unverified where there is none. */
async function findOrCreateParty(
  transaction: Transaction,
  context: Context,
  party: NamedParty,
  around: PastSurroundings,
): Promise<string> {
  const known = around.organisations.get(party.creditCode);
  if (known) return known.id;
  const id = context.newId();
  const inserted = await insertUnverifiedOrganisation(transaction, {
    id,
    name: party.name,
    kind: 'enterprise',
    creditCode: party.creditCode,
    createdAt: context.now(),
  });
  if (!inserted) throw new DomainError('already_exists');
  await insertOutbox(transaction, 'organisation', [id]);
  return id;
}

/** Log the contract of a row as the importer: a draft, or handed in for the operator's look where it has a number. */
async function logContract(
  context: Context,
  contract: PastContract,
  around: PastSurroundings,
): Promise<Settled> {
  const id = await context.database.transaction(async (transaction) => {
    const { seller, buyer, share, answer } = contract;
    const sellerId = await findOrCreateParty(transaction, context, seller, around);
    const buyerId = await findOrCreateParty(transaction, context, buyer, around);
    const servicePointId = around.servicePoints.get(contract.servicePoint)?.id ?? null;
    const brokerId = share ? (around.brokers.get(share.certificateNumber)?.id ?? null) : null;
    const logged = await createContract(
      { ...context, database: transaction },
      {
        introductionId: null,
        title: contract.title,
        contractClass: contract.contractClass,
        subKind: contract.subKind,
        licenceScope: contract.licenceScope,
        sellerId,
        buyerId,
        field: contract.field as 1,
        totalFen: contract.totalFen.toString(),
        declaredTechnologyFen: contract.declaredTechnologyFen.toString(),
        signedOn: contract.signedOn,
        validFrom: contract.validFrom,
        validTo: contract.validTo,
        paymentMode: contract.paymentMode,
        pricingMode: contract.pricingMode,
        noticeFrom: null,
        noticeTo: null,
        relatedPartiesDeclared: contract.relatedPartiesDeclared,
        servicePointId,
        registrationClaim: servicePointId === null && answer ? answer : null,
        shares:
          share && brokerId
            ? [
                {
                  holderKind: 'broker',
                  brokerId,
                  agencyId: null,
                  basisPoints: share.basisPoints,
                  evidence: share.evidence,
                },
              ]
            : [],
        confirmDuplicate: around.acceptDuplicates,
        submit: answer !== null,
      },
    );
    return logged.id;
  });
  return contract.answer
    ? { outcome: 'prepared', contractId: id, problem: contractProblem('waits_for_operator') }
    : { outcome: 'applied', contractId: id, problem: null };
}

/** An institution's contracts of earlier years. Those with a number wait for the operator, who verifies it. */
export const pastContracts: ImportKind<typeof pastTable.schema> = {
  organisationKinds: ['university', 'institute', 'enterprise', 'agency'],
  confirmedBy: 'operator',
  table: pastTable,
  headers: pastHeaders,
  example: [
    '海洋牧场水下监测系统委托开发',
    '技术开发',
    '委托开发',
    '',
    '12370200000000000A',
    '（示例）青岛某高校',
    '91370200000000000B',
    '（示例）青岛某企业',
    '电子信息',
    '100000.00',
    '90000.00',
    '2024-03-01',
    '2024-03-01',
    '2025-02-28',
    '分期支付',
    '协议定价',
    '否',
    '',
    '2024370200000001',
    '2024-03-20',
    '济南技术市场',
    '90000.00',
    '',
    '',
    '',
  ],
  async preview(context, frame, rows) {
    const today = dayOf(context.now());
    const read = rows.map(({ line, values }) => ({ line, ...readPastRow(values, today) }));
    const contracts = read.flatMap((row) => ('contract' in row ? [row.contract] : []));
    const around = await surroundingsOf(context.database, frame, contracts);
    const judged = read.map((row) =>
      'contract' in row
        ? { line: row.line, ...judgePast(row.contract, around) }
        : {
            line: row.line,
            outcome: 'problem' as const,
            contractId: null,
            contract: null,
            problem: row.problem,
          },
    );
    return withoutRepeated(judged).map(({ line, outcome, contractId, problem }) => ({
      line,
      outcome,
      contractId,
      problem,
    }));
  },
  async apply(context, frame, cells) {
    const read = readPastRow(cells as PastRow, dayOf(context.now()));
    if ('problem' in read) return { outcome: 'failed', contractId: null, problem: read.problem };
    const around = await surroundingsOf(context.database, frame, [read.contract]);
    const { outcome, contractId, problem } = judgePast(read.contract, around);
    if (outcome === 'ready') return logContract(context, read.contract, around);
    return { outcome: outcome === 'problem' ? 'failed' : outcome, contractId, problem };
  },
  async confirm(context, _frame, cells, contractId) {
    const read = readPastRow(cells as PastRow, dayOf(context.now()));
    if ('problem' in read || contractId === null) throw new DomainError('not_found');
    return verifyPast(context, contractId, read.contract);
  },
};
