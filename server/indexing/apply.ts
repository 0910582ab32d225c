import type { FastifyBaseLogger } from 'fastify';
import type { Database } from '../../db/client.ts';
import { documentKinds, type DocumentKind } from '../../db/schema/index.ts';
import { documentKey, type SearchDocument, type SearchEngine } from '../../search/index.ts';
import { countDocuments, readDocumentPage, readDocuments } from './documents.ts';
import { readDependents, readLoadCursor, type Cursor } from './store.ts';

/** From the database into an engine: what changed, or everything. */

/** Documents read from the database at once. */
const pageSize = 1_000;

export interface Target {
  database: Database;
  search: SearchEngine;
  log: FastifyBaseLogger;
}

export interface Named {
  kind: DocumentKind;
  id: string;
}

/** All documents in pages, kind after kind, by id. Throws when the signal is aborted. */
async function* readAllDocuments(database: Database, signal: AbortSignal): AsyncGenerator<SearchDocument[]> {
  for (const kind of documentKinds) {
    let afterId: string | null = null;
    for (;;) {
      signal.throwIfAborted();
      const page: SearchDocument[] = await readDocumentPage(database, kind, afterId, pageSize);
      if (page.length > 0) yield page;
      if (page.length < pageSize) break;
      afterId = page.at(-1)?.id ?? null;
    }
  }
}

/**
 * Add or replace documents. One that the engine refuses while it takes others is left out and logged: it must not hold
 * back all that comes after it. Throws the engine's error when it takes none.
 */
export async function putDocuments({ search, log }: Target, documents: SearchDocument[]): Promise<void> {
  if (documents.length === 0) return;
  try {
    await search.upsert(documents);
  } catch (error) {
    let taken = 0;
    const refused: { key: string; error: unknown }[] = [];
    for (const document of documents) {
      try {
        await search.upsert([document]);
        taken++;
      } catch (refusal) {
        refused.push({ key: document.key, error: refusal });
        // An engine that is down refuses everything: do not ask a thousand times.
        if (taken === 0 && refused.length === 10) break;
      }
    }
    if (taken === 0) throw error;
    for (const { key, error: err } of refused) log.error({ key, err }, 'document refused by the index');
  }
}

/** Bring the documents of some changes up to date: those that are there are replaced, the others removed. */
export async function applyChanges(target: Target, changed: readonly Named[]): Promise<void> {
  const { database, search } = target;
  const organisations = changed.filter(({ kind }) => kind === 'organisation').map(({ id }) => id);
  const all = [...changed, ...(await readDependents(database, organisations))];
  for (const kind of documentKinds) {
    const ids = [...new Set(all.filter((one) => one.kind === kind).map((one) => one.id))];
    for (let from = 0; from < ids.length; from += pageSize) {
      const part = ids.slice(from, from + pageSize);
      const documents = await readDocuments(database, kind, part);
      const present = new Set(documents.map((document) => document.id));
      const absent = part.filter((id) => !present.has(id)).map((id) => documentKey(kind, id));
      await putDocuments(target, documents);
      if (absent.length > 0) await search.remove(absent);
    }
  }
}

/**
 * Replace the whole index; the old one answers until the new one is complete. The cursor is taken before the first
 * page, so nothing falls between. Throws when the signal is aborted; the old index stays then.
 * @returns where in the outbox the new index stands
 */
export async function loadEverything(
  { database, search, log }: Target,
  signal: AbortSignal,
  report: (percent: number) => Promise<void>,
): Promise<Cursor> {
  const started = performance.now();
  const cursor = await readLoadCursor(database);
  const expected = Math.max(1, await countDocuments(database));
  let documents = 0;
  async function* counted(): AsyncGenerator<SearchDocument> {
    for await (const page of readAllDocuments(database, signal)) {
      yield* page;
      documents += page.length;
      await report(Math.floor((documents / expected) * 100));
    }
  }
  await search.replaceAll(counted());
  log.info({ documents, duration_ms: Math.round(performance.now() - started) }, 'index loaded');
  return cursor;
}
