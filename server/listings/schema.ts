import { Type, type Static } from 'typebox';
import { documentKinds, listingKinds, technologyFields, type ListingKind } from '../../db/schema/codes.ts';
import {
  AmountFen,
  codeOf,
  Identifier,
  Line,
  Moment,
  nullable,
  numberOf,
  OrganisationReference,
  Page,
  strictObject,
  TechnologyField,
  Text,
} from '../wire.ts';
import type { indexedStatuses } from '../policy/listing.ts';
import { searchSorts } from '../../search/index.ts';

/** States in which a need or an achievement is found. */
const foundStatuses = [
  'published',
  'contracted',
  'sold',
] as const satisfies readonly (typeof indexedStatuses)[ListingKind][number][];

/** Orders that a list of needs or achievements can be put into. */
export const listingSorts = ['relevance', 'newest', 'deadline', 'priceAscending', 'priceDescending'] as const;

/** Path parameter: a UUID, or `ext:` and the external reference of an import. */
export const ListingParameters = strictObject({ id: Type.String({ minLength: 1, maxLength: 200 }) });

export const Note = strictObject({ note: Type.Optional(Text(1000)) });
/** A note that the person concerned must be able to act on. */
export const RequiredNote = strictObject({ note: Line(1000) });

export const CompletenessView = Type.Object({
  score: Type.Integer({ minimum: 0, maximum: 100 }),
  missing: Type.Array(Type.Object({ field: Type.String(), points: Type.Integer() })),
});

/** One value or several: `field=1&field=5`. */
export const several = (description: string) =>
  Type.Optional(Type.Array(Type.String({ maxLength: 60 }), { maxItems: 30, description }));

export const ListingQuery = strictObject({
  text: Type.Optional(Type.String({ maxLength: 500 })),
  field: Type.Optional(Type.Array(numberOf(technologyFields), { maxItems: 11 })),
  tag: several('Local tags'),
  district: several('GB/T 2260 codes'),
  mode: several('Transfer or cooperation modes'),
  intellectualProperty: several('Kinds of intellectual property'),
  selectedYear: Type.Optional(Type.Array(Type.Integer(), { maxItems: 20 })),
  deadline: Type.Optional(
    Type.Array(Type.String({ pattern: '^\\d{4}-(0[1-9]|1[0-2])$' }), {
      maxItems: 30,
      description: 'Months of the deadline, such as 2026-12',
    }),
  ),
  maturityMinimum: Type.Optional(Type.Integer({ minimum: 1, maximum: 9 })),
  maturityMaximum: Type.Optional(Type.Integer({ minimum: 1, maximum: 9 })),
  priceMinimumFen: Type.Optional(AmountFen),
  priceMaximumFen: Type.Optional(AmountFen),
  status: Type.Optional(
    Type.Array(codeOf(foundStatuses), {
      maxItems: foundStatuses.length,
      description: 'Default: published. Contracted needs and sold achievements are to be seen, not to be had',
    }),
  ),
  priceBand: several(
    'Bands of the price in yuan as the facet names them, such as 100000-500000, or negotiable',
  ),
  sort: Type.Optional(codeOf(listingSorts)),
  ...Page,
});
export type ListingQuery = Static<typeof ListingQuery>;

const Segments = Type.Array(Type.Object({ text: Type.String(), marked: Type.Boolean() }));
/** Pieces of the title and of the text around the words; marked where they answer the query. */
export const Highlights = Type.Object({ title: Segments, snippet: Segments });

/** What a list shows of a listing; money is the budget of a need or the asking price of an achievement. */
export const ListingCard = Type.Object({
  id: Identifier,
  kind: codeOf(listingKinds),
  title: Type.String(),
  /** Published, or how it ended: contracted, sold. */
  status: codeOf(foundStatuses),
  highlights: Highlights,
  organisation: nullable(OrganisationReference),
  field: nullable(TechnologyField),
  tags: Type.Array(Type.String()),
  maturity: nullable(Type.Integer()),
  modes: Type.Array(Type.String()),
  priceMinimumFen: nullable(AmountFen),
  priceMaximumFen: nullable(AmountFen),
  priceNegotiable: Type.Boolean(),
  deadline: nullable(Type.String()),
  /** Kind of need; null for an achievement. */
  needKind: nullable(Type.String()),
  selectedYear: nullable(Type.Integer()),
  importedIncomplete: Type.Boolean(),
  completeness: Type.Integer(),
  publishedAt: nullable(Moment),
  confirmedAt: nullable(Moment),
});
export type ListingCard = Static<typeof ListingCard>;

/** What the search that is at work can do: a page hides the controls of what it cannot. */
export const SearchCapabilities = Type.Object({
  engine: Type.String(),
  facets: Type.Boolean(),
  sorts: Type.Array(codeOf(searchSorts)),
  phrases: Type.Boolean(),
  excludedWords: Type.Boolean(),
  pinyin: Type.Boolean(),
  didYouMean: Type.Boolean(),
});
export type SearchCapabilities = Static<typeof SearchCapabilities>;

/** What every answer of the search says besides its items. */
export const foundProperties = {
  total: Type.Integer(),
  /** Counts by facet: field, tag, district, mode, maturity, price, ipKind, selectedYear, status, deadline, category. */
  facets: Type.Record(
    Type.String(),
    Type.Array(Type.Object({ value: Type.String(), count: Type.Integer() })),
  ),
  /** A better spelling that finds something, or null. */
  didYouMean: nullable(Type.String()),
  /** The search server did not answer, and the index of this process did instead. */
  degraded: Type.Boolean(),
  /** Of the engine that gave this answer. */
  capabilities: SearchCapabilities,
};

export const ListingPage = Type.Object({ ...foundProperties, items: Type.Array(ListingCard) });
export type ListingPage = Static<typeof ListingPage>;

export const OwnListing = Type.Object({
  id: Identifier,
  title: Type.String(),
  status: Type.String(),
  completeness: Type.Integer(),
  importedIncomplete: Type.Boolean(),
  publishedAt: nullable(Moment),
  confirmedAt: nullable(Moment),
  expiresAt: nullable(Moment),
  updatedAt: Moment,
});

export const OwnListingPage = Type.Object({ total: Type.Integer(), items: Type.Array(OwnListing) });

export const SubmittedPage = Type.Object({
  total: Type.Integer(),
  items: Type.Array(
    Type.Object({
      kind: codeOf(listingKinds),
      id: Identifier,
      title: Type.String(),
      organisationName: Type.String(),
      completeness: Type.Integer(),
      submittedAt: Moment,
    }),
  ),
});

export const SuggestionQuery = strictObject({
  text: Type.String({ maxLength: 100 }),
  kind: Type.Optional(Type.Array(codeOf(documentKinds), { maxItems: documentKinds.length })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 20, default: 8 })),
});
export type SuggestionQuery = Static<typeof SuggestionQuery>;

export const Suggestions = Type.Object({
  items: Type.Array(
    Type.Object({
      /** What to put into the box. */
      text: Type.String(),
      segments: Segments,
      kind: codeOf(['word', 'title']),
      /** The listing, where the suggestion is one title. */
      listing: nullable(Type.Object({ kind: codeOf(documentKinds), id: Identifier })),
      count: Type.Integer(),
    }),
  ),
});
export type Suggestions = Static<typeof Suggestions>;

/** One line of a listing's history, for its owner and the operator. */
export const ListingHistory = Type.Array(
  Type.Object({ verb: Type.String(), toStatus: Type.String(), note: Type.String(), at: Moment }),
);

/** The fields that every listing answers besides its draft. */
export const listingViewProperties = {
  id: Identifier,
  completeness: CompletenessView,
  /** Null where the owner wants to stay hidden. */
  organisation: nullable(OrganisationReference),
  importedIncomplete: Type.Boolean(),
  externalReference: nullable(Type.String()),
  publishedAt: nullable(Moment),
  confirmedAt: nullable(Moment),
  expiresAt: nullable(Moment),
  createdAt: Moment,
  updatedAt: Moment,
  version: Type.Integer(),
  history: ListingHistory,
};
