import { redirectToSignIn, requireAnswer } from '#lib/api/client.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  const session = await locals.session();
  if (!session.user) redirectToSignIn(url);
  return { own: requireAnswer({ url }, await locals.api.GET('/api/v1/disclosures')) };
};
