import { requireRecentProof } from '../accounts/actions.ts';
import { deleteAddressesOf, recordAudit } from '../audit/actions.ts';
import { dayOf, requireIdentity, type Context } from '../context.ts';
import { DomainError, invalidField } from '../errors.ts';
import { recordChange } from '../indexing/indexer.ts';
import { obstacleLink, obstacleList, obstacleText, pseudonymOf } from './rules.ts';
import type { ErasureRequest, ErasureView } from './schema.ts';
import { clearPerson, renameInNotifications } from './clearing-store.ts';
import { deletePersonalRows, lockUser, readObstacles, readPersonKeys } from './store.ts';

/** Whether who asks can be erased now, and what stands in the way. */
export async function viewErasure(context: Context): Promise<ErasureView> {
  const { userId } = requireIdentity(context);
  const keys = await readPersonKeys(context.database, userId);
  if (!keys) throw new DomainError('not_signed_in');
  const obstacles = await readObstacles(context.database, keys, dayOf(context.now()));
  return {
    possible: obstacles.length === 0,
    obstacles: obstacles.map((one) => ({
      kind: one.kind,
      text: obstacleText(one, context.language),
      link: obstacleLink(one),
    })),
  };
}

/**
 * Erase who asks, in one transaction (PIPL 47). The account stays as a pseudonym that nobody can sign in to, because the
 * ledger, contracts and the record of acting point at it; sign-in, sessions, messages to the person, searches, memberships,
 * addresses, certificates and mails that were written to the folder go. What becomes of each table is said in registry.ts.
 *
 * Throws `proof_required` without a recent proof, `account_has_duties` with the list while others count on the person,
 * `invalid_input` when the address is not theirs, `not_allowed` for a demo account.
 */
export async function erasePerson(context: Context, request: ErasureRequest): Promise<void> {
  const { userId, demo } = requireRecentProof(context);
  // The password of a demo account is published: anybody could erase it for everybody.
  if (demo) throw new DomainError('not_allowed');
  const { email, papers } = await context.database.transaction(async (transaction) => {
    await lockUser(transaction, userId);
    const keys = await readPersonKeys(transaction, userId);
    if (!keys) throw new DomainError('not_signed_in');
    if (request.email.trim().toLowerCase() !== keys.email.toLowerCase())
      throw invalidField('email', 'refused');
    const obstacles = await readObstacles(transaction, keys, dayOf(context.now()));
    if (obstacles.length > 0)
      throw new DomainError('account_has_duties', {
        parameters: { duties: obstacleList(obstacles, context.language) },
      });
    await deletePersonalRows(transaction, keys);
    const pseudonym = pseudonymOf(userId);
    if (keys.broker !== null) await renameInNotifications(transaction, keys.broker, pseudonym.name);
    const fileIds = await clearPerson(transaction, keys, pseudonym, context.now());
    await deleteAddressesOf(transaction, userId);
    if (keys.broker !== null) await recordChange(transaction, 'broker', keys.broker);
    // Without an address: the record keeps that it was done, and by whom, which is a pseudonym now.
    await recordAudit(transaction, context, {
      kind: 'personal_data',
      actorId: userId,
      subjectKind: 'user',
      subjectId: userId,
      detail: { act: 'erase' },
    });
    return { email: keys.email, papers: fileIds };
  });
  for (const id of papers) await context.files.remove(id);
  await context.mail.forget(email);
}
