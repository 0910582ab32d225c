import { redirectToSignIn, requireAnswer } from '#lib/api/client.server.ts';
import { pageOf } from '#lib/forms/search.server.ts';
import type { PageServerLoad } from './$types';

const kinds = ['registration', 'amendment', 'objection'] as const;
const statuses = ['submitted', 'accepted', 'in_review', 'expert_review'] as const;

export const load: PageServerLoad = async ({ locals, url }) => {
  const session = await locals.session();
  if (!session.user) redirectToSignIn(url);
  const parameters = url.searchParams;
  const query = {
    kind: kinds.find((kind) => kind === parameters.get('kind')),
    status: statuses.find((status) => status === parameters.get('status')),
    overdue: parameters.get('overdue') === 'true' ? true : undefined,
    ...pageOf(url),
  };
  const queue = requireAnswer(
    { url },
    await locals.api.GET('/api/v1/contracts/queue', { params: { query } }),
  );
  return { query, queue };
};
