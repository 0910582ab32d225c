import type { RequestEvent } from '@sveltejs/kit';
import { apiFor, requireAnswer } from '#lib/api/client.server.ts';
import type { City } from '#lib/api/types.ts';
import type { LayoutServerLoad } from './$types';

/** The city file changes with a deployment only: one copy for all requests of this process. */
let city: City | null = null;

/**
 * Who reads, and what is new for them. While the database is away the frame is a visitor's: the pages in it say so, with
 * status 503.
 */
async function readSession({ locals }: Pick<RequestEvent, 'locals'>) {
  try {
    const session = await locals.session();
    const notifications = session.user ? await locals.api.GET('/api/v1/notifications') : null;
    return { session, unread: notifications?.data?.unread ?? 0 };
  } catch (failure) {
    if (!locals.databaseAway) throw failure;
    return { session: { user: null }, unread: 0 };
  }
}

export const load: LayoutServerLoad = async (event) => {
  const { locals, url } = event;
  const [shownCity, reader] = await Promise.all([
    // Asked for as nobody: it is the same for all, and needs no session.
    city ??
      apiFor(event, '')
        .GET('/api/v1/city')
        .then((answer) => requireAnswer({ url }, answer)),
    readSession(event),
  ]);
  city = shownCity;
  return {
    language: locals.language,
    ...reader,
    city: shownCity,
    databaseAway: locals.databaseAway,
  };
};
