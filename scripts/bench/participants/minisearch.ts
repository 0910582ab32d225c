import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import {
  batches,
  cut,
  nothing,
  queryWords,
  titleBoost,
  type CutListing,
  type Participant,
} from '../participant.ts';

const separator = '\u0001';
const options = {
  fields: ['title', 'text'],
  extractField: (listing: CutListing, field: string) =>
    field === 'id' ? listing.id : listing[field as 'title' | 'text'].join(separator),
  tokenize: (text: string) => (text === '' ? [] : text.split(separator)),
  processTerm: (term: string) => term,
  searchOptions: { boost: { title: titleBoost } },
};

/** MiniSearch with our words: BM25+ over all hits, no prefixes and no typing errors. */
export async function openMiniSearch(): Promise<Participant> {
  let index = new MiniSearch<CutListing>(options);
  const search = (need: Parameters<Participant['ask']>[0]) => index.search(queryWords(need).join(separator));
  const file = (folder: string): string => join(folder, 'minisearch.json');
  return {
    async build(documents) {
      for (const batch of batches(documents)) index.addAll(batch.map(cut));
    },
    ask: async (need, limit) => search(need).slice(0, limit).length,
    scores: async (need) => new Map(search(need).map(({ id, score }) => [id as string, score])),
    outside: () => nothing,
    async save(folder) {
      let text: string;
      try {
        text = JSON.stringify(index);
      } catch (error) {
        // V8 has no strings of more than half a GiB.
        if (error instanceof RangeError) return { refused: 'its JSON is longer than a string can be' };
        throw error;
      }
      writeFileSync(file(folder), text);
      return { size_mib: statSync(file(folder)).size / 2 ** 20 };
    },
    async restore(folder) {
      index = MiniSearch.loadJSON<CutListing>(readFileSync(file(folder), 'utf8'), options);
    },
    close: async () => undefined,
  };
}
