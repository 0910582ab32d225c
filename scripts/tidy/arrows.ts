import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/steps.ts';

interface Violation {
  rule: string;
  from: string;
  to: string;
}

const rooms = ['db', 'search', 'server', 'scripts', 'web'];

/**
 * The imports below `folder` (a house with the rooms db, search, server, scripts, web) that break a rule of
 * arrows.cjs. Throws an Error when dependency-cruiser itself fails.
 */
export function checkArrows(folder: string = root): Violation[] {
  const result = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs'),
      ...['--config', join(root, 'scripts/tidy/arrows.cjs'), '--output-type', 'json'],
      ...rooms.filter((room) => existsSync(join(folder, room))),
    ],
    { cwd: folder, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
  );
  let report: {
    summary: { totalCruised: number; violations: { rule: { name: string }; from: string; to: string }[] };
  };
  try {
    report = JSON.parse(result.stdout) as typeof report;
  } catch {
    throw new Error(`dependency-cruiser failed: ${result.error?.message ?? result.stderr}`);
  }
  if (report.summary.totalCruised === 0) throw new Error('dependency-cruiser saw no file.');
  return report.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }));
}
