import { fail, redirect } from '@sveltejs/kit';
import { continueWith, problemOf, requireAnswer, type ApiClient } from '#lib/api/client.server.ts';
import type { ApiProblem } from '#lib/api/problem.ts';
import { safeReturnTo } from '#lib/api/return-to.ts';
import type { SecondFactorDraft } from '#lib/api/types.ts';
import { sendProof } from '#lib/forms/proof.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  account: requireAnswer(event, await event.locals.api.GET('/api/v1/account')),
  removed: event.url.searchParams.has('removed'),
  returnTo: safeReturnTo(event.url.searchParams.get('returnTo'), '/account'),
});

/** What an action shows: the secret to scan, recovery codes, or what is wrong and in which form. */
interface Shown {
  problem?: ApiProblem;
  form?: 'begin' | 'confirm' | 'renew' | 'remove';
  draft?: SecondFactorDraft;
  codes?: string[];
}

const shown = (value: Shown): Shown => value;

/** The secret is shown again after a wrong code: it went along in the form and is nowhere else in the clear. */
const draftIn = (form: FormData): SecondFactorDraft => ({
  uri: String(form.get('uri') ?? '').replace(/^(?!otpauth:).*$/s, ''),
  secret: String(form.get('secret') ?? ''),
  qr: { size: Number(form.get('qrSize')), path: String(form.get('qrPath') ?? '') },
});

async function newCodes(api: ApiClient, password: string) {
  const answer = await api.POST('/api/v1/account/recovery-codes', { body: { password } });
  return answer.data
    ? shown({ codes: answer.data.codes })
    : fail(answer.response.status, shown({ problem: problemOf(answer), form: 'renew' }));
}

export const actions: Actions = {
  begin: async ({ request, locals }) => {
    const form = await request.formData();
    const answer = await locals.api.POST('/api/v1/account/second-factor', {
      body: { password: String(form.get('password') ?? '') },
    });
    return answer.data
      ? shown({ draft: answer.data })
      : fail(answer.response.status, shown({ problem: problemOf(answer), form: 'begin' }));
  },
  confirm: async (event) => {
    const form = await event.request.formData();
    const answer = await event.locals.api.PUT('/api/v1/account/second-factor', {
      body: { code: String(form.get('code') ?? '').trim() },
    });
    if (!answer.data)
      return fail(
        answer.response.status,
        shown({ problem: problemOf(answer), form: 'confirm', draft: draftIn(form) }),
      );
    continueWith(event, answer.response);
    return shown({ codes: answer.data.codes });
  },
  renew: async ({ request, locals }) =>
    newCodes(locals.api, String((await request.formData()).get('password') ?? '')),
  remove: async ({ request, locals }) => {
    const form = await request.formData();
    const unproved = await sendProof(locals.api, form);
    if (unproved) return fail(403, shown({ problem: unproved, form: 'remove' }));
    const answer = await locals.api.DELETE('/api/v1/account/second-factor');
    if (!answer.response.ok)
      return fail(answer.response.status, shown({ problem: problemOf(answer), form: 'remove' }));
    redirect(303, '/account/second-factor?removed');
  },
};
