import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import createClient from 'openapi-fetch';
import type { paths } from './schema.d.ts';
import type { ApiProblem } from './problem.ts';

/** The API of this deployment, called as the reader of the current request. */
export type ApiClient = ReturnType<typeof createClient<paths>>;

/**
 * Where the API answers: the loopback address that the server plugin gives (it changes with the port, so it is read for
 * each request), else the address the reader used.
 */
function apiAddress(event: RequestEvent): string {
  return process.env.INTERNAL_API_URL || event.url.origin;
}

/** A client that speaks for the reader: their cookies, language and address go along. */
export function apiFor(event: RequestEvent): ApiClient {
  return createClient<paths>({
    baseUrl: apiAddress(event),
    fetch: globalThis.fetch,
    headers: {
      cookie: event.request.headers.get('cookie') ?? '',
      'accept-language': event.locals.language === 'en' ? 'en' : 'zh-CN',
      'x-forwarded-for': event.getClientAddress(),
    },
  });
}

interface Answered<Data> {
  data?: Data;
  error?: unknown;
  response: Response;
}

/** The API's refusal as the site shows it; an answer that is no API error becomes the code `internal`. */
export function problemOf(answer: Answered<unknown>): ApiProblem {
  const body = answer.error as Partial<ApiProblem> | undefined;
  if (typeof body?.code === 'string' && typeof body.message === 'string')
    return { code: body.code, message: body.message, fields: body.fields ?? [] };
  return { code: 'internal', message: '', fields: [] };
}

/**
 * The data of an answer that a page cannot do without. A refusal becomes the error page with its status; “not signed in”
 * leads to the sign-in page and back.
 */
export function requireAnswer<Data>(event: { url: URL }, answer: Answered<Data>): Data {
  if (answer.response.ok && answer.data !== undefined) return answer.data;
  if (answer.response.status === 401) redirectToSignIn(event.url);
  const problem = problemOf(answer);
  error(answer.response.status >= 400 ? answer.response.status : 502, {
    message: problem.message,
    code: problem.code,
  });
}

/** Send the reader to the sign-in page, and from there back to where they were going. */
export function redirectToSignIn(url: URL): never {
  redirect(
    303,
    `/sign-in?returnTo=${encodeURIComponent(url.pathname + url.search.replace(/^\?\/[^&]*&?/, '?').replace(/^\?$/, ''))}`,
  );
}
