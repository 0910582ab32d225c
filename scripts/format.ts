import { runSteps, tool } from './lib/steps.ts';

/** `npm run format`: rewrites every file the way prettier wants it. */
process.exit(
  await runSteps([tool('format', 'Format (prettier)', 'prettier', ['--write', '--log-level', 'warn', '.'])]),
);
