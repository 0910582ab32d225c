import type { Transaction } from '../../db/client.ts';
import { dayOf, requireIdentity, type Context } from '../context.ts';
import { DomainError, type FieldIssue } from '../errors.ts';
import { readMandateFacts } from '../mandates/actions.ts';
import { fenValue } from '../wire.ts';
import { checkDraft } from './checks.ts';
import { readFileIds } from './file-store.ts';
import { detailsOf, requireDistinct } from './parties.ts';
import type { ShareDraft } from './review-schema.ts';
import type { ContractDraft } from './schema.ts';
import type { WantedShare } from './share-rules.ts';
import {
  readAgencies,
  readIntroduction,
  readOrganisations,
  type ContractRow,
  type NewContract,
} from './store.ts';

/** A checked draft as rows. */
export interface PreparedDraft {
  columns: Omit<NewContract, 'id' | 'status' | 'loggedBy'>;
  shares: WantedShare[];
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
  const parties = await prepareParties(transaction, draft);
  await checkIntroduction(transaction, context, draft, present);
  await checkMandate(transaction, draft);
  const shares = await prepareShares(transaction, draft.shares, present?.id ?? null);
  const { shares: _, planSource, intellectualProperty, objective, ...rest } = draft;
  return {
    columns: {
      ...rest,
      ...parties,
      title: draft.title.trim(),
      totalFen: BigInt(draft.totalFen),
      declaredTechnologyFen: BigInt(draft.declaredTechnologyFen),
      expectedInvestmentFen: fenValue(draft.expectedInvestmentFen ?? null),
      expectedOutputFen: fenValue(draft.expectedOutputFen ?? null),
      mandateId: draft.mandateId ?? null,
      registrationCodes: {
        ...(planSource ? { planSource } : {}),
        ...(intellectualProperty ? { intellectualProperty } : {}),
        ...(objective ? { objective } : {}),
      },
    },
    shares,
  };
}

/** What the parties of a draft make of it; throws for unknown parties and for one and the same party. */
async function prepareParties(transaction: Transaction, draft: ContractDraft) {
  const found = await readOrganisations(transaction, [draft.sellerId, draft.buyerId, draft.servicePointId]);
  const seller = found.get(draft.sellerId);
  const buyer = found.get(draft.buyerId);
  const fields: FieldIssue[] = [];
  if (!seller) fields.push({ path: 'sellerId', code: 'unknown_reference' });
  if (!buyer) fields.push({ path: 'buyerId', code: 'unknown_reference' });
  if (found.get(draft.servicePointId)?.kind !== 'service_point')
    fields.push({ path: 'servicePointId', code: 'unknown_reference' });
  if (!seller || !buyer || fields.length > 0) throw new DomainError('invalid_input', { fields });
  const sellerDetails = detailsOf(seller, draft.sellerDetails);
  const buyerDetails = detailsOf(buyer, draft.buyerDetails);
  const relatedPartiesFound = requireDistinct(
    { organisation: seller, details: sellerDetails },
    { organisation: buyer, details: buyerDetails },
  );
  return {
    sellerDetails,
    buyerDetails,
    relatedPartiesFound,
    relatedPartiesDeclared: draft.relatedPartiesDeclared,
    relatedParties: relatedPartiesFound || draft.relatedPartiesDeclared,
  };
}

/** A mandate that a contract names is one of its parties', accepted, and in force on the day of signing. */
async function checkMandate(transaction: Transaction, draft: ContractDraft): Promise<void> {
  const mandateId = draft.mandateId ?? null;
  if (mandateId === null) return;
  const mandate = await readMandateFacts(transaction, mandateId);
  const refuse = (code: 'unknown_reference' | 'refused') =>
    new DomainError('invalid_input', { fields: [{ path: 'mandateId', code }] });
  if (!mandate || ![draft.sellerId, draft.buyerId].includes(mandate.ownerId))
    throw refuse('unknown_reference');
  const began = mandate.acceptedAt !== null && mandate.validFrom <= draft.signedOn;
  const ended =
    (mandate.validTo !== null && mandate.validTo < draft.signedOn) ||
    (mandate.endedAt !== null && dayOf(mandate.endedAt) < draft.signedOn);
  if (!began || ended) throw refuse('refused');
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
  // One that is contracted takes another contract only after the first was rejected: a unique index holds that.
  if (!logged && !['accepted', 'negotiating', 'contracted'].includes(introduction.status))
    throw refuse('refused');
}

/**
 * Shares with the agency that each broker acts for now, frozen. Evidence is a file of the contract `contractId`; a
 * contract that is not stored yet has none. Throws `invalid_input`.
 */
export async function prepareShares(
  transaction: Transaction,
  drafts: readonly ShareDraft[],
  contractId: string | null,
): Promise<WantedShare[]> {
  const brokerIds = drafts.flatMap((share) => share.brokerId ?? []);
  const agencyIds = drafts.flatMap((share) => share.agencyId ?? []);
  const agencyOf = await readAgencies(transaction, brokerIds);
  const organisations = await readOrganisations(transaction, agencyIds);
  const files = contractId === null ? new Set<string>() : await readFileIds(transaction, contractId);
  const fields: FieldIssue[] = [];
  const shares = drafts.map((share, index): WantedShare => {
    const { brokerId, agencyId, evidenceFileId = null } = share;
    if (brokerId !== null && !agencyOf.has(brokerId))
      fields.push({ path: `shares.${index}.brokerId`, code: 'unknown_reference' });
    const known =
      agencyId === null ||
      (brokerId === null
        ? organisations.get(agencyId)?.kind === 'agency'
        : agencyOf.get(brokerId) === agencyId);
    if (!known) fields.push({ path: `shares.${index}.agencyId`, code: 'unknown_reference' });
    if (evidenceFileId !== null && !files.has(evidenceFileId))
      fields.push({ path: `shares.${index}.evidenceFileId`, code: 'unknown_reference' });
    const actedFor = brokerId === null ? agencyId : (agencyOf.get(brokerId) ?? null);
    return { ...share, evidenceFileId, agencyId: actedFor };
  });
  if (fields.length > 0) throw new DomainError('invalid_input', { fields });
  return shares;
}
