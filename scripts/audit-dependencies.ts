import { spawnSync } from 'node:child_process';
import { judgeAudit } from './lib/dependency-audit.ts';
import { root } from './lib/steps.ts';

/**
 * `npm run audit-dependencies`: asks the registry which installed packages have known weaknesses (`npm audit`). Ends with
 * status 1 when one is high or critical, and with 3 when the registry could not be reached: then nothing is known.
 */
const result = spawnSync('npm', ['audit', '--json', ...process.argv.slice(2)], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
  timeout: 120_000,
});
const { status, lines } = judgeAudit(result.stdout ?? '', result.error?.message ?? result.stderr ?? '');
for (const line of lines) (status === 0 ? console.log : console.error)(line);
process.exit(status);
