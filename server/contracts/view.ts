import type { ContractStatus } from '../../db/schema/codes.ts';
import { dayOf, requireIdentity, type Context } from '../context.ts';
import { DomainError } from '../errors.ts';
import { listContractMovements } from '../ledger/actions.ts';
import { fenText, momentText } from '../wire.ts';
import { accessOf, signsForHolder, type Access, type HolderFacts } from '../policy/contract.ts';
import { isPublicSeller, receivedFenOf, standingReceipts } from './checks.ts';
import { clockOf } from './clock.ts';
import { readFiles } from './file-store.ts';
import { detailsShown } from './parties.ts';
import { readReviews } from './review-store.ts';
import { isOpen, viewFile, viewReview, viewShares } from './review-view.ts';
import { allowedActivities, hindranceOf, type Situation } from './rules.ts';
import type { ContractDraft, ContractView } from './schema.ts';
import { readConfirmations, readProposedShares, readShares, type ShareRow } from './share-store.ts';
import {
  findDuplicate,
  readEvents,
  readIntroduction,
  readOrganisations,
  readReceipts,
  type ContractRow,
  type Reader,
} from './store.ts';
import { hindranceText, warningsOf, warningText } from './warnings.ts';

type Events = Awaited<ReturnType<typeof readEvents>>;
type Receipts = Awaited<ReturnType<typeof readReceipts>>;

/** What one reader is to one contract. */
async function accessTo(database: Reader, context: Context, contract: ContractRow) {
  const identity = requireIdentity(context);
  const shares = await readShares(database, contract.id);
  const proposed = await readProposedShares(database, contract.id);
  const introduction = contract.introductionId
    ? await readIntroduction(database, contract.introductionId)
    : null;
  const access = accessOf(identity, {
    ...contract,
    shares: [...shares, ...proposed],
    leadBrokerId: introduction?.leadBrokerId ?? null,
  });
  return { contract, access, shares, proposed };
}

/** A contract for somebody who acts on it. `shares` are in force, `proposed` wait for confirmations. */
export interface Accessed {
  contract: ContractRow;
  access: Access;
  shares: ShareRow[];
  proposed: ShareRow[];
}

/** What one reader is to one contract. Throws `not_signed_in`, and `not_found` to those for whom it does not exist. */
export async function requireAccess(
  database: Reader,
  context: Context,
  contract: ContractRow | null,
): Promise<Accessed> {
  requireIdentity(context);
  if (!contract) throw new DomainError('not_found');
  const accessed = await accessTo(database, context, contract);
  if (accessed.access.roles.length === 0) throw new DomainError('not_found');
  return accessed;
}

/** Whether a contract exists for the reader. */
export async function mayRead(database: Reader, context: Context, contract: ContractRow): Promise<boolean> {
  return (await accessTo(database, context, contract)).access.roles.length > 0;
}

/** The events since the contract was last accepted, or handed in to the operator: a correction starts the review anew. */
function presentRound(events: Events, contract: ContractRow): Events {
  const begin = contract.servicePointId === null ? 'submitted' : 'accepted';
  const start = events.findLastIndex((event) => event.toStatus === begin && event.fromStatus !== begin);
  return start < 0 ? [] : events.slice(start);
}

/** What a decision about a contract looks at; `approvedFen` is what a registration is about to approve. */
export function situationOf(
  context: Context,
  contract: ContractRow,
  access: Access,
  events: Events,
  approvedFen: bigint | null = contract.approvedTechnologyFen,
  objectionGranted = false,
): Situation {
  const declared = contract.declaredTechnologyFen;
  const claimed = contract.registrationClaim?.approvedTechnologyFen;
  const decisive = [declared, approvedFen ?? (claimed === undefined ? declared : BigInt(claimed))];
  return {
    status: contract.status,
    access,
    actorId: requireIdentity(context).userId,
    objectionGranted,
    elsewhere: contract.servicePointId === null,
    technologyFen: decisive.reduce((larger, amount) => (amount > larger ? amount : larger)),
    expertReviewFromFen: BigInt(context.city.policy.registration.expertReviewFromFen),
    reviewerIds: presentRound(events, contract).flatMap((event) =>
      event.actorId !== null && (event.verb === 'review' || event.verb === 'expert-review')
        ? [event.actorId]
        : [],
    ),
  };
}

/** The clock of a review that is going on: it starts with the acceptance, and anew when an objection reopens a rejection. */
function reviewOf(context: Context, contract: ContractRow, events: Events): ContractView['review'] {
  if (!['accepted', 'in_review', 'expert_review'].includes(contract.status)) return null;
  const start = events.findLast(
    (event) => event.verb === 'reopen' || (event.toStatus === 'accepted' && event.fromStatus !== 'accepted'),
  );
  if (!start || contract.servicePointId === null) return null;
  return clockOf(context, dayOf(start.at), contract.status === 'expert_review');
}

/** The fields of the registration form that are not in the draft's common part. */
function formOf(contract: ContractRow) {
  const { planSource = null, intellectualProperty = null, objective = null } = contract.registrationCodes;
  return {
    mandateId: contract.mandateId,
    planSource,
    intellectualProperty,
    objective,
    expectedInvestmentFen: fenText(contract.expectedInvestmentFen),
    expectedOutputFen: fenText(contract.expectedOutputFen),
  };
}

function draftOf(contract: ContractRow) {
  return {
    introductionId: contract.introductionId,
    title: contract.title,
    contractClass: contract.contractClass,
    subKind: contract.subKind,
    licenceScope: contract.licenceScope,
    sellerId: contract.sellerId,
    buyerId: contract.buyerId,
    field: contract.field as ContractDraft['field'],
    totalFen: contract.totalFen.toString(),
    declaredTechnologyFen: contract.declaredTechnologyFen.toString(),
    signedOn: contract.signedOn,
    validFrom: contract.validFrom,
    validTo: contract.validTo,
    paymentMode: contract.paymentMode,
    pricingMode: contract.pricingMode,
    noticeFrom: contract.noticeFrom,
    noticeTo: contract.noticeTo,
    relatedPartiesDeclared: contract.relatedPartiesDeclared,
    servicePointId: contract.servicePointId,
    registrationClaim: contract.registrationClaim,
  };
}

function viewReceipts(rows: Receipts): ContractView['receipts'] {
  const takenBack = new Set(rows.map((row) => row.reversesReceiptId));
  return rows.map((row) => ({
    id: row.id,
    amountFen: row.amountFen.toString(),
    receivedOn: row.receivedOn,
    note: row.note,
    recordedAt: row.recordedAt.toISOString(),
    reversesReceiptId: row.reversesReceiptId,
    reversed: takenBack.has(row.id),
  }));
}

/** A contract as one reader sees it. */
export async function viewContract(
  database: Reader,
  context: Context,
  row: ContractRow | null,
): Promise<ContractView> {
  const accessed = await requireAccess(database, context, row);
  const { contract, access, shares, proposed } = accessed;
  const identity = requireIdentity(context);
  const parties = await readOrganisations(database, [
    contract.sellerId,
    contract.buyerId,
    ...(contract.servicePointId === null ? [] : [contract.servicePointId]),
  ]);
  const seller = parties.get(contract.sellerId);
  const nameOf = (id: string) => ({ id, name: parties.get(id)?.name ?? '' });
  const events = await readEvents(database, contract.id);
  const situation = situationOf(context, contract, access, events);
  const receipts = await readReceipts(database, contract.id);
  const receivedFen = receivedFenOf(receipts);
  const movements = await listContractMovements(database, contract.id);
  const confirmer = {
    signsFor: access.signsFor,
    holds: (share: HolderFacts) => signsForHolder(identity, share),
  };
  const confirmations = await readConfirmations(database, contract.id);
  const reviews = await readReviews(database, contract.id);
  const warnings = warningsOf({
    ...contract,
    receivedFen,
    publicSeller: seller !== undefined && isPublicSeller(seller),
    duplicate: (await findDuplicate(database, contract)) !== null,
    unconfirmedShares: proposed.some((share) => share.reviewId === null),
    cancelled: contract.status === 'cancelled',
  });
  return {
    ...draftOf(contract),
    ...formOf(contract),
    id: contract.id,
    status: contract.status,
    seller: nameOf(contract.sellerId),
    buyer: nameOf(contract.buyerId),
    servicePoint: contract.servicePointId === null ? null : nameOf(contract.servicePointId),
    sellerDetails: detailsShown(seller, contract.sellerDetails),
    buyerDetails: detailsShown(parties.get(contract.buyerId), contract.buyerDetails),
    approvedTechnologyFen: fenText(contract.approvedTechnologyFen),
    receivedFen: receivedFen.toString(),
    relatedParties: contract.relatedParties,
    relatedPartiesFound: contract.relatedPartiesFound,
    submittedAt: momentText(contract.submittedAt),
    registrationNumber: contract.registrationNumber,
    registeredOn: contract.registeredOn,
    registrationOffice: contract.registrationOffice,
    shares: viewShares(confirmer, accessed, confirmations),
    files: (await readFiles(database, contract.id)).map(viewFile),
    reviews: reviews.map((review) => viewReview(context, accessed, confirmer, confirmations, review)),
    warnings: warnings.map((warning) => ({
      code: warning.code,
      message: warningText(warning, context.language),
    })),
    receipts: viewReceipts(receipts),
    history: events.map(({ actorId: _, ...event }) => ({
      ...event,
      // The id of the other contract is kept for the machine, not for readers who may not know of it.
      note: event.verb === 'confirm-duplicate' ? '' : event.note,
      fromStatus: event.fromStatus as ContractStatus | null,
      toStatus: event.toStatus as ContractStatus,
      at: event.at.toISOString(),
    })),
    hindrance: hindranceText(hindranceOf(situation), context.language),
    allowed: allowedActivities(situation, {
      standingReceipts: standingReceipts(receipts).length > 0,
      holds: [...shares, ...proposed].some(confirmer.holds),
      openReviews: reviews.flatMap(({ review }) => (isOpen(review) ? [review.kind] : [])),
    }),
    review: reviewOf(context, contract, events),
    movements: movements.map((movement) => ({
      ...movement,
      amountFen: movement.amountFen.toString(),
      recordedAt: movement.recordedAt.toISOString(),
    })),
    version: contract.version,
  };
}
