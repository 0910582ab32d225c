/** What is ours whatever engine recalls: the form of the records, and the ranker. Heavy: the server runs it in a worker. */
import type { BrokerDocument, ListingDocument, SearchDocument } from '../documents.ts';
import { Collection } from '../embedded/collection.ts';
import { findBrokers } from '../matching/brokers.ts';
import { findMatches } from '../matching/match.ts';
import { profileOf } from '../matching/profile.ts';
import type { BrokerMatch, BrokerMatchRequest, MatchRequest, MatchResponse } from '../port.ts';
import { toRecord, type MeiliRecord } from './record.ts';
import { embedder } from './settings.ts';

export interface Analysis {
  /** Documents as the search server is given them. */
  records(documents: readonly SearchDocument[]): Promise<MeiliRecord[]>;
  /** Ranks and explains recalled listings. Scores do not depend on what else is listed. */
  rank(request: MatchRequest, candidates: readonly ListingDocument[]): Promise<MatchResponse>;
  rankBrokers(
    request: BrokerMatchRequest,
    candidates: readonly BrokerDocument[],
  ): Promise<{ brokers: BrokerMatch[] }>;
}

function collectionOf(kind: SearchDocument['kind'], documents: readonly SearchDocument[]): Collection {
  const collection = new Collection(kind);
  for (const document of documents) collection.upsert(document);
  return collection;
}

/** Unit vector of what a listing is about; null where nothing of it is known. */
function directionOf(document: SearchDocument): number[] | null {
  if (document.kind !== 'achievement' && document.kind !== 'need') return null;
  const { topic } = profileOf(document);
  return topic === null ? null : Array.from(topic);
}

/** Analyses in the calling thread. `now` is what freshness and deadlines are measured against. */
export function analyseHere(now: () => Date): Analysis {
  return {
    records: async (documents) =>
      documents.map((document) => toRecord(document, directionOf(document), embedder)),
    rank: async (request, candidates) =>
      findMatches(collectionOf(request.targetKind, candidates), request, now()),
    rankBrokers: async (request, candidates) => findBrokers(collectionOf('broker', candidates), request),
  };
}
