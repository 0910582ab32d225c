import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyListing } from '../documents.ts';
import { Collection } from './collection.ts';
import { topPlaces, topPlacesExhaustively, type QueryTerm } from './top-k.ts';

const alphabet = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛'];

/** A collection with given postings, without any text analysis: many windows, equal scores, deleted places. */
function collectionOf(
  rows: readonly (readonly [number, number])[],
  spacing: number,
  deleted: ReadonlySet<number>,
): Collection {
  const collection = new Collection('achievement');
  rows.forEach(([mask, impact], row) => {
    const place = row * spacing;
    for (let gap = collection.places.length; gap < place; gap++) collection.places.push(null);
    // Keys in another order than places, so that ties show which one decides.
    collection.places.push(
      deleted.has(row) ? null : emptyListing('achievement', String((row * 7919) % 1000)),
    );
    const impacts = new Map<string, number>();
    alphabet.forEach((term, bit) => {
      if ((mask >> bit) & 1) impacts.set(term, 1 + ((impact * (bit + 3)) % 255));
    });
    collection.index.add(place, impacts);
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

test('seeking finds the first posting at or after a place', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(5000), { minLength: 1 }), fc.nat(5100), (places, wanted) => {
      const collection = new Collection('achievement');
      const sorted = [...places].sort((a, b) => a - b);
      for (const place of sorted) collection.index.add(place, new Map([['甲', 1]]));
      const list = collection.index.list('甲')!;
      const expected = sorted.findIndex((place) => place >= wanted);
      expect(list.seek(wanted, 0)).toBe(expected < 0 ? sorted.length : expected);
    }),
  );
});
