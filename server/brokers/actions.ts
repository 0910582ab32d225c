import { requireIdentity, type Context } from '../context.ts';
import { DomainError } from '../errors.ts';
import { viewCredit } from '../ledger/actions.ts';
import type { CreditQuery } from '../ledger/schema.ts';
import { seesCredit } from './rules.ts';
import type { BrokerCredit, BrokerList, BrokerProfile, BrokerQuery } from './schema.ts';
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

/** The public profile of a broker; the certificate number only for those who see the credit too. */
export async function getBroker(context: Context, id: string): Promise<BrokerProfile> {
  const row = await readBroker(context.database, id);
  if (!row) throw new DomainError('not_found');
  const creditShown = seesCredit(context.identity, row);
  return {
    ...viewCard(row),
    introduction: row.introduction,
    certificateExpiresOn: row.certificateExpiresOn,
    creditShown,
    ...(creditShown ? { certificateNumber: row.certificateNumber } : {}),
  };
}

/** Every line of a broker's credit in one base. Throws `not_allowed` for everybody but those who may see it. */
export async function getBrokerCredit(
  context: Context,
  id: string,
  query: CreditQuery,
): Promise<BrokerCredit> {
  const identity = requireIdentity(context);
  const row = await readBroker(context.database, id);
  if (!row) throw new DomainError('not_found');
  if (!seesCredit(identity, row)) throw new DomainError('not_allowed');
  return {
    broker: { id: row.id, name: row.name },
    ...(await viewCredit(context, { kind: 'broker', id }, query)),
  };
}
