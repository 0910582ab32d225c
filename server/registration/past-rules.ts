import { contractKinds, type ContractClass } from '../../db/schema/codes.ts';
import type { pricingModes, shareEvidences } from '../../db/schema/codes.ts';
import { comparable, parseDay, parseRegistrationNumber, parseYesNo, parseYuan } from './cells.ts';
import { isCreditCode } from '../credit-code.ts';
import type { Answer } from './answer-rules.ts';
import type { PastRow } from './past-table.ts';
import { contractProblem, type ContractRowProblem } from './problems.ts';
import { classWords, fieldWords, licenceScopeWords, paymentModeWords, subKindWords } from './words.ts';

/** A party as a row names it. */
export interface NamedParty {
  creditCode: string;
  /** '' when the row gives the code alone. */
  name: string;
}

/** A row with its cells understood; nothing has been looked up yet. */
export interface PastContract {
  title: string;
  contractClass: ContractClass;
  subKind: string;
  licenceScope: keyof typeof licenceScopeWords | null;
  seller: NamedParty;
  buyer: NamedParty;
  field: number;
  totalFen: bigint;
  declaredTechnologyFen: bigint;
  signedOn: string;
  validFrom: string | null;
  validTo: string | null;
  paymentMode: keyof typeof paymentModeWords;
  pricingMode: (typeof pricingModes)[number];
  relatedPartiesDeclared: boolean;
  /** Name of a service point of the platform; '' for one that is none. */
  servicePoint: string;
  /** What the register answered at the time; null for a contract that was never registered. */
  answer: Answer | null;
  share: { certificateNumber: string; basisPoints: number; evidence: (typeof shareEvidences)[number] } | null;
}

const pricingWords: Record<(typeof pricingModes)[number], string> = {
  agreement: '协议定价',
  listing: '挂牌交易',
  auction: '拍卖',
};
const evidenceWords: Record<(typeof shareEvidences)[number], string> = {
  three_party_contract: '三方合同',
  intermediary_contract: '中介合同',
  mandate: '委托书',
};

/** Thrown while a row is read: the first cell that cannot be understood. */
class CellProblem extends Error {
  readonly problem: ContractRowProblem;
  constructor(problem: ContractRowProblem) {
    super(problem.code);
    this.problem = problem;
  }
}

function refuse(code: Parameters<typeof contractProblem>[0], field: keyof PastRow, other?: string): never {
  throw new CellProblem(contractProblem(code, other ? { other } : {}, field));
}

/** The code whose word, or beginning of a word (拍卖, 转让), a cell has; the code itself is fine, too. */
function codeOf<Code extends string>(words: Readonly<Record<Code, string>>, cell: string): Code | null {
  const text = comparable(cell).replace(/\s/g, '');
  const codes = Object.keys(words) as Code[];
  const exact = codes.filter(
    (code) => code === text || words[code] === text || words[code] === `技术${text}`,
  );
  if (exact.length === 1) return exact[0] ?? null;
  const begun = text === '' ? [] : codes.filter((code) => words[code].startsWith(text));
  return begun.length === 1 ? (begun[0] ?? null) : null;
}

const optionalDay = (row: PastRow, field: 'validFrom' | 'validTo'): string | null =>
  row[field] ? (parseDay(row[field]) ?? refuse('wrong_format', field)) : null;

const yuan = (row: PastRow, field: 'total' | 'technology' | 'approved'): bigint =>
  parseYuan(row[field] ?? '') ?? refuse('wrong_format', field);

function partyOf(
  row: PastRow,
  code: 'sellerCode' | 'buyerCode',
  name: 'sellerName' | 'buyerName',
): NamedParty {
  const creditCode = comparable(row[code]).toUpperCase().replace(/\s/g, '');
  if (!isCreditCode(creditCode)) refuse('credit_code', code);
  return { creditCode, name: comparable(row[name] ?? '') };
}

function kindOf(row: PastRow): Pick<PastContract, 'contractClass' | 'subKind' | 'licenceScope'> {
  const contractClass = codeOf(classWords, row.contractClass) ?? refuse('not_in_list', 'contractClass');
  const words: Record<string, string> = subKindWords[contractClass];
  const [only, ...others] = contractKinds[contractClass] as readonly string[];
  const subKind =
    !row.subKind && others.length === 0
      ? only
      : row.subKind
        ? codeOf(words, row.subKind)
        : refuse('required', 'subKind');
  if (!subKind) refuse('not_in_list', 'subKind');
  if (contractClass !== 'licence') return { contractClass, subKind, licenceScope: null };
  if (!row.licenceScope) refuse('required', 'licenceScope');
  const licenceScope = codeOf(licenceScopeWords, row.licenceScope) ?? refuse('not_in_list', 'licenceScope');
  return { contractClass, subKind, licenceScope };
}

function fieldOf(row: PastRow): number {
  const text = comparable(row.field);
  const number = Object.entries(fieldWords).find(([code, word]) => code === text || word === text)?.[0];
  return number === undefined ? refuse('not_in_list', 'field') : Number(number);
}

/** The register's answer, where the row gives a number: then the day, the office and the amount belong to it. */
function answerOf(row: PastRow, signedOn: string, totalFen: bigint, today: string): Answer | null {
  if (!row.registrationNumber) return null;
  const registrationNumber =
    parseRegistrationNumber(row.registrationNumber) ?? refuse('wrong_format', 'registrationNumber');
  if (!row.registeredOn) refuse('required', 'registeredOn');
  const registeredOn = parseDay(row.registeredOn) ?? refuse('wrong_format', 'registeredOn');
  if (registeredOn < signedOn) refuse('before_other', 'registeredOn', 'signedOn');
  if (registeredOn > today) refuse('in_the_future', 'registeredOn');
  if (!row.office) refuse('required', 'office');
  const approved = yuan(row, row.approved ? 'approved' : 'technology');
  if (approved > totalFen) refuse('technology_amount_exceeds_total', 'approved');
  return {
    registrationNumber,
    registeredOn,
    registrationOffice: comparable(row.office),
    approvedTechnologyFen: approved.toString(),
  };
}

function shareOf(row: PastRow): PastContract['share'] {
  if (!row.broker) return null;
  const percent = /^([0-9]{1,3})(?:\.([0-9]{1,2}))?%?$/.exec(comparable(row.percent ?? ''));
  if (!percent) refuse(row.percent ? 'wrong_format' : 'required', 'percent');
  const basisPoints = Number(percent[1]) * 100 + Number((percent[2] ?? '').padEnd(2, '0'));
  if (basisPoints < 1 || basisPoints > 10_000) refuse('wrong_format', 'percent');
  const evidence = codeOf(evidenceWords, row.evidence ?? '');
  if (!evidence) refuse(row.evidence ? 'not_in_list' : 'required', 'evidence');
  return { certificateNumber: comparable(row.broker), basisPoints, evidence };
}

function readCells(row: PastRow, today: string): PastContract {
  const totalFen = yuan(row, 'total');
  if (totalFen === 0n) refuse('wrong_format', 'total');
  const declaredTechnologyFen = yuan(row, 'technology');
  if (declaredTechnologyFen > totalFen) refuse('technology_amount_exceeds_total', 'technology');
  const signedOn = parseDay(row.signedOn) ?? refuse('wrong_format', 'signedOn');
  if (signedOn > today) refuse('in_the_future', 'signedOn');
  const validFrom = optionalDay(row, 'validFrom');
  const validTo = optionalDay(row, 'validTo');
  if (validFrom && validTo && validTo < validFrom) refuse('before_other', 'validTo', 'validFrom');
  const seller = partyOf(row, 'sellerCode', 'sellerName');
  const buyer = partyOf(row, 'buyerCode', 'buyerName');
  if (seller.creditCode === buyer.creditCode) refuse('same_parties', 'buyerCode');
  return {
    title: comparable(row.title),
    ...kindOf(row),
    seller,
    buyer,
    field: fieldOf(row),
    totalFen,
    declaredTechnologyFen,
    signedOn,
    validFrom,
    validTo,
    paymentMode: codeOf(paymentModeWords, row.payment) ?? refuse('not_in_list', 'payment'),
    pricingMode: row.pricing
      ? (codeOf(pricingWords, row.pricing) ?? refuse('not_in_list', 'pricing'))
      : 'agreement',
    relatedPartiesDeclared: parseYesNo(row.related ?? '') ?? refuse('wrong_format', 'related'),
    servicePoint: comparable(row.servicePoint ?? ''),
    answer: answerOf(row, signedOn, totalFen, today),
    share: shareOf(row),
  };
}

/** A row with its cells understood, or what is wrong with the first that is not. */
export function readPastRow(
  row: PastRow,
  today: string,
): { contract: PastContract } | { problem: ContractRowProblem } {
  try {
    return { contract: readCells(row, today) };
  } catch (error) {
    if (error instanceof CellProblem) return { problem: error.problem };
    throw error;
  }
}

/** What the platform knows around a row. */
export interface PastSurroundings {
  organisationId: string;
  organisations: ReadonlyMap<string, { id: string; name: string }>;
  /** Names that are taken, so that no second organisation of the name is made. */
  takenNames: ReadonlySet<string>;
  brokers: ReadonlyMap<string, { id: string }>;
  servicePoints: ReadonlyMap<string, { id: string }>;
  numberOwners: ReadonlyMap<string, string>;
  /** The contract in force with this title, parties, amount and day; null when there is none. */
  twin: (contract: PastContract) => string | null;
  createParties: boolean;
  acceptDuplicates: boolean;
}

export interface PastJudgement {
  outcome: 'ready' | 'duplicate' | 'problem' | 'unchanged';
  contractId: string | null;
  contract: PastContract | null;
  problem: ContractRowProblem | null;
}

/** What stands against a party: unknown, without a name to be made with, or of another name. */
function partyProblem(
  party: NamedParty,
  code: keyof PastRow,
  around: PastSurroundings,
): ContractRowProblem | null {
  const known = around.organisations.get(party.creditCode);
  if (known)
    return party.name !== '' && comparable(known.name) !== party.name
      ? contractProblem('name_differs', { name: known.name }, code)
      : null;
  if (!around.createParties) return contractProblem('party_unknown', { code: party.creditCode }, code);
  const name = code === 'sellerCode' ? 'sellerName' : 'buyerName';
  if (party.name === '') return contractProblem('required', {}, name);
  return around.takenNames.has(party.name) ? contractProblem('duplicate', {}, name) : null;
}

function objection(contract: PastContract, around: PastSurroundings): ContractRowProblem | null {
  const parties = [contract.seller, contract.buyer];
  if (!parties.some(({ creditCode }) => around.organisations.get(creditCode)?.id === around.organisationId))
    return contractProblem('not_a_party');
  const unknown =
    partyProblem(contract.seller, 'sellerCode', around) ?? partyProblem(contract.buyer, 'buyerCode', around);
  if (unknown) return unknown;
  if (contract.servicePoint !== '' && !around.servicePoints.has(contract.servicePoint))
    return contractProblem('unknown_reference', {}, 'servicePoint');
  if (contract.servicePoint === '' && !contract.answer)
    return contractProblem('required', {}, 'servicePoint');
  if (contract.share && !around.brokers.has(contract.share.certificateNumber))
    return contractProblem('broker_unknown', { number: contract.share.certificateNumber }, 'broker');
  return null;
}

/** Judge a row that has been read: ready, here already, probably here already, or why not. */
export function judgePast(contract: PastContract, around: PastSurroundings): PastJudgement {
  const number = contract.answer?.registrationNumber;
  const owner = number === undefined ? undefined : around.numberOwners.get(number);
  const twin = around.twin(contract);
  if (owner !== undefined)
    return owner === twin
      ? { outcome: 'unchanged', contractId: owner, contract, problem: null }
      : {
          outcome: 'problem',
          contractId: owner,
          contract: null,
          problem: contractProblem('number_in_use', { number: number ?? '' }, 'registrationNumber'),
        };
  const problem = objection(contract, around);
  if (problem) return { outcome: 'problem', contractId: null, contract: null, problem };
  if (twin !== null && !around.acceptDuplicates)
    return { outcome: 'duplicate', contractId: twin, contract, problem: contractProblem('same_contract') };
  const made = [contract.seller, contract.buyer].filter(
    ({ creditCode }) => !around.organisations.has(creditCode),
  );
  return {
    outcome: 'ready',
    contractId: null,
    contract,
    problem:
      made.length > 0
        ? contractProblem('party_created', { names: made.map(({ name }) => name).join('、') })
        : contract.answer
          ? contractProblem('waits_for_operator')
          : null,
  };
}
