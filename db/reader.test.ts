import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase, type Database } from './client.ts';
import { giveBack, guardedTables, readingAs, readingAsPlatform, takeOverForPosting } from './reader.ts';
import { idOf, nameOf, people, writeScene } from './reader-scene.ts';
import * as tables from './schema/index.ts';
import { createTestDatabase, type TestDatabase } from './testing.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await writeScene(database.url);
});
afterAll(() => database.close());

type Guarded = (typeof guardedTables)[number];
type Shown = Record<Guarded, string[]>;

const keyOf: Record<Guarded, string> = {
  need_confidential: 'need_id',
  achievement_confidential: 'achievement_id',
  confidential_files: 'file_id',
  introduction_messages: 'id',
  introduction_files: 'file_id',
  introduction_events: 'id',
  ledger_movements: 'id',
  fee_incomes: 'id',
  receipts: 'id',
};

/** What a query without any condition shows, table by table. */
const everythingShown = (as: Database): Promise<Shown> =>
  as.transaction(async (transaction) => {
    const shown = {} as Shown;
    for (const table of guardedTables) {
      const rows = await transaction.execute<{ id: string }>(
        sql`select ${sql.identifier(keyOf[table])} as id from ${sql.identifier(table)}`,
      );
      shown[table] = rows.map(({ id }) => nameOf(id)).sort();
    }
    return shown;
  });

const as = (name: string): Database => readingAs(database.db, idOf(name));
const nothing = (): Shown => Object.fromEntries(guardedTables.map((table) => [table, []])) as never;

const all: Shown = {
  need_confidential: ['draft', 'need', 'need of the stranger'],
  achievement_confidential: ['achievement', 'achievement of the first'],
  confidential_files: ['confidential file'],
  introduction_messages: ['message in the introduction', 'message in the other introduction'],
  introduction_files: ['file in the introduction', 'file in the other introduction'],
  ledger_movements: [
    'lead broker in the contract',
    'nobody in the contract',
    'other broker in the other contract',
  ],
  fee_incomes: ['fee of the agency', 'fee of the broker'],
  introduction_events: ['event of the introduction', 'event of the other introduction'],
  receipts: ['receipt of the contract', 'receipt of the other contract'],
};
const introduction = {
  introduction_messages: ['message in the introduction'],
  introduction_files: ['file in the introduction'],
  introduction_events: ['event of the introduction'],
};
const contract = {
  ledger_movements: ['lead broker in the contract', 'nobody in the contract'],
  receipts: ['receipt of the contract'],
};
const otherContract = {
  ledger_movements: ['other broker in the other contract'],
  receipts: ['receipt of the other contract'],
};
const ofEnterprise = { need_confidential: ['draft', 'need'], ...introduction, ...contract };
const ofUniversity = { ...all, need_confidential: [], fee_incomes: [] };

const shownTo: Record<string, Partial<Shown>> = {
  'enterprise owner': ofEnterprise,
  // Was let in to an achievement, and no longer is.
  'enterprise member': ofEnterprise,
  'enterprise finance': contract,
  'enterprise disabled': {},
  stranger: {
    need_confidential: ['need of the stranger'],
    // On an NDA.
    achievement_confidential: ['achievement of the first'],
    confidential_files: ['confidential file'],
    introduction_messages: ['message in the other introduction'],
    introduction_files: ['file in the other introduction'],
    introduction_events: ['event of the other introduction'],
    ...otherContract,
  },
  'university owner': ofUniversity,
  'transfer office': ofUniversity,
  'first department': ofUniversity,
  'second department': {
    ...ofUniversity,
    achievement_confidential: ['achievement'],
    confidential_files: [],
  },
  'agency owner': {
    ledger_movements: ['lead broker in the contract'],
    fee_incomes: ['fee of the agency'],
  },
  'service point': contract,
  'other service point': otherContract,
  operator: {
    ledger_movements: all.ledger_movements,
    receipts: all.receipts,
    introduction_events: all.introduction_events,
  },
  'lead broker': {
    need_confidential: ['draft'],
    ...introduction,
    ...contract,
    fee_incomes: ['fee of the broker'],
  },
  'other broker': otherContract,
};

describe('a query without a condition shows', () => {
  test.each(Object.entries(shownTo))('%s what is theirs', async (name, shown) => {
    expect(await everythingShown(as(name))).toEqual({ ...nothing(), ...shown });
  });

  test('nobody anything: the setting was forgotten, or a visitor asks', async () => {
    expect(await everythingShown(database.db)).toEqual(nothing());
  });

  test('somebody unknown nothing, and who is no person at all is an error', async () => {
    expect(await everythingShown(readingAs(database.db, idOf('somebody unknown')))).toEqual(nothing());
    for (const name of ['everybody', '', 'platform', "'; select 1; --"])
      expect(() => readingAs(database.db, name), name).toThrow('A reader is a user');
    const everybody = database.db.transaction(async (transaction) => {
      await transaction.execute(sql`select set_config('queqiao.reader', 'everybody', true)`);
      return transaction.$count(tables.ledgerMovements);
    });
    await expect(everybody).rejects.toMatchObject({ cause: { code: '22P02' } });
  });

  test('the same in a savepoint, whoever reads around it', async () => {
    await as('enterprise owner').transaction(async (transaction) => {
      const inside = readingAs(transaction as Database, idOf('stranger'));
      expect(await everythingShown(inside)).toEqual({ ...nothing(), ...shownTo['stranger'] });
    });
  });

  test('the platform everything', async () => {
    expect(await everythingShown(readingAsPlatform(database.db, 'verification'))).toEqual(all);
  });

  test('and nobody of the scene was left out', () => {
    expect(Object.keys(shownTo).sort()).toEqual([...people].sort());
  });
});

test('the guarded tables are those that the database guards', async () => {
  const rows = await database.sql<{ name: string }[]>`
    select relname as name from pg_class where relrowsecurity and relnamespace = 'public'::regnamespace`;
  expect(rows.map(({ name }) => name).sort()).toEqual([...guardedTables].sort());
});

describe('the setting ends with its transaction', () => {
  const counts = (db: Database) => db.$count(tables.introductionMessages);

  test('on a connection that is used again, after a commit and after a failure', async () => {
    const { db, close } = openDatabase({ url: database.applicationUrl, maximumConnections: 1 });
    const university = readingAs(db, idOf('university owner'));
    expect(
      await university.transaction((transaction) => transaction.$count(tables.introductionMessages)),
    ).toBe(2);
    expect(await counts(db)).toBe(0);
    const failing = university.transaction(async (transaction) => {
      expect(await transaction.$count(tables.introductionMessages)).toBe(2);
      throw new Error('on purpose');
    });
    await expect(failing).rejects.toThrow('on purpose');
    expect(await counts(db)).toBe(0);
    // Outside of a transaction nobody asks, whoever the database is bound to.
    expect(await counts(university)).toBe(0);
    expect(await everythingShown(readingAs(db, idOf('other broker')))).toEqual({
      ...nothing(),
      ...otherContract,
    });
    await close();
  });

  test('many at once on few connections see what is theirs and nothing else', async () => {
    const names = Array.from({ length: 60 }, (_, index) => people[index % people.length] ?? '');
    const shown = await Promise.all(names.map((name) => everythingShown(as(name))));
    expect(shown).toEqual(names.map((name) => ({ ...nothing(), ...shownTo[name] })));
  });

  test('a savepoint that is rolled back leaves the reader as it was', async () => {
    await as('university owner').transaction(async (transaction) => {
      await expect(
        transaction.transaction(async (inner) => {
          await inner.execute(sql`select ${takeOverForPosting}`);
          expect(await inner.$count(tables.ledgerMovements)).toBe(3);
          expect(await inner.$count(tables.feeIncomes)).toBe(2);
          throw new Error('on purpose');
        }),
      ).rejects.toThrow('on purpose');
      expect(await transaction.$count(tables.feeIncomes)).toBe(0);
    });
  });

  test('a posting gives back what it took over', async () => {
    await as('stranger').transaction(async (transaction) => {
      const [row] = await transaction.execute<{ readerBefore: string }>(sql`select ${takeOverForPosting}`);
      expect(await transaction.$count(tables.ledgerMovements)).toBe(3);
      await giveBack(transaction, row?.readerBefore ?? null);
      expect(await transaction.$count(tables.ledgerMovements)).toBe(1);
    });
  });
});

describe('writing', () => {
  /** Rows that an attempt touched, or the SQLSTATE that refused it; nothing of it stays. */
  async function attempt(by: string, statement: ReturnType<typeof sql>): Promise<number | string> {
    let outcome: number | string = 'nothing';
    const undone = new Error('undone');
    await as(by)
      .transaction(async (transaction) => {
        outcome = (await transaction.execute(statement)).count;
        throw undone;
      })
      .catch((error: { cause?: { code?: string } }) => {
        if (error !== undone) outcome = error.cause?.code ?? 'no code';
      });
    return outcome;
  }
  const rewrite = sql`update need_confidential set detail = ''`;
  const rewriteAchievements = sql`update achievement_confidential set detail = ''`;
  const message = (sender: string, into = 'introduction') => sql`
    insert into introduction_messages (id, introduction_id, side, sender_id, body, sent_at)
    values (gen_random_uuid(), ${idOf(into)}, 'need', ${idOf(sender)}, 'x', now())`;
  const movement = sql`
    insert into ledger_movements select (jsonb_populate_record(model, jsonb_build_object('id', gen_random_uuid(),
      'event_id', gen_random_uuid()))).* from ledger_movements model limit 1`;
  const fee = (broker: string, recorder: string) => sql`
    insert into fee_incomes (id, contract_id, holder_kind, broker_id, amount_fen, received_on, recorded_by, recorded_at)
    values (gen_random_uuid(), ${idOf('contract')}, 'broker', ${idOf(`broker ${broker}`)}, 1, '2026-06-02',
      ${idOf(recorder)}, now())`;
  const receipt = (recorder: string, of = 'contract') => sql`
    insert into receipts (id, contract_id, amount_fen, received_on, recorded_by, recorded_at)
    values (gen_random_uuid(), ${idOf(of)}, 1, '2026-06-02', ${idOf(recorder)}, now())`;
  const event = (actor: string, of = 'introduction') => sql`
    insert into introduction_events (id, introduction_id, verb, actor_id, to_status, at)
    values (gen_random_uuid(), ${idOf(of)}, 'accept', ${idOf(actor)}, 'accepted', now())`;
  const file = sql`update confidential_files set removed_at = now()`;

  test.each<[string, string, ReturnType<typeof sql>, number | string]>([
    ['enterprise owner', 'their confidential parts', rewrite, 2],
    ['lead broker', 'the draft under a mandate', rewrite, 1],
    ['enterprise finance', 'none', rewrite, 0],
    ['operator', 'none', rewrite, 0],
    ['stranger', 'their own, not what an NDA shows', rewriteAchievements, 0],
    ['stranger', 'no file that an NDA shows', file, 0],
    ['first department', 'its own and what has no department', rewriteAchievements, 2],
    ['second department', 'what has no department', rewriteAchievements, 1],
    ['second department', 'no file of another department', file, 0],
    ['enterprise owner', 'a message', message('enterprise owner'), 1],
    ['lead broker', 'a message', message('lead broker'), 1],
    ['enterprise owner', 'no message for another', message('enterprise member'), '42501'],
    ['enterprise owner', 'no message elsewhere', message('enterprise owner', 'other introduction'), '42501'],
    ['operator', 'no message', message('operator'), '42501'],
    ['operator', 'no movement', movement, '42501'],
    ['lead broker', 'no movement', movement, '42501'],
    ['lead broker', 'their fee', fee('lead broker', 'lead broker'), 1],
    ['lead broker', 'no fee of another', fee('other broker', 'lead broker'), '42501'],
    ['enterprise owner', 'a receipt', receipt('enterprise owner'), 1],
    ['service point', 'a receipt', receipt('service point'), 1],
    ['enterprise owner', 'no receipt as another', receipt('university owner'), '42501'],
    ['enterprise owner', 'no receipt elsewhere', receipt('enterprise owner', 'other contract'), '42501'],
    ['operator', 'no receipt', receipt('operator'), '42501'],
    ['enterprise owner', 'an event', event('enterprise owner'), 1],
    ['enterprise owner', 'no event as another', event('lead broker'), '42501'],
    ['enterprise owner', 'no event elsewhere', event('enterprise owner', 'other introduction'), '42501'],
    ['operator', 'no event', event('operator'), '42501'],
    ['lead broker', 'no fee as another', fee('lead broker', 'agency owner'), '42501'],
  ])('%s: %s', async (by, _what, statement, outcome) => {
    expect(await attempt(by, statement)).toBe(outcome);
  });
});
