import { and, asc, desc, eq, gte, gt, inArray, lt, or, sql, type SQL } from 'drizzle-orm';
import type { Database, Transaction } from '../../db/client.ts';
import { auditAddresses, auditEvents, organisations, users } from '../../db/schema/index.ts';
import type { AuditKind } from '../../db/schema/codes.ts';

export type AuditEventRow = typeof auditEvents.$inferSelect;

export async function insertAuditEvent(
  database: Database | Transaction,
  event: typeof auditEvents.$inferInsert,
): Promise<void> {
  await database.insert(auditEvents).values(event);
}

export async function insertAuditAddress(
  database: Database | Transaction,
  address: typeof auditAddresses.$inferInsert,
): Promise<void> {
  await database.insert(auditAddresses).values(address);
}

/** Which events are asked for. */
export interface AuditFilter {
  /** Who acted, or was acted upon. */
  personId?: string;
  kind?: AuditKind;
  outcome?: 'done' | 'refused';
  subjectKind?: string;
  subjectId?: string;
  from?: Date;
  /** Not this moment itself. */
  before?: Date;
}

const conditionOf = (filter: AuditFilter): SQL | undefined =>
  and(
    filter.personId === undefined
      ? undefined
      : or(
          eq(auditEvents.actorId, filter.personId),
          and(eq(auditEvents.subjectKind, 'user'), eq(auditEvents.subjectId, filter.personId)),
        ),
    filter.kind === undefined ? undefined : eq(auditEvents.kind, filter.kind),
    filter.outcome === undefined ? undefined : eq(auditEvents.outcome, filter.outcome),
    filter.subjectKind === undefined ? undefined : eq(auditEvents.subjectKind, filter.subjectKind),
    filter.subjectId === undefined ? undefined : eq(auditEvents.subjectId, filter.subjectId),
    filter.from === undefined ? undefined : gte(auditEvents.at, filter.from),
    filter.before === undefined ? undefined : lt(auditEvents.at, filter.before),
  );

/** A page of events, the newest first, with the address where one is kept. */
export function readAuditEvents(
  database: Database,
  filter: AuditFilter,
  page: { offset: number; limit: number },
) {
  return database
    .select({
      event: auditEvents,
      ipAddress: auditAddresses.ipAddress,
      userAgent: auditAddresses.userAgent,
    })
    .from(auditEvents)
    .leftJoin(auditAddresses, eq(auditAddresses.eventId, auditEvents.id))
    .where(conditionOf(filter))
    .orderBy(desc(auditEvents.at), desc(auditEvents.id))
    .offset(page.offset)
    .limit(page.limit);
}

export const countAuditEvents = (database: Database, filter: AuditFilter): Promise<number> =>
  database.$count(auditEvents, conditionOf(filter));

/** Events of a stretch of time in the order of time, after one of them: for export. */
export function readEventsInOrder(
  database: Database,
  range: { from: Date; before: Date },
  after: { at: Date; id: string } | null,
  limit: number,
): Promise<AuditEventRow[]> {
  return database
    .select()
    .from(auditEvents)
    .where(
      and(
        gte(auditEvents.at, range.from),
        lt(auditEvents.at, range.before),
        after === null
          ? undefined
          : or(gt(auditEvents.at, after.at), and(eq(auditEvents.at, after.at), gt(auditEvents.id, after.id))),
      ),
    )
    .orderBy(asc(auditEvents.at), asc(auditEvents.id))
    .limit(limit);
}

/** When the record begins; null while it is empty. */
export async function readFirstMoment(database: Database): Promise<Date | null> {
  const [row] = await database
    .select({ at: auditEvents.at })
    .from(auditEvents)
    .orderBy(asc(auditEvents.at))
    .limit(1);
  return row?.at ?? null;
}

/** The id of who has an e-mail address now; null for nobody. */
export async function readUserIdByEmail(database: Database, email: string): Promise<string | null> {
  const [row] = await database.select({ id: users.id }).from(users).where(eq(users.email, email));
  return row?.id ?? null;
}

/** Names of people and organisations by id, as they are now. */
export async function readNames(database: Database, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const [people, houses] = await Promise.all([
    database
      .select({ id: users.id, name: users.name })
      .from(users)
      .where(inArray(users.id, [...ids])),
    database
      .select({ id: organisations.id, name: organisations.name })
      .from(organisations)
      .where(inArray(organisations.id, [...ids])),
  ]);
  return new Map([...people, ...houses].map(({ id, name }) => [id, name]));
}

/** Forget the addresses of events before a moment. @returns how many */
export async function deleteAddressesBefore(database: Database, before: Date): Promise<number> {
  const { count } = await database.execute(sql`
    delete from audit_addresses using audit_events
    where audit_events.id = audit_addresses.event_id and audit_events.at < ${before.toISOString()}::timestamptz`);
  return count;
}

/** Forget from where somebody acted. */
export async function deleteAddressesOf(transaction: Transaction, userId: string): Promise<void> {
  await transaction.execute(sql`
    delete from audit_addresses using audit_events
    where audit_events.id = audit_addresses.event_id and audit_events.actor_id = ${userId}`);
}
