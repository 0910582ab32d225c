import { documentKinds, type DocumentKind, type ListingKind } from '../../db/schema/codes.ts';
import type { SearchHit } from '../../search/index.ts';
import { requireIdentity, type Context, type Services } from '../context.ts';
import { DomainError } from '../errors.ts';
import { cardsOf, foundOf, listingFilters } from '../listings/search.ts';
import { notify } from '../notifications/actions.ts';
import { linkOf, mostNews, mostSavedSearches, normalisedQuery, queryHash, roundOf } from './rules.ts';
import type {
  SavedQuery,
  SavedSearchChange,
  SavedSearchDraft,
  SavedSearchView,
  SearchItem,
  SearchPage,
  SearchQuery,
} from './schema.ts';
import {
  countSaved,
  deleteSavedSearch,
  insertSavedSearch,
  lockDue,
  lockUser,
  noteTold,
  readBrokerCards,
  readByHash,
  readDue,
  readNews,
  readOrganisationReferences,
  readSavedSearches,
  updateSavedSearch,
  type SavedSearchRow,
} from './store.ts';

const idsOf = (hits: readonly SearchHit[], kind: DocumentKind): string[] =>
  hits.filter((hit) => hit.kind === kind).map((hit) => hit.id);

/** The hits with what a list shows of them, in their order; one whose row went away meanwhile is left out. */
async function itemsOf(context: Context, hits: SearchHit[]): Promise<SearchItem[]> {
  const { database } = context;
  const ofKind = (kind: ListingKind) =>
    cardsOf(
      database,
      kind,
      hits.filter((hit) => hit.kind === kind),
    );
  const [needs, achievements, organisations, brokers] = await Promise.all([
    ofKind('need'),
    ofKind('achievement'),
    readOrganisationReferences(database, idsOf(hits, 'organisation')),
    readBrokerCards(database, idsOf(hits, 'broker')),
  ]);
  const listings = new Map([...needs, ...achievements].map((card) => [`${card.kind}:${card.id}`, card]));
  const organisationOf = new Map(organisations.map((row) => [row.id, row]));
  const brokerOf = new Map(brokers.map(({ id, ...row }) => [id, row]));
  return hits.flatMap(({ key, kind, id, highlights }) => {
    const item: SearchItem = {
      kind,
      id,
      highlights,
      listing: listings.get(key) ?? null,
      organisation: kind === 'organisation' ? (organisationOf.get(id) ?? null) : null,
      broker: kind === 'broker' ? ((brokerOf.get(id) as SearchItem['broker']) ?? null) : null,
    };
    return item.listing || item.organisation || item.broker ? [item] : [];
  });
}

/** One box over needs, achievements, organisations and brokers: public ones only, as the index holds no others. */
export async function searchEverything(context: Context, query: SearchQuery): Promise<SearchPage> {
  await context.indexer.whenLoaded();
  const kinds = query.kind?.length ? query.kind : [...documentKinds];
  const request = { text: query.text ?? '', filters: { statuses: ['published'] } };
  const [answer, all] = await Promise.all([
    context.search.search({ ...request, kinds, offset: query.offset ?? 0, limit: query.limit ?? 20 }),
    context.search.search({ ...request, kinds: [...documentKinds], limit: 0, facets: ['kind'] }),
  ]);
  const counts = new Map((all.facets.kind ?? []).map(({ value, count }) => [value, count]));
  return {
    ...foundOf(context, answer),
    items: await itemsOf(context, answer.hits),
    kinds: documentKinds.map((kind) => ({ kind, count: counts.get(kind) ?? 0 })),
  };
}

const viewOf = (row: SavedSearchRow): SavedSearchView => ({
  id: row.id,
  name: row.name,
  kind: row.listingKind,
  query: row.query as SavedQuery,
  alerts: row.alerts,
  link: linkOf(row.listingKind, row.query as SavedQuery),
  createdAt: row.createdAt.toISOString(),
  checkedAt: row.checkedAt.toISOString(),
});

export async function listSavedSearches(context: Context): Promise<{ items: SavedSearchView[] }> {
  const { userId } = requireIdentity(context);
  return { items: (await readSavedSearches(context.database, userId)).map(viewOf) };
}

/** Saves a search. The same one again, by a double click or in two tabs, answers the one that is there. */
export async function saveSearch(context: Context, draft: SavedSearchDraft): Promise<SavedSearchView> {
  const { userId } = requireIdentity(context);
  const query = normalisedQuery(draft.query);
  const hash = queryHash(draft.kind, query);
  return context.database.transaction(async (transaction) => {
    await lockUser(transaction, userId);
    const present = await readByHash(transaction, userId, hash);
    if (present) return viewOf(present);
    if ((await countSaved(transaction, userId)) >= mostSavedSearches)
      throw new DomainError('too_many_saved_searches', { parameters: { limit: mostSavedSearches } });
    const now = context.now();
    const row: SavedSearchRow = {
      id: context.newId(),
      userId,
      name: draft.name.trim(),
      listingKind: draft.kind,
      query,
      queryHash: hash,
      alerts: true,
      createdAt: now,
      alertsFrom: now,
      checkedAt: now,
    };
    await insertSavedSearch(transaction, row);
    return viewOf(row);
  });
}

/** Renames a search, or switches its alerts. Switched on again, it tells of what is published from now on. */
export async function changeSavedSearch(
  context: Context,
  id: string,
  change: SavedSearchChange,
): Promise<SavedSearchView> {
  const { userId } = requireIdentity(context);
  return context.database.transaction(async (transaction) => {
    const before = (await readSavedSearches(transaction, userId)).find((row) => row.id === id);
    const restarted = change.alerts && before?.alerts === false ? { alertsFrom: context.now() } : {};
    const row = await updateSavedSearch(transaction, userId, id, {
      name: change.name.trim(),
      alerts: change.alerts,
      ...restarted,
    });
    if (!row) throw new DomainError('not_found');
    return viewOf(row);
  });
}

export async function removeSavedSearch(context: Context, id: string): Promise<void> {
  const { userId } = requireIdentity(context);
  const removed = await context.database.transaction((transaction) =>
    deleteSavedSearch(transaction, userId, id),
  );
  if (!removed) throw new DomainError('not_found');
}

/** Searches that one round looks at. The next round takes those that waited longest. */
const searchesPerRound = 2_000;

/**
 * Tells people what has been published since the last round and fits a search of theirs. Returns how many were told.
 * Rounds overlap, because a listing may be committed after the round that its time belongs to; what was told is noted,
 * so it is told once.
 */
export async function alertSavedSearches(services: Services): Promise<number> {
  const upTo = services.now();
  await services.indexer.whenIndexed();
  let told = 0;
  for (const id of await readDue(services.database, upTo, searchesPerRound)) {
    if (await alertOne(services, id, upTo)) told++;
  }
  return told;
}

async function alertOne(services: Services, id: string, upTo: Date): Promise<boolean> {
  return services.database.transaction(async (transaction) => {
    const row = await lockDue(transaction, id, upTo);
    if (!row) return false;
    const query = row.query as SavedQuery;
    const { hits } = await services.search.search({
      kinds: [row.listingKind],
      text: query.text ?? '',
      filters: listingFilters(query),
      sort: 'newest',
      limit: mostNews,
    });
    const ids = hits.map((hit) => hit.id);
    const { after, forgetBefore } = roundOf(row.checkedAt, row.alertsFrom);
    const recent = await readNews(transaction, row.listingKind, ids, after, row.userId);
    const recentIds = recent.map((listing) => listing.id);
    const untold = await noteTold(transaction, row.id, recentIds, upTo, forgetBefore);
    const news = recent.filter((listing) => untold.has(listing.id));
    await updateSavedSearch(transaction, row.userId, row.id, { checkedAt: upTo });
    if (news.length === 0) return false;
    await notify(transaction, services, {
      userIds: [row.userId],
      kind: 'saved_search_news',
      parameters: { name: row.name, count: String(news.length), title: news[0]!.title },
      link: `${linkOf(row.listingKind, query)}${Object.keys(query).length === 0 ? '?' : '&'}sort=newest`,
    });
    return true;
  });
}
