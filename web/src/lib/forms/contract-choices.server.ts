import type { ApiClient } from '#lib/api/client.server.ts';
import type { ContractValues } from './contract.ts';
import type { Option } from './options.ts';

const FOUND = 10;

/**
 * The brokers that the share rows can be given to: those already chosen, and those found by the form's search text. A
 * city has thousands, too many for one list.
 */
export async function brokerChoices(api: ApiClient, values: ContractValues): Promise<Option[]> {
  const chosen = [...new Set(values.shares.map((share) => share.brokerId).filter((id) => id !== ''))];
  const [profiles, found] = await Promise.all([
    Promise.all(chosen.map((id) => api.GET('/api/v1/brokers/{id}', { params: { path: { id } } }))),
    api.GET('/api/v1/brokers', { params: { query: { text: values.findBroker || undefined, limit: FOUND } } }),
  ]);
  const brokers = [...profiles.flatMap((answer) => answer.data ?? []), ...(found.data?.items ?? [])];
  const byId = new Map(
    brokers.map((broker) => [
      broker.id,
      broker.agency ? `${broker.name}（${broker.agency.name}）` : broker.name,
    ]),
  );
  return [...byId].map(([value, label]) => ({ value, label }));
}
