/** Phrases found through the postings are exactly those that the texts hold. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyListing } from '../documents.ts';
import { normalise } from '../text/normalise.ts';
import { Collection } from './collection.ts';
import { phraseTest } from './phrases.ts';

/** Words of the dictionary, synonyms, stop words, single characters, Latin and marks: what cuts a text in every way. */
const pieces = [
  ...[
    '海水',
    '淡化',
    '海水淡化',
    '锂电池',
    '锂离子电池',
    '燃料电池',
    '电池',
    '石墨烯',
    '石墨',
    '烯',
    '烷',
    '烃',
  ],
  ...['的', '进行', '以及', '水', '海', '池', 'sic', 'x-ray', '3.5', '5g', 'ray', '，', ' ', '\n'],
];
const text = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 })
  .map((list) => list.join(''));

describe('phrases', () => {
  it('are found where the text holds them, and nowhere else', () => {
    const asked = fc.record({
      texts: fc.array(text, { minLength: 1, maxLength: 12 }),
      source: text,
      from: fc.nat(20),
      length: fc.integer({ min: 2, max: 8 }),
    });
    let held = 0;
    fc.assert(
      fc.property(asked, ({ texts, source, from, length }) => {
        const phrase = normalise(source)
          .slice(from, from + length)
          .trim();
        fc.pre(phrase.length > 1);
        const collection = new Collection('achievement');
        const all = [...texts, source];
        all.forEach((summary, index) =>
          collection.upsert({ ...emptyListing('achievement', String(index)), summary }),
        );
        const test = phraseTest(collection, [phrase], (place) => normalise(all[place]!));
        const expected = all.map((one) => normalise(one).includes(phrase));
        held += expected.filter(Boolean).length;
        expect(all.map((_, place) => test(place))).toEqual(expected);
      }),
      { numRuns: 500 },
    );
    expect(held).toBeGreaterThan(500);
  });

  it('are read from the text only where the words leave it open', () => {
    const collection = new Collection('achievement');
    ['海水淡化膜', '石墨烯电池', '水产养殖'].forEach((summary, index) =>
      collection.upsert({ ...emptyListing('achievement', String(index)), summary }),
    );
    const read: number[] = [];
    const test = phraseTest(collection, ['石墨烯'], (place) => {
      read.push(place);
      return '';
    });
    expect([0, 1, 2].map(test)).toEqual([false, true, false]);
    expect(read).toEqual([]);
  });
});
