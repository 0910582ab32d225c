import type { Transaction } from '../../db/client.ts';
import type { ContractStatus } from '../../db/schema/codes.ts';
import { recordAudit } from '../audit/actions.ts';
import { requireIdentity, type Context } from '../context.ts';

/** What the audit record keeps of a contract: what creates credit and what takes it away, or refuses it. */
const onRecord: readonly ContractStatus[] = ['registered', 'rejected', 'cancelled'];

/** Put on record that a contract was registered, rejected or cancelled; other moves stand in its own history. */
export async function recordRegistration(
  transaction: Transaction,
  context: Context,
  contract: { id: string; status: ContractStatus },
  to: ContractStatus,
): Promise<void> {
  if (to === contract.status || !onRecord.includes(to)) return;
  await recordAudit(transaction, context, {
    kind: 'registration',
    actorId: requireIdentity(context).userId,
    subjectKind: 'contract',
    subjectId: contract.id,
    detail: { from: contract.status, to },
    address: context.client,
  });
}
