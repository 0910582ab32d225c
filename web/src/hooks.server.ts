import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';
import { apiFor } from '#lib/api/client.server.ts';
import type { Session } from '#lib/api/types.ts';
import { readLanguage } from '#lib/messages/index.ts';

/** Asked for at most once a request, and not at all for readers without a cookie of ours. */
function sessionOnce(api: App.Locals['api'], hasCookies: boolean): () => Promise<Session> {
  let asked: Promise<Session> | null = null;
  return () => {
    asked ??= hasCookies
      ? api.GET('/api/v1/session').then((answer) => answer.data ?? { user: null })
      : Promise.resolve({ user: null });
    return asked;
  };
}

/** A page that needs no database is shown, but not as if all were well: a session could not be read. */
function asUnavailable({ body, headers }: Response): Response {
  const response = new Response(body, { status: 503, headers });
  // A database that is started again answers after a second or two.
  response.headers.set('retry-after', '1');
  return response;
}

export const handle: Handle = async ({ event, resolve }) => {
  event.locals.language = readLanguage(event.cookies.get('language'));
  event.locals.databaseAway = false;
  event.locals.api = apiFor(event);
  const hasCookies = event.cookies.getAll().some((cookie) => cookie.name !== 'language');
  event.locals.session = sessionOnce(event.locals.api, hasCookies);

  const language = event.locals.language === 'en' ? 'en' : 'zh-CN';
  const rendered = await resolve(event, {
    transformPageChunk: ({ html }) => html.replace('%lang%', language),
  });
  const response = event.locals.databaseAway ? asUnavailable(rendered) : rendered;
  response.headers.set('vary', 'Cookie');
  // Pages differ by reader and language: no shared cache keeps them. Built files are served elsewhere, for ever.
  if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'private, no-cache');
  return response;
};

/** The cause is logged; readers see a number to quote and never the text of an unexpected error. */
export const handleError: HandleServerError = (caught) => {
  if (caught.kind === 'app') return caught.error;
  if (caught.kind !== 'unknown') return { message: '' };
  const reference = crypto.randomUUID().slice(0, 8);
  console.error(
    `[web ${reference}] ${caught.event.request.method} ${caught.event.route.id ?? 'no route'}`,
    caught.error,
  );
  return { message: '', reference };
};
