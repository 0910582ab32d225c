/** The engine on disk: one compressed file, written beside and renamed, so that it is whole or absent. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { SearchDocument } from '../documents.ts';
import { emptyCollections, type Collections } from './collections.ts';

const format = 'queqiao-search-1';

export function writeSnapshot(path: string, collections: Collections, cursor: string | null): void {
  const documents = Object.values(collections).flatMap((collection) => [...collection.documents()]);
  const lines = [
    JSON.stringify({ format, cursor }),
    ...documents.map((document) => JSON.stringify(document)),
  ];
  const beside = `${path}.writing`;
  writeFileSync(beside, gzipSync(lines.join('\n'), { level: 1 }));
  renameSync(beside, path);
}

/** Null where there is no snapshot, or one that this version does not read. */
export function readSnapshot(path: string): { collections: Collections; cursor: string | null } | null {
  let lines: string[];
  try {
    lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n');
  } catch {
    return null;
  }
  const head = JSON.parse(lines[0] ?? 'null') as { format?: string; cursor?: string | null } | null;
  if (head?.format !== format) return null;
  const collections = emptyCollections();
  for (const line of lines.slice(1)) {
    const document = JSON.parse(line) as SearchDocument;
    collections[document.kind].upsert(document);
  }
  return { collections, cursor: head.cursor ?? null };
}
