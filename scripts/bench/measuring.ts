/** What is measured of a participant, and with what. */
import type { ListingDocument } from '../../search/index.ts';
import { evaluate } from '../../search/matching/evaluate.ts';
import { ndcg, pairOrder } from '../../search/matching/measure.ts';
import type { BenchText } from './listings.ts';
import type { Participant } from './participant.ts';
import { participants } from './participants/index.ts';

export interface Quality {
  ndcg: number;
  pairs: number;
}

export interface Latency {
  p50_ms: number;
  p99_ms: number;
  /** How many were measured. */
  count: number;
}

export interface Figures {
  build_s: number;
  /** Processor time of all threads: what is left of a figure when the machine is busy with other things. */
  buildCpu_s: number;
  latency: Latency;
  queryCpu_ms: number;
  /** While the engine builds another index; of the engine only. */
  latencyBesideRebuild: Latency | null;
  memory_mib: number;
  peakMemory_mib: number;
  saved: { size_mib: number } | { refused: string };
  quality: Quality | null;
}

const shown = 20;

export async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

/** The time that a share of all stays below. `times` may not be empty. */
export function percentile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}

export const latencyOf = (times_ms: readonly number[]): Latency => ({
  p50_ms: percentile(times_ms, 0.5),
  p99_ms: percentile(times_ms, 0.99),
  count: times_ms.length,
});

/** Ask one need after the other, again from the first when all were asked; fewer than `count` when time is up. */
export async function timeQueries(
  participant: Participant,
  needs: readonly ListingDocument[],
  { count, limit_s }: { count: number; limit_s: number },
): Promise<number[]> {
  const times_ms: number[] = [];
  const ends = performance.now() + limit_s * 1000;
  for (let index = 0; index < count && (index === 0 || performance.now() < ends); index++) {
    const started = performance.now();
    await participant.ask(needs[index % needs.length]!, shown);
    times_ms.push(performance.now() - started);
  }
  return times_ms;
}

/**
 * The order that a participant gives to what people judged. Our matcher's weights are learned from these judgments, so
 * it is cross-validated: scored by weights of the other folds. What a peer does not find scores 0.
 */
export async function measureQuality(name: string, { judgments }: BenchText): Promise<Quality> {
  if (name === 'engine') {
    const { engine } = evaluate(judgments, true);
    return { ndcg: engine['ndcg@10'], pairs: engine.pairs };
  }
  const participant = await participants[name]!();
  try {
    await participant.build(judgments.achievements.values());
    const scores = new Map<string, Map<string, number>>();
    for (const [id, need] of judgments.needs) scores.set(id, await participant.scores(need));
    const rows = judgments.judgments.map(({ need, achievement, grade }) => ({
      need,
      key: achievement,
      grade,
      score: scores.get(need)?.get(achievement) ?? 0,
    }));
    return { ndcg: ndcg(rows), pairs: pairOrder(rows) };
  } finally {
    await participant.close();
  }
}

/** Processor time of something, of this process and of those that it started, seconds. */
export async function cpuOf(participant: Participant, work: () => Promise<unknown>): Promise<number> {
  const used_s = (): number => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1e6 + participant.outside().cpu_s;
  };
  const before_s = used_s();
  await work();
  return used_s() - before_s;
}

/** Memory of this process and of those that it started, MiB, after a collection where the process allows one. */
export function memoryOf(participant: Participant): { memory_mib: number; peakMemory_mib: number } {
  globalThis.gc?.();
  const outside_mib = participant.outside().memory_mib;
  return {
    memory_mib: process.memoryUsage().rss / 2 ** 20 + outside_mib,
    peakMemory_mib: process.resourceUsage().maxRSS / 1024 + outside_mib,
  };
}
