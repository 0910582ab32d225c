import { fail, redirect } from '@sveltejs/kit';
import { problemOf, wayOutOf } from '#lib/api/client.server.ts';
import { relayCookies } from '#lib/api/relay.server.ts';
import { safeReturnTo } from '#lib/api/return-to.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { data } = await locals.api.GET('/api/v1/demo-accounts');
  return {
    returnTo: safeReturnTo(url.searchParams.get('returnTo'), '/workspace'),
    passwordSet: url.searchParams.has('passwordSet'),
    demo: data ?? { password: null, accounts: [] },
  };
};

export const actions: Actions = {
  default: async ({ request, locals, cookies }) => {
    const form = await request.formData();
    const email = String(form.get('email') ?? '').trim();
    const answer = await locals.api.POST('/api/v1/session', {
      body: { email, password: String(form.get('password') ?? '') },
    });
    if (!answer.data) return fail(answer.response.status, { problem: problemOf(answer), email });
    relayCookies(answer.response, cookies);
    const returnTo = safeReturnTo(form.get('returnTo'), '/workspace');
    if (answer.data.secondStep)
      redirect(303, `/sign-in/second-step?returnTo=${encodeURIComponent(returnTo)}`);
    redirect(303, wayOutOf(answer.data.user?.restriction, returnTo) ?? returnTo);
  },
};
