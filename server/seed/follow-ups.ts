import type { taskAssignments, tasks } from '../../db/schema/index.ts';
import type { TaskOutcome } from '../../db/schema/tasks.ts';
import { dayOf } from '../context.ts';
import { demoId, randomFor } from './random.ts';
import type { DemoContract, Scene } from './scene.ts';

/** 30, 90 and 180 days after signing (server/tasks/rules.ts). */
const followUpDays = [30, 90, 180];
const outcomes: readonly [TaskOutcome, string][] = [
  ['on_schedule', '按合同节点推进。'],
  ['on_schedule', '中期成果已交付，双方认可。'],
  ['delivered', '已完成交付并通过验收。'],
  ['in_trouble', '样品指标未达预期，已约定补充试验。'],
  ['no_contact', '多次联系未果，下周再访。'],
];

/**
 * What people said about contracts 30, 90 and 180 days after signing. Most is done, some of what fell due in the last
 * weeks waits, a little is late; what falls due later is made by the clock.
 */
export function buildFollowUps(
  scene: Scene,
  contracts: readonly DemoContract[],
): { tasks: (typeof tasks.$inferInsert)[]; assignments: (typeof taskAssignments.$inferInsert)[] } {
  const random = randomFor('follow-ups');
  const made: (typeof tasks.$inferInsert)[] = [];
  const assignments: (typeof taskAssignments.$inferInsert)[] = [];
  const { calendar, people } = scene;
  for (const [index, { row, events, seller, buyer, leadBroker, signedAt }] of contracts.entries()) {
    if (row.status === 'draft') continue;
    const over = events.find((event) => event.toStatus === 'rejected' || event.toStatus === 'cancelled');
    const enteredOn = dayOf(row.createdAt as Date);
    for (const [place, afterDays] of followUpDays.entries()) {
      const dueOn = calendar.dayAfter(signedAt, afterDays);
      if (dueOn >= calendar.today || dueOn < enteredOn) continue;
      const answeredAt = calendar.later(random, new Date(`${dueOn}T09:00:00+08:00`), 0, 12);
      const ended = over !== undefined && dayOf(over.at) <= dueOn;
      const done = !ended && answeredAt !== null && !random.chance(0.04);
      const [outcome, note] = random.pick(outcomes);
      const id = demoId('task', index * followUpDays.length + place);
      made.push({
        id,
        subjectKind: 'contract',
        subjectId: row.id,
        kind: 'follow_up',
        afterDays,
        dueOn,
        title: row.title,
        link: `/contracts/${row.id}`,
        status: ended ? 'ended' : done ? 'done' : 'open',
        outcome: done ? outcome : null,
        note: done ? note : '',
        doneBy: done ? people.actorsOf.get(seller.id)![0]! : null,
        closedAt: ended ? over.at : done ? answeredAt : null,
        createdAt: row.createdAt as Date,
      });
      const whose = [
        { organisationId: seller.id },
        { organisationId: buyer.id },
        ...(leadBroker && row.introductionId ? [{ brokerId: leadBroker.id }] : []),
      ];
      for (const who of whose)
        assignments.push({ id: demoId('task assignment', assignments.length), taskId: id, ...who });
    }
  }
  return { tasks: made, assignments };
}
