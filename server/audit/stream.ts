import { desc, sql } from 'drizzle-orm';
import { auditEvents, auditTrims } from '../../db/schema/index.ts';
import { momentField, plainField, type SealedStream } from '../sealing/stream.ts';
import { leastKept_days } from './rules.ts';

/** The audit record as a stream of rows that are sealed: every field of an event, in this order. */
export const auditStream: SealedStream = {
  name: 'audit',
  table: auditEvents,
  id: auditEvents.id,
  transactionId: auditEvents.transactionId,
  recordedAt: auditEvents.at,
  fields: [
    plainField(auditEvents.id),
    momentField(auditEvents.at),
    plainField(auditEvents.kind),
    plainField(auditEvents.outcome),
    plainField(auditEvents.actorId),
    plainField(auditEvents.subjectKind),
    plainField(auditEvents.subjectId),
    // jsonb has one text: keys in PostgreSQL's own order, one space after each colon and comma.
    plainField(auditEvents.detail),
  ],
  rowNoun: 'event',
  subject: { noun: 'kind', id: sql`${auditEvents.kind}` },
  trimmed: {
    leastKept_days,
    async read(transaction) {
      const [trim] = await transaction
        .select()
        .from(auditTrims)
        .orderBy(desc(auditTrims.throughNumber))
        .limit(1);
      return trim ?? null;
    },
  },
};
