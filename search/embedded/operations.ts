/** What crosses the thread boundary: every operation of the engine, its argument and its answer. */
import type { DocumentKey, SearchDocument } from '../documents.ts';
import type {
  BrokerMatch,
  BrokerMatchRequest,
  EngineSize,
  MatchRequest,
  MatchResponse,
  SearchRequest,
  SearchResponse,
  SuggestRequest,
  SuggestResponse,
} from '../port.ts';

export interface Operations {
  search: { argument: SearchRequest; answer: SearchResponse };
  suggest: { argument: SuggestRequest; answer: SuggestResponse };
  matches: { argument: MatchRequest; answer: MatchResponse };
  brokers: { argument: BrokerMatchRequest; answer: { brokers: BrokerMatch[] } };
  upsert: { argument: SearchDocument[]; answer: void };
  remove: { argument: DocumentKey[]; answer: void };
  /** The next index is filled beside the present one and takes its place at the end. */
  replaceBegin: { argument: null; answer: void };
  replaceAdd: { argument: SearchDocument[]; answer: void };
  replaceEnd: { argument: null; answer: void };
  /** The reader failed: the present index stays. */
  replaceAbandon: { argument: null; answer: void };
  clear: { argument: null; answer: void };
  size: { argument: null; answer: EngineSize };
  versions: { argument: null; answer: Record<DocumentKey, number> };
  checksums: { argument: DocumentKey[]; answer: Record<DocumentKey, string> };
  snapshot: { argument: { path: string; cursor: string | null }; answer: void };
  restore: { argument: string; answer: { documents: number; cursor: string | null } | null };
}

export type OperationName = keyof Operations;

const questions: ReadonlySet<OperationName> = new Set([
  'search',
  'suggest',
  'matches',
  'brokers',
  'size',
  'versions',
  'checksums',
]);

/** Does the operation only ask, and change nothing? */
export function isQuestion(operation: OperationName): boolean {
  return questions.has(operation);
}

export interface RequestMessage {
  id: number;
  operation: OperationName;
  argument: unknown;
  /** The caller's clock, milliseconds since 1970. */
  now_ms: number;
}

export type ReplyMessage =
  { id: number; answer: unknown } | { id: number; error: { message: string; stack?: string } };
