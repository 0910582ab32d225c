import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { openDatabase, type Database } from '../../db/client.ts';
import type { IndexRequestKind } from '../../db/schema/index.ts';
import { createSearchEngine } from '../../search/index.ts';
import type { Config } from '../../server/config.ts';
import { newId } from '../../server/context.ts';
import { addRequest, finishRequest, readReports, type Report } from '../../server/indexing/requests.ts';
import { createIndexer, snapshotFolderOf, type Indexer } from '../../server/indexing/indexer.ts';
import { openConfiguredDatabase } from './database.ts';

/** What `npm run reindex` and `npm run verify-index` share: ask the running servers, or work on the snapshot alone. */

const poll_ms = 250;
/** A server looks for requests every 1.5 s; one that is loading at present may take longer. Seconds. */
const usualWait = '15';
/** Every server has looked by then: who has not answered is not there. */
const everybodyLooked_ms = 4_000;
/** Work is reported every hundredth; no sign for this long means that its server has gone. */
const patienceForProgress_ms = 120_000;

export interface IndexCommand {
  kind: IndexRequestKind;
  /** Without a running server: work on an index of our own, whose snapshot is written afterwards. */
  alone(indexer: Indexer): Promise<void>;
  /** What the running servers answered: at least one, each at its end. */
  answered(reports: Report[]): void;
}

/** Show how far each server is, until all are at their end. @returns their answers; none when there is no server */
async function follow(database: Database, id: string, patienceForStart_ms: number): Promise<Report[]> {
  const begun_ms = performance.now();
  let changed_ms = begun_ms;
  const shown = new Map<string, string>();
  for (;;) {
    const reports = await readReports(database, id);
    for (const { reporter, progressPercent, failure } of reports) {
      const line = `${reporter}: ${progressPercent} %${failure === null ? '' : `, failed: ${failure}`}`;
      if (shown.get(reporter) === line) continue;
      shown.set(reporter, line);
      changed_ms = performance.now();
      console.log(line);
    }
    const now_ms = performance.now();
    const ended = reports.length > 0 && reports.every(({ finishedAt }) => finishedAt !== null);
    if (ended && now_ms - begun_ms > everybodyLooked_ms) return reports;
    const patience_ms = reports.length === 0 ? patienceForStart_ms : patienceForProgress_ms;
    if (now_ms - changed_ms > patience_ms) return reports;
    await new Promise((resolve) => setTimeout(resolve, poll_ms));
  }
}

async function workAlone(config: Config, database: Database, alone: IndexCommand['alone']): Promise<void> {
  const search = await createSearchEngine({ thread: 'inProcess' });
  try {
    const log = pino({ level: config.logLevel });
    const indexer = createIndexer({ database, search, log, snapshotFolder: snapshotFolderOf(config) });
    try {
      await alone(indexer);
    } finally {
      await indexer.stop();
    }
  } finally {
    await search.close();
  }
}

/**
 * Ask the servers that run on the configured database and show their progress; where none runs, do it alone. An embedded
 * database that this command had to start has no server beside it; for another one, that is known after some waiting:
 * `--wait SECONDS`, default 15.
 */
export async function runIndexCommand(config: Config, command: IndexCommand): Promise<void> {
  const patienceForStart_ms = readWait();
  const ready = await openConfiguredDatabase(config, { purpose: 'command', log: console.log });
  try {
    const { db, close } = openDatabase({
      url: ready.applicationUrl,
      applicationName: `queqiao ${command.kind}`,
      maximumConnections: 5,
      statementTimeout_ms: 120_000,
    });
    try {
      const certainlyAlone = ready.startedBy?.pid === process.pid && !ready.adopted;
      if (certainlyAlone) return await workAlone(config, db, command.alone);
      const id = newId();
      await addRequest(db, { id, kind: command.kind, requestedAt: new Date() });
      const reports = await follow(db, id, patienceForStart_ms);
      if (reports.length > 0) return command.answered(reports);
      console.log('No server answers: working on the snapshot in the data folder.');
      await finishRequest(db, id, new Date());
      await workAlone(config, db, command.alone);
    } finally {
      await close();
    }
  } finally {
    await ready.stop();
  }
}

function readWait(): number {
  const { values } = parseArgs({ options: { wait: { type: 'string', default: usualWait } } });
  const seconds = Number(values.wait);
  if (Number.isFinite(seconds) && seconds >= 0) return seconds * 1000;
  throw new Error(`--wait must be a number of seconds, not “${values.wait}”.`);
}

/** Prints a percentage when it is another one. */
export function percentPrinter(what: string): (percent: number) => void {
  let shown = -1;
  return (percent) => {
    if (percent === shown) return;
    shown = percent;
    console.log(`${what}: ${percent} %`);
  };
}
