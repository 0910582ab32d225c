import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { verify } from '@node-rs/argon2';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../db/testing.ts';
import { contractKinds, type ContractClass } from '../../db/schema/codes.ts';
import * as tables from '../../db/schema/index.ts';
import { demoAccounts, demoPassword } from '../accounts/demo.ts';
import { dayOf } from '../context.ts';
import { verifyContractSums } from '../ledger/verification.ts';
import { seedDemoData } from './index.ts';

// The clock is an argument: the machine's own must not leak into the data.
const now = new Date('2026-03-18T15:20:00+08:00');
const sameDay = new Date('2026-03-18T00:10:00+08:00');
const config = { cityFile: join(import.meta.dirname, '../city/qingdao.json') };

let one: TestDatabase;
let other: TestDatabase;

beforeAll(async () => {
  [one, other] = await Promise.all([createTestDatabase(), createTestDatabase()]);
  for (const [database, moment] of [
    [one, now],
    [other, sameDay],
  ] as const)
    await seedDemoData({ database: database.db, config, now: moment, log: () => undefined });
}, 180_000);
afterAll(async () => {
  await one.close();
  await other.close();
});

/** A single number out of the database, as the platform sees it: to nobody the guarded tables look empty. */
async function count(query: string): Promise<number> {
  const [row] = await one.sql.unsafe<{ count: bigint }[]>(`select count(*) as count ${query}`);
  return Number(row?.count);
}

describe('size and shape', () => {
  test.each([
    [
      '60 broker accounts',
      `from users join brokers on brokers.user_id = users.id where users.name like '演示经纪人 %'`,
      60,
    ],
    ['300 achievements', 'from achievements', 300],
    ['150 needs', 'from needs', 150],
    ['400 contracts', 'from contracts', 400],
    ['three 好成果 batches', 'from selection_batches', 3],
    ['unmarked organisations', `from organisations where name not like '%（演示）' or not demo`, 0],
    [
      'titles that occur twice',
      'from (select title from achievements group by title having count(*) > 1) twice',
      0,
    ],
    ['needs with one title', 'from (select title from needs group by title having count(*) > 1) twice', 0],
    ['texts with an open place', `from achievements where title || summary || advantage like '%{%'`, 0],
    ['needs with an open place', `from needs where title || problem like '%{%'`, 0],
    ['published below the minimum', `from needs where status = 'published' and completeness < 40`, 0],
    [
      'published but expired',
      `from achievements where status = 'published' and expires_at <= '2026-03-18'`,
      0,
    ],
    [
      'open needs past their 180 days',
      `from needs where status = 'published' and expires_at <= '2026-03-18'`,
      0,
    ],
  ])('%s', async (_name, query, expected) => {
    expect(await count(query)).toBe(expected);
  });

  test('every status, class and course occurs', async () => {
    const rows = await one.db.execute<{ word: string }>(sql`
      select 'need ' || status as word from needs union select 'achievement ' || status from achievements
      union select 'contract ' || status from contracts union select contract_class from contracts
      union select 'introduction ' || status from introductions union select 'reason ' || close_reason from introductions`);
    const words = new Set(rows.map((row) => row.word));
    const wanted = [
      ...tables.needStatuses.map((status) => `need ${status}`),
      ...tables.achievementStatuses.map((status) => `achievement ${status}`),
      ...tables.contractStatuses
        .filter((status) => status !== 'expert_review')
        .map((status) => `contract ${status}`),
      ...tables.contractClasses,
      ...tables.introductionStatuses.map((status) => `introduction ${status}`),
      ...tables.introductionCloseReasons.map((reason) => `reason ${reason}`),
    ];
    expect(wanted.filter((word) => !words.has(word))).toEqual([]);
    const contracts = await one.db.select().from(tables.contracts);
    for (const { contractClass, subKind } of contracts)
      expect(contractKinds[contractClass as ContractClass]).toContain(subKind);
  });

  test('amounts lie between 50,000 and 30,000,000 yuan, in every order of size', async () => {
    const contracts = await one.db.select({ totalFen: tables.contracts.totalFen }).from(tables.contracts);
    const yuan = contracts.map(({ totalFen }) => Number(totalFen / 100n));
    expect(Math.min(...yuan)).toBeGreaterThanOrEqual(50_000);
    expect(Math.max(...yuan)).toBeLessThanOrEqual(30_000_000);
    for (const limit of [200_000, 1_000_000, 5_000_000]) {
      const below = yuan.filter((amount) => amount < limit).length;
      expect(below).toBeGreaterThan(40);
      expect(below).toBeLessThan(360);
    }
  });
});

test('the ledger stands: rule 5 holds for every contract, and brokers have credit in several years', async () => {
  const check = await verifyContractSums(one.db);
  expect(check).toMatchObject({ contracts: 400, wrong: null });
  expect(check.movements).toBeGreaterThan(1500);
  const years = await one.sql`
    select distinct extract(year from effective_on)::int as year from ledger_movements movement
    join ledger_accounts account on account.id = movement.destination_account_id
    join brokers on brokers.id = account.holder_id where brokers.name = '演示经纪人 01' and movement.base = 'total'`;
  expect(years.length).toBeGreaterThanOrEqual(3);
});

describe('history', () => {
  test('nothing lies in the future', async () => {
    const columns = await one.db.execute<{ table_name: string; column_name: string; data_type: string }>(sql`
      select table_name, column_name, data_type from information_schema.columns
      where table_schema = 'public' and data_type in ('timestamp with time zone', 'date')`);
    // What is meant for the future, and what the database stamps by itself.
    const ahead = [
      'expires_at',
      'answer_due_at',
      'deadline',
      'valid_to',
      'certificate_expires_on',
      'access_token_expires_at',
    ];
    const stamped = ['outbox.created_at', 'ledger_accounts.created_at'];
    expect(columns.length).toBeGreaterThan(30);
    for (const { table_name: table, column_name: column, data_type: type } of columns) {
      if (ahead.includes(column) || stamped.includes(`${table}.${column}`)) continue;
      const limit = type === 'date' ? `'${dayOf(now)}'` : `'${sameDay.toISOString()}'`;
      expect([table, column, await count(`from ${table} where ${column} >= ${limit}`)]).toEqual([
        table,
        column,
        0,
      ]);
    }
  });

  test.each([
    [
      'published before it was introduced',
      `from introductions join needs on needs.id = need_id where published_at is null or published_at > proposed_at`,
    ],
    [
      'offered before it was introduced',
      `from introductions join achievements on achievements.id = achievement_id where published_at is null or published_at > proposed_at`,
    ],
    [
      'introduced before signed',
      `from contracts join introductions on introductions.id = introduction_id where (proposed_at at time zone 'Asia/Shanghai')::date >= signed_on`,
    ],
    [
      'accepted before contracted',
      `from introductions where status = 'contracted' and (accepted_at is null or accepted_at >= contracted_at)`,
    ],
    [
      'introduced while the need was open',
      `from introductions join listing_events event on event.listing_id = need_id and event.verb = 'contract' where event.at < proposed_at`,
    ],
    [
      'introduced before the achievement was sold',
      `from introductions join listing_events event on event.listing_id = achievement_id and event.verb = 'sell' where event.at < proposed_at`,
    ],
    [
      'signed before registered',
      'from contracts where registered_on <= signed_on or registered_on > signed_on + 40',
    ],
    [
      'paid after signing',
      'from receipts join contracts on contracts.id = contract_id where received_on < signed_on',
    ],
    [
      'events in order',
      `from contract_events one join contract_events other on other.contract_id = one.contract_id and other.id > one.id where other.at <= one.at`,
    ],
    [
      'steps that hang together',
      `from contract_events one where from_status is not null and not exists (select 1 from contract_events before where before.contract_id = one.contract_id and before.to_status = one.from_status and before.at < one.at)`,
    ],
    [
      'listing steps in order',
      `from listing_events one join listing_events other on other.listing_id = one.listing_id and other.id > one.id where other.at < one.at`,
    ],
    [
      'introduction steps in order',
      `from introduction_events one join introduction_events other on other.introduction_id = one.introduction_id and other.id > one.id where other.at < one.at`,
    ],
    [
      'shares within the whole',
      `from (select contract_id from contract_shares group by contract_id having sum(basis_points) > 10000) over`,
    ],
    [
      'unanswered ones still in time',
      `from introductions where status = 'proposed' and answer_due_at < '${now.toISOString()}'`,
    ],
    [
      'large ones decided by two people',
      `from contract_events one join contract_events two on two.contract_id = one.contract_id and two.verb = 'register' and two.actor_id = one.actor_id join contracts on contracts.id = one.contract_id where one.verb = 'expert-review' and declared_technology_fen >= 500000000`,
    ],
  ])('%s', async (_name, exceptions) => {
    expect(await count(exceptions)).toBe(0);
  });

  test('receipts stay within the total where no royalty is agreed', async () => {
    expect(
      await count(`from contracts where payment_mode in ('lump_sum', 'instalments') and total_fen <
        (select coalesce(sum(case when reverses_receipt_id is null then amount_fen else -amount_fen end), 0) from receipts where contract_id = contracts.id)`),
    ).toBe(0);
    expect(await count('from receipts where reverses_receipt_id is not null')).toBeGreaterThan(1);
  });
});

describe('each workspace has something waiting', () => {
  const own = (email: string) =>
    `(select organisation_id from memberships join users on users.id = user_id where email = '${email}')`;
  test.each([
    [
      'enterprise: a draft',
      `from needs where status = 'draft' and organisation_id in ${own('enterprise@demo.queqiao')}`,
    ],
    [
      'enterprise: a published need with matches',
      `from needs join matches on need_id = needs.id where status = 'published' and organisation_id in ${own('enterprise@demo.queqiao')}`,
    ],
    [
      'enterprise: an answer',
      `from introductions where status = 'proposed' and need_accepted_at is null and need_organisation_id in ${own('enterprise@demo.queqiao')}`,
    ],
    [
      'university: an answer',
      `from introductions where status = 'proposed' and achievement_accepted_at is null and achievement_organisation_id in ${own('university@demo.queqiao')}`,
    ],
    [
      'service point: a contract to register',
      `from contracts where status = 'in_review' and service_point_id in ${own('servicepoint@demo.queqiao')}`,
    ],
    ['operator: a listing to release', `from needs where status = 'submitted'`],
    [
      'broker: talks',
      `from introductions join brokers on brokers.id = lead_broker_id where brokers.name = '演示经纪人 01'`,
    ],
  ])('%s', async (_name, query) => {
    expect(await count(query)).toBeGreaterThan(0);
  });

  test('the demo accounts sign in with the demo password and have unread news', async () => {
    for (const { email } of demoAccounts) {
      const [row] = await one.db.execute<{ password: string; id: string }>(
        sql`select users.id, password from users join credentials on user_id = users.id where email = ${email}`,
      );
      expect(await verify(row!.password, demoPassword)).toBe(true);
      if (
        email.startsWith('enterprise') ||
        email.startsWith('university') ||
        email.startsWith('servicepoint')
      )
        expect(
          await count(`from notifications where read_at is null and user_id = '${row!.id}'`),
        ).toBeGreaterThan(0);
    }
  });
});

test('two databases seeded on one day hold the same', async () => {
  const hash = async (database: TestDatabase): Promise<Record<string, string>> => {
    const names = await database.db.execute<{ name: string }>(sql`
      select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`);
    const hashes: Record<string, string> = {};
    for (const { name } of names) {
      // A salt, and what the database stamps by itself.
      const rows = await database.db.execute<{ row: string }>(
        sql.raw(
          `select (to_jsonb(t) - 'password' - 'transaction_id' ${
            name === 'outbox' || name === 'ledger_accounts' ? `- 'created_at'` : ''
          })::text as row from ${name} t order by 1`,
        ),
      );
      hashes[name] = createHash('sha256')
        .update(rows.map(({ row }) => row).join('\n'))
        .digest('hex');
    }
    return hashes;
  };
  const first = await hash(one);
  expect(Object.keys(first).length).toBeGreaterThan(20);
  expect(await hash(other)).toEqual(first);
});
