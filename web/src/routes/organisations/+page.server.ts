import { requireAnswer } from '#lib/api/client.server.ts';
import type { Query } from '#lib/api/types.ts';
import { chosenIn, pageOf } from '#lib/forms/search.server.ts';
import type { PageServerLoad } from './$types';

type OrganisationQuery = Query<'/api/v1/organisations'>;
const kinds = ['enterprise', 'university', 'institute', 'agency', 'service_point', 'government'] as const;
const sorts = ['relevance', 'newest'] as const;

export const load: PageServerLoad = async ({ locals, url }) => {
  const parameters = url.searchParams;
  const query: OrganisationQuery = {
    text: parameters.get('text')?.trim().slice(0, 100) || undefined,
    kind: kinds.filter((kind) => parameters.getAll('kind').includes(kind)),
    district: chosenIn(parameters, 'district'),
    flag: chosenIn(parameters, 'flag'),
    sort: sorts.find((sort) => sort === parameters.get('sort')),
    ...pageOf(url, 24),
  };
  const result = requireAnswer({ url }, await locals.api.GET('/api/v1/organisations', { params: { query } }));
  return { query, result };
};
