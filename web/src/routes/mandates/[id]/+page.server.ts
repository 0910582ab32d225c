import { fail } from '@sveltejs/kit';
import { problemOf, requireAnswer } from '#lib/api/client.server.ts';
import { principalsOf } from '#lib/forms/principals.server.ts';
import { textOf } from '#lib/forms/rows.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const mandate = requireAnswer(
    { url },
    await locals.api.GET('/api/v1/mandates/{id}', { params: { path: { id: params.id } } }),
  );
  const covers = mandate.inForce && mandate.listing === null;
  const principals = covers ? await principalsOf(locals) : [];
  return { mandate, mayDraft: principals.some((one) => one.value === mandate.owner.id) };
};

const endings = ['decline', 'withdraw', 'end'] as const;

export const actions: Actions = {
  accept: async ({ locals, params }) => {
    const answer = await locals.api.POST('/api/v1/mandates/{id}/accept', {
      params: { path: { id: params.id } },
    });
    return answer.response.ok
      ? { done: 'accept' }
      : fail(answer.response.status, { form: 'accept', note: '', problem: problemOf(answer) });
  },
  end: async ({ request, locals, params }) => {
    const form = await request.formData();
    const verb = endings.find((one) => one === textOf(form, 'verb')) ?? 'end';
    const note = textOf(form, 'note');
    const answer = await locals.api.POST(`/api/v1/mandates/{id}/${verb}`, {
      params: { path: { id: params.id } },
      body: { note },
    });
    return answer.response.ok
      ? { done: verb }
      : fail(answer.response.status, { form: verb, note, problem: problemOf(answer) });
  },
  upload: async ({ request, locals, params }) => {
    const file = (await request.formData()).get('file');
    const form = new FormData();
    if (file instanceof File && file.size > 0) form.set('file', file);
    const answer = await locals.api.POST('/api/v1/mandates/{id}/file', {
      params: { path: { id: params.id } },
      body: form as never,
      bodySerializer: (body: unknown) => body as FormData,
    });
    return answer.response.ok
      ? { done: 'upload' }
      : fail(answer.response.status, { form: 'upload', note: '', problem: problemOf(answer) });
  },
};
