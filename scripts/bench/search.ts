/**
 * `npm run bench:search [-- --size 100000] [--queries 300] [--writes 50] [--limit 60] [--needs 10]`: search and suggestions of the embedded engine
 * beside Meilisearch (where MEILI_URL names one) and PostgreSQL trigram, on the same listings in the same run, while
 * listings are being changed. With Meilisearch also how much of the embedded matcher's best 50 its recall finds,
 * for so many needs. Nobody is asked for longer than the limit, in seconds: who is slow answers fewer questions. What takes
 * the time is filling; the run says how far it is, and ends with the minutes of each part.
 */
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { emptyListing, type ListingDocument, type MeilisearchEngine } from '../../search/index.ts';
import { randomNumbers } from '../../search/matching/learn.ts';
import { judgmentsFolder, listings, readText, type BenchText } from './listings.ts';
import { percentile, timed } from './measuring.ts';
import { openEmbedded, openMeilisearch, openTrigram, type Searcher } from './search/searchers.ts';

const { values } = parseArgs({
  options: {
    judgments: { type: 'string' },
    size: { type: 'string', default: '100000' },
    queries: { type: 'string', default: '300' },
    writes: { type: 'string', default: '50' },
    limit: { type: 'string', default: '60' },
    needs: { type: 'string', default: '10' },
    only: { type: 'string', multiple: true },
  },
});
const size = Number(values.size);
const queries = Number(values.queries);
const writesPerSecond = Number(values.writes);
const limit_ms = 1000 * Number(values.limit);
const text = readText(judgmentsFolder(values.judgments));

/** One to three words of a title, as people search; the same ones for everybody. */
function* typed({ words }: BenchText): Generator<string> {
  const random = randomNumbers(7);
  const pick = (): string => words[Math.floor(random() * words.length)]!;
  for (;;) yield Array.from({ length: 1 + Math.floor(random() * 3) }, pick).join(' ');
}

/** Changes of some listings, batch after batch; the same ones for everybody. */
function* changes(): Generator<ListingDocument[]> {
  const random = randomNumbers(11);
  for (let changed = 0; ; changed += writesPerSecond) {
    const first = Math.floor(random() * size);
    yield Array.from({ length: writesPerSecond }, (_, index) => ({
      ...emptyListing('achievement', String((first + index) % size)),
      title: `${text.words[Math.floor(random() * text.words.length)]} 更新`,
      summary: text.sentences[Math.floor(random() * text.sentences.length)]!,
      version: 2 + changed,
    }));
  }
}

/** One who is asked, with the changes that it has had. */
interface Changing {
  searcher: Searcher;
  changes: Generator<ListingDocument[]>;
  batches: number;
}

async function changeNext(one: Changing): Promise<void> {
  await one.searcher.upsert(one.changes.next().value!);
  one.batches++;
}

/** Changes so many listings a second until told to stop; the number changed. */
function keepWriting(one: Changing): () => Promise<number> {
  let stopped = false;
  const running = (async () => {
    while (!stopped) {
      const began = performance.now();
      await changeNext(one);
      const rest_ms = 1_000 - (performance.now() - began);
      if (rest_ms > 0) await new Promise((resolve) => setTimeout(resolve, rest_ms));
    }
  })();
  return async () => {
    stopped = true;
    await running;
    return one.batches * writesPerSecond;
  };
}

/** Gives each the changes that another has had more of: who answers slowly is changed for longer. */
async function level(all: Changing[]): Promise<void> {
  const most = Math.max(...all.map(({ batches }) => batches));
  for (const one of all) while (one.batches < most) await changeNext(one);
}

/** The same documents, with a line now and then that says how many were read and after how long. */
function* toldOf(name: string, documents: Iterable<ListingDocument>): Generator<ListingDocument> {
  const began = performance.now();
  const step = Math.max(5_000, Math.ceil(size / 10));
  let count = 0;
  for (const document of documents) {
    yield document;
    if (++count % step === 0)
      console.log(
        `  ${name}: ${count.toLocaleString('en')} read after ${seconds(performance.now() - began)} s`,
      );
  }
}

const seconds = (time_ms: number): string => (time_ms / 1000).toFixed(1);
const inMilliseconds = (value: number): string => `${value.toFixed(1)} ms`;
const line = (times: number[]): string =>
  [0.5, 0.95, 0.99].map((share) => `p${share * 100} ${inMilliseconds(percentile(times, share))}`).join(', ');

async function measure(name: string, one: Changing): Promise<{ search: number[]; suggest: number[] }> {
  const { searcher } = one;
  const build_s = await timed(() => searcher.build(toldOf(name, listings(text, size))));
  console.log(`\n${name}: built in ${build_s.toFixed(1)} s (${Math.round(size / build_s)} a second)`);
  const questions = typed(text);
  const warmUntil = performance.now() + limit_ms / 10;
  for (let warm = 0; warm < 20 && performance.now() < warmUntil; warm++)
    await searcher.search(questions.next().value!);
  const times = { search: [] as number[], suggest: [] as number[] };
  const stopWriting = keepWriting(one);
  const ends = performance.now() + limit_ms;
  for (let index = 0; index < queries && performance.now() < ends; index++) {
    const question: string = questions.next().value!;
    times.search.push(1000 * (await timed(() => searcher.search(question))));
    times.suggest.push(1000 * (await timed(() => searcher.suggest(question.slice(0, 2)))));
  }
  const changed = await stopWriting();
  console.log(`  search       ${line(times.search)} (${times.search.length} asked)`);
  console.log(`  suggestions  ${line(times.suggest)}`);
  const { rss } = process.memoryUsage();
  console.log(`  this process holds ${Math.round(rss / 2 ** 20)} MiB, all that was opened before included`);
  console.log(`  ${changed} listings changed meanwhile; load ${loadavg()[0]!.toFixed(1)}`);
  return times;
}

/** The share of the embedded matcher's best 50 among the candidates of matching on Meilisearch, over all needs. */
async function printRecall(embedded: Searcher, { engine }: Searcher): Promise<void> {
  const meilisearch = engine as MeilisearchEngine;
  let wanted = 0;
  let found = 0;
  let recalled = 0;
  const times: number[] = [];
  const needs = text.needs.slice(0, Number(values.needs));
  const ends = performance.now() + 2 * limit_ms;
  let asked = 0;
  for (const document of needs) {
    if (performance.now() > ends) break;
    asked++;
    const request = { document, targetKind: 'achievement' as const, limit: 50 };
    const best = (await embedded.engine!.matches(request)).matches.map((match) => match.key);
    const candidates = await meilisearch.recall(request);
    times.push(1000 * (await timed(() => meilisearch.matches(request))));
    wanted += best.length;
    recalled += candidates.size;
    found += best.filter((key) => candidates.has(key)).length;
  }
  if (wanted === 0) return;
  console.log(
    `\nMatching on Meilisearch recalls ${((100 * found) / wanted).toFixed(1)} % of the embedded engine's best 50 ` +
      `(${found} of ${wanted}, ${asked} needs) among ${Math.round(recalled / asked)} candidates; whole matches: ${line(times)}; load ${loadavg()[0]!.toFixed(1)}`,
  );
}

const meiliUrl = process.env.MEILI_URL || null;
if (meiliUrl === null) console.log('MEILI_URL is not set: Meilisearch is not in this run.');
const openers: [string, (() => Promise<Searcher>) | null][] = [
  ['embedded', openEmbedded],
  ['meilisearch', meiliUrl === null ? null : () => openMeilisearch(meiliUrl, process.env.MEILI_KEY || null)],
  ['trigram', openTrigram],
];
const results = new Map<string, { search: number[]; suggest: number[] }>();
const open = new Map<string, Changing>();
console.log(`${size.toLocaleString('en')} listings, ${writesPerSecond} changed a second`);
for (const [name, opener] of openers) {
  if (opener === null || (values.only && !values.only.includes(name))) continue;
  const one = { searcher: await opener(), changes: changes(), batches: 0 };
  open.set(name, one);
  const began = performance.now();
  results.set(name, await measure(name, one));
  console.log(`  ${seconds(performance.now() - began)} s in all`);
}
const own = results.get('embedded');
for (const [name, { search, suggest }] of results) {
  if (own === undefined || name === 'embedded') continue;
  const times = (peer: number[], mine: number[]): string =>
    `${(percentile(peer, 0.95) / percentile(mine, 0.95)).toFixed(1)} ×`;
  console.log(
    `\n${name} : embedded at p95: search ${times(search, own.search)}, suggestions ${times(suggest, own.suggest)}`,
  );
}
const [embedded, meilisearch] = [open.get('embedded'), open.get('meilisearch')];
if (embedded && meilisearch) {
  await level([embedded, meilisearch]);
  await printRecall(embedded.searcher, meilisearch.searcher);
}
for (const { searcher } of open.values()) await searcher.close();
