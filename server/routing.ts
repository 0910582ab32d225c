import { createHash } from 'node:crypto';
import type { FastifyBaseLogger, FastifyInstance, FastifyRequest, RawServerDefault } from 'fastify';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type { Context, Identity, Restriction, Services } from './context.ts';
import { invalidField } from './errors.ts';
import { rightsOf } from './policy/policy.ts';
import { languageOf } from './messages/index.ts';

/** The Fastify instance that modules add their routes to: schemas type the handlers. */
export type App = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  TypeBoxTypeProvider
>;

declare module 'fastify' {
  interface FastifyRequest {
    /** Who is asking, set by plugins/session.ts before any handler of the API. */
    identity: Identity | null;
    /** What has to be done first by somebody who is signed in; `identity` is then null but for routes of the account. */
    restriction: Restriction | null;
  }
  interface FastifyContextConfig {
    /** A route of one's own account: open to people with a `Restriction`. */
    ownAccount?: boolean;
    /** A route that answers everybody the same: also while no session can be read because the database is away. */
    withoutSession?: boolean;
  }
}

const idempotencyKeyPattern = /^[\x21-\x7e]{8,100}$/;

/** The key of a write that must not happen twice, with a hash of what it asks for and with which rights. */
function idempotencyOf(request: FastifyRequest): Context['idempotency'] {
  const key = request.headers['idempotency-key'];
  if (key === undefined || request.method === 'GET') return null;
  if (typeof key !== 'string' || !idempotencyKeyPattern.test(key))
    throw invalidField('Idempotency-Key', 'wrong_format');
  const content = JSON.stringify([
    request.method,
    request.url,
    request.body ?? null,
    // An answer that was kept may show what somebody who lost a role must not see any more.
    rightsOf(request.identity),
  ]);
  return { key, requestHash: createHash('sha256').update(content).digest('hex') };
}

/** What a verb gets, from a request. */
export function contextOf(services: Services, request: FastifyRequest): Context {
  return {
    ...services,
    log: request.log,
    identity: request.identity,
    restriction: request.restriction,
    client: { ip: request.ip, userAgent: (request.headers['user-agent'] ?? '').slice(0, 300) },
    language: languageOf(request.headers['accept-language']),
    idempotency: idempotencyOf(request),
  };
}
