import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyContractSums } from '../ledger/verification.ts';
import type { TestUser } from '../testing.ts';
import { createContractScene, registerAnswer, type ContractScene, type People } from './testing.ts';

let scene: ContractScene;
let people: People;
beforeAll(async () => {
  scene = await createContractScene();
  people = scene.people;
});
afterAll(() => scene.close());

describe('the whole way', () => {
  it('log, submit, accept, review, receive, register: credited, and right in every base', async () => {
    const id = await scene.contractIn('in_review');
    await scene.post(people.seller, `/contracts/${id}/receipts`, {
      amountFen: '101',
      receivedOn: '2026-04-02',
    });
    const answer = await scene.post(
      people.reviewer,
      `/contracts/${id}/register`,
      registerAnswer({ approvedTechnologyFen: '8000000' }),
    );
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      status: 'registered',
      approvedTechnologyFen: '8000000',
      receivedFen: '101',
    });
    const lines = answer.body.movements.map((row: Record<string, string>) =>
      [row.base, row.holderKind, row.amountFen, row.effectiveOn].join(' '),
    );
    expect(lines.sort()).toEqual([
      'received agency 43 2026-04-02',
      'received broker 52 2026-04-02',
      'received nobody 6 2026-04-02',
      'technology agency 3440000 2026-06-10',
      'technology broker 4080000 2026-06-10',
      'technology nobody 480000 2026-06-10',
      'total agency 4300000 2026-06-10',
      'total broker 5100001 2026-06-10',
      'total nobody 600000 2026-06-10',
    ]);
    expect(answer.body.warnings.map((warning: { code: string }) => warning.code)).toContain(
      'approved_differs',
    );
    expect(answer.body.allowed).toEqual(['cancel', 'record-receipt', 'reverse-receipt', 'add-file']);
    expect((await verifyContractSums(scene.database.db)).wrong).toBeNull();
  });

  it('registers once: of ten at the same time, one', async () => {
    const id = await scene.contractIn('in_review');
    const answers = await Promise.all(
      Array.from({ length: 10 }, () =>
        scene.post(people.reviewer, `/contracts/${id}/register`, registerAnswer()),
      ),
    );
    const codes = answers.map((answer) => answer.body.code ?? 'registered').sort();
    expect(codes).toEqual([...Array.from({ length: 9 }, () => 'already_registered'), 'registered']);
    const again = await scene.post(people.reviewer, `/contracts/${id}/register`, registerAnswer());
    expect([again.status, again.body.code, again.body.fields]).toEqual([409, 'already_registered', []]);
    const view = await scene.call(people.seller, 'GET', `/contracts/${id}`);
    expect(view.body.movements).toHaveLength(6);
    expect(view.body.history.filter((event: { verb: string }) => event.verb === 'register')).toHaveLength(1);
  });

  it.each([
    [
      'a number of 15 digits',
      { registrationNumber: '202637020000001' },
      400,
      'invalid_input',
      'registrationNumber',
    ],
    [
      'more technology than total',
      { approvedTechnologyFen: '10000002' },
      422,
      'technology_amount_exceeds_total',
      'approvedTechnologyFen',
    ],
    ['a day to come', { registeredOn: '2026-06-16' }, 400, 'invalid_input', 'registeredOn'],
    ['a day before it was signed', { registeredOn: '2026-02-28' }, 400, 'invalid_input', 'registeredOn'],
  ])('refuses %s and changes nothing', async (_why, change, status, code, path) => {
    const id = await scene.contractIn('in_review');
    await scene.changesNothing(async () => {
      const answer = await scene.post(people.reviewer, `/contracts/${id}/register`, registerAnswer(change));
      expect([answer.status, answer.body.code, answer.body.fields[0]?.path]).toEqual([status, code, path]);
    });
  });

  it('gives a number once', async () => {
    const answer = registerAnswer();
    await scene.post(people.reviewer, `/contracts/${await scene.contractIn('in_review')}/register`, answer);
    const second = await scene.contractIn('in_review');
    await scene.changesNothing(async () => {
      const refused = await scene.post(people.reviewer, `/contracts/${second}/register`, answer);
      expect([refused.status, refused.body.code, refused.body.fields[0].path]).toEqual([
        409,
        'already_exists',
        'registrationNumber',
      ]);
    });
  });

  it('lets nobody but the service point decide', async () => {
    const id = await scene.contractIn('in_review');
    await scene.changesNothing(async () => {
      for (const user of [people.seller, people.buyer, people.operator, people.broker])
        expect((await scene.post(user, `/contracts/${id}/register`, registerAnswer())).body.code).toBe(
          'not_allowed',
        );
      expect(
        (await scene.post(people.stranger, `/contracts/${id}/register`, registerAnswer())).body.code,
      ).toBe('not_found');
    });
  });

  it('wants experts and a second person from 5,000,000 yuan on', async () => {
    const large = { totalFen: '500000000', declaredTechnologyFen: '500000000' };
    const id = await scene.contractIn('in_review', large);
    const answer = registerAnswer({ approvedTechnologyFen: '500000000' });
    const hindrance = async (user: TestUser) =>
      (await scene.call(user, 'GET', `/contracts/${id}`)).body.hindrance;
    expect(await hindrance(people.reviewer)).toContain('须先经专家评审');
    expect((await scene.post(people.reviewer, `/contracts/${id}/register`, answer)).body.code).toBe(
      'expert_review_required',
    );
    const experts = await scene.post(people.reviewer, `/contracts/${id}/review`);
    expect(experts.body).toMatchObject({ status: 'expert_review', review: { workingDays: 30 } });
    const alone = await scene.post(people.reviewer, `/contracts/${id}/register`, answer);
    expect([alone.status, alone.body.code]).toEqual([403, 'second_person_required']);
    // The page says why there is nothing to register with, to whoever could otherwise.
    expect(await hindrance(people.reviewer)).toContain('不能是同一人');
    for (const user of [people.registrar, people.seller, people.operator])
      expect(await hindrance(user)).toBeNull();
    expect((await scene.post(people.registrar, `/contracts/${id}/register`, answer)).body.status).toBe(
      'registered',
    );
  });
});

describe('receipts', () => {
  it('are split one by one once registered, and taken back by a row', async () => {
    const id = await scene.contractIn('registered');
    const first = await scene.post(people.buyer, `/contracts/${id}/receipts`, {
      amountFen: '10',
      receivedOn: '2026-05-01',
    });
    expect([first.status, first.body.receivedFen]).toEqual([201, '10']);
    const [receipt] = first.body.receipts;
    const back = await scene.post(people.seller, `/contracts/${id}/receipts/${receipt.id}/reverse`, {
      note: '记错',
    });
    expect([back.status, back.body.receivedFen]).toEqual([200, '0']);
    expect(back.body.receipts).toHaveLength(2);
    const sum = back.body.movements
      .filter((row: { base: string }) => row.base === 'received')
      .reduce((total: bigint, row: { amountFen: string }) => total + BigInt(row.amountFen), 0n);
    expect(sum).toBe(0n);
    const twice = await scene.post(people.seller, `/contracts/${id}/receipts/${receipt.id}/reverse`, {
      note: '再来',
    });
    expect(twice.body.code).toBe('already_exists');
  });

  it.each([
    ['above the total', { amountFen: '10000002', receivedOn: '2026-05-01' }, 'receipts_exceed_total'],
    ['of nothing', { amountFen: '0', receivedOn: '2026-05-01' }, 'invalid_input'],
    ['of tomorrow', { amountFen: '1', receivedOn: '2026-06-16' }, 'invalid_input'],
    ['from before the contract', { amountFen: '1', receivedOn: '2026-02-01' }, 'invalid_input'],
  ])('%s change nothing', async (_why, body, code) => {
    const id = await scene.contractIn('registered');
    await scene.changesNothing(async () => {
      expect((await scene.post(people.seller, `/contracts/${id}/receipts`, body)).body.code).toBe(code);
    });
  });

  it('never pass the total together, however many come at once', async () => {
    const id = await scene.contractIn('registered');
    const body = { amountFen: '4000000', receivedOn: '2026-05-01' };
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => scene.post(people.seller, `/contracts/${id}/receipts`, body)),
    );
    expect(answers.filter((answer) => answer.status === 201)).toHaveLength(2);
    const { body: contract } = await scene.call(people.seller, 'GET', `/contracts/${id}`);
    expect(contract.receivedFen).toBe('8000000');
  });

  it('may pass the total of a royalty, with a warning', async () => {
    const id = await scene.contractIn('registered', { paymentMode: 'royalty' });
    const { status, body } = await scene.post(people.seller, `/contracts/${id}/receipts`, {
      amountFen: '10000002',
      receivedOn: '2026-05-01',
    });
    expect(status).toBe(201);
    expect(body.warnings.map((warning: { code: string }) => warning.code)).toContain('receipts_exceed_total');
  });

  it('are not for brokers, finance people, drafts and what is over', async () => {
    const body = { amountFen: '1', receivedOn: '2026-05-01' };
    const id = await scene.contractIn('registered');
    for (const user of [people.broker, people.finance, people.operator])
      expect((await scene.post(user, `/contracts/${id}/receipts`, body)).body.code).toBe('not_allowed');
    expect(
      (await scene.post(people.seller, `/contracts/${await scene.contractIn('draft')}/receipts`, body)).body
        .code,
    ).toBe('wrong_state');
    await scene.post(people.reviewer, `/contracts/${id}/cancel`, { note: '虚假' });
    expect((await scene.post(people.seller, `/contracts/${id}/receipts`, body)).body.code).toBe(
      'wrong_state',
    );
  });
});

describe('a cancelled contract', () => {
  it('counts nowhere, and is not registered again', async () => {
    const id = await scene.contractIn('registered');
    await scene.post(people.seller, `/contracts/${id}/receipts`, {
      amountFen: '10',
      receivedOn: '2026-05-01',
    });
    const { body } = await scene.post(people.reviewer, `/contracts/${id}/cancel`, { note: '虚假合同' });
    expect(body.status).toBe('cancelled');
    const sums = Map.groupBy(body.movements as { base: string; amountFen: string }[], (row) => row.base);
    for (const rows of sums.values())
      expect(rows.reduce((total, row) => total + BigInt(row.amountFen), 0n)).toBe(0n);
    expect((await scene.post(people.reviewer, `/contracts/${id}/register`, registerAnswer())).body.code).toBe(
      'wrong_state',
    );
    expect((await verifyContractSums(scene.database.db)).wrong).toBeNull();
  });
});
