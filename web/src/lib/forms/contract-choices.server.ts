import type { ApiClient } from '#lib/api/client.server.ts';
import { messagesOf } from '#lib/messages/index.ts';
import { agencyPrefix, type ContractValues } from './contract.ts';
import type { Option } from './options.ts';

const FOUND = 10;

/**
 * Who the share rows can be given to, brokers and agencies: those already chosen, and those found by the form's search
 * text. A city has thousands, too many for one list. A broker whose certificate does not stand today is marked.
 */
export async function brokerChoices(
  { api, language }: Pick<App.Locals, 'api' | 'language'>,
  values: Pick<ContractValues, 'shares' | 'findBroker'>,
): Promise<Option[]> {
  const chosen = [...new Set(values.shares.map((share) => share.brokerId).filter((id) => id !== ''))];
  const text = values.findBroker || undefined;
  const [brokers, agencies] = await Promise.all([
    brokerOptions(
      { api, language },
      chosen.filter((id) => !id.startsWith(agencyPrefix)),
      text,
    ),
    agencyOptions(
      api,
      chosen.filter((id) => id.startsWith(agencyPrefix)).map((id) => id.slice(agencyPrefix.length)),
      text,
    ),
  ]);
  const byValue = new Map([...brokers, ...agencies].map((option) => [option.value, option]));
  return [...byValue.values()];
}

async function brokerOptions(
  { api, language }: Pick<App.Locals, 'api' | 'language'>,
  chosen: string[],
  text: string | undefined,
): Promise<Option[]> {
  const standings = messagesOf(language).certification.standing;
  const [profiles, found] = await Promise.all([
    Promise.all(chosen.map((id) => api.GET('/api/v1/brokers/{id}', { params: { path: { id } } }))),
    api.GET('/api/v1/brokers', { params: { query: { text, limit: FOUND } } }),
  ]);
  const brokers = [...profiles.flatMap((answer) => answer.data ?? []), ...(found.data?.items ?? [])];
  return brokers.map((broker) => ({
    value: broker.id,
    label:
      (broker.agency ? `${broker.name}（${broker.agency.name}）` : broker.name) +
      (broker.standing === 'certified' ? '' : ` · ${standings[broker.standing]}`),
  }));
}

async function agencyOptions(api: ApiClient, chosen: string[], text: string | undefined): Promise<Option[]> {
  const [profiles, found] = await Promise.all([
    Promise.all(chosen.map((id) => api.GET('/api/v1/organisations/{id}', { params: { path: { id } } }))),
    api.GET('/api/v1/organisations', { params: { query: { kind: ['agency'], text, limit: FOUND } } }),
  ]);
  const agencies = [...profiles.flatMap((answer) => answer.data ?? []), ...(found.data?.items ?? [])];
  return agencies.map(({ id, name }) => ({ value: `${agencyPrefix}${id}`, label: name }));
}

/** The mandates in force of a contract's parties, as far as the reader has a part in them. */
export async function mandateChoices(api: ApiClient, ownerIds: readonly string[]): Promise<Option[]> {
  const { data } = await api.GET('/api/v1/mandates', {
    params: { query: { status: 'accepted', limit: 100 } },
  });
  return (data?.items ?? [])
    .filter((mandate) => ownerIds.includes(mandate.owner.id))
    .map((mandate) => ({
      value: mandate.id,
      label: `${mandate.owner.name} → ${mandate.holder.name}${mandate.listing ? ` · ${mandate.listing.title}` : ''}`,
    }));
}
