import { requireAnswer } from '#lib/api/client.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  versions: requireAnswer(event, await event.locals.api.GET('/api/v1/account-rules')).terms,
});
