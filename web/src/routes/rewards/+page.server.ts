import { requireAnswer } from '#lib/api/client.server.ts';
import { numberIn, pageOf } from '#lib/forms/search.server.ts';
import { dayOf } from '#lib/format/dates.ts';
import type { PageServerLoad } from './$types';

/** Of whom a member sees rewards: owners and finance people, and everybody of a service point. */
const mayRead = (membership: { role: string; organisationKind: string }): boolean =>
  membership.organisationKind !== 'government' &&
  (membership.role !== 'member' || membership.organisationKind === 'service_point');

export const load: PageServerLoad = async ({ locals, url }) => {
  const session = await locals.session();
  const year = numberIn(url.searchParams.get('year'), 2000, 2100) ?? Number(dayOf(new Date()).slice(0, 4));
  const rules = requireAnswer({ url }, await locals.api.GET('/api/v1/rewards/rules')).items;
  const asked = url.searchParams.get('organisation');
  const own = (session.user?.memberships ?? []).filter(mayRead).map((one) => one.organisationId);
  const rewards = await Promise.all(
    (asked === null ? own : [asked]).map(async (organisationId) =>
      requireAnswer(
        { url },
        await locals.api.GET('/api/v1/rewards', { params: { query: { organisationId, year } } }),
      ),
    ),
  );
  const code = url.searchParams.get('rule') ?? rules[0]?.code;
  const page = pageOf(url);
  const recipients =
    session.user?.isOperator && asked === null && code !== undefined
      ? requireAnswer(
          { url },
          await locals.api.GET('/api/v1/rewards/rules/{code}/recipients', {
            params: { path: { code }, query: { year, ...page } },
          }),
        )
      : null;
  return { year, rules, rewards, recipients, page, asked };
};
