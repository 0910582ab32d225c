import { requireAnswer } from '#lib/api/client.server.ts';
import { answerMatch, openIntroduction, useListingVerb } from '#lib/forms/detail.server.ts';
import type { Actions, PageServerLoad } from './$types';

const MATCHES_SHOWN = 10;
const BROKERS_SHOWN = 4;

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const path = { id: params.id };
  const [need, matches] = await Promise.all([
    locals.api.GET('/api/v1/needs/{id}', { params: { path } }),
    locals.api.GET('/api/v1/needs/{id}/matches', { params: { path, query: { limit: MATCHES_SHOWN } } }),
  ]);
  const brokers = need.data
    ? await locals.api.GET('/api/v1/matches/brokers', {
        params: { query: { needId: need.data.id, limit: BROKERS_SHOWN } },
      })
    : null;
  return {
    need: requireAnswer({ url }, need),
    matches: matches.data ?? null,
    brokers: brokers?.data?.items ?? [],
    notice: url.searchParams.get('notice'),
    idempotencyKey: crypto.randomUUID(),
  };
};

export const actions: Actions = {
  verb: (event) => useListingVerb(event, 'need'),
  answer: (event) => answerMatch(event, 'need'),
  open: (event) => openIntroduction(event, 'need', event.params.id),
};
