import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { installProblem } from './bootstrap.mjs';
import { countReport, runSteps, type Step } from './steps.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'queqiao-steps-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  vi.restoreAllMocks();
});

describe('counting a test report', () => {
  const count = (report: unknown, exitCode: number) => {
    const file = join(folder, 'report.json');
    if (report !== undefined) writeFileSync(file, JSON.stringify(report));
    return countReport(file, exitCode);
  };
  test.each([
    ['all passed', { numPassedTests: 7, numFailedTests: 0, numTotalTests: 7 }, 0, { passed: 7, failed: 0 }],
    ['some failed', { numPassedTests: 5, numFailedTests: 2, numTotalTests: 7 }, 1, { passed: 5, failed: 2 }],
    [
      'skipped is not passed',
      { numPassedTests: 5, numFailedTests: 0, numTotalTests: 7 },
      0,
      { passed: 5, failed: 2 },
    ],
    [
      'a file did not load',
      { numPassedTests: 7, numFailedTests: 0, numTotalTests: 7 },
      1,
      { passed: 7, failed: 1 },
    ],
    [
      'no test at all',
      { numPassedTests: 0, numFailedTests: 0, numTotalTests: 0 },
      0,
      { passed: 0, failed: 1 },
    ],
    ['no report', undefined, 1, { passed: 0, failed: 1 }],
  ])('%s', (_name, report, exitCode, expected) => {
    expect(count(report, exitCode)).toEqual(expected);
  });
});

describe('running steps', () => {
  const step = (passed: number, failed: number): Step => ({
    name: 'x',
    title: 'x',
    run: () => Promise.resolve({ passed, failed }),
  });
  const run = async (steps: Step[]) => {
    const said: string[] = [];
    vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const code = await runSteps(steps);
    return { code, last: said.at(-1)!.trim() };
  };
  test('sums up in the last line', async () => {
    expect(await run([step(3, 0), step(1, 0)])).toEqual({ code: 0, last: '4 passed, 0 failed' });
  });
  test('goes on after a failure, and fails', async () => {
    expect(await run([step(0, 2), step(5, 0)])).toEqual({ code: 1, last: '5 passed, 2 failed' });
  });
  test('counts a step that throws as a failure', async () => {
    const throwing: Step = { name: 'y', title: 'y', run: () => Promise.reject(new Error('no')) };
    expect(await run([throwing, step(1, 0)])).toEqual({ code: 1, last: '1 passed, 1 failed' });
  });
  test('that run nothing fail', async () => {
    expect(await run([])).toEqual({ code: 1, last: '0 passed, 0 failed' });
  });
});

describe('what is installed', () => {
  const wanted = {
    '': { version: '0' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b': { version: '2.0.0', dev: true },
    'node_modules/c-darwin': { version: '3.0.0', optional: true },
  };
  const problem = (installed: Record<string, { version: string }> | null, withDevelopment = true) => {
    mkdirSync(join(folder, 'node_modules'), { recursive: true });
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: wanted }));
    if (installed !== null) {
      writeFileSync(join(folder, 'node_modules/.package-lock.json'), JSON.stringify({ packages: installed }));
    }
    return installProblem(folder, { withDevelopment });
  };
  const a = { 'node_modules/a': { version: '1.0.0' } };
  const b = { 'node_modules/b': { version: '2.0.0' } };
  test('nothing', () => expect(problem(null)).toBe('nothing is installed yet'));
  test('everything for this platform', () => expect(problem({ ...a, ...b })).toBeNull());
  test('another version', () =>
    expect(problem({ ...a, 'node_modules/b': { version: '1.9.0' } })).toBe(
      'node_modules/b is 1.9.0, not 2.0.0',
    ));
  test('one is missing', () => expect(problem(b)).toBe('node_modules/a is missing'));
  test('without development packages is enough for start', () => {
    expect(problem(a, true)).toBe('node_modules/b is missing');
    expect(problem(a, false)).toBeNull();
  });
});
