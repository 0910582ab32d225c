import { requireAnswer } from '#lib/api/client.server.ts';
import { pageOf } from '#lib/forms/search.server.ts';
import type { PageServerLoad } from './$types';

const statuses = ['pending', 'granted', 'refused', 'withdrawn'] as const;

export const load: PageServerLoad = async (event) => {
  const status = statuses.find((one) => one === event.url.searchParams.get('status')) ?? 'pending';
  const query = { status, ...pageOf(event.url) };
  const answer = await event.locals.api.GET('/api/v1/certifications', { params: { query } });
  return { query, result: requireAnswer(event, answer) };
};
