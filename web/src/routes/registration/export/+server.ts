import { redirect } from '@sveltejs/kit';
import { problemOf, redirectToSignIn } from '#lib/api/client.server.ts';
import type { Query } from '#lib/api/types.ts';
import type { RequestHandler } from './$types';

type ExportQuery = Query<'/api/v1/registration/export'>;

/** The file as the API writes it; a refusal leads back to the form and says why. */
export const GET: RequestHandler = async ({ locals, url }) => {
  const parameters = url.searchParams;
  const query = {
    ...Object.fromEntries([...parameters].filter(([name, value]) => name !== 'status' && value !== '')),
    status: parameters.getAll('status'),
  } as unknown as ExportQuery;
  const answer = await locals.api.GET('/api/v1/registration/export', {
    params: { query },
    parseAs: 'stream',
  });
  if (answer.response.status === 401) redirectToSignIn(new URL('/registration', url));
  if (!answer.response.ok) {
    const problem = problemOf(answer);
    const reason = problem.fields[0]?.message || problem.message;
    redirect(303, `/registration?problem=${encodeURIComponent(reason)}`);
  }
  const headers = new Headers({ 'cache-control': 'private, no-store' });
  for (const name of ['content-type', 'content-disposition', 'x-content-type-options']) {
    const value = answer.response.headers.get(name);
    if (value) headers.set(name, value);
  }
  return new Response(answer.data as ReadableStream, { headers });
};
