/** Who is asked in the bench of search: the embedded engine, Meilisearch where MEILI_URL names one, PostgreSQL trigram. */
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { connectionOptions } from '../../../db/connection.ts';
import { startEmbeddedPostgres } from '../../../db/embedded.ts';
import {
  connectMeilisearch,
  createSearchEngine,
  type ListingDocument,
  type SearchEngine,
} from '../../../search/index.ts';

export interface Searcher {
  build(documents: Iterable<ListingDocument>): Promise<void>;
  /** Adds or replaces, as the outbox does while people search. */
  upsert(documents: ListingDocument[]): Promise<void>;
  search(text: string): Promise<unknown>;
  suggest(text: string): Promise<unknown>;
  /** The engine behind it, for what only engines do. */
  engine: SearchEngine | null;
  close(): Promise<void>;
}

function overEngine(engine: SearchEngine, end: () => Promise<void>): Searcher {
  return {
    build: (documents) => engine.replaceAll(documents),
    upsert: (documents) => engine.upsert(documents),
    search: (text) =>
      engine.search({
        kinds: ['achievement'],
        text,
        filters: { statuses: ['published'] },
        facets: ['field', 'tag', 'maturity', 'district'],
      }),
    suggest: (text) => engine.suggest({ kinds: ['achievement'], text }),
    engine,
    close: end,
  };
}

export async function openEmbedded(): Promise<Searcher> {
  const engine = await createSearchEngine();
  return overEngine(engine, () => engine.close());
}

export async function openMeilisearch(url: string, key: string | null): Promise<Searcher> {
  const engine = await connectMeilisearch({
    url,
    key,
    prefix: `bench-${process.pid}`,
    now: () => new Date(),
  });
  return overEngine(engine, async () => {
    for (const name of [engine.life.live, engine.life.next, `bench-${process.pid}-state`])
      await engine.client.deleteIndexIfExists(name);
    await engine.close();
  });
}

const escaped = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;

/** What a city without a search engine would do: `ilike` on title and text under trigram indexes. */
export async function openTrigram(): Promise<Searcher> {
  const folder = mkdtempSync(join(tmpdir(), 'queqiao-bench-'));
  const server = await startEmbeddedPostgres({
    dataDirectory: folder,
    log: () => undefined,
    purpose: 'server',
    settings: { shared_buffers: '1GB', fsync: 'off', synchronous_commit: 'off' },
  });
  const sql = postgres({ ...connectionOptions(server.superuserUrl), max: 2, onnotice: () => undefined });
  await sql`create extension if not exists pg_trgm`;
  await sql`create table listings (id text primary key, title text not null, body text not null)`;
  const plain = (text: string): string => text.replace(/[\\\t\r\n]/g, ' ');
  return {
    async build(documents) {
      const copy = await sql`copy listings from stdin`.writable();
      for (const { id, title, summary } of documents)
        if (!copy.write(`${id}\t${plain(title)}\t${plain(summary)}\n`)) await once(copy, 'drain');
      const copied = once(copy, 'finish');
      copy.end();
      await copied;
      await sql`create index on listings using gin (title gin_trgm_ops)`;
      await sql`create index on listings using gin (body gin_trgm_ops)`;
      await sql`vacuum analyze listings`;
    },
    async upsert(documents) {
      const rows = documents.map(({ id, title, summary }) => ({ id, title, body: summary }));
      await sql`insert into listings ${sql(rows)}
        on conflict (id) do update set title = excluded.title, body = excluded.body`;
    },
    search: (text) => {
      const patterns = text.split(/\s+/).map(escaped);
      return sql`select id, title, left(body, 200) from listings
        where title ilike all(${patterns}) or body ilike all(${patterns}) order by similarity(title, ${text}) desc limit 20`;
    },
    suggest: (text) => sql`select title from listings where title ilike ${escaped(text)} limit 8`,
    engine: null,
    async close() {
      await sql.end({ timeout: 5 });
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
