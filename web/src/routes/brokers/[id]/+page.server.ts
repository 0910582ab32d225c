import { requireAnswer } from '#lib/api/client.server.ts';
import type { PageServerLoad } from './$types';

const bases = ['total', 'technology', 'received'] as const;

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const path = { id: params.id };
  const broker = requireAnswer({ url }, await locals.api.GET('/api/v1/brokers/{id}', { params: { path } }));
  const base = bases.find((one) => one === url.searchParams.get('base')) ?? 'total';
  const credit = broker.creditShown
    ? requireAnswer(
        { url },
        await locals.api.GET('/api/v1/brokers/{id}/credit', { params: { path, query: { base } } }),
      )
    : null;
  return { broker, credit, base };
};
