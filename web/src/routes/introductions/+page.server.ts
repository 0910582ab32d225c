import { redirectToSignIn, requireAnswer } from '#lib/api/client.server.ts';
import { pageOf } from '#lib/forms/search.server.ts';
import type { PageServerLoad } from './$types';

const statuses = ['proposed', 'accepted', 'negotiating', 'contracted', 'closed'] as const;

export const load: PageServerLoad = async ({ locals, url }) => {
  const session = await locals.session();
  if (!session.user) redirectToSignIn(url);
  const status = statuses.find((one) => one === url.searchParams.get('status'));
  const page = pageOf(url);
  const answer = await locals.api.GET('/api/v1/introductions', { params: { query: { status, ...page } } });
  return { ...requireAnswer({ url }, answer), ...page, status: status ?? null };
};
