import type { Transaction } from '../../db/client.ts';
import { dayOf, requireIdentity, type Context, type Identity } from '../context.ts';
import { DomainError, type FieldIssue } from '../errors.ts';
import { notify } from '../notifications/actions.ts';
import type { NotificationKind } from '../notifications/texts.ts';
import { standingsToListing, type ListingFacts, type ListingStanding } from '../policy/listing.ts';
import {
  allowedVerbs,
  decide,
  mandateHoldersOf,
  mandateScope,
  mayNameListing,
  sidesOf,
  type MandateVerb,
  type Sides,
} from '../policy/mandate.ts';
import { transact } from '../transaction.ts';
import { fenText, fenValue, momentText } from '../wire.ts';
import { covers, isInForce } from './rules.ts';
import type { MandateDraft, MandatedDrafts, MandatePage, MandateQuery, MandateView } from './schema.ts';
import {
  insertMandate,
  lockMandate,
  readInForce,
  readMandate,
  readMandatedDrafts,
  readMandatePage,
  readSigners,
  readSubjects,
  updateMandate,
  violatesExclusivity,
  type MandateDetail,
  type Reader,
} from './store.ts';

function viewMandate(context: Context, detail: MandateDetail): MandateView {
  const { mandate } = detail;
  const listing = mandate.needId
    ? { kind: 'need' as const, id: mandate.needId, title: detail.needTitle ?? '' }
    : mandate.achievementId
      ? { kind: 'achievement' as const, id: mandate.achievementId, title: detail.achievementTitle ?? '' }
      : null;
  return {
    id: mandate.id,
    owner: { id: mandate.ownerId, name: detail.ownerName },
    holderKind: mandate.holderKind,
    holder: {
      id: (mandate.holderKind === 'broker' ? mandate.brokerId : mandate.agencyId) ?? '',
      name: (mandate.holderKind === 'broker' ? detail.brokerName : detail.agencyName) ?? '',
    },
    listing,
    exclusive: mandate.exclusive,
    validFrom: mandate.validFrom,
    validTo: mandate.validTo,
    feeBasisPoints: mandate.feeBasisPoints,
    feeFen: fenText(mandate.feeFen),
    note: mandate.note,
    file: mandate.fileId
      ? {
          id: mandate.fileId,
          name: detail.fileName ?? '',
          mediaType: detail.fileMediaType ?? '',
          size_bytes: detail.fileSize_bytes ?? 0,
        }
      : null,
    status: mandate.status,
    inForce: isInForce(mandate, dayOf(context.now())),
    proposedByOwner: mandate.proposedByOwner,
    createdAt: mandate.createdAt.toISOString(),
    acceptedAt: momentText(mandate.acceptedAt),
    endedAt: momentText(mandate.endedAt),
    endReason: mandate.endReason,
    allowed: allowedVerbs(mandate, sidesOf(requireIdentity(context), mandate)),
  };
}

/** A mandate as the reader may see it; `not_found` to strangers. */
export async function readView(database: Reader, context: Context, id: string): Promise<MandateView> {
  const detail = await readMandate(database, id);
  if (!detail || !sidesOf(requireIdentity(context), detail.mandate).sees) throw new DomainError('not_found');
  return viewMandate(context, detail);
}

export const getMandate = (context: Context, id: string): Promise<MandateView> => {
  requireIdentity(context);
  return readView(context.database, context, id);
};

/** The mandates in which the reader has a part, the newest first; all of them for the operator. */
export async function getMandates(context: Context, query: MandateQuery): Promise<MandatePage> {
  const identity = requireIdentity(context);
  const { items, total } = await readMandatePage(context.database, mandateScope(identity), {
    status: query.status ?? null,
    offset: query.offset ?? 0,
    limit: query.limit ?? 20,
  });
  return { total, items: items.map((detail) => viewMandate(context, detail)) };
}

/** What a draft says by itself and about what it refers to. Throws `invalid_input`. */
async function checkDraft(
  transaction: Transaction,
  context: Context,
  draft: MandateDraft,
  sides: Sides,
): Promise<void> {
  const fields: FieldIssue[] = [];
  const byBroker = draft.holderKind === 'broker';
  if (byBroker && draft.brokerId === null) fields.push({ path: 'brokerId', code: 'required' });
  if (!byBroker && draft.agencyId === null) fields.push({ path: 'agencyId', code: 'required' });
  if (byBroker && draft.agencyId !== null) fields.push({ path: 'agencyId', code: 'refused' });
  if (!byBroker && draft.brokerId !== null) fields.push({ path: 'brokerId', code: 'refused' });
  if (draft.validTo !== null && draft.validTo < draft.validFrom)
    fields.push({ path: 'validTo', code: 'before_other', parameters: { other: 'validFrom' } });
  if (draft.validTo !== null && draft.validTo < dayOf(context.now()))
    fields.push({ path: 'validTo', code: 'in_the_past' });
  if (draft.feeBasisPoints !== null && draft.feeFen !== null)
    fields.push({ path: 'feeFen', code: 'refused' });
  const found = await readSubjects(transaction, {
    ownerId: draft.ownerId,
    brokerId: draft.brokerId,
    agencyId: draft.agencyId,
    listing: draft.listing,
  });
  if (found.ownerKind === null) fields.push({ path: 'ownerId', code: 'unknown_reference' });
  if (draft.brokerId !== null && found.brokerUserId === null)
    fields.push({ path: 'brokerId', code: 'unknown_reference' });
  if (draft.agencyId !== null && found.agencyKind !== 'agency')
    fields.push({ path: 'agencyId', code: 'unknown_reference' });
  if (draft.agencyId !== null && draft.agencyId === draft.ownerId)
    fields.push({ path: 'agencyId', code: 'refused' });
  if (draft.listing && !mayNameListing(sides, found.listing, draft.ownerId))
    fields.push({ path: 'listing', code: 'unknown_reference' });
  if (fields.length > 0) throw new DomainError('invalid_input', { fields });
}

/**
 * Propose a mandate, for the owner or for the holder; the other side answers. Throws `not_allowed` for those who stand on
 * neither side, and `invalid_input`.
 */
export function proposeMandate(context: Context, draft: MandateDraft): Promise<MandateView> {
  const identity = requireIdentity(context);
  return transact(context, async (transaction) => {
    const sides = sidesOf(identity, draft);
    if (!sides.owner && !sides.holder) throw new DomainError('not_allowed');
    await checkDraft(transaction, context, draft, sides);
    const id = context.newId();
    const now = context.now();
    const { listing, feeFen, note, ...rest } = draft;
    await insertMandate(transaction, {
      ...rest,
      id,
      needId: listing?.kind === 'need' ? listing.id : null,
      achievementId: listing?.kind === 'achievement' ? listing.id : null,
      feeFen: fenValue(feeFen),
      note: note?.trim() ?? '',
      status: 'proposed',
      proposedByOwner: sides.owner,
      proposedBy: identity.userId,
      createdAt: now,
      updatedAt: now,
    });
    await tell(transaction, context, id, 'mandate_proposed', '');
    return readView(transaction, context, id);
  });
}

/**
 * Accept, decline, withdraw or end a mandate. Throws `not_allowed`, `wrong_state`, and `mandate_exclusive` where the
 * database finds another exclusive one for a listing in that time: of two accepted at once, one is.
 */
export async function moveMandate(
  context: Context,
  id: string,
  verb: Exclude<MandateVerb, 'add-file'>,
  note = '',
): Promise<MandateView> {
  const { userId } = requireIdentity(context);
  try {
    return await transact(context, async (transaction) => {
      const mandate = await lockMandate(transaction, id);
      if (!mandate) throw new DomainError('not_found');
      const sides = sidesOf(requireIdentity(context), mandate);
      if (!sides.sees) throw new DomainError('not_found');
      const { to } = decide(verb, mandate, sides);
      const now = context.now();
      await updateMandate(transaction, id, {
        status: to,
        updatedAt: now,
        ...(to === 'accepted'
          ? { acceptedBy: userId, acceptedAt: now }
          : { endedBy: userId, endedAt: now, endReason: note.trim() }),
      });
      await tell(transaction, context, id, to === 'accepted' ? 'mandate_accepted' : 'mandate_ended', note);
      return readView(transaction, context, id);
    });
  } catch (error) {
    if (violatesExclusivity(error)) throw new DomainError('mandate_exclusive');
    throw error;
  }
}

/** Tell the people of both sides, but not whoever acted. */
async function tell(
  transaction: Transaction,
  context: Context,
  id: string,
  kind: NotificationKind,
  note: string,
): Promise<void> {
  const detail = await readMandate(transaction, id);
  if (!detail) return;
  const { mandate } = detail;
  const signers = await readSigners(
    transaction,
    [mandate.ownerId, mandate.agencyId].filter((one) => one !== null),
  );
  const userIds = [...signers, ...(detail.brokerUserId ? [detail.brokerUserId] : [])];
  const { userId } = requireIdentity(context);
  await notify(transaction, context, {
    userIds: [...new Set(userIds)].filter((one) => one !== userId),
    kind,
    parameters: {
      owner: detail.ownerName,
      holder: detail.brokerName ?? detail.agencyName ?? '',
      ...(note ? { note } : {}),
    },
    link: `/mandates/${id}`,
  });
}

/** What a contract that names a mandate has to know of it; null when there is none. */
export async function readMandateFacts(transaction: Transaction, id: string) {
  const detail = await readMandate(transaction, id);
  return detail?.mandate ?? null;
}

/**
 * Whether somebody holds a mandate in force today for a listing (`id`), or for all listings of its owner (a new listing
 * has no id). The holder drafts and edits for the owner; publishing stays the owner's.
 */
async function holdsMandate(
  database: Reader,
  identity: Identity,
  ownerId: string,
  listing: { kind: 'need' | 'achievement'; id: string | null },
  today: string,
): Promise<boolean> {
  const inForce = await readInForce(database, mandateHoldersOf(identity), ownerId, today);
  return inForce.some((mandate) => covers(mandate, listing));
}

/** How somebody stands to a listing, a mandate that they hold among it. A new listing has no id. */
export async function standingsWithMandate(
  database: Reader,
  context: Pick<Context, 'identity' | 'now'>,
  listing: ListingFacts & { kind: 'need' | 'achievement'; id: string | null },
): Promise<ListingStanding[]> {
  const { identity } = context;
  const standings = standingsToListing(identity, listing);
  if (!identity || standings.includes('owner')) return standings;
  const today = dayOf(context.now());
  const mandated = await holdsMandate(database, identity, listing.organisationId, listing, today);
  return standingsToListing(identity, { ...listing, mandated });
}

/** The drafts that the reader may work on as the holder of mandates in force; the owners confirm their publication. */
export async function getMandatedDrafts(context: Context): Promise<MandatedDrafts> {
  const holder = mandateHoldersOf(requireIdentity(context));
  const drafts = await readMandatedDrafts(context.database, holder, dayOf(context.now()));
  return {
    items: drafts.map(({ kind, id, title, ownerId, ownerName, mandateId, updatedAt }) => ({
      kind,
      id,
      title,
      owner: { id: ownerId, name: ownerName },
      mandateId,
      updatedAt: updatedAt.toISOString(),
    })),
  };
}
