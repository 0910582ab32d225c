import type { Services } from '../context.ts';
import type { App } from '../routing.ts';
import { errorAnswers } from '../wire.ts';
import { readHealth, readReadiness } from './actions.ts';
import { Health, Readiness } from './schema.ts';

export function healthRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/health',
    {
      config: { rateLimit: false, withoutSession: true },
      schema: {
        tags: ['health'],
        summary: 'Is it up',
        description: '503 when the database does not answer; `degraded` with 200 when only the index fails.',
        response: { 200: Health, 503: Health, ...errorAnswers },
      },
    },
    async (_request, reply) => {
      const health = await readHealth(services);
      return reply.status(health.database === 'ok' ? 200 : 503).send(health);
    },
  );

  let stopping = false;
  app.addHook('preClose', async () => {
    stopping = true;
  });
  app.get(
    '/api/v1/ready',
    {
      config: { rateLimit: false, withoutSession: true },
      schema: {
        tags: ['health'],
        summary: 'Should it be sent requests',
        description:
          '503 with the reasons while the process starts or stops; `/api/v1/health` says whether it is alive.',
        response: { 200: Readiness, 503: Readiness, ...errorAnswers },
      },
    },
    async (_request, reply) => {
      const readiness = await readReadiness(services, stopping);
      return reply.status(readiness.ready ? 200 : 503).send(readiness);
    },
  );
}
