import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createContractScene, type ContractScene, type People } from '../contracts/testing.ts';
import type { TestUser } from '../testing.ts';

let scene: ContractScene;
let people: People;
beforeAll(async () => {
  scene = await createContractScene();
  people = scene.people;
  const last = { registeredOn: '2025-12-31' };
  await scene.contractIn('registered', { signedOn: '2025-03-01' }, last);
  await scene.contractIn('registered', { signedOn: '2025-03-01', relatedPartiesDeclared: true }, last);
  const id = await scene.contractIn('registered', {}, { registeredOn: '2026-03-31' });
  await scene.post(people.seller, `/contracts/${id}/receipts`, {
    amountFen: '1000001',
    receivedOn: '2026-04-01',
  });
  const cancelled = await scene.contractIn('registered');
  await scene.post(people.seller, `/contracts/${cancelled}/receipts`, {
    amountFen: '77',
    receivedOn: '2026-04-01',
  });
  await scene.post(people.reviewer, `/contracts/${cancelled}/cancel`, { note: '虚假' });
});
afterAll(() => scene.close());

const rewards = (user: TestUser | null, organisationId: string, query = '') =>
  scene.call(user, 'GET', `/rewards?organisationId=${organisationId}${query}`);

describe('rewards', () => {
  it('of a service point: last year without related parties, the cap, and no amount', async () => {
    const { body } = await rewards(people.reviewer, people.servicePointId, '&year=2026');
    expect(body.items).toHaveLength(1);
    const [{ rule, calculation, statement }] = body.items;
    expect([rule.code, calculation.code, calculation.amountFen]).toEqual([
      'service_point_volume',
      'not_published',
      null,
    ]);
    expect(
      calculation.parts.map((part: { code: string; amountFen: string }) => [part.code, part.amountFen]),
    ).toEqual([
      ['base', '10000001'],
      ['caps', '50000000'],
    ]);
    expect(statement).toMatchObject({ from: '2025-01-01', to: '2025-12-31', relatedParties: false });
    expect(rule.source).toMatchObject({ document: '青政字〔2024〕20号', reliability: 'full_text' });
  });

  it('of a university: a tenth of what was received, and the statement that it is the sum of', async () => {
    const { body } = await rewards(people.finance, people.sellerId, '&year=2026');
    const [{ rule, calculation, statement }] = body.items;
    expect([rule.code, rule.source.reliability]).toEqual(['university_received', 'repost']);
    expect([calculation.amountFen, calculation.parts[0].amountFen]).toEqual(['100000', '1000001']);
    const query = new URLSearchParams(
      Object.entries(statement as Record<string, unknown>)
        .filter(([, value]) => value !== null)
        .map(([name, value]) => [name, String(value)]),
    ).toString();
    const drilled = await scene.call(people.finance, 'GET', `/statements?${query}`);
    expect(drilled.status).toBe(200);
    const received = drilled.body.balances.find((balance: { base: string }) => balance.base === 'received');
    expect(received.periodFen).toBe('1000001');
  });

  it('of an enterprise without the flag: the condition is not met', async () => {
    const before = await rewards(people.operator, people.buyerId, '&year=2026');
    expect(before.body.items[0]).toMatchObject({ eligible: false, calculation: { code: 'not_eligible' } });
    await scene.database
      .sql`update organisations set flags = '{technology_small_medium_enterprise}' where id = ${people.buyerId}`;
    const after = await rewards(people.operator, people.buyerId, '&year=2026');
    expect(after.body.items[0]).toMatchObject({ eligible: true, calculation: { code: 'not_published' } });
    expect(after.body.items[0].calculation.parts[1]).toMatchObject({ code: 'caps', amountFen: '500000' });
  });

  it('are for those who read the figures; the rules are for everybody', async () => {
    expect((await rewards(people.buyer, people.buyerId)).status).toBe(403);
    expect((await rewards(people.stranger, people.sellerId)).status).toBe(403);
    expect((await rewards(null, people.sellerId)).status).toBe(401);
    expect((await rewards(people.operator, '01900000-0000-7000-8000-000000000000')).status).toBe(404);
    const { body } = await scene.call(null, 'GET', '/rewards/rules');
    expect(body.items).toHaveLength(3);
  });

  it('are listed for the operator, the largest base first', async () => {
    const list = (user: TestUser, code: string) =>
      scene.call(user, 'GET', `/rewards/rules/${code}/recipients?year=2026`);
    const { body } = await list(people.operator, 'university_received');
    expect(body).toMatchObject({
      total: 1,
      items: [
        { organisation: { id: people.sellerId }, baseFen: '1000001', amountFen: '100000', eligible: true },
      ],
    });
    expect((await list(people.operator, 'service_point_volume')).body.items).toMatchObject([
      { organisation: { id: people.servicePointId }, baseFen: '10000001', amountFen: null },
    ]);
    expect((await list(people.operator, 'there_is_none')).status).toBe(404);
    expect((await list(people.seller, 'university_received')).status).toBe(403);
  });
});
