import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { brokers, memberships, sessions, users } from '../../db/schema/index.ts';
import type { Database } from '../../db/client.ts';
import { send } from './calling.ts';
import type { IdentityName, Role } from './cast.ts';
import { requestOf } from './requests.ts';
import { installRewind, type Rewind } from './rewind.ts';
import { setStage, type Half, type Stage } from './stage.ts';

/** What somebody loses, they have lost with the next request: nothing of a right is kept anywhere. */
let stage: Stage;
let rewind: Rewind;

beforeAll(async () => {
  stage = await setStage();
  rewind = await installRewind(stage.test.services.database);
}, 180_000);
afterAll(async () => {
  await rewind.end();
  await stage.close();
});

type Taking = (half: Half, database: Database) => Promise<unknown>;

/** Somebody of the half sends a request: that is how most rights are taken. */
const sending =
  (name: IdentityName, row: string): Taking =>
  async (half) => {
    const answer = await send(stage.test, stage.people[name], requestOf(row, half));
    expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300);
  };

const disable =
  (role: Role): Taking =>
  (half, database) =>
    database.update(users).set({ disabledAt: new Date() }).where(eq(users.id, half.people[role].id));

const leave =
  (role: Role): Taking =>
  (half, database) =>
    database.delete(memberships).where(eq(memberships.userId, half.people[role].id));

const becomeFinance =
  (role: Role): Taking =>
  (half, database) =>
    database.update(memberships).set({ role: 'finance' }).where(eq(memberships.userId, half.people[role].id));

const endSessions =
  (role: Role): Taking =>
  (half, database) =>
    database.delete(sessions).where(eq(sessions.userId, half.people[role].id));

const leaveAgency: Taking = (half, database) =>
  database
    .update(brokers)
    .set({ agencyId: null })
    .where(and(eq(brokers.id, half.brokerId), eq(brokers.agencyId, half.agencyId)));

const expireCertificate: Taking = (half, database) =>
  database.update(brokers).set({ certificateExpiresOn: '2020-01-01' }).where(eq(brokers.id, half.brokerId));

const loseOffice: Taking = (half, database) =>
  database
    .update(memberships)
    .set({ transferOffice: false })
    .where(eq(memberships.userId, half.people.transferOfficer.id));

/** What is taken, from whom, how, and what they are answered before and after. */
const cases: [what: string, role: Role, row: string, before: number, taking: Taking, after: number][] = [
  ['an account', 'enterpriseOwner', 'GET /contracts/{id} (registered)', 200, disable('enterpriseOwner'), 401],
  [
    'an account, for writes',
    'universityOwner',
    'PUT /achievements/{id} (draft)',
    200,
    disable('universityOwner'),
    401,
  ],
  ['a session', 'enterpriseOwner', 'GET /notifications', 200, endSessions('enterpriseOwner'), 401],
  ['a session, by signing out', 'broker', 'GET /fees', 200, sending('broker', 'DELETE /session'), 401],
  ['a membership', 'enterpriseMember', 'GET /needs/{id} (draft)', 200, leave('enterpriseMember'), 404],
  [
    'a membership, beside a contract',
    'enterpriseMember',
    'GET /contracts/{id} (draft)',
    200,
    leave('enterpriseMember'),
    404,
  ],
  [
    'a membership, in an introduction',
    'universityMember',
    'GET /introductions/{id}/messages',
    200,
    leave('universityMember'),
    404,
  ],
  ['a membership, before a file', 'universityMember', 'GET /files/{id}', 200, leave('universityMember'), 404],
  ['a place at the service point', 'reviewer', 'POST /contracts/{id}/accept', 200, leave('reviewer'), 404],
  [
    'a place at the service point, for its queue',
    'reviewer',
    'GET /contracts/queue',
    200,
    leave('reviewer'),
    403,
  ],
  [
    'the role that signs',
    'enterpriseMember',
    'PUT /contracts/{id} (draft)',
    200,
    becomeFinance('enterpriseMember'),
    403,
  ],
  [
    'the role that signs, in an introduction',
    'universityOwner',
    'GET /introductions/{id}',
    200,
    becomeFinance('universityOwner'),
    404,
  ],
  [
    'the role of the owner',
    'universityOwner',
    'POST /achievements/{id}/release',
    200,
    becomeFinance('universityOwner'),
    404,
  ],
  [
    'a mandate',
    'broker',
    'GET /achievements/{id} (draft)',
    200,
    sending('universityOwner', 'POST /mandates/{id}/end'),
    404,
  ],
  [
    'a mandate, for drafting',
    'broker',
    'POST /achievements',
    201,
    sending('universityOwner', 'POST /mandates/{id}/end'),
    403,
  ],
  [
    'an accepted NDA',
    'enterpriseOwner',
    'GET /listings/{kind}/{id}/confidential',
    200,
    sending('universityOwner', 'POST /nda-acceptances/{id}/revoke'),
    403,
  ],
  [
    'an accepted NDA, for the files',
    'enterpriseOwner',
    'GET /listings/{kind}/{id}/confidential/files/{fileId}',
    200,
    sending('universityOwner', 'POST /nda-acceptances/{id}/revoke'),
    403,
  ],
  [
    'an account, by the security administrator',
    'enterpriseFinance',
    'GET /contracts/{id} (registered)',
    200,
    sending('securityAdministrator', 'POST /accounts/{id}/disable'),
    401,
  ],
  [
    'a membership, by the owner',
    'enterpriseMember',
    'GET /organisations/{id}/members',
    200,
    sending('enterpriseOwner', 'DELETE /organisations/{id}/members/{userId}'),
    403,
  ],
  [
    'the certification of a broker',
    'broker',
    'POST /introductions (as broker)',
    201,
    sending('operator', 'POST /brokers/{id}/end'),
    422,
  ],
  ['a certificate that ran out', 'broker', 'POST /introductions (as broker)', 201, expireCertificate, 422],
  ['the transfer office', 'transferOfficer', 'POST /achievements/{id}/release', 200, loseOffice, 403],
  ['a broker, to the agency', 'agencyOwner', 'GET /statements (broker)', 200, leaveAgency, 403],
];

describe('the next request is answered without it', () => {
  test.each(cases)('%s: %s', (_what, role, row, before, taking, after) =>
    rewind.undone(async () => {
      const ask = async () =>
        (await send(stage.test, stage.own.people[role], requestOf(row, stage.own))).status;
      const isWrite = !row.startsWith('GET');
      // A write that succeeded would change what the second one meets: the table of permissions has shown that it does.
      if (!isWrite) expect(await ask()).toBe(before);
      await taking(stage.own, stage.test.services.database);
      expect(await ask()).toBe(after);
    }),
  );
});
