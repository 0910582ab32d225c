import { fail, type RequestEvent } from '@sveltejs/kit';
import { problemOf, requireAnswer } from '#lib/api/client.server.ts';
import { textOf } from '#lib/forms/rows.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const options = { params: { path: { id: params.id } } };
  const [introduction, messages, files] = await Promise.all([
    locals.api.GET('/api/v1/introductions/{id}', options),
    locals.api.GET('/api/v1/introductions/{id}/messages', options),
    locals.api.GET('/api/v1/introductions/{id}/files', options),
  ]);
  return {
    introduction: requireAnswer({ url }, introduction),
    messages: messages.data?.items ?? [],
    files: files.data?.items ?? [],
    idempotencyKey: crypto.randomUUID(),
  };
};

type Event = RequestEvent<{ id: string }>;

/** Which form was refused, and why; `done` names the one that went through. */
const outcome = (form: string, answer: { response: Response; error?: unknown }) =>
  answer.response.ok ? { done: form } : fail(answer.response.status, { form, problem: problemOf(answer) });

async function end({ request, locals, params }: Event, verb: 'decline' | 'close') {
  const form = await request.formData();
  const answer = await locals.api.POST(`/api/v1/introductions/{id}/${verb}`, {
    params: { path: { id: params.id } },
    body: { reason: textOf(form, 'reason') as never, note: textOf(form, 'note') },
  });
  return outcome(verb, answer);
}

export const actions: Actions = {
  accept: async ({ locals, params }) =>
    outcome(
      'accept',
      await locals.api.POST('/api/v1/introductions/{id}/accept', { params: { path: { id: params.id } } }),
    ),
  decline: (event) => end(event, 'decline'),
  close: (event) => end(event, 'close'),
  message: async ({ request, locals, params }) => {
    const form = await request.formData();
    const body = textOf(form, 'body');
    const answer = await locals.api.POST('/api/v1/introductions/{id}/messages', {
      params: { path: { id: params.id } },
      body: { body },
      headers: { 'idempotency-key': textOf(form, 'idempotencyKey') || crypto.randomUUID() },
    });
    return answer.response.ok
      ? { done: 'message' }
      : fail(answer.response.status, { form: 'message', problem: problemOf(answer), body });
  },
  upload: async ({ request, locals, params }) => {
    const sent = await request.formData();
    const form = new FormData();
    const file = sent.get('file');
    if (file instanceof File && file.size > 0) form.set('file', file);
    const answer = await locals.api.POST('/api/v1/introductions/{id}/files', {
      params: { path: { id: params.id } },
      body: form as never,
      bodySerializer: (body: unknown) => body as FormData,
    });
    return outcome('upload', answer);
  },
};
