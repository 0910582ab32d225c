import { and, asc, eq, ilike, type SQL } from 'drizzle-orm';
import type { Database, Transaction } from '../../db/client.ts';
import { achievements, needs, organisations, type OrganisationKind } from '../../db/schema/index.ts';

const referenceColumns = {
  id: organisations.id,
  name: organisations.name,
  kind: organisations.kind,
  district: organisations.district,
  verifiedAt: organisations.verifiedAt,
};

/** Text for LIKE with its wildcards taken literally. */
const literally = (text: string): string => text.replace(/[\\%_]/g, (character) => `\\${character}`);

export async function readOrganisationPage(
  database: Database,
  query: { text: string; kind: OrganisationKind | null; offset: number; limit: number },
) {
  const conditions: SQL[] = [];
  if (query.text) conditions.push(ilike(organisations.name, `%${literally(query.text)}%`));
  if (query.kind) conditions.push(eq(organisations.kind, query.kind));
  const where = and(...conditions);
  const [items, total] = await Promise.all([
    database
      .select(referenceColumns)
      .from(organisations)
      .where(where)
      .orderBy(asc(organisations.name))
      .offset(query.offset)
      .limit(query.limit),
    database.$count(organisations, where),
  ]);
  return { items, total };
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
