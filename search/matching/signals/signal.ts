/** What every signal returns: a value with its reason. */
import type { Outcome } from '../../port.ts';
import type { Reason } from '../words.ts';

export interface Signal {
  /** 0–1. For signals that can also speak against a pair, 0.5 is neither. */
  value: number;
  outcome: Outcome;
  reason: Reason;
}

/** The value that moves nothing: unknown, or neither for nor against. */
export const neutral = 0.5;
