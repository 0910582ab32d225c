/**
 * Speed of the matcher at size: build rate, p50 / p99 of a match, memory, start from a snapshot, and the effect of a
 * rebuild on matches beside it.
 *
 *     node scripts/bench/matching.ts --judgments FOLDER [--size 10000] [--size 100000] [--queries 200]
 *
 * Listings are recombined from the text of FOLDER (titles from its achievements, bodies of 300–800 characters from
 * sentences of its needs) with a fixed seed. Everything runs through the port, in the worker, as in production.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  createSearchEngine,
  emptyListing,
  type ListingDocument,
  type SearchEngine,
} from '../../search/index.ts';
import { readJudgments } from '../../search/matching/judgments.ts';
import { randomNumbers } from '../../search/matching/learn.ts';

const { values } = parseArgs({
  options: {
    judgments: { type: 'string' },
    size: { type: 'string', multiple: true, default: ['10000', '100000'] },
    queries: { type: 'string', default: '200' },
  },
});
if (values.judgments === undefined) {
  console.error('usage: node scripts/bench/matching.ts --judgments FOLDER [--size N]... [--queries N]');
  process.exit(2);
}
const { needs, achievements } = readJudgments(values.judgments);
const words = [...achievements.values()].flatMap((achievement) => achievement.title.split(/\s+/));
const sentences = [...needs.values()]
  .flatMap((need) => need.summary.split(/(?<=[。；！？\n])/u))
  .filter((sentence) => sentence.length >= 10 && sentence.length <= 200);
const queries = [...needs.values()];

function* listings(count: number): Generator<ListingDocument> {
  const random = randomNumbers(20261122);
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)]!;
  for (let index = 0; index < count; index++) {
    const title = Array.from({ length: 4 + Math.floor(random() * 5) }, () => pick(words)).join(' ');
    const wanted = 300 + Math.floor(random() * 500);
    let body = '';
    while (body.length < wanted) body += pick(sentences);
    yield { ...emptyListing('achievement', String(index)), title, summary: body.slice(0, wanted) };
  }
}

function percentiles(times_ms: number[]): string {
  const sorted = [...times_ms].sort((a, b) => a - b);
  const at = (share: number): string =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!.toFixed(1);
  return `p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`;
}

async function timeMatches(engine: SearchEngine, count: number): Promise<number[]> {
  const times_ms: number[] = [];
  for (let index = 0; index < count; index++) {
    const document = queries[index % queries.length]!;
    const started = performance.now();
    await engine.matches({ document, targetKind: 'achievement', limit: 20 });
    times_ms.push(performance.now() - started);
  }
  return times_ms;
}

async function timed<Result>(work: () => Promise<Result>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

const queryCount = Number(values.queries);
for (const size of values.size.map(Number)) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-matching-'));
  const engine = await createSearchEngine();
  try {
    const build_s = await timed(() => engine.replaceAll(listings(size)));
    console.log(`${size} listings: built in ${build_s.toFixed(1)} s, ${Math.round(size / build_s)} a second`);
    await timeMatches(engine, 20);
    console.log(`  matches: ${percentiles(await timeMatches(engine, queryCount))}`);
    console.log(`  memory of the process: ${Math.round(process.memoryUsage().rss / 2 ** 20)} MiB`);
    const path = join(folder, 'snapshot');
    const write_s = await timed(() => engine.snapshot(path));
    const restore_s = await timed(() => engine.restore(path));
    const megabytes = (statSync(path).size / 2 ** 20).toFixed(1);
    console.log(
      `  snapshot: ${megabytes} MiB, written in ${write_s.toFixed(1)} s, started from in ${restore_s.toFixed(1)} s`,
    );
    const rebuild = engine.replaceAll(listings(Math.min(size, 5000)));
    console.log(`  matches beside a rebuild: ${percentiles(await timeMatches(engine, 50))}`);
    await rebuild;
  } finally {
    await engine.close();
    rmSync(folder, { recursive: true });
  }
}
