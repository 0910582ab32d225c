import { and, eq, inArray } from 'drizzle-orm';
import type { Database, Transaction } from '../../db/client.ts';
import { listingKinds, type DocumentKind, type ListingKind } from '../../db/schema/codes.ts';
import {
  achievements,
  needs,
  organisations,
  selectedAchievements,
  selectionBatches,
} from '../../db/schema/index.ts';
import type { FacetName, SearchFilters, SearchHit, SearchResponse } from '../../search/index.ts';
import type { Context } from '../context.ts';
import { indexedStatuses } from '../policy/listing.ts';
import { fenText, momentText } from '../wire.ts';
import type {
  ListingCard,
  ListingPage,
  ListingQuery,
  SearchCapabilities,
  SuggestionQuery,
  Suggestions,
} from './schema.ts';

const listingFacets: FacetName[] = [
  'field',
  'tag',
  'district',
  'mode',
  'maturity',
  'price',
  'ipKind',
  'selectedYear',
  'status',
  'deadline',
];

const organisationColumns = {
  organisationId: organisations.id,
  organisationName: organisations.name,
  organisationKind: organisations.kind,
  organisationDistrict: organisations.district,
  organisationVerifiedAt: organisations.verifiedAt,
};

type OrganisationRow = {
  organisationId: string;
  organisationName: string;
  organisationKind: NonNullable<ListingCard['organisation']>['kind'];
  organisationDistrict: string | null;
  organisationVerifiedAt: Date | null;
};

const organisationOf = (row: OrganisationRow): NonNullable<ListingCard['organisation']> => ({
  id: row.organisationId,
  name: row.organisationName,
  kind: row.organisationKind,
  district: row.organisationDistrict,
  verified: row.organisationVerifiedAt !== null,
});

type Card = Omit<ListingCard, 'highlights'>;

async function readNeedCards(database: Database, ids: string[]): Promise<Card[]> {
  const rows = await database
    .select({ need: needs, ...organisationColumns })
    .from(needs)
    .innerJoin(organisations, eq(organisations.id, needs.organisationId))
    .where(and(inArray(needs.id, ids), inArray(needs.status, [...indexedStatuses.need])));
  return rows.map(({ need, ...organisation }) => ({
    id: need.id,
    kind: 'need' as const,
    title: need.title,
    status: need.status as Card['status'],
    organisation: need.anonymous ? null : organisationOf(organisation),
    field: need.field as Card['field'],
    tags: need.tags,
    maturity: need.lowestMaturity,
    modes: need.cooperationModes,
    priceMinimumFen: fenText(need.budgetMinimumFen),
    priceMaximumFen: fenText(need.budgetMaximumFen),
    priceNegotiable: false,
    deadline: need.deadline,
    needKind: need.kind,
    selectedYear: null,
    importedIncomplete: need.importedIncomplete,
    completeness: need.completeness,
    publishedAt: momentText(need.publishedAt),
    confirmedAt: momentText(need.confirmedAt),
  }));
}

/** Year of the newest 好成果 batch that selected each achievement. */
export async function readSelectedYears(
  database: Database | Transaction,
  ids: string[],
): Promise<Map<string, number>> {
  const rows = await database
    .select({ id: selectedAchievements.achievementId, announcedOn: selectionBatches.announcedOn })
    .from(selectedAchievements)
    .innerJoin(selectionBatches, eq(selectionBatches.id, selectedAchievements.batchId))
    .where(inArray(selectedAchievements.achievementId, ids));
  const years = new Map<string, number>();
  for (const { id, announcedOn } of rows) {
    years.set(id, Math.max(years.get(id) ?? 0, Number(announcedOn.slice(0, 4))));
  }
  return years;
}

async function readAchievementCards(database: Database, ids: string[]): Promise<Card[]> {
  const [rows, years] = await Promise.all([
    database
      .select({ achievement: achievements, ...organisationColumns })
      .from(achievements)
      .innerJoin(organisations, eq(organisations.id, achievements.organisationId))
      .where(
        and(inArray(achievements.id, ids), inArray(achievements.status, [...indexedStatuses.achievement])),
      ),
    readSelectedYears(database, ids),
  ]);
  return rows.map(({ achievement, ...organisation }) => ({
    id: achievement.id,
    kind: 'achievement' as const,
    title: achievement.title,
    status: achievement.status as Card['status'],
    organisation: organisationOf(organisation),
    field: achievement.field as Card['field'],
    tags: achievement.tags,
    maturity: achievement.maturity,
    modes: achievement.transferModes,
    priceMinimumFen: fenText(achievement.priceMinimumFen),
    priceMaximumFen: fenText(achievement.priceMaximumFen),
    priceNegotiable: achievement.priceNegotiable,
    deadline: null,
    needKind: null,
    selectedYear: years.get(achievement.id) ?? null,
    importedIncomplete: achievement.importedIncomplete,
    completeness: achievement.completeness,
    publishedAt: momentText(achievement.publishedAt),
    confirmedAt: momentText(achievement.confirmedAt),
  }));
}

/** The cards of search hits, in their order. A hit whose row is not to be found any more since it was indexed is left out. */
export async function cardsOf(
  database: Database,
  kind: ListingKind,
  hits: SearchHit[],
): Promise<ListingCard[]> {
  if (hits.length === 0) return [];
  const ids = hits.map((hit) => hit.id);
  const cards =
    kind === 'need' ? await readNeedCards(database, ids) : await readAchievementCards(database, ids);
  const byId = new Map(cards.map((card) => [card.id, card]));
  return hits.flatMap((hit) => {
    const card = byId.get(hit.id);
    return card ? [{ ...card, highlights: hit.highlights }] : [];
  });
}

/** The filters of a list page's query. Visibility is among them: the server sets it, never the reader. */
export const listingFilters = (
  query: Omit<ListingQuery, 'text' | 'sort' | 'offset' | 'limit'>,
): SearchFilters => ({
  statuses: query.status?.length ? query.status : ['published'],
  fields: query.field,
  tags: query.tag,
  districts: query.district,
  modes: query.mode,
  ipKinds: query.intellectualProperty,
  selectedYears: query.selectedYear,
  deadlineMonths: query.deadline,
  maturityMinimum: query.maturityMinimum,
  maturityMaximum: query.maturityMaximum,
  priceMinimumFen: query.priceMinimumFen,
  priceMaximumFen: query.priceMaximumFen,
  priceBands: query.priceBand,
});

/** What the engine can do that gave an answer. */
function capabilitiesOf({ search }: Pick<Context, 'search'>, answer: SearchResponse): SearchCapabilities {
  const { name, sorts, facets, phrases, excludedWords, pinyin, didYouMean } =
    answer.capabilities ?? search.capabilities;
  return { engine: name, facets, sorts: [...sorts], phrases, excludedWords, pinyin, didYouMean };
}

/** What the pages of all kinds say of an answer of the search. */
export const foundOf = (
  context: Pick<Context, 'search'>,
  answer: SearchResponse,
): Omit<ListingPage, 'items'> => ({
  total: answer.total,
  facets: answer.facets as ListingPage['facets'],
  didYouMean: answer.didYouMean ?? null,
  degraded: answer.degraded ?? false,
  capabilities: capabilitiesOf(context, answer),
});

/** Search the published listings of a kind. Visibility is a filter that the server sets, never the reader. */
export async function searchListings(
  context: Context,
  kind: ListingKind,
  query: ListingQuery,
): Promise<ListingPage> {
  await context.indexer.whenLoaded();
  const answer = await context.search.search({
    kinds: [kind],
    text: query.text ?? '',
    filters: listingFilters(query),
    sort: query.sort,
    offset: query.offset ?? 0,
    limit: query.limit ?? 20,
    facets: listingFacets,
  });
  return { ...foundOf(context, answer), items: await cardsOf(context.database, kind, answer.hits) };
}

/** What a reader may have in mind who has typed so far: words and titles of published listings, also by pinyin. */
export async function suggest(context: Context, query: SuggestionQuery): Promise<Suggestions> {
  await context.indexer.whenLoaded();
  const { suggestions } = await context.search.suggest({
    kinds: query.kind ?? [...listingKinds],
    text: query.text,
    limit: query.limit,
  });
  return {
    items: suggestions.map(({ text, segments, kind, key, count }) => {
      const [documentKind, id] = key?.split(':') ?? [];
      const listing = documentKind && id ? { kind: documentKind as DocumentKind, id } : null;
      return { text, segments, kind, listing, count };
    }),
  };
}
