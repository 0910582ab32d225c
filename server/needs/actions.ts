import type { Database, Transaction } from '../../db/client.ts';
import { dayOf, type Context, type Services } from '../context.ts';
import { moveListing } from '../listings/actions.ts';
import { commonView, listingActs } from '../listings/drafting.ts';
import { completenessOf, countedIndicators, joinIndicators, type Completeness } from '../listings/rules.ts';
import { needTransitions, sees, type ListingStanding, type NeedVerb } from '../policy/listing.ts';
import { allowedVerbs, findTransition } from '../policy/transitions.ts';
import { fenText } from '../wire.ts';
import { checkNeedDraft, needCriteria, rowsOfNeed } from './rules.ts';
import type { NeedDraft, NeedEdit, NeedView } from './schema.ts';
import { insertNeed, readNeed, updateNeed, type NeedRow } from './store.ts';

/** The draft behind a stored row, as the form and the completeness score need it. */
function draftOf(
  { listing, confidential }: NeedRow,
  withConfidential: boolean,
): Omit<NeedDraft, 'organisationId'> {
  return {
    title: listing.title,
    problem: listing.problem,
    kind: listing.kind,
    anonymous: listing.anonymous,
    field: listing.field as NeedDraft['field'],
    tags: listing.tags,
    indicators: joinIndicators(listing.indicators, withConfidential ? (confidential?.indicators ?? []) : []),
    budgetMinimumFen: fenText(listing.budgetMinimumFen),
    budgetMaximumFen: fenText(listing.budgetMaximumFen),
    deadline: listing.deadline,
    lowestMaturity: listing.lowestMaturity,
    cooperationModes: listing.cooperationModes as NeedDraft['cooperationModes'],
    confidentialDetail: withConfidential ? (confidential?.detail ?? '') : '',
  };
}

/** What one reader may see of a need: an anonymous one hides its enterprise, and the reference that could tell whose it is. */
async function viewNeed(
  database: Database | Transaction,
  row: NeedRow,
  standings: readonly ListingStanding[],
): Promise<NeedView> {
  const { listing } = row;
  const common = await commonView(database, 'need', row, standings);
  const hidden = listing.anonymous && !sees('enterprise', listing.status, standings);
  return {
    ...draftOf(row, common.confidentialShown),
    ...common,
    ...(hidden ? { organisation: null, externalReference: null } : {}),
    organisationId: hidden ? null : listing.organisationId,
    status: listing.status,
    completeness: completenessOf(needCriteria, {
      ...draftOf(row, false),
      indicators: countedIndicators(listing.indicators, row.facts),
    }),
    allowed: allowedVerbs(needTransitions, listing.status, standings),
  };
}

/** Score of a form that is being filled in, with what is missing. */
export const scoreNeed = (draft: Omit<NeedDraft, 'organisationId'>): Completeness =>
  completenessOf(needCriteria, draft);

/** A deadline that has passed since may stay; a new one must lie ahead. */
function checkNeed(context: Context, draft: NeedDraft, before: NeedRow | null): void {
  const kept = before !== null && before.listing.deadline === draft.deadline;
  const tags = new Set(context.city.tags.map((tag) => tag.code));
  checkNeedDraft(draft, kept ? '' : dayOf(context.now()), tags);
}

const acts = listingActs<NeedDraft, NeedRow, NeedView>({
  kind: 'need',
  scoreOf: (draft) => scoreNeed(draft).score,
  check: checkNeed,
  read: readNeed,
  insert: (transaction, columns, draft) => {
    const { columns: written, confidential } = rowsOfNeed(draft);
    return insertNeed(transaction, { ...written, ...columns }, confidential);
  },
  update: (transaction, { id, version }, columns, draft) => {
    const { columns: written, confidential } = rowsOfNeed(draft);
    return updateNeed(transaction, id, version, { ...written, ...columns }, confidential);
  },
  view: viewNeed,
});

export const getNeed = acts.get;
export const createNeed = acts.create;

export const editNeed = (
  context: Context,
  reference: string,
  { version, ...draft }: NeedEdit,
): Promise<NeedView> => acts.edit(context, reference, version, draft);

/** Submit, release, return, confirm, close or reopen a need. */
export const changeNeed: (
  context: Context,
  reference: string,
  verb: NeedVerb,
  note?: string,
) => Promise<NeedView> = acts.change;

/** A contract was logged on an introduction of this need: it is contracted, if it still stood open. */
export async function markContracted(
  transaction: Transaction,
  services: Services,
  needId: string,
): Promise<void> {
  const row = await readNeed(transaction, needId);
  if (!row || !findTransition(needTransitions, 'contract', row.listing.status, ['clock'])) return;
  await moveListing(transaction, services, { kind: 'need', id: needId, verb: 'contract', by: 'clock' });
}
