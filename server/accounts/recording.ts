import type { Database, Transaction } from '../../db/client.ts';
import { recordAudit, type AuditEntry } from '../audit/actions.ts';
import type { Context } from '../context.ts';

/** An act on an account, for the audit record, with where it came from. */
export const recordAccountAct = (
  connection: Database | Transaction,
  context: Context,
  entry: Pick<AuditEntry, 'kind' | 'outcome' | 'detail'> & { userId: string | null; actorId?: string | null },
): Promise<void> =>
  recordAudit(connection, context, {
    kind: entry.kind,
    outcome: entry.outcome,
    detail: entry.detail,
    actorId: entry.actorId === undefined ? entry.userId : entry.actorId,
    subjectKind: 'user',
    subjectId: entry.userId,
    address: context.client,
  });
