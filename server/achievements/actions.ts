import type { Database, Transaction } from '../../db/client.ts';
import type { Context, Services } from '../context.ts';
import { moveListing } from '../listings/actions.ts';
import { commonView, listingActs } from '../listings/drafting.ts';
import { completenessOf, countedIndicators, joinIndicators, type Completeness } from '../listings/rules.ts';
import { readSelectedYears } from '../listings/search.ts';
import { achievementTransitions, type AchievementVerb, type ListingStanding } from '../policy/listing.ts';
import { allowedVerbs, findTransition } from '../policy/transitions.ts';
import { fenText } from '../wire.ts';
import { achievementCriteria, checkAchievementDraft, rowsOfAchievement } from './rules.ts';
import type { AchievementDraft, AchievementEdit, AchievementView } from './schema.ts';
import { insertAchievement, readAchievement, updateAchievement, type AchievementRow } from './store.ts';

/** The draft behind a stored row, as the form and the completeness score need it. */
function draftOf(
  { listing, confidential }: AchievementRow,
  withConfidential: boolean,
): Omit<AchievementDraft, 'organisationId'> {
  return {
    title: listing.title,
    summary: listing.summary,
    problemSolved: listing.problemSolved,
    advantage: listing.advantage,
    economicEffect: listing.economicEffect,
    field: listing.field as AchievementDraft['field'],
    tags: listing.tags,
    maturity: listing.maturity,
    indicators: joinIndicators(listing.indicators, withConfidential ? (confidential?.indicators ?? []) : []),
    intellectualProperty: listing.intellectualProperty,
    transferModes: listing.transferModes as AchievementDraft['transferModes'],
    priceMinimumFen: fenText(listing.priceMinimumFen),
    priceMaximumFen: fenText(listing.priceMaximumFen),
    priceNegotiable: listing.priceNegotiable,
    team: listing.team,
    confidentialDetail: withConfidential ? (confidential?.detail ?? '') : '',
  };
}

/** What one reader may see of an achievement. */
async function viewAchievement(
  database: Database | Transaction,
  row: AchievementRow,
  standings: readonly ListingStanding[],
): Promise<AchievementView> {
  const { listing } = row;
  const common = await commonView(database, 'achievement', row, standings);
  return {
    ...draftOf(row, common.confidentialShown),
    ...common,
    organisationId: listing.organisationId,
    selectedYear: (await readSelectedYears(database, [listing.id])).get(listing.id) ?? null,
    status: listing.status,
    completeness: completenessOf(achievementCriteria, {
      ...draftOf(row, false),
      indicators: countedIndicators(listing.indicators, row.facts),
    }),
    allowed: allowedVerbs(achievementTransitions, listing.status, standings),
  };
}

/** Score of a form that is being filled in, with what is missing. */
export const scoreAchievement = (draft: Omit<AchievementDraft, 'organisationId'>): Completeness =>
  completenessOf(achievementCriteria, draft);

const acts = listingActs<AchievementDraft, AchievementRow, AchievementView>({
  kind: 'achievement',
  scoreOf: (draft) => scoreAchievement(draft).score,
  check: (context, draft) => checkAchievementDraft(draft, new Set(context.city.tags.map((tag) => tag.code))),
  read: readAchievement,
  insert: (transaction, columns, draft) => {
    const { columns: written, confidential } = rowsOfAchievement(draft);
    return insertAchievement(transaction, { ...written, ...columns }, confidential);
  },
  update: (transaction, { id, version }, columns, draft) => {
    const { columns: written, confidential } = rowsOfAchievement(draft);
    return updateAchievement(transaction, id, version, { ...written, ...columns }, confidential);
  },
  view: viewAchievement,
});

export const getAchievement = acts.get;
export const createAchievement = acts.create;

export const editAchievement = (
  context: Context,
  reference: string,
  { version, ...draft }: AchievementEdit,
): Promise<AchievementView> => acts.edit(context, reference, version, draft);

/** Submit, release, return, confirm, withdraw or reopen an achievement. */
export const changeAchievement: (
  context: Context,
  reference: string,
  verb: AchievementVerb,
  note?: string,
) => Promise<AchievementView> = acts.change;

/** A contract transfers or exclusively licenses this achievement: it is sold, if it still stood open. */
export async function markSold(
  transaction: Transaction,
  services: Services,
  achievementId: string,
): Promise<void> {
  const row = await readAchievement(transaction, achievementId);
  if (!row || !findTransition(achievementTransitions, 'sell', row.listing.status, ['clock'])) return;
  await moveListing(transaction, services, {
    kind: 'achievement',
    id: achievementId,
    verb: 'sell',
    by: 'clock',
  });
}
