import type { ReadStream } from 'node:fs';
import type { Database, Transaction } from '../../db/client.ts';
import type { AuditKind } from '../../db/schema/codes.ts';
import type { Context, Services } from '../context.ts';
import { requireMay } from '../policy/policy.ts';
import { sealStream } from '../sealing/actions.ts';
import { isIdentifier } from '../wire.ts';
import { exportAudit, listArchive, openArchive } from './archive.ts';
import { beginningOf, dayAfter, forgettableBefore } from './rules.ts';
import type { AuditArchive, AuditPage, AuditQuery } from './schema.ts';
import {
  countAuditEvents,
  deleteAddressesBefore,
  insertAuditAddress,
  insertAuditEvent,
  readAuditEvents,
  readNames,
  readUserIdByEmail,
  type AuditFilter,
} from './store.ts';
import { auditStream } from './stream.ts';

export { deleteAddressesOf } from './store.ts';

/** One act for the record. */
export interface AuditEntry {
  kind: AuditKind;
  outcome?: 'done' | 'refused';
  /** Null for a visitor and for the clock. */
  actorId: string | null;
  subjectKind: string;
  subjectId: string | null;
  /** Ids, codes and numbers only: the record outlives the people in it. */
  detail?: Record<string, string | number | boolean | null>;
  /** From where, where it is known; kept apart, erasable. */
  address?: { ip: string; userAgent: string };
}

/** A browser's name is longer than this only where somebody wrote it by hand. */
const longestUserAgent = 400;

/**
 * Write an act into the audit record, in the transaction of the act: a record that cannot be written undoes the act
 * (architecture.md, rule 2). Denials pass the database, because their transaction is rolled back.
 */
export async function recordAudit(
  database: Database | Transaction,
  services: Pick<Services, 'now' | 'newId'>,
  { address, outcome = 'done', ...entry }: AuditEntry,
): Promise<void> {
  const id = services.newId();
  await insertAuditEvent(database, { id, at: services.now(), outcome, ...entry });
  if (address)
    await insertAuditAddress(database, {
      eventId: id,
      ipAddress: address.ip,
      userAgent: address.userAgent.slice(0, longestUserAgent),
    });
}

/** Nobody: what an unknown e-mail address stands for. */
const nobody = '00000000-0000-0000-0000-000000000000';

async function filterOf(database: Database, query: AuditQuery): Promise<AuditFilter> {
  const { person, from, to, kind, outcome, subjectKind, subjectId } = query;
  const personId =
    person === undefined || isIdentifier(person)
      ? person?.toLowerCase()
      : ((await readUserIdByEmail(database, person.trim().toLowerCase())) ?? nobody);
  return {
    personId,
    kind,
    outcome,
    subjectKind,
    subjectId,
    from: from === undefined ? undefined : beginningOf(from),
    before: to === undefined ? undefined : beginningOf(dayAfter(to)),
  };
}

/**
 * The audit record, the newest event first, for the audit administrator (`audit.read`). Names are read now: the record
 * itself holds ids, and somebody who was erased has no name left.
 */
export async function listAuditEvents(context: Context, query: AuditQuery): Promise<AuditPage> {
  requireMay(context, 'audit.read');
  const { database } = context;
  const filter = await filterOf(database, query);
  const { offset = 0, limit = 20 } = query;
  const [total, rows] = await Promise.all([
    countAuditEvents(database, filter),
    readAuditEvents(database, filter, { offset, limit }),
  ]);
  const ids = rows.flatMap(({ event }) => [event.actorId, event.subjectId]);
  const names = await readNames(database, [
    ...new Set(ids.filter((id) => id !== null && isIdentifier(id)) as string[]),
  ]);
  return {
    total,
    items: rows.map(({ event, ipAddress, userAgent }) => ({
      id: event.id,
      at: event.at.toISOString(),
      kind: event.kind,
      outcome: event.outcome,
      actor: event.actorId === null ? null : { id: event.actorId, name: names.get(event.actorId) ?? null },
      subjectKind: event.subjectKind,
      subjectId: event.subjectId,
      subjectName: event.subjectId === null ? null : (names.get(event.subjectId) ?? null),
      detail: event.detail,
      address: ipAddress === null ? null : { ip: ipAddress, userAgent: userAgent ?? '' },
    })),
  };
}

/** The files of the daily export (`audit.export`). */
export async function listAuditArchive(context: Context): Promise<AuditArchive> {
  requireMay(context, 'audit.export');
  return { items: await listArchive(context) };
}

/** One day's file of the daily export (`audit.export`); `not_found` where there is none. */
export function downloadAuditArchive(
  context: Context,
  day: string,
): Promise<{ name: string; content: ReadStream }> {
  requireMay(context, 'audit.export');
  return openArchive(context, day);
}

/** The job `forget-addresses`: addresses are kept as long as the law asks for, and no longer. @returns how many went */
export const forgetAddresses = (services: Pick<Services, 'database' | 'now'>): Promise<number> =>
  deleteAddressesBefore(services.database, forgettableBefore(services.now()));

/** Let this process seal the record, write its daily files and forget old addresses. */
export async function handleAuditJobs(services: Services): Promise<void> {
  const { jobs } = services;
  await jobs.schedule('seal-audit', '* * * * *', async () => {
    await sealStream(services, auditStream);
  });
  // Twenty minutes after midnight, when nothing of the day before is still open; again in the morning if that failed.
  await jobs.schedule('export-audit', '20 0,6 * * *', async () => {
    await exportAudit(services);
  });
  await jobs.schedule('forget-addresses', '50 3 * * *', async () => {
    await forgetAddresses(services);
  });
}
