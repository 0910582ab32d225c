import type { Context, Identity } from '../context.ts';
import { DomainError } from '../errors.ts';
import {
  isConfided,
  isStill,
  offerTo,
  standingsToAcceptance,
  usualTerms,
  ndaTransitions,
  type Capacity,
  type NdaOffer,
  type Terms,
} from '../policy/disclosure.ts';
import { sees, standingsToListing } from '../policy/listing.ts';
import { organisationsWith } from '../policy/membership.ts';
import { allowedVerbs } from '../policy/transitions.ts';
import { momentText } from '../wire.ts';
import type { AcceptanceView, DisclosureView, InvitationView } from './schema.ts';
import { readAcceptances, readTurnedAwayAt, type AcceptanceRow } from './acceptance-store.ts';
import {
  readFacts,
  readHead,
  readIntroductions,
  readInvitations,
  readInvitee,
  readTerms,
  type InvitationRow,
  type ListingHead,
  type ListingKey,
  type Reader,
} from './store.ts';

export const viewHead = ({ kind, id, title, status }: ListingHead) => ({ kind, id, title, status });

const nameOf = (row: { organisationName: string | null; brokerName: string | null }): string =>
  row.organisationName ?? row.brokerName ?? '';

const capacityOf = (row: Capacity, name: string) =>
  row.brokerId !== null
    ? { kind: 'broker' as const, id: row.brokerId, name }
    : { kind: 'organisation' as const, id: row.organisationId ?? '', name };

export function viewAcceptance(
  identity: Identity | null,
  head: ListingHead,
  row: AcceptanceRow,
): AcceptanceView {
  const standings = standingsToAcceptance(identity, head, row);
  return {
    id: row.id,
    personName: row.personName,
    as: capacityOf(row, nameOf(row)),
    agencyName: row.agencyName,
    basis: row.invitationId ? 'invitation' : 'introduction',
    introductionId: row.introductionId,
    version: row.version,
    sha256: row.sha256,
    acceptedAt: row.acceptedAt.toISOString(),
    state: row.state,
    decidedAt: momentText(row.decidedAt),
    note: row.note,
    allowed: allowedVerbs(ndaTransitions, row.state, standings),
  };
}

export const viewInvitation = (row: InvitationRow): InvitationView => ({
  id: row.id,
  to: capacityOf(row, nameOf(row)),
  invitedAt: row.invitedAt.toISOString(),
});

/** How somebody stands to the confidential part of a listing now. */
export interface Situation {
  head: ListingHead;
  terms: Terms;
  owner: boolean;
  /** The acceptance that lets them in, or null. */
  confidedBy: AcceptanceRow | null;
  offer: NdaOffer | null;
  /** Their own acceptances, newest first. */
  own: AcceptanceRow[];
}

/**
 * The situation of whoever asks, read afresh, so that a decision of the owner holds on the next request. Throws
 * `not_found` for whom the listing does not exist: it is not public, not theirs, and no paper of theirs is on it.
 */
export async function readSituation(
  database: Reader,
  { identity }: Pick<Context, 'identity'>,
  key: ListingKey,
  lock = false,
): Promise<Situation> {
  const head = await readHead(database, key, lock);
  if (!head || !identity) throw new DomainError('not_found');
  const standings = standingsToListing(identity, head);
  const owner = sees('disclosures', head.status, standings);
  const terms = (await readTerms(database, key)) ?? usualTerms;
  const own = await readAcceptances(database, key, identity.userId);
  const offer = offerTo(identity, head, {
    terms,
    invitations: await readInvitations(database, key),
    introductions: await readIntroductions(database, key),
    turnedAwayAt: await readTurnedAwayAt(database, key, {
      userId: identity.userId,
      organisationIds: organisationsWith(identity, 'signs'),
      brokerId: identity.broker?.id ?? null,
    }),
  });
  const confidedBy = own.find((row) => isConfided(identity, head, row, terms)) ?? null;
  const known = sees('summary', head.status, standings) || offer !== null || own.length > 0;
  if (!known) throw new DomainError('not_found');
  return { head, terms, owner, confidedBy, offer, own };
}

/** Whether the reader has an acceptance that stands or waits, so that there is nothing to accept. */
export const standing = (identity: Identity | null, own: readonly AcceptanceRow[]): AcceptanceRow | null =>
  own.find((row) => (row.state === 'approved' || row.state === 'waiting') && isStill(identity, row)) ?? null;

/** The whole view of `readSituation`; lists of others for the owner alone. */
export async function viewSituation(
  database: Reader,
  context: Context,
  key: ListingKey,
  found?: Situation,
): Promise<DisclosureView> {
  const situation = found ?? (await readSituation(database, context, key));
  const { head, owner, terms, own, offer } = situation;
  const { identity } = context;
  const wanted = standing(identity, own) === null ? offer : null;
  const as = wanted && capacityOf(wanted, (await readInvitee(database, wanted))?.name ?? '');
  const mine = standing(identity, own) ?? own[0] ?? null;
  return {
    listing: viewHead(head),
    contains: await readFacts(database, key),
    owner,
    open: owner || situation.confidedBy !== null,
    offer: wanted && as ? { as, atOnce: wanted.atOnce } : null,
    mine: mine && viewAcceptance(identity, head, mine),
    terms: owner ? terms : null,
    acceptances: owner
      ? (await readAcceptances(database, key)).map((row) => viewAcceptance(identity, head, row))
      : [],
    invitations: owner ? (await readInvitations(database, key)).map(viewInvitation) : [],
  };
}

/** The situation, for who writes the listing. Throws `not_found` and `not_allowed`. */
export async function requireOwner(
  database: Reader,
  context: Context,
  key: ListingKey,
  lock = false,
): Promise<Situation> {
  const situation = await readSituation(database, context, key, lock);
  if (!situation.owner) throw new DomainError('not_allowed');
  return situation;
}
