import { requireAnswer } from '#lib/api/client.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
  files: requireAnswer({ url }, await locals.api.GET('/api/v1/audit/exports')).items,
});
