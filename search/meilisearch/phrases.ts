/**
 * Exact phrases. The server keeps no account of which words stand beside which (settings.ts), so it finds what has the
 * words of a phrase in one field; here the texts themselves are read.
 */
import type { Meilisearch } from 'meilisearch';
import type { DocumentKey, DocumentKind } from '../documents.ts';
import { filterOf, quoted } from './filters.ts';
import type { MeiliQuery } from './query.ts';
import type { MeiliRecord } from './record.ts';

/** Documents whose texts are read for one question, best first. What holds the words of a phrase further on is not found. */
const mostRead = 1_000;

type Texts = Pick<MeiliRecord, 'key' | 'title' | 'labels' | 'text'>;

/** @param phrases normalised, as the texts of the records are */
export function holdsPhrases({ title, labels, text }: Texts, phrases: readonly string[]): boolean {
  const whole = `${title}\n${text}\n${labels}`;
  return phrases.every((phrase) => whole.includes(phrase));
}

/** A clause that keeps the documents which hold all the phrases; undefined where there are no phrases. */
export async function phraseClause(
  client: Meilisearch,
  indexUid: string,
  asked: { kinds: readonly DocumentKind[]; attempt: MeiliQuery; phrases: readonly string[] },
): Promise<string | undefined> {
  const { kinds, attempt, phrases } = asked;
  if (phrases.length === 0) return undefined;
  const { hits } = await client.index<MeiliRecord>(indexUid).search(attempt.q, {
    matchingStrategy: attempt.matchingStrategy,
    // No other filters: a facet is counted without its own.
    filter: filterOf(kinds, {}),
    attributesToRetrieve: ['key', 'title', 'labels', 'text'],
    limit: mostRead,
  });
  const keys: DocumentKey[] = hits.filter((hit) => holdsPhrases(hit, phrases)).map((hit) => hit.key);
  return keys.length === 0 ? 'key = "none"' : `key IN [${keys.map(quoted).join(', ')}]`;
}
