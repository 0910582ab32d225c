import type { Services } from '../context.ts';
import type { App } from '../routing.ts';
import { errorAnswers } from '../wire.ts';
import { readHealth } from './actions.ts';
import { Health } from './schema.ts';

export function healthRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/health',
    {
      config: { rateLimit: false },
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
}
