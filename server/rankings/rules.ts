export const districtColumns = ['output', 'absorbed', 'local'] as const;
export type DistrictColumn = (typeof districtColumns)[number];

/** Ranks of figures in falling order; those that are level share the first of their places: 1, 2, 2, 4. */
export function ranksOf(figures: readonly (bigint | number)[]): number[] {
  const ranks: number[] = [];
  for (const [index, figure] of figures.entries())
    ranks.push(index > 0 && figures[index - 1] === figure ? (ranks[index - 1] ?? 1) : index + 1);
  return ranks;
}
