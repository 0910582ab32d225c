import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { recordAudit } from '../audit/actions.ts';
import { DenialLimit } from '../audit/rules.ts';
import type { Services } from '../context.ts';
import type { ErrorCode } from '../errors.ts';
import { isIdentifier } from '../wire.ts';

/** From where a request came, for the record. */
export const addressOf = (request: FastifyRequest): { ip: string; userAgent: string } => ({
  ip: request.ip,
  userAgent: request.headers['user-agent'] ?? '',
});

/** What a request is about, as its route knows it: `GET /api/v1/needs/:id`, and the id where it is one. */
function routeOf(request: FastifyRequest): { route: string; objectId: string | null } {
  const { id } = (request.params ?? {}) as Record<string, unknown>;
  return {
    route: `${request.method} ${request.routeOptions.url ?? '/api/*'}`,
    objectId: typeof id === 'string' && isIdentifier(id) ? id : null,
  };
}

/**
 * Who puts denials on record: every refusal of somebody who is signed in, with the route's pattern and the code. It never
 * fails the request, which is answered with the refusal in any case, and one person's denials are limited by the minute.
 */
export function denialRecorder(
  services: Services,
): (request: FastifyRequest, code: ErrorCode) => Promise<void> {
  const limit = new DenialLimit();
  return async (request, code) => {
    const userId = request.identity?.userId;
    if (userId === undefined) return;
    const more = limit.take(userId, services.now());
    if (more === null) return;
    const { route, objectId } = routeOf(request);
    try {
      await recordAudit(services.database, services, {
        kind: 'denial',
        outcome: 'refused',
        actorId: userId,
        subjectKind: 'route',
        subjectId: route,
        detail: { code, ...(objectId === null ? {} : { objectId }), ...more },
        address: addressOf(request),
      });
    } catch (error) {
      request.log.error({ err: error }, 'a denial could not be recorded');
    }
  };
}

/**
 * Put every download on record before its first byte leaves: whatever the API sends as an attachment to somebody who is
 * signed in. An export that cannot be recorded is not sent.
 */
export function installDownloadRecord(app: FastifyInstance, services: Services): void {
  app.addHook('onSend', async (request, reply, payload) => {
    const disposition = String(reply.getHeader('content-disposition') ?? '');
    if (reply.statusCode !== 200 || !disposition.startsWith('attachment') || request.method === 'HEAD')
      return payload;
    if (!request.identity) return payload;
    const { route, objectId } = routeOf(request);
    try {
      await recordAudit(services.database, services, {
        kind: 'export',
        actorId: request.identity.userId,
        subjectKind: 'route',
        subjectId: route,
        detail: objectId === null ? {} : { objectId },
        address: addressOf(request),
      });
    } catch (error) {
      // The answer becomes an error: without the name of a file, and without an open one behind it.
      reply.removeHeader('content-disposition').removeHeader('content-type');
      if (payload instanceof Readable) payload.destroy();
      throw error;
    }
    return payload;
  });
}
