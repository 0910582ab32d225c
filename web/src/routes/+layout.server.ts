import { requireAnswer } from '#lib/api/client.server.ts';
import type { City } from '#lib/api/types.ts';
import type { LayoutServerLoad } from './$types';

/** The city file changes with a deployment only: one copy for all requests of this process. */
let city: City | null = null;

export const load: LayoutServerLoad = async ({ locals, url }) => {
  const session = await locals.session();
  const [shownCity, notifications] = await Promise.all([
    city ?? locals.api.GET('/api/v1/city').then((answer) => requireAnswer({ url }, answer)),
    session.user ? locals.api.GET('/api/v1/notifications') : null,
  ]);
  city = shownCity;
  return {
    language: locals.language,
    session,
    city: shownCity,
    unread: notifications?.data?.unread ?? 0,
  };
};
