import { fail, redirect } from '@sveltejs/kit';
import { problemOf, requireAnswer } from '#lib/api/client.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  account: requireAnswer(event, await event.locals.api.GET('/api/v1/account')),
  sent: event.url.searchParams.has('sent'),
});

export const actions: Actions = {
  default: async ({ request, locals }) => {
    const form = await request.formData();
    const text = (name: string) => String(form.get(name) ?? '').trim();
    const email = text('email');
    const code = text('code').replace(/\s/g, '');
    const answer = await locals.api.POST('/api/v1/account/email-change', {
      body: { email, password: String(form.get('password') ?? ''), ...(code ? { code } : {}) },
    });
    if (!answer.response.ok) return fail(answer.response.status, { problem: problemOf(answer), email });
    redirect(303, '/account/email?sent');
  },
};
