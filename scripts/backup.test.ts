import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { restoreBackup } from '../db/backup/restore.ts';
import { writeBackup } from '../db/backup/write.ts';
import { connectionOptions } from '../db/connection.ts';
import { createTestDatabase, settle, type TestDatabase } from '../db/testing.ts';
import { newId } from '../server/context.ts';
import { readPlace, writePlace } from '../server/indexing/place.ts';
import { readDatabaseIdentity, readLoadCursor, readOutbox } from '../server/indexing/store.ts';
import { ledgerStream } from '../server/ledger/stream.ts';
import { brokerShare, createLedgerScene, type LedgerScene } from '../server/ledger/testing.ts';
import { verifyLedger } from '../server/ledger/verification.ts';
import { sealStream } from '../server/sealing/actions.ts';

let source: TestDatabase;
let scene: LedgerScene;
let root: string;
let saved: string;
const fileId = newId();
const bytes = '合同 scan';
const now = () => new Date();

async function seal(database: TestDatabase): Promise<number> {
  await settle(database);
  return sealStream({ database: database.db, now }, ledgerStream);
}

async function credit(stage: LedgerScene): Promise<string> {
  const contractId = await stage.addContract({ shares: [brokerShare(await stage.addBroker(), 4000)] });
  await stage.register(contractId, '2026-03-31');
  return contractId;
}

/** What must come back, table by table. */
const digest = async (database: TestDatabase): Promise<Record<string, unknown>[]> =>
  database.sql`
    select (select count(*)::int from ledger_movements) as movements, (select count(*)::int from ledger_accounts) as accounts,
      (select md5(string_agg(m::text, ',' order by id)) from (select id, amount_fen, recorded_at, effective_on from ledger_movements) m) as rows,
      (select md5(string_agg(encode(hash, 'hex'), ',' order by number)) from seals) as seals,
      (select array_agg(position order by position) from outbox) as outbox,
      (select count(*)::int from pgboss.queue) as queues, (select name from organisations where name like '%,%') as name`;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'queqiao-backup-test-'));
  saved = join(root, 'backup');
  source = await createTestDatabase();
  scene = await createLedgerScene(source.db, now);
  await credit(scene);
  await seal(source);
  await credit(scene);
  const need = newId();
  for (let index = 0; index < 3; index += 1)
    await source.sql`insert into outbox (document_kind, document_id) values ('need', ${need})`;
  await source.sql`delete from outbox where position = 2`;
  const odd = 'a,b\t"c"\\\n海 NULL \\N';
  await source.sql`insert into organisations (id, kind, name) values (${newId()}, 'enterprise', ${odd})`;
  const [user] = await source.sql<{ id: string }[]>`select id from users limit 1`;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await source.sql`
    insert into files (id, uploaded_by, name, media_type, size_bytes, sha256, uploaded_at)
    values (${fileId}, ${user?.id ?? ''}, 'a.pdf', 'application/pdf', ${bytes.length}, ${sha256}, now())`;
  mkdirSync(join(root, 'files', fileId.slice(-2)), { recursive: true });
  writeFileSync(join(root, 'files', fileId.slice(-2), fileId), bytes);
  await writeBackup({
    ownerUrl: source.url,
    folder: saved,
    filesFolder: join(root, 'files'),
    now: new Date(),
  });
});
afterAll(async () => {
  await source.close();
  rmSync(root, { recursive: true });
});

const restore = (target: TestDatabase, replace = false, folder = saved) =>
  restoreBackup({
    ownerUrl: target.url,
    applicationUrl: target.applicationUrl,
    folder,
    filesFolder: join(root, 'restored'),
    replace,
  });

describe('a backup', () => {
  it('comes back whole: rows, seals, files, sequences, guards and rights, and life goes on', async () => {
    const target = await createTestDatabase();
    await restore(target);
    expect(await digest(target)).toEqual(await digest(source));
    expect(readFileSync(join(root, 'restored', fileId.slice(-2), fileId), 'utf8')).toBe(bytes);
    expect((await verifyLedger(target.db)).wrong).toEqual([]);

    const [next] = await target.sql<{ position: bigint }[]>`
      insert into outbox (document_kind, document_id) values ('need', ${newId()}) returning position`;
    expect(next?.position).toBe(4n);
    await expect(target.sql`delete from ledger_movements`).rejects.toMatchObject({ code: '42501' });
    const owner = postgres({ ...connectionOptions(target.url), max: 1, onnotice: () => undefined });
    await expect(owner`update ledger_movements set amount_fen = 1`).rejects.toMatchObject({ code: '23001' });
    await expect(owner`delete from seals`).rejects.toMatchObject({ code: '23001' });
    const [keys] = await owner`
      select count(*)::int as count from pg_constraint where contype = 'f' and convalidated
        and connamespace = 'public'::regnamespace`;
    const [before] = await source.sql`
      select count(*)::int as count from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`;
    expect(keys).toEqual(before);
    await owner.end();

    // Four rows were saved unsealed; a restored server seals them and what comes after, on the same chain.
    await credit(await createLedgerScene(target.db, now));
    expect(await seal(target)).toBe(8);
    const check = await verifyLedger(target.db);
    expect(check).toMatchObject({ wrong: [], chain: { seals: 2, unsealed: 0 } });
    await target.close();
  });

  it('an index of before is not followed, and what comes later is not hidden by higher numbers', async () => {
    const target = await createTestDatabase();
    const kept = await writePlace(source.db, await readLoadCursor(source.db), null);
    await restore(target);
    // As where the database was replaced in its own cluster, and as in a cluster that counts from lower numbers.
    const here = { ...JSON.parse(kept), database: await readDatabaseIdentity(target.db) };
    expect(await readPlace(target.db, JSON.stringify(here), null)).toBe(
      'the outbox no longer reaches back to it',
    );
    const ahead = JSON.stringify({ ...here, transactionId: '900000000000' });
    expect(await readPlace(target.db, ahead, null)).toBe('it is ahead of the database');

    const [highest] = await target.sql`
      select bool_and(transaction_id < pg_current_xact_id()) as past, count(*)::int as count from outbox`;
    expect(highest).toMatchObject({ past: true, count: 2 });
    const start = await readLoadCursor(target.db);
    const id = newId();
    await target.sql`insert into outbox (document_kind, document_id) values ('need', ${id})`;
    // Other tests hold transactions open on this cluster.
    await expect
      .poll(async () => (await readOutbox(target.db, start, 10)).map((row) => row.id), { timeout: 30_000 })
      .toContain(id);
    await target.close();
  });

  it('is refused by a database with data, and replaces it when told', async () => {
    const target = await createTestDatabase();
    await target.sql`insert into organisations (id, kind, name) values (${newId()}, 'enterprise', 'here')`;
    await expect(restore(target)).rejects.toThrow('The database has data already (public.organisations)');
    await restore(target, true);
    const fresh = postgres({ ...connectionOptions(target.applicationUrl), max: 1 });
    const rows = await fresh`select 1 from organisations where name = 'here'`;
    expect(rows).toEqual([]);
    await expect(fresh`delete from ledger_movements`).rejects.toMatchObject({ code: '42501' });
    await fresh.end();
    expect((await verifyLedger(target.db)).wrong).toEqual([]);
    await target.close();
  });

  it('is refused when a part was changed or is missing, and changes nothing then', async () => {
    const target = await createTestDatabase();
    const path = join(saved, 'tables', 'public.contracts.copy.gz');
    const good = readFileSync(path);
    appendFileSync(path, 'x');
    await expect(restore(target)).rejects.toThrow(`${path} is not what was written`);
    rmSync(path);
    await expect(restore(target)).rejects.toThrow(`${path} is missing`);
    writeFileSync(path, good);
    const manifest = join(saved, 'manifest.json');
    const text = readFileSync(manifest, 'utf8');
    writeFileSync(manifest, text.replace(/"migrations": \[/, '"migrations": ["later",'));
    await expect(restore(target)).rejects.toThrow('Restore it with the version');
    rmSync(manifest);
    await expect(restore(target)).rejects.toThrow('is no complete backup');
    writeFileSync(manifest, text);
    expect(await target.sql`select 1 from contracts`).toEqual([]);
    await target.close();
  });

  it('needs a folder of its own and every file', async () => {
    const write = (folder: string, filesFolder: string | null) =>
      writeBackup({ ownerUrl: source.url, folder, filesFolder, now: new Date() });
    await expect(write(saved, join(root, 'files'))).rejects.toThrow('is not empty');
    const incomplete = join(root, 'incomplete');
    await expect(write(incomplete, join(root, 'nowhere'))).rejects.toThrow('1 uploaded files are missing');
    expect(existsSync(join(incomplete, 'manifest.json'))).toBe(false);
  });
});
