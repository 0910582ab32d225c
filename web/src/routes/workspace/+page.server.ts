import { redirectToSignIn } from '#lib/api/client.server.ts';
import { listingOrganisations } from '#lib/forms/organisations.ts';
import { principalsOf } from '#lib/forms/principals.server.ts';
import type { PageServerLoad } from './$types';

const LISTINGS_SHOWN = 20;
const NOTIFICATIONS_SHOWN = 5;
const UNCONFIRMED_SHOWN = 5;

export const load: PageServerLoad = async ({ locals, url }) => {
  const session = await locals.session();
  if (!session.user) redirectToSignIn(url);
  const own = listingOrganisations(session);
  const query = { limit: LISTINGS_SHOWN };
  const [needs, achievements, introductions, notifications, contracts, unconfirmed, tasks, principals] =
    await Promise.all([
      Promise.all(
        own.map((one) =>
          locals.api.GET('/api/v1/organisations/{id}/needs', { params: { path: { id: one.value }, query } }),
        ),
      ),
      Promise.all(
        own.map((one) =>
          locals.api.GET('/api/v1/organisations/{id}/achievements', {
            params: { path: { id: one.value }, query },
          }),
        ),
      ),
      locals.api.GET('/api/v1/introductions', { params: { query: { limit: 50 } } }),
      locals.api.GET('/api/v1/notifications'),
      locals.api.GET('/api/v1/contracts', { params: { query: { limit: 50 } } }),
      locals.api.GET('/api/v1/contracts', {
        params: { query: { waiting: 'confirmation', limit: UNCONFIRMED_SHOWN } },
      }),
      locals.api.GET('/api/v1/tasks', { params: { query: { limit: 1 } } }),
      principalsOf(locals),
    ]);
  const open = (introductions.data?.items ?? []).filter(
    (one) => one.status !== 'closed' && one.status !== 'contracted',
  );
  const operates = session.user.memberships.some(
    (membership) => membership.organisationKind === 'government',
  );
  const servicePoints = new Set(
    session.user.memberships
      .filter((membership) => membership.organisationKind === 'service_point')
      .map((membership) => membership.organisationId),
  );
  /** What somebody decides about: at their service point, or, registered in another city, as the operator. */
  const decidesOn = (contract: { servicePoint: { id: string } | null }): boolean =>
    contract.servicePoint === null ? operates : servicePoints.has(contract.servicePoint.id);
  const ownIds = new Set(session.user.memberships.map((membership) => membership.organisationId));
  const isParty = ({ seller, buyer }: { seller: { id: string }; buyer: { id: string } }): boolean =>
    ownIds.has(seller.id) || ownIds.has(buyer.id);
  return {
    tasksDue: tasks.data?.due ?? 0,
    mayList: own.length > 0,
    principals,
    // Universities and institutes come to find buyers, enterprises to have problems solved.
    sellsFirst: session.user.memberships.some(
      (membership) =>
        membership.organisationKind === 'university' || membership.organisationKind === 'institute',
    ),
    needs: needs.flatMap((answer) => answer.data?.items ?? []),
    achievements: achievements.flatMap((answer) => answer.data?.items ?? []),
    waiting: open.filter((one) => one.allowed.includes('accept')),
    active: open.filter((one) => !one.allowed.includes('accept')).slice(0, 6),
    notifications: (notifications.data?.items ?? []).slice(0, NOTIFICATIONS_SHOWN),
    unconfirmed: unconfirmed.data ?? { total: 0, items: [] },
    contracts: (contracts.data?.items ?? []).filter((contract) =>
      decidesOn(contract)
        ? ['submitted', 'accepted', 'in_review', 'expert_review'].includes(contract.status)
        : isParty(contract) && ['draft', 'correction_asked'].includes(contract.status),
    ),
  };
};
