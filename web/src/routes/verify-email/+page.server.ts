import { fail, redirect } from '@sveltejs/kit';
import { problemOf } from '#lib/api/client.server.ts';
import { safeReturnTo } from '#lib/api/return-to.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { user } = await locals.session();
  return {
    token: url.searchParams.get('token'),
    done: url.searchParams.has('done'),
    waiting: user?.restriction === 'email_not_verified',
    returnTo: safeReturnTo(url.searchParams.get('returnTo'), '/workspace'),
  };
};

export const actions: Actions = {
  // A button and not the link itself: programs that look at mails follow links.
  verify: async ({ request, locals }) => {
    const form = await request.formData();
    const answer = await locals.api.POST('/api/v1/email-verification', {
      body: { token: String(form.get('token') ?? '') },
    });
    if (!answer.response.ok)
      return fail(answer.response.status, { problem: problemOf(answer), resent: false });
    redirect(303, '/verify-email?done');
  },
  resend: async ({ locals }) => {
    const answer = await locals.api.POST('/api/v1/account/verification-mail');
    if (!answer.response.ok)
      return fail(answer.response.status, { problem: problemOf(answer), resent: false });
    return { problem: null, resent: true };
  },
};
