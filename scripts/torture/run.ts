import { setTimeout as sleep } from 'node:timers/promises';
import { openDatabase } from '../../db/client.ts';
import { randomNumbers } from '../../search/matching/learn.ts';
import { ledgerStream } from '../../server/ledger/stream.ts';
import { verifyLedger } from '../../server/ledger/verification.ts';
import { sealStream } from '../../server/sealing/actions.ts';
import { Caller, noObservations, signIn, type Observations } from './caller.ts';
import { runClient, type JournalledContract } from './client.ts';
import { compareWithJournal } from './comparison.ts';
import { startTortureDatabase, type TortureDatabase } from './database.ts';
import type { Driver } from './drivers.ts';
import { createTortureScene, tortureSecret } from './scene.ts';
import { startTortureServers, type TortureServers } from './servers.ts';

export interface TortureOptions {
  clients: number;
  servers: number;
  /** SIGKILLs of database and servers. */
  kills: number;
  /** Between two kills, on average. */
  killEvery_ms: number;
  /** How long the clients go on after the last kill. */
  calm_ms: number;
  /** Part of the posts that are sent twice at once, 0–1. */
  twiceShare: number;
  driver: Driver;
  /** Take the unique key of the answers away, to see that the harness notices. */
  withoutUniqueKey: boolean;
  seed: number;
  log: (line: string) => void;
  /** Ends the kills early; what was posted until then is checked and reported all the same. */
  signal?: AbortSignal;
}

/** After a kill of the database the first post succeeds within this, or the run stops and says so. */
const recoveryLimit_ms = 90_000;

export interface TortureResult extends Omit<Observations, 'onSuccess' | 'outages'> {
  /** What should not be, in words; empty when nothing was lost, doubled, unanswered or wrong. */
  failures: string[];
  contracts: number;
  movements: number;
  seals: number;
  databaseKills: number;
  serverKills: number;
  crashes: number;
  /** From the database being back to the first post that succeeds, one figure for each kill of it. */
  recoveries_ms: number[];
  /** From the kill of a server to its taking requests again: mostly the start of Node. */
  returns_ms: number[];
  duration_s: number;
}

/** Posts from many clients while database and servers are killed, then compares the database with what clients were told. */
export async function runTorture(options: TortureOptions): Promise<TortureResult> {
  const database = await startTortureDatabase();
  try {
    const scene = await createTortureScene(database.applicationUrl);
    if (options.withoutUniqueKey) await removeUniqueKey(database);
    const { driver, servers: count } = options;
    const servers = await startTortureServers({ count, databaseUrl: database.applicationUrl, driver });
    try {
      return await torture(options, database, servers, scene);
    } finally {
      await servers.stop();
    }
  } finally {
    await database.remove();
  }
}

/** Without it a key can be taken twice, so a post that is sent twice happens twice. */
const removeUniqueKey = (database: TortureDatabase) =>
  database.administrate(
    (sql) => sql`alter table idempotency_keys drop constraint idempotency_keys_user_id_key_pk`,
  );

async function torture(
  options: TortureOptions,
  database: TortureDatabase,
  servers: TortureServers,
  scene: Awaited<ReturnType<typeof createTortureScene>>,
): Promise<TortureResult> {
  const began = performance.now();
  const seen = noObservations();
  const journal: JournalledContract[] = [];
  const address = servers.addresses[0] ?? '';
  const { seller, reviewer, buyer, agency, brokers } = scene.emails;
  const signedIn = (email: string): Promise<string> => signIn(address, email, tortureSecret);
  const cookies = {
    seller: await signedIn(seller),
    reviewer: await signedIn(reviewer),
    confirming: await Promise.all([buyer, agency, ...brokers].map(signedIn)),
  };
  let stopped = false;
  const clients = Array.from({ length: options.clients }, (_, index) => {
    const random = randomNumbers(options.seed * 1000 + index);
    const { twiceShare } = options;
    const caller = new Caller({ addresses: servers.addresses, seen, random, twiceShare });
    return runClient({ caller, scene, cookies, random, journal, stopped: () => stopped });
  });
  const killed = await killAtRandom(options, database, servers, seen);
  await sleep(options.calm_ms, undefined, { signal: options.signal }).catch(() => undefined);
  stopped = true;
  // Every post that began is answered: each client ends by itself.
  await Promise.all(clients);
  if (killed.stuck) seen.surprises.unshift(killed.stuck);
  const { onSuccess: _, outages: __, ...observed } = seen;
  const checked = await check(database, journal);
  const failures = [
    ...checked.failures,
    ...seen.surprises.slice(0, 5),
    ...(seen.unanswered > 0 ? [`${seen.unanswered} requests got no answer`] : []),
    ...(servers.crashes() > 0
      ? [`${servers.crashes()} server processes ended by themselves: ${servers.lastWords()[0] ?? ''}`]
      : []),
  ];
  const { stuck: ___, ...counted } = killed;
  return {
    ...observed,
    ...counted,
    ...checked,
    failures,
    contracts: journal.length,
    crashes: servers.crashes(),
    returns_ms: servers.returns_ms(),
    duration_s: (performance.now() - began) / 1000,
  };
}

async function killAtRandom(
  options: TortureOptions,
  database: TortureDatabase,
  servers: TortureServers,
  seen: Observations,
) {
  const random = randomNumbers(options.seed);
  const counted = {
    databaseKills: 0,
    serverKills: 0,
    recoveries_ms: [] as number[],
    stuck: null as string | null,
  };
  for (let kill = 1; kill <= options.kills && !options.signal?.aborted; kill += 1) {
    const pause_ms = options.killEvery_ms * (0.5 + random());
    await sleep(pause_ms, undefined, { signal: options.signal }).catch(() => undefined);
    if (options.signal?.aborted) break;
    // While one server is starting, the other is left alone: what is measured is ours, not how long Node takes to start.
    const ready = servers.ready();
    // Beginning with the database: a run with few kills has one of each.
    const onServer =
      kill !== 1 && ready.length === servers.addresses.length && (kill === 2 || random() < 0.5);
    if (onServer) {
      counted.serverKills += 1;
      servers.kill(ready[Math.floor(random() * ready.length)] ?? 0);
    } else {
      counted.databaseKills += 1;
      const recovery_ms = await killDatabase(
        database,
        seen,
        kill === 1 || random() < 0.6 ? 'server' : 'worker',
      );
      if (recovery_ms === null)
        return { ...counted, stuck: `nothing succeeded for ${recoveryLimit_ms / 1000} s after kill ${kill}` };
      counted.recoveries_ms.push(recovery_ms);
    }
    if (kill % 10 === 0)
      options.log(`${kill} kills, ${seen.posts} posts, longest wait ${Math.round(seen.longestWait_ms)} ms`);
  }
  return counted;
}

/** @returns from the database being back to the first post that succeeds, ms; null when none does */
async function killDatabase(
  database: TortureDatabase,
  seen: Observations,
  what: 'server' | 'worker',
): Promise<number | null> {
  const outage: Observations['outages'][number] = { from: performance.now(), to: null };
  seen.outages.push(outage);
  await database.killAndRestart(what);
  const back = performance.now();
  outage.to = back;
  const succeeded = new Promise<number>((resolve) => {
    seen.onSuccess.push(() => resolve(performance.now() - back));
  });
  return Promise.race([succeeded, sleep(recoveryLimit_ms, null, { ref: false })]);
}

/** Nothing lost, nothing doubled, every invariant of the ledger. */
async function check(database: TortureDatabase, journal: readonly JournalledContract[]) {
  const { db, close } = openDatabase({ url: database.applicationUrl, statementTimeout_ms: 120_000 });
  try {
    await sealStream({ database: db, now: () => new Date() }, ledgerStream);
    const ledger = await verifyLedger(db);
    const differences = await compareWithJournal(db, journal);
    return {
      failures: [...ledger.wrong, ...differences],
      movements: ledger.sums.movements,
      seals: ledger.chain.seals,
    };
  } finally {
    await close();
  }
}
