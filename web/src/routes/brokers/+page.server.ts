import { requireAnswer } from '#lib/api/client.server.ts';
import { numberIn, pageOf } from '#lib/forms/search.server.ts';
import type { BrokerCard } from '#lib/api/types.ts';
import type { PageServerLoad } from './$types';

const levels = ['junior', 'intermediate', 'senior'] as const;

export const load: PageServerLoad = async ({ locals, url }) => {
  const parameters = url.searchParams;
  const query = {
    text: parameters.get('text')?.trim().slice(0, 100) || undefined,
    field: numberIn(parameters.get('field'), 1, 11) as BrokerCard['fields'][number] | undefined,
    level: levels.find((level) => level === parameters.get('level')),
    ...pageOf(url, 24),
  };
  const result = requireAnswer({ url }, await locals.api.GET('/api/v1/brokers', { params: { query } }));
  return { query, result };
};
