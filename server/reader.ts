import { readingAs } from '../db/reader.ts';
import type { Database, Transaction } from '../db/client.ts';
import type { Context } from './context.ts';

type Asking = Pick<Context, 'database' | 'identity'>;

/**
 * The database as whoever asks reads it (db/reader.ts): open a transaction on it to read a guarded table. `transact`
 * does so by itself. A visitor reads no guarded row.
 */
export const readerOf = ({ database, identity }: Asking): Database =>
  identity ? readingAs(database, identity.userId) : database;

/** Read as whoever asks, in one transaction that writes nothing; for a visitor there is nothing guarded to read. */
export const read = <Answer>(
  context: Asking,
  work: (database: Database | Transaction) => Promise<Answer>,
): Promise<Answer> =>
  context.identity
    ? readerOf(context).transaction(work, { accessMode: 'read only' })
    : work(context.database);
