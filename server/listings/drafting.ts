import type { Database, Transaction } from '../../db/client.ts';
import type { ListingKind, OrganisationKind } from '../../db/schema/codes.ts';
import { requireIdentity, type Context } from '../context.ts';
import { recordHolderReading } from '../disclosure/actions.ts';
import { DomainError } from '../errors.ts';
import { recordChange } from '../indexing/indexer.ts';
import { standingsWithMandate } from '../mandates/actions.ts';
import { requireOrganisation } from '../organisations/actions.ts';
import { mayDraft, sees, transitionsOf, type ListingStanding, type ListingVerb } from '../policy/listing.ts';
import { departmentOf } from '../policy/membership.ts';
import { findTransition } from '../policy/transitions.ts';
import { read } from '../reader.ts';
import { transact } from '../transaction.ts';
import { momentText } from '../wire.ts';
import { changeListing } from './actions.ts';
import { hasConfidential, type ConfidentialFacts } from './rules.ts';
import { insertListingEvent, readListingEvents, resolveListingId } from './store.ts';

/** A stored listing with its organisation and what everybody may know of its confidential part. */
export interface StoredListing {
  listing: {
    id: string;
    organisationId: string;
    departmentId: string | null;
    status: string;
    importedIncomplete: boolean;
    externalReference: string | null;
    publishedAt: Date | null;
    confirmedAt: Date | null;
    expiresAt: Date | null;
    createdAt: Date;
    updatedAt: Date;
    version: number;
  };
  organisation: {
    id: string;
    name: string;
    kind: OrganisationKind;
    district: string | null;
    verifiedAt: Date | null;
  };
  facts: ConfidentialFacts | null;
}

/** The columns of a new draft that its author does not write. */
export interface NewListing {
  id: string;
  organisationId: string;
  departmentId: string | null;
  status: 'draft';
  completeness: number;
  createdBy: string;
}

/** The columns of an edit that its author does not write. */
export interface EditedListing {
  completeness: number;
  importedIncomplete: false;
  updatedAt: Date;
}

/** What needs and achievements do each in their own way; how listings are written and read is the same for both. */
export interface ListingForm<
  Draft extends { organisationId: string },
  Row extends StoredListing,
  View extends { confidentialShown: boolean; confidentialExists: boolean },
> {
  kind: ListingKind;
  /** 0–100. */
  scoreOf: (draft: Omit<Draft, 'organisationId'>) => number;
  /** Throws `invalid_input` for what the schema cannot see; `before` is null for a new one. */
  check: (context: Context, draft: Draft, before: Row | null) => void;
  read: (database: Database | Transaction, id: string) => Promise<Row | null>;
  insert: (transaction: Transaction, columns: NewListing, draft: Draft) => Promise<void>;
  /** Writes an edit if the row still has the version it started from; whether it had. */
  update: (
    transaction: Transaction,
    place: { id: string; version: number },
    columns: EditedListing,
    draft: Draft,
  ) => Promise<boolean>;
  /** What one reader may see of it. */
  view: (database: Database | Transaction, row: Row, standings: readonly ListingStanding[]) => Promise<View>;
}

const standingsTo = (
  database: Database | Transaction,
  context: Context,
  kind: ListingKind,
  { listing }: StoredListing,
): Promise<ListingStanding[]> => standingsWithMandate(database, context, { ...listing, kind });

/** The fields of a view that both kinds have besides their drafts; the organisation as it is, hidden from nobody. */
export async function commonView(
  database: Database | Transaction,
  kind: ListingKind,
  { listing, organisation, facts }: StoredListing,
  standings: readonly ListingStanding[],
) {
  const history = sees('history', listing.status, standings)
    ? await readListingEvents(database, kind, listing.id)
    : [];
  return {
    id: listing.id,
    organisation: {
      id: organisation.id,
      name: organisation.name,
      kind: organisation.kind,
      district: organisation.district,
      verified: organisation.verifiedAt !== null,
    },
    importedIncomplete: listing.importedIncomplete,
    externalReference: listing.externalReference,
    publishedAt: momentText(listing.publishedAt),
    confirmedAt: momentText(listing.confirmedAt),
    expiresAt: momentText(listing.expiresAt),
    createdAt: listing.createdAt.toISOString(),
    updatedAt: listing.updatedAt.toISOString(),
    version: listing.version,
    confidentialShown: sees('writing', listing.status, standings),
    confidentialExists: hasConfidential(facts),
    history: history.map((event) => ({ ...event, at: event.at.toISOString() })),
  };
}

/** Refuse an edit by somebody who may not draft, into another organisation, or in a state that no edit leads out of. */
function requireEditable(
  kind: ListingKind,
  { status, organisationId }: StoredListing['listing'],
  standings: readonly ListingStanding[],
  wantedOrganisationId: string,
): void {
  if (!mayDraft(standings))
    throw new DomainError(sees('summary', status, standings) ? 'not_allowed' : 'not_found');
  if (wantedOrganisationId !== organisationId)
    throw new DomainError('invalid_input', { fields: [{ path: 'organisationId', code: 'refused' }] });
  if (!findTransition(transitionsOf(kind), 'edit', status, standings))
    throw new DomainError('wrong_state', { parameters: { status } });
}

/** The four acts of a kind of listing. All throw `not_found` for what does not exist for the reader. */
export function listingActs<
  Draft extends { organisationId: string },
  Row extends StoredListing,
  View extends { confidentialShown: boolean; confidentialExists: boolean },
>(form: ListingForm<Draft, Row, View>) {
  const { kind } = form;

  /**
   * @param moved whoever moved it is told how it stands, also where it is theirs to read no longer: the operator who
   *   returned it
   */
  async function readView(
    database: Database | Transaction,
    context: Context,
    id: string,
    moved = false,
  ): Promise<View> {
    const row = await form.read(database, id);
    if (!row) throw new DomainError('not_found');
    const standings = await standingsTo(database, context, kind, row);
    if (!moved && !sees('summary', row.listing.status, standings)) throw new DomainError('not_found');
    return form.view(database, row, standings);
  }

  /** A listing by UUID or `ext:<reference>`. One that is not public is `not_found` to strangers. */
  async function get(context: Context, reference: string): Promise<View> {
    const id = await resolveListingId(context.database, kind, reference, context.identity);
    if (!id) throw new DomainError('not_found');
    const view = await read(context, (database) => readView(database, context, id));
    if (view.confidentialShown && view.confidentialExists) await recordHolderReading(context, { kind, id });
    return view;
  }

  /** Save a new listing as a draft of an organisation that the author belongs to, or holds a mandate of. */
  function create(context: Context, draft: Draft): Promise<View> {
    const identity = requireIdentity(context);
    return transact(context, async (transaction) => {
      const { organisationId } = draft;
      const departmentId = departmentOf(identity, organisationId);
      const standings = await standingsWithMandate(transaction, context, {
        kind,
        id: null,
        organisationId,
        departmentId,
      });
      if (!mayDraft(standings)) throw new DomainError('not_allowed');
      await requireOrganisation(transaction, organisationId, 'organisationId');
      form.check(context, draft, null);
      const id = context.newId();
      const completeness = form.scoreOf(draft);
      await form.insert(
        transaction,
        { id, organisationId, departmentId, status: 'draft', completeness, createdBy: identity.userId },
        draft,
      );
      await insertListingEvent(transaction, {
        id: context.newId(),
        listingKind: kind,
        listingId: id,
        fromStatus: null,
        toStatus: 'draft',
        verb: 'create',
        actorId: identity.userId,
        at: context.now(),
      });
      return readView(transaction, context, id);
    });
  }

  /**
   * Change a listing. What is public must stay complete enough to be public (`listing_incomplete`); what was imported with
   * a title only is an ordinary listing from its first edit on. Throws `version_conflict` where somebody was faster.
   */
  function edit(context: Context, reference: string, version: number, draft: Draft): Promise<View> {
    const identity = requireIdentity(context);
    return transact(context, async (transaction) => {
      const id = await resolveListingId(transaction, kind, reference, identity);
      const row = id ? await form.read(transaction, id) : null;
      if (!row) throw new DomainError('not_found');
      const { listing } = row;
      const standings = await standingsTo(transaction, context, kind, row);
      requireEditable(kind, listing, standings, draft.organisationId);
      form.check(context, draft, row);
      const completeness = form.scoreOf(draft);
      const minimum = context.city.policy.publishing.minimumCompleteness;
      if (listing.status === 'published' && completeness < minimum)
        throw new DomainError('listing_incomplete', { parameters: { score: completeness, minimum } });
      const written = await form.update(
        transaction,
        { id: listing.id, version },
        { completeness, importedIncomplete: false, updatedAt: context.now() },
        draft,
      );
      if (!written) throw new DomainError('version_conflict');
      await recordChange(transaction, kind, listing.id);
      return readView(transaction, context, listing.id);
    });
  }

  /** Move a listing by a verb: submit, release, return, confirm, end, reopen. */
  const change = (context: Context, reference: string, verb: ListingVerb, note?: string): Promise<View> =>
    changeListing(context, { kind, reference, verb, note }, (transaction, id) =>
      readView(transaction, context, id, true),
    );

  return { get, create, edit, change };
}
