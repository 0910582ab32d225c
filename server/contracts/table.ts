import { reviewTransitions } from './review-rules.ts';
import type { TransitionTable } from './review-schema.ts';
import { transitions } from './rules.ts';

/** The tables of transitions, as data: what decides is what is shown. */
export const getTransitions = (): TransitionTable => ({
  contract: transitions.map((row) => ({ ...row })),
  reviews: reviewTransitions.map((row) => ({ ...row })),
});

const line = (row: { from: string; to: string; who: string; condition: string | null }): string =>
  `| \`${row.from}\` | \`${row.to}\` | ${row.who} | ${row.condition ?? '–'} |`;
const head = '| From | To | Who | Condition |\n| --- | --- | --- | --- |';

/** The rows of a verb as a table of Markdown, for the API's documentation. */
export const tableOfVerb = (verb: string): string =>
  [
    head,
    ...transitions
      .filter((row) => row.verb === verb)
      .map((row) => line({ ...row, condition: row.condition })),
  ].join('\n');

/** The same for the reviews beside the state. */
export const tableOfReviewVerb = (verb: string): string =>
  [
    '| Kind | From | To | Who | Condition |\n| --- | --- | --- | --- | --- |',
    ...reviewTransitions.filter((row) => row.verb === verb).map((row) => `| ${row.kind} ${line(row)}`),
  ].join('\n');
