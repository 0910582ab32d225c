import { requireAnswer } from '#lib/api/client.server.ts';
import type { Query } from '#lib/api/types.ts';
import { chosenIn, fieldsIn, pageOf } from '#lib/forms/search.server.ts';
import type { PageServerLoad } from './$types';

type BrokerQuery = Query<'/api/v1/brokers'>;
const levels = ['junior', 'intermediate', 'senior'] as const;
const sorts = ['relevance', 'closedDeals', 'newest'] as const;

export const load: PageServerLoad = async ({ locals, url }) => {
  const parameters = url.searchParams;
  const query: BrokerQuery = {
    text: parameters.get('text')?.trim().slice(0, 100) || undefined,
    field: fieldsIn(parameters),
    level: levels.filter((level) => parameters.getAll('level').includes(level)),
    tag: chosenIn(parameters, 'tag'),
    district: chosenIn(parameters, 'district'),
    sort: sorts.find((sort) => sort === parameters.get('sort')),
    ...pageOf(url, 24),
  };
  const result = requireAnswer({ url }, await locals.api.GET('/api/v1/brokers', { params: { query } }));
  return { query, result };
};
