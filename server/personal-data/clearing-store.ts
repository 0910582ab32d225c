import { and, eq, inArray, isNull, like, notInArray, sql, type SQL } from 'drizzle-orm';
import type { Transaction } from '../../db/client.ts';
import {
  brokers,
  certificationRequests,
  consents,
  files,
  invitations,
  notifications,
  users,
  verificationRequests,
} from '../../db/schema/index.ts';
import type { PersonKeys } from './store.ts';

/**
 * Replace what says something about the person in the rows that stay. @returns ids of files whose bytes go: the
 * certificates that the person showed, and documents with which an organisation was not verified
 */
export async function clearPerson(
  transaction: Transaction,
  keys: PersonKeys,
  pseudonym: { name: string; email: string },
  now: Date,
): Promise<string[]> {
  await transaction
    .update(users)
    .set({
      ...pseudonym,
      image: null,
      emailVerified: false,
      twoFactorEnabled: false,
      disabledAt: now,
      erasedAt: now,
      updatedAt: now,
    })
    .where(eq(users.id, keys.user));
  await transaction
    .update(brokers)
    .set({
      name: pseudonym.name,
      certificateNumber: null,
      certificateExpiresOn: null,
      introduction: '',
      tags: [],
      district: null,
      askedAgencyId: null,
      endedAt: sql`coalesce(${brokers.endedAt}, ${now.toISOString()}::timestamptz)`,
      version: sql`${brokers.version} + 1`,
      updatedAt: now,
    })
    .where(eq(brokers.userId, keys.user));
  await transaction
    .update(consents)
    .set({ withdrawnAt: now })
    .where(and(eq(consents.userId, keys.user), isNull(consents.withdrawnAt)));
  await transaction
    .update(invitations)
    .set({
      email: pseudonym.email,
      status: sql`case when ${invitations.status} = 'open' then 'withdrawn' else ${invitations.status} end`,
    })
    .where(eq(invitations.email, keys.email));
  return clearPapers(transaction, keys.user);
}

/**
 * The papers that the person showed an operator: every certificate, and documents about an organisation that served no
 * purpose (refused, withdrawn, never handed in). With which one it was verified stays: it is the organisation's.
 */
async function clearPapers(transaction: Transaction, userId: string): Promise<string[]> {
  const certificates = await transaction
    .update(certificationRequests)
    .set({ certificateNumber: '', introduction: '', district: null, fields: [], reason: '' })
    .where(eq(certificationRequests.userId, userId))
    .returning({ fileId: certificationRequests.fileId });
  const documents = await transaction
    .select({ fileId: verificationRequests.fileId })
    .from(verificationRequests)
    .where(
      and(
        eq(verificationRequests.requestedBy, userId),
        notInArray(verificationRequests.status, ['pending', 'granted']),
      ),
    );
  const ids = [...certificates, ...documents].flatMap(({ fileId }) => fileId ?? []);
  if (ids.length > 0) await transaction.update(files).set({ name: '—' }).where(inArray(files.id, ids));
  return ids;
}

/**
 * Notifications of other people that name a broker: that a mandate was proposed or an agency asked. Call it before the
 * broker has another name; which of them are meant is told by link and name together.
 */
export async function renameInNotifications(
  transaction: Transaction,
  brokerId: string,
  pseudonym: string,
): Promise<void> {
  const [broker] = await transaction
    .select({ name: brokers.name })
    .from(brokers)
    .where(eq(brokers.id, brokerId));
  if (!broker) return;
  const rename = async (key: 'holder' | 'name', whose: SQL | undefined) => {
    await transaction
      .update(notifications)
      .set({
        parameters: sql`jsonb_set(${notifications.parameters}, ${`{${key}}`}, to_jsonb(${pseudonym}::text))`,
      })
      .where(and(whose, sql`${notifications.parameters}->>${key} = ${broker.name}`));
  };
  const ofMandates = sql`${notifications.link} in (select '/mandates/' || id from mandates where broker_id = ${brokerId})`;
  await rename('holder', and(like(notifications.kind, 'mandate\\_%'), ofMandates));
  await rename('name', eq(notifications.kind, 'agency_asked'));
}
