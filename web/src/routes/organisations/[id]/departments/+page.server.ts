import { fail } from '@sveltejs/kit';
import { problemOf, requireAnswer } from '#lib/api/client.server.ts';
import { textOf } from '#lib/forms/rows.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { api } = event.locals;
  const options = { params: { path: { id: event.params.id } } };
  const [profile, departments] = await Promise.all([
    api.GET('/api/v1/organisations/{id}/profile', options),
    api.GET('/api/v1/organisations/{id}/departments', options),
  ]);
  return {
    record: requireAnswer(event, profile),
    departments: requireAnswer(event, departments).items,
  };
};

const verbs = ['close', 'reopen'] as const;

export const actions: Actions = {
  add: async ({ request, locals, params }) => {
    const name = textOf(await request.formData(), 'name');
    const answer = await locals.api.POST('/api/v1/organisations/{id}/departments', {
      params: { path: { id: params.id } },
      body: { name },
    });
    return answer.response.ok
      ? { done: true }
      : fail(answer.response.status, { form: 'add', name, problem: problemOf(answer) });
  },
  rename: async ({ request, locals, params }) => {
    const form = await request.formData();
    const departmentId = textOf(form, 'departmentId');
    const name = textOf(form, 'name');
    const answer = await locals.api.PUT('/api/v1/organisations/{id}/departments/{departmentId}', {
      params: { path: { id: params.id, departmentId } },
      body: { name },
    });
    return answer.response.ok
      ? { done: true }
      : fail(answer.response.status, { form: departmentId, name, problem: problemOf(answer) });
  },
  move: async ({ request, locals, params }) => {
    const form = await request.formData();
    const departmentId = textOf(form, 'departmentId');
    const verb = verbs.find((one) => one === textOf(form, 'verb')) ?? 'close';
    const answer = await locals.api.POST(`/api/v1/organisations/{id}/departments/{departmentId}/${verb}`, {
      params: { path: { id: params.id, departmentId } },
    });
    return answer.response.ok
      ? { done: true }
      : fail(answer.response.status, { form: 'list', name: '', problem: problemOf(answer) });
  },
};
