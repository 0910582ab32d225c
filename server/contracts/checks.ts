import { contractKinds } from '../../db/schema/codes.ts';
import { DomainError, type FieldIssue } from '../errors.ts';
import { yuanInWords } from '../wire.ts';
import type { ShareDraft } from './review-schema.ts';
import type { ContractDraft } from './schema.ts';

/** What of a party the search for relations looks at. */
export interface PartyFacts {
  id: string;
  creditCode: string | null;
  /** The names that are known: of the profile, and of the form. */
  legalRepresentatives: readonly (string | null)[];
}

/**
 * What the parties' data say about their relation (product.md §3): one and the same party, the same legal
 * representative, or nothing. What the parties declare themselves is kept apart from it.
 */
export function relationFound(
  seller: PartyFacts,
  buyer: PartyFacts,
): 'same' | 'legal_representative' | 'none' {
  if (seller.id === buyer.id) return 'same';
  if (seller.creditCode !== null && seller.creditCode === buyer.creditCode) return 'same';
  const namesOf = (party: PartyFacts) =>
    party.legalRepresentatives.map((name) => name?.trim() ?? '').filter((name) => name !== '');
  const sellers = new Set(namesOf(seller));
  return namesOf(buyer).some((name) => sellers.has(name)) ? 'legal_representative' : 'none';
}

/** A seller whose assets are the state's: 机关法人 010–019, 事业法人 020–029; by kind where the form's code is missing. */
export function isPublicSeller(seller: { kind: string; partyNature: string | null }): boolean {
  if (seller.partyNature !== null) return /^0[12]/.test(seller.partyNature);
  return ['university', 'institute', 'government'].includes(seller.kind);
}

/**
 * Check what a draft says by itself. Throws `invalid_input` with every field at fault, then
 * `technology_amount_exceeds_total`, then `shares_exceed_whole`.
 */
export function checkDraft(draft: ContractDraft, today: string): void {
  const fields = [...kindIssues(draft), ...dateIssues(draft, today), ...shareIssues(draft.shares)];
  if (draft.totalFen === '0')
    fields.push({ path: 'totalFen', code: 'too_small', parameters: { limit: '0.01' } });
  if (fields.length > 0) throw new DomainError('invalid_input', { fields });
  requireWithinTotal('declaredTechnologyFen', BigInt(draft.declaredTechnologyFen), BigInt(draft.totalFen));
  requireSharesWithinWhole(draft.shares);
}

/** Throws `shares_exceed_whole` beyond 10,000 basis points. */
export function requireSharesWithinWhole(shares: readonly { basisPoints: number }[]): void {
  const sum = shares.reduce((total, share) => total + share.basisPoints, 0);
  if (sum > 10_000)
    throw new DomainError('shares_exceed_whole', {
      fields: [{ path: 'shares', code: 'sum_exceeds_whole' }],
      parameters: { sum },
    });
}

/** Throws `technology_amount_exceeds_total` when a 技术交易额 is larger than the 成交额. */
export function requireWithinTotal(path: string, technologyFen: bigint, totalFen: bigint): void {
  if (technologyFen > totalFen)
    throw new DomainError('technology_amount_exceeds_total', {
      fields: [{ path, code: 'exceeds_other', parameters: { other: 'totalFen' } }],
    });
}

function kindIssues(draft: ContractDraft): FieldIssue[] {
  const issues: FieldIssue[] = [];
  const subKinds: readonly string[] = contractKinds[draft.contractClass];
  if (!subKinds.includes(draft.subKind)) issues.push({ path: 'subKind', code: 'not_in_list' });
  const licence = draft.contractClass === 'licence';
  if (licence && draft.licenceScope === null) issues.push({ path: 'licenceScope', code: 'required' });
  if (!licence && draft.licenceScope !== null) issues.push({ path: 'licenceScope', code: 'refused' });
  if (draft.contractClass !== 'transfer')
    for (const path of ['expectedInvestmentFen', 'expectedOutputFen'] as const)
      if ((draft[path] ?? null) !== null) issues.push({ path, code: 'refused' });
  return issues;
}

function dateIssues(draft: ContractDraft, today: string): FieldIssue[] {
  const issues: FieldIssue[] = [];
  const inOrder = (first: 'validFrom' | 'noticeFrom', second: 'validTo' | 'noticeTo') => {
    const [from, to] = [draft[first], draft[second]];
    if (from !== null && to !== null && to < from)
      issues.push({ path: second, code: 'before_other', parameters: { other: first } });
  };
  if (draft.signedOn > today) issues.push({ path: 'signedOn', code: 'in_the_future' });
  inOrder('validFrom', 'validTo');
  inOrder('noticeFrom', 'noticeTo');
  if (draft.validTo !== null && draft.validTo < draft.signedOn)
    issues.push({ path: 'validTo', code: 'before_other', parameters: { other: 'signedOn' } });
  if (draft.noticeFrom === null && draft.noticeTo !== null)
    issues.push({ path: 'noticeFrom', code: 'required' });
  if (draft.noticeFrom !== null && draft.noticeTo === null)
    issues.push({ path: 'noticeTo', code: 'required' });
  return issues;
}

/** One share a holder: two would meet on one account, and nobody could say which of them a movement is. */
export function shareIssues(shares: readonly ShareDraft[]): FieldIssue[] {
  const issues: FieldIssue[] = [];
  const seen = new Set<string>();
  for (const [index, share] of shares.entries()) {
    const broker = share.holderKind === 'broker';
    const holderId = broker ? share.brokerId : share.agencyId;
    const path = `shares.${index}.${broker ? 'brokerId' : 'agencyId'}`;
    if (!broker && share.brokerId !== null)
      issues.push({ path: `shares.${index}.brokerId`, code: 'refused' });
    if (holderId === null) issues.push({ path, code: 'required' });
    else if (seen.has(holderId)) issues.push({ path, code: 'duplicate' });
    else seen.add(holderId);
  }
  return issues;
}

/** In these modes the sum of receipts is open by nature and may exceed the stated total (product.md §3). */
const openEndedModes: readonly string[] = ['royalty', 'entry_fee_and_royalty'];

/** Throws `receipts_exceed_total` when one more receipt would pass the total, except for 提成. */
export function requireReceiptFits(
  contract: { totalFen: bigint; paymentMode: string },
  receivedFen: bigint,
  amountFen: bigint,
  path = 'amountFen',
): void {
  if (openEndedModes.includes(contract.paymentMode)) return;
  if (receivedFen + amountFen > contract.totalFen)
    throw new DomainError('receipts_exceed_total', {
      fields: [
        path === 'totalFen'
          ? { path, code: 'too_small', parameters: { limit: yuanInWords(receivedFen) } }
          : { path, code: 'exceeds_other', parameters: { other: 'totalFen' } },
      ],
    });
}

/** Throws `invalid_input` unless a day of the contract's life lies from its signing to today. */
export function requireSinceSigning(path: string, day: string, signedOn: string, today: string): void {
  if (day > today) throw new DomainError('invalid_input', { fields: [{ path, code: 'in_the_future' }] });
  if (day < signedOn)
    throw new DomainError('invalid_input', {
      fields: [{ path, code: 'before_other', parameters: { other: 'signedOn' } }],
    });
}

/** What of a receipt the sum needs. */
interface ReceiptFacts {
  id: string;
  amountFen: bigint;
  reversesReceiptId: string | null;
}

/** Receipts that nobody took back. */
export function standingReceipts<Row extends ReceiptFacts>(rows: readonly Row[]): Row[] {
  const takenBack = new Set(rows.map((row) => row.reversesReceiptId));
  return rows.filter((row) => row.reversesReceiptId === null && !takenBack.has(row.id));
}

/** 到账 so far: what stands. */
export const receivedFenOf = (rows: readonly ReceiptFacts[]): bigint =>
  standingReceipts(rows).reduce((sum, row) => sum + row.amountFen, 0n);
