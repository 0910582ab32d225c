import { requireAnswer } from '#lib/api/client.server.ts';
import { openIntroduction, useListingVerb } from '#lib/forms/detail.server.ts';
import type { Actions, PageServerLoad } from './$types';

const MATCHES_SHOWN = 10;

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const path = { id: params.id };
  const [need, matches] = await Promise.all([
    locals.api.GET('/api/v1/needs/{id}', { params: { path } }),
    locals.api.GET('/api/v1/needs/{id}/matches', { params: { path, query: { limit: MATCHES_SHOWN } } }),
  ]);
  return {
    need: requireAnswer({ url }, need),
    matches: matches.data ?? null,
    notice: url.searchParams.get('notice'),
    idempotencyKey: crypto.randomUUID(),
  };
};

export const actions: Actions = {
  verb: (event) => useListingVerb(event, 'need'),
  open: (event) => openIntroduction(event, 'need', event.params.id),
};
