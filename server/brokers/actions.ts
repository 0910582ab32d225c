import type { Context } from '../context.ts';
import { DomainError } from '../errors.ts';
import { seesStatement } from '../ledger/actions.ts';
import type { BrokerList, BrokerProfile, BrokerQuery } from './schema.ts';
import { listBrokers, readBroker, type BrokerRow } from './store.ts';

const viewCard = (row: BrokerRow): BrokerList['items'][number] => ({
  id: row.id,
  name: row.name,
  level: row.level,
  fields: row.fields as BrokerProfile['fields'],
  tags: row.tags,
  district: row.district,
  agency: row.agencyId === null ? null : { id: row.agencyId, name: row.agencyName ?? '' },
  closedDeals: row.closedDeals,
  demo: row.demo,
});

/** Brokers, those with most closed deals first. */
export async function getBrokers(context: Context, query: BrokerQuery): Promise<BrokerList> {
  const { total, items } = await listBrokers(context.database, query);
  return { total, items: items.map(viewCard) };
}

/** The public profile of a broker; the certificate number only for those who see the statement too. */
export async function getBroker(context: Context, id: string): Promise<BrokerProfile> {
  const row = await readBroker(context.database, id);
  if (!row) throw new DomainError('not_found');
  const creditShown = seesStatement(context.identity, { kind: 'broker', id }, row.agencyId);
  return {
    ...viewCard(row),
    introduction: row.introduction,
    certificateExpiresOn: row.certificateExpiresOn,
    creditShown,
    ...(creditShown ? { certificateNumber: row.certificateNumber } : {}),
  };
}
