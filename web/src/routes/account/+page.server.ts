import { fail, redirect } from '@sveltejs/kit';
import { problemOf, requireAnswer } from '#lib/api/client.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { api } = event.locals;
  const account = requireAnswer(event, await api.GET('/api/v1/account'));
  const sessions = requireAnswer(event, await api.GET('/api/v1/account/sessions'));
  return { account, sessions: sessions.items.length, saved: event.url.searchParams.has('saved') };
};

export const actions: Actions = {
  default: async ({ request, locals }) => {
    const form = await request.formData();
    const typed = { name: String(form.get('name') ?? ''), language: String(form.get('language') ?? '') };
    const answer = await locals.api.PUT('/api/v1/account', {
      body: { name: typed.name, language: typed.language === 'en' ? 'en' : 'zh' },
    });
    if (!answer.response.ok) return fail(answer.response.status, { problem: problemOf(answer), typed });
    redirect(303, '/account?saved');
  },
};
