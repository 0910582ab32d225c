import { mkdtempSync, readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { format, resolveConfig } from 'prettier';
import { buildApp } from '../server/app.ts';
import { loadConfig } from '../server/config.ts';
import { openServices } from '../server/services.ts';

/**
 * Writes web/src/lib/api/schema.d.ts from the OpenAPI document of the application, which is built but neither listens
 * nor reaches a database. With `--check` it writes nothing and ends with status 1 when the file is stale.
 */

const target = resolve(import.meta.dirname, '../web/src/lib/api/schema.d.ts');
const heading =
  '// Generated from the OpenAPI document of server/ by scripts/generate-api-types.ts. Do not edit.\n\n';

/** The OpenAPI document as the API serves it. */
async function openApiDocument(): Promise<string> {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'queqiao-openapi-'));
  // No query is sent, so nothing is ever connected to.
  const address = 'postgres://nobody@127.0.0.1:1/nothing';
  const config = {
    ...loadConfig({ DATA_DIRECTORY: dataDirectory }),
    mode: 'test' as const,
    databaseUrl: address,
  };
  const { services, close } = await openServices(config, address);
  try {
    const app = await buildApp(services, { site: null });
    const answer = await app.inject({ url: '/api/v1/openapi.json' });
    await app.close();
    return answer.body;
  } finally {
    await close();
    rmSync(dataDirectory, { recursive: true, force: true });
  }
}

const nodes = await openapiTypescript(await openApiDocument(), { alphabetize: true });
const options = (await resolveConfig(target)) ?? {};
const text = await format(heading + astToString(nodes), { ...options, filepath: target });

if (process.argv.includes('--check')) {
  const current = existsSync(target) ? readFileSync(target, 'utf8') : '';
  if (current !== text) {
    console.error('web/src/lib/api/schema.d.ts does not fit the API: node scripts/generate-api-types.ts');
    process.exitCode = 1;
  }
} else {
  writeFileSync(target, text);
  console.log(`Wrote ${target}`);
}
