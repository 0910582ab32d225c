import { Type, type Static } from 'typebox';
import { ledgerBases } from '../../db/schema/codes.ts';
import { codeOf, Day, nullable, Page, SignedAmountFen, strictObject } from '../wire.ts';
import { rankingKinds } from '../policy/figures.ts';
import { districtColumns } from './rules.ts';

export const RankingQuery = strictObject({
  ...Page,
  by: codeOf(rankingKinds),
  year: Type.Optional(Type.Integer({ minimum: 2000, maximum: 2100 })),
  quarter: Type.Optional(Type.Integer({ minimum: 1, maximum: 4 })),
  base: Type.Optional({ ...codeOf(ledgerBases), default: 'total' }),
  /** For districts: 输出, 吸纳 or 本地转化. */
  column: Type.Optional({ ...codeOf(districtColumns), default: 'output' }),
});
export type RankingQuery = Static<typeof RankingQuery>;

export const Ranking = Type.Object({
  by: codeOf(rankingKinds),
  from: Day,
  to: Day,
  base: codeOf(ledgerBases),
  column: nullable(codeOf(districtColumns)),
  /** Whether amounts are shown: of districts and fields to everybody, of brokers and agencies to the operator. */
  amountsShown: Type.Boolean(),
  total: Type.Integer(),
  items: Type.Array(
    Type.Object({
      /** The same for those who are level. */
      rank: Type.Integer(),
      /** Broker, agency, district code or number of the field. */
      id: Type.String(),
      /** Null for districts and fields, which the reader's language names. */
      name: nullable(Type.String()),
      /** Contracts that stand with an amount. */
      contracts: Type.Integer(),
      amountFen: nullable(SignedAmountFen),
      /** For a whole year: its four quarters. */
      quarters: Type.Array(nullable(SignedAmountFen)),
    }),
  ),
});
export type Ranking = Static<typeof Ranking>;
