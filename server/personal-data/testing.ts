import { eq } from 'drizzle-orm';
import postgres from 'postgres';
import type { Database } from '../../db/client.ts';
import { connectionOptions } from '../../db/connection.ts';
import {
  achievements,
  certificationRequests,
  consents,
  files,
  invitations,
  listingEvents,
  needs,
  notifications,
  savedSearches,
  sessions,
  users,
} from '../../db/schema/index.ts';
import { createTestApp, type TestApp, type TestUser } from '../testing.ts';

/** The scene of the tests of this room, for all of one file. */
export let scene: TestApp;
export let enterprise: string;
export let university: string;

/** An enterprise that has another owner beside whoever a test adds, and a university. */
export async function setScene(): Promise<void> {
  scene = await createTestApp();
  enterprise = await scene.addOrganisation('enterprise', '个人信息测试企业');
  university = await scene.addOrganisation('university', '个人信息测试大学');
  await scene.addUser('另一位负责人', { organisationId: enterprise });
}

export const at = (): Date => new Date();
export const db = (): Database => scene.database.db;

/** A question to the database as its owner, past row-level security. */
export async function asOwner<Answer>(work: (sql: postgres.Sql) => Promise<Answer>): Promise<Answer> {
  const owner = postgres({ ...connectionOptions(scene.database.url), max: 1 });
  try {
    return await work(owner);
  } finally {
    await owner.end();
  }
}

/** Somebody who did a little of everything, with a word of their own wherever one can be written. */
export async function busyPerson(canary: string, ipAddress: string): Promise<TestUser> {
  const person = await scene.addUser(`${canary}姓名`, {
    organisationId: enterprise,
    broker: { introduction: `${canary}简介`, certificateNumber: `${canary}-证书`, tags: [canary] },
  });
  const { id } = person;
  const now = at();
  const later = new Date(now.getTime() + 86_400_000);
  const newId = scene.services.newId;
  await db()
    .update(users)
    .set({ email: `${canary}@test.queqiao`, image: canary })
    .where(eq(users.id, id));
  await db()
    .update(sessions)
    .set({ ipAddress, userAgent: `${canary}-browser` })
    .where(eq(sessions.userId, id));
  await db()
    .insert(notifications)
    .values({
      id: newId(),
      userId: id,
      kind: 'match_found',
      parameters: { title: canary },
      link: '/',
      createdAt: now,
    });
  await db()
    .insert(savedSearches)
    .values({
      ...{ id: newId(), userId: id, name: canary, listingKind: 'need', query: { text: canary } },
      ...{ queryHash: canary, createdAt: now, alertsFrom: now, checkedAt: now },
    });
  await db()
    .insert(consents)
    .values({ id: newId(), userId: id, document: 'terms', version: '2026-01-01', givenAt: now });
  await db()
    .insert(invitations)
    .values({
      ...{ id: newId(), organisationId: university, email: `${canary}@test.queqiao`, role: 'member' },
      ...{ tokenHash: newId(), status: 'open', invitedBy: id, createdAt: now, expiresAt: later },
    });
  const fileId = newId();
  await db()
    .insert(files)
    .values({
      ...{ id: fileId, uploadedBy: id, name: `${canary}.pdf`, mediaType: 'application/pdf' },
      ...{ size_bytes: 1, sha256: 'x', uploadedAt: now },
    });
  await db()
    .insert(certificationRequests)
    .values({
      ...{ id: newId(), userId: id, level: 'junior', certificateNumber: canary, fileId, status: 'withdrawn' },
      ...{ certificateExpiresOn: '2030-01-01', introduction: canary, requestedAt: now },
    });
  await db()
    .insert(listingEvents)
    .values({
      ...{ id: newId(), listingKind: 'need', listingId: newId(), toStatus: 'draft', verb: 'edit' },
      ...{ actorId: id, at: now },
    });
  // An act that is on record with its address.
  await scene.call(person, 'GET', '/audit/events', undefined, { 'user-agent': `${canary}-browser` });
  return { ...person, email: `${canary}@test.queqiao` };
}

/** Every place in the database whose text holds a word. */
export async function placesOf(word: string): Promise<string[]> {
  return asOwner(async (sql) => {
    const tables = await sql<{ name: string }[]>`
      select schemaname || '.' || tablename as name from pg_tables where schemaname in ('public', 'pgboss')`;
    const found: string[] = [];
    for (const { name } of tables) {
      const [row] = await sql.unsafe<{ count: number }[]>(
        `select count(*)::int as count from ${name} as whole where whole::text like $1`,
        [`%${word}%`],
      );
      if (row!.count > 0) found.push(name);
    }
    return found.sort();
  });
}

/** Let the proof of a session lie an hour back. */
export const proveLongAgo = (person: TestUser) =>
  db()
    .update(sessions)
    .set({ createdAt: new Date(Date.now() - 3_600_000), provedAt: new Date(Date.now() - 3_600_000) })
    .where(eq(sessions.userId, person.id));

/** A published need of the enterprise and a published achievement of the university. */
export async function addListings(): Promise<{ needId: string; achievementId: string }> {
  const [needId, achievementId] = [scene.services.newId(), scene.services.newId()];
  const common = { field: 1, status: 'published' as const, publishedAt: at(), completeness: 80 };
  await db()
    .insert(needs)
    .values({ id: needId, organisationId: enterprise, title: `需求 ${needId}`, ...common });
  await db()
    .insert(achievements)
    .values({ id: achievementId, organisationId: university, title: `成果 ${achievementId}`, ...common });
  return { needId, achievementId };
}
