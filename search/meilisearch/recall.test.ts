/** Recall on a real Meilisearch beside the embedded engine's; only where MEILI_URL names a server (MEILI_KEY: its key). */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ListingDocument } from '../documents.ts';
import { createSearchEngine, emptyListing, type SearchEngine } from '../index.ts';
import { randomNumbers } from '../matching/learn.ts';
import { profileOf } from '../matching/profile.ts';
import { wordVectors } from '../text/vectors.ts';
import { analyseHere } from './analysis.ts';
import { MeilisearchEngine } from './engine.ts';
import { mostCandidates, recallFor } from './recall.ts';

const now = (): Date => new Date('2026-11-23T00:00:00Z');
const listed = 3_000;
const asked = 40;
const random = randomNumbers(4);

/** Chinese words of middling frequency, each with its neighbours in the list: subjects of some words. */
const words = [...wordVectors().words()]
  .filter((word) => /^\p{Script=Han}{2,4}$/u.test(word))
  .slice(800, 4_000);
const oneOf = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;

/** A text of words that come again and again, half of them from the subject of its listing. */
const sentence = (subject: readonly string[], length: number): string =>
  Array.from({ length }, () =>
    random() < 0.5 ? oneOf(subject) : words[Math.floor(words.length * random() ** 3)]!,
  ).join('，');

function listingOf(kind: 'need' | 'achievement', index: number): ListingDocument {
  const subject = Array.from({ length: 12 }, () => words[Math.floor(words.length * random() ** 2)]!);
  return {
    ...emptyListing(kind, String(index)),
    title: Array.from({ length: 4 }, () => oneOf(subject)).join(' '),
    summary: sentence(subject, 20 + Math.floor(random() * 60)),
  };
}

describe('what is asked', () => {
  test('is bounded, whatever the listing', () => {
    const long = { ...listingOf('need', 0), summary: sentence(words, 4_000) };
    const { queries, join } = recallFor(
      profileOf(long),
      { document: long, targetKind: 'achievement' },
      'index',
    );
    expect(queries).toHaveLength(43);
    const hits = Array.from({ length: 800 }, (_, index) => ({
      key: `achievement:${index}`,
      titleLength: 4,
      textLength: 40,
    }));
    expect(join(queries.map(() => ({ hits, estimatedTotalHits: 800 }))).size).toBeLessThanOrEqual(
      mostCandidates,
    );
    const empty = emptyListing('need', 'x');
    expect(
      recallFor(profileOf(empty), { document: empty, targetKind: 'achievement' }, 'index').queries,
    ).toHaveLength(1);
  });

  test('a word of the title, and a rare one, weighs more', () => {
    const document = { ...emptyListing('need', 'x'), title: '海水淡化 轴承' };
    const { queries, join } = recallFor(
      profileOf(document),
      { document, targetKind: 'achievement' },
      'index',
    );
    const hit = (key: string) => ({ key, titleLength: 4, textLength: 100 });
    const answers = queries.map(({ q, attributesToSearchOn }) => {
      if (q === '') return { hits: [], estimatedTotalHits: 1000 };
      if (q === '轴承') return { hits: [hit('frequent')], estimatedTotalHits: 900 };
      if (q !== '海水淡化') return { hits: [], estimatedTotalHits: 0 };
      return {
        hits: attributesToSearchOn ? [hit('title')] : [hit('title'), hit('text')],
        estimatedTotalHits: 2,
      };
    });
    expect([...join(answers)]).toEqual(['title', 'text', 'frequent']);
  });
});

if (process.env.MEILI_URL) {
  describe('beside the embedded engine', () => {
    const meilisearch = new MeilisearchEngine({
      url: process.env.MEILI_URL!,
      key: process.env.MEILI_KEY || null,
      prefix: `recall-${process.pid}`,
      analysis: analyseHere(now),
      answerWithin_ms: 60_000,
    });
    let embedded: SearchEngine;
    beforeAll(async () => {
      const listings = Array.from({ length: listed }, (_, index) => listingOf('achievement', index));
      embedded = await createSearchEngine({ thread: 'inProcess', now });
      await embedded.upsert(listings);
      await meilisearch.replaceAll(listings);
    }, 300_000);
    afterAll(async () => {
      const { life, client } = meilisearch;
      for (const name of [life.live, life.next, `recall-${process.pid}-state`])
        await client.deleteIndexIfExists(name);
    });

    test('95 % of its best 50 are recalled', async () => {
      let wanted = 0;
      let found = 0;
      for (let index = 0; index < asked; index++) {
        const request = { document: listingOf('need', index), targetKind: 'achievement' as const, limit: 50 };
        const best = (await embedded.matches(request)).matches.map((match) => match.key);
        const recalled = await meilisearch.recall(request);
        wanted += best.length;
        found += best.filter((key) => recalled.has(key)).length;
      }
      console.info(`Meilisearch recalled ${found} of the embedded engine's best ${wanted}.`);
      expect(wanted).toBeGreaterThan(asked * 10);
      expect(found / wanted).toBeGreaterThanOrEqual(0.95);
    }, 300_000);

    test('all that is recalled is ranked, and answers about other listings count', async () => {
      const request = { document: listingOf('need', 0), targetKind: 'achievement' as const, limit: 200 };
      const recalled = await meilisearch.recall(request);
      const answer = await meilisearch.matches(request);
      expect(answer.recalled).toBe(recalled.size);
      const { key } = answer.matches[0]!;
      const about = { key, fits: false, by: 'need' as const, reason: null, aboutTechnology: true };
      const again = await meilisearch.matches({ ...request, answers: [about] });
      expect(again.matches.find((match) => match.key === key)?.score ?? 0).toBeLessThan(
        answer.matches[0]!.score,
      );
    }, 60_000);
  });
}
