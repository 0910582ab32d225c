import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blockLength } from './blocks.ts';
import { Collection } from './collection.ts';
import { InvertedIndex } from './postings.ts';
import { topPlaces, topPlacesExhaustively, type QueryTerm } from './top-k.ts';

const alphabet = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛'];

/** A collection with given postings, without any text analysis: many windows, equal scores, deleted places. */
function collectionOf(
  rows: readonly (readonly [number, number])[],
  spacing: number,
  deleted: ReadonlySet<number>,
): Collection {
  const collection = new Collection('achievement');
  const { store } = collection;
  const bytes = Buffer.from('{}');
  rows.forEach(([mask, impact], row) => {
    while (store.keys.length < row * spacing) store.keys.push('');
    // Keys in another order than places, so that ties show which one decides.
    const place = store.append(`achievement:${(row * 7919) % 1000}`, bytes, bytes);
    const { index } = collection;
    alphabet.forEach((term, bit) => {
      if ((mask >> bit) & 1) index.push(index.introduce(term), place, 1 + ((impact * (bit + 3)) % 255));
    });
    if (deleted.has(row)) store.keys[place] = '';
  });
  return collection;
}

// Few impacts and few weights make ties; many rows make the threshold rise, so that there is something to prune.
const rows = fc.oneof(
  fc.array(fc.tuple(fc.nat(255), fc.nat(254)), { maxLength: 300, size: 'max' }),
  fc.array(fc.tuple(fc.nat(255), fc.nat(1)), { maxLength: 300, size: 'max' }),
);
const query = fc.uniqueArray(
  fc.record({
    term: fc.constantFrom(...alphabet),
    weight: fc.oneof(fc.integer({ min: 1, max: 3 }), fc.double({ min: 0.01, max: 12, noNaN: true })),
  }),
  { selector: (term: QueryTerm) => term.term },
);

test('the pruned top k equals the exhaustive one, to the last tie', () => {
  fc.assert(
    fc.property(
      rows,
      query,
      fc.integer({ min: 1, max: 40 }),
      fc.constantFrom(1, 3, 41, 200),
      fc.array(fc.nat(300)),
      fc.integer({ min: 2, max: 5 }),
      (given, terms, limit, spacing, deleted, modulus) => {
        const collection = collectionOf(given, spacing, new Set(deleted));
        const passes = (place: number): boolean => place % modulus !== 0;
        expect(topPlaces(collection, terms, limit, passes)).toEqual(
          topPlacesExhaustively(collection, terms, limit, passes),
        );
      },
    ),
    { numRuns: 150 },
  );
});

test('packed blocks give back what was put in', () => {
  const posting = fc.tuple(
    fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 130_000 })),
    fc.oneof(fc.integer({ min: 1, max: 255 }), fc.constant(7)),
  );
  const list = fc.array(posting, { minLength: 1, maxLength: 3 * blockLength, size: 'max' });
  fc.assert(
    fc.property(list, fc.nat(1000), (steps, firstPlace) => {
      const index = new InvertedIndex();
      let place = firstPlace;
      const expected: [number, number][] = [];
      for (const [step, impact] of steps) {
        expected.push([place, impact]);
        index.push(index.introduce('甲'), place, impact);
        // Another list between, so that the lists take turns in the arena.
        index.push(index.introduce('乙'), place, 256 - impact);
        place += step;
      }
      const found: [number, number][] = [];
      index.eachPosting('甲', (at, impact) => found.push([at, impact]));
      expect(found).toEqual(expected);
      const cursor = index.cursor('甲')!;
      for (let block = 0; block < cursor.blockCount; block++) {
        const { places, impacts, count } = cursor.read(block);
        expect(cursor.lastPlace(block)).toBe(places[count - 1]);
        expect(cursor.greatestImpact(block)).toBe(Math.max(...impacts.subarray(0, count)));
      }
    }),
    { numRuns: 60 },
  );
});
