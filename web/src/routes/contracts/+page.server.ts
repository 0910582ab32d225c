import { redirectToSignIn, requireAnswer } from '#lib/api/client.server.ts';
import { pageOf } from '#lib/forms/search.server.ts';
import { codes } from '#lib/messages/zh/codes.ts';
import type { ContractCard } from '#lib/api/types.ts';
import type { PageServerLoad } from './$types';

const statuses = Object.keys(codes.contractStatus) as ContractCard['status'][];
const roles = ['seller', 'buyer', 'lead_broker', 'holder', 'service_point', 'operator'] as const;

export const load: PageServerLoad = async ({ locals, url }) => {
  const session = await locals.session();
  if (!session.user) redirectToSignIn(url);
  const parameters = url.searchParams;
  const query = {
    text: parameters.get('text')?.trim().slice(0, 100) || undefined,
    status: statuses.find((status) => status === parameters.get('status')),
    role: roles.find((role) => role === parameters.get('role')),
    waiting: parameters.get('waiting') === 'confirmation' ? ('confirmation' as const) : undefined,
    ...pageOf(url),
  };
  const result = requireAnswer({ url }, await locals.api.GET('/api/v1/contracts', { params: { query } }));
  const hasQueue = session.user.memberships.some(
    (membership) => membership.organisationKind === 'service_point',
  );
  return { query, result, hasQueue };
};
