import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, insertMultiple, load, save, search } from '@orama/orama';
import { batches, cut, nothing, queryWords, titleBoost, type Participant } from '../participant.ts';

const separator = '\u0001';

const openIndex = () =>
  create({
    schema: { title: 'string', text: 'string' } as const,
    components: {
      tokenizer: {
        language: 'chinese',
        normalizationCache: new Map<string, string>(),
        tokenize: (text: string) => (text === '' ? [] : text.split(separator)),
      },
    },
  });

/** Orama with our words: BM25 over all hits; it takes words that begin with one of the query as well. */
export async function openOrama(): Promise<Participant> {
  const index = openIndex();
  const find = (need: Parameters<Participant['ask']>[0], limit: number) =>
    search(index, {
      term: queryWords(need).join(separator),
      properties: ['title', 'text'],
      boost: { title: titleBoost },
      limit,
    });
  const file = (folder: string): string => join(folder, 'orama.json');
  let count = 0;
  return {
    async build(documents) {
      for (const batch of batches(documents)) {
        const rows = batch.map(cut).map(({ id, title, text }) => ({
          id,
          title: title.join(separator),
          text: text.join(separator),
        }));
        count += rows.length;
        await insertMultiple(index, rows, rows.length);
      }
    },
    ask: async (need, limit) => (await find(need, limit)).hits.length,
    scores: async (need) => new Map((await find(need, count)).hits.map(({ id, score }) => [id, score])),
    outside: () => nothing,
    async save(folder) {
      let text: string;
      try {
        text = JSON.stringify(save(index));
      } catch (error) {
        // V8 has no strings of more than half a GiB.
        if (error instanceof RangeError) return { refused: 'its JSON is longer than a string can be' };
        throw error;
      }
      writeFileSync(file(folder), text);
      return { size_mib: statSync(file(folder)).size / 2 ** 20 };
    },
    async restore(folder) {
      load(index, JSON.parse(readFileSync(file(folder), 'utf8')) as Parameters<typeof load>[1]);
    },
    close: async () => undefined,
  };
}
