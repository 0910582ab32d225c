/** What is ours whatever engine recalls: the form of the records, and the ranker. Heavy: the server runs it in a worker. */
import type { BrokerDocument, ListingDocument, SearchDocument } from '../documents.ts';
import { Collection } from '../embedded/collection.ts';
import { findBrokers } from '../matching/brokers.ts';
import { matchesAmong, type Side } from '../matching/match.ts';
import { profileFrom, type Gist } from '../matching/profile.ts';
import { textsOf } from '../text/document-words.ts';
import type { BrokerMatch, BrokerMatchRequest, MatchRequest, MatchResponse } from '../port.ts';
import { toRecord, type MeiliRecord } from './record.ts';
import { embedder } from './settings.ts';

/** A listing as the search server gives it back for the ranker. */
export interface HeldListing {
  document: ListingDocument;
  gist: Gist;
}

export interface Analysis {
  /** Documents as the search server is given them. */
  records(documents: readonly SearchDocument[]): Promise<MeiliRecord[]>;
  /**
   * Ranks and explains all recalled listings. Scores do not depend on what else is listed. `answered` are those that
   * the request's answers are about, recalled or not.
   */
  rank(
    request: MatchRequest,
    recalled: readonly HeldListing[],
    answered: readonly HeldListing[],
  ): Promise<MatchResponse>;
  rankBrokers(
    request: BrokerMatchRequest,
    candidates: readonly BrokerDocument[],
  ): Promise<{ brokers: BrokerMatch[] }>;
}

const sideOf = ({ document, gist }: HeldListing): Side => ({
  document,
  profile: profileFrom(gist, () => textsOf(document).text),
});

function brokersOf(documents: readonly BrokerDocument[]): Collection {
  const collection = new Collection('broker');
  for (const document of documents) collection.upsert(document);
  return collection;
}

/** Analyses in the calling thread. `now` is what freshness and deadlines are measured against. */
export function analyseHere(now: () => Date): Analysis {
  return {
    records: async (documents) => documents.map((document) => toRecord(document, embedder)),
    rank: async (request, recalled, answered) => {
      const known = new Map(answered.map((listing) => [listing.document.key, sideOf(listing).profile]));
      const candidates = {
        kind: request.targetKind,
        sides: recalled.map(sideOf),
        profileOf: (key: string) => known.get(key) ?? null,
      };
      return matchesAmong(request, () => candidates, now());
    },
    rankBrokers: async (request, candidates) => findBrokers(brokersOf(candidates), request),
  };
}
