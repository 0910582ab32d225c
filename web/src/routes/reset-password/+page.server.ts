import { fail, redirect } from '@sveltejs/kit';
import { problemOf, requireAnswer } from '#lib/api/client.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  token: event.url.searchParams.get('token'),
  sent: event.url.searchParams.has('sent'),
  rules: requireAnswer(event, await event.locals.api.GET('/api/v1/account-rules')),
});

export const actions: Actions = {
  request: async ({ request, locals }) => {
    const form = await request.formData();
    const email = String(form.get('email') ?? '').trim();
    const answer = await locals.api.POST('/api/v1/password-reset', { body: { email } });
    if (!answer.response.ok) return fail(answer.response.status, { problem: problemOf(answer), email });
    redirect(303, '/reset-password?sent');
  },
  set: async ({ request, locals }) => {
    const form = await request.formData();
    const answer = await locals.api.PUT('/api/v1/password-reset', {
      body: { token: String(form.get('token') ?? ''), password: String(form.get('password') ?? '') },
    });
    if (!answer.response.ok) return fail(answer.response.status, { problem: problemOf(answer), email: '' });
    redirect(303, '/sign-in?passwordSet');
  },
};
