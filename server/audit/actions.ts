import type { Database, Transaction } from '../../db/client.ts';
import type { AuditKind } from '../../db/schema/codes.ts';
import type { Services } from '../context.ts';
import { insertAuditAddress, insertAuditEvent } from './store.ts';

/** One act for the record. */
export interface AuditEntry {
  kind: AuditKind;
  outcome?: 'done' | 'refused';
  /** Null for a visitor and for the clock. */
  actorId: string | null;
  subjectKind: string;
  subjectId: string | null;
  /** Ids, codes and numbers only: the record outlives the people in it. */
  detail?: Record<string, string | number | boolean | null>;
  /** From where, where it is known; kept apart, erasable. */
  address?: { ip: string; userAgent: string };
}

/**
 * Write an act into the audit record, in the transaction of the act: a record that cannot be written undoes the act
 * (architecture.md, rule 2). Denials pass the database, because their transaction is rolled back.
 */
export async function recordAudit(
  database: Database | Transaction,
  services: Pick<Services, 'now' | 'newId'>,
  { address, outcome = 'done', ...entry }: AuditEntry,
): Promise<void> {
  const id = services.newId();
  await insertAuditEvent(database, { id, at: services.now(), outcome, ...entry });
  if (address)
    await insertAuditAddress(database, { eventId: id, ipAddress: address.ip, userAgent: address.userAgent });
}
