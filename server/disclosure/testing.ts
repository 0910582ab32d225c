import postgres from 'postgres';
import { connectionOptions } from '../../db/connection.ts';
import { achievements, introductions, needConfidential, needs } from '../../db/schema/index.ts';
import { createTestApp, type TestApp, type TestUser } from '../testing.ts';

/** What must not get out. */
export const secret = '机密工艺参数-7f3a';

/** Send a confidential file as a browser does. */
const uploaderOf =
  (testApp: TestApp) => async (user: TestUser, path: string, name: string, content: Buffer) => {
    const boundary = 'queqiao-test-boundary';
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n`;
    const answer = await testApp.app.inject({
      method: 'POST',
      url: `/api/v1${path}/confidential/files`,
      headers: { cookie: user.cookie, 'content-type': `multipart/form-data; boundary=${boundary}` },
      payload: Buffer.concat([Buffer.from(head), content, Buffer.from(`\r\n--${boundary}--\r\n`)]),
    });
    return { status: answer.statusCode, body: answer.json() };
  };

/** A statement by the role that owns the tables. */
const ownerOf =
  (testApp: TestApp) =>
  async (statement: string): Promise<void> => {
    const sql = postgres({ ...connectionOptions(testApp.database.url), max: 1 });
    try {
      await sql.unsafe(statement);
    } finally {
      await sql.end();
    }
  };

/** The people of the stories about NDAs, and what they do; the caller closes `testApp`. */
export async function setStage() {
  const testApp = await createTestApp();
  const ownerOrganisation = await testApp.addOrganisation('enterprise', '匿名的企业');
  const readerOrganisation = await testApp.addOrganisation('university', '读者大学');
  const city = await testApp.addOrganisation('government', '市科技局');
  const other = await testApp.addOrganisation('enterprise', '别家');
  const owner = await testApp.addUser('需求方', { organisationId: ownerOrganisation });
  const reader = await testApp.addUser('读者', { organisationId: readerOrganisation });
  const colleague = await testApp.addUser('读者同事', { organisationId: readerOrganisation, role: 'member' });
  const finance = await testApp.addUser('读者财务', { organisationId: readerOrganisation, role: 'finance' });
  const stranger = await testApp.addUser('路人', { organisationId: other });
  const operator = await testApp.addUser('运营方', { organisationId: city });
  const broker = await testApp.addUser('经纪人', { broker: {} });
  const sha256: string = (await testApp.call(null, 'GET', '/nda-texts/current')).body.sha256;

  /** A need with a confidential part, and an introduction of it to the reader's achievement. */
  async function addPair(
    options: { status?: 'proposed' | 'accepted'; anonymous?: boolean; leadBrokerId?: string | null } = {},
  ): Promise<{ needId: string; path: string; introductionId: string }> {
    const { status = 'accepted', anonymous = false, leadBrokerId = null } = options;
    const [needId, achievementId, introductionId] = [
      testApp.services.newId(),
      testApp.services.newId(),
      testApp.services.newId(),
    ];
    await testApp.database.platform.transaction(async (transaction) => {
      const listing = { completeness: 80, status: 'published' as const };
      await transaction.insert(needs).values({
        ...listing,
        id: needId,
        title: '需要耐压壳体',
        organisationId: ownerOrganisation,
        anonymous,
      });
      await transaction.insert(needConfidential).values({ needId, detail: secret, indicators: [] });
      await transaction
        .insert(achievements)
        .values({ ...listing, id: achievementId, title: '耐压壳体', organisationId: readerOrganisation });
      const now = new Date();
      await transaction.insert(introductions).values({
        id: introductionId,
        needId,
        achievementId,
        needOrganisationId: ownerOrganisation,
        achievementOrganisationId: readerOrganisation,
        openedBy: reader.id,
        openedBySide: 'achievement',
        leadBrokerId,
        status,
        needAcceptedAt: status === 'accepted' ? now : null,
        achievementAcceptedAt: now,
        acceptedAt: status === 'accepted' ? now : null,
        proposedAt: now,
        answerDueAt: new Date(now.getTime() + 30 * 24 * 3600 * 1000),
      });
    });
    return { needId, path: `/listings/need/${needId}`, introductionId };
  }

  const accept = (user: TestUser, path: string) =>
    testApp.call(user, 'POST', `${path}/disclosure/acceptances`, { sha256, agreed: true });
  const readPart = (user: TestUser | null, path: string) => testApp.call(user, 'GET', `${path}/confidential`);

  /** Everything that leads to the confidential part, and what each answers. */
  async function codesOf(user: TestUser | null, path: string, fileId: string): Promise<number[]> {
    const codes: number[] = [];
    for (const way of ['', '/document', `/files/${fileId}`])
      codes.push((await testApp.call(user, 'GET', `${path}/confidential${way}`)).status);
    return codes;
  }

  return {
    testApp,
    ownerOrganisation,
    readerOrganisation,
    owner,
    reader,
    colleague,
    finance,
    stranger,
    operator,
    broker,
    sha256,
    addPair,
    accept,
    readPart,
    asOwner: ownerOf(testApp),
    codesOf,
    upload: uploaderOf(testApp),
  };
}
export type Stage = Awaited<ReturnType<typeof setStage>>;
