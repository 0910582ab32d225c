import { sql } from 'drizzle-orm';
import type { Database } from './client.ts';

/** The settings of a PostgreSQL that decide whether what was committed survives a crash. */
export interface DurabilitySettings {
  fsync: string;
  fullPageWrites: string;
  /** As this session has it. */
  synchronousCommit: string;
  dataChecksums: string;
}

export async function readDurability(database: Database): Promise<DurabilitySettings> {
  const [row] = await database.execute<DurabilitySettings & Record<string, unknown>>(sql`
    select current_setting('fsync') as fsync, current_setting('full_page_writes') as "fullPageWrites",
      current_setting('synchronous_commit') as "synchronousCommit",
      current_setting('data_checksums') as "dataChecksums"`);
  if (!row) throw new Error('The database did not tell its settings.');
  return row;
}

/** What speaks against keeping a ledger on a server with these settings, with the way out. */
export function judgeDurability(settings: DurabilitySettings): { refusals: string[]; warnings: string[] } {
  const refusals: string[] = [];
  const warnings: string[] = [];
  if (settings.fsync !== 'on')
    refusals.push('fsync is off: a power failure can destroy the whole database. Set fsync = on.');
  if (settings.fullPageWrites !== 'on')
    refusals.push(
      'full_page_writes is off: a power failure can leave half-written pages. Set full_page_writes = on.',
    );
  if (settings.synchronousCommit === 'off')
    warnings.push(
      'synchronous_commit is off: a crash loses the last answered posts (up to a second). Set synchronous_commit = on.',
    );
  if (settings.dataChecksums !== 'on')
    warnings.push(
      'data checksums are off: a failing disk can change data unseen. Stop the server and run pg_checksums --enable.',
    );
  return { refusals, warnings };
}
