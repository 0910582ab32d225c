import { requireAnswer } from '#lib/api/client.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
  mayDrill: (await locals.session()).user?.isOperator ?? false,
  statistics: requireAnswer({ url }, await locals.api.GET('/api/v1/statistics')),
});
