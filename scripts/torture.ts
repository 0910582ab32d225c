import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { drivers, type Driver } from './torture/drivers.ts';
import { runTorture } from './torture/run.ts';

/**
 * `npm run torture`: 16 clients post registrations and receipts over HTTP to two servers on a PostgreSQL of its own, while
 * servers and database are killed with SIGKILL at random; a part of the posts is sent twice at once. Then compares the
 * database with what the clients were told, and verifies the ledger. Ends with status 1 when anything is lost, doubled,
 * unanswered or wrong.
 *
 *     npm run torture -- [--kills 200] [--clients 16] [--every 2500] [--seed 1] [--driver pg|postgres] [--without-unique-key]
 */
const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    clients: { type: 'string', default: '16' },
    every: { type: 'string', default: '2500' },
    seed: { type: 'string', default: '1' },
    driver: { type: 'string', default: 'pg' },
    'without-unique-key': { type: 'boolean', default: false },
  },
});
const number = (name: 'kills' | 'clients' | 'every' | 'seed'): number => {
  const value = Number(values[name]);
  if (Number.isInteger(value) && value >= 0) return value;
  console.error(`--${name} takes a whole number, not “${values[name]}”.`);
  process.exit(2);
};
if (!drivers.includes(values.driver as Driver)) {
  console.error(`--driver takes ${drivers.join(' or ')}, not “${values.driver}”.`);
  process.exit(2);
}

// The first signal ends the kills: what was posted is checked and reported. The second ends at once. Both tidy up.
const interrupted = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => {
    if (interrupted.signal.aborted) process.exit(130);
    console.error('Stopping: what was posted so far is checked. Once more to end at once.');
    interrupted.abort();
  });

const result = await runTorture({
  clients: number('clients'),
  servers: 2,
  kills: number('kills'),
  killEvery_ms: number('every'),
  calm_ms: 3_000,
  twiceShare: 0.2,
  driver: values.driver as Driver,
  withoutUniqueKey: values['without-unique-key'],
  seed: number('seed'),
  log: (line) => console.log(line),
  signal: interrupted.signal,
});

const seconds = (time_ms: number | undefined): string =>
  time_ms === undefined ? '–' : `${(time_ms / 1000).toFixed(2)} s`;
const spread = (times_ms: readonly number[]): string => {
  const sorted = times_ms.toSorted((one, other) => one - other);
  return `median ${seconds(sorted[sorted.length >> 1])}, longest ${seconds(sorted.at(-1))}`;
};
console.log(
  [
    `driver ${values.driver}: ${result.databaseKills} kills of the database, ${result.serverKills} of a server, ${result.duration_s.toFixed(0)} s`,
    `${result.posts} posts (${result.sentTwice} sent twice), ${result.attempts} attempts, ${result.retried} made again`,
    `${result.contracts} contracts, ${result.movements} movements, ${result.seals} seals`,
    `longest wait for an answer ${seconds(result.longestWait_ms)} (aim 5 s), without the time in which the database was down ${seconds(result.longestOwnWait_ms)}`,
    `the post that waited longest: ${result.longestStory}`,
    `all posts: ${spread(result.waits_ms)}`,
    `first success after the database was back: ${spread(result.recoveries_ms)} (aim 2 s)`,
    `a killed server took requests again after: ${spread(result.returns_ms)}; meanwhile the other one works alone`,
    `load of the machine over the last 1, 5 and 15 minutes: ${loadavg()
      .map((load) => load.toFixed(1))
      .join(', ')} (one for each busy core)`,
    `without an answer ${result.unanswered}, processes that crashed ${result.crashes}`,
  ].join('\n'),
);
if (result.failures.length > 0) {
  for (const failure of result.failures) console.error(`WRONG: ${failure}`);
  process.exitCode = 1;
} else console.log('Nothing lost, nothing doubled, the ledger is right.');
