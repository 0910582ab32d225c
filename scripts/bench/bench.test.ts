import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { judgmentsFolder, listings, readText, type BenchText } from './listings.ts';
import { measureQuality, percentile, timeQueries } from './measuring.ts';
import { participantNames, participants } from './participants/index.ts';
import { runTask } from './run-participant.ts';

let folder: string;
let text: BenchText;

const subjects = ['海藻多糖提取工艺', '石墨烯导热薄膜', '海水淡化膜组件', '船舶焊缝检测系统'];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'queqiao-bench-test-'));
  const lines = (rows: unknown[]): string => rows.map((row) => JSON.stringify(row)).join('\n');
  const corpus = subjects.map((title, index) => ({ _id: `a${index}`, title, text: '' }));
  const queries = subjects.map((title, index) => ({
    _id: `n${index}`,
    title: `需要${title}`,
    text: `我们在找${title}。现有设备能耗高，产品质量不稳定；希望改进${title}的关键技术！`,
  }));
  const grades = queries.flatMap((need, index) =>
    corpus.map((achievement, other) => `${need._id}\t${achievement._id}\t${index === other ? 3 : 0}`),
  );
  writeFileSync(join(folder, 'corpus.jsonl'), lines(corpus));
  writeFileSync(join(folder, 'queries.jsonl'), lines(queries));
  mkdirSync(join(folder, 'qrels'));
  writeFileSync(join(folder, 'qrels', 'test.tsv'), ['query-id\tcorpus-id\tscore', ...grades].join('\n'));
  text = readText(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('the listings are the same for everybody who asks', () => {
  const [first, again] = [[...listings(text, 40)], [...listings(text, 40)]];
  expect(first).toEqual(again);
  expect(new Set(first.map(({ id }) => id)).size).toBe(40);
  for (const { summary } of first) {
    expect(summary.length).toBeGreaterThanOrEqual(300);
    expect(summary.length).toBeLessThanOrEqual(800);
  }
});

test('a missing folder is named with the way out', () => {
  expect(() => readText(judgmentsFolder(join(folder, 'nothing')))).toThrow('nothing');
});

describe.each(participantNames)('%s', (name) => {
  test('answers, and again from what it saved', async () => {
    const one = await participants[name]!();
    try {
      await one.build(listings(text, 60));
      expect(await one.ask(text.needs[0]!, 5)).toBeGreaterThan(0);
      expect(await timeQueries(one, text.needs, { count: 3, limit_s: 10 })).toHaveLength(3);
      const saved = await one.save(folder);
      expect(saved).toMatchObject({ size_mib: expect.any(Number) as number });
      if (one.restore === null) return;
      const other = await participants[name]!();
      await other.restore!(folder);
      expect(await other.ask(text.needs[0]!, 5)).toBe(await one.ask(text.needs[0]!, 5));
      await other.close();
    } finally {
      await one.close();
    }
  });
});

test.each(participantNames.filter((name) => name !== 'engine'))('%s is given our words', async (name) => {
  // Every need says the title of its achievement, so whoever is given the words finds it first.
  expect(await measureQuality(name, text)).toEqual({ ndcg: 1, pairs: 1 });
});

test('a participant in a process of its own says what it measured, or why not', async () => {
  const task = {
    judgments: folder,
    participant: 'minisearch',
    size: 30,
    queries: 2,
    queryLimit_s: 10,
    folder,
  };
  const limits = { buildLimit_s: 60, heap_mib: 512 };
  const { figures } = await runTask({ ...task, ...limits, what: 'measure' });
  expect(figures).toMatchObject({ latency: { count: 2 }, latencyBesideRebuild: null });
  expect(figures!.memory_mib).toBeGreaterThan(10);
  expect(await runTask({ ...task, ...limits, what: 'measure', judgments: '/nowhere' })).toEqual({
    failure: expect.stringContaining('/nowhere') as string,
  });
});

test.each([
  [[5, 1, 3, 2, 4], 0.5, 3],
  [[5, 1, 3, 2, 4], 0.99, 5],
  [[7], 0.5, 7],
])('of %j, a share of %d stays below %d', (times, share, expected) => {
  expect(percentile(times, share)).toBe(expected);
});
