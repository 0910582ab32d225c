import { error } from '@sveltejs/kit';
import { redirectToSignIn, requireAnswer } from '#lib/api/client.server.ts';
import { pageOf } from '#lib/forms/search.server.ts';
import { messagesOf } from '#lib/messages/index.ts';
import type { PageServerLoad } from './$types';

const stages = ['needs', 'matched', 'introduced', 'accepted', 'contracted', 'registered'] as const;

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const session = await locals.session();
  if (!session.user) redirectToSignIn(url);
  const stage = stages.find((one) => one === params.stage);
  if (!stage) error(404, messagesOf(locals.language).figures.funnel.behind.none);
  const query = pageOf(url);
  const result = requireAnswer(
    { url },
    await locals.api.GET('/api/v1/dashboard/funnel/{stage}', { params: { path: { stage }, query } }),
  );
  return { stage, query, result };
};
