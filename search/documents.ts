/**
 * The one shape that every engine indexes. Public fields only: what is confidential never reaches an index, and an
 * anonymous need arrives here without its organisation and with its district cut to the city.
 *
 * Money is a decimal string of fen, dates are `YYYY-MM-DD`, times are ISO 8601.
 */

export const documentKinds = ['achievement', 'need', 'organisation', 'broker'] as const;
export type DocumentKind = (typeof documentKinds)[number];
export type ListingKind = 'achievement' | 'need';

/** `${kind}:${id}`: the identity of a document in every index. */
export type DocumentKey = string;

export type Relation = '≥' | '≤' | '>' | '<' | '=' | 'range';

/** One stated figure. `value` is the lower end of a range, `upperValue` its upper end; both decimal strings. */
export interface IndicatorValue {
  name: string;
  relation: Relation;
  value: string;
  upperValue: string | null;
  unit: string;
}

export interface ListingDocument {
  key: DocumentKey;
  kind: ListingKind;
  id: string;
  externalReference: string | null;
  /** Null where the need is anonymous. */
  organisationId: string | null;
  organisationName: string | null;
  title: string;
  /** Achievement: the public summary. Need: the problem. */
  summary: string;
  /** Everything else that is public, joined by line breaks: problem solved, advantage, economic effect … */
  body: string;
  /** National technology fields 1–11; none or one. */
  fields: number[];
  tags: string[];
  /** Technology readiness level 1–9. For a need: the lowest level accepted. */
  maturity: number | null;
  modes: string[];
  indicators: IndicatorValue[];
  /** Achievement: asking price. Need: budget. */
  priceMinimumFen: string | null;
  priceMaximumFen: string | null;
  priceNegotiable: boolean;
  /** GB/T 2260 code. */
  district: string | null;
  deadline: string | null;
  ipKinds: string[];
  /** Year of the 好成果 batch. */
  selectedYear: number | null;
  status: string;
  importedIncomplete: boolean;
  /** 0–100. */
  completeness: number;
  publishedAt: string | null;
  confirmedAt: string | null;
  /** Version of the stored row: an older version never replaces a newer one. */
  version: number;
}

export interface OrganisationDocument {
  key: DocumentKey;
  kind: 'organisation';
  id: string;
  name: string;
  organisationKind: string;
  summary: string;
  fields: number[];
  tags: string[];
  district: string | null;
  status: string;
  publishedAt: string | null;
  version: number;
}

export interface BrokerDocument {
  key: DocumentKey;
  kind: 'broker';
  id: string;
  name: string;
  level: string;
  agencyName: string | null;
  introduction: string;
  fields: number[];
  tags: string[];
  closedDeals: number;
  /** Closed deals by national technology field, "1"–"11". */
  closedByField: Record<string, number>;
  district: string | null;
  status: string;
  publishedAt: string | null;
  version: number;
}

export type SearchDocument = ListingDocument | OrganisationDocument | BrokerDocument;

/** Builds the key of a document. */
export function documentKey(kind: DocumentKind, id: string): DocumentKey {
  return `${kind}:${id}`;
}

/** A listing with every field empty: the start of drafts, demo data and tests. */
export function emptyListing(kind: ListingKind, id: string): ListingDocument {
  return {
    key: documentKey(kind, id),
    kind,
    id,
    externalReference: null,
    organisationId: null,
    organisationName: null,
    title: '',
    summary: '',
    body: '',
    fields: [],
    tags: [],
    maturity: null,
    modes: [],
    indicators: [],
    priceMinimumFen: null,
    priceMaximumFen: null,
    priceNegotiable: false,
    district: null,
    deadline: null,
    ipKinds: [],
    selectedYear: null,
    status: 'published',
    importedIncomplete: false,
    completeness: 0,
    publishedAt: null,
    confirmedAt: null,
    version: 1,
  };
}
