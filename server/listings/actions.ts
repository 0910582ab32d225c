import type { Transaction } from '../../db/client.ts';
import { listingKinds, type ListingKind } from '../../db/schema/codes.ts';
import type { Context, Services } from '../context.ts';
import { requireIdentity } from '../context.ts';
import { DomainError } from '../errors.ts';
import { recordChange } from '../indexing/indexer.ts';
import { notify } from '../notifications/actions.ts';
import { transact } from '../transaction.ts';
import { transitionsOf, type ListingVerb } from './lifecycle.ts';
import { destinationOfSubmission, expiryFrom, findTransition, relationTo, type Relation } from './rules.ts';
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

/**
 * Move a locked listing by a verb: check the transition table, write status, history and outbox row. Used by people
 * (with their relation) and by the clock and the introductions (`clock`). Throws `not_found`, `not_allowed`,
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
    by: { userId: string; relation: (listing: LockedListing) => Relation } | 'clock';
  },
): Promise<{ from: string; to: string }> {
  const listing = await lockListing(transaction, input.kind, input.id);
  if (!listing) throw new DomainError('not_found');
  const relation = input.by === 'clock' ? 'clock' : input.by.relation(listing);
  const transition = findTransition(transitionsOf(input.kind), input.verb, listing.status, relation);
  if (!transition) {
    const mayAtAll = relation === 'clock' || relation.owner || relation.operator || relation.office;
    throw mayAtAll
      ? new DomainError('wrong_state', { parameters: { status: listing.status } })
      : new DomainError('not_allowed');
  }
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
    const id = await resolveListingId(transaction, input.kind, input.reference);
    if (!id) throw new DomainError('not_found');
    await moveListing(transaction, context, {
      kind: input.kind,
      id,
      verb: input.verb,
      note: input.note,
      by: {
        userId: identity.userId,
        relation: (listing) => relationTo(identity, listing.organisationId),
      },
    });
    return view(transaction, id);
  });
}

/** Both queues of what waits for release, oldest first; for the operator. */
export async function listSubmitted(context: Context) {
  if (!requireIdentity(context).isOperator) throw new DomainError('not_allowed');
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
