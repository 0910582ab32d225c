import { yuanInWords } from '../wire.ts';

/** The amount that a decision is about, and from which on two different people decide (product.md §4). */
export interface Threshold {
  /** The largest 技术交易额 that plays a part: declared, approved, asked for. */
  technologyFen: bigint;
  expertReviewFromFen: bigint;
}

/** What the refusals say about the threshold. */
export const thresholdParameters = ({ expertReviewFromFen }: Threshold): { threshold: string } => ({
  threshold: yuanInWords(expertReviewFromFen),
});
