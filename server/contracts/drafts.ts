import type { Transaction } from '../../db/client.ts';
import type { RegistrationClaim } from '../../db/schema/index.ts';
import { dayOf, requireIdentity, type Context } from '../context.ts';
import { DomainError, type FieldIssue } from '../errors.ts';
import { readMandateFacts } from '../mandates/actions.ts';
import { sidesOf } from '../policy/introduction.ts';
import { hasRight } from '../policy/membership.ts';
import { fenValue } from '../wire.ts';
import { checkDraft, requireSinceSigning, requireWithinTotal } from './checks.ts';
import { readFileIds } from './file-store.ts';
import { detailsOf, requireDistinct } from './parties.ts';
import type { ShareDraft } from './review-schema.ts';
import type { ContractDraft } from './schema.ts';
import type { WantedShare } from './share-rules.ts';
import {
  findByNumber,
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
  const today = dayOf(context.now());
  checkDraft(draft, today);
  const parties = await prepareParties(transaction, context, draft, present);
  const registrationClaim = await prepareClaim(transaction, draft, today, present);
  await checkIntroduction(transaction, context, draft, present);
  await checkMandate(transaction, draft);
  const shares = await prepareShares(transaction, draft.shares, present?.id ?? null);
  const { shares: _, planSource, intellectualProperty, objective, ...rest } = draft;
  return {
    columns: {
      ...rest,
      ...parties,
      title: draft.title.trim(),
      registrationClaim,
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

/**
 * What the parties of a draft make of it; throws for unknown parties and for one and the same party. Their profiles are
 * known to their own people, and to both sides of an introduction (checked apart).
 */
async function prepareParties(
  transaction: Transaction,
  context: Context,
  draft: ContractDraft,
  present: ContractRow | null,
) {
  const identity = requireIdentity(context);
  const knows = (organisationId: string) =>
    draft.introductionId !== null || hasRight(identity, organisationId, 'belongs');
  const { sellerId, buyerId, servicePointId } = draft;
  const named = [sellerId, buyerId, ...(servicePointId === null ? [] : [servicePointId])];
  const found = await readOrganisations(transaction, named);
  const seller = found.get(draft.sellerId);
  const buyer = found.get(draft.buyerId);
  const fields: FieldIssue[] = [];
  if (!seller) fields.push({ path: 'sellerId', code: 'unknown_reference' });
  if (!buyer) fields.push({ path: 'buyerId', code: 'unknown_reference' });
  if (servicePointId !== null && found.get(servicePointId)?.kind !== 'service_point')
    fields.push({ path: 'servicePointId', code: 'unknown_reference' });
  if (!seller || !buyer || fields.length > 0) throw new DomainError('invalid_input', { fields });
  const sellerDetails = detailsOf(seller, draft.sellerDetails, {
    known: knows(seller.id),
    stored: present?.sellerId === seller.id ? present.sellerDetails : null,
  });
  const buyerDetails = detailsOf(buyer, draft.buyerDetails, {
    known: knows(buyer.id),
    stored: present?.buyerId === buyer.id ? present.buyerDetails : null,
  });
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

/**
 * The answer of another city's register, where the contract has no service point here. Throws `invalid_input` unless
 * there is exactly one of both, and `already_exists` for a number that another contract has.
 */
async function prepareClaim(
  transaction: Transaction,
  draft: ContractDraft,
  today: string,
  present: ContractRow | null,
): Promise<RegistrationClaim | null> {
  const claim = draft.registrationClaim ?? null;
  const refuse = (path: string, code: 'required' | 'refused') =>
    new DomainError('invalid_input', { fields: [{ path, code }] });
  if (present !== null && present.registeredOn !== null) {
    // An amendment leaves alone which register it is in, and what that answered.
    if ((present.servicePointId === null) !== (draft.servicePointId === null))
      throw refuse('servicePointId', draft.servicePointId === null ? 'required' : 'refused');
    return present.registrationClaim;
  }
  if (claim === null) {
    if (draft.servicePointId === null) throw refuse('servicePointId', 'required');
    return null;
  }
  if (draft.servicePointId !== null) throw refuse('registrationClaim', 'refused');
  requireSinceSigning('registrationClaim.registeredOn', claim.registeredOn, draft.signedOn, today);
  const path = 'registrationClaim.approvedTechnologyFen';
  requireWithinTotal(path, BigInt(claim.approvedTechnologyFen), BigInt(draft.totalFen));
  const owner = await findByNumber(transaction, claim.registrationNumber);
  if (owner !== null && owner !== present?.id)
    throw new DomainError('already_exists', {
      fields: [{ path: 'registrationClaim.registrationNumber', code: 'duplicate' }],
    });
  return { ...claim, registrationOffice: claim.registrationOffice.trim() };
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
  if (sidesOf(identity, introduction).length === 0) throw refuse('unknown_reference');
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
