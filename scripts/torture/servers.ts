import { fork, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Driver } from './drivers.ts';

const program = fileURLToPath(new URL('./server-process.ts', import.meta.url));

/** Server processes that are started again whenever they end. */
export interface TortureServers {
  addresses: string[];
  /** The servers that take requests at the moment, by their place in `addresses`. */
  ready(): number[];
  /** Kill one with SIGKILL. */
  kill(index: number): void;
  /** From the kill of a server to the moment at which it takes requests again, one figure for each kill, ms. */
  returns_ms(): number[];
  /** Processes that ended by themselves after they were ready: a crash. */
  crashes(): number;
  /** What crashed processes wrote last. */
  lastWords(): string[];
  stop(): Promise<void>;
}

/** Starts `count` servers and waits until all are ready. */
export async function startTortureServers(options: {
  count: number;
  databaseUrl: string;
  driver: Driver;
}): Promise<TortureServers> {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'queqiao-torture-files-'));
  const ports = await Promise.all(Array.from({ length: options.count }, freePort));
  const children: ChildProcess[] = [];
  const ready = new Set<number>();
  const words: string[] = [];
  const killedAt = new Map<number, number>();
  const returns_ms: number[] = [];
  let crashes = 0;
  let stopping = false;

  function start(index: number): Promise<void> {
    return new Promise((resolve) => {
      const parameters = [options.databaseUrl, String(ports[index]), dataDirectory, options.driver];
      const child = fork(program, parameters, {
        stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
        env: { ...process.env, NODE_COMPILE_CACHE: join(dataDirectory, 'compiled') },
      });
      children[index] = child;
      let output = '';
      child.stderr?.on('data', (chunk: Buffer) => (output = (output + chunk.toString()).slice(-2000)));
      child.once('message', () => {
        ready.add(index);
        const since = killedAt.get(index);
        if (since !== undefined) returns_ms.push(performance.now() - since);
        killedAt.delete(index);
        resolve();
      });
      child.once('exit', (_code, signal) => {
        if (stopping) return;
        if (ready.delete(index) && signal !== 'SIGKILL') {
          crashes += 1;
          words.push(output);
        }
        // As a supervisor would: after a kill, and after a start that failed.
        setTimeout(() => void (stopping ? null : start(index).then(resolve)), 100);
      });
    });
  }

  /** For an exit in the middle: it can wait for nothing. */
  const abandon = (): void => {
    stopping = true;
    for (const child of children) child.kill('SIGKILL');
    rmSync(dataDirectory, { recursive: true, force: true });
  };
  process.once('exit', abandon);
  await Promise.all(ports.map((_port, index) => start(index)));
  return {
    addresses: ports.map((port) => `http://127.0.0.1:${port}`),
    ready: () => [...ready],
    kill(index) {
      killedAt.set(index, performance.now());
      children[index]?.kill('SIGKILL');
    },
    returns_ms: () => returns_ms,
    crashes: () => crashes,
    lastWords: () => words,
    async stop() {
      stopping = true;
      await Promise.all(
        children.map(
          (child) =>
            new Promise<void>((resolve) => {
              if (child.exitCode !== null || child.signalCode !== null) return resolve();
              child.once('exit', () => resolve());
              child.kill('SIGKILL');
            }),
        ),
      );
      process.off('exit', abandon);
      rmSync(dataDirectory, { recursive: true, force: true });
    },
  };
}

/** A port that nobody listens on at the moment. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0));
    });
  });
}
