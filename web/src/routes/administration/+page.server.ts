import { error } from '@sveltejs/kit';
import { redirectToSignIn } from '#lib/api/client.server.ts';
import { messagesOf } from '#lib/messages/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { user } = await locals.session();
  if (!user) redirectToSignIn(url);
  if (!user.administrator)
    error(403, messagesOf(locals.language).administration.lead, { code: 'not_allowed' });
  return { role: user.administrator };
};
