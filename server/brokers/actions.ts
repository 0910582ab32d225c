import { dayOf, type Context } from '../context.ts';
import { DomainError } from '../errors.ts';
import { foundOf } from '../listings/search.ts';
import { seesStatement } from '../policy/figures.ts';
import type { BrokerList, BrokerProfile, BrokerQuery } from './schema.ts';
import { standingOn } from './rules.ts';
import { readBroker, readBrokers, type BrokerRow } from './store.ts';

export { remindOfExpiry, requireCertified } from './standing.ts';

const viewCard = (row: BrokerRow, today: string) => ({
  id: row.id,
  name: row.name,
  level: row.level,
  standing: standingOn(row, today),
  fields: row.fields as BrokerProfile['fields'],
  tags: row.tags,
  district: row.district,
  agency: row.agencyId === null ? null : { id: row.agencyId, name: row.agencyName ?? '' },
  closedDeals: row.closedDeals,
  demo: row.demo,
});

/** Brokers by the search engine, which holds those who are to be found; without a text those with most closed deals first. */
export async function getBrokers(context: Context, query: BrokerQuery): Promise<BrokerList> {
  await context.indexer.whenLoaded();
  const text = query.text?.trim() ?? '';
  const answer = await context.search.search({
    kinds: ['broker'],
    text,
    filters: {
      statuses: ['published'],
      fields: query.field,
      categories: query.level,
      tags: query.tag,
      districts: query.district,
    },
    sort: query.sort ?? (text === '' ? 'closedDeals' : 'relevance'),
    offset: query.offset ?? 0,
    limit: query.limit ?? 20,
    facets: ['field', 'category', 'tag', 'district'],
  });
  const rows = await readBrokers(
    context.database,
    answer.hits.map((hit) => hit.id),
  );
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  const today = dayOf(context.now());
  return {
    ...foundOf(context, answer),
    // One whose row went away since it was indexed is left out.
    items: answer.hits.flatMap(({ id, highlights }) => {
      const row = rowOf.get(id);
      return row ? [{ ...viewCard(row, today), highlights }] : [];
    }),
  };
}

/** The public profile of a broker; the certificate number only for those who see the statement too. */
export async function getBroker(context: Context, id: string): Promise<BrokerProfile> {
  const row = await readBroker(context.database, id);
  if (!row) throw new DomainError('not_found');
  const creditShown = seesStatement(context.identity, { kind: 'broker', id }, row.agencyId);
  return {
    ...viewCard(row, dayOf(context.now())),
    introduction: row.introduction,
    certificateExpiresOn: row.certificateExpiresOn,
    creditShown,
    ...(creditShown ? { certificateNumber: row.certificateNumber } : {}),
  };
}
