import type { Participant } from '../participant.ts';

/** Who takes part. Loaded on demand: no process carries the others in its memory. */
export const participants: Record<string, () => Promise<Participant>> = {
  engine: async () => (await import('./engine.ts')).openEngine(),
  minisearch: async () => (await import('./minisearch.ts')).openMiniSearch(),
  orama: async () => (await import('./orama.ts')).openOrama(),
  postgresql: async () => (await import('./postgresql.ts')).openPostgresql(),
};
export const participantNames = Object.keys(participants);
