import { fail } from '@sveltejs/kit';
import { problemOf, requireAnswer } from '#lib/api/client.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => ({
  contractId: params.id,
  vouchers: requireAnswer(
    { url },
    await locals.api.GET('/api/v1/contracts/{id}/vouchers', { params: { path: { id: params.id } } }),
  ),
});

export const actions: Actions = {
  default: async ({ locals, params }) => {
    const answer = await locals.api.POST('/api/v1/contracts/{id}/vouchers', {
      params: { path: { id: params.id } },
    });
    return answer.response.ok ? { done: true } : fail(answer.response.status, { problem: problemOf(answer) });
  },
};
