/**
 * One participant in a process of its own, so that its memory is its own; started by `matching.ts`, which it sends what
 * it finds. Parameters: JSON, see `Task`.
 */
import { listings, otherNeeds, readText } from './listings.ts';
import {
  cpuOf,
  latencyOf,
  measureQuality,
  memoryOf,
  timed,
  timeQueries,
  type Figures,
  type Latency,
  type Quality,
} from './measuring.ts';
import { queryWords, type Participant } from './participant.ts';
import { participants } from './participants/index.ts';

export interface Task {
  /** `restore`: be ready from what `measure` saved in the folder. `quality`: the judged pairs. */
  what: 'measure' | 'restore' | 'quality';
  participant: string;
  judgments: string;
  size: number;
  queries: number;
  queryLimit_s: number;
  /** For saved indexes. */
  folder: string;
}

/** What the process says to the one that started it. */
export type Message =
  | { built_s: number }
  | { figures: Omit<Figures, 'quality'> }
  | { ready_s: number | null }
  | { quality: Quality };

const task = JSON.parse(process.argv[2] ?? '') as Task;
const say = (message: Message): Promise<void> =>
  new Promise((resolve, reject) => {
    if (!process.send) return reject(new Error('measure-participant.ts is started by matching.ts.'));
    process.send(message, undefined, undefined, (error) => (error ? reject(error) : resolve()));
  });

/** Listings that the engine builds another index of, while it is asked. */
const besideSize = 5_000;
/** A server that runs has answered before; but not what is asked of it now. */
const warmUp = { count: 300, limit_s: 20 };

async function measureBesideRebuild(
  participant: Participant,
  text: ReturnType<typeof readText>,
): Promise<Latency> {
  const rebuild = participant.build(listings(text, Math.min(task.size, besideSize)));
  const times_ms = await timeQueries(participant, text.needs, { count: 50, limit_s: 30 });
  await rebuild;
  return latencyOf(times_ms);
}

async function measure(participant: Participant): Promise<void> {
  const text = readText(task.judgments);
  let build_s = 0;
  const buildCpu_s = await cpuOf(participant, async () => {
    build_s = await timed(() => participant.build(listings(text, task.size)));
  });
  await say({ built_s: build_s });
  text.needs.forEach(queryWords);
  await timeQueries(participant, otherNeeds(text, warmUp.count), warmUp);
  let times_ms: number[] = [];
  const queriesCpu_s = await cpuOf(participant, async () => {
    const limits = { count: task.queries, limit_s: task.queryLimit_s };
    times_ms = await timeQueries(participant, text.needs, limits);
  });
  const memory = memoryOf(participant);
  const saved = await participant.save(task.folder);
  const latencyBesideRebuild =
    task.participant === 'engine' ? await measureBesideRebuild(participant, text) : null;
  const latency = latencyOf(times_ms);
  const queryCpu_ms = (1000 * queriesCpu_s) / latency.count;
  await say({
    figures: { build_s, buildCpu_s, latency, queryCpu_ms, latencyBesideRebuild, ...memory, saved },
  });
}

/** Until the first answer, not only until the file is read. */
async function restore(participant: Participant): Promise<void> {
  const { needs } = readText(task.judgments);
  const { restore: read } = participant;
  if (read === null) return say({ ready_s: null });
  const ready_s = await timed(async () => {
    await read(task.folder);
    await participant.ask(needs[0]!, 1);
  });
  await say({ ready_s });
}

if (task.what === 'quality') {
  await say({ quality: await measureQuality(task.participant, readText(task.judgments)) });
} else {
  const participant = await participants[task.participant]!();
  // PostgreSQL must not outlive a bench that ran out of time or was ended.
  const endEarly = (): void => void participant.close().finally(() => process.exit(1));
  for (const event of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.once(event, endEarly);
  try {
    if (task.what === 'measure') await measure(participant);
    else await restore(participant);
  } finally {
    process.off('disconnect', endEarly);
    await participant.close();
  }
}
process.disconnect?.();
