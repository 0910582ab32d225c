import { fail, redirect } from '@sveltejs/kit';
import { problemOf, requireAnswer } from '#lib/api/client.server.ts';
import { safeReturnTo } from '#lib/api/return-to.ts';
import { messagesOf } from '#lib/messages/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const consents = requireAnswer(event, await event.locals.api.GET('/api/v1/account/consents'));
  return {
    asked: consents.items.filter((item) => item.undecided),
    returnTo: safeReturnTo(event.url.searchParams.get('returnTo'), '/workspace'),
  };
};

export const actions: Actions = {
  default: async ({ request, locals }) => {
    const form = await request.formData();
    // Each document that is asked about has its version in a hidden field, and its own box.
    const asked = (['terms', 'privacy'] as const).filter((document) => form.has(`version.${document}`));
    const missing = asked.filter((document) => !form.has(document));
    if (missing.length > 0) {
      const { consentMissing } = messagesOf(locals.language).accounts.signUp;
      const fields = missing.map((path) => ({ path, message: consentMissing }));
      return fail(400, { problem: { code: 'invalid_input', message: '', fields } });
    }
    for (const document of asked) {
      const answer = await locals.api.PUT('/api/v1/account/consents/{document}', {
        params: { path: { document } },
        body: { version: String(form.get(`version.${document}`)) },
      });
      if (!answer.response.ok) {
        const problem = problemOf(answer);
        const fields = problem.fields.map((field) => ({ ...field, path: document }));
        return fail(answer.response.status, { problem: { ...problem, fields } });
      }
    }
    redirect(303, safeReturnTo(form.get('returnTo'), '/workspace'));
  },
};
