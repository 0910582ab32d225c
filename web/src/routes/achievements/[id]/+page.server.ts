import { requireAnswer } from '#lib/api/client.server.ts';
import { answerMatch, openIntroduction, useListingVerb } from '#lib/forms/detail.server.ts';
import type { Actions, PageServerLoad } from './$types';

const MATCHES_SHOWN = 10;
const BROKERS_SHOWN = 4;

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const path = { id: params.id };
  const [achievement, matches] = await Promise.all([
    locals.api.GET('/api/v1/achievements/{id}', { params: { path } }),
    locals.api.GET('/api/v1/achievements/{id}/matches', {
      params: { path, query: { limit: MATCHES_SHOWN } },
    }),
  ]);
  const brokers = achievement.data
    ? await locals.api.GET('/api/v1/matches/brokers', {
        params: { query: { achievementId: achievement.data.id, limit: BROKERS_SHOWN } },
      })
    : null;
  return {
    achievement: requireAnswer({ url }, achievement),
    matches: matches.data ?? null,
    brokers: brokers?.data?.items ?? [],
    notice: url.searchParams.get('notice'),
    idempotencyKey: crypto.randomUUID(),
  };
};

export const actions: Actions = {
  verb: (event) => useListingVerb(event, 'achievement'),
  answer: (event) => answerMatch(event, 'achievement'),
  open: (event) => openIntroduction(event, 'achievement', event.params.id),
};
