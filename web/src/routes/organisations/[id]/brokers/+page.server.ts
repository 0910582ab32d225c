import { fail } from '@sveltejs/kit';
import { problemOf, requireAnswer } from '#lib/api/client.server.ts';
import { textOf } from '#lib/forms/rows.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { api } = event.locals;
  const options = { params: { path: { id: event.params.id } } };
  const [profile, brokers] = await Promise.all([
    api.GET('/api/v1/organisations/{id}/profile', options),
    api.GET('/api/v1/organisations/{id}/brokers', options),
  ]);
  return { record: requireAnswer(event, profile), brokers: requireAnswer(event, brokers) };
};

const verbs = ['confirm', 'decline', 'end'] as const;

export const actions: Actions = {
  default: async ({ request, locals, params }) => {
    const form = await request.formData();
    const verb = verbs.find((one) => one === textOf(form, 'verb')) ?? 'decline';
    const answer = await locals.api.POST(`/api/v1/organisations/{id}/brokers/{brokerId}/${verb}`, {
      params: { path: { id: params.id, brokerId: textOf(form, 'brokerId') } },
    });
    return answer.response.ok ? { done: true } : fail(answer.response.status, { problem: problemOf(answer) });
  },
};
