import { fail, redirect } from '@sveltejs/kit';
import { problemOf, wayOutOf } from '#lib/api/client.server.ts';
import { relayCookies } from '#lib/api/relay.server.ts';
import { safeReturnTo } from '#lib/api/return-to.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = ({ url }) => ({
  returnTo: safeReturnTo(url.searchParams.get('returnTo'), '/workspace'),
});

/** Finish signing in with a code of one kind. */
async function finish({ request, locals, cookies }: RequestEvent, kind: 'totp' | 'recovery') {
  const form = await request.formData();
  const answer = await locals.api.POST('/api/v1/session/second-step', {
    body: { kind, code: String(form.get(kind) ?? '').trim() },
  });
  if (!answer.data) {
    const { fields, ...problem } = problemOf(answer);
    // The API speaks of `code`; here are two fields, and this is the one that was used.
    const named = fields.map((field) => ({ ...field, path: kind }));
    return fail(answer.response.status, { problem: { ...problem, fields: named } });
  }
  relayCookies(answer.response, cookies);
  const returnTo = safeReturnTo(form.get('returnTo'), '/workspace');
  redirect(303, wayOutOf(answer.data.user?.restriction, returnTo) ?? returnTo);
}

export const actions: Actions = {
  totp: (event) => finish(event, 'totp'),
  recovery: (event) => finish(event, 'recovery'),
};
