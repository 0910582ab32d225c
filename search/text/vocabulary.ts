/** Words as the matcher knows them: weight and direction looked up once, one object for all who use the word. */
import { keepRow } from './cosines.ts';
import { wordVectors, type VectorRow } from './vectors.ts';
import { wordWeight } from './weights.ts';

export interface Word {
  readonly term: string;
  /** How much it says about a subject; see `wordWeight`. */
  readonly weight: number;
  /** Its direction, by its number among the kept ones or as it is; null where nothing of it is known. */
  readonly row: number | VectorRow | null;
}

/** Words beyond this number are looked up each time: a bound on what hostile texts can make us keep. */
const mostKept = 200_000;
const kept = new Map<string, Word>();

export function wordOf(term: string): Word {
  const known = kept.get(term);
  if (known !== undefined) return known;
  const keeps = kept.size < mostKept;
  const row = wordVectors().row(term);
  const word = {
    term,
    weight: wordWeight(term),
    row: row === null || !keeps ? row : (keepRow(row) ?? row),
  };
  if (keeps) kept.set(term, word);
  return word;
}
