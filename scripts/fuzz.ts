import { parseArgs } from 'node:util';
import { openFuzzer, storyOf } from '../server/proof/fuzzing/fuzz.ts';
import { setStage } from '../server/proof/stage.ts';

/**
 * `npm run fuzz [-- --calls 1000] [--seed NUMBER] [--operation "GET /needs/{id}"]`: calls every operation of the API with
 * generated requests, valid, nearly valid and hostile, on a database of its own. Ends with status 1 when one answers 5xx
 * or otherwise than its document says, and prints the smallest call that does.
 */
const { values } = parseArgs({
  options: {
    calls: { type: 'string', default: '1000' },
    seed: { type: 'string' },
    operation: { type: 'string' },
  },
});
const seed = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed);
const calls = Number(values.calls);
console.log(`Seed ${seed}, ${calls} calls an operation.`);

const stage = await setStage();
const fuzzer = await openFuzzer(stage);
const chosen = fuzzer.operations.filter(
  ({ name }) => values.operation === undefined || name === values.operation,
);
if (chosen.length === 0) throw new Error(`The API has no operation ${values.operation}.`);
let failed = 0;
for (const operation of chosen) {
  try {
    await fuzzer.fuzz(operation, { calls, seed });
    console.log(`good    ${operation.name}`);
  } catch (error) {
    failed += 1;
    console.error(`FAILED  ${operation.name}\n${storyOf(error)}`);
  }
}
await fuzzer.end();
await stage.close();
console.log(`${chosen.length - failed} of ${chosen.length} operations are good.`);
process.exit(failed === 0 ? 0 : 1);
