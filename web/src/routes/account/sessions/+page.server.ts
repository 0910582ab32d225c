import { fail, redirect } from '@sveltejs/kit';
import { problemOf, requireAnswer } from '#lib/api/client.server.ts';
import { sendProof } from '#lib/forms/proof.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  sessions: requireAnswer(event, await event.locals.api.GET('/api/v1/account/sessions')).items,
  ended: event.url.searchParams.has('ended'),
});

export const actions: Actions = {
  end: async ({ request, locals }) => {
    const id = String((await request.formData()).get('id') ?? '');
    const answer = await locals.api.DELETE('/api/v1/account/sessions/{id}', { params: { path: { id } } });
    // One that has ended meanwhile is what was wanted.
    if (!answer.response.ok && answer.response.status !== 404)
      return fail(answer.response.status, { problem: problemOf(answer) });
    redirect(303, '/account/sessions?ended');
  },
  endOthers: async ({ request, locals }) => {
    const unproved = await sendProof(locals.api, await request.formData());
    if (unproved) return fail(403, { problem: unproved });
    const answer = await locals.api.DELETE('/api/v1/account/sessions');
    if (!answer.response.ok) return fail(answer.response.status, { problem: problemOf(answer) });
    redirect(303, '/account/sessions?ended');
  },
};
