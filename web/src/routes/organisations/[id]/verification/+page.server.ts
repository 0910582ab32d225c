import { fail } from '@sveltejs/kit';
import { problemOf, requireAnswer } from '#lib/api/client.server.ts';
import { textOf } from '#lib/forms/rows.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { api } = event.locals;
  const options = { params: { path: { id: event.params.id } } };
  const [profile, requests] = await Promise.all([
    api.GET('/api/v1/organisations/{id}/profile', options),
    api.GET('/api/v1/organisations/{id}/verifications', options),
  ]);
  return { record: requireAnswer(event, profile), requests: requests.data?.items ?? [] };
};

export const actions: Actions = {
  ask: async ({ request, locals, params }) => {
    const file = (await request.formData()).get('file');
    const form = new FormData();
    if (file instanceof File && file.size > 0) form.set('file', file);
    const answer = await locals.api.POST('/api/v1/organisations/{id}/verifications', {
      params: { path: { id: params.id } },
      body: form as never,
      bodySerializer: (body: unknown) => body as FormData,
    });
    return answer.response.ok
      ? { done: true }
      : fail(answer.response.status, { form: 'ask', problem: problemOf(answer) });
  },
  withdraw: async ({ request, locals }) => {
    const id = textOf(await request.formData(), 'id');
    const answer = await locals.api.POST('/api/v1/verifications/{id}/withdraw', { params: { path: { id } } });
    return answer.response.ok
      ? { done: true }
      : fail(answer.response.status, { form: 'withdraw', problem: problemOf(answer) });
  },
};
