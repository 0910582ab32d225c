/**
 * What the permission check costs of a list request: `npm run bench:permission [-- --rounds 400] [--contracts 200]`.
 *
 * Everything is timed in the same run, one after the other in each round, so that a busy machine slows all of it alike: the
 * list of contracts as a party asks for it; the store's query with the condition that the policy makes of that person; the
 * same query without any (the operator's), which gives the same rows; and the policy's functions alone. The check is what the
 * functions take and what the condition adds to the query. Ends with status 1 when it is more than the limit.
 */
import { parseArgs } from 'node:util';
import { loadIdentity } from '../../server/accounts/identity.ts';
import type { Identity } from '../../server/context.ts';
import { listContracts } from '../../server/contracts/listing.ts';
import { contractScope } from '../../server/policy/contract.ts';
import { send } from '../../server/proof/calling.ts';
import { addCast, type Cast } from '../../server/proof/cast.ts';
import { contractOf } from '../../server/proof/drafts.ts';
import { createTestApp } from '../../server/testing.ts';

const limit_percent = 5;
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '400' },
    contracts: { type: 'string', default: '200' },
  },
});
const rounds = Number(values.rounds);
const page = { offset: 0, limit: 20 };

async function timed(work: () => Promise<unknown> | unknown): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

const median = (times: readonly number[]): number =>
  [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;

/** Contracts in which the same enterprise takes part: so that both queries give the same page. */
async function fill({ test, own }: Cast, count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    const body = { ...contractOf(own, `合同 ${index}`), submit: true };
    const answer = await send(test, own.people.universityOwner, { method: 'POST', path: '/contracts', body });
    if (answer.status !== 201) throw new Error(`A contract was refused: ${JSON.stringify(answer.body)}`);
  }
}

async function identityOf(cast: Cast, name: 'enterpriseOwner' | 'operator'): Promise<Identity> {
  const identity = await loadIdentity(cast.test.database.db, cast.people[name]?.id ?? '');
  if (!identity) throw new Error(`${name} has no identity.`);
  return identity;
}

const test = await createTestApp();
const cast = await addCast(test);
await fill(cast, Number(values.contracts));
const party = await identityOf(cast, 'enterpriseOwner');
const operator = await identityOf(cast, 'operator');
const { db } = test.database;

const measures = {
  request: () =>
    send(test, cast.people.enterpriseOwner, { method: 'GET', path: '/contracts', query: { limit: '20' } }),
  guarded: () => listContracts(db, party, page),
  unguarded: () => listContracts(db, operator, page),
  functions: () => contractScope(party),
};
type Measure = keyof typeof measures;
const names = Object.keys(measures) as Measure[];
const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Measure, number[]>;

const same = [await measures.guarded(), await measures.unguarded()].map(({ items }) =>
  items.map(({ contract }) => contract.id),
);
if (JSON.stringify(same[0]) !== JSON.stringify(same[1])) throw new Error('The two queries give other rows.');
// The first rounds warm plans and code; another order each round, so that none always follows the same one.
for (let round = -20; round < rounds; round += 1)
  for (let step = 0; step < names.length; step += 1) {
    const name = names[(step + Math.abs(round)) % names.length]!;
    const time_ms = await timed(measures[name]);
    if (round >= 0) times[name].push(time_ms);
  }
await test.close();

const condition_ms = Math.max(0, median(times.guarded) - median(times.unguarded));
const functions_ms = median(times.functions);
const percent = (100 * (condition_ms + functions_ms)) / median(times.request);
for (const [label, time_ms] of [
  ['list request, with identity and policy', median(times.request)],
  ['its query, with the condition of the policy', median(times.guarded)],
  ['its query, without', median(times.unguarded)],
  ['the functions of the policy', functions_ms],
] as const)
  console.log(`${label.padEnd(46)} ${time_ms.toFixed(3).padStart(9)} ms`);
console.log(
  `permission check: ${percent.toFixed(2)} % of the request (limit ${limit_percent} %), ${rounds} rounds`,
);
process.exit(percent <= limit_percent ? 0 : 1);
