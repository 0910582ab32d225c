import { fail } from '@sveltejs/kit';
import { problemOf, requireAnswer } from '#lib/api/client.server.ts';
import { sendProof } from '#lib/forms/proof.server.ts';
import { textOf } from '#lib/forms/rows.ts';
import { pageOf } from '#lib/forms/search.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const text = event.url.searchParams.get('text')?.trim() ?? '';
  const query = { ...(text ? { text } : {}), ...pageOf(event.url) };
  const answer = await event.locals.api.GET('/api/v1/accounts', { params: { query } });
  return { text, query, result: requireAnswer(event, answer) };
};

const verbs = ['disable', 'enable', 'end-sessions'] as const;

export const actions: Actions = {
  default: async ({ request, locals }) => {
    const form = await request.formData();
    const id = textOf(form, 'id');
    const verb = verbs.find((one) => one === textOf(form, 'verb')) ?? 'disable';
    const unproved = await sendProof(locals.api, form);
    if (unproved) return fail(403, { id, verb, problem: unproved });
    const answer = await locals.api.POST(`/api/v1/accounts/{id}/${verb}`, { params: { path: { id } } });
    return answer.response.ok
      ? { done: true }
      : fail(answer.response.status, { id, verb, problem: problemOf(answer) });
  },
};
