import { Type, type Static } from 'typebox';
import type { ContractStatus } from '../../db/schema/codes.ts';
import type { TableShape } from '../importing/rows.ts';
import { strictObject, yuanInWords } from '../wire.ts';
import { comparable, parseDay, parseRegistrationNumber, parseYuan } from './cells.ts';
import { contractProblem, type ContractRowProblem } from './problems.ts';

const text = Type.Optional(Type.String({ maxLength: 300 }));
const required = Type.String({ minLength: 1, maxLength: 100 });

/** A line of the register's answers. The contract is found by the platform's key, or by its title. */
export const AnswerRow = strictObject({
  registrationNumber: required,
  contract: text,
  title: text,
  approved: required,
  registeredOn: required,
  office: required,
});
export type AnswerRow = Static<typeof AnswerRow>;

export const answerHeaders: Record<keyof AnswerRow, string> = {
  registrationNumber: '合同登记编号',
  contract: '平台合同编号',
  title: '项目名称',
  approved: '技术交易额（元）',
  registeredOn: '登记日期',
  office: '登记机构',
};

export const answerTable: TableShape<typeof AnswerRow> = {
  schema: AnswerRow,
  columns: {
    registrationNumber: [answerHeaders.registrationNumber, '登记编号', 'registration number'],
    contract: [answerHeaders.contract, '平台编号', 'contract key'],
    title: [answerHeaders.title, '合同名称', '合同项目名称'],
    approved: [
      answerHeaders.approved,
      '技术交易额',
      '核定技术交易额',
      '核定技术交易额（元）',
      'approved amount',
    ],
    registeredOn: [answerHeaders.registeredOn, '认定登记日期', '认定日期', 'registration date'],
    office: [answerHeaders.office, '登记机构名称', '认定登记机构', '登记处', 'registration office'],
  },
  required: ['registrationNumber', 'approved', 'registeredOn', 'office'],
};

/** What the register answered about one contract. */
export interface Answer {
  registrationNumber: string;
  registeredOn: string;
  registrationOffice: string;
  approvedTechnologyFen: string;
}

/** A contract of the service point that a row may mean. */
export interface AnswerCandidate {
  id: string;
  title: string;
  status: ContractStatus;
  signedOn: string;
  totalFen: bigint;
  declaredTechnologyFen: bigint;
  approvedTechnologyFen: bigint | null;
  registrationNumber: string | null;
  registeredOn: string | null;
}

/** What a row is judged by. */
export interface AnswerSurroundings {
  /** Contracts of this service point under the row's key or title. */
  candidates: readonly AnswerCandidate[];
  /** The contract, of any service point, that has the row's number; null when none has. */
  numberOwnerId: string | null;
  today: string;
  /** From here on a second person decides. */
  secondPersonFromFen: bigint;
}

export interface AnswerJudgement {
  outcome: 'ready' | 'unchanged' | 'problem';
  contractId: string | null;
  answer: Answer | null;
  /** Somebody else has to confirm it. */
  needsSecondPerson: boolean;
  problem: ContractRowProblem | null;
}

const refused = (problem: ContractRowProblem, contractId: string | null = null): AnswerJudgement => ({
  outcome: 'problem',
  contractId,
  answer: null,
  needsSecondPerson: false,
  problem,
});

/** The values of a row's cells, or what is wrong with one of them. */
function readAnswer(row: AnswerRow): { answer: Answer } | { problem: ContractRowProblem } {
  const wrong = (field: keyof AnswerRow) => ({ problem: contractProblem('wrong_format', {}, field) });
  const registrationNumber = parseRegistrationNumber(row.registrationNumber);
  if (registrationNumber === null) return wrong('registrationNumber');
  const approved = parseYuan(row.approved);
  if (approved === null) return wrong('approved');
  const registeredOn = parseDay(row.registeredOn);
  if (registeredOn === null) return wrong('registeredOn');
  const registrationOffice = comparable(row.office);
  return {
    answer: {
      registrationNumber,
      registeredOn,
      registrationOffice,
      approvedTechnologyFen: approved.toString(),
    },
  };
}

const inReview: readonly ContractStatus[] = ['in_review', 'expert_review'];

/** The one contract that a row means, or why there is none. */
function findContract(
  row: AnswerRow,
  number: string,
  candidates: readonly AnswerCandidate[],
): { contract: AnswerCandidate } | { problem: ContractRowProblem } {
  const key = row.contract?.trim().toLowerCase() ?? '';
  const title = comparable(row.title ?? '');
  if (key === '' && title === '') return { problem: contractProblem('required', {}, 'contract') };
  if (key !== '') {
    const contract = candidates.find((candidate) => candidate.id === key);
    if (!contract) return { problem: contractProblem('contract_unknown', {}, 'contract') };
    if (title !== '' && comparable(contract.title) !== title)
      return { problem: contractProblem('title_differs', { title: contract.title }, 'title') };
    return { contract };
  }
  const named = candidates.filter((candidate) => comparable(candidate.title) === title);
  const already = named.find((candidate) => candidate.registrationNumber === number);
  if (already) return { contract: already };
  const waiting = named.filter((candidate) => inReview.includes(candidate.status));
  const possible = waiting.length > 0 ? waiting : named;
  const [contract] = possible;
  if (!contract) return { problem: contractProblem('contract_unknown', {}, 'title') };
  if (possible.length > 1)
    return { problem: contractProblem('contract_ambiguous', { count: possible.length }, 'title') };
  return { contract };
}

/** What stands against registering a contract with an answer. */
function objection(
  contract: AnswerCandidate,
  answer: Answer,
  { numberOwnerId, today }: AnswerSurroundings,
): ContractRowProblem | null {
  if (contract.status === 'registered' || contract.status === 'cancelled')
    return contractProblem('registered_differently', { number: contract.registrationNumber ?? '' });
  if (numberOwnerId !== null && numberOwnerId !== contract.id)
    return contractProblem('number_in_use', { number: answer.registrationNumber }, 'registrationNumber');
  if (!inReview.includes(contract.status))
    return contractProblem('not_in_review', { status: contract.status });
  if (BigInt(answer.approvedTechnologyFen) > contract.totalFen)
    return contractProblem('technology_amount_exceeds_total', {}, 'approved');
  if (answer.registeredOn < contract.signedOn)
    return contractProblem('before_other', { other: 'signedOn' }, 'registeredOn');
  if (answer.registeredOn > today) return contractProblem('in_the_future', {}, 'registeredOn');
  return null;
}

/** Judge one row by itself: which contract it means, and whether it can be registered now. */
export function judgeAnswer(row: AnswerRow, surroundings: AnswerSurroundings): AnswerJudgement {
  const read = readAnswer(row);
  if ('problem' in read) return refused(read.problem);
  const { answer } = read;
  const found = findContract(row, answer.registrationNumber, surroundings.candidates);
  if ('problem' in found) return refused(found.problem);
  const { contract } = found;
  const same =
    contract.status === 'registered' &&
    contract.registrationNumber === answer.registrationNumber &&
    contract.registeredOn === answer.registeredOn &&
    contract.approvedTechnologyFen?.toString() === answer.approvedTechnologyFen;
  if (same)
    return { outcome: 'unchanged', contractId: contract.id, answer, needsSecondPerson: false, problem: null };
  const problem = objection(contract, answer, surroundings);
  if (problem) return refused(problem, contract.id);
  const approved = BigInt(answer.approvedTechnologyFen);
  const decisive = approved > contract.declaredTechnologyFen ? approved : contract.declaredTechnologyFen;
  const needsSecondPerson = decisive >= surroundings.secondPersonFromFen;
  return {
    outcome: 'ready',
    contractId: contract.id,
    answer,
    needsSecondPerson,
    problem: needsSecondPerson ? secondPersonNote(surroundings.secondPersonFromFen) : null,
  };
}

const secondPersonNote = (thresholdFen: bigint): ContractRowProblem =>
  contractProblem('second_person', { threshold: yuanInWords(thresholdFen) });

/** Of several rows about one contract or with one number the first counts: the later ones become problems. */
export function refuseRepeated(
  rows: readonly { line: number; judgement: AnswerJudgement }[],
): { line: number; judgement: AnswerJudgement }[] {
  const firstLines = new Map<string, number>();
  return rows.map(({ line, judgement }) => {
    if (judgement.outcome === 'problem' || !judgement.answer) return { line, judgement };
    const keys = [`contract ${judgement.contractId}`, `number ${judgement.answer.registrationNumber}`];
    const first = keys.map((key) => firstLines.get(key)).find((known) => known !== undefined);
    if (first !== undefined)
      return {
        line,
        judgement: refused(contractProblem('repeated_row', { line: first }), judgement.contractId),
      };
    for (const key of keys) firstLines.set(key, line);
    return { line, judgement };
  });
}
