import type { Identity } from '../context.ts';

export const rankingKinds = ['broker', 'agency', 'district', 'field'] as const;
export type RankingKind = (typeof rankingKinds)[number];

export const districtColumns = ['output', 'absorbed', 'local'] as const;
export type DistrictColumn = (typeof districtColumns)[number];

/** What a reader gets of a ranking. */
export interface RankingRights {
  /** Null: not for this reader. */
  order: 'amount' | 'contracts' | null;
}

/**
 * Districts and fields are public with their amounts: they name no person and no organisation. Brokers are listed publicly
 * already with the number of contracts they closed (server/brokers), so their public ranking has that and no amount.
 * Agencies, and every amount of a broker, are the operator's.
 */
export function rankingRights(identity: Identity | null, by: RankingKind): RankingRights {
  if (identity?.isOperator || by === 'district' || by === 'field') return { order: 'amount' };
  return { order: by === 'broker' ? 'contracts' : null };
}

/** Ranks of figures in falling order; those that are level share the first of their places: 1, 2, 2, 4. */
export function ranksOf(figures: readonly (bigint | number)[]): number[] {
  const ranks: number[] = [];
  for (const [index, figure] of figures.entries())
    ranks.push(index > 0 && figures[index - 1] === figure ? (ranks[index - 1] ?? 1) : index + 1);
  return ranks;
}
