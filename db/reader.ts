import { sql } from 'drizzle-orm';
import { PgTransaction } from 'drizzle-orm/pg-core';
import type { Database, Transaction } from './client.ts';

/**
 * Who reads. Row-level security (migrations, `row_security`) shows the rows of the guarded tables only to those whom
 * they concern, and it learns who asks from one setting that lasts as long as a transaction. Where nobody set it, those
 * tables look empty: to forget it loses rows on a page, never a secret.
 *
 * It is the second wall. The first is server/policy, which decides what an answer may contain; this one holds when a query
 * has lost its `where`. It does not hold against a role that owns the tables, nor against SQL that others wrote.
 */
const setting = 'queqiao.reader';
const platform = 'platform';
const identifier = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The tables that row-level security guards; a test compares it with the database. */
export const guardedTables = [
  'need_confidential',
  'achievement_confidential',
  'confidential_files',
  'introduction_messages',
  'introduction_files',
  'introduction_events',
  'ledger_movements',
  'fee_incomes',
  'receipts',
] as const;

/** What the platform does in nobody's name, and why each of it must read rows that are not one person's to see. */
export type PlatformWork =
  /** A seal hashes every movement there is. */
  | 'sealing'
  /** Rule 5 is checked over all contracts. */
  | 'verification'
  /** What is posted depends on all that stands of a contract, also under a frame that its parties have left. */
  | 'posting'
  /** What nobody answered in time is closed in nobody's name. */
  | 'clock'
  /** A person's copy of their data holds what they wrote in places that they have left since (PIPL 45). */
  | 'personalData'
  /** Demo data is written for everybody at once. */
  | 'seeding';

/**
 * The same database, in whose transactions this person reads and writes. What is asked of it outside of a transaction is
 * asked by nobody.
 * @param userId row of `users`; somebody who is disabled sees nothing
 */
export function readingAs(database: Database, userId: string): Database {
  if (!identifier.test(userId)) throw new Error('A reader is a user, by id.');
  return withReader(database, userId);
}

/** The same database, in whose transactions the platform reads and writes everything, for the work that is named. */
export const readingAsPlatform = (database: Database, _work: PlatformWork): Database =>
  withReader(database, platform);

function withReader(database: Database, reader: string): Database {
  const transaction: Database['transaction'] = (work, config) =>
    database instanceof PgTransaction
      ? database.transaction(async (savepoint) => {
          await savepoint.execute(sql`select set_config(${setting}, ${reader}, true)`);
          return work(savepoint);
        })
      : database.transaction(work, beginningAs(reader, config));
  return Object.create(database, { transaction: { value: transaction } }) as Database;
}

type TransactionConfig = NonNullable<Parameters<Database['transaction']>[1]>;

/**
 * drizzle writes the modes of a transaction into its BEGIN as they stand. The setting goes along as a second statement
 * of the same message, so that it costs no round trip: a posting has five of them. `reader` is an id, or `platform`.
 */
const beginningAs = (reader: string, config: TransactionConfig = {}): TransactionConfig => ({
  ...config,
  accessMode:
    `${config.accessMode ?? 'read write'}; select set_config('${setting}', '${reader}', true)` as 'read write',
});

/**
 * For a statement that a posting sends anyway: from then on the platform reads in this transaction, for `posting`. The
 * column tells who read before; hand that to `giveBack`. Rows of guarded tables that the same statement reads are read
 * by either.
 */
export const takeOverForPosting = sql.raw(
  `current_setting('${setting}', true) as "readerBefore", set_config('${setting}', '${platform}', true) as "readerNow"`,
);

/** After `takeOverForPosting`: who read before reads again. Where nobody did, the transaction stays the platform's. */
export async function giveBack(transaction: Transaction, readerBefore: string | null): Promise<void> {
  if (!readerBefore || readerBefore === platform) return;
  await transaction.execute(sql`select set_config(${setting}, ${readerBefore}, true)`);
}
