import type { ContractStatus } from '../../db/schema/codes.ts';
import { dayOf } from '../context.ts';
import { cancellationNotes, correctionNotes, rejectionNotes } from './bank/phrases.ts';
import { demoId, type Random } from './random.ts';
import type { DemoContract, Scene } from './scene.ts';

/** From this 技术交易额 on experts review and two people decide (server/city/qingdao.json). */
const expertReviewFromFen = 500_000_000n;
const eventsPerContract = 16;

/** Writes the history of a contract, one step behind the other. */
function historyOf(scene: Scene, random: Random, contract: DemoContract, index: number) {
  const { row, events } = contract;
  let at = contract.signedAt;
  /** @returns false where the step would come today or later: then it has not happened */
  const step = (
    verb: string,
    to: ContractStatus,
    actorId: string,
    days: readonly [number, number],
    note = '',
  ): boolean => {
    const moment = scene.calendar.later(random, at, ...days);
    if (moment === null) return false;
    const fromStatus = events.length === 0 ? null : row.status;
    const id = demoId('contract event', index * eventsPerContract + events.length);
    events.push({ id, contractId: row.id, verb, fromStatus, toStatus: to, actorId, note, at: moment });
    row.status = to;
    row.updatedAt = moment;
    row.version = events.length;
    at = moment;
    return true;
  };
  return { step, at: () => at };
}

/**
 * The way of a contract that another city has registered: logged with the answer of its register, handed in, and verified
 * by the operator, a large one by two of its people.
 */
export function addRegistrationElsewhere(
  scene: Scene,
  random: Random,
  contract: DemoContract,
  index: number,
  target: 'submitted' | 'registered',
): void {
  const { row } = contract;
  const { step, at } = historyOf(scene, random, contract, index);
  const answeredAt = scene.calendar.later(random, contract.signedAt, 1, 6) ?? contract.signedAt;
  const registeredOn = dayOf(answeredAt);
  row.registrationClaim = {
    registrationNumber: `${registeredOn.slice(0, 4)}310000${String(500_001 + index * 7)}`,
    registeredOn,
    registrationOffice: '上海技术市场管理办公室（演示）',
    approvedTechnologyFen: row.declaredTechnologyFen.toString(),
  };
  if (!step('create', 'draft', row.loggedBy, [6, 9])) return;
  row.createdAt = at();
  for (const share of contract.shares) share.createdAt = at();
  if (!step('submit', 'submitted', row.loggedBy, [0, 1])) return;
  row.submittedAt = at();
  contract.submittedAt = at();
  const [first, second] = scene.people.actorsOf.get(scene.organisations.operator.id)!;
  const large = row.declaredTechnologyFen >= expertReviewFromFen;
  if (target === 'submitted') return;
  if (large && !step('expert-review', 'expert_review', first!, [1, 3])) return;
  // Two people decide; where the operator has one, a large one waits.
  const decider = large ? second : first;
  if (!decider || !step('verify', 'registered', decider, [1, 4])) return;
  const { approvedTechnologyFen, ...answer } = row.registrationClaim;
  Object.assign(row, answer, { approvedTechnologyFen: BigInt(approvedTechnologyFen) });
}

/**
 * Walk a contract from its logging towards `target`, one step of its history after the other; what would happen today
 * or later has not happened, and the contract stands where it is.
 */
export function addRegistration(
  scene: Scene,
  random: Random,
  contract: DemoContract,
  index: number,
  target: ContractStatus,
): void {
  const { row } = contract;
  const party = row.loggedBy;
  const [reviewer, second] = scene.people.actorsOf.get(row.servicePointId ?? '')!;
  const history = historyOf(scene, random, contract, index);
  const { step } = history;

  if (!step('create', 'draft', party, [0, 1.5])) return;
  row.createdAt = history.at();
  for (const share of contract.shares) share.createdAt = history.at();
  if (target === 'draft' || !step('submit', 'submitted', party, [0, 1.5])) return;
  row.submittedAt = history.at();
  contract.submittedAt = history.at();
  if (target === 'submitted' || !step('accept', 'accepted', reviewer!, [0.5, 3])) return;
  if (target === 'correction_asked' || (target === 'registered' && random.chance(0.08))) {
    const asked = step(
      'ask-correction',
      'correction_asked',
      reviewer!,
      [0.5, 2],
      random.pick(correctionNotes),
    );
    if (!asked || target === 'correction_asked' || !step('submit', 'accepted', party, [0.5, 3])) return;
  }
  if (target === 'accepted' || !step('review', 'in_review', reviewer!, [0.5, 4])) return;
  const large = row.declaredTechnologyFen >= expertReviewFromFen;
  if (large && !step('expert-review', 'expert_review', reviewer!, [1, 4])) return;
  if (target === 'in_review') return;
  if (target === 'rejected') {
    step('reject', 'rejected', second ?? reviewer!, [1, 3], random.pick(rejectionNotes));
    return;
  }
  if (!step('register', 'registered', (large ? second : reviewer)!, [0.5, 4])) return;
  addAnswer(random, contract, index, history.at());
  if (target === 'cancelled')
    step('cancel', 'cancelled', reviewer!, [30, 90], random.pick(cancellationNotes));
}

/** The register's answer; the reviewer sometimes approves less than the parties declared. */
function addAnswer(random: Random, { row }: DemoContract, index: number, at: Date): void {
  const approvedPerCent = random.chance(0.12) ? BigInt(random.integer(80, 97)) : 100n;
  const day = dayOf(at);
  row.approvedTechnologyFen = (row.declaredTechnologyFen * approvedPerCent) / 100n;
  row.registeredOn = day;
  row.registrationNumber = `${day.slice(0, 4)}370200${String(100_001 + index * 7)}`;
  row.registrationOffice = '青岛市技术市场服务中心（演示）';
}
