import { createHash } from 'node:crypto';
import type { ListingKind } from '../../db/schema/codes.ts';
import type { SavedQuery } from './schema.ts';

/** Saved searches of one person: enough for any broker, too few to make the alerts slow for all. */
export const mostSavedSearches = 50;

/** New listings that one alert looks at; more than that is said as “more than”. */
export const mostNews = 100;

/** How far a round looks back behind the one before: longer than any transaction that publishes stays open. */
const overlap_ms = 15 * 60_000;
/** Told listings are remembered for longer than that. */
const memory_ms = 24 * 3600_000;

/** From when a round looks, and before when what was told may be forgotten. */
export function roundOf(checkedAt: Date, alertsFrom: Date): { after: Date; forgetBefore: Date } {
  const back_ms = checkedAt.getTime() - overlap_ms;
  return {
    after: new Date(Math.max(back_ms, alertsFrom.getTime())),
    forgetBefore: new Date(checkedAt.getTime() - memory_ms),
  };
}

/** A query without what is empty, its keys sorted: the same search always looks the same. */
export function normalisedQuery(query: SavedQuery): SavedQuery {
  const entries = Object.entries(query)
    .map(([key, value]) => [key, typeof value === 'string' ? value.trim() : value] as const)
    .filter(
      ([, value]) => value !== '' && value !== undefined && !(Array.isArray(value) && value.length === 0),
    )
    .map(
      ([key, value]) =>
        [key, Array.isArray(value) ? [...new Set(value as unknown[])].sort() : value] as const,
    )
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries) as SavedQuery;
}

/** SHA-256 of a kind and a normalised query. */
export const queryHash = (kind: ListingKind, query: SavedQuery): string =>
  createHash('sha256')
    .update(JSON.stringify([kind, query]))
    .digest('hex');

/** The list page that shows a search. */
export function linkOf(kind: ListingKind, query: SavedQuery): string {
  const parameters = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) parameters.append(key, String(one));
  }
  const path = kind === 'need' ? '/needs' : '/achievements';
  return parameters.size === 0 ? path : `${path}?${parameters}`;
}
