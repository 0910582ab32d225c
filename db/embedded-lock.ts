import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { identifyProcess, isRunning, type ProcessIdentity } from './embedded-process.ts';

/** Reads the identity of a process that a lock or a register holds; null when the file is gone or not readable. */
export function readIdentity(file: string): ProcessIdentity | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ProcessIdentity;
  } catch {
    return null;
  }
}

/**
 * Takes the lock file, waiting for a living holder and stepping over a dead one, and returns what releases it.
 * Throws after `timeout_ms`.
 */
export async function takeLock(file: string, timeout_ms: number): Promise<() => void> {
  const own = JSON.stringify(identifyProcess());
  const deadline = Date.now() + timeout_ms;
  for (;;) {
    try {
      writeFileSync(file, own, { flag: 'wx', mode: 0o600 });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = readIdentity(file);
    if (holder !== null && !isRunning(holder)) stepOver(file, holder);
    if (Date.now() > deadline)
      throw new Error(`Another process holds ${file} for too long (${holder?.pid}).`);
    await sleep(20);
  }
}

/** Moves a dead holder's lock away. Should a living process have taken it in between, it is put back. */
function stepOver(file: string, dead: ProcessIdentity): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  const moved = readIdentity(aside);
  if (moved !== null && (moved.pid !== dead.pid || moved.started !== dead.started)) renameSync(aside, file);
  else rmSync(aside, { force: true });
}

/** The living processes that use an instance which another one started. */
export class UserRegister {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  }

  enter(): void {
    writeFileSync(join(this.#folder, String(process.pid)), JSON.stringify(identifyProcess()));
  }

  leave(): void {
    rmSync(join(this.#folder, String(process.pid)), { force: true });
  }

  /** Process numbers of the living users; the dead ones are struck off. */
  others(): number[] {
    const alive: number[] = [];
    for (const name of readdirSync(this.#folder)) {
      const identity = readIdentity(join(this.#folder, name));
      if (identity !== null && isRunning(identity)) {
        if (identity.pid !== process.pid) alive.push(identity.pid);
      } else rmSync(join(this.#folder, name), { force: true });
    }
    return alive;
  }
}
