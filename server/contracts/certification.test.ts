import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { brokers } from '../../db/schema/index.ts';
import { gainingBrokers } from './certification.ts';
import { createContractScene, draftOf, registerAnswer, type ContractScene, type People } from './testing.ts';

let scene: ContractScene;
let people: People;
beforeAll(async () => {
  scene = await createContractScene();
  people = scene.people;
});
afterAll(() => scene.close());

/** Every contract here is signed on this day, unless it says otherwise; today is 2026-06-15. */
const signedOn = '2026-03-01';

const setCertificate = (values: { certificateExpiresOn?: string | null; endedAt?: Date | null }) =>
  scene.database.db
    .update(brokers)
    .set({ certificateExpiresOn: null, endedAt: null, ...values })
    .where(eq(brokers.id, people.broker.brokerId!));
beforeEach(() => setCertificate({}));

const log = (submit = true) =>
  scene.post(people.seller, '/contracts', { ...draftOf(people, { signedOn }), submit });
const refusal = { status: 422, body: { code: 'broker_not_certified' } };

/** What the broker is credited with of a contract, in fen of 成交额. */
const creditOf = async (id: string): Promise<number> => {
  const { body } = await scene.call(people.seller, 'GET', `/contracts/${id}`);
  const rows = body.movements as { base: string; holderKind: string; amountFen: string }[];
  return rows
    .filter((row) => row.base === 'total' && row.holderKind === 'broker')
    .reduce((sum, row) => sum + Number(row.amountFen), 0);
};

describe('a share of a contract', () => {
  it('is not logged for a broker whose certificate had expired when it was signed', async () => {
    await setCertificate({ certificateExpiresOn: signedOn });
    await scene.changesNothing(async () => {
      const refused = await log(false);
      expect(refused).toMatchObject(refusal);
      expect(refused.body.message).toContain('“经纪人”在 2026-03-01 没有有效的认定');
      expect(refused.body.message).toContain('换证');
    });
    const other = { ...draftOf(people, { signedOn }), shares: [], submit: false };
    expect((await scene.post(people.seller, '/contracts', other)).status).toBe(201);
  });

  it('is not logged after an operator ended the certification, but for what was signed before', async () => {
    await setCertificate({ endedAt: new Date(`${signedOn}T10:00:00+08:00`) });
    expect(await log()).toMatchObject(refusal);
    await setCertificate({ endedAt: new Date('2026-03-02T10:00:00+08:00') });
    expect((await log()).status).toBe(201);
  });

  it('of a contract signed on the last day of the certificate is credited, though all confirm later', async () => {
    await setCertificate({ certificateExpiresOn: '2026-03-02' });
    const id = await scene.contractIn('registered', { signedOn });
    expect(await creditOf(id)).toBe(5_100_001);
  });

  it('is refused by an edit that moves the signing day beyond the certificate', async () => {
    await setCertificate({ certificateExpiresOn: '2026-03-02' });
    const { body } = await log(false);
    const { confirmDuplicate, ...draft } = draftOf(people, { signedOn: '2026-03-02' });
    const edit = () =>
      scene.call(people.seller, 'PUT', `/contracts/${body.id}`, {
        ...draft,
        confirmDuplicate,
        version: body.version,
      });
    expect(await edit()).toMatchObject(refusal);
    await setCertificate({ certificateExpiresOn: '2026-03-03' });
    expect((await edit()).status).toBe(200);
  });

  it('is confirmed by nobody when the certification was ended meanwhile, as of the day of signing', async () => {
    const id = (await log()).body.id as string;
    const confirm = () => scene.post(people.buyer, `/contracts/${id}/shares/confirm`, { reviewId: null });
    await setCertificate({ endedAt: new Date(`${signedOn}T10:00:00+08:00`) });
    await scene.changesNothing(async () => {
      expect(await confirm()).toMatchObject(refusal);
    });
    await setCertificate({});
    expect((await confirm()).status).toBe(200);
  });
});

describe('what was earned', () => {
  /** A registered contract in which the broker holds 51 %, and then a certificate that had expired before it was signed. */
  const earned = async (): Promise<string> => {
    const id = await scene.contractIn('registered', { signedOn }, registerAnswer());
    await setCertificate({ certificateExpiresOn: '2026-01-01' });
    return id;
  };
  const propose = (id: string, basisPoints: number) =>
    scene.post(people.seller, `/contracts/${id}/share-changes`, {
      reason: '双方商定调整',
      shares: [
        {
          holderKind: 'broker',
          brokerId: people.broker.brokerId,
          agencyId: null,
          basisPoints,
          evidence: 'three_party_contract',
        },
      ],
    });

  it('stays, and may become smaller, but not larger', async () => {
    const id = await earned();
    expect(await creditOf(id)).toBe(5_100_001);
    await scene.changesNothing(async () => {
      expect(await propose(id, 5101)).toMatchObject(refusal);
    });
    expect((await propose(id, 5000)).status).toBe(201);
    expect(await creditOf(id)).toBe(5_100_001);
  });
});

describe('gainingBrokers', () => {
  const share = (brokerId: string | null, basisPoints: number, agencyId: string | null = null) =>
    ({ holderKind: brokerId === null ? 'agency' : 'broker', brokerId, agencyId, basisPoints }) as const;
  it.each([
    ['a new holder', [], [share('b', 1)], ['b']],
    ['the same part', [share('b', 500)], [share('b', 500)], []],
    ['a smaller part', [share('b', 500)], [share('b', 499)], []],
    ['a larger part', [share('b', 500)], [share('b', 501)], ['b']],
    ['an agency', [], [share(null, 500, 'a')], []],
    ['another broker', [share('b', 500)], [share('c', 500)], ['c']],
  ])('of %s', (_name, held, wanted, expected) => {
    expect(gainingBrokers(held, wanted)).toEqual(expected);
  });
});
