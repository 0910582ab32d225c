/** One collection a kind of document: what the engine holds and what a snapshot keeps. */
import type { DocumentKind } from '../documents.ts';
import { Collection } from './collection.ts';

export type Collections = Record<DocumentKind, Collection>;

export function emptyCollections(): Collections {
  return {
    achievement: new Collection('achievement'),
    need: new Collection('need'),
    organisation: new Collection('organisation'),
    broker: new Collection('broker'),
  };
}
