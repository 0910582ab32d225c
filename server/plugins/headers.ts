import { createHash } from 'node:crypto';
import type { Socket } from 'node:net';
import helmet from '@fastify/helmet';
import type { FastifyInstance, FastifyReply, FastifyServerOptions } from 'fastify';
import { servesPublic, type Config } from '../config.ts';
import { languageOf } from '../messages/index.ts';
import { DomainError } from '../errors.ts';
import { describeError } from './errors.ts';

/**
 * What a response may do that is no page: nothing at all. The site's pages and the API reference put their own policy in
 * its place; whatever forgets to (a file, an error, a redirect) stays with this one.
 */
const nothingAllowed = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  },
};

/** A year, as browsers' preload lists and OWASP ASVS 5.0 (3.4.1) want it. */
const strictTransport = { maxAge: 31_536_000, includeSubDomains: true };

/** Devices that no page of ours asks for: no page, nor anything that slips into one, can. */
const permissionsPolicy =
  'camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), bluetooth=(), display-capture=(), browsing-topics=()';

/**
 * Set the security headers of every response: pages, files, the API, refusals and errors alike, before anything else
 * looks at the request. Register it on the root, so that it comes first. What the API answers is kept by no cache unless
 * its route says so. There is no CORS: no `Access-Control-…` header is ever sent, so other origins read nothing.
 */
export async function installHeaders(app: FastifyInstance, config: Config): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: nothingAllowed,
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'same-origin' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    strictTransportSecurity: servesPublic(config) ? strictTransport : false,
  });
  app.addHook('onRequest', (request, reply, done) => {
    reply.raw.setHeader('permissions-policy', permissionsPolicy);
    if (request.url.startsWith('/api/')) reply.raw.setHeader('cache-control', 'no-store');
    done();
  });
}

/** The policy of an API reference page: its own scripts, and the inline ones in it by their hash. */
function referencePolicy(html: string): string {
  const hashes = [...html.matchAll(/<script(?:\s[^>]*)?>([^]*?)<\/script>/gi)]
    .map(([, text = '']) => text)
    .filter((text) => text.trim() !== '')
    .map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...hashes].join(' ')}`,
    // The reference writes its styles into the page while it runs; styles run nothing.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Give the HTML pages of a scope the policy of the API reference. They must hold nothing that a reader wrote. */
export function installReferencePolicy(scope: FastifyInstance): void {
  scope.addHook('onSend', async (_request, reply, payload) => {
    const type = String(reply.getHeader('content-type') ?? '');
    if (type.startsWith('text/html') && typeof payload === 'string')
      reply.header('content-security-policy', referencePolicy(payload));
    return payload;
  });
}

/** Headers of what is answered before there is a request that hooks could see. */
const bareHeaders = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cache-control': 'no-store',
};

/** What cannot be read as HTTP at all: an answer without a word about the cause, and the connection ends. */
function refuseConnection(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const status =
    error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
      ? '408 Request Timeout'
      : error.code === 'HPE_HEADER_OVERFLOW'
        ? '431 Request Header Fields Too Large'
        : '400 Bad Request';
  if (socket.writable) {
    const lines = Object.entries({ ...bareHeaders, connection: 'close', 'content-length': '0' }).map(
      ([name, value]) => `${name}: ${value}\r\n`,
    );
    socket.write(`HTTP/1.1 ${status}\r\n${lines.join('')}\r\n`);
  }
  socket.destroy(error);
}

/** The two ways in which fastify answers without its hooks: addresses that no router reads, and what is no HTTP. */
export const bareAnswers: Pick<FastifyServerOptions, 'frameworkErrors' | 'clientErrorHandler'> = {
  frameworkErrors(_error, request, reply) {
    const { status, body } = describeError(
      new DomainError('route_not_found'),
      languageOf(request.headers['accept-language']),
    );
    void (reply as FastifyReply).status(status).headers(bareHeaders).send(body);
  },
  clientErrorHandler: refuseConnection,
};
