import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** One process, told apart from a later one with the same number by its start time. */
export interface ProcessIdentity {
  pid: number;
  /** Clock ticks since boot on Linux; empty where there is no /proc. */
  started: string;
}

/** What postmaster.pid says. */
export interface PostmasterFile {
  pid: number;
  port: number;
  socketFolder: string;
  status: 'starting' | 'ready' | 'stopping' | 'unknown';
}

/** The identity of a process (of this one unless told), or null when it is gone or a zombie. */
export function identifyProcess(pid: number = process.pid): ProcessIdentity | null {
  if (!Number.isInteger(pid) || pid <= 0) return null;
  if (process.platform === 'linux') {
    let stat: string;
    try {
      stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    } catch {
      return null;
    }
    // The second field is the name in brackets and may hold anything: count from its end. See proc(5).
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z' || fields[0] === 'X') return null;
    return { pid, started: fields[19] ?? '' };
  }
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return null;
  }
  return { pid, started: '' };
}

/** Is exactly this process still running? */
export function isRunning(identity: ProcessIdentity): boolean {
  const now = identifyProcess(identity.pid);
  return now !== null && now.started === identity.started;
}

/** Reads postmaster.pid; null when there is none or it is not complete yet. */
export function readPostmasterFile(file: string): PostmasterFile | null {
  let lines: string[];
  try {
    lines = readFileSync(file, 'utf8').split('\n');
  } catch {
    return null;
  }
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid === 0) return null;
  const status = (lines[7] ?? '').trim();
  return {
    pid: Math.abs(pid),
    port: Number(lines[3] ?? 5432),
    socketFolder: (lines[4] ?? '').trim(),
    status: status === 'starting' || status === 'ready' || status === 'stopping' ? status : 'unknown',
  };
}

/** Is process `pid` a PostgreSQL server that runs on `pgdata`? */
export function isPostmasterOf(pid: number, pgdata: string): boolean {
  if (identifyProcess(pid) === null) return false;
  const words = commandLine(pid);
  return (words[0] ?? '').endsWith('postgres') && words.includes(pgdata);
}

function commandLine(pid: number): string[] {
  if (existsSync('/proc/self/cmdline')) {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    } catch {
      return [];
    }
  }
  return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
    .stdout.trim()
    .split(' ');
}

/**
 * Makes a postmaster.pid whose process number now belongs to somebody else harmless. The file stays, with a number that
 * no process can have: PostgreSQL then still checks by the shared memory named in it that no orphaned worker of the
 * crashed server writes to the same files, and takes the file over by itself.
 */
export function disownPostmasterFile(file: string): void {
  const lines = readFileSync(file, 'utf8').split('\n');
  lines[0] = '2147483646';
  writeFileSync(file, lines.join('\n'));
}
