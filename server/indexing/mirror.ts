import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import type { FastifyBaseLogger } from 'fastify';
import type { Database } from '../../db/client.ts';
import type { MeilisearchEngine } from '../../search/index.ts';
import { OutboxIndexer } from './follower.ts';
import { endLease, holdLease, lease_ms } from './lease.ts';
import { pause } from './pace.ts';
import { readPlace, writePlace } from './place.ts';
import type { IndexSnapshots } from './snapshot.ts';
import type { IndexState } from './indexer.ts';

/**
 * Keeps an index that all server processes share in step with the outbox: the process that holds the lease does, the
 * others stand by. The place in the outbox lies on the search server beside the index, so a server that lost its data
 * lost that too, and is filled anew.
 */
export interface Mirror {
  start(): void;
  /** How the shared index stands, seen from the process that keeps it; null in the others. */
  state(): Promise<IndexState | null>;
  /** Ends following and gives the lease back. */
  stop(): Promise<void>;
}

const leaseName = 'meilisearch';
/** How often the server is asked whether the index is still there. */
const presence_ms = 2_000;
/** The place on the server is written at most this often: what comes after it is read again, which changes nothing. */
const placeEvery_ms = 5_000;

/** The place in the outbox, kept on the search server. */
export function keepPlaceOnServer(database: Database, engine: MeilisearchEngine): IndexSnapshots {
  let nextLook_ms = 0;
  return {
    every_ms: placeEvery_ms,
    async restore(lastRebuildId) {
      const state = await engine.currentState();
      if (state === null) return null;
      const place = await readPlace(database, state.cursor, lastRebuildId);
      return typeof place === 'string' ? null : place;
    },
    async write(cursor, lastRebuildId) {
      await engine.writeState(await writePlace(database, cursor, lastRebuildId));
    },
    writtenAt: async () => null,
    async present() {
      if (performance.now() < nextLook_ms) return true;
      const present = (await engine.currentState()) !== null;
      nextLook_ms = performance.now() + presence_ms;
      return present;
    },
  };
}

/** @param options.name who holds the lease, in words */
export function createMirror(options: {
  database: Database;
  engine: MeilisearchEngine;
  log: FastifyBaseLogger;
  name?: string;
}): Mirror {
  const { database, engine, log } = options;
  const name = options.name ?? `${hostname()}:${process.pid} ${randomBytes(4).toString('hex')}`;
  const stopping = new AbortController();
  let follower: OutboxIndexer | null = null;
  let running: Promise<void> | null = null;

  const begin = (): void => {
    follower = new OutboxIndexer({
      database,
      search: engine,
      log,
      keeper: keepPlaceOnServer(database, engine),
      name: `${name} ${engine.capabilities.name}`,
    });
    follower.start();
  };
  const end = async (): Promise<void> => {
    const ended = follower;
    follower = null;
    await ended?.stop();
  };

  async function keepLease(): Promise<void> {
    while (!stopping.signal.aborted) {
      // Without an answer from the database nothing can be followed either: the lease runs out by itself.
      const held = await holdLease(database, leaseName, name).catch(() => false);
      if (held && !follower) begin();
      if (!held && follower) await end();
      await pause(lease_ms / 4, stopping.signal);
    }
  }

  return {
    start() {
      running ??= keepLease();
    },
    state: async () => (follower ? follower.state() : null),
    async stop() {
      stopping.abort();
      await running;
      await end();
      await endLease(database, leaseName, name).catch(() => undefined);
    },
  };
}
