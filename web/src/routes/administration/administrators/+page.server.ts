import { fail } from '@sveltejs/kit';
import { problemOf, requireAnswer } from '#lib/api/client.server.ts';
import type { Body } from '#lib/api/types.ts';
import { sendProof } from '#lib/forms/proof.server.ts';
import { textOf } from '#lib/forms/rows.ts';
import type { Actions, PageServerLoad } from './$types';

type Role = Body<'/api/v1/administrators'>['role'];

export const load: PageServerLoad = async (event) => ({
  administrators: requireAnswer(event, await event.locals.api.GET('/api/v1/administrators')).items,
});

export const actions: Actions = {
  appoint: async ({ request, locals }) => {
    const form = await request.formData();
    const values = { email: textOf(form, 'email'), role: textOf(form, 'role') };
    const unproved = await sendProof(locals.api, form);
    if (unproved) return fail(403, { form: 'appoint', ...values, problem: unproved });
    const answer = await locals.api.POST('/api/v1/administrators', {
      body: { email: values.email, role: values.role as Role },
    });
    return answer.response.ok
      ? { done: true }
      : fail(answer.response.status, { form: 'appoint', ...values, problem: problemOf(answer) });
  },
  remove: async ({ request, locals }) => {
    const form = await request.formData();
    const userId = textOf(form, 'userId');
    const values = { form: userId, email: '', role: '' };
    const unproved = await sendProof(locals.api, form);
    if (unproved) return fail(403, { ...values, problem: unproved });
    const answer = await locals.api.DELETE('/api/v1/administrators/{userId}', {
      params: { path: { userId } },
    });
    return answer.response.ok
      ? { done: true }
      : fail(answer.response.status, { ...values, problem: problemOf(answer) });
  },
};
