import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeBackup } from '../db/backup/write.ts';
import { loadConfig } from '../server/config.ts';
import { openConfiguredDatabase } from './lib/database.ts';

/**
 * `npm run backup -- FOLDER`: everything of one moment, also while the server runs: all tables and the uploaded files,
 * with row counts and checksums (`manifest.json`, written last). Holds personal data: keep it as safe as the database.
 */
const { positionals } = parseArgs({ allowPositionals: true });
const [folder, ...others] = positionals;
if (folder === undefined || others.length > 0) {
  console.error('usage: npm run backup -- FOLDER   (a new or empty folder)');
  process.exit(2);
}
const config = loadConfig(process.env);
const ready = await openConfiguredDatabase(config, { purpose: 'command', log: console.error });
try {
  const manifest = await writeBackup({
    ownerUrl: ready.ownerUrl,
    folder: resolve(folder),
    filesFolder: join(config.dataDirectory, 'files'),
    now: new Date(),
  });
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
  console.log(
    `Saved ${rows} rows of ${manifest.tables.length} tables and ${manifest.files.length} files to ${resolve(folder)}.`,
  );
} catch (error) {
  console.error(`No backup: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  await ready.stop();
}
