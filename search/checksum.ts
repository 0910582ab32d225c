/** A short fingerprint of a document's content, to compare an index with what it was filled from. */
import { createHash } from 'node:crypto';
import type { SearchDocument } from './documents.ts';

/** The order in which fields were set is no content. */
const inOrder = (_key: string, value: unknown): unknown =>
  value === null || typeof value !== 'object' || Array.isArray(value)
    ? value
    : Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));

/** SHA-256 of every field, the first 16 hexadecimal digits: equal content, equal checksum. */
export function checksumOf(document: SearchDocument): string {
  return createHash('sha256').update(JSON.stringify(document, inOrder)).digest('hex').slice(0, 16);
}
