import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createTestDatabase } from '../db/testing.ts';
import { loadConfig } from './config.ts';
import { startServer } from './main.ts';

test('the product does not start on a database without fsync, as the one of the tests', async () => {
  const database = await createTestDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'queqiao-main-'));
  const config = loadConfig({
    DATA_DIRECTORY: folder,
    DATABASE_URL: database.applicationUrl,
    PORT: '0',
    LOG_LEVEL: 'silent',
  });
  await expect(startServer(config)).rejects.toThrow('The database is not safe: fsync is off');
  await database.close();
  rmSync(folder, { recursive: true });
});
