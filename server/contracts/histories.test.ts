import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LedgerBase } from '../../db/schema/codes.ts';
import { loadIdentity } from '../accounts/actions.ts';
import type { Context } from '../context.ts';
import { DomainError } from '../errors.ts';
import { creditStatement } from '../ledger/statements.ts';
import { splitSlowly } from '../ledger/testing.ts';
import { verifyContractSums } from '../ledger/verification.ts';
import type { TestUser } from '../testing.ts';
import { changeContract, createContract } from './actions.ts';
import { apply, inOrder, type Model, type Step } from './history-model.ts';
import { recordReceipt, reverseReceipt } from './receipts.ts';
import type { ContractCreation, ContractView, RegisterAnswer } from './schema.ts';
import { createContractScene, draftOf, registerAnswer, type ContractScene } from './testing.ts';

/**
 * Random histories on real PostgreSQL against a model in memory: log with shares, receive, take back, register, cancel,
 * ask for a correction and hand in again, each also sent twice with one key, and two different ones at the same time. After two at
 * once, one of the two orders must explain both outcomes. `HISTORIES` sets how many (300).
 */
const histories = Number(process.env['HISTORIES'] ?? 300);

let scene: ContractScene;
let seller: Context;
let reviewer: Context;

async function contextFor(user: TestUser): Promise<Context> {
  const identity = await loadIdentity(scene.database.db, user.id);
  return { ...scene.services, identity, language: 'zh', idempotency: null };
}

beforeAll(async () => {
  scene = await createContractScene();
  // Demo users get no mail, so that no queue grows while this runs.
  await scene.database.sql`update users set demo = true`;
  seller = await contextFor(scene.people.seller);
  reviewer = await contextFor(scene.people.reviewer);
});
afterAll(() => scene.close());

const steps = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('receive' as const),
      amountFen: fc.bigInt({ min: 1n, max: 400n }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('takeBack' as const), which: fc.nat(3) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('register' as const),
      approvedFen: fc.bigInt({ min: 0n, max: 1100n }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('cancel' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('correct' as const) }) },
);
const moments = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.record({ steps: fc.tuple(steps), twice: fc.boolean() }) },
    { weight: 1, arbitrary: fc.record({ steps: fc.tuple(steps, steps), twice: fc.constant(false) }) },
  ),
  { minLength: 2, maxLength: 7 },
);
const contracts = fc.record({
  totalFen: fc.bigInt({ min: 1n, max: 1000n }),
  brokerPoints: fc.integer({ min: 1, max: 5000 }),
  agencyPoints: fc.integer({ min: 1, max: 5000 }),
  royalty: fc.boolean(),
  relatedParties: fc.integer({ min: 0, max: 9 }).map((number) => number === 0),
});

const outcomeOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
    return 'done';
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
};

/** The step on the real thing. */
async function perform(
  contract: ContractView,
  receiptIds: readonly string[],
  step: Step,
  key: string | null,
): Promise<unknown> {
  const keyed = (context: Context): Context => ({
    ...context,
    idempotency: key === null ? null : { key, requestHash: key },
  });
  if (step.kind === 'receive')
    return recordReceipt(keyed(seller), contract.id, {
      amountFen: step.amountFen.toString(),
      receivedOn: '2026-05-01',
    });
  if (step.kind === 'takeBack')
    return reverseReceipt(keyed(seller), contract.id, receiptIds[step.which] ?? '', '记错');
  if (step.kind === 'register') {
    const answer = registerAnswer({ approvedTechnologyFen: step.approvedFen.toString() }) as RegisterAnswer;
    return changeContract(keyed(reviewer), contract.id, { verb: 'register', answer });
  }
  if (step.kind === 'cancel')
    return changeContract(keyed(reviewer), contract.id, { verb: 'cancel', note: '撤销' });
  await changeContract(keyed(reviewer), contract.id, { verb: 'ask-correction', note: '补正' });
  await changeContract(seller, contract.id, { verb: 'submit' });
  return changeContract(reviewer, contract.id, { verb: 'review' });
}

/** The receipts in the order of their ids: of two recorded at once, either may be the first. */
async function readReceipts(contractId: string): Promise<{ id: string; amountFen: bigint }[]> {
  return scene.database.sql<{ id: string; amountFen: bigint }[]>`
    select id, amount_fen as "amountFen" from receipts
    where contract_id = ${contractId} and reverses_receipt_id is null order by id`;
}

let runs = 0;

type Generated<Value> = Value extends fc.Arbitrary<infer Made> ? Made : never;

async function play(start: Generated<typeof contracts>, history: Generated<typeof moments>) {
  runs += 1;
  const { broker, agency } = await newHolders();
  const share = { evidence: 'mandate' as const };
  const draft = draftOf(scene.people, {
    title: `历史 ${runs}`,
    totalFen: start.totalFen.toString(),
    declaredTechnologyFen: '0',
    paymentMode: start.royalty ? 'royalty' : 'instalments',
    relatedPartiesDeclared: start.relatedParties,
    shares: [
      { ...share, holderKind: 'broker', brokerId: broker, agencyId: null, basisPoints: start.brokerPoints },
      { ...share, holderKind: 'agency', brokerId: null, agencyId: agency, basisPoints: start.agencyPoints },
    ],
  });
  const contract = await createContract(seller, { ...draft, submit: true } as ContractCreation);
  await changeContract(reviewer, contract.id, { verb: 'accept' });
  await changeContract(reviewer, contract.id, { verb: 'review' });
  let model: Model = {
    status: 'in_review',
    totalFen: start.totalFen,
    technologyFen: 0n,
    royalty: start.royalty,
    receipts: [],
  };

  for (const [index, { steps: wanted, twice }] of history.entries()) {
    const receiptIds = (await readReceipts(contract.id)).map((receipt) => receipt.id);
    const possible = wanted.filter(
      (step) =>
        (step.kind !== 'takeBack' || step.which < receiptIds.length) &&
        // Three verbs in a row are no single step, so nothing else may come in between.
        (step.kind !== 'correct' || (wanted.length === 1 && !twice)),
    );
    const [one, other] = possible;
    if (!one) continue;
    const key = twice ? `history-${runs}-${index}` : null;
    const asked = twice ? [one, one] : possible;
    const outcomes = await Promise.all(
      asked.map((step) => outcomeOf(perform(contract, receiptIds, step, key))),
    );
    if (twice || !other) {
      const expected = apply(model, one);
      expect(outcomes).toEqual(asked.map(() => expected.outcome));
      model = expected.model;
      continue;
    }
    const forwards = inOrder(model, one, other);
    const backwards = inOrder(model, other, one);
    const stored = (await readReceipts(contract.id)).map((receipt) => receipt.amountFen).join();
    const explained = [forwards, { ...backwards, outcomes: backwards.outcomes.toReversed() }].find(
      (order) =>
        order.outcomes.join() === outcomes.join() &&
        order.model.receipts.map((receipt) => receipt.amountFen).join() === stored,
    );
    expect(explained, `${outcomes.join()} fits no order of ${one.kind} and ${other.kind}`).toBeDefined();
    if (!explained) return;
    model = explained.model;
  }
  await compare(contract.id, start, model, { broker, agency });
}

/** A broker and an agency that nobody else uses, so that their accounts are this history's alone. */
async function newHolders(): Promise<{ broker: string; agency: string }> {
  const [broker, agency, user] = [scene.services.newId(), scene.services.newId(), scene.services.newId()];
  const { sql } = scene.database;
  await sql`insert into users (id, name, email, demo) values (${user}, 'broker', ${`${user}@test.queqiao`}, true)`;
  await sql`insert into brokers (id, user_id, name, level) values (${broker}, ${user}, ${user}, 'junior')`;
  await sql`insert into organisations (id, kind, name) values (${agency}, 'agency', ${agency})`;
  return { broker, agency };
}

/** The accounts of both holders hold what the model says, split the slow way. */
async function compare(
  contractId: string,
  start: { brokerPoints: number; agencyPoints: number; relatedParties: boolean },
  model: Model,
  holders: { broker: string; agency: string },
): Promise<void> {
  const { sql, db } = scene.database;
  const [row] = await sql<{ status: string }[]>`select status from contracts where id = ${contractId}`;
  expect(row?.status).toBe(model.status);
  const counts = model.status === 'registered';
  const standing = model.receipts.filter((receipt) => receipt.standing).map((receipt) => receipt.amountFen);
  const amounts: Record<LedgerBase, bigint[]> = counts
    ? { total: [model.totalFen], technology: [model.technologyFen], received: standing }
    : { total: [], technology: [], received: [] };
  for (const base of ['total', 'technology', 'received'] as const) {
    const accounts = await sql<{ id: string; holderKind: string }[]>`
      select id, holder_kind as "holderKind" from ledger_accounts where base = ${base} and
        (holder_id in (${holders.broker}, ${holders.agency}) or holder_kind = 'nobody')`;
    const idOf = (kind: string) => accounts.find((account) => account.holderKind === kind)?.id ?? kind;
    const shares = [
      { accountId: idOf('broker'), basisPoints: start.brokerPoints },
      { accountId: idOf('agency'), basisPoints: start.agencyPoints },
      { accountId: idOf('nobody'), basisPoints: 10_000 - start.brokerPoints - start.agencyPoints },
    ].filter((share) => share.basisPoints > 0);
    for (const kind of ['broker', 'agency'] as const) {
      const expected = start.relatedParties
        ? 0n
        : amounts[base].reduce(
            (sum, amount) => sum + (splitSlowly(amount, shares).get(idOf(kind)) ?? 0n),
            0n,
          );
      const period = { base, from: null, to: null, asKnownAt: null };
      const statement = await creditStatement(db, scene.services.now, { kind, id: holders[kind] }, period);
      expect(statement.totalFen, `${kind} ${base}`).toBe(expected);
    }
  }
}

describe('random histories', () => {
  it(
    `of ${histories} contracts end as the model says`,
    async () => {
      await fc.assert(fc.asyncProperty(contracts, moments, play), { numRuns: histories });
      const check = await verifyContractSums(scene.database.db);
      expect(check.wrong).toBeNull();
      expect(check.contracts).toBeGreaterThanOrEqual(histories);
    },
    60_000 + histories * 2_000,
  );
});
