import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, type Count } from './steps.ts';

const apiTypesScript = join(root, 'scripts', 'generate-api-types.ts');

/** The migrations describe db/schema, and the site's API types describe the server: nobody forgot to generate them. */
export function checkGenerated(): Promise<Count> {
  const results = [checkMigrations(), checkApiTypes()];
  return Promise.resolve({
    passed: results.filter((good) => good).length,
    failed: results.filter((good) => !good).length,
  });
}

/** Generating into a copy of db/migrations must add nothing. */
function checkMigrations(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'queqiao-migrations-'));
  try {
    cpSync(join(root, 'db/migrations'), folder, { recursive: true });
    const before = readdirSync(folder).length;
    const result = spawnSync(
      process.execPath,
      [
        ...[join(root, 'node_modules/drizzle-kit/bin.cjs'), 'generate', '--dialect', 'postgresql'],
        ...['--schema', './db/schema/index.ts', '--out', folder, '--casing', 'snake_case'],
      ],
      { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
    );
    const good = result.status === 0 && readdirSync(folder).length === before;
    if (good) console.log('Migrations fit db/schema.');
    else
      console.log(
        `${result.stdout}${result.stderr}\ndb/migrations does not fit db/schema: npm run db:generate`,
      );
    return good;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function checkApiTypes(): boolean {
  if (!existsSync(apiTypesScript)) {
    console.log('scripts/generate-api-types.ts is missing.');
    return false;
  }
  const result = spawnSync(process.execPath, [apiTypesScript, '--check'], { cwd: root, stdio: 'inherit' });
  if (result.status !== 0)
    console.log('The API types of the site do not fit the server: npm run api:generate');
  return result.status === 0;
}
