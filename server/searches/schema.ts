import { Type, type Static } from 'typebox';
import { brokerLevels, documentKinds, listingKinds } from '../../db/schema/codes.ts';
import { foundProperties, Highlights, ListingCard, ListingQuery } from '../listings/schema.ts';
import {
  codeOf,
  Identifier,
  Line,
  Moment,
  nullable,
  OrganisationReference,
  Page,
  strictObject,
  TechnologyField,
} from '../wire.ts';

export const SearchQuery = strictObject({
  text: Type.Optional(Type.String({ maxLength: 500 })),
  kind: Type.Optional(Type.Array(codeOf(documentKinds), { maxItems: documentKinds.length })),
  ...Page,
});
export type SearchQuery = Static<typeof SearchQuery>;

/** One hit; exactly one of `listing`, `organisation` and `broker` is there, by its kind. */
export const SearchItem = Type.Object({
  kind: codeOf(documentKinds),
  id: Identifier,
  highlights: Highlights,
  listing: nullable(ListingCard),
  organisation: nullable(OrganisationReference),
  broker: nullable(
    Type.Object({
      name: Type.String(),
      level: codeOf(brokerLevels),
      agencyName: nullable(Type.String()),
      fields: Type.Array(TechnologyField),
    }),
  ),
});
export type SearchItem = Static<typeof SearchItem>;

export const SearchPage = Type.Object({
  ...foundProperties,
  items: Type.Array(SearchItem),
  kinds: Type.Array(Type.Object({ kind: codeOf(documentKinds), count: Type.Integer() })),
});
export type SearchPage = Static<typeof SearchPage>;

const { offset: _offset, limit: _limit, sort: _sort, ...conditions } = ListingQuery.properties;

export const SavedQuery = strictObject(conditions);
export type SavedQuery = Static<typeof SavedQuery>;

export const SavedSearchDraft = strictObject({
  name: Line(80),
  kind: codeOf(listingKinds),
  query: SavedQuery,
});
export type SavedSearchDraft = Static<typeof SavedSearchDraft>;

export const SavedSearchChange = strictObject({ name: Line(80), alerts: Type.Boolean() });
export type SavedSearchChange = Static<typeof SavedSearchChange>;

export const SavedSearchParameters = strictObject({ id: Identifier });

export const SavedSearchView = Type.Object({
  id: Identifier,
  name: Type.String(),
  kind: codeOf(listingKinds),
  query: SavedQuery,
  alerts: Type.Boolean(),
  /** Path of the list page with this search. */
  link: Type.String(),
  createdAt: Moment,
  checkedAt: Moment,
});
export type SavedSearchView = Static<typeof SavedSearchView>;

export const SavedSearchList = Type.Object({ items: Type.Array(SavedSearchView) });
