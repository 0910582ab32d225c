import { fail, redirect } from '@sveltejs/kit';
import { problemOf, requireAnswer } from '#lib/api/client.server.ts';
import { messagesOf } from '#lib/messages/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  rules: requireAnswer(event, await event.locals.api.GET('/api/v1/account-rules')),
  sent: event.url.searchParams.has('sent'),
});

export const actions: Actions = {
  default: async ({ request, locals }) => {
    const form = await request.formData();
    const text = (name: string) => String(form.get(name) ?? '').trim();
    const typed = { name: text('name'), email: text('email'), language: text('language') };
    const { consentMissing } = messagesOf(locals.language).accounts.signUp;
    const missing = ['terms', 'privacy'].filter((document) => !form.has(document));
    if (missing.length > 0) {
      const fields = missing.map((path) => ({ path, code: 'required', message: consentMissing }));
      return fail(400, { problem: { code: 'invalid_input', message: '', fields }, typed });
    }
    const answer = await locals.api.POST('/api/v1/accounts', {
      body: {
        ...typed,
        language: typed.language === 'en' ? 'en' : 'zh',
        password: String(form.get('password') ?? ''),
        consent: { terms: text('terms'), privacy: text('privacy') },
      },
    });
    if (!answer.response.ok) {
      const problem = problemOf(answer);
      // The API speaks of `consent.terms`, the box is called `terms`.
      const fields = problem.fields.map((field) => ({
        ...field,
        path: field.path.replace(/^consent\./, ''),
      }));
      return fail(answer.response.status, { problem: { ...problem, fields }, typed });
    }
    redirect(303, '/sign-up?sent');
  },
};
