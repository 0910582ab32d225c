import type { Database, Transaction } from '../../db/client.ts';
import type { ListingKind, OrganisationKind } from '../../db/schema/codes.ts';
import type { Context } from '../context.ts';
import { DomainError, invalidField } from '../errors.ts';
import { foundOf } from '../listings/search.ts';
import { readOrganisationListings } from '../listings/store.ts';
import { listingScope } from '../policy/listing.ts';
import { momentText } from '../wire.ts';
import type { OrganisationPage, OrganisationProfile, OrganisationQuery, OwnListingQuery } from './schema.ts';
import { readOwnerIds } from './member-store.ts';
import {
  countPublished,
  readOperatorIds,
  readOrganisation,
  readOrganisations,
  readOrganisationsOfKind,
} from './store.ts';

export { handleInvitationJobs } from './invitations.ts';

/** The owners of an organisation who can sign in, to be told something. */
export const ownerIdsOf = (database: Database | Transaction, organisationId: string): Promise<string[]> =>
  readOwnerIds(database, organisationId);

/** The people of the organisations that run the platform, to be told something. */
export const operatorIds = (database: Database | Transaction): Promise<string[]> => readOperatorIds(database);

/** The organisation, or `invalid_input` that names the field which referred to it. */
export async function requireOrganisation(database: Database | Transaction, id: string, path: string) {
  const organisation = await readOrganisation(database, id);
  if (!organisation) throw invalidField(path, 'unknown_reference');
  return organisation;
}

/** Verified organisations, by the search engine: it holds no others. */
export async function listOrganisations(
  context: Context,
  query: OrganisationQuery,
): Promise<OrganisationPage> {
  await context.indexer.whenLoaded();
  const answer = await context.search.search({
    kinds: ['organisation'],
    text: query.text ?? '',
    filters: {
      statuses: ['published'],
      categories: query.kind,
      districts: query.district,
      tags: query.flag,
    },
    sort: query.sort,
    offset: query.offset ?? 0,
    limit: query.limit ?? 20,
    facets: ['category', 'district', 'tag'],
  });
  const rows = await readOrganisations(
    context.database,
    answer.hits.map((hit) => hit.id),
  );
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  return {
    ...foundOf(context, answer),
    // One that is no longer verified since it was indexed is left out.
    items: answer.hits.flatMap(({ id, highlights }) => {
      const row = rowOf.get(id);
      return row ? [{ ...row, verified: true, highlights }] : [];
    }),
  };
}

/** All organisations of a kind, for the choices of a form. */
export const listOrganisationsOfKind = (database: Database, kind: OrganisationKind) =>
  readOrganisationsOfKind(database, kind);

/**
 * Median working hours that an organisation takes to answer an introduction. Introductions stand above organisations,
 * so app.ts hands this in instead of an import uphill.
 */
export type ResponseTime = (database: Database, organisationId: string, now: Date) => Promise<number | null>;

export async function getOrganisation(
  context: Context,
  id: string,
  responseTime: ResponseTime,
): Promise<OrganisationProfile> {
  const row = await readOrganisation(context.database, id);
  if (!row) throw new DomainError('not_found');
  const [counts, responseHours] = await Promise.all([
    countPublished(context.database, id),
    responseTime(context.database, id, context.now()),
  ]);
  return {
    id: row.id,
    name: row.name,
    kind: row.kind,
    district: row.district,
    verified: row.verifiedAt !== null,
    functionalArea: row.functionalArea,
    industry: row.industry,
    flags: row.flags as OrganisationProfile['flags'],
    size: row.size,
    introduction: row.introduction,
    demo: row.demo,
    medianResponseHours: responseHours,
    ...counts,
  };
}

/** An organisation's listings: all of them for its people, those that were handed in for the operator, the public ones for everybody. */
export async function listListingsOf(
  context: Context,
  kind: ListingKind,
  organisationId: string,
  query: OwnListingQuery,
) {
  if (!(await readOrganisation(context.database, organisationId))) throw new DomainError('not_found');
  const [items, total] = await readOrganisationListings(context.database, kind, organisationId, {
    scope: listingScope(context.identity, organisationId),
    status: query.status ?? null,
    offset: query.offset ?? 0,
    limit: query.limit ?? 20,
  });
  return {
    total,
    items: items.map((item) => ({
      ...item,
      publishedAt: momentText(item.publishedAt),
      confirmedAt: momentText(item.confirmedAt),
      expiresAt: momentText(item.expiresAt),
      updatedAt: item.updatedAt.toISOString(),
    })),
  };
}
