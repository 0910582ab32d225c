import { fork, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../db/testing.ts';

interface Server {
  child: ChildProcess;
  port: number;
  /** What it said so far, e.g. `job began`. */
  said: string[];
  ended: Promise<number | null>;
}

let database: TestDatabase;
let folder: string;
let server: Server;

/** The product in a process of its own, as `npm start` stops it. */
async function start(closing_ms: number): Promise<Server> {
  const program = join(import.meta.dirname, 'testing/stopping-process.ts');
  const child = fork(program, [database.applicationUrl, folder, String(closing_ms)], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const said: string[] = [];
  const ended = new Promise<number | null>((done) => child.once('exit', (code) => done(code)));
  const port = await new Promise<number>((found, failed) => {
    child.on('message', (message: { port?: number; job?: string }) => {
      if (message.port !== undefined) found(message.port);
      if (message.job !== undefined) said.push(`job ${message.job}`);
    });
    child.once('exit', (code) => failed(new Error(`ended with ${code} before it was ready`)));
  });
  return { child, port, said, ended };
}

beforeEach(async () => {
  database = await createTestDatabase();
  folder = mkdtempSync(join(tmpdir(), 'queqiao-stopping-'));
});
afterEach(async () => {
  if (server.child.exitCode === null) server.child.kill('SIGKILL');
  await server.ended;
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

async function until(what: string, check: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 1_200; tries++) {
    if (await check()) return;
    await sleep(50);
  }
  throw new Error(`Never ${what}`);
}

const body = JSON.stringify({ email: 'nobody@test.queqiao', password: 'not-the-password' });

/** A request whose second half has not come yet: a slow client. */
async function half(): Promise<{ socket: Socket; answer: Promise<string> }> {
  const socket = connect(server.port, '127.0.0.1');
  let received = '';
  const answer = new Promise<string>((done) => {
    socket.on('data', (chunk) => (received += chunk.toString()));
    socket.on('error', () => undefined);
    socket.on('close', () => done(received));
  });
  await new Promise<void>((connected) => socket.once('connect', () => connected()));
  socket.write(
    `POST /api/v1/session HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body.slice(0, 10)}`,
  );
  return { socket, answer };
}

const isRefused = (): Promise<boolean> =>
  new Promise((done) => {
    const socket = connect(server.port, '127.0.0.1', () => {
      socket.destroy();
      done(false);
    });
    socket.once('error', (error: NodeJS.ErrnoException) => done(error.code === 'ECONNREFUSED'));
  });

const isReady = async (): Promise<boolean> =>
  (await fetch(`http://127.0.0.1:${server.port}/api/v1/ready`, { headers: { connection: 'close' } }))
    .status === 200;

test('SIGTERM shuts the door, and what is inside is finished: a slow request, a job, the index', async () => {
  server = await start(20_000);
  await until('ready', isReady);
  await until('at the job', () => server.said.includes('job began'));
  const { socket, answer } = await half();
  await sleep(200);
  server.child.kill('SIGTERM');
  await until('refused', isRefused);
  expect(server.child.exitCode).toBeNull();
  socket.write(body.slice(10));
  expect(await answer).toMatch(/^HTTP\/1\.1 401 Unauthorized\r\n[^]*wrong_credentials/);
  expect(await server.ended).toBe(0);
  expect(server.said).toEqual(['job began', 'job ended']);
  expect(existsSync(join(folder, 'search-index')), 'the snapshot of the index').toBe(true);
}, 120_000);

test('who never finishes a request does not keep the process', async () => {
  server = await start(500);
  const { answer } = await half();
  await sleep(200);
  const began = Date.now();
  server.child.kill('SIGTERM');
  expect(await answer).toBe('');
  expect(await server.ended).toBe(0);
  // Half a second for the request, and at most ten for the job that had just begun.
  expect(Date.now() - began).toBeLessThan(13_000);
}, 60_000);
