/** The stages of the funnel, from the first to the last (product.md §2). */
export const funnelStages = [
  'needs',
  'matched',
  'introduced',
  'accepted',
  'contracted',
  'registered',
] as const;
export type FunnelStage = (typeof funnelStages)[number];
