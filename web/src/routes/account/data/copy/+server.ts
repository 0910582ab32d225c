import { passOn } from '#lib/forms/download.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, url }) => {
  const format = url.searchParams.get('format') === 'html' ? 'html' : 'json';
  const answer = await locals.api.GET('/api/v1/account/personal-data', {
    params: { query: { format } },
    parseAs: 'stream',
  });
  return passOn(answer, url, '/account/data');
};
