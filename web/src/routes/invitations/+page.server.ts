import { fail, redirect } from '@sveltejs/kit';
import { problemOf } from '#lib/api/client.server.ts';
import { textOf } from '#lib/forms/rows.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url, setHeaders }) => {
  const token = url.searchParams.get('token') ?? '';
  // The address holds a token: no page that is opened from here may see it.
  setHeaders({ 'referrer-policy': 'no-referrer' });
  const answer = await locals.api.POST('/api/v1/invitations/find', { body: { token } });
  return { token, invitation: answer.data ?? null };
};

export const actions: Actions = {
  accept: async ({ request, locals }) => {
    const token = textOf(await request.formData(), 'token');
    const answer = await locals.api.POST('/api/v1/invitations/accept', { body: { token } });
    if (answer.data) redirect(303, `/organisations/${answer.data.organisationId}`);
    return fail(answer.response.status, { problem: problemOf(answer) });
  },
  decline: async ({ request, locals }) => {
    const token = textOf(await request.formData(), 'token');
    const answer = await locals.api.POST('/api/v1/invitations/decline', { body: { token } });
    return answer.response.ok
      ? { declined: true }
      : fail(answer.response.status, { problem: problemOf(answer) });
  },
};
