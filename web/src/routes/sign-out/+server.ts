import { error, redirect } from '@sveltejs/kit';
import { problemOf } from '#lib/api/client.server.ts';
import { relayCookies } from '#lib/api/relay.server.ts';
import type { RequestHandler } from './$types';

/** End the session, here and at the API. */
export const POST: RequestHandler = async ({ locals, cookies }) => {
  const answer = await locals.api.DELETE('/api/v1/session');
  // Nobody is told that they are signed out while the session is open.
  if (!answer.response.ok) {
    const { message, code } = problemOf(answer);
    error(answer.response.status, message, { code });
  }
  relayCookies(answer.response, cookies);
  redirect(303, '/');
};
