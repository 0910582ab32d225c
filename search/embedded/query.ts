/** What someone typed into the search box, understood: words, exact phrases in quotes, words to leave out. */
import { canonical, isGenreWord, isStopWord } from '../text/lexicon.ts';
import { normalise } from '../text/normalise.ts';
import { isHan, partsOf, tokenise } from '../text/tokenise.ts';

/** More words than this are not read: bounded work for any input. */
const mostWords = 32;
/** Each phrase is looked for in texts: a reader types one or two. */
const mostPhrases = 8;

export interface QueryWord {
  term: string;
  /** Words of the index that a mistyped term may mean; empty where the index holds the term. */
  meant: string[];
  /** Genre words rank, but a document does not have to hold them. */
  required: boolean;
}

export interface Query {
  words: QueryWord[];
  /** Normalised. */
  phrases: string[];
  excluded: string[];
}

const quoted = /["“”「『]([^"“”「」『』]+)["“”」』]/gu;
const minus = /(?:^|\s)[-－]([^\s-][^\s]*)/gu;

/**
 * Reads a query. `known` tells whether the index holds a term: an unknown compound is replaced by its parts; `meantBy`
 * gives the words that a mistyped one may mean.
 */
export function readQuery(
  text: string,
  known: (term: string) => boolean,
  meantBy: (term: string) => string[] = () => [],
): Query {
  const phrases: string[] = [];
  const excluded: string[] = [];
  const rest = text
    .slice(0, 500)
    .replace(quoted, (_, phrase: string) => {
      const normal = normalise(phrase).trim();
      if (normal !== '') phrases.push(normal);
      return ` ${phrase} `;
    })
    .replace(minus, (_, word: string) => {
      excluded.push(...tokenise(normalise(word)).map((token) => canonical(token.term)));
      return ' ';
    });
  const words = new Map<string, QueryWord>();
  for (const token of tokenise(normalise(rest))) {
    if (isStopWord(token.term)) continue;
    const term = canonical(token.term);
    // A single character is mostly a piece of longer words: it is looked for in the text instead.
    if (isHan(token.term) && token.term.length === 1) phrases.push(token.term);
    const parts = known(term) ? [term] : partsOf(term).filter(known);
    for (const word of parts.length > 0 ? parts : [term]) {
      if (words.size < mostWords)
        words.set(word, {
          term: word,
          meant: meantBy(word),
          required: !isGenreWord(word) && !phrases.includes(word),
        });
    }
  }
  // A query of genre words alone asks for exactly these.
  if (phrases.length === 0 && ![...words.values()].some((word) => word.required))
    for (const word of words.values()) word.required = true;
  return {
    words: [...words.values()],
    phrases: [...new Set(phrases)].slice(0, mostPhrases),
    excluded: [...new Set(excluded)].slice(0, mostWords),
  };
}
