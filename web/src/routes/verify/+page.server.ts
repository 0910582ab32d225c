import { error } from '@sveltejs/kit';
import { problemOf } from '#lib/api/client.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  const code = url.searchParams.get('code')?.trim().slice(0, 40) ?? '';
  if (code === '') return { code, found: null };
  const answer = await locals.api.GET('/api/v1/vouchers/{code}', { params: { path: { code } } });
  if (!answer.data && answer.response.status !== 404) {
    const problem = problemOf(answer);
    error(answer.response.status, problem.message, { code: problem.code });
  }
  return { code, found: answer.data ?? null };
};
