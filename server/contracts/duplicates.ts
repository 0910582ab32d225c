import type { Transaction } from '../../db/client.ts';
import { requireIdentity, type Context } from '../context.ts';
import { DomainError } from '../errors.ts';
import { findDuplicate, insertEvent, lockDuplicates, readEvents, type ContractRow } from './store.ts';
import { mayRead } from './view.ts';

const words = {
  zh: { hidden: '（您无权查看）', of: (title: string, id: string) => `“${title}”（/contracts/${id}）` },
  en: {
    hidden: '(which you may not see)',
    of: (title: string, id: string) => `“${title}” (/contracts/${id})`,
  },
};

/**
 * Ask before a contract with the same title, parties, amount and signing day as another one goes on. The answer is kept
 * in the history, so it is asked once. Throws `probable_duplicate`, with the other contract named if the reader may see it.
 */
export async function requireNoDuplicate(
  transaction: Transaction,
  context: Context,
  contract: ContractRow,
  confirmed: boolean,
): Promise<void> {
  await lockDuplicates(transaction, contract);
  const other = await findDuplicate(transaction, contract);
  if (!other) return;
  const events = await readEvents(transaction, contract.id);
  if (events.some((event) => event.verb === 'confirm-duplicate' && event.note === other.id)) return;
  if (!confirmed) {
    const { hidden, of } = words[context.language];
    const reference = (await mayRead(transaction, context, other)) ? of(other.title, other.id) : hidden;
    throw new DomainError('probable_duplicate', {
      fields: [{ path: 'confirmDuplicate', code: 'duplicate' }],
      parameters: { reference },
    });
  }
  await insertEvent(transaction, {
    id: context.newId(),
    contractId: contract.id,
    verb: 'confirm-duplicate',
    fromStatus: contract.status,
    toStatus: contract.status,
    actorId: requireIdentity(context).userId,
    note: other.id,
    at: context.now(),
  });
}
