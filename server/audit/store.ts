import type { Database, Transaction } from '../../db/client.ts';
import { auditAddresses, auditEvents } from '../../db/schema/index.ts';

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
