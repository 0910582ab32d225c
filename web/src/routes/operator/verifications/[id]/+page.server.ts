import { fail, redirect } from '@sveltejs/kit';
import { problemOf, requireAnswer } from '#lib/api/client.server.ts';
import { textOf } from '#lib/forms/rows.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  request: requireAnswer(
    event,
    await event.locals.api.GET('/api/v1/verifications/{id}', { params: { path: { id: event.params.id } } }),
  ),
});

export const actions: Actions = {
  verify: async ({ locals, params }) => {
    const answer = await locals.api.POST('/api/v1/verifications/{id}/verify', { params: { path: params } });
    if (answer.response.ok) redirect(303, '/operator/verifications');
    return fail(answer.response.status, { reason: '', problem: problemOf(answer) });
  },
  refuse: async ({ request, locals, params }) => {
    const reason = textOf(await request.formData(), 'reason');
    const answer = await locals.api.POST('/api/v1/verifications/{id}/refuse', {
      params: { path: params },
      body: { reason },
    });
    if (answer.response.ok) redirect(303, '/operator/verifications');
    return fail(answer.response.status, { reason, problem: problemOf(answer) });
  },
};
