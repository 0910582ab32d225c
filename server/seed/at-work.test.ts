import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../db/testing.ts';
import { contractStatuses } from '../../db/schema/codes.ts';
import { seedDemoData } from './index.ts';

const now = new Date('2026-03-18T15:20:00+08:00');

let one: TestDatabase;
beforeAll(async () => {
  one = await createTestDatabase();
  const config = { cityFile: join(import.meta.dirname, '../city/qingdao.json') };
  await seedDemoData({ database: one.db, config, now, log: () => undefined });
}, 180_000);
afterAll(() => one.close());

/** A single number out of the database. */
async function count(query: string): Promise<number> {
  const [row] = await one.db.execute<{ count: bigint | number | string }>(
    sql.raw(`select count(*) as count ${query}`),
  );
  return Number(row?.count);
}

const ownOf = (account: string) =>
  `(select organisation_id from memberships join users on users.id = user_id where email = '${account}@demo.queqiao')`;

describe('a city at work', () => {
  test('has a contract in each state', async () => {
    const rows = await one.db.execute<{ status: string }>(sql`select distinct status from contracts`);
    expect(rows.map((row) => row.status).sort()).toEqual([...contractStatuses].sort());
  });

  test.each([
    ['mandates in force', `from mandates where status = 'accepted' and valid_to >= '2026-03-18'`, 4],
    ['proposed mandates', `from mandates where status = 'proposed'`, 2],
    ['shares that wait for somebody', 'from proposed_shares', 5],
    ['confirmations of them', 'from share_confirmations', 5],
    [
      'contracts registered elsewhere',
      `from contracts where status = 'registered' and service_point_id is null`,
      5,
    ],
    ['one of them waiting', `from contracts where status = 'submitted' and service_point_id is null`, 1],
    ['follow-ups that are done', `from tasks where status = 'done'`, 500],
    ['follow-ups that are late', `from tasks where status = 'open' and due_on < '2026-03-18'`, 5],
    [
      'an NDA for the demo university to decide',
      `from nda_acceptances where owner_id in ${ownOf('university')} and id not in (select acceptance_id from nda_decisions)`,
      1,
    ],
    ['somebody who saw something of it', `from disclosures where owner_id in ${ownOf('university')}`, 1],
    [
      'an NDA offered to the demo enterprise',
      `from nda_invitations where organisation_id in ${ownOf('enterprise')}`,
      1,
    ],
    ['NDAs taken back', `from nda_decisions where decision = 'revoked'`, 5],
    ['answers of the register', `from registration_import_rows where outcome = 'applied'`, 8],
  ])('has %s', async (_, query, atLeast) => {
    expect(await count(query)).toBeGreaterThanOrEqual(atLeast);
  });

  test('few follow-ups are late', async () => {
    const late = await count(`from tasks where status = 'open' and due_on < '2026-03-18'`);
    expect(late).toBeLessThan((await count('from tasks')) / 10);
  });

  test('nobody saw what their NDA did not open', async () => {
    expect(
      await count(`from disclosures join nda_decisions using (acceptance_id) where
        decision = 'revoked' and at >= decided_at or decision = 'approved' and at <= decided_at`),
    ).toBe(0);
  });

  test('every contract keeps what its parties were', async () => {
    expect(await count('from contracts where seller_details is null or buyer_details is null')).toBe(0);
  });
});
