import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { connectionOptions } from '../../../db/connection.ts';
import { startEmbeddedPostgres } from '../../../db/embedded.ts';
import { cut, nothing, queryWords, type CutListing, type Participant, type Usage } from '../participant.ts';

/** Memory for a machine that does little else; no waiting for the disk: the peer shall not lose for that. */
const settings = {
  shared_buffers: '1GB',
  work_mem: '64MB',
  maintenance_work_mem: '512MB',
  fsync: 'off',
  synchronous_commit: 'off',
  max_wal_size: '8GB',
};

/** PostgreSQL keeps no more places of a word, and none further on. */
const mostPlaces = 255;
const lastPlace = 16_383;

const quoted = (word: string): string => `'${word.replace(/[\\']/g, '$&$&')}'`;

/** The text form of a tsvector: the title's words with weight A first, then those of the text with weight D. */
function vectorOf({ title, text }: CutListing): string {
  const places = new Map<string, string[]>();
  let place = 0;
  const add = (word: string, weight: string): void => {
    place = Math.min(lastPlace, place + 1);
    const list = places.get(word) ?? [];
    if (list.length < mostPlaces) list.push(`${place}${weight}`);
    places.set(word, list);
  };
  for (const word of title) add(word, 'A');
  for (const word of text) add(word, '');
  return [...places].map(([word, list]) => `${quoted(word)}:${list.join(',')}`).join(' ');
}

const queryOf = (need: Parameters<Participant['ask']>[0]): string => queryWords(need).map(quoted).join(' | ');

const escapeForCopy = (text: string): string => text.replace(/[\\\t\n\r]/g, (sign) => copySigns[sign]!);
const copySigns: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** The kernel counts processor time in these, on every Linux of today. */
const ticksPerSecond = 100;

/** Memory (shared pages shared out) and processor time of a server's processes, ended ones included. */
function usageOf(postmaster: number): Usage {
  const usage = { ...nothing };
  // Elsewhere than on Linux nothing is known.
  if (!existsSync('/proc/self/smaps_rollup')) return usage;
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      // After the name of the program, which may hold spaces: state, parent … times (man proc_pid_stat).
      const fields = readFileSync(`/proc/${name}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ');
      const own = Number(name) === postmaster;
      if (!own && Number(fields[1]) !== postmaster) continue;
      const rollup = readFileSync(`/proc/${name}/smaps_rollup`, 'utf8');
      usage.memory_mib += Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0) / 1024;
      const ticks = fields.slice(11, own ? 15 : 13).reduce((sum, field) => sum + Number(field), 0);
      usage.cpu_s += ticks / ticksPerSecond;
    } catch {
      // It ended while we looked.
    }
  }
  return usage;
}

/** PostgreSQL full text: a tsvector of our words under GIN, ts_rank over all hits. */
export async function openPostgresql(): Promise<Participant> {
  const folder = mkdtempSync(join(tmpdir(), 'queqiao-bench-'));
  const server = await startEmbeddedPostgres({
    dataDirectory: folder,
    log: () => undefined,
    purpose: 'server',
    settings,
  });
  const sql = postgres({ ...connectionOptions(server.superuserUrl), max: 1, onnotice: () => undefined });
  await sql`create table listings (id text not null, words tsvector not null)`;
  return {
    async build(documents) {
      const copy = await sql`copy listings (id, words) from stdin`.writable();
      for (const document of documents) {
        const listing = cut(document);
        const line = `${listing.id}\t${escapeForCopy(vectorOf(listing))}\n`;
        if (!copy.write(line)) await once(copy, 'drain');
      }
      const copied = once(copy, 'finish');
      copy.end();
      await copied;
      await sql`create index on listings using gin (words) with (fastupdate = off)`;
      await sql`vacuum analyze listings`;
    },
    async ask(need, limit) {
      const query = queryOf(need);
      const rows = await sql`
        select id, ts_rank(words, ${query}::tsquery) as rank from listings where words @@ ${query}::tsquery
        order by rank desc limit ${limit}`;
      return rows.length;
    },
    async scores(need) {
      const query = queryOf(need);
      const rows = await sql<{ id: string; rank: number }[]>`
        select id, ts_rank(words, ${query}::tsquery) as rank from listings where words @@ ${query}::tsquery`;
      return new Map(rows.map(({ id, rank }) => [id, rank]));
    },
    outside: () => usageOf(server.pid),
    async save() {
      const [row] = await sql<{ size: string }[]>`select pg_total_relation_size('listings')::text as size`;
      return { size_mib: Number(row?.size) / 2 ** 20 };
    },
    restore: null,
    async close() {
      await sql.end({ timeout: 5 });
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
