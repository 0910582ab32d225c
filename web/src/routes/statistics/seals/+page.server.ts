import { requireAnswer } from '#lib/api/client.server.ts';
import { pageOf } from '#lib/forms/search.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  const query = pageOf(url);
  const heads = requireAnswer({ url }, await locals.api.GET('/api/v1/ledger/seals', { params: { query } }));
  return { query, heads };
};
