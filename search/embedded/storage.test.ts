import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { createSearchEngine, emptyListing, type ListingDocument, type SearchEngine } from '../index.ts';
import { Collection } from './collection.ts';
import { Records } from './records.ts';
import { emptyCollections } from './collections.ts';
import { readSnapshot, writeSnapshot } from './snapshot.ts';
import { topPlaces, topPlacesExhaustively } from './top-k.ts';

const folder = mkdtempSync(join(tmpdir(), 'storage-'));
afterAll(() => rmSync(folder, { recursive: true }));

const words = ['燃料电池', '海水淡化', '滚动轴承', '石墨烯', '疫苗', '故障诊断', '正极材料', '反渗透膜'];

/** A listing whose title and text are some of the words; the number decides which. */
function listing(id: number, seed: number): ListingDocument {
  const picked = words.filter((_, index) => ((seed * 2654435761) >>> index) & 1);
  return {
    ...emptyListing('achievement', String(id)),
    title: picked.slice(0, 2).join('') || '其他',
    summary: `${picked.join('，')}。耐压≥${seed % 40}MPa。`,
    fields: [1 + (seed % 11)],
    priceMinimumFen: seed % 3 === 0 ? null : String(seed * 100),
    version: seed,
  };
}

/** All pairs of a place's words and their scores, whichever places they have: the content of a collection. */
function rankingOf(collection: Collection): [string, number][][] {
  return words.map((word) => {
    const terms = [
      { term: word, weight: 2 },
      { term: '膜', weight: 1 },
      { term: words[0]!, weight: 0.5 },
    ];
    const passes = (place: number): boolean => !collection.keyAt(place).endsWith('7');
    const pruned = topPlaces(collection, terms, 15, passes);
    expect(pruned).toEqual(topPlacesExhaustively(collection, terms, 15, passes));
    return pruned.map(({ place, score }) => [collection.keyAt(place), score]);
  });
}

describe('deletes, compaction and snapshots', () => {
  test('whatever changed, the ranking is that of a fresh index, pruned and exhaustive, before and after disk', () => {
    const change = fc.record({
      id: fc.nat(400),
      seed: fc.integer({ min: 1, max: 5000 }),
      remove: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 60, size: 'max' }), (changes) => {
        const changed = new Collection('achievement', 50);
        const collections = { ...emptyCollections(), achievement: changed };
        const expected = new Map<number, ListingDocument>();
        for (let id = 0; id < 150; id++) {
          changed.upsert(listing(id, 1 + id));
          expected.set(id, listing(id, 1 + id));
        }
        // Enough deaths that a compaction begins and ends among the changes.
        for (let round = 0; round < 2; round++)
          for (let id = 0; id < 100; id++) {
            const document = { ...listing(id, 1 + id + round), version: 5000 };
            changed.upsert(document);
            expected.set(id, document);
            const { id: other, seed, remove } = changes[(round * 100 + id) % changes.length]!;
            if (remove) {
              changed.remove(`achievement:${other}`);
              expected.delete(other);
            } else {
              changed.upsert({ ...listing(other, seed), version: 5000 });
              expected.set(other, { ...listing(other, seed), version: 5000 });
            }
          }
        const fresh = new Collection('achievement');
        for (const document of expected.values()) fresh.upsert(document);
        expect(changed.deletedCount).toBeLessThan(150);
        expect(changed.documentCount).toBe(expected.size);
        expect(new Set(changed.versions())).toEqual(new Set(fresh.versions()));
        expect(rankingOf(changed)).toEqual(rankingOf(fresh));
        for (const word of words)
          expect(changed.index.documentCountOf(word)).toBe(fresh.index.documentCountOf(word));

        const path = join(folder, 'changed');
        for (const step of writeSnapshot(path, collections, 'c')) void step;
        const restored = readSnapshot(path)!.collections.achievement;
        expect(rankingOf(restored)).toEqual(rankingOf(fresh));
        const placeOf = new Map([...restored.livePlaces()].map((place) => [restored.keyAt(place), place]));
        for (const [id, document] of expected) {
          if (id % 20 === 0) expect(restored.documentAt(placeOf.get(document.key)!)).toEqual(document);
          expect(restored.listingAt(placeOf.get(document.key)!).fields).toEqual(document.fields);
        }
      }),
      { numRuns: 3, endOnFailure: true },
    );
  });

  test('a restored index goes on changing', async () => {
    const engine = await createSearchEngine({ thread: 'inProcess' });
    await engine.upsert(Array.from({ length: 200 }, (_, id) => listing(id, id + 1)));
    const path = join(folder, 'goes-on');
    await engine.snapshot(path, '9');
    const restored = await createSearchEngine({ thread: 'inProcess' });
    expect(await restored.restore(path)).toEqual({ documents: 200, cursor: '9' });
    const answers = async (asked: SearchEngine): Promise<unknown> => [
      await asked.search({ kinds: ['achievement'], text: words[1]!, facets: ['field', 'price'] }),
      await asked.matches({
        document: { ...emptyListing('need', 'n'), title: '海水淡化反渗透膜', summary: '耐压≥20MPa' },
        targetKind: 'achievement',
      }),
    ];
    expect(await answers(restored)).toEqual(await answers(engine));
    for (const one of [engine, restored]) {
      await one.remove(['achievement:3', 'achievement:77']);
      await one.upsert([{ ...listing(5, 700), version: 900 }, listing(1000, 42)]);
    }
    expect(await answers(restored)).toEqual(await answers(engine));
    expect(await restored.size()).toMatchObject({ documents: 199 });
  });
});

describe('a snapshot that is not whole', () => {
  const path = join(folder, 'whole');
  const damaged = join(folder, 'damaged');

  test('cut anywhere, or one bit turned anywhere, it is no snapshot', async () => {
    const engine = await createSearchEngine({ thread: 'inProcess' });
    await engine.upsert(Array.from({ length: 30 }, (_, id) => listing(id, id + 1)));
    await engine.snapshot(path, '1');
    const bytes = readFileSync(path);
    const fresh = await createSearchEngine({ thread: 'inProcess' });
    const at = fc.oneof(
      fc.nat(bytes.length - 1),
      fc.nat(200),
      fc.integer({ min: bytes.length - 9, max: bytes.length - 1 }),
    );
    await fc.assert(
      fc.asyncProperty(at, fc.nat(7), fc.boolean(), async (offset, bit, cut) => {
        const broken = Buffer.from(cut ? bytes.subarray(0, offset) : bytes);
        if (!cut) broken[offset]! ^= 1 << bit;
        writeFileSync(damaged, broken);
        expect(await fresh.restore(damaged)).toBeNull();
      }),
      { numRuns: 150 },
    );
    expect(await fresh.restore(path)).toEqual({ documents: 30, cursor: '1' });
  });

  test('one of another format or analysis is no snapshot, though whole', async () => {
    const { crc32 } = await import('node:zlib');
    for (const [from, to] of [
      ['"format":', '"format":1'],
      ['"analysis":"', '"analysis":"x'],
    ] as const) {
      const whole = readFileSync(path).toString('latin1');
      expect(whole).toContain(from);
      const body = Buffer.from(whole.replace(from, to).slice(0, -4), 'latin1');
      body.writeUInt32LE(body.readUInt32LE(8) + (to.length - from.length), 8);
      const sum = Buffer.alloc(4);
      sum.writeUInt32LE(crc32(body));
      writeFileSync(damaged, Buffer.concat([body, sum]));
      expect(readSnapshot(damaged)).toBeNull();
    }
  });

  test('where it cannot be written, it says so, and what was there stays', async () => {
    const engine = await createSearchEngine();
    await expect(engine.snapshot(join(folder, 'no-such-folder', 'x'))).rejects.toThrow('ENOENT');
    expect(await engine.size()).toMatchObject({ documents: 0 });
    await engine.close();
  });
});

test('in the worker, changes that arrive during a snapshot come after it, and questions are answered', async () => {
  const engine = await createSearchEngine();
  await engine.upsert(Array.from({ length: 100 }, (_, id) => listing(id, id + 1)));
  const path = join(folder, 'during');
  const written = engine.snapshot(path, '5');
  const added = engine.upsert([listing(500, 3)]);
  const asked = await engine.search({ kinds: ['achievement'], text: '' });
  expect([100, 101]).toContain(asked.total);
  await Promise.all([written, added]);
  expect((await engine.size()).documents).toBe(101);
  expect(await engine.restore(path)).toEqual({ documents: 100, cursor: '5' });
  await engine.close();
});

test('records beyond what memory keeps are read from their file, and survive being taken over', () => {
  const records = new Records(1);
  const texts = Array.from({ length: 9000 }, (_, index) =>
    Buffer.from(`${index}:${'字'.repeat(index % 200)}`),
  );
  texts.push(Buffer.alloc(3 << 20, 7));
  const positions = texts.map((text) => records.append(text));
  texts.forEach((text, index) =>
    expect(records.read(positions[index]!, text.length).equals(text)).toBe(true),
  );
});
