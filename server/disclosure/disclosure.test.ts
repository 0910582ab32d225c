import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { memberships, ndaAcceptances } from '../../db/schema/index.ts';
import type { TestUser } from '../testing.ts';
import { secret, setStage, type Stage } from './testing.ts';

let testApp: Stage['testApp'];
let ownerOrganisation: Stage['ownerOrganisation'];
let readerOrganisation: Stage['readerOrganisation'];
let owner: Stage['owner'];
let reader: Stage['reader'];
let colleague: Stage['colleague'];
let finance: Stage['finance'];
let stranger: Stage['stranger'];
let operator: Stage['operator'];
let broker: Stage['broker'];
let sha256: Stage['sha256'];
let addPair: Stage['addPair'];
let accept: Stage['accept'];
let readPart: Stage['readPart'];
let codesOf: Stage['codesOf'];
let upload: Stage['upload'];

beforeAll(async () => {
  ({
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
    codesOf,
    upload,
  } = await setStage());
});
afterAll(() => testApp.close());

describe('an NDA inside an accepted introduction', () => {
  test('is accepted by a person, approved by the owner, revoked with effect on the next request', async () => {
    const { needId, path } = await addPair();
    const added = await upload(owner, path, 'a.txt', Buffer.from('附件'));
    expect(added.status).toBe(201);
    const fileId: string = added.body.id;

    expect((await testApp.call(reader, 'GET', `/needs/${needId}`)).body).toMatchObject({
      confidentialExists: true,
      confidentialShown: false,
      confidentialDetail: '',
    });
    expect(await codesOf(reader, path, fileId)).toEqual([403, 403, 403]);
    const offered = await testApp.call(reader, 'GET', `${path}/disclosure`);
    expect(offered.body).toMatchObject({
      contains: { detail: true, files: 1 },
      owner: false,
      open: false,
      offer: { as: { kind: 'organisation', name: '读者大学' }, atOnce: false },
      acceptances: [],
    });

    expect((await accept(reader, path)).body).toMatchObject({ open: false, mine: { state: 'waiting' } });
    expect(await codesOf(reader, path, fileId)).toEqual([403, 403, 403]);

    const waiting = await testApp.call(owner, 'GET', `${path}/disclosure`);
    const acceptance = waiting.body.acceptances[0];
    expect(acceptance).toMatchObject({
      personName: '读者',
      as: { name: '读者大学' },
      sha256,
      version: '1',
      allowed: ['approve', 'refuse'],
    });
    expect((await testApp.call(reader, 'POST', `/nda-acceptances/${acceptance.id}/approve`, {})).status).toBe(
      403,
    );
    expect(
      (await testApp.call(stranger, 'POST', `/nda-acceptances/${acceptance.id}/approve`, {})).status,
    ).toBe(404);
    expect((await testApp.call(owner, 'POST', `/nda-acceptances/${acceptance.id}/approve`, {})).status).toBe(
      200,
    );

    const seen = await readPart(reader, path);
    expect(seen.body).toMatchObject({ detail: secret, files: [{ id: fileId, name: 'a.txt' }] });
    expect(seen.headers['cache-control']).toBe('private, no-store');
    expect(await codesOf(reader, path, fileId)).toEqual([200, 200, 200]);
    // One acceptance is one person's: a colleague has to accept, finance cannot.
    expect(await codesOf(colleague, path, fileId)).toEqual([403, 403, 403]);
    expect(await codesOf(finance, path, fileId)).toEqual([403, 403, 403]);

    expect(
      (await testApp.call(owner, 'POST', `/nda-acceptances/${acceptance.id}/revoke`, { note: '已结束' }))
        .status,
    ).toBe(200);
    expect(await codesOf(reader, path, fileId)).toEqual([403, 403, 403]);
    // Accepting again does not let in whom the owner turned away, whatever the terms.
    await testApp.call(owner, 'PUT', `${path}/disclosure/terms`, {
      approval: 'introduced',
      endsWithListing: true,
    });
    expect((await accept(reader, path)).body.mine.state).toBe('waiting');
    expect(await codesOf(reader, path, fileId)).toEqual([403, 403, 403]);
  });

  test('lets in at once whoever is in it, where the owner says so, and ends with the listing', async () => {
    const { needId, path } = await addPair({ leadBrokerId: broker.brokerId });
    expect(
      (
        await testApp.call(reader, 'PUT', `${path}/disclosure/terms`, {
          approval: 'introduced',
          endsWithListing: true,
        })
      ).status,
    ).toBe(403);
    await testApp.call(owner, 'PUT', `${path}/disclosure/terms`, {
      approval: 'introduced',
      endsWithListing: true,
    });
    for (const user of [reader, broker]) {
      expect((await accept(user, path)).body).toMatchObject({ open: true, mine: { state: 'approved' } });
      expect((await readPart(user, path)).body.detail).toBe(secret);
    }
    // Accepting twice is one acceptance.
    await accept(reader, path);
    const rows = await testApp.database.db
      .select()
      .from(ndaAcceptances)
      .where(eq(ndaAcceptances.listingId, needId));
    expect(rows).toHaveLength(2);

    await testApp.call(owner, 'POST', `/needs/${needId}/close`, {});
    expect((await readPart(reader, path)).body.code).toBe('nda_required');
    await testApp.call(owner, 'PUT', `${path}/disclosure/terms`, {
      approval: 'each',
      endsWithListing: false,
    });
    expect((await readPart(reader, path)).status).toBe(200);
    // Once it is being written anew it is the owner's alone.
    await testApp.call(owner, 'POST', `/needs/${needId}/reopen`, {});
    expect((await readPart(reader, path)).status).toBe(403);
  });

  test('goes with the role in whose name it was accepted', async () => {
    const { path } = await addPair();
    await testApp.call(owner, 'PUT', `${path}/disclosure/terms`, {
      approval: 'introduced',
      endsWithListing: true,
    });
    const leaver = await testApp.addUser('将离职者', { organisationId: readerOrganisation, role: 'member' });
    await accept(leaver, path);
    expect((await readPart(leaver, path)).status).toBe(200);
    const { db } = testApp.database;
    await db.update(memberships).set({ role: 'finance' }).where(eq(memberships.userId, leaver.id));
    expect((await readPart(leaver, path)).status).toBe(403);
    await db.update(memberships).set({ role: 'member' }).where(eq(memberships.userId, leaver.id));
    expect((await readPart(leaver, path)).status).toBe(200);
    await db.delete(memberships).where(eq(memberships.userId, leaver.id));
    expect((await readPart(leaver, path)).status).toBe(403);
  });

  test('is not offered before both accepted, nor to others', async () => {
    const { path } = await addPair({ status: 'proposed' });
    const accepted = await addPair();
    for (const [user, at] of [
      [reader, path],
      [finance, accepted.path],
      [stranger, accepted.path],
      [broker, accepted.path],
      [operator, accepted.path],
      [owner, accepted.path],
    ] as const)
      expect((await accept(user, at)).status).toBe(403);
    expect((await accept(null as unknown as TestUser, accepted.path).catch(() => null))?.status ?? 401).toBe(
      401,
    );
    expect((await readPart(null, accepted.path)).status).toBe(401);
    expect((await readPart(operator, accepted.path)).body.code).toBe('nda_required');
  });

  test('is accepted in the text that was read, and that text stays readable', async () => {
    const { path } = await addPair();
    const old = await testApp.call(reader, 'POST', `${path}/disclosure/acceptances`, {
      sha256: 'a'.repeat(64),
      agreed: true,
    });
    expect(old.body.code).toBe('version_conflict');
    const unread = await testApp.call(reader, 'POST', `${path}/disclosure/acceptances`, {
      sha256,
      agreed: false,
    });
    expect(unread.status).toBe(400);
    await accept(reader, path);
    const { city } = testApp.services;
    const before = city.nda;
    city.nda = { ...before, version: '2', zh: ['新'], en: ['new'] };
    try {
      expect((await testApp.call(null, 'GET', '/nda-texts/current')).body.version).toBe('2');
      const kept = await testApp.call(reader, 'GET', `/nda-texts/${sha256}`);
      expect(kept.body).toMatchObject({ version: '1', zh: before.zh.join('\n\n') });
      expect((await accept(colleague, path)).body.code).toBe('version_conflict');
    } finally {
      city.nda = before;
    }
    expect((await testApp.call(null, 'GET', `/nda-texts/${'b'.repeat(64)}`)).status).toBe(404);
  });
});

describe('an invitation by the owner', () => {
  test('opens to each person of the organisation who accepts, and closes when it is withdrawn', async () => {
    const { path } = await addPair({ status: 'proposed', anonymous: true });
    const invited = await testApp.call(owner, 'POST', `${path}/disclosure/invitations`, {
      organisationId: readerOrganisation,
    });
    expect(invited.body.invitations).toMatchObject([{ to: { name: '读者大学' } }]);
    expect(
      (
        await testApp.call(owner, 'POST', `${path}/disclosure/invitations`, {
          organisationId: readerOrganisation,
        })
      ).body.code,
    ).toBe('already_exists');
    expect((await testApp.call(owner, 'POST', `${path}/disclosure/invitations`, {})).status).toBe(400);
    expect(
      (
        await testApp.call(reader, 'POST', `${path}/disclosure/invitations`, {
          organisationId: readerOrganisation,
        })
      ).status,
    ).toBe(403);

    const own = await testApp.call(colleague, 'GET', '/disclosures');
    expect(own.body.invitations.map((one: { listing: { title: string } }) => one.listing.title)).toContain(
      '需要耐压壳体',
    );
    expect((await accept(colleague, path)).body).toMatchObject({ open: true, mine: { basis: 'invitation' } });
    expect((await readPart(colleague, path)).body.detail).toBe(secret);

    const withdrawn = await testApp.call(
      owner,
      'POST',
      `/nda-invitations/${invited.body.invitations[0].id}/withdraw`,
      {},
    );
    expect(withdrawn.body.invitations).toEqual([]);
    expect(withdrawn.body.acceptances[0].state).toBe('revoked');
    expect((await readPart(colleague, path)).status).toBe(403);

    // Nothing that the invited saw or were told names the enterprise behind the need.
    const told = await testApp.call(colleague, 'GET', '/notifications');
    for (const text of [
      own.body,
      told.body,
      (await testApp.call(colleague, 'GET', `${path}/disclosure`)).body,
    ])
      expect(JSON.stringify(text)).not.toMatch(new RegExp(`匿名的企业|需求方|${ownerOrganisation}`));
  });

  test('goes to a broker as well, who may give it up', async () => {
    const { path } = await addPair({ status: 'proposed' });
    await testApp.call(owner, 'POST', `${path}/disclosure/invitations`, { brokerId: broker.brokerId });
    const accepted = await accept(broker, path);
    expect(accepted.body).toMatchObject({ open: true, mine: { as: { kind: 'broker', name: '经纪人' } } });
    await testApp.call(broker, 'POST', `/nda-acceptances/${accepted.body.mine.id}/give-up`, {});
    expect((await readPart(broker, path)).status).toBe(403);
    expect((await accept(broker, path)).body.open).toBe(true);
  });
});
