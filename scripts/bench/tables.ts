/** What the bench prints. */
import type { Latency } from './measuring.ts';
import type { Outcome } from './run-participant.ts';

const nameWidth = 12;

const milliseconds = (value: number): string => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;
export const latencyText = ({ p50_ms, p99_ms, count }: Latency): string =>
  `p50 ${milliseconds(p50_ms)}, p99 ${milliseconds(p99_ms)} (${count} asked)`;

export function printHeader(size: number): void {
  console.log(`\n${size.toLocaleString('en')} listings`);
}

/** NDCG@10 and pair order on the judged pairs. */
export async function printQuality(
  names: readonly string[],
  measure: (participant: string) => Promise<Outcome>,
): Promise<void> {
  console.log('\nOrder of the judged pairs (engine: cross-validated)');
  for (const name of names) {
    const { quality, failure } = await measure(name);
    const text = quality
      ? `NDCG@10 ${quality.ndcg.toFixed(3)}, pairs ${quality.pairs.toFixed(3)}`
      : `left out: ${failure}`;
    console.log(`  ${name.padEnd(nameWidth)}${text}`);
  }
}

export function printOutcome(
  name: string,
  size: number,
  { figures, ready_s, notReady, failure }: Outcome,
): void {
  const line = (text: string, first = false): void =>
    console.log(`  ${(first ? name : '').padEnd(nameWidth)}${text}`);
  if (!figures) return line(`left out: ${failure}`, true);
  const {
    build_s,
    buildCpu_s,
    latency,
    queryCpu_ms,
    latencyBesideRebuild,
    memory_mib,
    peakMemory_mib,
    saved,
  } = figures;
  line(
    `built in ${build_s.toFixed(1)} s, ${Math.round(size / build_s).toLocaleString('en')} a second; ${buildCpu_s.toFixed(1)} s of processor time`,
    true,
  );
  line(`${latencyText(latency)}; ${milliseconds(queryCpu_ms)} of processor time each`);
  if (latencyBesideRebuild) line(`beside a rebuild: ${latencyText(latencyBesideRebuild)}`);
  line(`memory ${Math.round(memory_mib)} MiB, at most ${Math.round(peakMemory_mib)} MiB`);
  const size_text =
    'size_mib' in saved ? `${saved.size_mib.toFixed(1)} MiB on disk` : `not saved: ${saved.refused}`;
  const ready =
    ready_s === null || ready_s === undefined
      ? ''
      : `, first answer from there after ${ready_s.toFixed(2)} s`;
  line(`${size_text}${notReady === undefined ? ready : `, not read back: ${notReady}`}`);
}

/** How many times as long each peer takes as the engine. */
export function printRatios(outcomes: ReadonlyMap<string, Outcome>): void {
  const own = outcomes.get('engine')?.figures;
  if (!own) return;
  for (const [name, { figures }] of outcomes) {
    if (name === 'engine' || !figures) continue;
    const times = (peer: number, ours: number): string => `${(peer / ours).toFixed(1)} ×`;
    console.log(
      `  ${name} : engine  p50 ${times(figures.latency.p50_ms, own.latency.p50_ms)}, ` +
        `p99 ${times(figures.latency.p99_ms, own.latency.p99_ms)}, ` +
        `build ${times(figures.build_s, own.build_s)}, processor time of a query ` +
        `${times(figures.queryCpu_ms, own.queryCpu_ms)}, of the build ${times(figures.buildCpu_s, own.buildCpu_s)}, memory ${times(figures.memory_mib, own.memory_mib)}`,
    );
  }
}
