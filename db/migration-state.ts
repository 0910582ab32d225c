import { readFileSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import type { Database } from './client.ts';

interface Journal {
  entries: { when: number; tag: string }[];
}

/** How far the tables are, seen from this program. */
export interface MigrationState {
  /** Name of the newest migration that this program knows. */
  newest: string;
  /** `newest` is applied. */
  applied: boolean;
}

const journalFile = new URL('./migrations/meta/_journal.json', import.meta.url);
let known: { when: number; tag: string } | null = null;

function newestKnown(): { when: number; tag: string } {
  if (known === null) {
    const { entries } = JSON.parse(readFileSync(journalFile, 'utf8')) as Journal;
    known = entries.reduce((newest, entry) => (entry.when > newest.when ? entry : newest));
  }
  return known;
}

/**
 * Whether the newest migration of this program is applied. A database that is ahead (a newer program has migrated it while
 * this one still runs) counts as applied.
 */
export async function readMigrationState(database: Database): Promise<MigrationState> {
  const newest = newestKnown();
  const [row] = await database.execute<{ at: string | null }>(
    sql`select max(created_at)::text as at from drizzle.__drizzle_migrations`,
  );
  return { newest: newest.tag, applied: Number(row?.at ?? 0) >= newest.when };
}
