import { Type } from 'typebox';
import { sql } from 'drizzle-orm';
import type { Services } from '../context.ts';
import type { App } from '../routing.ts';
import { codeOf, errorAnswers } from '../wire.ts';

const Health = Type.Object({
  status: codeOf(['ok', 'degraded']),
  database: codeOf(['ok', 'down']),
  search: Type.Object({
    engine: Type.String(),
    documents: Type.Integer(),
    /** Outbox rows that the index has not seen yet. */
    lag: Type.Integer(),
  }),
});

export function healthRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/health',
    {
      config: { rateLimit: false },
      schema: {
        tags: ['health'],
        summary: 'Is it up',
        response: { 200: Health, 503: Health, ...errorAnswers },
      },
    },
    async (_request, reply) => {
      const [database, size, lag] = await Promise.all([
        services.database.execute(sql`select 1`).then(
          () => 'ok' as const,
          () => 'down' as const,
        ),
        services.search.size(),
        services.indexer.lag().catch(() => 0),
      ]);
      const status = database === 'ok' ? ('ok' as const) : ('degraded' as const);
      return reply.status(status === 'ok' ? 200 : 503).send({
        status,
        database,
        search: { engine: services.search.capabilities.name, documents: size.documents, lag },
      });
    },
  );
}
