import { requireAnswer } from '#lib/api/client.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  mails: requireAnswer(event, await event.locals.api.GET('/api/v1/developer/mails')).items,
});
