import { fail, redirect } from '@sveltejs/kit';
import { problemOf, requireAnswer } from '#lib/api/client.server.ts';
import type { Certification } from '#lib/api/types.ts';
import { textOf } from '#lib/forms/rows.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  request: requireAnswer(
    event,
    await event.locals.api.GET('/api/v1/certifications/{id}', { params: { path: { id: event.params.id } } }),
  ),
});

export const actions: Actions = {
  certify: async ({ request, locals, params }) => {
    const level = textOf(await request.formData(), 'level') as Certification['level'];
    const answer = await locals.api.POST('/api/v1/certifications/{id}/certify', {
      params: { path: params },
      body: { level },
    });
    if (answer.response.ok) redirect(303, '/operator/certifications');
    return fail(answer.response.status, { reason: '', problem: problemOf(answer) });
  },
  refuse: async ({ request, locals, params }) => {
    const reason = textOf(await request.formData(), 'reason');
    const answer = await locals.api.POST('/api/v1/certifications/{id}/refuse', {
      params: { path: params },
      body: { reason },
    });
    if (answer.response.ok) redirect(303, '/operator/certifications');
    return fail(answer.response.status, { reason, problem: problemOf(answer) });
  },
};
