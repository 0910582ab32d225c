import { and, desc, eq, gt, inArray, lte, max, sql } from 'drizzle-orm';
import type { Database } from '../../db/client.ts';
import { auditAddresses, auditEvents, auditTrims, sealedRows, seals } from '../../db/schema/index.ts';
import type { Services } from '../context.ts';
import { recordAudit } from './actions.ts';
import { forgettableBefore } from './rules.ts';
import { auditStream } from './stream.ts';

export interface TrimResult {
  /** Events that were forgotten. */
  events: number;
  /** The last seal whose events are gone; null when nothing was old enough. */
  throughNumber: number | null;
}

/**
 * Forget the events of every seal that was made before a moment, in whole seals from the oldest on. Their seals and hashes
 * stay, so `verifyAudit` goes on checking the chain from its first seal; the daily files keep what the events said. The act
 * is itself on record.
 *
 * Throws an Error for a moment within the last six months: the law asks for those. The database refuses to delete younger
 * rows, too, whoever asks.
 * @param owner the database as its owner: the application's role may not delete from the record
 */
export async function trimAudit(
  owner: Database,
  services: Pick<Services, 'now' | 'newId'>,
  before: Date,
): Promise<TrimResult> {
  if (before.getTime() > forgettableBefore(services.now()).getTime())
    throw new Error('The audit record is kept for six months at least: name an earlier day.');
  return owner.transaction(async (transaction) => {
    const isOld = and(eq(seals.stream, auditStream.name), lte(seals.sealedAt, before));
    const [last] = await transaction
      .select({ number: max(seals.number) })
      .from(seals)
      .where(isOld);
    const [done] = await transaction
      .select()
      .from(auditTrims)
      .orderBy(desc(auditTrims.throughNumber))
      .limit(1);
    const throughNumber = last?.number ?? null;
    const from = done?.throughNumber ?? 0;
    if (throughNumber === null || throughNumber <= from) return { events: 0, throughNumber: null };
    const gone = transaction
      .select({ id: sealedRows.rowId })
      .from(sealedRows)
      .where(
        and(
          eq(sealedRows.stream, auditStream.name),
          gt(sealedRows.number, from),
          lte(sealedRows.number, throughNumber),
        ),
      );
    await transaction.delete(auditAddresses).where(inArray(auditAddresses.eventId, gone));
    const { count } = await transaction.execute(sql`delete from ${auditEvents} where id in ${gone}`);
    await transaction.insert(auditTrims).values({ throughNumber, events: count, trimmedAt: services.now() });
    await recordAudit(transaction, services, {
      kind: 'settings_change',
      actorId: null,
      subjectKind: 'audit_record',
      subjectId: null,
      detail: { throughNumber, events: count },
    });
    return { events: count, throughNumber };
  });
}
