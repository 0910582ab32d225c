import { requireAnswer } from '#lib/api/client.server.ts';
import type { Query } from '#lib/api/types.ts';
import { pageOf } from '#lib/forms/search.server.ts';
import type { PageServerLoad } from './$types';

type SearchQuery = Query<'/api/v1/search'>;
const kinds = ['achievement', 'need', 'organisation', 'broker'] as const;

export const load: PageServerLoad = async ({ url, locals }) => {
  const chosen = kinds.find((kind) => kind === url.searchParams.get('kind')) ?? null;
  const query: SearchQuery = {
    text: url.searchParams.get('text')?.trim().slice(0, 500) || undefined,
    kind: chosen === null ? undefined : [chosen],
    ...pageOf(url),
  };
  const result = requireAnswer({ url }, await locals.api.GET('/api/v1/search', { params: { query } }));
  return { text: query.text ?? '', chosen, result, offset: query.offset ?? 0, limit: query.limit ?? 20 };
};
