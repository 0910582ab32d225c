import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mailNotification } from '../notifications/actions.ts';
import { send } from './calling.ts';
import { anonymityOf } from './canary/anonymity.ts';
import { unplanted } from './canary/columns.ts';
import { crawl } from './canary/crawl.ts';
import { markPattern, openAsOwner } from './canary/plant.ts';
import { setCanary, type Canary } from './canary/scene.ts';
import { naturalMarks } from './drafts.ts';
import { requestOf } from './requests.ts';

/** A mark of its own lies in every confidential field of every row; it is looked for wherever something leaves. */
let canary: Canary;

beforeAll(async () => {
  canary = await setCanary();
}, 240_000);
afterAll(() => canary.close());

test('every column of the database has its readers, and every confidential one was marked', () => {
  expect(canary.differences).toEqual({ unknown: [], gone: [] });
  expect(canary.empty.toSorted()).toEqual(Object.keys(unplanted).toSorted());
});

test('no answer of the API shows a mark to somebody who may not read it', async () => {
  const found = new Map<string, string>();
  const read = new Set<string>();
  const anonymity = await anonymityOf(canary.stage);
  const asked = await crawl(canary.stage, (told) => {
    const { identity, question, text } = told;
    for (const one of text.match(markPattern) ?? []) {
      const mark = canary.marks.get(one);
      read.add(`${mark?.table}.${mark?.column}`);
    }
    for (const leak of [...canary.leaks(identity, text), ...anonymity(told)])
      found.set(`${identity} reads ${leak}`, question);
  });
  expect(Object.fromEntries(found)).toEqual({});
  // The crawl would find nothing anywhere if it asked nothing, or if the marks were not where they are read.
  expect(asked).toBeGreaterThan(100);
  for (const column of [
    'need_confidential.detail',
    'introduction_messages.body',
    'contracts.title',
    'fee_incomes.note',
  ])
    expect(read).toContain(column);
}, 600_000);

test('the search index holds public marks only', async () => {
  const path = join(canary.stage.test.services.config.dataDirectory, 'index-for-canary');
  await canary.stage.test.services.search.snapshot(path);
  const text = filesBelow(path)
    .map((file) => readFileSync(file))
    .map((bytes) => (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString('latin1'))
    .join();
  expect(text).toMatch(markPattern);
  expect(canary.leaks('visitor', text)).toEqual([]);
});

test('mails carry nothing of the confidential parts', async () => {
  const { services, database } = canary.stage.test;
  for (const { id } of await database.sql<{ id: string }[]>`select id from notifications`)
    await mailNotification(services, id);
  const mails = filesBelow(join(services.config.dataDirectory, 'mails')).map((file) =>
    decoded(readFileSync(file, 'utf8')),
  );
  expect(mails.length).toBeGreaterThan(10);
  const carried = mails.flatMap((mail) => mail.match(markPattern) ?? []);
  expect(carried.filter((mark) => naturalMarks.has(mark))).toEqual([]);
});

test('the log, at its most talkative, holds no mark, not even of a statement that fails', async () => {
  const { stage } = canary;
  const owner = openAsOwner(stage.test.database.url);
  // Whatever is written now fails with its parameters at hand: the worst moment to be talkative.
  await owner`alter table need_confidential add constraint never check (false) not valid`;
  await owner.end();
  const request = requestOf('POST /needs', stage.own);
  const answer = await send(stage.test, stage.people.enterpriseOwner, request);
  expect(answer.status).toBe(500);
  expect(JSON.stringify(answer.body)).not.toMatch(markPattern);
  expect(canary.logged()).toContain('unexpected error');

  expect(canary.logged().match(markPattern) ?? []).toEqual([]);
});

/** Every file below a folder, or the file itself. */
function filesBelow(path: string): string[] {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path).flatMap((name) => filesBelow(join(path, name)));
}

/** A mail with its quoted-printable and base64 parts readable. */
function decoded(mail: string): string {
  const [head = '', ...rest] = mail.split('\r\n\r\n');
  const body = rest.join('\r\n\r\n');
  return /base64/i.test(head)
    ? `${head}${Buffer.from(body, 'base64').toString()}`
    : mail.replace(/=\r\n/g, '');
}
