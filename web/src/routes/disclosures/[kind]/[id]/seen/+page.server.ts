import { error } from '@sveltejs/kit';
import { redirectToSignIn, requireAnswer } from '#lib/api/client.server.ts';
import { kindOf } from '#lib/forms/disclosure.ts';
import type { PageServerLoad } from './$types';

const LIMIT = 50;

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const session = await locals.session();
  if (!session.user) redirectToSignIn(url);
  const kind = kindOf(params.kind) ?? error(404);
  const page = Math.max(1, Number(url.searchParams.get('page')) || 1);
  const offset = Math.min((page - 1) * LIMIT, 100_000);
  const answer = await locals.api.GET('/api/v1/listings/{kind}/{id}/disclosures', {
    params: { path: { kind, id: params.id }, query: { offset, limit: LIMIT } },
  });
  return { seen: requireAnswer({ url }, answer), offset, limit: LIMIT };
};
