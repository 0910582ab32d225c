import { requireAnswer } from '#lib/api/client.server.ts';
import type { PageServerLoad } from './$types';

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
