import type { Database, Transaction } from '../../db/client.ts';
import { dayOf, requireIdentity, type Context, type Services } from '../context.ts';
import { recordHolderReading } from '../disclosure/actions.ts';
import { DomainError } from '../errors.ts';
import { recordChange } from '../indexing/indexer.ts';
import { changeListing, moveListing } from '../listings/actions.ts';
import {
  completenessOf,
  countedIndicators,
  hasConfidential,
  joinIndicators,
  type Completeness,
} from '../listings/rules.ts';
import { insertListingEvent, readListingEvents, resolveListingId } from '../listings/store.ts';
import { standingsWithMandate } from '../mandates/actions.ts';
import { requireOrganisation } from '../organisations/actions.ts';
import { needTransitions, mayDraft, sees, type NeedVerb, type ListingStanding } from '../policy/listing.ts';
import { departmentOf } from '../policy/membership.ts';
import { allowedVerbs, findTransition } from '../policy/transitions.ts';
import { read } from '../reader.ts';
import { transact } from '../transaction.ts';
import { fenText, momentText } from '../wire.ts';
import { checkNeedDraft, needCriteria, rowsOfNeed } from './rules.ts';
import type { NeedDraft, NeedEdit, NeedView } from './schema.ts';
import { insertNeed, readNeed, updateNeed, type NeedRow } from './store.ts';

/** The draft behind a stored row, as the form and the completeness score need it. */
function draftOf(
  { need, confidential }: NeedRow,
  withConfidential: boolean,
): Omit<NeedDraft, 'organisationId'> {
  return {
    title: need.title,
    problem: need.problem,
    kind: need.kind,
    anonymous: need.anonymous,
    field: need.field as NeedDraft['field'],
    tags: need.tags,
    indicators: joinIndicators(need.indicators, withConfidential ? (confidential?.indicators ?? []) : []),
    budgetMinimumFen: fenText(need.budgetMinimumFen),
    budgetMaximumFen: fenText(need.budgetMaximumFen),
    deadline: need.deadline,
    lowestMaturity: need.lowestMaturity,
    cooperationModes: need.cooperationModes as NeedDraft['cooperationModes'],
    confidentialDetail: withConfidential ? (confidential?.detail ?? '') : '',
  };
}

/** What one reader may see of a need. */
async function viewNeed(
  database: Database | Transaction,
  row: NeedRow,
  standings: readonly ListingStanding[],
): Promise<NeedView> {
  const { need, organisation } = row;
  const writing = sees('writing', need.status, standings);
  const hidden = need.anonymous && !sees('enterprise', need.status, standings);
  return {
    ...draftOf(row, writing),
    id: need.id,
    organisationId: hidden ? null : organisation.id,
    organisation: hidden
      ? null
      : {
          id: organisation.id,
          name: organisation.name,
          kind: organisation.kind,
          district: organisation.district,
          verified: organisation.verifiedAt !== null,
        },
    status: need.status,
    completeness: completenessOf(needCriteria, {
      ...draftOf(row, false),
      indicators: countedIndicators(need.indicators, row.facts),
    }),
    importedIncomplete: need.importedIncomplete,
    externalReference: hidden ? null : need.externalReference,
    publishedAt: momentText(need.publishedAt),
    confirmedAt: momentText(need.confirmedAt),
    expiresAt: momentText(need.expiresAt),
    createdAt: need.createdAt.toISOString(),
    updatedAt: need.updatedAt.toISOString(),
    version: need.version,
    confidentialShown: writing,
    confidentialExists: hasConfidential(row.facts),
    allowed: allowedVerbs(needTransitions, need.status, standings),
    history: sees('history', need.status, standings)
      ? (await readListingEvents(database, 'need', need.id)).map((event) => ({
          ...event,
          at: event.at.toISOString(),
        }))
      : [],
  };
}

/**
 * @param moved whoever moved it is told how it stands, also where it is theirs to read no longer: the operator who returned it
 */
async function readView(
  database: Database | Transaction,
  context: Context,
  id: string,
  moved = false,
): Promise<NeedView> {
  const row = await readNeed(database, id);
  if (!row) throw new DomainError('not_found');
  const standings = await standingsWithMandate(database, context, { ...row.need, kind: 'need' });
  if (!moved && !sees('summary', row.need.status, standings)) throw new DomainError('not_found');
  return viewNeed(database, row, standings);
}

/** A need by UUID or `ext:<reference>`. One that is not public is `not_found` to strangers. */
export async function getNeed(context: Context, reference: string): Promise<NeedView> {
  const id = await resolveListingId(context.database, 'need', reference, context.identity);
  if (!id) throw new DomainError('not_found');
  const view = await read(context, (database) => readView(database, context, id));
  if (view.confidentialShown && view.confidentialExists)
    await recordHolderReading(context, { kind: 'need', id });
  return view;
}

/** Score of a form that is being filled in, with what is missing. */
export const scoreNeed = (draft: Omit<NeedDraft, 'organisationId'>): Completeness =>
  completenessOf(needCriteria, draft);

const tagsOf = (context: Context): Set<string> => new Set(context.city.tags.map((tag) => tag.code));

/** Save a new need as a draft of an organisation that the author belongs to. */
export function createNeed(context: Context, draft: NeedDraft): Promise<NeedView> {
  const identity = requireIdentity(context);
  return transact(context, async (transaction) => {
    const { organisationId } = draft;
    const departmentId = departmentOf(identity, organisationId);
    const standings = await standingsWithMandate(transaction, context, {
      kind: 'need',
      id: null,
      organisationId,
      departmentId,
    });
    if (!mayDraft(standings)) throw new DomainError('not_allowed');
    await requireOrganisation(transaction, draft.organisationId, 'organisationId');
    checkNeedDraft(draft, dayOf(context.now()), tagsOf(context));
    const { columns, confidential } = rowsOfNeed(draft);
    const id = context.newId();
    await insertNeed(
      transaction,
      {
        ...columns,
        id,
        organisationId,
        departmentId,
        status: 'draft',
        completeness: scoreNeed(draft).score,
        createdBy: identity.userId,
      },
      confidential,
    );
    await insertListingEvent(transaction, {
      id: context.newId(),
      listingKind: 'need',
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
 * Change a need. What is public must stay complete enough to be public; what was imported with a title only is an
 * ordinary listing from its first edit on.
 */
export function editNeed(
  context: Context,
  reference: string,
  { version, ...draft }: NeedEdit,
): Promise<NeedView> {
  const identity = requireIdentity(context);
  return transact(context, async (transaction) => {
    const id = await resolveListingId(transaction, 'need', reference, identity);
    const row = id ? await readNeed(transaction, id) : null;
    if (!row) throw new DomainError('not_found');
    const standings = await standingsWithMandate(transaction, context, { ...row.need, kind: 'need' });
    if (!mayDraft(standings))
      throw new DomainError(sees('summary', row.need.status, standings) ? 'not_allowed' : 'not_found');
    if (draft.organisationId !== row.need.organisationId)
      throw new DomainError('invalid_input', { fields: [{ path: 'organisationId', code: 'refused' }] });
    if (!findTransition(needTransitions, 'edit', row.need.status, standings))
      throw new DomainError('wrong_state', { parameters: { status: row.need.status } });
    // A deadline that has passed since may stay; a new one must lie ahead.
    const earliest = row.need.deadline === draft.deadline ? '' : dayOf(context.now());
    checkNeedDraft(draft, earliest, tagsOf(context));
    const { score } = scoreNeed(draft);
    const minimum = context.city.policy.publishing.minimumCompleteness;
    if (row.need.status === 'published' && score < minimum)
      throw new DomainError('listing_incomplete', { parameters: { score, minimum } });
    const { columns, confidential } = rowsOfNeed(draft);
    const written = await updateNeed(
      transaction,
      row.need.id,
      version,
      { ...columns, completeness: score, importedIncomplete: false, updatedAt: context.now() },
      confidential,
    );
    if (!written) throw new DomainError('version_conflict');
    await recordChange(transaction, 'need', row.need.id);
    return readView(transaction, context, row.need.id);
  });
}

/** Submit, release, return, confirm, close or reopen a need. */
export const changeNeed = (
  context: Context,
  reference: string,
  verb: NeedVerb,
  note?: string,
): Promise<NeedView> =>
  changeListing(context, { kind: 'need', reference, verb, note }, (transaction, id) =>
    readView(transaction, context, id, true),
  );

/** A contract was logged on an introduction of this need: it is contracted, if it still stood open. */
export async function markContracted(
  transaction: Transaction,
  services: Services,
  needId: string,
): Promise<void> {
  const row = await readNeed(transaction, needId);
  if (!row || !findTransition(needTransitions, 'contract', row.need.status, ['clock'])) return;
  await moveListing(transaction, services, { kind: 'need', id: needId, verb: 'contract', by: 'clock' });
}
