import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  createIndexingScene,
  databaseChecksums,
  indexChecksums,
  type IndexingProcess,
  type IndexingScene,
} from '../../server/indexing/testing.ts';
import { root } from './steps.ts';

let scene: IndexingScene;
let server: IndexingProcess;
let folder: string;

beforeAll(async () => {
  scene = await createIndexingScene();
  folder = mkdtempSync(join(tmpdir(), 'queqiao-index-command-'));
  server = await scene.newProcess(undefined, 'the server');
  await server.indexer.whenIndexed();
  server.indexer.start();
});
afterAll(async () => {
  await scene.close();
  rmSync(folder, { recursive: true });
});

/** Run a command of scripts/ on the scene's database, in a process of its own. */
function run(name: string, ...parameters: string[]): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, `scripts/${name}.ts`), ...parameters], {
      env: {
        ...process.env,
        DATABASE_URL: scene.database.applicationUrl,
        DATABASE_OWNER_URL: scene.database.url,
        DATA_DIRECTORY: folder,
      },
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}

test('verify-index prints what differed in the index of a running server, and repairs it', async () => {
  const ids = await scene.publish('第一', '第二', '第三');
  await server.indexer.whenIndexed();
  await server.search.remove([`achievement:${ids[1]}`]);
  const first = await run('verify-index');
  expect(first.output).toContain('the server: 4 documents in the database, 3 in the index.');
  expect(first.output).toContain(`achievement:${ids[1]}: missing in the index`);
  expect(first.code).toBe(1);
  expect(await indexChecksums(server.search)).toEqual(await databaseChecksums(scene.database));
}, 60_000);

test('reindex waits until a running server has built its index anew', async () => {
  await server.search.clear();
  const { code, output } = await run('reindex');
  expect(output).toContain('the server: 100 %');
  expect(code).toBe(0);
  expect(await indexChecksums(server.search)).toEqual(await databaseChecksums(scene.database));
}, 60_000);

test('without a server both work on the snapshot: one writes it, the other compares and repairs it', async () => {
  await server.stop();
  const built = await run('reindex', '--wait', '2');
  expect(built.output).toContain('No server answers');
  expect(built.output).toContain('The index was built anew');
  // What changes without a row in the outbox, nobody can follow.
  const [id] = await scene.publish('会被悄悄改的');
  await scene.database.sql`delete from outbox where document_id = ${id!}`;
  const compared = await run('verify-index', '--wait', '2');
  expect(compared.output).toContain('Snapshot: 5 documents in the database, 4 in the index.');
  expect(compared.output).toContain(`achievement:${id}: missing in the index`);
  expect(compared.code).toBe(1);
  const wrong = await run('verify-index', '--wait', 'soon');
  expect(wrong.output).toContain('--wait must be a number of seconds');
  const again = await scene.newProcess(join(folder, 'search-index'));
  await again.indexer.whenIndexed();
  expect((await again.indexer.state()).filledFrom).toBe('snapshot');
  expect(await indexChecksums(again.search)).toEqual(await databaseChecksums(scene.database));
}, 120_000);
