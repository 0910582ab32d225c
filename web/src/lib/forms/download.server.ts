import { redirect } from '@sveltejs/kit';
import { problemOf, redirectToSignIn, wayOutOf } from '#lib/api/client.server.ts';

interface Answered {
  data?: unknown;
  error?: unknown;
  response: Response;
}

const kept = ['content-type', 'content-disposition', 'content-security-policy', 'x-content-type-options'];

/**
 * A file as the API writes it, handed on to the browser. A refusal leads to where it is dealt with (signing in, a fresh
 * proof) and from there back to this address, or else to `page`, which says why in `?problem=`.
 */
export function passOn(answer: Answered, url: URL, page: string): Response {
  const { response } = answer;
  if (response.status === 401) redirectToSignIn(url);
  if (!response.ok) {
    const problem = problemOf(answer);
    const wayOut = wayOutOf(problem.code, url.pathname + url.search);
    redirect(303, wayOut ?? `${page}?problem=${encodeURIComponent(problem.code)}`);
  }
  const headers = new Headers({ 'cache-control': 'private, no-store' });
  for (const name of kept) {
    const value = response.headers.get(name);
    if (value) headers.set(name, value);
  }
  return new Response(answer.data as ReadableStream, { headers });
}
