import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyContractSums } from '../ledger/verification.ts';
import { createContractScene, draftOf, registerAnswer, type ContractScene, type People } from './testing.ts';

let scene: ContractScene;
let people: People;
beforeAll(async () => {
  scene = await createContractScene();
  people = scene.people;
});
afterAll(() => scene.close());

const draft = (change: Record<string, unknown> = {}, claim: Record<string, unknown> = {}) =>
  draftOf(people, { servicePointId: null, registrationClaim: registerAnswer(claim), ...change });

/** Log a contract that another city has registered, handed in, its shares confirmed. @returns the answer's body */
async function logged(change: Record<string, unknown> = {}, claim: Record<string, unknown> = {}) {
  const answer = await scene.post(people.buyer, '/contracts', { ...draft(change, claim), submit: true });
  expect(answer.body).toMatchObject({ status: 'submitted', servicePoint: null, registrationNumber: null });
  const id = answer.body.id as string;
  for (const user of [people.seller, people.broker, people.agencyOwner])
    await scene.post(user, `/contracts/${id}/shares/confirm`, { reviewId: null });
  return answer.body;
}

describe('a contract that was registered in another city', () => {
  it('is verified by the operator, credits the brokers and counts as 吸纳 alone', async () => {
    const { id, registrationClaim } = await logged();
    const verified = await scene.post(people.operator, `/contracts/${id}/verify`);
    expect(verified.body).toMatchObject({ status: 'registered', ...registrationClaim });
    const rows = await scene.database.sql`
      select distinct seller_district, buyer_district, service_point_id from ledger_movements where contract_id = ${id}`;
    expect(rows).toEqual([{ seller_district: null, buyer_district: '370202', service_point_id: null }]);
    const credited = verified.body.movements.map((row: Record<string, string>) =>
      [row.base, row.holderKind, row.amountFen, row.effectiveOn].join(' '),
    );
    expect(credited.sort()).toEqual([
      'technology agency 3870000 2026-06-10',
      'technology broker 4590000 2026-06-10',
      'technology nobody 540000 2026-06-10',
      'total agency 4300000 2026-06-10',
      'total broker 5100001 2026-06-10',
      'total nobody 600000 2026-06-10',
    ]);
    expect((await verifyContractSums(scene.database.db)).wrong).toBeNull();
    const again = await scene.post(people.operator, `/contracts/${id}/verify`);
    expect(again.body).toMatchObject({ code: 'already_registered' });
  });

  it('waits in the operator’s queue, in nobody else’s', async () => {
    const { id } = await logged();
    const queue = await scene.call(people.operator, 'GET', '/contracts/queue?limit=100');
    expect(queue.body.items.map((item: { contractId: string }) => item.contractId)).toContain(id);
    const theirs = await scene.call(people.reviewer, 'GET', '/contracts/queue?limit=100');
    expect(theirs.body.items.map((item: { contractId: string }) => item.contractId)).not.toContain(id);
    const told = await scene.call(people.operator, 'GET', '/notifications?limit=50');
    expect(told.body.items.map((item: { link: string }) => item.link)).toContain(`/contracts/${id}`);
  });

  it('is nobody’s to verify but the operator’s', async () => {
    const { id } = await logged();
    for (const user of [people.buyer, people.seller, people.broker])
      expect((await scene.post(user, `/contracts/${id}/verify`)).body.code).toBe('not_allowed');
    expect((await scene.post(people.reviewer, `/contracts/${id}/verify`)).body.code).toBe('not_found');
    const here = await scene.contractIn('submitted');
    expect((await scene.post(people.reviewer, `/contracts/${here}/verify`)).body.code).toBe('wrong_state');
  });

  it('goes back for a correction and comes again with another number', async () => {
    const { id, version } = await logged();
    const asked = await scene.post(people.operator, `/contracts/${id}/ask-correction`, {
      note: '编号查不到',
    });
    expect(asked.body).toMatchObject({ status: 'correction_asked' });
    const claim = registerAnswer();
    const { confirmDuplicate, ...fields } = draftOf(people, {
      servicePointId: null,
      registrationClaim: claim,
    });
    const edited = await scene.call(people.buyer, 'PUT', `/contracts/${id}`, {
      ...fields,
      confirmDuplicate,
      version: (asked.body.version as number) ?? version,
    });
    expect(edited.body).toMatchObject({ registrationClaim: claim });
    expect((await scene.post(people.buyer, `/contracts/${id}/submit`)).body.status).toBe('submitted');
    expect((await scene.post(people.operator, `/contracts/${id}/verify`)).body).toMatchObject({
      status: 'registered',
      ...claim,
    });
  });

  it('from 5,000,000 yuan takes two operators', async () => {
    const large = { totalFen: '600000000', declaredTechnologyFen: '500000000' };
    const { id } = await logged(large, { approvedTechnologyFen: '500000000' });
    const alone = await scene.post(people.operator, `/contracts/${id}/verify`);
    expect(alone.body.code).toBe('expert_review_required');
    await scene.post(people.operator, `/contracts/${id}/expert-review`, { note: '金额较大' });
    expect((await scene.post(people.operator, `/contracts/${id}/verify`)).body.code).toBe(
      'second_person_required',
    );
    const [government] = await scene.database
      .sql`select id from organisations where kind = 'government' limit 1`;
    const second = await scene.addUser('第二位运营', { organisationId: government!['id'] as string });
    expect((await scene.post(second, `/contracts/${id}/verify`)).body.status).toBe('registered');
  });

  const refusals = [
    { what: 'neither service point nor answer', change: { registrationClaim: null }, path: 'servicePointId' },
    {
      what: 'an approved amount above the total',
      claim: { approvedTechnologyFen: '10000002' },
      path: 'registrationClaim.approvedTechnologyFen',
    },
    {
      what: 'a registration before the signing',
      claim: { registeredOn: '2026-02-28' },
      path: 'registrationClaim.registeredOn',
    },
    {
      what: 'a registration in the future',
      claim: { registeredOn: '2026-06-16' },
      path: 'registrationClaim.registeredOn',
    },
  ];
  it.each(refusals)('$what is refused', async ({ change, claim, path }) => {
    await scene.changesNothing(async () => {
      const answer = await scene.post(people.buyer, '/contracts', draft(change, claim));
      expect(answer.body.fields).toMatchObject([{ path }]);
    });
  });

  it('both a service point and an answer are refused', async () => {
    const answer = await scene.post(
      people.buyer,
      '/contracts',
      draft({ servicePointId: people.servicePointId }),
    );
    expect(answer.body.fields).toMatchObject([{ path: 'registrationClaim' }]);
  });

  it('a number belongs to one contract, claimed or registered', async () => {
    const { registrationClaim } = await logged();
    const claimed = await scene.post(people.buyer, '/contracts', draft({ registrationClaim }));
    expect(claimed.body).toMatchObject({
      code: 'already_exists',
      fields: [{ path: 'registrationClaim.registrationNumber' }],
    });
    const answer = registerAnswer();
    await scene.contractIn('registered', {}, answer);
    const taken = await scene.post(people.buyer, '/contracts', draft({ registrationClaim: answer }));
    expect(taken.body).toMatchObject({ code: 'already_exists' });
  });

  it('cancelled it counts nowhere', async () => {
    const { id } = await logged();
    await scene.post(people.operator, `/contracts/${id}/verify`);
    const cancelled = await scene.post(people.operator, `/contracts/${id}/cancel`, { note: '外地已注销' });
    expect(cancelled.body.status).toBe('cancelled');
    expect((await verifyContractSums(scene.database.db)).wrong).toBeNull();
  });

  it('is not exported for registration here', async () => {
    const { id } = await logged({ title: '外地登记导出检查' });
    await scene.post(people.operator, `/contracts/${id}/verify`);
    const exported = await scene.call(
      people.operator,
      'GET',
      '/registration/export?format=csv&status=registered',
    );
    expect(exported.status).toBe(200);
    expect(JSON.stringify(exported.body)).not.toContain('外地登记导出检查');
  });
});
