import { parseArgs } from 'node:util';
import { allSteps, testNames } from './lib/all-steps.ts';
import { runSteps } from './lib/steps.ts';

/** `npm test`: everything; `npm test -- --only unit,tidy`: these steps. */
const { values } = parseArgs({ options: { only: { type: 'string' } } });
const names = values.only?.split(',') ?? testNames;
const unknown = names.filter((name) => !allSteps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(
    `No such step: ${unknown.join(', ')}. There are: ${allSteps.map((step) => step.name).join(', ')}`,
  );
  process.exit(1);
}
process.exit(await runSteps(allSteps.filter((step) => names.includes(step.name))));
