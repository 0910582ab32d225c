/** What nobody means to type, and somebody does: an answer, bounded work, no empty reason. */
import { beforeAll, describe, expect, test } from 'vitest';
import { Collection } from './embedded/collection.ts';
import { readQuery } from './embedded/query.ts';
import {
  createSearchEngine,
  emptyListing,
  reasonsAgainst,
  renderReason,
  strongestReasons,
  type Explanation,
  type ListingDocument,
  type SearchEngine,
} from './index.ts';
import { profileOf } from './matching/profile.ts';
import { queryTerms, recallDepth } from './matching/recall.ts';
import { wordsOf } from './text/document-words.ts';
import { longestText } from './text/normalise.ts';
import { readQuantities } from './text/quantities.ts';

const subjects = [
  '海水淡化反渗透膜',
  '质子交换膜燃料电池',
  '滚动轴承故障诊断',
  '石墨烯散热膜',
  '锂离子电池正极材料',
];
const achievements = Array.from({ length: 600 }, (_, index): ListingDocument => ({
  ...emptyListing('achievement', String(index)),
  title: `${subjects[index % subjects.length]} ${index} 号`,
  summary: '脱盐率≥99%，寿命不低于 5 年。Deep learning for bearings, 5G, SiC. 海洋水産物の鮮度を保つ。',
}));

const sentence = '求海水淡化反渗透膜，耐压≥20MPa，日产水量不低于 500 吨。';
const japanese =
  '海水淡水化用の逆浸透膜を探しています。耐圧性は6MPa以上、寿命は5年以上であること。ポリアミド複合膜が望ましい。';

/** Name, title, text. */
const inputs: [string, string, string][] = [
  ['empty', '', ''],
  ['spaces', '   ', '\n\t '],
  ['one character', '膜', '膜'],
  ['one letter', 'a', 'a'],
  [
    '100 kB of Chinese',
    sentence,
    Array.from({ length: 34_000 }, (_, index) =>
      String.fromCharCode(0x4e00 + ((index * 7919) % 20_000)),
    ).join(''),
  ],
  ['100 kB in one title', '海水淡化膜'.repeat(7_000), ''],
  ['only digits', '12345678', '31415926535897932384'.repeat(50)],
  ['figures without end', '≥20MPa'.repeat(300), '耐压≥20MPa，'.repeat(3_000)],
  [
    'only English',
    'Fault diagnosis of bearings',
    'We are looking for deep learning methods for rolling bearings.',
  ],
  ['emoji', '😀🎉👩‍🔬', '🌊🌊🌊 👨‍👩‍👧‍👦'.repeat(100)],
  ['control characters', '\u0000\u0007\u001b[2J', '\u0000\u202e\u200b\ufeff\ud800'.repeat(200)],
  ['one sentence a thousand times', sentence, sentence.repeat(1_000)],
  ['Japanese', '逆浸透膜による海水淡水化', japanese],
];

const needOf = ([, title, summary]: (typeof inputs)[number]): ListingDocument => ({
  ...emptyListing('need', 'draft'),
  title,
  summary,
});

/** Every reason in the tree, in both languages. */
const reasonsIn = (explanation: Explanation): string[] => [
  renderReason(explanation.reason, 'zh'),
  renderReason(explanation.reason, 'en'),
  ...explanation.parts.flatMap(reasonsIn),
];

describe.each(inputs)('%s', (...input) => {
  let engine: SearchEngine;
  const need = needOf(input);
  beforeAll(async () => {
    engine = await createSearchEngine({ thread: 'inProcess' });
    await engine.upsert(achievements);
  });

  test('is read in bounded work', () => {
    const collection = new Collection('achievement');
    for (const document of achievements.slice(0, 20)) collection.upsert(document);
    const { title, text } = wordsOf(need);
    // Compatibility forms may grow when they are folded; what is looked at first is cut.
    expect(title.words.length + text.words.length).toBeLessThanOrEqual(2 * longestText);
    const profile = profileOf(need);
    expect(profile.titleWords.length).toBeLessThanOrEqual(24);
    expect(profile.keywords.length).toBeLessThanOrEqual(30);
    expect(queryTerms(profile, collection).length).toBeLessThanOrEqual(40);
    expect(readQuantities(need.summary).length).toBeLessThanOrEqual(longestText / 2);
    expect(profile.indicators.length).toBeLessThanOrEqual(100);
    const query = readQuery(`${need.title} ${need.summary}`, () => true);
    const spaced = readQuery([...need.summary].join(' '), () => true);
    expect(spaced.phrases.length).toBeLessThanOrEqual(8);
    expect(query.words.length).toBeLessThanOrEqual(32);
    expect(query.phrases.length).toBeLessThanOrEqual(8);
    expect(query.excluded.length).toBeLessThanOrEqual(32);
  });

  test('is matched, with reasons, or told why not', async () => {
    const answer = await engine.matches({ document: need, targetKind: 'achievement' });
    expect(answer.recalled).toBeLessThanOrEqual(recallDepth.words + recallDepth.meaning);
    if (answer.matches.length === 0) expect(answer.emptyReason).not.toBeNull();
    for (const { explanation, score } of answer.matches) {
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(1);
      expect(
        strongestReasons(explanation, 'zh').length + reasonsAgainst(explanation, 'zh').length,
      ).toBeGreaterThan(0);
      for (const reason of reasonsIn(explanation)) expect(reason.trim()).not.toBe('');
    }
    // The other way round, as an achievement that is listed.
    const offered = {
      ...need,
      ...emptyListing('achievement', 'draft'),
      title: need.title,
      summary: need.summary,
    };
    const others = await engine.matches({ document: offered, targetKind: 'need' });
    expect(others.matches).toEqual([]);
    expect(others.emptyReason).not.toBeNull();
  });

  test('is searched and suggested for', async () => {
    for (const text of [
      need.title,
      need.summary,
      `"${need.title}"`,
      `-${need.title}`,
      need.summary.split('').join(' '),
    ]) {
      const answer = await engine.search({
        kinds: ['achievement', 'need'],
        text,
        facets: ['field', 'price'],
        limit: 20,
      });
      expect(answer.hits.length).toBeLessThanOrEqual(Math.min(20, answer.total));
      expect(
        (await engine.suggest({ kinds: ['achievement'], text, limit: 8 })).suggestions.length,
      ).toBeLessThanOrEqual(8);
    }
  });

  test('is indexed, found by its key, and taken away', async () => {
    await engine.upsert([need]);
    expect(await engine.checksums!([need.key])).toHaveProperty([need.key]);
    await engine.remove([need.key]);
    expect(await engine.checksums!([need.key])).toEqual({});
  });
});

test('the same sentence a thousand times asks for what it asks for once', async () => {
  const engine = await createSearchEngine({ thread: 'inProcess' });
  await engine.upsert(achievements);
  const ask = async (summary: string): Promise<string[]> => {
    const document = { ...emptyListing('need', 'draft'), title: '海水淡化膜', summary };
    return (await engine.matches({ document, targetKind: 'achievement' })).matches.map((match) => match.key);
  };
  expect(await ask(sentence.repeat(1_000))).toEqual(await ask(sentence));
});

test('a need in Japanese finds what shares its characters', async () => {
  const engine = await createSearchEngine({ thread: 'inProcess' });
  await engine.upsert(achievements);
  const document = { ...emptyListing('need', 'draft'), title: '逆浸透膜による海水淡水化', summary: japanese };
  const [best] = (await engine.matches({ document, targetKind: 'achievement' })).matches;
  expect(best?.title).toContain('海水淡化');
});
