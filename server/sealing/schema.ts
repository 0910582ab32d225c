import { Type, type Static } from 'typebox';
import { Day, Moment, nullable, Page, strictObject } from '../wire.ts';

export const SealHeadsQuery = strictObject(Page);
export type SealHeadsQuery = Static<typeof SealHeadsQuery>;

/** The last seal of each day: who notes one can tell later whether the chain before it was rewritten. */
export const SealHeads = Type.Object({
  total: Type.Integer(),
  items: Type.Array(
    Type.Object({
      day: Day,
      /** Number of the last seal of the day. */
      number: Type.Integer(),
      /** Rows sealed from the beginning to this seal. */
      rows: Type.Integer(),
      hash: Type.String({ pattern: '^[0-9a-f]{64}$', description: 'SHA-256 of the seal, hexadecimal' }),
      sealedAt: nullable(Moment),
    }),
  ),
});
export type SealHeads = Static<typeof SealHeads>;
