import { and, asc, eq, inArray, isNotNull, or, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../../db/client.ts';
import {
  achievements,
  brokers,
  memberships,
  needs,
  organisations,
  outbox,
  type OrganisationKind,
} from '../../db/schema/index.ts';

const referenceColumns = {
  id: organisations.id,
  name: organisations.name,
  kind: organisations.kind,
  district: organisations.district,
  verifiedAt: organisations.verifiedAt,
};

/** Verified organisations by id, in any order. */
export async function readOrganisations(database: Database, ids: string[]) {
  if (ids.length === 0) return [];
  const { id, name, kind, district } = referenceColumns;
  return database
    .select({ id, name, kind, district })
    .from(organisations)
    .where(and(inArray(organisations.id, ids), isNotNull(organisations.verifiedAt)));
}

export async function readOrganisation(database: Database | Transaction, id: string) {
  const [row] = await database.select().from(organisations).where(eq(organisations.id, id));
  return row ?? null;
}

/** How many needs and achievements of an organisation are public; anonymous needs are not told. */
export async function countPublished(database: Database, organisationId: string) {
  const [publishedNeeds, publishedAchievements] = await Promise.all([
    database.$count(
      needs,
      and(
        eq(needs.organisationId, organisationId),
        eq(needs.status, 'published'),
        eq(needs.anonymous, false),
      ),
    ),
    database.$count(
      achievements,
      and(eq(achievements.organisationId, organisationId), eq(achievements.status, 'published')),
    ),
  ]);
  return { publishedNeeds, publishedAchievements };
}

/** All organisations of a kind by name: the service points of a form. */
export function readOrganisationsOfKind(database: Database, kind: OrganisationKind) {
  return database
    .select(referenceColumns)
    .from(organisations)
    .where(eq(organisations.kind, kind))
    .orderBy(asc(organisations.name));
}

export type OrganisationRow = NonNullable<Awaited<ReturnType<typeof readOrganisation>>>;

/** Lock an organisation until the transaction ends; null when unknown. Its people are changed under this lock, too. */
export async function lockOrganisation(transaction: Transaction, id: string) {
  const [row] = await transaction.select().from(organisations).where(eq(organisations.id, id)).for('update');
  return row ?? null;
}

export async function insertOrganisation(
  transaction: Transaction,
  row: typeof organisations.$inferInsert,
): Promise<void> {
  await transaction.insert(organisations).values(row);
}

/** Write changes of a locked organisation. */
export async function updateOrganisation(
  transaction: Transaction,
  id: string,
  changes: Partial<typeof organisations.$inferInsert>,
): Promise<void> {
  await transaction
    .update(organisations)
    .set({ ...changes, version: sql`${organisations.version} + 1` })
    .where(eq(organisations.id, id));
}

/** Which of name and credit code another organisation has already. */
export async function readTaken(
  transaction: Transaction,
  wanted: { name: string; creditCode: string | null },
  exceptId: string | null,
): Promise<('name' | 'creditCode')[]> {
  const rows = await transaction
    .select({ id: organisations.id, name: organisations.name, creditCode: organisations.creditCode })
    .from(organisations)
    .where(
      or(
        eq(organisations.name, wanted.name),
        wanted.creditCode === null ? undefined : eq(organisations.creditCode, wanted.creditCode),
      ),
    );
  const others = rows.filter((row) => row.id !== exceptId);
  return [
    ...(others.some((row) => row.name === wanted.name) ? (['name'] as const) : []),
    ...(wanted.creditCode !== null && others.some((row) => row.creditCode === wanted.creditCode)
      ? (['creditCode'] as const)
      : []),
  ];
}

/** The field that the database refused because another organisation has its value already; null for another error. */
export function takenFieldOf(error: unknown): 'name' | 'creditCode' | null {
  const cause = (error as { cause?: unknown }).cause ?? error;
  const { code, constraint_name: name } = cause as { code?: string; constraint_name?: string };
  if (code !== '23505') return null;
  if (name === 'organisations_name_unique') return 'name';
  return name === 'organisations_creditCode_unique' ? 'creditCode' : null;
}

/**
 * Let the index look again at everything that shows an organisation: itself, its listings, the brokers that it employs.
 * In one statement, because a university has thousands.
 */
export async function requeueDocuments(transaction: Transaction, id: string): Promise<void> {
  await transaction.insert(outbox).values({ documentKind: 'organisation', documentId: id });
  for (const [kind, table, owner] of [
    ['need', needs, needs.organisationId],
    ['achievement', achievements, achievements.organisationId],
    ['broker', brokers, brokers.agencyId],
  ] as const)
    await transaction.execute(
      sql`insert into ${outbox} (document_kind, document_id) select ${kind}, ${table.id} from ${table} where ${owner} = ${id}`,
    );
}

/** Names and codes of all organisations, for the comparison with a new one: some 22,000 short rows in a city. */
export const readNames = (database: Database | Transaction) =>
  database
    .select({
      id: organisations.id,
      name: organisations.name,
      creditCode: organisations.creditCode,
      verifiedAt: organisations.verifiedAt,
    })
    .from(organisations)
    .orderBy(asc(organisations.id));

/** The people of organisations of the kind that runs the platform. */
export async function readOperatorIds(database: Database | Transaction): Promise<string[]> {
  const rows = await database
    .selectDistinct({ userId: memberships.userId })
    .from(memberships)
    .innerJoin(organisations, eq(organisations.id, memberships.organisationId))
    .where(eq(organisations.kind, 'government'));
  return rows.map((row) => row.userId);
}
