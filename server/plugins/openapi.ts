import swagger from '@fastify/swagger';
import scalar from '@scalar/fastify-api-reference';
import type { FastifyInstance } from 'fastify';
import { ErrorAnswer } from '../wire.ts';
import { installReferencePolicy } from './headers.ts';

/** `/api/v1/openapi.json` from the route schemas, and a readable page of it at `/api/v1/reference`. */
export async function installOpenApi(app: FastifyInstance): Promise<void> {
  app.addSchema(ErrorAnswer);
  await app.register(swagger, {
    // Shared schemas keep their names instead of def-0, def-1 …
    refResolver: {
      buildLocalReference: (schema, _base, _fragment, index) =>
        typeof schema.$id === 'string' ? schema.$id : `shared-${index}`,
    },
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Queqiao 鹊桥',
        version: '1',
        description:
          'Technology-transfer marketplace. Money is a decimal string of fen (`…Fen`), days are `YYYY-MM-DD` in ' +
          'Asia/Shanghai, moments are ISO 8601. Every error is `{ code, message, fields }` in the language of ' +
          '`Accept-Language`. Writes accept `Idempotency-Key`: the same key and body give the same answer once, for a week.',
      },
      components: {
        securitySchemes: {
          session: { type: 'apiKey', in: 'cookie', name: 'queqiao.session_token' },
        },
      },
    },
  });
  app.get('/api/v1/openapi.json', { schema: { hide: true } }, () => app.swagger());
  await app.register(async (page) => {
    installReferencePolicy(page);
    await page.register(scalar, {
      routePrefix: '/api/v1/reference',
      configuration: {
        url: '/api/v1/openapi.json',
        telemetry: false,
        withDefaultFonts: false,
        // What leads to services of others, which the page's policy would not let it reach.
        showDeveloperTools: 'never',
        hideClientButton: true,
        mcp: { disabled: true },
        agent: { disabled: true },
      },
    });
  });
}
