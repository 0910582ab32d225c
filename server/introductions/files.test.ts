import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { achievements, files, introductions, needs } from '../../db/schema/index.ts';
import { createTestApp, type TestApp, type TestUser } from '../testing.ts';

let testApp: TestApp;
let buyer: TestUser;
let seller: TestUser;
let stranger: TestUser;
let finance: TestUser;
let operator: TestUser;
let needOrganisation: string;
let achievementOrganisation: string;

beforeAll(async () => {
  testApp = await createTestApp();
  needOrganisation = await testApp.addOrganisation('enterprise', '需求企业');
  achievementOrganisation = await testApp.addOrganisation('university', '成果大学');
  const city = await testApp.addOrganisation('government', '市科技局');
  buyer = await testApp.addUser('需求方', { organisationId: needOrganisation });
  finance = await testApp.addUser('需求方财务', { organisationId: needOrganisation, role: 'finance' });
  seller = await testApp.addUser('成果方', { organisationId: achievementOrganisation });
  stranger = await testApp.addUser('路人');
  operator = await testApp.addUser('运营方', { organisationId: city });
});
afterAll(() => testApp.close());

/** An introduction that both sides have accepted, written as rows. */
async function addIntroduction(status: 'proposed' | 'accepted' = 'accepted'): Promise<string> {
  const [needId, achievementId, id] = [
    testApp.services.newId(),
    testApp.services.newId(),
    testApp.services.newId(),
  ];
  const { db } = testApp.database;
  const listing = { title: '标题', completeness: 0, status: 'published' as const };
  await db.insert(needs).values({ ...listing, id: needId, organisationId: needOrganisation });
  await db
    .insert(achievements)
    .values({ ...listing, id: achievementId, organisationId: achievementOrganisation });
  const now = new Date();
  await db.insert(introductions).values({
    id,
    needId,
    achievementId,
    needOrganisationId: needOrganisation,
    achievementOrganisationId: achievementOrganisation,
    openedBy: buyer.id,
    openedBySide: 'need',
    status,
    needAcceptedAt: now,
    achievementAcceptedAt: status === 'accepted' ? now : null,
    proposedAt: now,
    answerDueAt: new Date(now.getTime() + 30 * 24 * 3600 * 1000),
  });
  return id;
}

const boundary = 'queqiao-test-boundary';

async function upload(
  user: TestUser,
  id: string,
  name: string,
  content: Buffer,
  headers: Record<string, string> = {},
) {
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n`;
  const answer = await testApp.app.inject({
    method: 'POST',
    url: `/api/v1/introductions/${id}/files`,
    headers: { cookie: user.cookie, 'content-type': `multipart/form-data; boundary=${boundary}`, ...headers },
    payload: Buffer.concat([Buffer.from(head), content, Buffer.from(`\r\n--${boundary}--\r\n`)]),
  });
  return { status: answer.statusCode, body: answer.json() };
}

const storedBytes = (): string[] => {
  const root = join(testApp.services.config.dataDirectory, 'files');
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name)
    .sort();
};
const storedRows = async (): Promise<string[]> =>
  (await testApp.database.db.select({ id: files.id }).from(files)).map((row) => row.id).sort();

test('a file goes to the other party as it came, under a safe name', async () => {
  const id = await addIntroduction();
  const content = Buffer.from('打压试验记录\n20 MPa\n');
  const added = await upload(buyer, id, '../../试验 记录.txt', content);
  expect(added).toMatchObject({
    status: 201,
    body: {
      name: '试验 记录.txt',
      mediaType: 'text/plain',
      size_bytes: content.length,
      side: 'need',
      uploadedByName: '需求方',
    },
  });
  const list = await testApp.call(seller, 'GET', `/introductions/${id}/files`);
  expect(list.body).toMatchObject({ total: 1, items: [{ id: added.body.id }] });

  const saved = await testApp.app.inject({
    url: `/api/v1/files/${added.body.id}`,
    headers: { cookie: seller.cookie },
  });
  expect(saved.statusCode).toBe(200);
  expect(saved.rawPayload.equals(content)).toBe(true);
  expect(saved.headers).toMatchObject({
    'content-type': 'text/plain',
    'content-length': String(content.length),
    'x-content-type-options': 'nosniff',
  });
  expect(saved.headers['content-disposition']).toMatch(/^attachment; .*filename\*=UTF-8''%E8%AF%95/);
  const { body } = await testApp.call(seller, 'GET', `/introductions/${id}`);
  expect(body.timeline.at(-1)).toMatchObject({
    verb: 'file',
    side: 'need',
    detail: { name: '试验 记录.txt' },
  });
});

test('nobody but the parties reads or adds files', async () => {
  const id = await addIntroduction();
  const added = await upload(buyer, id, 'a.txt', Buffer.from('text'));
  for (const user of [stranger, finance, operator]) {
    const status = user === operator ? 403 : 404;
    expect((await testApp.call(user, 'GET', `/introductions/${id}/files`)).status).toBe(status);
    // By its own name it does not exist for the operator either: row-level security hides whose it is.
    expect((await testApp.call(user, 'GET', `/files/${added.body.id}`)).status).toBe(404);
    expect((await upload(user, id, 'b.txt', Buffer.from('text'))).status).toBe(status);
  }
  expect((await testApp.call(null, 'GET', `/files/${added.body.id}`)).status).toBe(401);
  expect((await testApp.call(seller, 'GET', `/files/${testApp.services.newId()}`)).status).toBe(404);
  expect(storedBytes()).toEqual(await storedRows());
});

test('what is refused leaves no bytes behind', async () => {
  const [id, proposed] = [await addIntroduction(), await addIntroduction('proposed')];
  const before = storedBytes();
  expect(await upload(buyer, proposed, 'a.txt', Buffer.from('text'))).toMatchObject({
    status: 409,
    body: { code: 'wrong_state' },
  });
  expect(
    (await upload(buyer, id, 'page.pdf', Buffer.from('<html><script>1</script></html>'))).body.code,
  ).toBe('file_type_refused');
  expect((await upload(buyer, id, 'empty.txt', Buffer.alloc(0))).body.code).toBe('file_type_refused');
  const large = await upload(buyer, id, 'large.txt', Buffer.alloc(20 * 1024 * 1024 + 1, 'a'));
  expect(large).toMatchObject({ status: 413, body: { code: 'body_too_large' } });
  expect(large.body.message).toContain('20 MB');
  const empty = await testApp.app.inject({
    method: 'POST',
    url: `/api/v1/introductions/${id}/files`,
    headers: { cookie: buyer.cookie, 'content-type': `multipart/form-data; boundary=${boundary}` },
    payload: `--${boundary}--\r\n`,
  });
  expect(empty.json()).toMatchObject({ code: 'invalid_input', fields: [{ path: 'file', code: 'required' }] });
  expect(storedBytes()).toEqual(before);
  expect(storedBytes()).toEqual(await storedRows());
});

test('the same file with the same key is added once; another one with that key is refused', async () => {
  const id = await addIntroduction();
  const key = { 'idempotency-key': 'upload-number-1' };
  const first = await upload(buyer, id, 'a.txt', Buffer.from('one'), key);
  const second = await upload(buyer, id, 'a.txt', Buffer.from('one'), key);
  expect(second).toEqual(first);
  expect((await upload(buyer, id, 'a.txt', Buffer.from('two'), key)).body.code).toBe(
    'idempotency_key_reused',
  );
  expect((await testApp.call(buyer, 'GET', `/introductions/${id}/files`)).body.total).toBe(1);
  expect(storedBytes()).toEqual(await storedRows());
});
