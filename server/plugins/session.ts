import type { FastifyInstance } from 'fastify';
import { recognise } from '../accounts/identity.ts';
import { passesRestriction } from '../accounts/rules.ts';
import type { Authentication } from '../accounts/authentication.ts';
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

/**
 * Find out who is asking, from the session cookie, before any handler of the API. Who has to do something first (verify
 * the address, change the password, set up the second factor) is a visitor to all routes but those of the own account;
 * what needs a person answers with the code of what is to be done. Who has to decide on new terms can still read.
 */
export function installSession(
  app: FastifyInstance,
  services: Services,
  authentication: Authentication,
): void {
  app.decorateRequest('identity', null);
  app.decorateRequest('restriction', null);
  app.addHook('onRequest', async (request) => {
    if (writes.has(request.method)) refuseForeignOrigin(request.headers, request.host);
    if (request.routeOptions.config.withoutSession === true) return;
    const cookie = request.headers.cookie;
    if (!cookie?.includes('queqiao.')) return;
    const found = await authentication.api.getSession({ headers: new Headers({ cookie }) });
    const known = found && (await recognise(services, found.session));
    if (!known) return;
    request.restriction = known.restriction;
    const ownAccount = request.routeOptions.config.ownAccount === true;
    if (passesRestriction(known.restriction, { method: request.method, ownAccount }))
      request.identity = known.identity;
  });
}
