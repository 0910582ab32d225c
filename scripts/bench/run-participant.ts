/** Runs a task of a participant in a process of its own, with limits on time and memory. */
import { fork } from 'node:child_process';
import type { Message, Task } from './measure-participant.ts';
import type { Figures, Quality } from './measuring.ts';

export interface Limits {
  /** Until the index is built. */
  buildLimit_s: number;
  /** Heap of the process, MiB. */
  heap_mib: number;
}

/** What came back; `failure` says why something is missing. */
export interface Outcome {
  figures?: Omit<Figures, 'quality'>;
  quality?: Quality;
  /** Null where there is nothing to be restored. */
  ready_s?: number | null;
  /** Why it was not ready from what it had saved. */
  notReady?: string | undefined;
  failure?: string;
}

/** For everything besides building: queries, saving, restoring. */
const restLimit_s = 600;
const patienceForEnd_ms = 10_000;

/** Never rejects: what goes wrong is the participant's failure. */
export function runTask({ buildLimit_s, heap_mib, ...task }: Task & Limits): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = fork(new URL('./measure-participant.ts', import.meta.url), [JSON.stringify(task)], {
      execArgv: [`--max-old-space-size=${heap_mib}`, '--expose-gc', '--disable-warning=ExperimentalWarning'],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    const outcome: Outcome = {};
    let errors = '';
    let late: string | null = null;
    const limit = (what: string, limit_s: number): NodeJS.Timeout =>
      setTimeout(() => {
        late = `${what} not done within ${limit_s} s`;
        child.kill('SIGTERM');
        setTimeout(() => child.kill('SIGKILL'), patienceForEnd_ms).unref();
      }, limit_s * 1000);
    let timer = limit('build', buildLimit_s);
    child.stderr?.on('data', (chunk: Buffer) => (errors = (errors + chunk.toString()).slice(-4_000)));
    child.on('message', (message: Message) => {
      if ('built_s' in message) {
        clearTimeout(timer);
        timer = limit('queries', restLimit_s);
      } else Object.assign(outcome, message);
    });
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      if (Object.keys(outcome).length > 0) return resolve(outcome);
      resolve({ failure: late ?? reasonOf(errors, signal ?? `status ${code}`) });
    });
  });
}

function reasonOf(errors: string, end: string): string {
  if (/heap out of memory|Reached heap limit/.test(errors)) return 'more memory needed than --heap allows';
  const line = errors.split('\n').find((text) => /Error/.test(text));
  return line?.trim() ?? `ended with ${end}`;
}
