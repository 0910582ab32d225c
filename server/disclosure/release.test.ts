import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { auditEvents, disclosures, mandates, ndaAcceptances, needs } from '../../db/schema/index.ts';
import { printText } from './document.ts';
import { secret, setStage, type Stage } from './testing.ts';

let testApp: Stage['testApp'];
let owner: Stage['owner'];
let ownerOrganisation: Stage['ownerOrganisation'];
let broker: Stage['broker'];
let reader: Stage['reader'];
let stranger: Stage['stranger'];
let operator: Stage['operator'];
let sha256: Stage['sha256'];
let addPair: Stage['addPair'];
let accept: Stage['accept'];
let readPart: Stage['readPart'];
let asOwner: Stage['asOwner'];
let upload: Stage['upload'];

beforeAll(async () => {
  ({
    testApp,
    owner,
    ownerOrganisation,
    broker,
    reader,
    stranger,
    operator,
    sha256,
    addPair,
    accept,
    readPart,
    asOwner,
    upload,
  } = await setStage());
});
afterAll(() => testApp.close());

describe('who saw this', () => {
  test('names person, organisation, part, time and NDA, for the owner alone; the audit record has ids only', async () => {
    const { needId, path } = await addPair();
    await testApp.call(owner, 'PUT', `${path}/disclosure/terms`, {
      approval: 'introduced',
      endsWithListing: true,
    });
    await accept(reader, path);
    const { recordNumber } = (await readPart(reader, path)).body;
    await testApp.call(reader, 'GET', `${path}/confidential/document`);
    // Refused looks and the owner's own are no releases.
    await readPart(stranger, path);
    expect((await readPart(owner, path)).body.recordNumber).toBeNull();

    const page = await testApp.call(owner, 'GET', `${path}/disclosures`);
    expect(page.body).toMatchObject({
      total: 2,
      items: [
        { part: 'document', personName: '读者', organisationName: '读者大学', version: '1', sha256 },
        { part: 'detail', recordNumber, personName: '读者', basis: 'nda' },
      ],
    });
    const table = await testApp.call(owner, 'GET', `${path}/disclosures/export`);
    expect(table.headers['content-type']).toContain('text/csv');
    expect(table.body).toContain(recordNumber);
    for (const user of [reader, stranger, operator])
      for (const way of ['disclosures', 'disclosures/export'])
        expect((await testApp.call(user, 'GET', `${path}/${way}`)).status).toBe(403);

    const recorded = await testApp.database.db
      .select()
      .from(auditEvents)
      .where(eq(auditEvents.subjectId, needId));
    expect(recorded.filter((event) => event.kind === 'disclosure')).toHaveLength(2);
    expect(JSON.stringify(recorded)).not.toMatch(/读者|匿名的企业|机密/);
  });

  test('what cannot be recorded is not released', async () => {
    const { path } = await addPair();
    await testApp.call(owner, 'PUT', `${path}/disclosure/terms`, {
      approval: 'introduced',
      endsWithListing: true,
    });
    await accept(reader, path);
    await asOwner('alter table disclosures rename to disclosures_away');
    try {
      const refused = await readPart(reader, path);
      expect(refused.status).toBe(500);
      expect(JSON.stringify(refused.body)).not.toContain(secret);
    } finally {
      await asOwner('alter table disclosures_away rename to disclosures');
    }
    expect((await readPart(reader, path)).body.detail).toBe(secret);
  });

  test('the holder of a mandate who reads a draft is on it, too', async () => {
    const { db } = testApp.database;
    const { needId, path } = await addPair();
    await db.update(needs).set({ status: 'draft' }).where(eq(needs.id, needId));
    expect((await testApp.call(broker, 'GET', `/needs/${needId}`)).status).toBe(404);
    await db.insert(mandates).values({
      id: testApp.services.newId(),
      ownerId: ownerOrganisation,
      holderKind: 'broker',
      brokerId: broker.brokerId,
      needId,
      exclusive: false,
      validFrom: '2026-01-01',
      status: 'accepted',
      proposedByOwner: true,
      proposedBy: owner.id,
      acceptedBy: owner.id,
      acceptedAt: new Date(),
    });
    expect((await testApp.call(broker, 'GET', `/needs/${needId}`)).body.confidentialDetail).toBe(secret);
    await testApp.call(owner, 'GET', `/needs/${needId}`);
    expect((await testApp.call(owner, 'GET', `${path}/disclosures`)).body).toMatchObject({
      total: 1,
      items: [
        { basis: 'mandate', part: 'detail', personName: '经纪人', brokerName: '经纪人', version: null },
      ],
    });
  });

  test('records cannot be changed or deleted', async () => {
    const { db } = testApp.database;
    await expect(db.delete(disclosures)).rejects.toThrow();
    await expect(db.update(ndaAcceptances).set({ acceptedAt: new Date() })).rejects.toThrow();
  });
});

describe('confidential files', () => {
  test('leave as they are for the owner, stamped for others; a removed one is gone for all', async () => {
    const { path } = await addPair();
    await testApp.call(owner, 'PUT', `${path}/disclosure/terms`, {
      approval: 'introduced',
      endsWithListing: true,
    });
    await accept(reader, path);
    const pdf = await printText('原件', 'a.txt', {
      personName: '',
      organisationName: '',
      at: new Date(),
      recordNumber: '',
      version: '',
    });
    const added = await upload(owner, path, '图纸.pdf', pdf);
    expect(added.status).toBe(201);
    const url = `/api/v1${path}/confidential/files/${added.body.id}`;
    const own = await testApp.app.inject({ url, headers: { cookie: owner.cookie } });
    expect(own.rawPayload.equals(pdf)).toBe(true);
    const theirs = await testApp.app.inject({ url, headers: { cookie: reader.cookie } });
    expect(theirs.statusCode).toBe(200);
    expect(theirs.headers['content-disposition']).toContain('attachment');
    expect(theirs.rawPayload.includes('/QueqiaoMark Do')).toBe(true);
    expect((await testApp.call(owner, 'GET', `${path}/disclosures`)).body.items[0]).toMatchObject({
      part: 'file',
      fileName: '图纸.pdf',
    });
    expect(
      (await testApp.call(reader, 'GET', `${path}/confidential/files/${testApp.services.newId()}`)).status,
    ).toBe(404);
    // A file is reached by its own listing only.
    const elsewhere = await addPair();
    expect(
      (await testApp.call(owner, 'GET', `${elsewhere.path}/confidential/files/${added.body.id}`)).status,
    ).toBe(404);
    expect((await testApp.call(reader, 'DELETE', `${path}/confidential/files/${added.body.id}`)).status).toBe(
      403,
    );
    expect((await testApp.call(owner, 'DELETE', `${path}/confidential/files/${added.body.id}`)).status).toBe(
      204,
    );
    expect((await testApp.app.inject({ url, headers: { cookie: reader.cookie } })).statusCode).toBe(404);
  });

  test('are taken by the owner alone, and only what can be stamped', async () => {
    const { path } = await addPair();
    expect((await upload(reader, path, 'a.txt', Buffer.from('x'))).status).toBe(403);
    expect((await upload(stranger, path, 'a.txt', Buffer.from('x'))).status).toBe(403);
    const broken = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
    expect((await upload(owner, path, 'a.pdf', broken)).body.code).toBe('file_not_stampable');
    const huge = Buffer.alloc(1024 * 1024 + 1, 'a');
    expect((await upload(owner, path, 'a.txt', huge)).body.code).toBe('file_not_stampable');
    expect((await testApp.call(owner, 'GET', `${path}/disclosure`)).body.contains.files).toBe(0);
  });
});
