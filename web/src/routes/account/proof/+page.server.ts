import { fail, redirect } from '@sveltejs/kit';
import { redirectToSignIn } from '#lib/api/client.server.ts';
import { problemAt } from '#lib/api/problem.ts';
import { safeReturnTo } from '#lib/api/return-to.ts';
import { sendProof } from '#lib/forms/proof.server.ts';
import { messagesOf } from '#lib/messages/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  if (!(await locals.session()).user) redirectToSignIn(url);
  return { returnTo: safeReturnTo(url.searchParams.get('returnTo'), '/account') };
};

export const actions: Actions = {
  default: async ({ request, locals }) => {
    const form = await request.formData();
    if (String(form.get('proof') ?? '').trim() === '') {
      const { label } = messagesOf(locals.language).accounts.proof;
      return fail(400, { problem: problemAt('proof', label, 'required') });
    }
    const problem = await sendProof(locals.api, form);
    if (problem) return fail(403, { problem });
    redirect(303, safeReturnTo(form.get('returnTo'), '/account'));
  },
};
