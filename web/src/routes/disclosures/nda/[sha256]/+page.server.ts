import { requireAnswer } from '#lib/api/client.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const options = { params: { path: { sha256: params.sha256 } } };
  return { text: requireAnswer({ url }, await locals.api.GET('/api/v1/nda-texts/{sha256}', options)) };
};
