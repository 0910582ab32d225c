import type { Transaction } from '../../db/client.ts';
import { listingKinds, type ListingKind } from '../../db/schema/codes.ts';
import { requireIdentity, type Context, type Identity, type Services } from '../context.ts';
import { DomainError } from '../errors.ts';
import { recordChange } from '../indexing/indexer.ts';
import { standingsWithMandate } from '../mandates/actions.ts';
import { notify } from '../notifications/actions.ts';
import { sees, transitionsOf, type ListingStanding, type ListingVerb } from '../policy/listing.ts';
import { requireMay } from '../policy/policy.ts';
import { findTransition } from '../policy/transitions.ts';
import { transact } from '../transaction.ts';
import { destinationOfSubmission, expiryFrom } from './rules.ts';
import {
  insertListingEvent,
  lockListing,
  readExpired,
  readSubmitted,
  resolveListingId,
  writeStatus,
  type LockedListing,
  type StatusChange,
} from './store.ts';

export const listingPath = (kind: ListingKind, id: string): string =>
  `/${kind === 'need' ? 'needs' : 'achievements'}/${id}`;

/** The status and dates that a verb gives a listing. */
function changeOf(services: Services, listing: LockedListing, verb: ListingVerb, to: string): StatusChange {
  const now = services.now();
  const policy = services.city.policy.publishing;
  const status =
    verb === 'submit'
      ? destinationOfSubmission(listing.verifiedAt !== null, listing.completeness, policy)
      : to;
  if (status !== 'published') return { status };
  return {
    status,
    publishedAt: listing.publishedAt ?? now,
    confirmedAt: now,
    expiresAt: expiryFrom(now, policy),
  };
}

/** A listing below the minimum cannot be shown, whoever releases it; imported ones are exempt until edited. */
function refuseIncomplete(services: Services, listing: LockedListing, verb: ListingVerb): void {
  const minimum = services.city.policy.publishing.minimumCompleteness;
  const publishing = verb === 'submit' || verb === 'release';
  if (publishing && !listing.importedIncomplete && listing.completeness < minimum)
    throw new DomainError('listing_incomplete', { parameters: { score: listing.completeness, minimum } });
}

/** Why nothing in the table fits; what a reader does not see does not exist for them. */
function refusalOf(
  kind: ListingKind,
  verb: ListingVerb,
  status: string,
  standings: readonly ListingStanding[],
): DomainError {
  if (!sees('summary', status, standings)) return new DomainError('not_found');
  const ever = transitionsOf(kind).some(
    (row) => row.verb === verb && row.who.some((who) => standings.includes(who)),
  );
  return ever ? new DomainError('wrong_state', { parameters: { status } }) : new DomainError('not_allowed');
}

/**
 * Move a locked listing by a verb: check the transition table, write status, history and outbox row. Used by people
 * (with their standings) and by the clock and the introductions (`clock`). Throws `not_found`, `not_allowed`,
 * `wrong_state` or `listing_incomplete`.
 */
export async function moveListing(
  transaction: Transaction,
  services: Services,
  input: {
    kind: ListingKind;
    id: string;
    verb: ListingVerb;
    note?: string;
    by: Identity | 'clock';
  },
): Promise<{ from: string; to: string }> {
  const listing = await lockListing(transaction, input.kind, input.id);
  if (!listing) throw new DomainError('not_found');
  const standings: ListingStanding[] =
    input.by === 'clock'
      ? ['clock']
      : await standingsWithMandate(
          transaction,
          { identity: input.by, now: services.now },
          { ...listing, kind: input.kind },
        );
  const transition = findTransition(transitionsOf(input.kind), input.verb, listing.status, standings);
  if (!transition) throw refusalOf(input.kind, input.verb, listing.status, standings);
  refuseIncomplete(services, listing, input.verb);
  const change = changeOf(services, listing, input.verb, transition.to);
  await writeStatus(transaction, input.kind, input.id, change, services.now());
  await insertListingEvent(transaction, {
    id: services.newId(),
    listingKind: input.kind,
    listingId: input.id,
    fromStatus: listing.status,
    toStatus: change.status,
    verb: input.verb,
    actorId: input.by === 'clock' ? null : input.by.userId,
    note: input.note ?? '',
    at: services.now(),
  });
  await recordChange(transaction, input.kind, input.id);
  // A job, because matches stand above listings; it is there exactly when the listing is published.
  if (change.status === 'published' && listing.status !== 'published')
    await services.jobs.enqueue('find-matches', { kind: input.kind, id: input.id }, {}, transaction);
  await tellAuthor(transaction, services, input, listing);
  return { from: listing.status, to: change.status };
}

/** The author hears what others did with the listing: released, returned, expired. */
async function tellAuthor(
  transaction: Transaction,
  services: Services,
  input: {
    kind: ListingKind;
    id: string;
    verb: ListingVerb;
    note?: string;
    by: { userId: string } | 'clock';
  },
  listing: LockedListing,
): Promise<void> {
  const author = listing.createdBy;
  if (!author || (input.by !== 'clock' && input.by.userId === author)) return;
  if (input.verb !== 'release' && input.verb !== 'return' && input.verb !== 'expire') return;
  await notify(transaction, services, {
    userIds: [author],
    kind: `listing_${input.verb}`,
    parameters: { title: listing.title, note: input.note ?? '' },
    link: listingPath(input.kind, input.id),
  });
}

/** A person's verb on a listing, in a transaction of its own; `view` reads the answer inside it. */
export function changeListing<View>(
  context: Context,
  input: { kind: ListingKind; reference: string; verb: ListingVerb; note?: string },
  view: (transaction: Transaction, id: string) => Promise<View>,
): Promise<View> {
  const identity = requireIdentity(context);
  return transact(context, async (transaction) => {
    const id = await resolveListingId(transaction, input.kind, input.reference, identity);
    if (!id) throw new DomainError('not_found');
    await moveListing(transaction, context, {
      kind: input.kind,
      id,
      verb: input.verb,
      note: input.note,
      by: identity,
    });
    return view(transaction, id);
  });
}

/** Both queues of what waits for release, oldest first; for the operator. */
export async function listSubmitted(context: Context) {
  requireMay(context, 'listings.release-queue');
  const rows = await Promise.all(
    listingKinds.map(async (kind) =>
      (await readSubmitted(context.database, kind)).map((row) => ({
        ...row,
        kind,
        submittedAt: row.submittedAt.toISOString(),
      })),
    ),
  );
  const items = rows.flat().sort((left, right) => left.submittedAt.localeCompare(right.submittedAt));
  return { total: items.length, items };
}

/** Expire what has not been confirmed for 180 days. One transaction a listing, so that one failure stops no other. */
export async function expireListings(services: Services): Promise<number> {
  let expired = 0;
  for (const kind of listingKinds) {
    const due = await readExpired(services.database, kind, services.now(), 1_000);
    for (const { id } of due) {
      await services.database.transaction((transaction) =>
        moveListing(transaction, services, { kind, id, verb: 'expire', by: 'clock' }),
      );
      expired += 1;
    }
  }
  return expired;
}
