/** What Meilisearch can do behind the port, and from which version on. */
import { searchSorts, type EngineCapabilities } from '../port.ts';

export const meilisearchCapabilities: EngineCapabilities = {
  name: 'meilisearch',
  facets: true,
  sorts: searchSorts,
  phrases: true,
  excludedWords: true,
  pinyin: true,
  didYouMean: false,
  matching: true,
  snapshots: false,
};

/** Oldest server whose answers this adapter was written for. */
export const oldestVersion = '1.50.0';

/** Is a version such as 1.49.2 older than that? */
export function isTooOld(version: string): boolean {
  const [mine, least] = [version, oldestVersion].map((text) => text.split('.').map(Number));
  for (let part = 0; part < 3; part++)
    if (mine![part] !== least![part]) return (mine![part] ?? 0) < (least![part] ?? 0);
  return false;
}
