import { fail, redirect } from '@sveltejs/kit';
import { problemOf, redirectToSignIn, requireAnswer } from '#lib/api/client.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { locals, url } = event;
  // The link is good only in the account that asked for it.
  if (!(await locals.session()).user) redirectToSignIn(url);
  return {
    account: requireAnswer(event, await locals.api.GET('/api/v1/account')),
    token: url.searchParams.get('token') ?? '',
    done: url.searchParams.has('done'),
  };
};

export const actions: Actions = {
  // A button and not the link itself: programs that look at mails follow links.
  default: async ({ request, locals }) => {
    const form = await request.formData();
    const answer = await locals.api.POST('/api/v1/account/email-change/confirmation', {
      body: { token: String(form.get('token') ?? '') },
    });
    if (!answer.response.ok) return fail(answer.response.status, { problem: problemOf(answer) });
    redirect(303, '/account/email/confirm?done');
  },
};
