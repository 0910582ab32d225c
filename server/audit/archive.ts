import { createHash } from 'node:crypto';
import { createReadStream, type ReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Services } from '../context.ts';
import { dayOf } from '../context.ts';
import { DomainError } from '../errors.ts';
import { sealStream } from '../sealing/actions.ts';
import { readLastSeal } from '../sealing/store.ts';
import { beginningOf, dayAfter } from './rules.ts';
import { readEventsInOrder, readFirstMoment, type AuditEventRow } from './store.ts';
import { auditStream } from './stream.ts';

/**
 * The daily export: one file a finished day (Asia/Shanghai) in `<dataDirectory>/audit`, for somebody to carry away to
 * where this platform's administrators cannot reach. JSON Lines in UTF-8: an event a line in the order of time, and a
 * last line with the number of events, the SHA-256 of everything before that line, and the seal that was the newest then.
 * Whoever holds the file can ask later whether that seal is still in the chain: `npm run verify-audit -- --head HASH`.
 */
const folderOf = (services: Pick<Services, 'config'>): string => join(services.config.dataDirectory, 'audit');
const fileNameOf = (day: string): string => `audit-${day}.jsonl`;
const fileNamePattern = /^audit-(\d{4}-\d\d-\d\d)\.jsonl$/;

/** Events read at a time. */
const pageSize = 2_000;
/** Days written in one run at most; the next run goes on. */
const daysPerRun = 400;

type Exporting = Pick<Services, 'config' | 'database' | 'now'>;

/** Days that have a file, the newest first. */
async function listDays(services: Pick<Services, 'config'>): Promise<string[]> {
  const names = await readdir(folderOf(services)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return names
    .flatMap((name) => fileNamePattern.exec(name)?.[1] ?? [])
    .sort()
    .reverse();
}

/** The files there are, the newest day first. */
export async function listArchive(services: Pick<Services, 'config'>) {
  const days = await listDays(services);
  return Promise.all(
    days.map(async (day) => {
      const { size, mtime } = await stat(join(folderOf(services), fileNameOf(day)));
      return { day, size_bytes: size, writtenAt: mtime.toISOString() };
    }),
  );
}

/** One day's file; `not_found` where there is none. */
export async function openArchive(
  services: Pick<Services, 'config'>,
  day: string,
): Promise<{ name: string; content: ReadStream }> {
  if (!(await listDays(services)).includes(day)) throw new DomainError('not_found');
  return { name: fileNameOf(day), content: createReadStream(join(folderOf(services), fileNameOf(day))) };
}

/**
 * The job `export-audit`: write the file of every finished day that has none. Days without an event get one, too, so
 * that a missing file is a missing file. @returns the days written
 */
export async function exportAudit(services: Exporting): Promise<string[]> {
  const first = await readFirstMoment(services.database);
  if (first === null) return [];
  await sealStream(services, auditStream);
  const present = new Set(await listDays(services));
  const today = dayOf(services.now());
  const written: string[] = [];
  for (let day = dayOf(first); day < today && written.length < daysPerRun; day = dayAfter(day)) {
    if (present.has(day)) continue;
    await writeDay(services, day);
    written.push(day);
  }
  return written;
}

const lineOf = (event: AuditEventRow): string =>
  `${JSON.stringify({
    id: event.id,
    at: event.at.toISOString(),
    kind: event.kind,
    outcome: event.outcome,
    actorId: event.actorId,
    subjectKind: event.subjectKind,
    subjectId: event.subjectId,
    detail: event.detail,
  })}\n`;

async function writeDay(services: Exporting, day: string): Promise<void> {
  const folder = folderOf(services);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const target = join(folder, fileNameOf(day));
  const unfinished = `${target}.part`;
  const file = await open(unfinished, 'w', 0o600);
  try {
    const hash = createHash('sha256');
    let events = 0;
    for await (const page of pagesOf(services, day)) {
      const text = page.map(lineOf).join('');
      hash.update(text);
      await file.write(text);
      events += page.length;
    }
    const seal = await readLastSeal(services.database, auditStream.name);
    const end = {
      day,
      events,
      sha256: hash.digest('hex'),
      seal: seal && {
        number: seal.number,
        hash: seal.hash.toString('hex'),
        sealedAt: seal.sealedAt.toISOString(),
      },
    };
    await file.write(`${JSON.stringify({ end })}\n`);
    await file.sync();
  } catch (error) {
    await file.close();
    await rm(unfinished, { force: true });
    throw error;
  }
  await file.close();
  await rename(unfinished, target);
}

async function* pagesOf({ database }: Exporting, day: string): AsyncGenerator<AuditEventRow[]> {
  const range = { from: beginningOf(day), before: beginningOf(dayAfter(day)) };
  let last: AuditEventRow | null = null;
  for (;;) {
    const page: AuditEventRow[] = await readEventsInOrder(database, range, last, pageSize);
    if (page.length === 0) return;
    yield page;
    last = page.at(-1) ?? null;
  }
}
