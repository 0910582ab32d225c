import { Type, type Static } from 'typebox';
import { codeOf, Identifier, Line, nullable, strictObject, Text } from '../wire.ts';
import { PartyView } from './form-schema.ts';

/** The fields of the form that are suggested. `contractKind` is class and sub-kind, e.g. `licence/patent`. */
export const suggestedFields = [
  'contractKind',
  'licenceScope',
  'field',
  'intellectualProperty',
  'objective',
  'planSource',
] as const;
export type SuggestedField = (typeof suggestedFields)[number];

/** Where a suggestion comes from. */
export const suggestionSources = ['text', 'achievement', 'need', 'default'] as const;

export const SuggestionRequest = strictObject({
  /** Gives the listings and the parties’ profiles; for those who take part in it. */
  introductionId: nullable(Identifier),
  title: Type.Optional(Line(200)),
  /** The contract's text, or a part of it. */
  text: Type.Optional(Text(50_000)),
});
export type SuggestionRequest = Static<typeof SuggestionRequest>;

export const Suggestions = Type.Object({
  /** The best one of each field, with why. */
  suggestions: Type.Array(
    Type.Object({
      field: codeOf(suggestedFields),
      value: Type.String(),
      source: codeOf(suggestionSources),
      because: Type.String(),
    }),
  ),
  /** What the parties' profiles say for the form; null without an introduction. */
  parties: nullable(Type.Object({ seller: PartyView, buyer: PartyView })),
});
export type Suggestions = Static<typeof Suggestions>;
