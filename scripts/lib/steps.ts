import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

export interface Count {
  passed: number;
  failed: number;
}

/** One part of `npm test` or `npm run check`. */
export interface Step {
  name: string;
  /** Shown before the step's own output. */
  title: string;
  run(): Promise<Count>;
}

const binary = (name: string) => join(root, 'node_modules', '.bin', name);

/** A program that says yes or no by its exit status; its output goes to the terminal. */
export function program(name: string, title: string, file: string, parameters: string[], cwd = root): Step {
  return {
    name,
    title,
    async run() {
      const code = await execute(file, parameters, cwd);
      return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
    },
  };
}

/** A command of node_modules/.bin. Run with our own Node, whatever `node` the PATH finds first. */
export const tool = (name: string, title: string, command: string, parameters: string[], cwd = root): Step =>
  program(name, title, binary(command), parameters, cwd);

/** One of our own scripts. */
export const script = (name: string, title: string, file: string, parameters: string[] = []): Step =>
  program(name, title, process.execPath, [join(root, 'scripts', file), ...parameters]);

/** A project of vitest; each of its tests counts. That it finds none, or ends without a report, is a failure. */
export function tests(name: string, title: string, prepare?: () => Promise<void>): Step {
  return {
    name,
    title,
    async run() {
      await prepare?.();
      const folder = mkdtempSync(join(tmpdir(), 'queqiao-report-'));
      const report = join(folder, 'report.json');
      try {
        const code = await execute(binary('vitest'), [
          'run',
          ...['--config', join(root, 'scripts/tidy/vitest.config.ts'), '--project', name],
          ...['--reporter', 'default', '--reporter', 'json', `--outputFile.json=${report}`],
        ]);
        return countReport(report, code);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}

/** Reads vitest's JSON report. What went wrong outside of a test (a file that does not load) counts as one failure. */
export function countReport(file: string, exitCode: number): Count {
  let report: { numPassedTests: number; numFailedTests: number; numTotalTests: number };
  try {
    report = JSON.parse(readFileSync(file, 'utf8')) as typeof report;
  } catch {
    return { passed: 0, failed: 1 };
  }
  const passed = report.numPassedTests;
  // Skipped ones are not passed ones: there are to be none.
  const failed = report.numTotalTests - passed;
  const silentFailure = failed === 0 && (exitCode !== 0 || passed === 0);
  return { passed, failed: silentFailure ? 1 : failed };
}

/**
 * Runs the steps one after the other, all of them even when one fails, and ends with the one line `N passed, N failed`.
 * @returns the exit status: 0 only when something ran and nothing failed
 */
export async function runSteps(steps: Step[]): Promise<number> {
  const total: Count = { passed: 0, failed: 0 };
  const failedSteps: string[] = [];
  for (const step of steps) {
    console.log(`\n── ${step.title}`);
    const began = Date.now();
    const count = await runStep(step);
    total.passed += count.passed;
    total.failed += count.failed;
    if (count.failed > 0) failedSteps.push(step.name);
    const seconds = ((Date.now() - began) / 1000).toFixed(1);
    console.log(`── ${step.name}: ${count.failed === 0 ? 'passed' : 'FAILED'} (${seconds} s)`);
  }
  if (failedSteps.length > 0) console.log(`\nFailed: ${failedSteps.join(', ')}`);
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 && total.passed > 0 ? 0 : 1;
}

async function runStep(step: Step): Promise<Count> {
  try {
    return await step.run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}

function execute(file: string, parameters: string[], cwd = root): Promise<number> {
  return new Promise((done) => {
    const path = `${join(root, 'node_modules', '.bin')}:${process.env['PATH'] ?? ''}`;
    const child = spawn(file, parameters, { cwd, stdio: 'inherit', env: { ...process.env, PATH: path } });
    child.once('error', (error) => {
      console.error(error.message);
      done(1);
    });
    child.once('exit', (code) => done(code ?? 1));
  });
}
