import { fail } from '@sveltejs/kit';
import { problemOf, requireAnswer } from '#lib/api/client.server.ts';
import { numberIn } from '#lib/forms/search.server.ts';
import { textOf } from '#lib/forms/rows.ts';
import { registration } from '#lib/messages/zh/registration.ts';
import type { Actions, PageServerLoad } from './$types';

type Outcome = keyof typeof registration.imports.outcome;
const outcomes = Object.keys(registration.imports.outcome) as Outcome[];

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const outcome = outcomes.find((one) => one === url.searchParams.get('outcome'));
  const afterLine = numberIn(url.searchParams.get('after'), 1, 999_999);
  const answer = await locals.api.GET('/api/v1/registration/imports/{id}', {
    params: { path: { id: params.id }, query: { outcome, afterLine } },
  });
  return { table: requireAnswer({ url }, answer), outcome: outcome ?? null, afterLine: afterLine ?? null };
};

export const actions: Actions = {
  apply: async ({ locals, params }) => {
    const answer = await locals.api.POST('/api/v1/registration/imports/{id}/apply', {
      params: { path: { id: params.id } },
    });
    return answer.response.ok ? { done: true } : fail(answer.response.status, { problem: problemOf(answer) });
  },
  confirm: async ({ locals, params, request }) => {
    const line = Number(textOf(await request.formData(), 'line'));
    const answer = await locals.api.POST('/api/v1/registration/imports/{id}/rows/{line}/confirm', {
      params: { path: { id: params.id, line } },
    });
    return answer.response.ok ? { done: true } : fail(answer.response.status, { problem: problemOf(answer) });
  },
};
