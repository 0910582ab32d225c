import type { technologyFields } from '../../../db/schema/codes.ts';

/** One figure of a theme: what its four achievements reach, and what its three needs ask for. */
export type Measure = readonly [
  name: string,
  relation: '≥' | '≤',
  unit: string,
  /** What each of the four achievements reaches. */
  reached: readonly [string, string, string, string],
  /** The limit of each of the three needs: some achievements meet it, some miss it. */
  wanted: readonly [string, string, string],
];

/**
 * A piece of technology, written once and applied to four objects: four achievements, and up to three needs. In the
 * texts `{o}` is the object, `{a}` and `{b}` are the first two figures with their units.
 */
export interface Theme {
  field: (typeof technologyFields)[number];
  tags: readonly string[];
  /** Technology readiness level of the first achievement; the others lie around it. */
  maturity: number;
  objects: readonly [string, string, string, string];
  title: string;
  problem: string;
  summary: string;
  advantage: string;
  effect: string;
  measures: readonly [Measure, Measure, ...Measure[]];
  /** Title and problem of the needs that this technology answers; none where nobody asks for it. */
  need?: readonly [title: string, problem: string];
}
