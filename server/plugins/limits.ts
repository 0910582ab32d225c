import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Config } from '../config.ts';
import { DomainError } from '../errors.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** How often one person may call this route in a minute, from however many addresses. Default: `requestsPerMinute`. */
    personRequestsPerMinute?: number;
  }
}

const window_ms = 60_000;

const tooMany = (ttl_ms: number): DomainError =>
  new DomainError('too_many_requests', { parameters: { seconds: Math.max(1, Math.ceil(ttl_ms / 1000)) } });

/**
 * Requests of one address and of one person in a minute, each counted by itself: an address may stand for a whole campus,
 * and a person may come from many addresses. Routes with a limit of their own (`rateLimit`, `personRequestsPerMinute`) count
 * for themselves. Counted in this process: several of them let through as many times more. Register it after the session,
 * which says who asks.
 */
export async function installLimits(app: FastifyInstance, config: Config): Promise<void> {
  await app.register(rateLimit, {
    max: config.requestsPerMinute,
    timeWindow: window_ms,
    errorResponseBuilder: (_request, limit) => tooMany(limit.ttl),
  });
  const ofEverything = limiterOf(app, config.requestsPerMinute);
  const ofRoutes = new Map<string, ReturnType<typeof limiterOf>>();
  app.addHook('onRoute', ({ method, url, config: own }) => {
    if (own?.personRequestsPerMinute === undefined) return;
    const limiter = limiterOf(app, Math.min(own.personRequestsPerMinute, config.requestsPerMinute));
    for (const one of [method].flat()) ofRoutes.set(`${one} ${url}`, limiter);
  });
  app.addHook('onRequest', async (request, reply) => {
    if (request.identity === null) return;
    const limiters = [ofEverything, ofRoutes.get(`${request.method} ${request.routeOptions.url}`)];
    for (const limiter of limiters) {
      const limit = await limiter?.(request);
      if (limit?.isAllowed !== false || !limit.isExceeded) continue;
      reply.header('retry-after', limit.ttlInSeconds);
      throw tooMany(limit.ttl);
    }
  });
}

const limiterOf = (app: FastifyInstance, max: number) =>
  app.createRateLimit({
    max,
    timeWindow: window_ms,
    keyGenerator: (request: FastifyRequest) => request.identity?.userId ?? request.ip,
  });
