import { beforeAll, describe, expect, test } from 'vitest';
import { emptyListing } from '../index.ts';
import { impactsOf } from '../embedded/analysis.ts';
import { wordsOf } from './document-words.ts';
import { canonical, isStopWord } from './lexicon.ts';
import { normalise } from './normalise.ts';
import { partsOf, tokenise } from './tokenise.ts';
import { canonicalWords, wordOf } from './vocabulary.ts';

const texts = [
  '燃料电池双极板涂层的研究，耐压≥20MPa；锂电池与锂离子电池。',
  '烷烃 x-ray 与 3.5 mm 的 agv 小车，agv 与 AGV；𠮷𠮷野家，钎涂中的钎涂',
  'zzqa1 zzqb2 zzqa1 燃料电池 zzqb2 zzqa1',
  '',
];

/** The canonical words of a text as the lexicon and the tokeniser have them, without any object that is kept. */
const plainly = (text: string): string[] =>
  tokenise(text)
    .filter(({ term }) => !isStopWord(term))
    .map(({ term }) => canonical(term));

function expectPlainWords(): void {
  for (const text of texts) {
    const words = canonicalWords(normalise(text));
    expect(words.map(({ term }) => term)).toEqual(plainly(normalise(text)));
    for (const { term, parts } of words) expect(parts.map((part) => part.term)).toEqual(partsOf(term));
  }
}

function termsWithImpacts(body: string): [string, number][] {
  const { words, amounts, count } = impactsOf(wordsOf({ ...emptyListing('need', '1'), body }));
  return words.slice(0, count).map(({ term }, slot) => [term, amounts[slot]!]);
}

test('words are those of the tokeniser in their canonical spelling, with their parts', () => {
  expectPlainWords();
});

describe('when hostile texts have filled the vocabulary', () => {
  let before: [string, number][][] = [];
  let filled = 0;
  /** Gives the vocabulary words that no text will hold again. */
  const fill = (count: number): void => {
    for (const end = filled + count; filled < end; filled++) wordOf(`h${filled}`);
  };

  beforeAll(() => {
    before = texts.map(termsWithImpacts);
    fill(200_000);
  });

  test('no further word stays, but those of the dictionary', () => {
    expect(wordOf('hostile').number).toBeLessThan(0);
    expect(canonicalWords('中国人')[0]!.number).toBeGreaterThanOrEqual(0);
  });

  test('a word is one object as long as a document is read, and can be let go after it', () => {
    const word = wordOf('passing');
    fill(100_000);
    expect(wordOf('passing')).toBe(word);
    fill(200_000);
    expect(wordOf('passing')).not.toBe(word);
    expect(wordOf('passing')).toMatchObject({ term: 'passing', weight: word.weight, row: word.row });
  });

  test('texts are read as before', () => {
    expectPlainWords();
    expect(texts.map(termsWithImpacts)).toEqual(before);
    const fresh = termsWithImpacts('zzqx1 zzqy2 zzqx1 zzqx1');
    expect(fresh.map(([term]) => term)).toEqual(['zzqx1', 'zzqy2']);
    expect(fresh[0]![1]).toBeGreaterThan(fresh[1]![1]);
  });
});
