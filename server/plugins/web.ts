import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
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
 * A door of its own for what the site asks the API: on loopback, at any free port. It stays open while the process stops,
 * until the last page that is being made has its answers, and the public door has long been shut.
 */
function openInnerDoor(app: FastifyInstance): void {
  const inner = createServer((request, response) => app.routing(request, response));
  app.addHook('onListen', async () => {
    await new Promise<void>((opened, failed) => {
      inner.once('error', failed);
      inner.listen(0, '127.0.0.1', opened);
    });
    const address = inner.address();
    if (address !== null && typeof address === 'object')
      process.env.INTERNAL_API_URL = `http://127.0.0.1:${address.port}`;
  });
  // Fastify waits for the public door's requests first.
  app.addHook('onClose', async () => {
    if (!inner.listening) return;
    inner.closeAllConnections();
    await new Promise((closed) => inner.close(closed));
  });
}

/**
 * Everything that is not the API goes to the SvelteKit site: its build, or Vite in development. The site calls the
 * API back over loopback.
 */
export async function installWeb(app: FastifyInstance, mode: 'production' | 'development'): Promise<void> {
  setAdapterEnvironment();
  openInnerDoor(app);
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
      handler(request.raw, reply.raw, () => {
        reply.raw.statusCode = 404;
        reply.raw.end();
      });
    });
    done();
  });
}
