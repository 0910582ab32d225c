import { redirect } from '@sveltejs/kit';
import { relayCookies } from '#lib/api/relay.server.ts';
import type { RequestHandler } from './$types';

/** End the session, here and at the API. */
export const POST: RequestHandler = async ({ locals, cookies }) => {
  const { response } = await locals.api.DELETE('/api/v1/session');
  relayCookies(response, cookies);
  redirect(303, '/');
};
