import { fail, redirect } from '@sveltejs/kit';
import { problemOf, requireAnswer } from '#lib/api/client.server.ts';
import { safeReturnTo } from '#lib/api/return-to.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { api } = event.locals;
  requireAnswer(event, await api.GET('/api/v1/account'));
  return {
    rules: requireAnswer(event, await api.GET('/api/v1/account-rules')),
    done: event.url.searchParams.has('done'),
    returnTo: safeReturnTo(event.url.searchParams.get('returnTo'), ''),
  };
};

export const actions: Actions = {
  default: async ({ request, locals }) => {
    const form = await request.formData();
    const answer = await locals.api.PUT('/api/v1/account/password', {
      body: { present: String(form.get('present') ?? ''), password: String(form.get('password') ?? '') },
    });
    if (!answer.response.ok) return fail(answer.response.status, { problem: problemOf(answer) });
    redirect(303, safeReturnTo(form.get('returnTo'), '/account/password?done'));
  },
};
