/** What a search engine is to the rest of the house: the types of the port, without any engine. */
import type { DocumentKey, DocumentKind, ListingDocument, ListingKind, SearchDocument } from './documents.ts';
import type { Reason } from './matching/words.ts';

/** What an engine can do; a page hides the controls of what it cannot. */
export interface EngineCapabilities {
  name: string;
  facets: boolean;
  /** Orders besides relevance that it can put results into. */
  sorts: readonly SearchSort[];
  phrases: boolean;
  excludedWords: boolean;
  pinyin: boolean;
  didYouMean: boolean;
  matching: boolean;
  snapshots: boolean;
}

/** Every filter narrows; within one filter the values are alternatives. An absent or empty filter lets all pass. */
export interface SearchFilters {
  fields?: number[];
  tags?: string[];
  maturityMinimum?: number;
  maturityMaximum?: number;
  modes?: string[];
  districts?: string[];
  /** Keeps what overlaps this range; a listing that states no price passes only where it is negotiable. */
  priceMinimumFen?: string;
  priceMaximumFen?: string;
  /** Bands as the price facet names them. */
  priceBands?: string[];
  ipKinds?: string[];
  selectedYears?: number[];
  statuses?: string[];
  /** Months of the deadline, such as `2026-12`. */
  deadlineMonths?: string[];
  organisationIds?: string[];
  /** Kinds of organisations, levels of brokers. */
  categories?: string[];
}

/** `closedDeals`: brokers with most closed deals first. */
export const searchSorts = [
  'relevance',
  'newest',
  'deadline',
  'priceAscending',
  'priceDescending',
  'closedDeals',
] as const;
export type SearchSort = (typeof searchSorts)[number];

export const facetNames = [
  'kind',
  'field',
  'tag',
  'maturity',
  'mode',
  'district',
  'price',
  'ipKind',
  'selectedYear',
  'status',
  'deadline',
  'category',
] as const;
export type FacetName = (typeof facetNames)[number];

export interface SearchRequest {
  kinds: DocumentKind[];
  /** Empty: everything. `"exact phrase"` and `-word` are understood. */
  text: string;
  filters?: SearchFilters;
  /** Default: relevance, and newest where the text is empty. */
  sort?: SearchSort;
  /** Default 0. */
  offset?: number;
  /** Default 20, at most 200. */
  limit?: number;
  facets?: FacetName[];
}

/** A piece of text; marked where it answers the query. The page decides how to show it: no HTML crosses the port. */
export interface Segment {
  text: string;
  marked: boolean;
}

export interface SearchHit {
  key: DocumentKey;
  kind: DocumentKind;
  id: string;
  score: number;
  highlights: { title: Segment[]; snippet: Segment[] };
}

export interface FacetCount {
  /**
   * Field and year as decimal digits; price as a band such as `1000000-5000000` in yuan, or `negotiable`;
   * deadline as its month, such as `2026-12`.
   */
  value: string;
  count: number;
}

export interface SearchResponse {
  total: number;
  hits: SearchHit[];
  /** Only the facets that were asked for; each most frequent first, except ordered ones (maturity, price, year, deadline). */
  facets: Partial<Record<FacetName, FacetCount[]>>;
  didYouMean?: string;
  /** The search server did not answer: this comes from the embedded index instead. */
  degraded?: true;
  /** Where one of several engines answers: what that one can do. */
  capabilities?: EngineCapabilities;
}

export interface SuggestRequest {
  kinds: DocumentKind[];
  /** What has been typed so far: Chinese, Latin letters, pinyin or initials of pinyin. */
  text: string;
  /** Default 8, at most 20. */
  limit?: number;
}

export interface Suggestion {
  /** What to put into the box. */
  text: string;
  segments: Segment[];
  /** `word`: a term of the index. `title`: one document, named by its key. */
  kind: 'word' | 'title';
  key: DocumentKey | null;
  /** Documents that hold the word. */
  count: number;
}

export interface SuggestResponse {
  suggestions: Suggestion[];
  degraded?: true;
}

/**
 * What someone answered to an earlier match of the listing that asks. For each listing of the other side at most one
 * answer of each answerer.
 */
export interface MatchAnswer {
  /** The listing of the other side that was answered about. */
  key: DocumentKey;
  fits: boolean;
  /** Either party decides; brokers, who have no part in the deal, only lean. */
  by: 'need' | 'achievement' | 'broker';
  /** Why it does not fit, in words or as a code that the caller puts into words; null where it is not said. */
  reason: string | null;
  /** False where the reason is of that one listing (its price, its papers): it says nothing about alike ones then. */
  aboutTechnology: boolean;
}

export interface MatchRequest {
  /** A saved listing or a draft: it does not have to be in the index. */
  document: ListingDocument;
  targetKind: ListingKind;
  /** Default 20, at most 200. */
  limit?: number;
  filters?: SearchFilters;
  answers?: MatchAnswer[];
}

export const matchBands = ['strong', 'medium', 'weak'] as const;
export type MatchBand = (typeof matchBands)[number];

export type Outcome = 'for' | 'against' | 'unknown' | 'neutral';

/** Why a score is what it is: a tree, as tantivy's Explanation. */
export interface Explanation {
  signal: string;
  /** 0–1. */
  value: number;
  /** Share of this part in its parent's score. 0 where the signal only informs. */
  weight: number;
  outcome: Outcome;
  reason: Reason;
  parts: Explanation[];
}

export interface Match {
  key: DocumentKey;
  id: string;
  /** 0–1. */
  score: number;
  band: MatchBand;
  title: string;
  /** How many listings of the same title stand behind this one; at least 1. */
  sameTitleCount: number;
  importedIncomplete: boolean;
  explanation: Explanation;
}

/** Why there is no match: the text says nothing, nothing was recalled, or all of it ranked below “weak”. */
export type EmptyReason = 'noText' | 'noCandidates' | 'belowWeak';

export interface MatchResponse {
  matches: Match[];
  /** Candidates that recall handed to the ranker. */
  recalled: number;
  emptyReason: EmptyReason | null;
  matcherVersion: string;
}

export interface BrokerMatchRequest {
  /** The pair, or the one listing, that looks for a broker. */
  documents: ListingDocument[];
  /** Default 5, at most 50. */
  limit?: number;
}

export interface BrokerMatch {
  key: DocumentKey;
  id: string;
  name: string;
  score: number;
  explanation: Explanation;
}

export interface EngineSize {
  documents: number;
  byKind: Record<DocumentKind, number>;
  terms: number;
  /** Places of replaced and removed documents that the next compaction frees. */
  deleted: number;
}

export interface SearchEngine {
  readonly capabilities: EngineCapabilities;
  /** How often its thread has died, and with it all that it held: it goes on empty. Absent: it cannot. */
  readonly reopened?: number;
  search(request: SearchRequest): Promise<SearchResponse>;
  suggest(request: SuggestRequest): Promise<SuggestResponse>;
  matches(request: MatchRequest): Promise<MatchResponse>;
  brokers(request: BrokerMatchRequest): Promise<{ brokers: BrokerMatch[] }>;
  /** Adds or replaces; an older version of a document that is present is ignored. Idempotent. */
  upsert(documents: SearchDocument[]): Promise<void>;
  /** Unknown keys are no error. */
  remove(keys: DocumentKey[]): Promise<void>;
  /** Builds a new index beside the old one and swaps it in: there is no empty moment. */
  replaceAll(documents: Iterable<SearchDocument> | AsyncIterable<SearchDocument>): Promise<void>;
  clear(): Promise<void>;
  size(): Promise<EngineSize>;
  /** Key → version of everything held, for comparison with the database. */
  versions(): Promise<Record<DocumentKey, number>>;
  /** `checksumOf` each of these documents as it is held; a key that is not held is left out. Absent: compare versions. */
  checksums?(keys: DocumentKey[]): Promise<Record<DocumentKey, string>>;
  /** Writes the index to one file, atomically. `cursor` is kept with it for the reader of the outbox. */
  snapshot(path: string, cursor?: string): Promise<void>;
  /** Null: no snapshot, or one of another format or matcher version; the index is then unchanged. */
  restore(path: string): Promise<{ documents: number; cursor: string | null } | null>;
  close(): Promise<void>;
}
