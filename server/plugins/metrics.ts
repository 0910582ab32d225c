import { createHash, timingSafeEqual } from 'node:crypto';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Services } from '../context.ts';
import { DomainError } from '../errors.ts';
import { readMetrics } from '../health/actions.ts';
import { exposedType, exposition, RequestCounts, type Family } from '../health/exposition.ts';

const loopResolution_ms = 20;
const isLoopback = (address: string): boolean =>
  address === '::1' || address.startsWith('127.') || address.startsWith('::ffff:127.');

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/**
 * Numbers about this installation are for whoever watches over it: a program on this machine that no proxy stands before, or
 * one that knows METRICS_TOKEN. A request that a proxy hands on comes from loopback, too, but says for whom.
 */
function requireWatcher(request: FastifyRequest, token: string | null): void {
  const [scheme, given] = (request.headers.authorization ?? '').split(' ');
  if (token !== null && scheme === 'Bearer' && given && timingSafeEqual(digest(given), digest(token))) return;
  const { 'x-forwarded-for': forwarded, forwarded: alsoForwarded } = request.headers;
  const direct = forwarded === undefined && alsoForwarded === undefined;
  if (direct && isLoopback(request.raw.socket.remoteAddress ?? '')) return;
  throw new DomainError('not_allowed');
}

/** Count every answer of the process. Register it on the root, so that the site's pages are counted, too. */
export function countRequests(app: FastifyInstance): RequestCounts {
  const counts = new RequestCounts();
  app.addHook('onResponse', (request, reply, done) => {
    counts.observe({
      method: request.method,
      route: request.routeOptions.url ?? 'none',
      status: reply.raw.statusCode,
      seconds: reply.elapsedTime / 1000,
    });
    done();
  });
  return counts;
}

/** `GET /api/v1/metrics`: the process in numbers, as Prometheus reads them. */
export function metricsRoute(app: FastifyInstance, services: Services, counts: RequestCounts): void {
  const delay = monitorEventLoopDelay({ resolution: loopResolution_ms });
  delay.enable();
  app.addHook('onClose', async () => void delay.disable());
  app.get(
    '/api/v1/metrics',
    { config: { rateLimit: false, withoutSession: true }, schema: { hide: true } },
    async (request, reply) => {
      requireWatcher(request, services.config.metricsToken);
      const families = [...(await readMetrics(services)), ...counts.families(), loopFamily(delay)];
      return reply.header('content-type', exposedType).send(exposition(families));
    },
  );
}

/** How late timers come since the last look: a thread that computes too long answers nobody meanwhile. */
function loopFamily(delay: ReturnType<typeof monitorEventLoopDelay>): Family {
  const seconds = (nanoseconds: number): number =>
    Number.isFinite(nanoseconds)
      ? Math.max(0, Math.round(nanoseconds / 1000 - loopResolution_ms * 1000) / 1_000_000)
      : 0;
  const samples = [
    { labels: { quantile: '0.5' }, value: seconds(delay.percentile(50)) },
    { labels: { quantile: '0.99' }, value: seconds(delay.percentile(99)) },
    { labels: { quantile: '1' }, value: seconds(delay.max) },
  ];
  delay.reset();
  return {
    name: 'queqiao_event_loop_lag_seconds',
    help: 'How late the event loop was since the last look: half of the time, nearly always, at worst',
    type: 'gauge',
    samples,
  };
}
