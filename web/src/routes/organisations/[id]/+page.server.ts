import { requireAnswer } from '#lib/api/client.server.ts';
import type { PageServerLoad } from './$types';

const SHOWN = 50;

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const path = { id: params.id };
  const query = { status: 'published', limit: SHOWN };
  const [organisation, needs, achievements] = await Promise.all([
    locals.api.GET('/api/v1/organisations/{id}', { params: { path } }),
    locals.api.GET('/api/v1/organisations/{id}/needs', { params: { path, query } }),
    locals.api.GET('/api/v1/organisations/{id}/achievements', { params: { path, query } }),
  ]);
  return {
    organisation: requireAnswer({ url }, organisation),
    needs: needs.data?.items ?? [],
    achievements: achievements.data?.items ?? [],
  };
};
