import { parseArgs } from 'node:util';
import postgres from 'postgres';
import { openDatabase } from '../../db/client.ts';
import { connectionOptions } from '../../db/connection.ts';
import { readingAs } from '../../db/reader.ts';
import { loadCity } from '../../server/city/city.ts';
import { loadConfig } from '../../server/config.ts';
import type { Context } from '../../server/context.ts';
import { getDashboard } from '../../server/dashboard/actions.ts';
import { drawUpStatement } from '../../server/ledger/statements.ts';
import { startTortureDatabase } from '../torture/database.ts';
import { addContracts, addParties, fillLedger, movementsPerContract } from './ledger/filling.ts';
import { measure, postOne, writeOne, type KnownAccounts, type Rate } from './ledger/postings.ts';

/**
 * `npm run bench:ledger`: registrations a second and p99 beside one hand-written SQL transaction that inserts the same
 * rows, in turns on the same durable PostgreSQL, at an empty ledger and at a full one; then a statement of 10,000 movements
 * and the operator's figures.
 *
 *     npm run bench:ledger -- [--contracts 50000 | --movements 1000000] [--postings 2000] [--workers 16]
 *
 * Twenty movements a contract: 50,000 contracts make 1,000,000.
 */
const { values } = parseArgs({
  options: {
    contracts: { type: 'string', default: '50000' },
    movements: { type: 'string' },
    postings: { type: 'string', default: '2000' },
    workers: { type: 'string', default: '16' },
  },
});
const [asked, postings, workers] = [values.contracts, values.postings, values.workers].map(Number) as [
  number,
  number,
  number,
];
const contracts =
  values.movements === undefined ? asked : Math.ceil(Number(values.movements) / movementsPerContract);
const rounds = 4;

const database = await startTortureDatabase();
const { db, close } = openDatabase({
  url: database.applicationUrl,
  maximumConnections: workers,
  statementTimeout_ms: 600_000,
});
const byHand = postgres({
  ...connectionOptions(database.applicationUrl),
  max: workers,
  onnotice: () => undefined,
  connection: { TimeZone: 'UTC', 'queqiao.reader': 'platform' },
});
try {
  const parties = await database.administrate(addParties);
  // The first posting of each broker makes its accounts.
  const first = await database.administrate((sql) =>
    addContracts(sql, parties, parties.brokerIds.length, 'in_review'),
  );
  await measure(first, 1, postOne(db, parties));
  const accounts = await findAccounts();
  await warmUp(parties, accounts);
  const empty = await compare(0, parties, accounts);
  const rows = await database.administrate((sql) => fillLedger(sql, parties, contracts));
  const full = await compare(rows, parties, accounts);
  console.log(
    `from 0 to ${rows} movements: ${percent(full.perSecond / empty.perSecond)} of the speed (aim ≥ 80 %)`,
  );
  await timeReading(parties.brokerIds[1] ?? '');
} finally {
  await close();
  await byHand.end();
  await database.remove();
}

/** Neither way is compared before Node has compiled it: a server posts for days. */
async function warmUp(parties: Parameters<typeof postOne>[1], accounts: KnownAccounts): Promise<void> {
  const ids = await database.administrate((sql) => addContracts(sql, parties, 2 * postings, 'in_review'));
  await measure(ids.slice(0, postings), workers, postOne(db, parties));
  await measure(ids.slice(postings), workers, writeOne(byHand, parties, accounts));
}

/** Rounds of both ways in turns, so that what else the machine does hits both. @returns the ledger's rate */
async function compare(
  movements: number,
  parties: Parameters<typeof postOne>[1],
  accounts: KnownAccounts,
): Promise<Rate> {
  const ours: Rate[] = [];
  const theirs: Rate[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const ids = await database.administrate((sql) =>
      addContracts(sql, parties, (2 * postings) / rounds, 'in_review'),
    );
    ours.push(await measure(ids.slice(0, ids.length / 2), workers, postOne(db, parties)));
    theirs.push(await measure(ids.slice(ids.length / 2), workers, writeOne(byHand, parties, accounts)));
  }
  const [ledger, hand] = [middle(ours), middle(theirs)];
  console.log(`at ${movements} movements, ${workers} at once:`);
  console.log(`  the ledger   ${rateText(ledger)}`);
  console.log(`  by hand      ${rateText(hand)}`);
  console.log(
    `  the ledger has ${percent(ledger.perSecond / hand.perSecond)} of the speed by hand (aim ≥ 60 %), ` +
      `its p99 is ${(ledger.p99_ms / hand.p99_ms).toFixed(1)} times as long`,
  );
  return ledger;
}

async function findAccounts(): Promise<KnownAccounts> {
  const rows = await byHand<
    { id: string; kind: string; holder: string | null; base: 'total' | 'technology' }[]
  >`
    select id, holder_kind as kind, holder_id as holder, base from ledger_accounts where holder_kind <> 'contract'`;
  const byHolder = [...Map.groupBy(rows, (row) => row.holder ?? 'nobody').entries()].map(
    ([holder, group]) => {
      const idOf = (base: string): string => group.find((row) => row.base === base)?.id ?? '';
      return { holder, total: idOf('total'), technology: idOf('technology') };
    },
  );
  const nobody = byHolder.find((one) => one.holder === 'nobody');
  if (!nobody) throw new Error('Nobody has no account.');
  return { nobody, brokers: byHolder.filter((one) => one !== nobody) };
}

/** A statement of 10,000 movements and the operator's page. */
async function timeReading(brokerId: string): Promise<void> {
  const city = loadCity(
    loadConfig({ DATA_DIRECTORY: '/nonexistent', SESSION_SECRET: 'x'.repeat(32) }).cityFile,
  );
  const districts = city.districts.map((district) => district.code);
  // As the broker reads it, row-level security included.
  const [reader] = await byHand<
    { userId: string }[]
  >`select user_id as "userId" from brokers where id = ${brokerId}`;
  const asBroker = readingAs(db, reader?.userId ?? '');
  let lines = 0;
  const drawUp = async (limit: number): Promise<void> => {
    const statement = await drawUpStatement(asBroker, () => new Date(), districts, {
      subject: { kind: 'broker', id: brokerId, role: null },
      period: { from: null, to: null, asKnownAt: null },
      filter: { field: null, relatedParties: null },
      base: 'received',
      order: 'newest',
      offset: 0,
      limit,
    });
    lines = statement.lines.length;
  };
  const page_ms = await median(() => drawUp(100));
  const statement_ms = await median(() => drawUp(20_000));
  console.log(
    `a statement of ${lines} movements: ${statement_ms.toFixed(0)} ms with every line (aim ≤ 50 ms), ` +
      `${page_ms.toFixed(0)} ms with all sums and 100 lines, the most that a page of the site shows`,
  );
  const identity = { isOperator: true } as Context['identity'];
  const context = { database: db, city, now: () => new Date(), identity } as Context;
  const figures_ms = await median(() => getDashboard(context, 2025));
  console.log(
    `the operator’s figures over ${contracts} contracts: ${figures_ms.toFixed(0)} ms (aim ≤ 200 ms)`,
  );
}

/** The middle of nine times, after one that warms up. */
async function median(work: () => Promise<unknown>): Promise<number> {
  const times_ms: number[] = [];
  for (let time = 0; time < 10; time += 1) {
    const began = performance.now();
    await work();
    if (time > 0) times_ms.push(performance.now() - began);
  }
  return times_ms.sort((one, other) => one - other)[4] ?? 0;
}

function middle(rates: Rate[]): Rate {
  const of = (key: keyof Rate): number =>
    rates.map((rate) => rate[key]).sort((one, other) => one - other)[rates.length >> 1] ?? 0;
  return { perSecond: of('perSecond'), p50_ms: of('p50_ms'), p99_ms: of('p99_ms') };
}

function rateText(rate: Rate): string {
  return `${rate.perSecond.toFixed(0)} registrations a second (4 movements each), p50 ${rate.p50_ms.toFixed(1)} ms, p99 ${rate.p99_ms.toFixed(1)} ms`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(0)} %`;
}
