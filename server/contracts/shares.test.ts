import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyContractSums } from '../ledger/verification.ts';
import type { TestUser } from '../testing.ts';
import { createContractScene, draftOf, registerAnswer, type ContractScene, type People } from './testing.ts';

let scene: ContractScene;
let people: People;
beforeAll(async () => {
  scene = await createContractScene();
  people = scene.people;
});
afterAll(() => scene.close());

interface Movement {
  base: string;
  holderKind: string;
  amountFen: string;
}

/** What stands for each holder in a base, in fen. */
function sumsOf(contract: { movements: Movement[] }, base: string): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const row of contract.movements.filter((one) => one.base === base))
    sums[row.holderKind] = (sums[row.holderKind] ?? 0) + Number(row.amountFen);
  return sums;
}

/** Log and hand in without anybody else's confirmation, and register. */
async function registerUnconfirmed(): Promise<string> {
  const logged = await scene.post(people.seller, '/contracts', { ...draftOf(people), submit: true });
  const id = logged.body.id as string;
  await scene.post(people.reviewer, `/contracts/${id}/accept`);
  await scene.post(people.reviewer, `/contracts/${id}/review`);
  await scene.post(people.reviewer, `/contracts/${id}/register`, registerAnswer());
  return id;
}

const confirm = (user: TestUser | null, id: string, reviewId: string | null = null) =>
  scene.post(user, `/contracts/${id}/shares/confirm`, { reviewId });
const view = async (user: TestUser, id: string) => (await scene.call(user, 'GET', `/contracts/${id}`)).body;

const whole = { total: 10_000_001 };

describe('confirming shares', () => {
  it('credits nobody until both parties and the holder have confirmed, then posts anew', async () => {
    const id = await registerUnconfirmed();
    const registered = await view(people.seller, id);
    expect(sumsOf(registered, 'total')).toEqual({ nobody: whole.total });
    expect(registered.warnings.map((one: { code: string }) => one.code)).toContain('shares_unconfirmed');
    const waiting = { inForce: false, confirmed: { seller: true, buyer: false, holder: false } };
    expect(registered.shares).toEqual([
      expect.objectContaining({ ...waiting, mayConfirm: false }),
      expect.objectContaining(waiting),
    ]);
    expect((await view(people.buyer, id)).shares[0].mayConfirm).toBe(true);
    await confirm(people.buyer, id);
    const byBroker = (await confirm(people.broker, id)).body;
    expect(sumsOf(byBroker, 'total')).toEqual({ broker: 5_100_001, nobody: 4_900_000 });
    const byAgency = (await confirm(people.agencyOwner, id)).body;
    expect(sumsOf(byAgency, 'total')).toEqual({ broker: 5_100_001, agency: 4_300_000, nobody: 600_000 });
    expect(byAgency.shares.every((share: { inForce: boolean }) => share.inForce)).toBe(true);
    expect((await verifyContractSums(scene.database.db)).wrong).toBeNull();
  });

  it('twice, also at once, changes nothing more', async () => {
    const id = await registerUnconfirmed();
    await confirm(people.buyer, id);
    const answers = await Promise.all(Array.from({ length: 8 }, () => confirm(people.broker, id)));
    expect(answers.map((answer) => answer.status)).toEqual(Array.from({ length: 8 }, () => 200));
    expect(sumsOf(await view(people.seller, id), 'total')).toEqual({ broker: 5_100_001, nobody: 4_900_000 });
    await scene.changesNothing(() => confirm(people.broker, id));
  });

  it.each([
    ['finance', () => people.finance, 403, 'not_allowed'],
    ['the service point', () => people.reviewer, 403, 'not_allowed'],
    ['the operator', () => people.operator, 403, 'not_allowed'],
    ['a stranger', () => people.stranger, 404, 'not_found'],
    ['a visitor', (): null => null, 401, 'not_signed_in'],
  ] as const)('is not for %s', async (_who, user, status, code) => {
    const id = await scene.contractIn('submitted');
    await scene.changesNothing(async () => {
      const answer = await confirm(user(), id);
      expect([answer.status, answer.body.code]).toEqual([status, code]);
    });
  });

  it('lasts through a correction for the shares that stay as they were', async () => {
    const id = await scene.contractIn('in_review');
    await scene.post(people.reviewer, `/contracts/${id}/ask-correction`, { note: '补正' });
    const { version } = await view(people.seller, id);
    const draft = draftOf(people);
    const [first, second] = draft.shares as Record<string, unknown>[];
    const edited = await scene.call(people.seller, 'PUT', `/contracts/${id}`, {
      ...draft,
      version,
      shares: [first, { ...second, basisPoints: 4000 }],
    });
    expect(edited.body.shares.map((share: { inForce: boolean }) => share.inForce)).toEqual([true, false]);
  });
});

describe('a change of shares', () => {
  const changed = () => [
    { ...(draftOf(people).shares as Record<string, unknown>[])[0], basisPoints: 3000 },
    {
      ...(draftOf(people).shares as Record<string, unknown>[])[1],
      basisPoints: 7000,
      evidence: 'intermediary_contract',
    },
  ];

  it('takes effect when both parties and all holders have confirmed, those who lose too', async () => {
    const id = await scene.contractIn('registered');
    await scene.post(people.seller, `/contracts/${id}/receipts`, {
      amountFen: '101',
      receivedOn: '2026-05-01',
    });
    const opened = await scene.post(people.seller, `/contracts/${id}/share-changes`, {
      reason: '三方补充协议',
      shares: changed(),
    });
    expect([opened.status, opened.body.reviews[0]?.status]).toEqual([201, 'open']);
    const reviewId = opened.body.reviews[0].id;
    for (const user of [people.seller, people.buyer, people.agencyOwner]) await confirm(user, id, reviewId);
    const before = await view(people.seller, id);
    expect(sumsOf(before, 'total')).toEqual({ broker: 5_100_001, agency: 4_300_000, nobody: 600_000 });
    const after = (await confirm(people.broker, id, reviewId)).body;
    expect(sumsOf(after, 'total')).toEqual({ broker: 3_000_000, agency: 7_000_001, nobody: 0 });
    expect(sumsOf(after, 'received')).toEqual({ broker: 30, agency: 71, nobody: 0 });
    expect(after.reviews[0]).toMatchObject({ status: 'granted', contractVersion: after.version });
    expect((await verifyContractSums(scene.database.db)).wrong).toBeNull();
    await scene.changesNothing(() => confirm(people.broker, id, reviewId));
  });

  it('is one at a time, may be declined by a holder, and leaves the shares as they are', async () => {
    const id = await scene.contractIn('registered');
    const body = { reason: '调整', shares: changed() };
    const answers = await Promise.all(
      [people.seller, people.buyer, people.broker].map((user) =>
        scene.post(user, `/contracts/${id}/share-changes`, body),
      ),
    );
    expect(answers.map((answer) => answer.body.code ?? 'opened').sort()).toEqual([
      'already_exists',
      'already_exists',
      'opened',
    ]);
    const { reviews } = await view(people.seller, id);
    const declined = await scene.post(people.broker, `/contracts/${id}/reviews/${reviews[0].id}/decline`, {
      note: '未经协商',
    });
    expect(declined.body.reviews[0].status).toBe('declined');
    expect(sumsOf(declined.body, 'total')).toMatchObject({ broker: 5_100_001 });
  });

  it.each([
    ['the service point', () => people.reviewer, 'not_allowed'],
    ['finance', () => people.finance, 'not_allowed'],
    ['a stranger', () => people.stranger, 'not_found'],
  ] as const)('is not opened by %s', async (_who, user, code) => {
    const id = await scene.contractIn('registered');
    await scene.changesNothing(async () => {
      const answer = await scene.post(user(), `/contracts/${id}/share-changes`, {
        reason: '调整',
        shares: changed(),
      });
      expect(answer.body.code).toBe(code);
    });
  });
});

describe('fee income', () => {
  it('is seen by its holder alone, apart from credit, and taken back by a row', async () => {
    const id = await scene.contractIn('registered');
    const before = (await view(people.broker, id)).movements.length;
    const fee = { amountFen: '120000', receivedOn: '2026-04-01', note: '首期' };
    const recorded = await scene.post(people.broker, `/contracts/${id}/fees`, fee);
    expect([recorded.status, recorded.body.totalFen]).toEqual([201, '120000']);
    for (const user of [people.seller, people.agencyOwner, people.operator])
      expect((await scene.call(user, 'GET', '/fees')).body.items).toEqual([]);
    expect((await view(people.broker, id)).movements).toHaveLength(before);
    const feeId = recorded.body.items[0].id;
    const answers = await Promise.all(
      [1, 2, 3].map(() => scene.post(people.broker, `/fees/${feeId}/reverse`, { note: '记错' })),
    );
    expect(answers.map((answer) => answer.body.code ?? 'reversed').sort()).toEqual([
      'already_exists',
      'already_exists',
      'reversed',
    ]);
    expect((await scene.call(people.broker, 'GET', `/fees?contractId=${id}`)).body.totalFen).toBe('0');
  });

  it('is not for those who hold no share', async () => {
    const id = await scene.contractIn('registered');
    const fee = { amountFen: '1', receivedOn: '2026-04-01' };
    await scene.changesNothing(async () => {
      for (const user of [people.seller, people.reviewer, people.operator])
        expect((await scene.post(user, `/contracts/${id}/fees`, fee)).body.code).toBe('not_allowed');
      expect((await scene.post(people.stranger, `/contracts/${id}/fees`, fee)).body.code).toBe('not_found');
    });
  });
});
