import type { Transaction } from '../../db/client.ts';
import { dayOf, requireIdentity, type Context } from '../context.ts';
import { DomainError, type FieldIssue } from '../errors.ts';
import { checkDraft, relationOf } from './checks.ts';
import type { ContractDraft } from './schema.ts';
import {
  readAgencies,
  readIntroduction,
  readOrganisations,
  type ContractRow,
  type NewContract,
  type NewShare,
} from './store.ts';

/** A checked draft as rows. */
export interface PreparedDraft {
  columns: Omit<NewContract, 'id' | 'status' | 'loggedBy'>;
  shares: NewShare[];
}

/**
 * Check a draft against itself and against what it refers to, and turn it into rows. `present` is the contract that it
 * changes. Throws `invalid_input`, `technology_amount_exceeds_total`, `shares_exceed_whole`, `related_parties_refused`.
 */
export async function prepareDraft(
  transaction: Transaction,
  context: Context,
  draft: ContractDraft,
  present: ContractRow | null = null,
): Promise<PreparedDraft> {
  checkDraft(draft, dayOf(context.now()));
  const relatedParties = await checkParties(transaction, draft);
  await checkIntroduction(transaction, context, draft, present);
  const shares = await prepareShares(transaction, context, draft);
  const { shares: _, relatedPartiesDeclared: __, totalFen, declaredTechnologyFen, ...rest } = draft;
  return {
    columns: {
      ...rest,
      title: draft.title.trim(),
      totalFen: BigInt(totalFen),
      declaredTechnologyFen: BigInt(declaredTechnologyFen),
      relatedParties,
    },
    shares,
  };
}

/** @returns whether seller and buyer are related; throws for unknown parties and for one and the same party */
async function checkParties(transaction: Transaction, draft: ContractDraft): Promise<boolean> {
  const found = await readOrganisations(transaction, [draft.sellerId, draft.buyerId, draft.servicePointId]);
  const seller = found.get(draft.sellerId);
  const buyer = found.get(draft.buyerId);
  const fields: FieldIssue[] = [];
  if (!seller) fields.push({ path: 'sellerId', code: 'unknown_reference' });
  if (!buyer) fields.push({ path: 'buyerId', code: 'unknown_reference' });
  if (found.get(draft.servicePointId)?.kind !== 'service_point')
    fields.push({ path: 'servicePointId', code: 'unknown_reference' });
  if (!seller || !buyer || fields.length > 0) throw new DomainError('invalid_input', { fields });
  const relation = relationOf(seller, buyer, draft.relatedPartiesDeclared);
  if (relation === 'same')
    throw new DomainError('related_parties_refused', { fields: [{ path: 'buyerId', code: 'refused' }] });
  return relation === 'related';
}

/**
 * A contract on an introduction is between the two sides that were introduced and have both accepted. An introduction
 * of others is unknown, so that nobody learns of it.
 */
async function checkIntroduction(
  transaction: Transaction,
  context: Context,
  draft: ContractDraft,
  present: ContractRow | null,
): Promise<void> {
  if (draft.introductionId === null) return;
  const refuse = (code: 'unknown_reference' | 'refused') =>
    new DomainError('invalid_input', { fields: [{ path: 'introductionId', code }] });
  const introduction = await readIntroduction(transaction, draft.introductionId);
  if (!introduction) throw refuse('unknown_reference');
  const identity = requireIdentity(context);
  const sides = [introduction.needOrganisationId, introduction.achievementOrganisationId];
  const takesPart =
    identity.memberships.some((membership) => sides.includes(membership.organisationId)) ||
    (identity.broker !== null && identity.broker.id === introduction.leadBrokerId);
  if (!takesPart) throw refuse('unknown_reference');
  if (!sides.includes(draft.sellerId) || !sides.includes(draft.buyerId)) throw refuse('refused');
  const logged = present?.introductionId === introduction.id;
  if (!logged && !['accepted', 'negotiating'].includes(introduction.status)) throw refuse('refused');
}

/** Shares with the agency that each broker acts for now, frozen. */
async function prepareShares(
  transaction: Transaction,
  context: Context,
  draft: ContractDraft,
): Promise<NewShare[]> {
  const brokerIds = draft.shares.flatMap((share) => share.brokerId ?? []);
  const agencyIds = draft.shares.flatMap((share) => share.agencyId ?? []);
  const agencyOf = await readAgencies(transaction, brokerIds);
  const organisations = await readOrganisations(transaction, agencyIds);
  const fields: FieldIssue[] = [];
  const shares = draft.shares.map((share, index): NewShare => {
    const { brokerId, agencyId } = share;
    if (brokerId !== null && !agencyOf.has(brokerId))
      fields.push({ path: `shares.${index}.brokerId`, code: 'unknown_reference' });
    const known =
      agencyId === null ||
      (brokerId === null
        ? organisations.get(agencyId)?.kind === 'agency'
        : agencyOf.get(brokerId) === agencyId);
    if (!known) fields.push({ path: `shares.${index}.agencyId`, code: 'unknown_reference' });
    const actedFor = brokerId === null ? agencyId : (agencyOf.get(brokerId) ?? null);
    return { ...share, id: context.newId(), agencyId: actedFor };
  });
  if (fields.length > 0) throw new DomainError('invalid_input', { fields });
  return shares;
}

/**
 * Look at the parties of a stored contract again: their data may have changed since the draft. @returns whether they
 * are related; throws `related_parties_refused`
 */
export async function requireDistinctParties(
  transaction: Transaction,
  contract: ContractRow,
): Promise<boolean> {
  const found = await readOrganisations(transaction, [contract.sellerId, contract.buyerId]);
  const seller = found.get(contract.sellerId);
  const buyer = found.get(contract.buyerId);
  if (!seller || !buyer) throw new DomainError('not_found');
  const relation = relationOf(seller, buyer, contract.relatedParties);
  if (relation === 'same')
    throw new DomainError('related_parties_refused', { fields: [{ path: 'buyerId', code: 'refused' }] });
  return relation === 'related';
}
