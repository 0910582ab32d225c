import { loadIdentity } from '../accounts/actions.ts';
import type { Context } from '../context.ts';
import { changeContract } from './actions.ts';
import type { Step } from './history-model.ts';
import { recordReceipt, reverseReceipt } from './receipts.ts';
import { moveReview, openAmendment, openShareChange } from './reviews.ts';
import type { ContractView, RegisterAnswer } from './schema.ts';
import { confirmShares } from './shares.ts';
import { registerAnswer, type ContractScene } from './testing.ts';

/** The steps of a history on the real thing, for histories.test.ts: by the people of a scene. */
export interface Stage {
  scene: ContractScene;
  seller: Context;
  reviewer: Context;
}

/** Somebody as the verbs see them. */
export async function contextOf(scene: ContractScene, userId: string): Promise<Context> {
  const identity = await loadIdentity(scene.database.db, userId);
  return { ...scene.services, identity, language: 'zh', idempotency: null };
}

/** The step on the real thing. */
export async function perform(
  stage: Stage,
  contract: ContractView,
  receiptIds: readonly string[],
  step: Step,
  key: string | null,
): Promise<unknown> {
  const { seller, reviewer } = stage;
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
  if (step.kind === 'amend') return amend(stage, contract, step);
  if (step.kind === 'share') return changeShares(stage, contract, step);
  await changeContract(keyed(reviewer), contract.id, { verb: 'ask-correction', note: '补正' });
  await changeContract(seller, contract.id, { verb: 'submit' });
  return changeContract(reviewer, contract.id, { verb: 'review' });
}

/** The parties ask for an amendment, the service point grants it. */
async function amend(
  { scene, seller, reviewer }: Stage,
  contract: ContractView,
  step: Extract<Step, { kind: 'amend' }>,
): Promise<void> {
  const { title, validTo, paymentMode } = contract;
  await openAmendment(seller, contract.id, {
    reason: '变更',
    title,
    totalFen: step.totalFen.toString(),
    technologyFen: step.technologyFen.toString(),
    validTo,
    paymentMode,
  });
  await moveReview(reviewer, contract.id, await openReview(scene, contract.id), 'grant', null);
}

/** The seller asks for other shares; the last who confirms them puts them in force. */
async function changeShares(
  { scene, seller }: Stage,
  contract: ContractView,
  step: Extract<Step, { kind: 'share' }>,
): Promise<void> {
  const holders = holdersOf.get(contract.id);
  if (!holders) throw new Error('no holders');
  await openShareChange(seller, contract.id, {
    reason: '调整',
    shares: sharesOf(holders, { broker: step.brokerPoints, agency: step.agencyPoints }),
  });
  const reviewId = await openReview(scene, contract.id);
  for (const userId of [
    scene.people.seller.id,
    scene.people.buyer.id,
    holders.brokerUser,
    holders.agencyUser,
  ])
    await confirmShares(await contextOf(scene, userId), contract.id, reviewId);
}

async function openReview(scene: ContractScene, contractId: string): Promise<string> {
  const [row] = await scene.database.sql<{ id: string }[]>`
    select id from contract_reviews where contract_id = ${contractId} and status = 'open'`;
  return row?.id ?? '';
}

export interface Holders {
  broker: string;
  agency: string;
  brokerUser: string;
  agencyUser: string;
}
/** The holders of each contract that is being played. */
export const holdersOf = new Map<string, Holders>();

export const sharesOf = (holders: Holders, points: { broker: number; agency: number }) => [
  {
    evidence: 'mandate' as const,
    holderKind: 'broker' as const,
    brokerId: holders.broker,
    agencyId: null,
    basisPoints: points.broker,
  },
  {
    evidence: 'mandate' as const,
    holderKind: 'agency' as const,
    brokerId: null,
    agencyId: holders.agency,
    basisPoints: points.agency,
  },
];

/** A broker and an agency that nobody else uses, so that their accounts are this history's alone. */
export async function newHolders(scene: ContractScene): Promise<Holders> {
  const { newId } = scene.services;
  const holders: Holders = { broker: newId(), agency: newId(), brokerUser: newId(), agencyUser: newId() };
  const { broker, agency, brokerUser, agencyUser } = holders;
  const { sql } = scene.database;
  for (const id of [brokerUser, agencyUser])
    await sql`insert into users (id, name, email, demo) values (${id}, 'holder', ${`${id}@test.queqiao`}, true)`;
  await sql`insert into brokers (id, user_id, name, level) values (${broker}, ${brokerUser}, ${broker}, 'junior')`;
  await sql`insert into organisations (id, kind, name) values (${agency}, 'agency', ${agency})`;
  await sql`insert into memberships (user_id, organisation_id, role) values (${agencyUser}, ${agency}, 'owner')`;
  return holders;
}
