import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

const projectRoot = resolve(import.meta.dirname, '../..');

/** Headers that only this process sets; the site's adapter reads protocol, host and address from them. */
const trusted = {
  protocol: 'x-queqiao-protocol',
  host: 'x-queqiao-host',
  address: 'x-queqiao-address',
} as const;

/** What adapter-node reads once, when it is imported. */
function setAdapterEnvironment(): void {
  Object.assign(process.env, {
    PROTOCOL_HEADER: trusted.protocol,
    HOST_HEADER: trusted.host,
    ADDRESS_HEADER: trusted.address,
    BODY_SIZE_LIMIT: '25M',
  });
}

async function builtHandler(): Promise<Handler> {
  const path = resolve(projectRoot, 'web/build/handler.js');
  const module = (await import(pathToFileURL(path).href)) as { handler: Handler };
  return module.handler;
}

async function developmentHandler(app: FastifyInstance): Promise<Handler> {
  const { createServer } = await import('vite');
  const vite = await createServer({
    configFile: resolve(projectRoot, 'web/vite.config.ts'),
    // Bundling the config writes a file below web/, which `node --watch` would take for a change.
    configLoader: 'native',
    server: { middlewareMode: true, hmr: { server: app.server } },
    appType: 'custom',
  });
  app.addHook('onClose', () => vite.close());
  return vite.middlewares;
}

/**
 * Everything that is not the API goes to the SvelteKit site: its build, or Vite in development. The site calls the
 * API back over loopback, at the port that is really listened on.
 */
export async function installWeb(app: FastifyInstance, mode: 'production' | 'development'): Promise<void> {
  setAdapterEnvironment();
  app.addHook('onListen', () => {
    const address = app.server.address();
    if (address !== null && typeof address === 'object')
      process.env.INTERNAL_API_URL = `http://127.0.0.1:${address.port}`;
  });
  const handler = mode === 'development' ? await developmentHandler(app) : await builtHandler();
  await app.register((site, _options, done) => {
    site.removeAllContentTypeParsers();
    site.addContentTypeParser('*', (_request, _payload, parsed) => parsed(null));
    site.all('/*', { schema: { hide: true } }, (request, reply) => {
      reply.hijack();
      // Overwritten on every request, so that a client cannot choose them.
      request.raw.headers[trusted.protocol] = request.protocol;
      request.raw.headers[trusted.host] = request.host;
      request.raw.headers[trusted.address] = request.ip;
      reply.raw.setHeader('x-content-type-options', 'nosniff');
      reply.raw.setHeader('x-frame-options', 'DENY');
      reply.raw.setHeader('referrer-policy', 'same-origin');
      handler(request.raw, reply.raw, () => {
        reply.raw.statusCode = 404;
        reply.raw.end();
      });
    });
    done();
  });
}
