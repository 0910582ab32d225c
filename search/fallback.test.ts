import { createServer, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { withFallback, type FallbackEngine, type PrimaryState } from './fallback.ts';
import { createSearchEngine, emptyListing } from './index.ts';
import { analyseHere } from './meilisearch/analysis.ts';
import { MeilisearchEngine } from './meilisearch/engine.ts';

const limit_ms = 100;
const ends: (() => Promise<unknown> | unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

/** A server on a free port that does this with every connection; returns its address. */
async function serverThat(handle: (socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    handle(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ends.push(() => {
    for (const socket of sockets) socket.destroy();
    return new Promise((resolve) => server.close(resolve));
  });
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address!.port : 0}`;
}

async function engineOver(url: string): Promise<{
  engine: FallbackEngine;
  changes: PrimaryState[];
  clock: { now_ms: number };
}> {
  const clock = { now_ms: 1_000_000 };
  const now = (): Date => new Date(clock.now_ms);
  const changes: PrimaryState[] = [];
  const fallback = await createSearchEngine({ thread: 'inProcess', now });
  await fallback.upsert([{ ...emptyListing('achievement', 'a'), title: '滚动轴承' }]);
  const primary = new MeilisearchEngine({ url, key: null, prefix: 'test', analysis: analyseHere(now) });
  const engine = withFallback({
    primary,
    fallback,
    answerWithin_ms: limit_ms,
    now,
    onChange: (state) => changes.push(state),
  });
  return { engine, changes, clock };
}

const http = (status: number, body: string): string =>
  `HTTP/1.1 ${status} X\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`;

const request = { kinds: ['achievement' as const], text: '轴承' };

describe('the second engine answers when the first', () => {
  test.each<[string, (socket: Socket) => void]>([
    ['accepts and says nothing', () => undefined],
    ['closes at once', (socket) => socket.destroy()],
    ['answers 500', (socket) => socket.once('data', () => socket.end(http(500, '{"message":"broken"}')))],
    [
      'lost its index',
      (socket) => socket.once('data', () => socket.end(http(404, '{"code":"index_not_found"}'))),
    ],
    ['answers nonsense', (socket) => socket.once('data', () => socket.end(http(200, '<html>')))],
    ['answers an empty object', (socket) => socket.once('data', () => socket.end(http(200, '{}')))],
  ])('%s', async (_name, handle) => {
    const { engine, changes } = await engineOver(await serverThat(handle));
    const answer = await engine.search(request);
    expect(answer).toMatchObject({ total: 1, degraded: true });
    expect((await engine.suggest({ ...request })).degraded).toBe(true);
    expect(changes.map((state) => state.available)).toEqual([false]);
    expect(engine.capabilities.name).toBe('embedded');
    expect(answer.capabilities?.name).toBe('embedded');
  });

  test('is not there', async () => {
    const { engine } = await engineOver('http://127.0.0.1:9');
    expect(await engine.search(request)).toMatchObject({ total: 1, degraded: true });
  });
});

test('after a failure the first engine rests, longer each time, and comes back by itself', async () => {
  let asked = 0;
  let well = false;
  const body = JSON.stringify({
    results: [
      { hits: [], totalHits: 0 },
      { hits: [], totalHits: 7 },
    ],
  });
  const url = await serverThat((socket) => {
    socket.once('data', () => {
      asked++;
      socket.end(well ? http(200, body) : http(503, '{}'));
    });
  });
  const { engine, changes, clock } = await engineOver(url);
  await engine.search(request);
  const afterFirst = asked;
  await engine.search(request);
  expect(asked).toBe(afterFirst);
  clock.now_ms += 1_000;
  await engine.search(request);
  expect(asked).toBe(afterFirst + 1);
  clock.now_ms += 1_000;
  await engine.search(request);
  expect(asked).toBe(afterFirst + 1);
  well = true;
  clock.now_ms += 1_000;
  const { capabilities, ...answer } = await engine.search(request);
  expect(answer).toEqual({ total: 7, hits: [], facets: {} });
  // The first engine spells nothing better; the second does it for it.
  expect(capabilities).toMatchObject({ name: 'meilisearch', didYouMean: true });
  expect(changes.map((state) => state.available)).toEqual([false, true]);
});
