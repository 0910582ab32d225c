import { fail, redirect } from '@sveltejs/kit';
import { problemOf, requireAnswer } from '#lib/api/client.server.ts';
import { sendProof } from '#lib/forms/proof.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { api } = locals;
  const account = requireAnswer({ url }, await api.GET('/api/v1/account'));
  const [consents, preferences, erasure] = await Promise.all([
    api.GET('/api/v1/account/consents'),
    api.GET('/api/v1/account/preferences'),
    api.GET('/api/v1/account/erasure'),
  ]);
  return {
    demo: account.demo,
    consents: requireAnswer({ url }, consents).items,
    preferences: requireAnswer({ url }, preferences),
    erasure: requireAnswer({ url }, erasure),
    saved: url.searchParams.has('saved'),
  };
};

const documentOf = (form: FormData): 'terms' | 'privacy' =>
  form.get('document') === 'privacy' ? 'privacy' : 'terms';

export const actions: Actions = {
  agree: async ({ request, locals }) => {
    const form = await request.formData();
    const answer = await locals.api.PUT('/api/v1/account/consents/{document}', {
      params: { path: { document: documentOf(form) } },
      body: { version: String(form.get('version') ?? '') },
    });
    if (!answer.response.ok)
      return fail(answer.response.status, { part: documentOf(form), email: '', problem: problemOf(answer) });
    redirect(303, '/account/data?saved');
  },
  withdraw: async ({ request, locals }) => {
    const form = await request.formData();
    const part = documentOf(form);
    const unproved = await sendProof(locals.api, form);
    if (unproved) return fail(403, { part, email: '', problem: unproved });
    const answer = await locals.api.DELETE('/api/v1/account/consents/{document}', {
      params: { path: { document: part } },
    });
    if (!answer.response.ok)
      return fail(answer.response.status, { part, email: '', problem: problemOf(answer) });
    redirect(303, '/account/data?saved');
  },
  preferences: async ({ request, locals }) => {
    const form = await request.formData();
    const answer = await locals.api.PUT('/api/v1/account/preferences', {
      body: { personalNotifications: form.has('personalNotifications') },
    });
    if (!answer.response.ok)
      return fail(answer.response.status, { part: 'preferences', email: '', problem: problemOf(answer) });
    redirect(303, '/account/data?saved');
  },
  erase: async ({ request, locals, cookies }) => {
    const form = await request.formData();
    const email = String(form.get('email') ?? '');
    const unproved = await sendProof(locals.api, form);
    if (unproved) return fail(403, { part: 'erase', email, problem: unproved });
    const answer = await locals.api.POST('/api/v1/account/erasure', { body: { email } });
    if (!answer.response.ok)
      return fail(answer.response.status, { part: 'erase', email, problem: problemOf(answer) });
    // The session is gone; its cookies name nothing any more.
    for (const { name } of cookies.getAll())
      if (name.includes('queqiao.')) cookies.delete(name, { path: '/', secure: name.startsWith('__') });
    redirect(303, '/');
  },
};
