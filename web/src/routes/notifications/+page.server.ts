import { redirect } from '@sveltejs/kit';
import { redirectToSignIn, requireAnswer } from '#lib/api/client.server.ts';
import { safeReturnTo } from '#lib/api/return-to.ts';
import { textOf } from '#lib/forms/rows.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  const session = await locals.session();
  if (!session.user) redirectToSignIn(url);
  return { notifications: requireAnswer({ url }, await locals.api.GET('/api/v1/notifications')) };
};

export const actions: Actions = {
  open: async ({ request, locals }) => {
    const form = await request.formData();
    await locals.api.POST('/api/v1/notifications/{id}/read', {
      params: { path: { id: textOf(form, 'id') } },
      body: {},
    });
    redirect(303, safeReturnTo(form.get('link'), '/notifications'));
  },
  readAll: async ({ locals }) => {
    await locals.api.POST('/api/v1/notifications/read', { body: {} });
    return { done: true };
  },
};
