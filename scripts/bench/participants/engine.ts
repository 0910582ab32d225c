import { statSync } from 'node:fs';
import { join } from 'node:path';
import { createSearchEngine } from '../../../search/index.ts';
import { nothing, type Participant } from '../participant.ts';

/** Our engine through its port, in its worker, as in production: recall, signals, rank and explanations. */
export async function openEngine(): Promise<Participant> {
  const engine = await createSearchEngine();
  const file = (folder: string): string => join(folder, 'engine');
  return {
    build: (documents) => engine.replaceAll(documents),
    async ask(document, limit) {
      const { matches } = await engine.matches({ document, targetKind: 'achievement', limit });
      return matches.length;
    },
    scores: () =>
      Promise.reject(new Error('The matcher is measured pair by pair: search/matching/evaluate.ts')),
    outside: () => nothing,
    async save(folder) {
      await engine.snapshot(file(folder));
      return { size_mib: statSync(file(folder)).size / 2 ** 20 };
    },
    async restore(folder) {
      const restored = await engine.restore(file(folder));
      if (restored === null) throw new Error('The snapshot could not be read.');
    },
    close: () => engine.close(),
  };
}
