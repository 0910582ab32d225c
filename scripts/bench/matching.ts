/**
 * `npm run bench:matching`: our matcher beside MiniSearch, Orama and PostgreSQL full text, on the same listings and needs.
 *
 *     npm run bench:matching -- [--size 10000]... [--participant engine]... [--queries 200] [--judgments FOLDER]
 *                               [--build-limit 600] [--query-limit 60] [--heap 6144] [--get 100000]
 *                               [--peers-up-to 100000]
 *
 * Every participant runs in a process of its own. The listings are recombined from the text of FOLDER with a fixed seed
 * (default: ../shared/matching-judgments). One that has not built its index within the build limit is left out; the
 * engine has an hour. Above `--peers-up-to` listings the engine is measured alone. All of it in one command:
 *
 *     npm run bench:matching -- --size 10000 --size 100000 --size 1000000
 *
 * `--get N` (0: not at all) then measures plain requests to the server beside a rebuild of N listings. Prints ratios;
 * judges none.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { judgmentsFolder } from './listings.ts';
import { participantNames } from './participants/index.ts';
import { benchRequests } from './requests.ts';
import { runTask, type Outcome } from './run-participant.ts';
import { printHeader, printOutcome, printQuality, printRatios } from './tables.ts';

const { values } = parseArgs({
  options: {
    judgments: { type: 'string' },
    size: { type: 'string', multiple: true, default: ['10000', '100000'] },
    participant: { type: 'string', multiple: true, default: participantNames },
    queries: { type: 'string', default: '200' },
    'build-limit': { type: 'string', default: '600' },
    'query-limit': { type: 'string', default: '60' },
    heap: { type: 'string', default: '6144' },
    get: { type: 'string', default: '100000' },
    'peers-up-to': { type: 'string', default: '100000' },
  },
});

/** Of a million listings the engine's index takes more than ten minutes to build; that peers take longer is known. */
const engineLimit_s = 3600;

function wholeNumber(name: string, text: string, least = 1): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= least) return number;
  throw new Error(`--${name} must be a whole number from ${least}, not “${text}”.`);
}

async function main(): Promise<void> {
  const unknown = values.participant.find((name) => !participantNames.includes(name));
  if (unknown !== undefined)
    throw new Error(`--participant ${unknown}: there are ${participantNames.join(', ')}.`);
  const sizes = values.size.map((text) => wholeNumber('size', text));
  const getSize = wholeNumber('get', values.get, 0);
  const peersUpTo = wholeNumber('peers-up-to', values['peers-up-to'], 0);
  const common = {
    judgments: judgmentsFolder(values.judgments),
    queries: wholeNumber('queries', values.queries),
    queryLimit_s: wholeNumber('query-limit', values['query-limit']),
    buildLimit_s: wholeNumber('build-limit', values['build-limit']),
    heap_mib: wholeNumber('heap', values.heap),
  };
  const load = loadavg().map((value) => value.toFixed(1));
  console.log(`Load of the machine at the start (1, 5, 15 minutes): ${load.join(', ')}`);
  const folder = mkdtempSync(join(tmpdir(), 'queqiao-bench-saved-'));
  try {
    await printQuality(values.participant, (participant) =>
      runTask({ ...common, what: 'quality', participant, size: 0, folder }),
    );
    for (const size of sizes) {
      printHeader(size);
      const outcomes = new Map<string, Outcome>();
      const present = values.participant.filter((name) => name === 'engine' || size <= peersUpTo);
      for (const participant of present) {
        const buildLimit_s = participant === 'engine' ? engineLimit_s : common.buildLimit_s;
        const outcome = await runTask({
          ...common,
          buildLimit_s,
          what: 'measure',
          participant,
          size,
          folder,
        });
        const saved = outcome.figures && 'size_mib' in outcome.figures.saved;
        const restored = saved
          ? await runTask({ ...common, what: 'restore', participant, size, folder })
          : { failure: undefined, ready_s: null };
        const all = { ...outcome, ready_s: restored.ready_s ?? null, notReady: restored.failure };
        outcomes.set(participant, all);
        printOutcome(participant, size, all);
      }
      printRatios(outcomes);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  if (getSize > 0) await benchRequests({ judgments: common.judgments, size: getSize });
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
