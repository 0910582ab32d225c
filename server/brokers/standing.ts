import type { Database, Transaction } from '../../db/client.ts';
import type { BrokerLevel } from '../../db/schema/codes.ts';
import { recordAudit } from '../audit/actions.ts';
import { dayOf, type Context, type Services } from '../context.ts';
import { DomainError } from '../errors.ts';
import { recordChange } from '../indexing/indexer.ts';
import { notify } from '../notifications/actions.ts';
import { requireMay } from '../policy/policy.ts';
import { transact } from '../transaction.ts';
import { lockBroker, readExpiring, readStandingFacts, updateBroker } from './certification-store.ts';
import { daysBetween, dueNotice, noticeDays, standingOn } from './rules.ts';

const ownPath = '/brokers/certification';

/**
 * Refuse where one of some brokers may begin nothing new: lead an introduction today, or take a share of a contract
 * signed on a day. By that day (`YYYY-MM-DD`) the certification was ended, or the certificate had expired. Throws
 * `broker_not_certified` with the name and the day.
 */
export async function requireCertified(
  database: Database | Transaction,
  brokerIds: readonly string[],
  day: string,
): Promise<void> {
  if (brokerIds.length === 0) return;
  for (const row of await readStandingFacts(database, brokerIds))
    if (standingOn(row, day) !== 'certified')
      throw new DomainError('broker_not_certified', { parameters: { name: row.name, date: day } });
}

/** A broker, locked, for an operator who is not that broker. */
async function lockForOperator(transaction: Transaction, context: Context, brokerId: string) {
  const identity = requireMay(context, 'brokers.certify');
  const broker = await lockBroker(transaction, brokerId);
  if (!broker) throw new DomainError('not_found');
  if (broker.userId === identity.userId) throw new DomainError('not_allowed');
  return { identity, broker };
}

/** Give a broker another level, as an operator, with a reason that they read. */
export function changeLevel(
  context: Context,
  brokerId: string,
  input: { level: BrokerLevel; reason: string },
): Promise<null> {
  requireMay(context, 'brokers.certify');
  return transact(context, async (transaction) => {
    const { identity, broker } = await lockForOperator(transaction, context, brokerId);
    await updateBroker(transaction, brokerId, { level: input.level, updatedAt: context.now() });
    await recordChange(transaction, 'broker', brokerId);
    await recordAudit(transaction, context, {
      kind: 'certification',
      actorId: identity.userId,
      subjectKind: 'broker',
      subjectId: brokerId,
      detail: { act: 'change_level', from: broker.level, to: input.level },
    });
    await notify(transaction, context, {
      userIds: [broker.userId],
      kind: 'broker_level_changed',
      parameters: { note: input.reason.trim() },
      link: ownPath,
    });
    return null;
  });
}

/**
 * End a broker's certification, as an operator, with a reason that they read. What was earned stays; nothing new begins,
 * and the lists leave them out. Throws `wrong_state` where it has ended.
 */
export function endCertification(context: Context, brokerId: string, reason: string): Promise<null> {
  requireMay(context, 'brokers.certify');
  return transact(context, async (transaction) => {
    const { identity, broker } = await lockForOperator(transaction, context, brokerId);
    if (broker.endedAt) throw new DomainError('wrong_state', { parameters: { status: 'ended' } });
    const now = context.now();
    await updateBroker(transaction, brokerId, { endedAt: now, askedAgencyId: null, updatedAt: now });
    await recordChange(transaction, 'broker', brokerId);
    await recordAudit(transaction, context, {
      kind: 'certification',
      actorId: identity.userId,
      subjectKind: 'broker',
      subjectId: brokerId,
      detail: { act: 'end', level: broker.level },
    });
    await notify(transaction, context, {
      userIds: [broker.userId],
      kind: 'broker_ended',
      parameters: { note: reason.trim() },
      link: ownPath,
    });
    return null;
  });
}

const dayInDays = (now: Date, days: number): string =>
  dayOf(new Date(now.getTime() + days * 24 * 3600 * 1000));

/**
 * Tell brokers 60 and 30 days before their certificate ends, and on the day: each notice once a certificate. One
 * transaction a broker, so that one failure stops no other. @returns how many were told
 */
export async function remindOfExpiry(services: Services): Promise<number> {
  const now = services.now();
  const today = dayOf(now);
  let told = 0;
  for (const { id } of await readExpiring(services.database, dayInDays(now, noticeDays[0]))) {
    await services.database.transaction(async (transaction) => {
      const broker = await lockBroker(transaction, id);
      const expiresOn = broker?.certificateExpiresOn;
      if (!broker || broker.endedAt || !expiresOn) return;
      const due = dueNotice(
        { certificateExpiresOn: expiresOn, expiryNotice_days: broker.expiryNotice_days },
        today,
      );
      if (due === null) return;
      await updateBroker(transaction, id, { expiryNotice_days: due });
      await notify(transaction, services, {
        userIds: [broker.userId],
        kind: due === 0 ? 'broker_expired' : 'broker_expiring',
        parameters: { date: expiresOn, days: String(daysBetween(today, expiresOn)) },
        link: ownPath,
      });
      told += 1;
    });
  }
  return told;
}
