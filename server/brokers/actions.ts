import { dayOf, type Context } from '../context.ts';
import { DomainError } from '../errors.ts';
import { seesStatement } from '../policy/figures.ts';
import type { BrokerList, BrokerProfile, BrokerQuery } from './schema.ts';
import { standingOn } from './rules.ts';
import { listBrokers, readBroker, type BrokerRow } from './store.ts';

export { remindOfExpiry, requireCertified } from './standing.ts';

const viewCard = (row: BrokerRow, today: string): BrokerList['items'][number] => ({
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

/** Brokers, those with most closed deals first; without those whose certification was ended. */
export async function getBrokers(context: Context, query: BrokerQuery): Promise<BrokerList> {
  const answering = query.text?.trim() ? await answeringBrokers(context, query) : null;
  const { total, items } = await listBrokers(context.database, query, answering);
  return { total, items: items.map((row) => viewCard(row, dayOf(context.now()))) };
}

/** Brokers that one search reads; the list shows no more of them. */
const mostAnswering = 200;

/** Ids of the brokers that answer a text, by the search engine; best first. */
async function answeringBrokers(context: Context, { text, field }: BrokerQuery): Promise<string[]> {
  await context.indexer.whenLoaded();
  const { hits } = await context.search.search({
    kinds: ['broker'],
    text: text ?? '',
    filters: { statuses: ['published'], fields: field === undefined ? [] : [field] },
    limit: mostAnswering,
  });
  return hits.map((hit) => hit.id);
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
