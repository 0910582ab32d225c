import { afterAll, beforeAll, expect, test } from 'vitest';
import { openFuzzer, storyOf, type Fuzzer } from './fuzzing/fuzz.ts';
import { setStage, type Stage } from './stage.ts';

/** The same every time, so that the gate does not depend on luck; `npm run fuzz` looks elsewhere each time. */
const seed = 20_261_123;
const calls = 50;

let stage: Stage;
let fuzzer: Fuzzer;

beforeAll(async () => {
  stage = await setStage();
  fuzzer = await openFuzzer(stage);
}, 180_000);
afterAll(async () => {
  await fuzzer.end();
  await stage.close();
});

test(`no operation answers 5xx or otherwise than declared, in ${calls} calls each`, async () => {
  const failures: string[] = [];
  for (const operation of fuzzer.operations)
    await fuzzer.fuzz(operation, { calls, seed }).catch((error: unknown) => {
      failures.push(storyOf(error));
    });
  expect(failures).toEqual([]);
  expect(fuzzer.operations.length).toBeGreaterThan(100);
}, 600_000);
