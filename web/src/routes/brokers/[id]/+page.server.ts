import { fail } from '@sveltejs/kit';
import { problemOf, requireAnswer } from '#lib/api/client.server.ts';
import type { BrokerProfile } from '#lib/api/types.ts';
import { textOf } from '#lib/forms/rows.ts';
import type { Actions, PageServerLoad } from './$types';

const bases = ['total', 'technology', 'received'] as const;
/** The newest lines; the statement has them all. */
const SHOWN = 20;

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const path = { id: params.id };
  const broker = requireAnswer({ url }, await locals.api.GET('/api/v1/brokers/{id}', { params: { path } }));
  const base = bases.find((one) => one === url.searchParams.get('base')) ?? 'total';
  const query = { kind: 'broker', id: params.id, base, order: 'newest', limit: SHOWN } as const;
  const statement = broker.creditShown
    ? requireAnswer({ url }, await locals.api.GET('/api/v1/statements', { params: { query } }))
    : null;
  // Fee income is its owner's alone: apart from credit, which the agency and the operator see too.
  const session = await locals.session();
  const fees =
    session.user?.brokerId === params.id ? ((await locals.api.GET('/api/v1/fees')).data ?? null) : null;
  return { broker, statement, fees };
};

export const actions: Actions = {
  level: async ({ request, locals, params }) => {
    const form = await request.formData();
    const reason = textOf(form, 'reason');
    const answer = await locals.api.PUT('/api/v1/brokers/{id}/level', {
      params: { path: { id: params.id } },
      body: { level: textOf(form, 'level') as BrokerProfile['level'], reason },
    });
    return answer.response.ok
      ? { done: true }
      : fail(answer.response.status, { reason, problem: problemOf(answer) });
  },
  end: async ({ request, locals, params }) => {
    const reason = textOf(await request.formData(), 'reason');
    const answer = await locals.api.POST('/api/v1/brokers/{id}/end', {
      params: { path: { id: params.id } },
      body: { reason },
    });
    return answer.response.ok
      ? { done: true }
      : fail(answer.response.status, { reason, problem: problemOf(answer) });
  },
};
