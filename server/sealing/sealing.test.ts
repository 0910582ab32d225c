import { getTableColumns, sql } from 'drizzle-orm';
import postgres from 'postgres';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../db/client.ts';
import { connectionOptions } from '../../db/connection.ts';
import { readingAsPlatform } from '../../db/reader.ts';
import { ledgerMovements } from '../../db/schema/index.ts';
import { createTestDatabase, settle, type TestDatabase } from '../../db/testing.ts';
import { newId } from '../context.ts';
import { ledgerStream } from '../ledger/stream.ts';
import { brokerShare, createLedgerScene, type LedgerScene } from '../ledger/testing.ts';
import { verifyLedger } from '../ledger/verification.ts';
import { listHeads, sealStream } from './actions.ts';
import { hashRow, hashSeal, noPreviousHash } from './encoding.ts';

let database: TestDatabase;
let scene: LedgerScene;
let owner: postgres.Sql;
let clock = new Date('2026-06-01T00:00:00Z');
/** One second a reading. */
const now = () => (clock = new Date(clock.getTime() + 1000));
const later = (minutes: number) => (clock = new Date(clock.getTime() + minutes * 60_000));

beforeAll(async () => {
  database = await createTestDatabase();
  scene = await createLedgerScene(database.db, now);
  owner = postgres({ ...connectionOptions(database.url), max: 1, onnotice: () => undefined });
});
afterAll(async () => {
  await owner.end();
  await database.close();
});

const sealNow = (one = database, rowsPerSeal?: number) =>
  sealStream({ database: one.db, now }, ledgerStream, rowsPerSeal === undefined ? {} : { rowsPerSeal });

/** Seals everything that was written before. */
async function seal(one = database, rowsPerSeal?: number): Promise<number> {
  await settle(one);
  return sealNow(one, rowsPerSeal);
}

/** A registered contract with one broker of 40 %: four movements. */
async function contract(): Promise<string> {
  const contractId = await scene.addContract({ shares: [brokerShare(await scene.addBroker(), 4000)] });
  await scene.register(contractId, '2026-03-31');
  return contractId;
}

describe('a seal', () => {
  it('hashes what encoding.ts says: the same as a few lines by hand', () => {
    const rows = [
      { rowId: '0190a0de-0000-7000-8000-000000000001', hash: hashRow('["a", null]') },
      { rowId: '0190a0de-0000-7000-8000-000000000002', hash: hashRow('["b", "海"]') },
    ];
    const sealedAt = new Date('2026-01-31T23:59:59.999Z');
    const content = {
      stream: 'ledger',
      number: 1,
      previousHash: noPreviousHash,
      sealedAt,
      complete: true,
      rows,
    };
    // printf 'queqiao-seal-1\nledger\n1\n%064d\n2026-01-31T23:59:59.999Z\ncomplete\n2\n<id> <hash>\n…' 0 | sha256sum
    expect(hashSeal(content).toString('hex')).toBe(
      'd10afc607a120b4d4ffe254fc818e68eb42cab4b5b99fc1413921a9858a06769',
    );
    const changes = [
      { stream: 'audit' },
      { number: 2 },
      { previousHash: Buffer.alloc(32, 1) },
      { sealedAt: new Date(sealedAt.getTime() - 1) },
      { complete: false },
      { rows: rows.toReversed() },
      { rows: rows.slice(1) },
    ];
    const hashes = changes.map((change) => hashSeal({ ...content, ...change }).toString('hex'));
    expect(new Set([...hashes, hashSeal(content).toString('hex')]).size).toBe(changes.length + 1);
  });

  it('covers every field of a movement but the number of its transaction', () => {
    expect(ledgerStream.fields).toHaveLength(Object.keys(getTableColumns(ledgerMovements)).length - 1);
  });
});

describe('sealing', () => {
  it('seals in batches, once, and shows the head of each day', async () => {
    await contract();
    await contract();
    expect(await seal(database, 3)).toBe(8);
    expect(await seal()).toBe(0);
    later(24 * 60);
    await contract();
    expect(await seal()).toBe(4);
    const rows = await database.sql<{ number: number; rows: number; complete: boolean }[]>`
      select number, rows, complete from seals order by number`;
    expect(rows.map((row) => [row.number, row.rows, row.complete])).toEqual([
      [1, 3, false],
      [2, 3, false],
      [3, 2, true],
      [4, 4, true],
    ]);
    const heads = await listHeads({ database: database.db }, 'ledger', {});
    expect(heads.total).toBe(2);
    expect(heads.items.map((head) => [head.day, head.number, head.rows])).toEqual([
      ['2026-06-02', 4, 12],
      ['2026-06-01', 3, 8],
    ]);
    const check = await verifyLedger(
      database.db,
      heads.items.map((head) => head.hash),
    );
    expect(check).toMatchObject({ wrong: [], chain: { seals: 4, rows: 12, unsealed: 0 } });
  });

  it('leaves out what is not committed, and seals it when it is, though its number is lower', async () => {
    const slow = openDatabase({ url: database.applicationUrl, maximumConnections: 1 });
    let commit: () => void = () => undefined;
    const held = new Promise<void>((done) => (commit = done));
    const [row] = await database.platform.transaction((transaction) =>
      transaction.select().from(ledgerMovements).limit(1),
    );
    if (!row) throw new Error('nothing posted');
    const { transactionId: _, ...model } = row;
    const id = newId();
    let written: () => void = () => undefined;
    const ready = new Promise<void>((done) => (written = done));
    const early = readingAsPlatform(slow.db, 'posting').transaction(async (transaction) => {
      await transaction.insert(ledgerMovements).values({ ...model, id, eventId: newId(), recordedAt: now() });
      written();
      await held;
      // Nothing of it shall stay: the contract's sums would not fit.
      await transaction.execute(sql`select 1`);
    });
    await ready;
    await contract();
    expect(await sealNow(), 'the transaction that began first holds everything back').toBe(0);
    commit();
    await early;
    expect(await seal()).toBe(5);
    const sealed = await database.sql`select 1 from sealed_rows where row_id = ${id}`;
    expect(sealed).toHaveLength(1);
    await slow.close();
  });

  it('never forks, however many seal at once', async () => {
    for (let round = 0; round < 4; round += 1) {
      await contract();
      await Promise.all(Array.from({ length: 4 }, () => sealNow(database, 2)));
    }
    await seal();
    const [found] = await database.sql<{ seals: number; last: number; twice: number }[]>`
      select count(*)::int as seals, max(number)::int as last,
        (select count(*)::int - count(distinct row_id)::int from sealed_rows) as twice from seals`;
    expect(found).toEqual({ seals: found?.last, last: found?.last, twice: 0 });
    const fork = database.sql`
      insert into seals (stream, number, previous_hash, hash, rows, complete, sealed_at)
      select stream, number + 1000, previous_hash, hash, rows, complete, sealed_at from seals where number = 3`;
    await expect(fork).rejects.toMatchObject({ constraint_name: 'seals_previous' });
  });

  it('is added to and never changed: the application by right, the owner by the guard', async () => {
    for (const table of ['seals', 'sealed_rows']) {
      await expect(database.sql.unsafe(`update ${table} set number = number`)).rejects.toMatchObject({
        code: '42501',
      });
      await expect(owner.unsafe(`delete from ${table}`)).rejects.toMatchObject({ code: '23001' });
      await expect(owner.unsafe(`truncate ${table} cascade`)).rejects.toMatchObject({ code: '23001' });
    }
    const back = database.sql`update seal_heads set number = number - 1, rows_so_far = rows_so_far - 1`;
    await expect(back).rejects.toMatchObject({ code: '23001' });
    await expect(database.sql`delete from seal_heads`).rejects.toMatchObject({ code: '23001' });
  });
});

describe('verifying', () => {
  let contractIds: string[];
  let ids: string[];
  let number: number;
  let head: string;
  let fresh: TestDatabase;
  let admin: postgres.Sql;

  /** Four contracts in two seals, the clock a day further on after each; the guards are off, as somebody with the keys would do. */
  beforeEach(async () => {
    fresh = await createTestDatabase();
    admin = postgres({ ...connectionOptions(fresh.url), max: 1, onnotice: () => undefined });
    const stage = await createLedgerScene(fresh.db, now);
    contractIds = [];
    for (let index = 0; index < 4; index += 1) {
      const id = await stage.addContract({ shares: [brokerShare(await stage.addBroker(), 4000)] });
      await stage.register(id, '2026-03-31');
      contractIds.push(id);
      if (index % 2 === 1) await seal(fresh);
      later(24 * 60);
    }
    const rows = await fresh.sql<{ id: string; contractId: string }[]>`
      select row_id as id from sealed_rows order by number, position`;
    ids = rows.map((row) => row.id);
    number = 2;
    head = (await listHeads({ database: fresh.db }, 'ledger', {})).items[0]?.hash ?? '';
    for (const table of ['ledger_movements', 'seals', 'sealed_rows', 'seal_heads'])
      await admin.unsafe(`alter table ${table} disable trigger user`);
    expect((await verifyLedger(fresh.db, [head])).wrong).toEqual([]);
  });
  afterEach(async () => {
    await admin.end();
    await fresh.close();
  });

  const found = async (noted: string[] = []): Promise<string> =>
    (await verifyLedger(fresh.db, noted)).wrong.join('; ');

  it('names the movement of which one bit was flipped, in any field', async () => {
    const flips = [
      'amount_fen = amount_fen # 1',
      'effective_on = effective_on + 1',
      "recorded_at = recorded_at + interval '1 millisecond'",
      "seller_district = '370203'",
      'seller_district = null',
      'agency_id = contract_id',
      'event_id = contract_id',
      "cause = 'amendment'",
      'field = field + 1',
      'related_parties = not related_parties',
    ];
    const [before] = await fresh.sql`select * from ledger_movements where id = ${ids[5] ?? ''}`;
    for (const flip of flips) {
      await admin.unsafe(`update ledger_movements set ${flip} where id = '${ids[5]}'`);
      expect(await found(), flip).toContain(
        `seal 1: movement ${ids[5]} of contract ${contractIds[1]} (position 6) was changed`,
      );
      await admin`update ledger_movements set ${admin({ ...before, field: before?.['field'] as number })} where id = ${ids[5] ?? ''}`;
      expect(await found(), `${flip}, and back`).toBe('');
    }
  });

  it('names a movement that was deleted', async () => {
    await admin`delete from ledger_movements where id = ${ids[9] ?? ''}`;
    const text = await found();
    expect(text).toContain(`seal 2: movement ${ids[9]} (position 2) is gone`);
    expect(text, 'the sums name the contract').toContain(contractIds[2]);
  });

  it('names the first of two that were exchanged', async () => {
    const [one, other] = [ids[1] ?? '', ids[2] ?? ''];
    await admin.begin(async (transaction) => {
      const spare = newId();
      await transaction`update ledger_movements set id = ${spare} where id = ${one}`;
      await transaction`update ledger_movements set id = ${one} where id = ${other}`;
      await transaction`update ledger_movements set id = ${other} where id = ${spare}`;
    });
    expect(await found()).toContain(`movement ${one} of contract ${contractIds[0]} (position 2) was changed`);
  });

  it('names the seal in which two were given each other’s place', async () => {
    await admin`update sealed_rows set position = 100 where row_id = ${ids[1] ?? ''}`;
    await admin`update sealed_rows set position = 2 where row_id = ${ids[2] ?? ''}`;
    await admin`update sealed_rows set position = 3 where row_id = ${ids[1] ?? ''}`;
    expect(await found()).toContain('seal 1 is not the hash of its rows');
  });

  it('finds the last seal dropped: by the head that was kept, and by the head that somebody noted', async () => {
    await admin`delete from sealed_rows where number = ${number}`;
    await admin`delete from seals where number = ${number}`;
    expect(await found()).toMatch(/the head of .* is seal 2, but the chain ends with seal 1/);
    await admin`delete from seal_heads where number = ${number}`;
    // Sealed again, the chain is whole, but no longer the one that was shown.
    await seal(fresh);
    expect(await found()).toBe('');
    expect(await found([head])).toContain(`no seal of the chain has the hash ${head}`);
  });

  it('finds a seal dropped from the middle, and one that was changed', async () => {
    await admin`update seals set sealed_at = sealed_at + interval '1 millisecond' where number = 1`;
    expect(await found()).toContain('seal 1 is not the hash of its rows');
    await admin`update sealed_rows set number = 2, position = position + 100 where number = 1`;
    await admin`delete from seals where number = 1`;
    expect(await found()).toContain('seal 1 is gone, the next one is 2');
  });

  it('names a movement put into the past, sealed or not', async () => {
    const [model] = await fresh.sql`select * from ledger_movements where id = ${ids[0] ?? ''}`;
    const id = newId();
    await admin`insert into ledger_movements ${admin({ ...model, id, event_id: newId() } as Record<string, string>)}`;
    expect(await found()).toMatch(
      new RegExp(`movement ${id} of contract ${contractIds[0]} is in no seal: it says 2026-`),
    );
    await admin`update ledger_movements set transaction_id = pg_current_xact_id() where id = ${id}`;
    await seal(fresh);
    expect(await found()).toContain(
      `seal 3: movement ${id} of contract ${contractIds[0]} was put in later than it says`,
    );
  });
});
