/** How long plain requests to the server take, without and beside a rebuild of its index. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openDatabase, type Database } from '../../db/client.ts';
import { startEmbeddedPostgres } from '../../db/embedded.ts';
import { migrateDatabase } from '../../db/migrate.ts';
import { achievements, organisations } from '../../db/schema/index.ts';
import { newId } from '../../server/context.ts';
import type { Health } from '../../server/health/schema.ts';
import { addRequest, readReports } from '../../server/indexing/requests.ts';
import { listings, readText } from './listings.ts';
import { latencyOf } from './measuring.ts';
import { batches } from './participant.ts';
import { latencyText } from './tables.ts';

/** Begun at this pace whether earlier ones are answered or not: a blocked server cannot make the bench wait kindly. */
const requestsPerSecond = 50;
const quiet_s = 10;
const rebuildLimit_s = 60;
const loadLimit_s = 900;

/** Fill a database with published achievements. @returns the id of one of them */
async function fill(database: Database, judgments: string, size: number): Promise<string> {
  const organisationId = newId();
  const verifiedAt = new Date();
  await database
    .insert(organisations)
    .values({ id: organisationId, kind: 'university', name: '海洋大学', district: '370212', verifiedAt });
  let id = newId();
  for (const batch of batches(listings(readText(judgments), size))) {
    const rows = batch.map(({ title, summary }) => ({
      ...{ id: newId(), organisationId, title, summary },
      ...{ status: 'published' as const, completeness: 50, publishedAt: verifiedAt },
    }));
    await database.insert(achievements).values(rows);
    id = rows[0]!.id;
  }
  return id;
}

/** Milliseconds until a request is answered whole. Rejects for any answer but 200. */
function request(agent: Agent, url: string): Promise<number> {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    get(url, { agent }, (answer) => {
      answer.resume();
      answer.once('error', reject);
      answer.once('end', () => {
        if (answer.statusCode === 200) resolve(performance.now() - started);
        else reject(new Error(`${url} answered ${answer.statusCode}`));
      });
    }).once('error', reject);
  });
}

/** Ask for the paths in turn, at a steady pace, until it is over. @returns milliseconds for each path */
async function measure(
  origin: string,
  paths: readonly string[],
  over: () => boolean,
): Promise<Map<string, number[]>> {
  const agent = new Agent({ keepAlive: true });
  const times = new Map(paths.map((path) => [path, [] as number[]]));
  const open: Promise<void>[] = [];
  const started = performance.now();
  for (let index = 0; !over() || index < paths.length; index++) {
    await sleep(Math.max(0, started + (index * 1000) / requestsPerSecond - performance.now()));
    const path = paths[index % paths.length]!;
    open.push(request(agent, origin + path).then((time) => void times.get(path)!.push(time)));
  }
  await Promise.all(open);
  agent.destroy();
  return times;
}

async function startServer(databaseUrl: string, dataDirectory: string): Promise<[ChildProcess, string]> {
  const child = fork(new URL('./server.ts', import.meta.url), [], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: {
      ...process.env,
      ...{ DATABASE_URL: databaseUrl, DATA_DIRECTORY: dataDirectory, PUBLIC_ADDRESS: 'http://localhost' },
      ...{ REQUESTS_PER_MINUTE: '1000000', LOG_LEVEL: 'error' },
    },
  });
  const ended = once(child, 'exit').then(() => Promise.reject(new Error('The server did not start.')));
  const [{ port }] = (await Promise.race([once(child, 'message'), ended])) as [{ port: number }];
  ended.catch(() => undefined);
  return [child, `http://127.0.0.1:${port}`];
}

async function whenLoaded(origin: string): Promise<void> {
  const ends = performance.now() + loadLimit_s * 1000;
  while (performance.now() < ends) {
    const health = (await (await fetch(`${origin}/api/v1/health`)).json()) as Health;
    if (health.search.phase === 'following') return;
    await sleep(250);
  }
  throw new Error(`The server did not load its index within ${loadLimit_s} s.`);
}

async function measureServer(database: Database, origin: string, id: string, size: number): Promise<void> {
  await whenLoaded(origin);
  const paths = ['/api/v1/health', `/api/v1/achievements/${id}`];
  const quietEnds = performance.now() + quiet_s * 1000;
  const quiet = await measure(origin, paths, () => performance.now() > quietEnds);

  const requestId = newId();
  await addRequest(database, { id: requestId, kind: 'rebuild', requestedAt: new Date() });
  while ((await readReports(database, requestId)).length === 0) await sleep(50);
  const began = performance.now();
  let percent = 0;
  const watching = setInterval(() => {
    readReports(database, requestId).then(
      ([report]) => (percent = report?.progressPercent ?? 0),
      () => undefined,
    );
  }, 250);
  const busy = await measure(
    origin,
    paths,
    () => percent === 100 || performance.now() > began + rebuildLimit_s * 1000,
  );
  clearInterval(watching);

  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  console.log(
    `\nPlain requests, ${requestsPerSecond} a second, beside a rebuild of ${size.toLocaleString('en')} listings ` +
      `(watched for ${seconds} s, until ${percent} %)`,
  );
  for (const path of paths) {
    console.log(`  GET ${path.replace(id, '{id}')}`);
    console.log(`    alone               ${latencyText(latencyOf(quiet.get(path)!))}`);
    console.log(`    beside the rebuild  ${latencyText(latencyOf(busy.get(path)!))}`);
  }
}

/** Measure and print. `size` listings are stored in a database of its own. */
export async function benchRequests({ judgments, size }: { judgments: string; size: number }): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'queqiao-bench-server-'));
  const postgres = await startEmbeddedPostgres({
    ...{ dataDirectory: join(folder, 'postgresql'), log: () => undefined, purpose: 'server' },
    settings: { fsync: 'off' },
  });
  try {
    await migrateDatabase(postgres);
    const { db, close } = openDatabase({ url: postgres.applicationUrl, maximumConnections: 2 });
    try {
      const id = await fill(db, judgments, size);
      const [server, origin] = await startServer(postgres.applicationUrl, folder);
      try {
        await measureServer(db, origin, id, size);
      } finally {
        server.kill('SIGTERM');
        if (server.exitCode === null) await once(server, 'exit');
      }
    } finally {
      await close();
    }
  } finally {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
