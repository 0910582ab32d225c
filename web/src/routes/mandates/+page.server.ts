import { redirectToSignIn, requireAnswer } from '#lib/api/client.server.ts';
import { principalsOf } from '#lib/forms/principals.server.ts';
import { pageOf } from '#lib/forms/search.server.ts';
import type { PageServerLoad } from './$types';

const statuses = ['proposed', 'accepted', 'ended'] as const;

export const load: PageServerLoad = async ({ locals, url }) => {
  const session = await locals.session();
  if (!session.user) redirectToSignIn(url);
  const query = {
    status: statuses.find((status) => status === url.searchParams.get('status')),
    ...pageOf(url),
  };
  const [mandates, drafts, principals] = await Promise.all([
    locals.api.GET('/api/v1/mandates', { params: { query } }),
    locals.api.GET('/api/v1/mandates/drafts'),
    principalsOf(locals),
  ]);
  return { query, result: requireAnswer({ url }, mandates), drafts: drafts.data?.items ?? [], principals };
};
