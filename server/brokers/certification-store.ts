import { and, asc, desc, eq, gt, inArray, isNotNull, isNull, lte, ne, or } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Database, Transaction } from '../../db/client.ts';
import {
  brokers,
  certificationRequests,
  files,
  organisations,
  users,
  type RequestStatus,
} from '../../db/schema/index.ts';

type Reader = Database | Transaction;

const select = (database: Reader) =>
  database
    .select({
      request: certificationRequests,
      name: users.name,
      agencyName: organisations.name,
      file: { id: files.id, name: files.name, mediaType: files.mediaType, size_bytes: files.size_bytes },
    })
    .from(certificationRequests)
    .innerJoin(users, eq(users.id, certificationRequests.userId))
    .leftJoin(organisations, eq(organisations.id, certificationRequests.agencyId))
    .leftJoin(files, eq(files.id, certificationRequests.fileId));

export type CertificationRow = Awaited<ReturnType<typeof select>>[number];

export async function readCertification(database: Reader, id: string): Promise<CertificationRow | null> {
  const [row] = await select(database).where(eq(certificationRequests.id, id));
  return row ?? null;
}

/** The newest request of a user. */
export async function readNewestOf(database: Reader, userId: string): Promise<CertificationRow | null> {
  const [row] = await select(database)
    .where(eq(certificationRequests.userId, userId))
    .orderBy(desc(certificationRequests.id))
    .limit(1);
  return row ?? null;
}

/** The queue: oldest first while they wait, the newest first afterwards. */
export async function readCertificationPage(
  database: Reader,
  query: { status: RequestStatus; offset: number; limit: number },
) {
  const where = eq(certificationRequests.status, query.status);
  const order =
    query.status === 'pending'
      ? asc(certificationRequests.requestedAt)
      : desc(certificationRequests.requestedAt);
  const [items, total] = await Promise.all([
    select(database)
      .where(where)
      .orderBy(order, asc(certificationRequests.id))
      .offset(query.offset)
      .limit(query.limit),
    database.$count(certificationRequests, where),
  ]);
  return { items, total };
}

/** A user's row, locked: their requests and their broker record are changed under this lock. */
export async function lockUser(transaction: Transaction, userId: string) {
  const [row] = await transaction
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(eq(users.id, userId))
    .for('no key update');
  return row ?? null;
}

export async function insertCertification(
  transaction: Transaction,
  row: typeof certificationRequests.$inferInsert,
): Promise<void> {
  await transaction.insert(certificationRequests).values(row);
}

export async function updateCertification(
  transaction: Transaction,
  id: string,
  change: Partial<typeof certificationRequests.$inferInsert>,
): Promise<void> {
  await transaction.update(certificationRequests).set(change).where(eq(certificationRequests.id, id));
}

const askedAgencies = alias(organisations, 'asked_agencies');

/** Broker records with the names of both agencies. */
const selectRecords = (database: Reader) =>
  database
    .select({ broker: brokers, agencyName: organisations.name, askedAgencyName: askedAgencies.name })
    .from(brokers)
    .leftJoin(organisations, eq(organisations.id, brokers.agencyId))
    .leftJoin(askedAgencies, eq(askedAgencies.id, brokers.askedAgencyId));

export async function readRecordOfUser(database: Reader, userId: string) {
  const [row] = await selectRecords(database).where(eq(brokers.userId, userId));
  return row ?? null;
}

/** A broker's record, locked; null when unknown. */
export async function lockBroker(transaction: Transaction, id: string) {
  const [row] = await transaction.select().from(brokers).where(eq(brokers.id, id)).for('update');
  return row ?? null;
}

export async function insertBroker(
  transaction: Transaction,
  row: typeof brokers.$inferInsert,
): Promise<void> {
  await transaction.insert(brokers).values(row);
}

export async function updateBroker(
  transaction: Transaction,
  id: string,
  change: Partial<typeof brokers.$inferInsert>,
): Promise<void> {
  await transaction.update(brokers).set(change).where(eq(brokers.id, id));
}

/** The standing facts of some brokers. */
export const readStandingFacts = (database: Reader, ids: readonly string[]) =>
  database
    .select({
      id: brokers.id,
      name: brokers.name,
      endedAt: brokers.endedAt,
      certificateExpiresOn: brokers.certificateExpiresOn,
    })
    .from(brokers)
    .where(inArray(brokers.id, [...ids]));

/** Other brokers with a certificate number. */
export const readSameNumber = (database: Reader, certificateNumber: string, exceptUserId: string) =>
  database
    .select({ id: brokers.id, name: brokers.name })
    .from(brokers)
    .where(and(eq(brokers.certificateNumber, certificateNumber), ne(brokers.userId, exceptUserId)))
    .orderBy(asc(brokers.id))
    .limit(10);

/** Whether an id is an agency's. */
export async function isAgency(database: Reader, id: string): Promise<boolean> {
  const [row] = await database
    .select({ kind: organisations.kind })
    .from(organisations)
    .where(eq(organisations.id, id));
  return row?.kind === 'agency';
}

/** Who works for an agency or says so, those who wait first. */
export const readBrokersOf = (database: Reader, agencyId: string) =>
  database
    .select()
    .from(brokers)
    .where(or(eq(brokers.agencyId, agencyId), eq(brokers.askedAgencyId, agencyId)))
    .orderBy(asc(brokers.name), asc(brokers.id));

export async function readName(database: Reader, organisationId: string): Promise<string | null> {
  const [row] = await database
    .select({ name: organisations.name })
    .from(organisations)
    .where(eq(organisations.id, organisationId));
  return row?.name ?? null;
}

/** Brokers in force whose certificate ends by a day and who have not heard of its end itself. */
export const readExpiring = (database: Reader, until: string) =>
  database
    .select({ id: brokers.id })
    .from(brokers)
    .where(
      and(
        isNull(brokers.endedAt),
        or(isNull(brokers.expiryNotice_days), gt(brokers.expiryNotice_days, 0)),
        isNotNull(brokers.certificateExpiresOn),
        lte(brokers.certificateExpiresOn, until),
      ),
    )
    .orderBy(asc(brokers.id));
