import { and, asc, desc, eq } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Database, Transaction } from '../../db/client.ts';
import {
  files,
  organisations,
  users,
  verificationRequests,
  type RequestStatus,
} from '../../db/schema/index.ts';

type Reader = Database | Transaction;

const requesters = alias(users, 'requesters');

const select = (database: Reader) =>
  database
    .select({
      request: verificationRequests,
      organisation: {
        name: organisations.name,
        creditCode: organisations.creditCode,
        kind: organisations.kind,
        verifiedAt: organisations.verifiedAt,
        legalRepresentative: organisations.legalRepresentative,
        district: organisations.district,
      },
      requestedByName: requesters.name,
      file: {
        id: files.id,
        name: files.name,
        mediaType: files.mediaType,
        size_bytes: files.size_bytes,
      },
    })
    .from(verificationRequests)
    .innerJoin(organisations, eq(organisations.id, verificationRequests.organisationId))
    .innerJoin(requesters, eq(requesters.id, verificationRequests.requestedBy))
    .innerJoin(files, eq(files.id, verificationRequests.fileId));

export type VerificationRow = Awaited<ReturnType<typeof select>>[number];

export async function readVerification(database: Reader, id: string): Promise<VerificationRow | null> {
  const [row] = await select(database).where(eq(verificationRequests.id, id));
  return row ?? null;
}

/** An organisation's requests, the newest first. */
export const readVerificationsOf = (database: Reader, organisationId: string) =>
  select(database)
    .where(eq(verificationRequests.organisationId, organisationId))
    .orderBy(desc(verificationRequests.id))
    .limit(20);

/** The queue: oldest first while they wait, the newest first afterwards. */
export async function readVerificationPage(
  database: Reader,
  query: { status: RequestStatus; offset: number; limit: number },
) {
  const where = eq(verificationRequests.status, query.status);
  const order =
    query.status === 'pending'
      ? asc(verificationRequests.requestedAt)
      : desc(verificationRequests.requestedAt);
  const [items, total] = await Promise.all([
    select(database)
      .where(where)
      .orderBy(order, asc(verificationRequests.id))
      .offset(query.offset)
      .limit(query.limit),
    database.$count(verificationRequests, where),
  ]);
  return { items, total };
}

export async function insertVerification(
  transaction: Transaction,
  row: typeof verificationRequests.$inferInsert,
): Promise<void> {
  await transaction.insert(verificationRequests).values(row);
}

export async function updateVerification(
  transaction: Transaction,
  id: string,
  change: Partial<typeof verificationRequests.$inferInsert>,
): Promise<void> {
  await transaction.update(verificationRequests).set(change).where(eq(verificationRequests.id, id));
}

/** The request of an organisation that waits; null for none. Lock the organisation first. */
export async function readPending(transaction: Transaction, organisationId: string) {
  const [row] = await transaction
    .select()
    .from(verificationRequests)
    .where(
      and(
        eq(verificationRequests.organisationId, organisationId),
        eq(verificationRequests.status, 'pending'),
      ),
    );
  return row ?? null;
}
