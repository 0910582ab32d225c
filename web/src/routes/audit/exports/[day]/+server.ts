import { passOn } from '#lib/forms/download.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params, url }) => {
  const answer = await locals.api.GET('/api/v1/audit/exports/{day}', {
    params: { path: { day: params.day } },
    parseAs: 'stream',
  });
  return passOn(answer, url, '/audit/exports');
};
