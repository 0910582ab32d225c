import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { restoreBackup } from '../db/backup/restore.ts';
import { openDatabase } from '../db/client.ts';
import { loadConfig } from '../server/config.ts';
import { snapshotFolderOf } from '../server/indexing/indexer.ts';
import { verifyLedger } from '../server/ledger/verification.ts';
import { openConfiguredDatabase, type ReadyDatabase } from './lib/database.ts';

/**
 * `npm run restore -- FOLDER [--replace]`: puts a backup into an empty database, then verifies the ledger. The server
 * must not run. Refuses a database with data unless told to throw it away.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { replace: { type: 'boolean', default: false } },
});
const [folder, ...others] = positionals;
if (folder === undefined || others.length > 0) {
  console.error('usage: npm run restore -- FOLDER [--replace]');
  process.exit(2);
}
const config = loadConfig(process.env);
const ready = await openConfiguredDatabase(config, { purpose: 'command', log: console.error });
try {
  await restore(ready, resolve(folder));
} catch (error) {
  console.error(`Not restored: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  await ready.stop();
}

async function restore(database: ReadyDatabase, from: string): Promise<void> {
  if (database.adopted)
    throw new Error(`process ${database.startedBy?.pid} has the database open: stop it first.`);
  const { ownerUrl, applicationUrl } = database;
  const filesFolder = join(config.dataDirectory, 'files');
  const manifest = await restoreBackup({
    ownerUrl,
    applicationUrl,
    folder: from,
    filesFolder,
    replace: values.replace,
  });
  // What the search engine kept is of another database; the server loads all anew.
  rmSync(snapshotFolderOf(config), { recursive: true, force: true });
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
  console.log(`Restored ${rows} rows and ${manifest.files.length} files, as of ${manifest.createdAt}.`);
  const { db, close } = openDatabase({
    url: applicationUrl,
    maximumConnections: 1,
    statementTimeout_ms: 600_000,
  });
  try {
    const { chain, sums, wrong } = await verifyLedger(db);
    for (const text of wrong) console.error(`The ledger is WRONG: ${text}`);
    if (wrong.length > 0) process.exitCode = 1;
    else console.log(`The ledger is right: ${sums.movements} movements, ${chain.seals} seals.`);
  } finally {
    await close();
  }
}
