import type { IntroductionCloseReason, IntroductionSide } from '../../db/schema/codes.ts';
import { conversations, firstMessages } from './bank/phrases.ts';
import { openIntroduction, type DemoIntroduction, type Opening } from './introduction-stage.ts';
import { randomFor, type Random } from './random.ts';
import type { DemoContract, Scene } from './scene.ts';

/** How far an introduction that led to no contract came. */
type Course = 'proposed' | 'accepted' | 'negotiating' | 'declined' | 'withdrawn' | 'broken_off' | 'no_answer';

const day_ms = 24 * 3600 * 1000;
interface Plan extends Opening {
  course: Course | 'contracted';
  reason?: IntroductionCloseReason;
}

/** Introductions of every course: those behind contracts, and about 150 that ended otherwise or are still going on. */
export function buildIntroductions(scene: Scene, contracts: readonly DemoContract[]): DemoIntroduction[] {
  const random = randomFor('introductions');
  const planned = [
    ...contracts.flatMap((contract) => planOfContract(random, contract)),
    ...otherPlans(scene, random, contracts),
  ].sort((one, other) => one.plan.proposedAt.getTime() - other.plan.proposedAt.getTime());
  return planned.map(({ plan, contract }, index) => {
    const introduction = carryOut(scene, random, plan, contract, index);
    note(introduction);
    if (contract) contract.row.introductionId = introduction.row.id;
    return introduction;
  });
}

interface Planned {
  plan: Plan;
  contract: DemoContract | null;
}

function planOfContract(random: Random, contract: DemoContract): Planned[] {
  if (!contract.pair) return [];
  const { need, achievement } = contract.pair;
  // Long enough before the signing for answers and talks; both introductions of a need come before its first contract.
  const proposedAt = new Date(contract.signedAt.getTime() - random.integer(48, 105) * day_ms);
  const leadBroker = contract.leadBroker;
  const openedBySide =
    leadBroker && random.chance(0.5) ? 'broker' : random.pick(['need', 'achievement'] as const);
  return [
    { plan: { need, achievement, proposedAt, openedBySide, leadBroker, course: 'contracted' }, contract },
  ];
}

/** Days ago, at most and at least, on which introductions of a course were proposed, and how many there are. */
const courses: readonly (readonly [Course, number, number, number])[] = [
  ['proposed', 24, 2, 18],
  ['accepted', 40, 16, 14],
  ['negotiating', 80, 30, 24],
  ['declined', 700, 20, 46],
  ['withdrawn', 600, 40, 6],
  ['broken_off', 650, 70, 28],
  ['no_answer', 500, 40, 14],
];

const declineReasons = [
  'too_early',
  'benefit_unclear',
  'description_unclear',
  'does_not_fit',
  'no_capacity',
  'other',
] as const;
const endReasons = ['price', 'intellectual_property_unclear', 'found_elsewhere', 'benefit_unclear'] as const;

function otherPlans(scene: Scene, random: Random, contracts: readonly DemoContract[]): Planned[] {
  const busyNeeds = new Set(contracts.flatMap(({ pair }) => (pair ? [pair.need.row.id] : [])));
  const busyAchievements = new Set(contracts.flatMap(({ pair }) => (pair ? [pair.achievement.row.id] : [])));
  const free = scene.needs
    .filter((need, index) => !busyNeeds.has(need.row.id) && index % 10 !== 0)
    .flatMap((need) =>
      scene.achievements
        .filter((one) => one.theme === need.theme && one.owner.id !== need.owner.id)
        .filter((one) => !busyAchievements.has(one.row.id) && one.owner.verifiedAt !== null)
        .map((achievement) => ({ need, achievement })),
    );
  const [demoEnterprise] = scene.organisations.enterprises;
  const [demoUniversity] = scene.organisations.academic;
  const waiting = free.find(({ achievement }) => achievement.owner === demoUniversity);
  const asked = free.find(
    ({ need, achievement }) => need.owner === demoEnterprise && achievement !== waiting?.achievement,
  );
  const rest = random.sample(
    free.filter((pair) => pair !== waiting && pair !== asked),
    free.length,
  );
  const plans: Planned[] = [];
  const add = (
    pair: (typeof free)[number] | undefined,
    course: Course,
    daysAgo: number,
    side?: IntroductionSide,
  ) => {
    if (!pair) return;
    const brokers = scene.people.brokers.filter((broker) => broker.fields.includes(pair.need.theme.field));
    const leadBroker = side ? null : random.chance(0.4) ? random.pick(brokers) : null;
    const openedBySide =
      side ?? (leadBroker && random.chance(0.6) ? 'broker' : random.pick(['need', 'achievement'] as const));
    const proposedAt = scene.calendar.at(daysAgo, random.integer(9, 16));
    const reason = random.pick(course === 'declined' ? declineReasons : endReasons);
    plans.push({ plan: { ...pair, proposedAt, openedBySide, leadBroker, course, reason }, contract: null });
  };
  add(waiting, 'proposed', 4, 'need');
  add(asked, 'proposed', 3, 'achievement');
  let place = 0;
  for (const [course, oldest, newest, count] of courses)
    for (let number = 0; number < count; number += 1)
      add(rest[place++], course, random.integer(newest, oldest));
  return plans;
}

/** Play an introduction through: row, timeline and messages. */
function carryOut(
  scene: Scene,
  random: Random,
  plan: Plan,
  contract: DemoContract | null,
  index: number,
): DemoIntroduction {
  const { openedBySide, leadBroker, course } = plan;
  const stage = openIntroduction(scene, random, plan, index);
  const { introduction } = stage;
  const { row } = introduction;
  if (random.chance(0.8)) stage.message(openedBySide, random.pick(firstMessages));
  if (course === 'proposed') return introduction;
  if (course === 'no_answer') {
    stage.goTo(new Date(row.answerDueAt.getTime() + 25 * 60_000));
    stage.end('no_answer', null, 'no_answer');
    return introduction;
  }
  const missing = (['need', 'achievement'] as const).filter((side) => side !== openedBySide);
  if (course === 'declined' && stage.wait(0.2, 9)) {
    stage.end('decline', random.pick(missing), plan.reason!);
    return introduction;
  }
  if (course === 'withdrawn' && stage.wait(3, 15)) {
    stage.end('close', openedBySide, plan.reason!);
    return introduction;
  }
  for (const [place, side] of missing.entries()) {
    if (!stage.wait(0.1, 5)) return introduction;
    stage.accept(side, place === missing.length - 1);
  }
  if (course === 'accepted') return introduction;
  const talks = conversations.filter((one) => leadBroker || one.every(([who]) => who !== 'broker'));
  for (const [side, body] of random.pick(talks)) {
    if (!stage.wait(0.1, 2.5)) return introduction;
    if (row.status === 'accepted') stage.event('negotiate', side, 'negotiating');
    stage.message(side, body);
  }
  if (course === 'broken_off' && stage.wait(3, 20))
    stage.end('close', random.pick(['need', 'achievement']), plan.reason!);
  if (contract?.submittedAt) {
    stage.goTo(contract.submittedAt);
    stage.event('contract', 'achievement', 'contracted');
    row.contractedAt = contract.submittedAt;
  }
  return introduction;
}

/** What an introduction says about its listings: published before it, and ended by its contract. */
function note({ row, need, achievement }: DemoIntroduction): void {
  for (const listing of [need, achievement])
    if (listing.neededFrom === null || row.proposedAt < listing.neededFrom)
      listing.neededFrom = row.proposedAt;
}
