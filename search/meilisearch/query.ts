/** What someone typed, as queries for Meilisearch: it reads ten words, so they are chosen and not left to chance. */
import { readQuery, type Query } from '../embedded/query.ts';
import type { Wanted } from '../embedded/highlight.ts';
import { isHan, partsOf } from '../text/tokenise.ts';

/** Meilisearch reads the first ten words of a query and forgets the rest. */
const mostWords = 10;

export interface MeiliQuery {
  q: string;
  matchingStrategy: 'all' | 'frequency';
}

/** Attempts from strict to loose: the first that finds something answers. Without words there is one. */
export function attemptsOf(query: Query): MeiliQuery[] {
  const required = query.words.filter((word) => word.required);
  const terms = (required.length > 0 ? required : query.words).map((word) => word.term);
  const extras = [
    ...query.phrases.map((phrase) => (isHan(phrase) && phrase.length === 1 ? phrase : `"${phrase}"`)),
    ...query.excluded.map((word) => `-${word}`),
  ];
  const write = (words: readonly string[]): string =>
    [...extras, ...new Set(words)].slice(0, Math.max(mostWords, extras.length)).join(' ');
  const whole = write(terms);
  const cut = write(terms.flatMap((term) => (partsOf(term).length > 0 ? partsOf(term) : [term])));
  const attempts: MeiliQuery[] = [{ q: whole, matchingStrategy: 'all' }];
  if (cut !== whole) attempts.push({ q: cut, matchingStrategy: 'all' });
  if (terms.length > 1) attempts.push({ q: whole, matchingStrategy: 'frequency' });
  return attempts;
}

/** Reads a query, and says what its hits are to be marked with. */
export function understand(text: string): { query: Query; wanted: Wanted } {
  const query = readQuery(text, () => true);
  const terms = new Set(query.words.flatMap(({ term }) => [term, ...partsOf(term)]));
  return { query, wanted: { terms, phrases: query.phrases } };
}
