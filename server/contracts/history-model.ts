import type { ContractStatus } from '../../db/schema/codes.ts';

/** A contract in memory, as simple as it can be told: what histories.test.ts compares the real thing with. */

export type Step =
  | { kind: 'receive'; amountFen: bigint }
  | { kind: 'takeBack'; which: number }
  | { kind: 'register'; approvedFen: bigint }
  | { kind: 'cancel' }
  | { kind: 'correct' }
  | { kind: 'amend'; totalFen: bigint; technologyFen: bigint }
  | { kind: 'share'; brokerPoints: number; agencyPoints: number };

/** Steps that are several requests of several people: nothing else may come in between. */
export const isLong = (step: Step): boolean => ['correct', 'amend', 'share'].includes(step.kind);

export interface Model {
  status: ContractStatus;
  totalFen: bigint;
  technologyFen: bigint;
  royalty: boolean;
  /** Basis points of the broker and of the agency. */
  shares: { broker: number; agency: number };
  /** In the order in which they were recorded. */
  receipts: { amountFen: bigint; standing: boolean }[];
}

const received = (model: Model): bigint =>
  model.receipts.reduce((sum, receipt) => sum + (receipt.standing ? receipt.amountFen : 0n), 0n);

/** What a step does to the model, or the code of its refusal. */
export function apply(model: Model, step: Step): { model: Model; outcome: string } {
  const done = (change: Partial<Model>) => ({ model: { ...model, ...change }, outcome: 'done' });
  const refused = (outcome: string) => ({ model, outcome });
  const open = ['in_review', 'registered'].includes(model.status);
  if (step.kind === 'receive') {
    if (!open) return refused('wrong_state');
    if (!model.royalty && received(model) + step.amountFen > model.totalFen)
      return refused('receipts_exceed_total');
    return done({ receipts: [...model.receipts, { amountFen: step.amountFen, standing: true }] });
  }
  if (step.kind === 'takeBack') {
    if (!open) return refused('wrong_state');
    if (!model.receipts[step.which]?.standing) return refused('already_exists');
    return done({
      receipts: model.receipts.map((receipt, index) =>
        index === step.which ? { ...receipt, standing: false } : receipt,
      ),
    });
  }
  if (step.kind === 'register') {
    if (model.status === 'registered') return refused('already_registered');
    if (model.status !== 'in_review') return refused('wrong_state');
    if (step.approvedFen > model.totalFen) return refused('technology_amount_exceeds_total');
    return done({ status: 'registered', technologyFen: step.approvedFen });
  }
  if (step.kind === 'cancel')
    return model.status === 'registered' ? done({ status: 'cancelled' }) : refused('wrong_state');
  if (step.kind === 'amend') return amended(model, step);
  if (step.kind === 'share') {
    if (model.status !== 'registered') return refused('wrong_state');
    return done({ shares: { broker: step.brokerPoints, agency: step.agencyPoints } });
  }
  // Asked for, handed in, and in review again: the state is what it was.
  return model.status === 'in_review' ? done({}) : refused('wrong_state');
}

function amended(model: Model, step: Extract<Step, { kind: 'amend' }>): { model: Model; outcome: string } {
  const { totalFen, technologyFen } = step;
  if (model.status !== 'registered') return { model, outcome: 'wrong_state' };
  if (technologyFen > totalFen) return { model, outcome: 'technology_amount_exceeds_total' };
  if (!model.royalty && received(model) > totalFen) return { model, outcome: 'receipts_exceed_total' };
  if (totalFen === model.totalFen && technologyFen === model.technologyFen)
    return { model, outcome: 'invalid_input' };
  return { model: { ...model, totalFen, technologyFen }, outcome: 'done' };
}

/** Two steps one after the other. */
export function inOrder(model: Model, first: Step, second: Step): { model: Model; outcomes: string[] } {
  const one = apply(model, first);
  const two = apply(one.model, second);
  return { model: two.model, outcomes: [one.outcome, two.outcome] };
}
