import { fail } from '@sveltejs/kit';
import { problemOf, requireAnswer } from '#lib/api/client.server.ts';
import { textOf } from '#lib/forms/rows.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  status: requireAnswer(event, await event.locals.api.GET('/api/v1/platform/status')),
});

export const actions: Actions = {
  default: async ({ request, locals }) => {
    const kind = textOf(await request.formData(), 'kind') === 'rebuild' ? 'rebuild' : 'verify';
    const answer = await locals.api.POST('/api/v1/platform/index-requests', { body: { kind } });
    return answer.response.ok ? { done: true } : fail(answer.response.status, { problem: problemOf(answer) });
  },
};
