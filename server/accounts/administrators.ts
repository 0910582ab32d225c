import type { Database, Transaction } from '../../db/client.ts';
import type { AdministratorRole } from '../../db/schema/codes.ts';
import { servesPublic, type Config } from '../config.ts';
import { DomainError } from '../errors.ts';
import { lockAppointments, readAppointments } from './administration-store.ts';

/** One of the three separated administrators, and whether they can sign in. */
export interface Appointed {
  userId: string;
  role: AdministratorRole;
  active: boolean;
}

/** Every appointment as it is now; a demo account cannot be used on a public site. */
export async function readAppointed(
  database: Database | Transaction,
  config: Pick<Config, 'publicAddress'>,
): Promise<Appointed[]> {
  const rows = await readAppointments(database);
  return rows.map(({ userId, role, disabledAt, demo }) => ({
    userId,
    role,
    active: disabledAt === null && !(demo && servesPublic(config)),
  }));
}

/**
 * Lock every appointment until the transaction ends, before any account is locked, and answer all of them as they are
 * then: of two who disable or remove each other, one comes first and the other is refused.
 */
export async function lockAdministrators(
  transaction: Transaction,
  config: Pick<Config, 'publicAddress'>,
): Promise<Appointed[]> {
  await lockAppointments(transaction);
  // A statement of its own: the one that waited for the lock saw the accounts as they were before.
  return readAppointed(transaction, config);
}

/** Whether somebody is the only one of their role who can sign in. */
export function isLastOfRole(administrators: readonly Appointed[], userId: string): boolean {
  const one = administrators.find((candidate) => candidate.userId === userId);
  if (!one?.active) return false;
  return !administrators.some((other) => other.userId !== userId && other.role === one.role && other.active);
}

/**
 * Each of the three roles stays with somebody who can sign in: without the system administrator nobody mends the platform,
 * without the security administrator nobody appoints, without the audit administrator nobody reads the record. Throws
 * `last_administrator`; the way out is to appoint a successor first.
 */
export function requireSuccessor(administrators: readonly Appointed[], userId: string): void {
  if (isLastOfRole(administrators, userId)) throw new DomainError('last_administrator');
}

/** Throws `not_allowed` where whoever acts has lost the role of security administrator meanwhile. */
export function requireStillSecurity(administrators: readonly Appointed[], userId: string): void {
  const isStill = administrators.some(
    (one) => one.userId === userId && one.role === 'security' && one.active,
  );
  if (!isStill) throw new DomainError('not_allowed');
}
