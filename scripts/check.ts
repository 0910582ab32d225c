import { allSteps, checkNames } from './lib/all-steps.ts';
import { runSteps } from './lib/steps.ts';

/** `npm run check`: everything that reads the sources and runs none of them. */
process.exit(await runSteps(allSteps.filter((step) => checkNames.includes(step.name))));
