import { Type, type Static } from 'typebox';
import { consentDocuments } from '../../db/schema/codes.ts';
import { codeOf, Identifier, Moment, nullable, Page, strictObject } from '../wire.ts';

export const CopyQuery = strictObject({ format: Type.Optional(codeOf(['json', 'html'])) });
export type CopyQuery = Static<typeof CopyQuery>;

export const obstacleKinds = ['administrator', 'last_owner', 'introduction', 'mandate', 'contract'] as const;

export const ErasureView = Type.Object({
  /** Nothing stands in the way. */
  possible: Type.Boolean(),
  obstacles: Type.Array(
    Type.Object({
      kind: codeOf(obstacleKinds),
      text: Type.String(),
      /** Path inside the site where it is dealt with. */
      link: nullable(Type.String()),
    }),
  ),
});
export type ErasureView = Static<typeof ErasureView>;

export const ErasureRequest = strictObject({
  /** The own e-mail address, typed again: nobody erases themselves by a wrong click. */
  email: Type.String({ minLength: 1, maxLength: 254 }),
});
export type ErasureRequest = Static<typeof ErasureRequest>;

export const ConsentView = Type.Object({
  items: Type.Array(
    Type.Object({
      document: codeOf(consentDocuments),
      /** The version in force now. */
      present: Type.String(),
      /** That one was agreed to, and the agreement stands. */
      agreed: Type.Boolean(),
      /** The person has neither agreed to that version nor withdrawn: until then they read and do not act. */
      undecided: Type.Boolean(),
      /** What changed since the version that they decided on last, oldest first, in the language of the request. */
      changes: Type.Array(Type.String()),
      history: Type.Array(
        Type.Object({ version: Type.String(), givenAt: Moment, withdrawnAt: nullable(Moment) }),
      ),
    }),
  ),
});
export type ConsentView = Static<typeof ConsentView>;

export const ConsentParameters = strictObject({ document: codeOf(consentDocuments) });
export const ConsentGiven = strictObject({
  /** The version that was read: refused when another one is in force by now. */
  version: Type.String({ minLength: 1, maxLength: 40 }),
});
export type ConsentGiven = Static<typeof ConsentGiven>;

export const Preferences = strictObject({
  /** Notifications that a program chooses: matches, news of saved searches. */
  personalNotifications: Type.Boolean(),
});
export type Preferences = Static<typeof Preferences>;

const listingKind = codeOf(['need', 'achievement']);
export const ObjectionQuery = strictObject({ kind: listingKind, ...Page });
export type ObjectionQuery = Static<typeof ObjectionQuery>;
export const ObjectionParameters = strictObject({ kind: listingKind, id: Identifier });

export const ObjectionPage = Type.Object({
  total: Type.Integer(),
  items: Type.Array(
    Type.Object({
      id: Identifier,
      title: Type.String(),
      /** Since when programs leave it out; null while they match it. */
      objectedAt: nullable(Moment),
    }),
  ),
});
export type ObjectionPage = Static<typeof ObjectionPage>;

/** How matching works, in numbers; the words are the reader's language's. */
export const MatchingExplanation = Type.Object({
  version: Type.String(),
  /** Learned from judgments: their shares of how alike two texts count, per mille. */
  text: Type.Array(Type.Object({ signal: Type.String(), sharePerMille: Type.Integer() })),
  /** Set by hand: how far each moves a pair at most, as the factor of the odds in per cent (200: twice the odds). */
  stated: Type.Array(Type.Object({ signal: Type.String(), oddsPercent: Type.Integer() })),
  learnedFrom: Type.Object({ needs: Type.Integer(), judgments: Type.Integer() }),
});
export type MatchingExplanation = Static<typeof MatchingExplanation>;
