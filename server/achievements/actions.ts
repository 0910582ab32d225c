import type { Database, Transaction } from '../../db/client.ts';
import { requireIdentity, type Context, type Services } from '../context.ts';
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
import { readSelectedYears } from '../listings/search.ts';
import { standingsWithMandate } from '../mandates/actions.ts';
import { requireOrganisation } from '../organisations/actions.ts';
import {
  achievementTransitions,
  mayDraft,
  sees,
  type AchievementVerb,
  type ListingStanding,
} from '../policy/listing.ts';
import { departmentOf } from '../policy/membership.ts';
import { allowedVerbs, findTransition } from '../policy/transitions.ts';
import { read } from '../reader.ts';
import { transact } from '../transaction.ts';
import { fenText, momentText } from '../wire.ts';
import { checkAchievementDraft, achievementCriteria, rowsOfAchievement } from './rules.ts';
import type { AchievementDraft, AchievementEdit, AchievementView } from './schema.ts';
import { insertAchievement, readAchievement, updateAchievement, type AchievementRow } from './store.ts';

/** The draft behind a stored row, as the form and the completeness score need it. */
function draftOf(
  { achievement, confidential }: AchievementRow,
  withConfidential: boolean,
): Omit<AchievementDraft, 'organisationId'> {
  return {
    title: achievement.title,
    summary: achievement.summary,
    problemSolved: achievement.problemSolved,
    advantage: achievement.advantage,
    economicEffect: achievement.economicEffect,
    field: achievement.field as AchievementDraft['field'],
    tags: achievement.tags,
    maturity: achievement.maturity,
    indicators: joinIndicators(
      achievement.indicators,
      withConfidential ? (confidential?.indicators ?? []) : [],
    ),
    intellectualProperty: achievement.intellectualProperty,
    transferModes: achievement.transferModes as AchievementDraft['transferModes'],
    priceMinimumFen: fenText(achievement.priceMinimumFen),
    priceMaximumFen: fenText(achievement.priceMaximumFen),
    priceNegotiable: achievement.priceNegotiable,
    team: achievement.team,
    confidentialDetail: withConfidential ? (confidential?.detail ?? '') : '',
  };
}

/** What one reader may see of an achievement. */
async function viewAchievement(
  database: Database | Transaction,
  row: AchievementRow,
  standings: readonly ListingStanding[],
): Promise<AchievementView> {
  const { achievement, organisation } = row;
  const writing = sees('writing', achievement.status, standings);
  return {
    ...draftOf(row, writing),
    id: achievement.id,
    organisationId: organisation.id,
    organisation: {
      id: organisation.id,
      name: organisation.name,
      kind: organisation.kind,
      district: organisation.district,
      verified: organisation.verifiedAt !== null,
    },
    selectedYear: (await readSelectedYears(database, [achievement.id])).get(achievement.id) ?? null,
    status: achievement.status,
    completeness: completenessOf(achievementCriteria, {
      ...draftOf(row, false),
      indicators: countedIndicators(achievement.indicators, row.facts),
    }),
    importedIncomplete: achievement.importedIncomplete,
    externalReference: achievement.externalReference,
    publishedAt: momentText(achievement.publishedAt),
    confirmedAt: momentText(achievement.confirmedAt),
    expiresAt: momentText(achievement.expiresAt),
    createdAt: achievement.createdAt.toISOString(),
    updatedAt: achievement.updatedAt.toISOString(),
    version: achievement.version,
    confidentialShown: writing,
    confidentialExists: hasConfidential(row.facts),
    allowed: allowedVerbs(achievementTransitions, achievement.status, standings),
    history: sees('history', achievement.status, standings)
      ? (await readListingEvents(database, 'achievement', achievement.id)).map((event) => ({
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
): Promise<AchievementView> {
  const row = await readAchievement(database, id);
  if (!row) throw new DomainError('not_found');
  const standings = await standingsWithMandate(database, context, {
    ...row.achievement,
    kind: 'achievement',
  });
  if (!moved && !sees('summary', row.achievement.status, standings)) throw new DomainError('not_found');
  return viewAchievement(database, row, standings);
}

/** An achievement by UUID or `ext:<reference>`. One that is not public is `not_found` to strangers. */
export async function getAchievement(context: Context, reference: string): Promise<AchievementView> {
  const id = await resolveListingId(context.database, 'achievement', reference, context.identity);
  if (!id) throw new DomainError('not_found');
  const view = await read(context, (database) => readView(database, context, id));
  if (view.confidentialShown && view.confidentialExists)
    await recordHolderReading(context, { kind: 'achievement', id });
  return view;
}

/** Score of a form that is being filled in, with what is missing. */
export const scoreAchievement = (draft: Omit<AchievementDraft, 'organisationId'>): Completeness =>
  completenessOf(achievementCriteria, draft);

const tagsOf = (context: Context): Set<string> => new Set(context.city.tags.map((tag) => tag.code));

/** Save a new achievement as a draft of an organisation that the author belongs to. */
export function createAchievement(context: Context, draft: AchievementDraft): Promise<AchievementView> {
  const identity = requireIdentity(context);
  return transact(context, async (transaction) => {
    const { organisationId } = draft;
    const departmentId = departmentOf(identity, organisationId);
    const standings = await standingsWithMandate(transaction, context, {
      kind: 'achievement',
      id: null,
      organisationId,
      departmentId,
    });
    if (!mayDraft(standings)) throw new DomainError('not_allowed');
    await requireOrganisation(transaction, draft.organisationId, 'organisationId');
    checkAchievementDraft(draft, tagsOf(context));
    const { columns, confidential } = rowsOfAchievement(draft);
    const id = context.newId();
    await insertAchievement(
      transaction,
      {
        ...columns,
        id,
        organisationId,
        departmentId,
        status: 'draft',
        completeness: scoreAchievement(draft).score,
        createdBy: identity.userId,
      },
      confidential,
    );
    await insertListingEvent(transaction, {
      id: context.newId(),
      listingKind: 'achievement',
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
 * Change an achievement. What is public must stay complete enough to be public; what was imported with a title only is an
 * ordinary listing from its first edit on.
 */
export function editAchievement(
  context: Context,
  reference: string,
  { version, ...draft }: AchievementEdit,
): Promise<AchievementView> {
  const identity = requireIdentity(context);
  return transact(context, async (transaction) => {
    const id = await resolveListingId(transaction, 'achievement', reference, identity);
    const row = id ? await readAchievement(transaction, id) : null;
    if (!row) throw new DomainError('not_found');
    const standings = await standingsWithMandate(transaction, context, {
      ...row.achievement,
      kind: 'achievement',
    });
    if (!mayDraft(standings))
      throw new DomainError(sees('summary', row.achievement.status, standings) ? 'not_allowed' : 'not_found');
    if (draft.organisationId !== row.achievement.organisationId)
      throw new DomainError('invalid_input', { fields: [{ path: 'organisationId', code: 'refused' }] });
    if (!findTransition(achievementTransitions, 'edit', row.achievement.status, standings))
      throw new DomainError('wrong_state', { parameters: { status: row.achievement.status } });
    checkAchievementDraft(draft, tagsOf(context));
    const { score } = scoreAchievement(draft);
    const minimum = context.city.policy.publishing.minimumCompleteness;
    if (row.achievement.status === 'published' && score < minimum)
      throw new DomainError('listing_incomplete', { parameters: { score, minimum } });
    const { columns, confidential } = rowsOfAchievement(draft);
    const written = await updateAchievement(
      transaction,
      row.achievement.id,
      version,
      { ...columns, completeness: score, importedIncomplete: false, updatedAt: context.now() },
      confidential,
    );
    if (!written) throw new DomainError('version_conflict');
    await recordChange(transaction, 'achievement', row.achievement.id);
    return readView(transaction, context, row.achievement.id);
  });
}

/** Submit, release, return, confirm, withdraw or reopen an achievement. */
export const changeAchievement = (
  context: Context,
  reference: string,
  verb: AchievementVerb,
  note?: string,
): Promise<AchievementView> =>
  changeListing(context, { kind: 'achievement', reference, verb, note }, (transaction, id) =>
    readView(transaction, context, id, true),
  );

/** A contract transfers or exclusively licenses this achievement: it is sold, if it still stood open. */
export async function markSold(
  transaction: Transaction,
  services: Services,
  achievementId: string,
): Promise<void> {
  const row = await readAchievement(transaction, achievementId);
  if (!row || !findTransition(achievementTransitions, 'sell', row.achievement.status, ['clock'])) return;
  await moveListing(transaction, services, {
    kind: 'achievement',
    id: achievementId,
    verb: 'sell',
    by: 'clock',
  });
}
