import { beforeAll, describe, expect, test } from 'vitest';
import { createSearchEngine, emptyListing, type ListingDocument, type SearchEngine } from '../index.ts';
import { asLetters, spell } from '../text/pinyin.ts';
import { isHan } from '../text/tokenise.ts';
import { InvertedIndex } from './postings.ts';
import { WordTable } from './word-table.ts';

const achievement = (id: string, title: string): ListingDocument => ({
  ...emptyListing('achievement', id),
  title,
});

describe('typing errors in Latin words', () => {
  let engine: SearchEngine;
  beforeAll(async () => {
    engine = await createSearchEngine({ thread: 'inProcess' });
    await engine.upsert([
      achievement('python', 'Python 数据分析平台'),
      achievement('graphene', 'graphene 散热膜'),
      achievement('zigbee', 'zigbee 传感器'),
      achievement('five', '5G 基站'),
    ]);
  });

  test.each([
    ['pyhton', ['python'], 'two letters swapped'],
    ['pythn', ['python'], 'one left out'],
    ['pythonn', ['python'], 'one too many'],
    ['pithon', ['python'], 'one wrong'],
    ['pihton', [], 'two errors in six letters'],
    ['graphnee', ['graphene'], 'eight letters'],
    ['grapheme', ['graphene'], 'eight letters, one wrong'],
    ['grafheme', ['graphene'], 'eight letters, two wrong'],
    ['zgbe', [], 'four letters bear one error'],
    ['4g', [], 'too short, and no word'],
    ['python', ['python'], 'typed right'],
    ['pyhton 分析', ['python'], 'with another word'],
  ])('%s → %j (%s)', async (text, expected) => {
    const { hits } = await engine.search({ kinds: ['achievement'], text });
    expect(hits.map((hit) => hit.id)).toEqual(expected);
  });

  test('the word that was meant is marked and offered', async () => {
    const { hits, didYouMean } = await engine.search({ kinds: ['achievement'], text: 'pyhton' });
    expect(hits[0]!.highlights.title[0]).toEqual({ text: 'Python', marked: true });
    expect(didYouMean).toBe('python');
    expect((await engine.search({ kinds: ['achievement'], text: 'python' })).didYouMean).toBeUndefined();
  });
});

test('the words of a table that answer are those that looking at each of them finds, most frequent first', () => {
  const index = new InvertedIndex();
  const terms = ['青岛', '青岛港', '青年', '轻质', '青', '氢能', '清洁', 'qing', 'qingdao', '电池', '电池组'];
  terms.forEach((term, number) => {
    for (let place = 0; place <= number % 4; place++)
      index.push(index.introduce(term), 100 * number + place, 1);
  });
  const table = new WordTable(index);
  const slowly = (typed: string, letters: string | null): [string, number][] =>
    [...index.terms()]
      .filter((term) => term.length > 1)
      .sort((a, b) => index.documentCountOf(b) - index.documentCountOf(a) || (a < b ? -1 : 1))
      .flatMap((term): [string, number][] => {
        if (term.startsWith(typed)) return [[term, 0]];
        if (letters === null || !isHan(term)) return [];
        const { full, initials } = spell(term);
        if (full === letters || initials === letters) return [[term, 1]];
        if (full.startsWith(letters)) return [[term, 2]];
        return initials.startsWith(letters) ? [[term, 3]] : [];
      });
  for (const typed of [
    '青',
    '青岛',
    'q',
    'qi',
    'qing',
    'qingd',
    'qd',
    'qdg',
    'dc',
    'dianchi',
    'x',
    '电池组电',
  ]) {
    const letters = asLetters(typed);
    const answers = table.answering(typed, letters).map(({ word, rank }) => [word.term, rank]);
    expect(answers, typed).toEqual(slowly(typed, letters));
  }
  expect(table.answering('qing', 'qing')).toHaveLength(8);
});
