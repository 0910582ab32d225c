import type { FastifyInstance } from 'fastify';
import { loadIdentity } from '../accounts/actions.ts';
import type { Authentication } from '../accounts/authentication.ts';
import { servesPublic } from '../config.ts';
import type { Services } from '../context.ts';
import { DomainError } from '../errors.ts';

const writes = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/**
 * Refuse a write that a page of another origin sent with our cookie. Programs send neither header; browsers send
 * `Sec-Fetch-Site`, and `Origin` with every cross-origin write.
 */
function refuseForeignOrigin(headers: Record<string, string | string[] | undefined>, host: string): void {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') throw new DomainError('not_allowed');
  const origin = headers.origin;
  if (typeof origin === 'string' && (!URL.canParse(origin) || new URL(origin).host !== host))
    throw new DomainError('not_allowed');
}

/** Find out who is asking, from the session cookie, before any handler of the API. */
export function installSession(
  app: FastifyInstance,
  services: Services,
  authentication: Authentication,
): void {
  app.decorateRequest('identity', null);
  app.addHook('onRequest', async (request) => {
    if (writes.has(request.method)) refuseForeignOrigin(request.headers, request.host);
    const cookie = request.headers.cookie;
    if (!cookie?.includes('queqiao.')) return;
    const session = await authentication.api.getSession({ headers: new Headers({ cookie }) });
    const identity = session && (await loadIdentity(services.database, session.user.id));
    // A demo session from before the site went public ends here.
    if (identity && !(identity.demo && servesPublic(services.config))) request.identity = identity;
  });
}
