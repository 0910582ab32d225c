import { reviewTransitions } from '../policy/contract-review.ts';
import type { TransitionTable } from './review-schema.ts';
import { contractTransitions, elsewhereTransitions } from '../policy/contract.ts';

/** The tables of transitions, as data: what decides is what is shown. */
export const getTransitions = (): TransitionTable => ({
  contract: contractTransitions.map((row) => ({ ...row })),
  elsewhere: elsewhereTransitions.map((row) => ({ ...row })),
  reviews: reviewTransitions.map((row) => ({ ...row })),
});

const line = (row: { from: string; to: string; who: string; condition: string | null }): string =>
  `| \`${row.from}\` | \`${row.to}\` | ${row.who} | ${row.condition ?? '–'} |`;
const head = '| From | To | Who | Condition |\n| --- | --- | --- | --- |';

/** The rows of a verb as a table of Markdown, for the API's documentation. */
export const tableOfVerb = (verb: string): string =>
  [
    head,
    ...contractTransitions.filter((row) => row.verb === verb).map(line),
    ...elsewhereTransitions
      .filter((row) => row.verb === verb)
      .map((row) =>
        line({ ...row, who: row.who === 'servicePoint' ? 'operator (registered elsewhere)' : row.who }),
      ),
  ].join('\n');

/** The same for the reviews beside the state. */
export const tableOfReviewVerb = (verb: string): string =>
  [
    '| Kind | From | To | Who | Condition |\n| --- | --- | --- | --- | --- |',
    ...reviewTransitions.filter((row) => row.verb === verb).map((row) => `| ${row.kind} ${line(row)}`),
  ].join('\n');
