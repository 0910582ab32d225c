import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import createClient, { type Middleware } from 'openapi-fetch';
import type { paths } from './schema.d.ts';
import type { ApiProblem } from './problem.ts';
import { relayCookies, withCookies } from './relay.server.ts';

/** The API of this deployment, called as the reader of the current request. */
export type ApiClient = ReturnType<typeof createClient<paths>>;

/**
 * Where the API answers: the loopback address that the server plugin gives (it changes with the port, so it is read for
 * each request), else the address the reader used.
 */
function apiAddress(event: RequestEvent): string {
  return process.env.INTERNAL_API_URL || event.url.origin;
}

/**
 * While the database is away no page pretends to be complete: whatever it reads, the page becomes the error page with
 * status 503. A write is answered to its form, which keeps what was typed.
 */
function failWithoutDatabase(event: RequestEvent): Middleware {
  return {
    async onResponse({ request, response }) {
      if (response.status !== 503 || request.method !== 'GET') return;
      const problem = problemOf({ error: await response.clone().json(), response });
      if (problem.code !== 'database_unavailable') return;
      event.locals.databaseAway = true;
      error(503, problem.message, { code: problem.code });
    },
  };
}

/** A client that speaks for the reader: their cookies, language and address go along. */
export function apiFor(
  event: RequestEvent,
  cookie: string = event.request.headers.get('cookie') ?? '',
): ApiClient {
  const client = createClient<paths>({
    baseUrl: apiAddress(event),
    fetch: globalThis.fetch,
    headers: {
      cookie,
      'accept-language': event.locals.language === 'en' ? 'en' : 'zh-CN',
      'x-forwarded-for': event.getClientAddress(),
      'user-agent': event.request.headers.get('user-agent') ?? '',
    },
  });
  client.use(failWithoutDatabase(event));
  return client;
}

/**
 * Hand the cookies of an answer on to the browser, and speak as whom they name for the rest of this request: the page is
 * loaded after its action, and the session from before has ended.
 */
export function continueWith(event: RequestEvent, answer: Response): void {
  relayCookies(answer, event.cookies);
  const api = apiFor(event, withCookies(event.request.headers.get('cookie') ?? '', answer));
  event.locals.api = api;
  event.locals.session = async () => (await api.GET('/api/v1/session')).data ?? { user: null };
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

/** Where somebody who is signed in does what has to be done before the API lets them go on. */
const waysOut: Record<string, string> = {
  email_not_verified: '/verify-email',
  password_expired: '/account/password',
  second_factor_required: '/account/second-factor',
  consent_required: '/account/consent',
  proof_required: '/account/proof',
};

/** Where a refusal leads, and from there back to `returnTo`; null for refusals that lead nowhere. */
export function wayOutOf(code: string | null | undefined, returnTo: string): string | null {
  const path = code ? waysOut[code] : undefined;
  return path ? `${path}?returnTo=${encodeURIComponent(returnTo)}` : null;
}

/**
 * The data of an answer that a page cannot do without. A refusal becomes the error page with its status; “not signed in”
 * leads to the sign-in page and back.
 */
export function requireAnswer<Data>(event: { url: URL }, answer: Answered<Data>): Data {
  if (answer.response.ok && answer.data !== undefined) return answer.data;
  if (answer.response.status === 401) redirectToSignIn(event.url);
  const problem = problemOf(answer);
  const wayOut = wayOutOf(problem.code, pathOf(event.url));
  if (wayOut) redirect(303, wayOut);
  error(answer.response.status >= 400 ? answer.response.status : 502, problem.message, {
    code: problem.code,
  });
}

/** Path and query of a page, without the name of a form action. */
const pathOf = (url: URL): string =>
  url.pathname + url.search.replace(/^\?\/[^&]*&?/, '?').replace(/^\?$/, '');

/** Send the reader to the sign-in page, and from there back to where they were going. */
export function redirectToSignIn(url: URL): never {
  redirect(303, `/sign-in?returnTo=${encodeURIComponent(pathOf(url))}`);
}
