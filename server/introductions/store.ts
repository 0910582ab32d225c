import { and, asc, desc, eq, gte, inArray, isNotNull, lt, ne, or, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Database, Transaction } from '../../db/client.ts';
import {
  achievements,
  brokers,
  contracts,
  files,
  introductionEvents,
  introductionFiles,
  introductionMessages,
  introductions,
  needs,
  organisations,
  users,
  type IntroductionStatus,
} from '../../db/schema/index.ts';

type Reader = Database | Transaction;

const needOrganisations = alias(organisations, 'need_organisation');
const achievementOrganisations = alias(organisations, 'achievement_organisation');

/** An introduction with the names around it. Who may see which is decided by the caller. */
function selectIntroductions(database: Reader) {
  return database
    .select({
      introduction: introductions,
      needTitle: needs.title,
      anonymous: needs.anonymous,
      needOrganisationName: needOrganisations.name,
      achievementTitle: achievements.title,
      achievementOrganisationName: achievementOrganisations.name,
      brokerName: brokers.name,
      brokerUserId: brokers.userId,
    })
    .from(introductions)
    .innerJoin(needs, eq(needs.id, introductions.needId))
    .innerJoin(achievements, eq(achievements.id, introductions.achievementId))
    .innerJoin(needOrganisations, eq(needOrganisations.id, introductions.needOrganisationId))
    .innerJoin(
      achievementOrganisations,
      eq(achievementOrganisations.id, introductions.achievementOrganisationId),
    )
    .leftJoin(brokers, eq(brokers.id, introductions.leadBrokerId));
}

export async function readIntroduction(database: Reader, id: string) {
  const [row] = await selectIntroductions(database).where(eq(introductions.id, id));
  return row ?? null;
}
export type IntroductionRow = NonNullable<Awaited<ReturnType<typeof readIntroduction>>>;

/** The same, locked until the transaction ends: of several verbs at once each sees what the one before it left. */
export async function lockIntroduction(
  transaction: Transaction,
  id: string,
): Promise<IntroductionRow | null> {
  const [row] = await selectIntroductions(transaction)
    .where(eq(introductions.id, id))
    .for('update', { of: introductions });
  return row ?? null;
}

export interface Participant {
  organisationIds: readonly string[];
  brokerId: string | null;
}

/** A page of introductions, newest first; `participant` null means all of them. */
export async function readIntroductionPage(
  database: Database,
  query: {
    participant: Participant | null;
    status: IntroductionStatus | null;
    offset: number;
    limit: number;
  },
) {
  const { participant, status } = query;
  if (participant && participant.organisationIds.length === 0 && participant.brokerId === null)
    return { items: [], total: 0 };
  const conditions: (SQL | undefined)[] = [];
  if (status !== null) conditions.push(eq(introductions.status, status));
  if (participant) {
    const { organisationIds, brokerId } = participant;
    const ids = [...organisationIds];
    conditions.push(
      or(
        ids.length ? inArray(introductions.needOrganisationId, ids) : undefined,
        ids.length ? inArray(introductions.achievementOrganisationId, ids) : undefined,
        brokerId === null ? undefined : eq(introductions.leadBrokerId, brokerId),
      ),
    );
  }
  const where = and(...conditions);
  const [items, total] = await Promise.all([
    selectIntroductions(database)
      .where(where)
      .orderBy(desc(introductions.proposedAt), desc(introductions.id))
      .offset(query.offset)
      .limit(query.limit),
    database.$count(introductions, where),
  ]);
  return { items, total };
}

/**
 * The pair, locked against a change of its state until the transaction ends; need first, as everywhere. A share lock
 * lets others open introductions with the same listings at the same time.
 */
export async function lockPair(transaction: Transaction, needId: string, achievementId: string) {
  const [need] = await transaction.select().from(needs).where(eq(needs.id, needId)).for('share');
  const [achievement] = await transaction
    .select()
    .from(achievements)
    .where(eq(achievements.id, achievementId))
    .for('share');
  return { need: need ?? null, achievement: achievement ?? null };
}

/**
 * Whether the introduction was added: not where the pair has an open one. The unique index `introductions_open_pair`
 * decides it, so of several at once exactly one is added.
 */
export async function insertIntroduction(
  transaction: Transaction,
  row: typeof introductions.$inferInsert,
): Promise<boolean> {
  const inserted = await transaction
    .insert(introductions)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: introductions.id });
  return inserted.length > 0;
}

export async function updateIntroduction(
  transaction: Transaction,
  id: string,
  columns: Partial<typeof introductions.$inferInsert>,
): Promise<void> {
  await transaction.update(introductions).set(columns).where(eq(introductions.id, id));
}

export async function insertEvent(
  transaction: Transaction,
  event: typeof introductionEvents.$inferInsert,
): Promise<void> {
  await transaction.insert(introductionEvents).values(event);
}

/** The timeline, oldest first. */
export function readEvents(database: Reader, introductionId: string) {
  return database
    .select({
      verb: introductionEvents.verb,
      side: introductionEvents.side,
      actorName: users.name,
      detail: introductionEvents.detail,
      at: introductionEvents.at,
    })
    .from(introductionEvents)
    .leftJoin(users, eq(users.id, introductionEvents.actorId))
    .where(eq(introductionEvents.introductionId, introductionId))
    .orderBy(asc(introductionEvents.at), asc(introductionEvents.id));
}

/** The contract that was logged on an introduction, or null. */
export async function readContractId(database: Reader, introductionId: string): Promise<string | null> {
  const [row] = await database
    .select({ id: contracts.id })
    .from(contracts)
    .where(eq(contracts.introductionId, introductionId));
  return row?.id ?? null;
}

export async function insertMessage(
  transaction: Transaction,
  message: typeof introductionMessages.$inferInsert,
): Promise<void> {
  await transaction.insert(introductionMessages).values(message);
}

/** A page of messages, oldest first. */
export async function readMessages(database: Reader, introductionId: string, offset: number, limit: number) {
  const where = eq(introductionMessages.introductionId, introductionId);
  const [items, total] = await Promise.all([
    database
      .select({
        id: introductionMessages.id,
        side: introductionMessages.side,
        senderId: introductionMessages.senderId,
        senderName: users.name,
        body: introductionMessages.body,
        sentAt: introductionMessages.sentAt,
      })
      .from(introductionMessages)
      .innerJoin(users, eq(users.id, introductionMessages.senderId))
      .where(where)
      .orderBy(asc(introductionMessages.sentAt), asc(introductionMessages.id))
      .offset(offset)
      .limit(limit),
    database.$count(introductionMessages, where),
  ]);
  return { items, total };
}

export async function insertFile(
  transaction: Transaction,
  file: typeof files.$inferInsert,
  link: Omit<typeof introductionFiles.$inferInsert, 'fileId'>,
): Promise<void> {
  await transaction.insert(files).values(file);
  await transaction.insert(introductionFiles).values({ ...link, fileId: file.id });
}

const selectFiles = (database: Reader) =>
  database
    .select({
      id: files.id,
      introductionId: introductionFiles.introductionId,
      name: files.name,
      mediaType: files.mediaType,
      size_bytes: files.size_bytes,
      side: introductionFiles.side,
      uploadedByName: users.name,
      uploadedAt: files.uploadedAt,
    })
    .from(introductionFiles)
    .innerJoin(files, eq(files.id, introductionFiles.fileId))
    .innerJoin(users, eq(users.id, files.uploadedBy));

/** The files of an introduction, oldest first. */
export const readFiles = (database: Reader, introductionId: string) =>
  selectFiles(database)
    .where(eq(introductionFiles.introductionId, introductionId))
    .orderBy(asc(files.uploadedAt), asc(files.id));

/** One file that lies in an introduction, or null. */
export async function readFile(database: Reader, id: string) {
  const [row] = await selectFiles(database).where(eq(files.id, id));
  return row ?? null;
}
export type FileRow = NonNullable<Awaited<ReturnType<typeof readFile>>>;

/** Ids of introductions whose time for an answer is over, those that waited longest first. */
export function readUnanswered(database: Database, now: Date, limit: number) {
  return database
    .select({ id: introductions.id })
    .from(introductions)
    .where(and(eq(introductions.status, 'proposed'), lt(introductions.answerDueAt, now)))
    .orderBy(asc(introductions.answerDueAt))
    .limit(limit);
}

/**
 * When an organisation was asked and when it answered, for its answers since a moment: acceptances, and closings by
 * its side where it had not accepted. What it opened itself asks it nothing.
 */
export async function readAnswers(database: Database, organisationId: string, since: Date) {
  const bySide = async (side: 'need' | 'achievement') => {
    const [owner, acceptedAt] =
      side === 'need'
        ? [introductions.needOrganisationId, introductions.needAcceptedAt]
        : [introductions.achievementOrganisationId, introductions.achievementAcceptedAt];
    const rows = await database
      .select({ proposedAt: introductions.proposedAt, acceptedAt, closedAt: introductions.closedAt })
      .from(introductions)
      .where(
        and(
          eq(owner, organisationId),
          ne(introductions.openedBySide, side),
          or(
            gte(acceptedAt, since),
            and(
              eq(introductions.closedBySide, side),
              gte(introductions.closedAt, since),
              isNotNull(introductions.closeReason),
            ),
          ),
        ),
      );
    return rows.flatMap(({ proposedAt, acceptedAt, closedAt }) => {
      const answeredAt = acceptedAt ?? closedAt;
      return answeredAt && answeredAt >= since ? [{ proposedAt, answeredAt }] : [];
    });
  };
  return (await Promise.all([bySide('need'), bySide('achievement')])).flat();
}
