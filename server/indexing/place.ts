import { Type, type Static } from 'typebox';
import { Value } from 'typebox/value';
import type { Database } from '../../db/client.ts';
import { reachesBackTo, readDatabaseIdentity, readLoadCursor, readMark, type Cursor } from './store.ts';

/** Where an index stands in the outbox, as it is kept with the index: by a file, or on a search server. */
const Place = Type.Object({
  /** Cluster, database and timeline: an index of another database is not followed. */
  database: Type.String(),
  transactionId: Type.String({ pattern: '^\\d+$' }),
  position: Type.String({ pattern: '^\\d+$' }),
  mark: Type.Union([
    Type.Null(),
    Type.Object({
      transactionId: Type.String(),
      position: Type.String({ pattern: '^\\d+$' }),
      documentId: Type.String(),
    }),
  ]),
  lastRebuildId: Type.Union([Type.Null(), Type.String()]),
});

/** The text that says where an index stands. */
export async function writePlace(
  database: Database,
  { transactionId, position }: Cursor,
  lastRebuildId: string | null,
): Promise<string> {
  const place: Static<typeof Place> = {
    database: await readDatabaseIdentity(database),
    transactionId,
    position: position.toString(),
    mark: await readMark(database, { transactionId, position }),
    lastRebuildId,
  };
  return JSON.stringify(place);
}

/** Where an index stands; a sentence saying why not when the outbox cannot be followed from there. */
export async function readPlace(
  database: Database,
  text: string | null,
  lastRebuildId: string | null,
): Promise<Cursor | string> {
  const place: unknown = text === null ? null : JSON.parse(text);
  if (!Value.Check(Place, place)) return 'it does not say where it stands';
  if (place.database !== (await readDatabaseIdentity(database))) return 'it is of another database';
  if (place.lastRebuildId !== lastRebuildId) return 'a rebuild was asked for since';
  const { transactionId } = await readLoadCursor(database);
  if (BigInt(place.transactionId) > BigInt(transactionId)) return 'it is ahead of the database';
  if (!(await reachesBackTo(database, place.mark))) return 'the outbox no longer reaches back to it';
  return { transactionId: place.transactionId, position: BigInt(place.position) };
}
