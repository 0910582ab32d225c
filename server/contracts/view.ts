import type { ContractStatus } from '../../db/schema/codes.ts';
import { dayOf, requireIdentity, type Context } from '../context.ts';
import { DomainError } from '../errors.ts';
import { listContractMovements } from '../ledger/actions.ts';
import { fenText, momentText } from '../wire.ts';
import { workingDayAfter } from './calendar.ts';
import { accessOf, type Access } from './access.ts';
import { isPublicSeller, receivedFenOf, standingReceipts } from './checks.ts';
import { allowedActivities, type Situation } from './rules.ts';
import type { ContractDraft, ContractView } from './schema.ts';
import {
  hasDuplicate,
  readEvents,
  readIntroduction,
  readOrganisations,
  readReceipts,
  readShares,
  type ContractRow,
  type Reader,
} from './store.ts';
import { warningsOf, warningText } from './warnings.ts';

type Events = Awaited<ReturnType<typeof readEvents>>;
type Receipts = Awaited<ReturnType<typeof readReceipts>>;
type Shares = Awaited<ReturnType<typeof readShares>>;

/** What one reader is to one contract. Throws `not_signed_in`, and `not_found` to those for whom it does not exist. */
export async function requireAccess(
  database: Reader,
  context: Context,
  contract: ContractRow | null,
): Promise<{ contract: ContractRow; access: Access; shares: Shares }> {
  const identity = requireIdentity(context);
  if (!contract) throw new DomainError('not_found');
  const shares = await readShares(database, contract.id);
  const introduction = contract.introductionId
    ? await readIntroduction(database, contract.introductionId)
    : null;
  const access = accessOf(identity, {
    ...contract,
    shares,
    leadBrokerId: introduction?.leadBrokerId ?? null,
  });
  if (access.roles.length === 0) throw new DomainError('not_found');
  return { contract, access, shares };
}

/** The events since the contract was last accepted: a correction starts the review anew. */
function presentRound(events: Events): Events {
  const start = events.findLastIndex(
    (event) => event.toStatus === 'accepted' && event.fromStatus !== 'accepted',
  );
  return start < 0 ? [] : events.slice(start);
}

/** What a decision about a contract looks at; `approvedFen` is what a registration is about to approve. */
export function situationOf(
  context: Context,
  contract: ContractRow,
  access: Access,
  events: Events,
  approvedFen: bigint | null = contract.approvedTechnologyFen,
): Situation {
  const declared = contract.declaredTechnologyFen;
  return {
    status: contract.status,
    access,
    actorId: requireIdentity(context).userId,
    technologyFen: approvedFen !== null && approvedFen > declared ? approvedFen : declared,
    expertReviewFromFen: BigInt(context.city.policy.registration.expertReviewFromFen),
    reviewerIds: presentRound(events).flatMap((event) =>
      event.actorId !== null && (event.verb === 'review' || event.verb === 'expert-review')
        ? [event.actorId]
        : [],
    ),
  };
}

/** The clock of a review that is going on. */
function reviewOf(context: Context, contract: ContractRow, events: Events): ContractView['review'] {
  if (!['accepted', 'in_review', 'expert_review'].includes(contract.status)) return null;
  const [start] = presentRound(events);
  if (!start) return null;
  const policy = context.city.policy.registration;
  const workingDays =
    contract.status === 'expert_review' ? policy.workingDaysWithExperts : policy.workingDays;
  const startedOn = dayOf(start.at);
  return { startedOn, dueOn: workingDayAfter(startedOn, workingDays), workingDays, holidaysCounted: false };
}

function draftOf(contract: ContractRow): Omit<ContractDraft, 'shares'> {
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
    relatedPartiesDeclared: contract.relatedParties,
    servicePointId: contract.servicePointId,
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
  const { contract, access, shares } = await requireAccess(database, context, row);
  const parties = await readOrganisations(database, [
    contract.sellerId,
    contract.buyerId,
    contract.servicePointId,
  ]);
  const seller = parties.get(contract.sellerId);
  const nameOf = (id: string) => ({ id, name: parties.get(id)?.name ?? '' });
  const events = await readEvents(database, contract.id);
  const receipts = await readReceipts(database, contract.id);
  const receivedFen = receivedFenOf(receipts);
  const movements = await listContractMovements(database, contract.id);
  const warnings = warningsOf({
    ...contract,
    receivedFen,
    publicSeller: seller !== undefined && isPublicSeller(seller),
    duplicate: await hasDuplicate(database, contract),
  });
  return {
    ...draftOf(contract),
    id: contract.id,
    status: contract.status,
    seller: nameOf(contract.sellerId),
    buyer: nameOf(contract.buyerId),
    servicePoint: nameOf(contract.servicePointId),
    approvedTechnologyFen: fenText(contract.approvedTechnologyFen),
    receivedFen: receivedFen.toString(),
    relatedParties: contract.relatedParties,
    submittedAt: momentText(contract.submittedAt),
    registrationNumber: contract.registrationNumber,
    registeredOn: contract.registeredOn,
    registrationOffice: contract.registrationOffice,
    shares: shares.map(({ id: _, ...share }) => share),
    warnings: warnings.map((warning) => ({
      code: warning.code,
      message: warningText(warning, context.language),
    })),
    receipts: viewReceipts(receipts),
    history: events.map(({ actorId: _, ...event }) => ({
      ...event,
      fromStatus: event.fromStatus as ContractStatus | null,
      toStatus: event.toStatus as ContractStatus,
      at: event.at.toISOString(),
    })),
    allowed: allowedActivities(
      situationOf(context, contract, access, events),
      standingReceipts(receipts).length > 0,
    ),
    review: reviewOf(context, contract, events),
    movements: movements.map((movement) => ({
      ...movement,
      amountFen: movement.amountFen.toString(),
      recordedAt: movement.recordedAt.toISOString(),
    })),
    version: contract.version,
  };
}
