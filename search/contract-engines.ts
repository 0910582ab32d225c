/**
 * The engines that contract.test.ts tries. The embedded one is always here; Meilisearch is when MEILI_URL names a server
 * (MEILI_KEY: its key), and the run says plainly when it was not.
 */
import { embeddedCapabilities } from './embedded/engine.ts';
import { createSearchEngine } from './index.ts';
import type { EngineCapabilities, SearchEngine } from './index.ts';
import { analyseHere } from './meilisearch/analysis.ts';
import { meilisearchCapabilities } from './meilisearch/capabilities.ts';
import { MeilisearchEngine } from './meilisearch/engine.ts';

const now = new Date('2026-11-23T00:00:00Z');
const meiliUrl = process.env.MEILI_URL || null;

export interface Present {
  engine: SearchEngine;
  /** Ready to take documents, and empty. */
  empty(): Promise<void>;
  end(): Promise<void>;
}

async function openEmbedded(): Promise<Present> {
  const engine = await createSearchEngine({ thread: 'inProcess', now: () => now });
  return { engine, empty: () => engine.clear(), end: () => engine.close() };
}

let opened = 0;

async function openMeilisearch(): Promise<Present> {
  // Names of its own each time: what the one before deletes is still there for a moment.
  const prefix = `contract-${process.pid}-${++opened}`;
  const engine = new MeilisearchEngine({
    url: meiliUrl!,
    key: process.env.MEILI_KEY || null,
    prefix,
    analysis: analyseHere(() => now),
  });
  const { client, life } = engine;
  return {
    engine,
    empty: async () => {
      await life.ensure();
      await engine.clear();
    },
    end: async () => {
      for (const name of [life.live, life.next, `${prefix}-state`]) await client.deleteIndexIfExists(name);
    },
  };
}

export const engines: [string, () => Promise<Present>, EngineCapabilities][] = [
  ['embedded', openEmbedded, embeddedCapabilities],
];
if (meiliUrl !== null) engines.push(['Meilisearch', openMeilisearch, meilisearchCapabilities]);
else
  console.info(
    'search contract: MEILI_URL is not set, so Meilisearch was NOT tested; the embedded engine was.',
  );
