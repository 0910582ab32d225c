import type { mandates } from '../../db/schema/index.ts';
import { demoId, randomFor } from './random.ts';
import type { Scene } from './scene.ts';

export type DemoMandate = typeof mandates.$inferInsert;

const notes = ['负责成果推介与意向对接。', '负责需求征集与技术匹配。', '全程服务至合同登记。'];

/** How many mandates: a proposal each third, ended ones each fifth, the others in force. */
const mandateCount = 12;

/**
 * Organisations that charge brokers and agencies with all of their listings. The first four are between universities and
 * the demo broker, so that its pages show some of each state. None is exclusive: two never stand in each other's way.
 */
export function buildMandates(scene: Scene): DemoMandate[] {
  const random = randomFor('mandates');
  const { people, organisations, calendar } = scene;
  return Array.from({ length: mandateCount }, (_, index): DemoMandate => {
    const owner =
      index < 4 ? organisations.academic[index]! : random.pick(organisations.enterprises.slice(0, -3));
    const broker = index < 4 ? people.brokers[0]! : random.pick(people.brokers.slice(1));
    const byAgency = index % 4 === 3 && index >= 4;
    const agency = random.pick(organisations.agencies);
    const proposedBy = people.actorsOf.get(owner.id)![0]!;
    const createdAt = calendar.at(150 - index * 10, 10);
    const status = index % 3 === 2 ? 'proposed' : index % 5 === 1 ? 'ended' : 'accepted';
    const answeredBy = byAgency ? people.actorsOf.get(agency.id)![0]! : broker.userId;
    const acceptedAt = status === 'proposed' ? null : calendar.at(148 - index * 10, 15);
    return {
      id: demoId('mandate', index),
      ownerId: owner.id,
      holderKind: byAgency ? 'agency' : 'broker',
      brokerId: byAgency ? null : broker.id,
      agencyId: byAgency ? agency.id : null,
      needId: null,
      achievementId: null,
      exclusive: false,
      validFrom: calendar.dayAfter(createdAt, 2),
      validTo: calendar.dayAfter(createdAt, 2 + 365),
      feeBasisPoints: index % 2 === 0 ? 200 + 50 * (index % 5) : null,
      feeFen: index % 2 === 0 ? null : BigInt(20_000 + 5_000 * index) * 100n,
      note: notes[index % notes.length]!,
      status,
      proposedByOwner: true,
      proposedBy,
      acceptedBy: acceptedAt === null ? null : answeredBy,
      acceptedAt,
      endedBy: status === 'ended' ? proposedBy : null,
      endedAt: status === 'ended' ? calendar.at(20, 11) : null,
      endReason: status === 'ended' ? '委托事项已办结。' : '',
      createdAt,
      updatedAt: createdAt,
    };
  });
}
