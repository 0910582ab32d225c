import type { IndexDifference, IndexFindings } from '../../db/schema/index.ts';
import { documentKinds, type DocumentKind } from '../../db/schema/index.ts';
import { checksumOf, type DocumentKey, type SearchDocument, type SearchEngine } from '../../search/index.ts';
import { putDocuments, type Named, type Target } from './apply.ts';
import { countDocuments, readDocumentPage, readDocuments } from './documents.ts';
import { readChangedAfter, readDependents, type Cursor } from './store.ts';

export type { IndexFindings } from '../../db/schema/index.ts';

/** What a step of the verification may do while nothing else changes the index. */
export interface VerificationStep {
  /** Where in the outbox the index stands. */
  cursor(): Cursor;
  /** Bring the index up to the settled end of the outbox. */
  catchUp(): Promise<void>;
  /** Say that the index was changed. */
  repaired(): void;
}

export interface Verification extends Target {
  signal: AbortSignal;
  /** Runs alone: between two steps, changes are followed. */
  step<Result>(work: (step: VerificationStep) => Promise<Result>): Promise<Result>;
  report(percent: number): Promise<void>;
}

/** Documents compared in one step: some milliseconds of checksums, so that requests slip in between. */
const pageSize = 250;
const mostExamples = 100;

interface Difference {
  key: DocumentKey;
  id: string;
  /** What the database has; undefined when the document is not to be found. */
  document: SearchDocument | undefined;
  difference: IndexDifference;
}

/** Checksums of the documents that are held; their versions, of an engine that has no checksums. */
async function readHeld(search: SearchEngine, keys: DocumentKey[]): Promise<Record<DocumentKey, string>> {
  if (search.checksums) return search.checksums(keys);
  const versions = await search.versions();
  return Object.fromEntries(keys.flatMap((key) => (key in versions ? [[key, String(versions[key])]] : [])));
}

async function compare(
  { database, search }: Target,
  kind: DocumentKind,
  ids: readonly string[],
  documents?: SearchDocument[],
): Promise<Difference[]> {
  if (ids.length === 0) return [];
  const present = documents ?? (await readDocuments(database, kind, [...ids]));
  const byId = new Map(present.map((document) => [document.id, document]));
  const keys = ids.map((id) => `${kind}:${id}`);
  const held = await readHeld(search, keys);
  return ids.flatMap((id): Difference[] => {
    const key = `${kind}:${id}`;
    const document = byId.get(id);
    const checksum = held[key];
    if (document === undefined)
      return checksum === undefined ? [] : [{ key, id, document, difference: 'extra' }];
    if (checksum === undefined) return [{ key, id, document, difference: 'missing' }];
    const wanted = search.checksums ? checksumOf(document) : String(document.version);
    return checksum === wanted ? [] : [{ key, id, document, difference: 'different' }];
  });
}

/** Keys of documents that wait in the outbox: that the index has not seen them yet is no difference. */
async function readPending({ database }: Target, cursor: Cursor): Promise<Set<DocumentKey>> {
  const changed = await readChangedAfter(database, cursor);
  const organisations = changed.filter(({ kind }) => kind === 'organisation').map(({ id }) => id);
  const all: Named[] = [...changed, ...(await readDependents(database, organisations))];
  return new Set(all.map(({ kind, id }) => `${kind}:${id}`));
}

/** Differences that are no mere delay, repaired. */
async function settle(
  verification: Verification,
  step: VerificationStep,
  kind: DocumentKind,
  suspects: readonly Difference[],
): Promise<Difference[]> {
  if (suspects.length === 0) return [];
  await step.catchUp();
  const again = await compare(
    verification,
    kind,
    suspects.map(({ id }) => id),
  );
  // Read after the documents: what changed them has its row in the outbox by now.
  const pending = again.length > 0 ? await readPending(verification, step.cursor()) : new Set();
  const differences = again.filter(({ key }) => !pending.has(key));
  if (differences.length === 0) return [];
  // An index that is ahead of the database (a restored backup) ignores what is older: remove first.
  const present = differences.filter(({ difference }) => difference !== 'missing');
  await verification.search.remove(present.map(({ key }) => key));
  await putDocuments(
    verification,
    differences.flatMap(({ document }) => document ?? []),
  );
  step.repaired();
  return differences;
}

/** Every document of a kind that the database has. @returns how many there are */
async function verifyPresent(
  verification: Verification,
  kind: DocumentKind,
  found: (differences: Difference[], compared: number) => Promise<void>,
): Promise<number> {
  let count = 0;
  let afterId: string | null = null;
  for (;;) {
    verification.signal.throwIfAborted();
    const last = afterId;
    const page: SearchDocument[] = await verification.step(async (step) => {
      const documents = await readDocumentPage(verification.database, kind, last, pageSize);
      const ids = documents.map(({ id }) => id);
      const suspects = await compare(verification, kind, ids, documents);
      await found(await settle(verification, step, kind, suspects), documents.length);
      return documents;
    });
    count += page.length;
    afterId = page.at(-1)?.id ?? null;
    if (page.length < pageSize) return count;
  }
}

/** Documents of a kind that only the index has. */
async function verifyExtra(
  verification: Verification,
  kind: DocumentKind,
  found: (differences: Difference[], compared: number) => Promise<void>,
): Promise<void> {
  const prefix = `${kind}:`;
  const ids = Object.keys(await verification.search.versions())
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length));
  for (let from = 0; from < ids.length; from += pageSize) {
    verification.signal.throwIfAborted();
    const part = ids.slice(from, from + pageSize);
    await verification.step(async (step) => {
      const present = new Set((await readDocuments(verification.database, kind, part)).map(({ id }) => id));
      const suspects = part
        .filter((id) => !present.has(id))
        .map((id): Difference => ({ key: prefix + id, id, document: undefined, difference: 'extra' }));
      await found(await settle(verification, step, kind, suspects), 0);
    });
  }
}

/**
 * Compare the count and every document's checksum between the database and a filled index, and repair. What changes
 * meanwhile is followed and is no difference. Throws when the engine or the database fails, or the signal is aborted.
 */
export async function verifyIndex(verification: Verification): Promise<IndexFindings> {
  const { search, report } = verification;
  const expected = Math.max(1, await countDocuments(verification.database));
  const findings: IndexFindings = {
    databaseDocuments: 0,
    indexDocuments: (await search.size()).documents,
    missing: 0,
    different: 0,
    extra: 0,
    examples: [],
  };
  let done = 0;
  const found = async (differences: Difference[], compared: number): Promise<void> => {
    done += compared;
    for (const { key, difference } of differences) {
      findings[difference]++;
      if (findings.examples.length < mostExamples) findings.examples.push({ key, difference });
    }
    await report(Math.floor((done / expected) * 100));
  };
  for (const kind of documentKinds) {
    const count = await verifyPresent(verification, kind, found);
    findings.databaseDocuments += count;
    // What was missing is there by now: a count that is off means that the index has more, or that something changed.
    const { byKind } = await search.size();
    if (byKind[kind] !== count) await verifyExtra(verification, kind, found);
  }
  return findings;
}
