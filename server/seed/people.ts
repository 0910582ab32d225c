import type { brokers, credentials, memberships, users } from '../../db/schema/index.ts';
import {
  brokerLevels,
  technologyFields,
  type AdministratorRole,
  type MembershipRole,
} from '../../db/schema/codes.ts';
import { demoAccounts } from '../accounts/demo.ts';
import type { Calendar } from './calendar.ts';
import { personName, type DemoOrganisation, type DemoOrganisations } from './organisations.ts';
import { demoId, randomFor } from './random.ts';

export type DemoBroker = typeof brokers.$inferInsert & { fields: number[] };

export interface DemoPeople {
  users: (typeof users.$inferInsert)[];
  credentials: (typeof credentials.$inferInsert)[];
  memberships: (typeof memberships.$inferInsert)[];
  brokers: DemoBroker[];
  /** Who acts for an organisation, owner first. */
  actorsOf: ReadonlyMap<string, readonly string[]>;
  /** Makes one more demo account. @returns its id */
  addUser: (name: string, email: string) => string;
}

const brokerCount = 60;
const mark = '（演示）';
type DemoRole = Exclude<(typeof demoAccounts)[number]['role'], `${AdministratorRole}_administrator`>;

const emailOf = (role: DemoRole): string => demoAccounts.find((account) => account.role === role)!.email;

const brokerTags: Record<number, readonly string[]> = {
  1: ['人工智能', '集成电路', '海洋物联网'],
  2: ['低空经济'],
  3: ['船舶与海工装备', '轨道交通装备'],
  4: ['海洋药物与生物制品', '基因与细胞'],
  5: ['新型显示', '氢能与固态电池'],
  6: ['氢能与固态电池', '海洋'],
  7: ['海洋'],
  9: ['现代农业', '海洋'],
  10: ['轨道交通装备', '船舶与海工装备'],
  11: ['人工智能'],
};

const specialities = [
  '擅长从企业生产现场梳理技术难题，撮合过多项海洋装备项目。',
  '有十年企业研发管理经历，熟悉成果评估与作价入股。',
  '专注中小企业技术需求挖掘，提供从对接到合同登记的全程服务。',
  '熟悉专利布局与许可谈判，参与过高校成果的拍卖与挂牌。',
  '长期服务胶东经济圈，熟悉技术合同认定登记和补助政策。',
  '曾在中试基地工作，能够判断成果成熟度与放大风险。',
];

/**
 * Users, brokers and memberships. Every demo account has the password of server/accounts/demo.ts: the hash is computed
 * once by the caller and shared.
 */
export function buildPeople(
  calendar: Calendar,
  organisations: DemoOrganisations,
  passwordHash: string,
): DemoPeople {
  const createdAt = calendar.at(1094, 10);
  const people: Omit<DemoPeople, 'addUser'> = {
    users: [],
    credentials: [],
    memberships: [],
    brokers: [],
    actorsOf: new Map(),
  };
  const actors = new Map<string, string[]>();
  const addUser = (name: string, email: string): string => {
    const index = people.users.length;
    const id = demoId('user', index);
    people.users.push({ id, name, email, emailVerified: true, demo: true, createdAt, updatedAt: createdAt });
    people.credentials.push({
      id: demoId('credential', index),
      accountId: id,
      providerId: 'credential',
      userId: id,
      password: passwordHash,
      createdAt,
      updatedAt: createdAt,
    });
    return id;
  };
  const join = (userId: string, organisation: DemoOrganisation, role: MembershipRole) => {
    people.memberships.push({ userId, organisationId: organisation.id, role, createdAt });
    if (role !== 'finance') actors.set(organisation.id, [...(actors.get(organisation.id) ?? []), userId]);
  };

  const mainRoles = new Map<string, DemoRole>([
    [organisations.enterprises[0]!.id, 'enterprise'],
    [organisations.academic[0]!.id, 'university'],
    [organisations.agencies[0]!.id, 'agency'],
    [organisations.servicePoints[0]!.id, 'service_point'],
    [organisations.operator.id, 'operator'],
  ]);
  let number = 0;
  for (const organisation of organisations.all) {
    const role = mainRoles.get(organisation.id);
    number += 1;
    const plainEmail = `user${String(number).padStart(3, '0')}@demo.queqiao`;
    const owner = addUser(personName(number + 400) + mark, role ? emailOf(role) : plainEmail);
    join(owner, organisation, 'owner');
    const prefix = role ? `${role.replace('_', '')}.` : null;
    // A service point needs two people for large contracts; the demo organisations show the other roles too.
    if (role || organisation.kind === 'service_point') {
      const colleague = `${prefix ?? `user${String(number).padStart(3, '0')}.`}member@demo.queqiao`;
      join(addUser(personName(number + 500) + mark, colleague), organisation, 'member');
    }
    if (role === 'enterprise' || role === 'university')
      join(
        addUser(personName(number + 600) + mark, `${prefix}finance@demo.queqiao`),
        organisation,
        'finance',
      );
  }
  addBrokers(people, calendar, organisations, addUser);
  return { ...people, actorsOf: actors, addUser };
}

function addBrokers(
  people: Pick<DemoPeople, 'brokers'>,
  calendar: Calendar,
  organisations: DemoOrganisations,
  addUser: (name: string, email: string) => string,
): void {
  const random = randomFor('brokers');
  const createdAt = calendar.at(1094, 10);
  for (let number = 1; number <= brokerCount; number += 1) {
    const name = `演示经纪人 ${String(number).padStart(2, '0')}`;
    const userId = addUser(name, `broker${String(number).padStart(2, '0')}@demo.queqiao`);
    // Every field has several brokers, the first one is at home in marine equipment.
    const fields = number === 1 ? [1, 3, 5, 7] : fieldsOf(number, random.sample([...technologyFields], 2));
    const certificate = random.chance(0.9);
    people.brokers.push({
      id: demoId('broker', number),
      userId,
      name,
      level: number === 1 ? 'senior' : brokerLevels[[0, 0, 0, 1, 1, 2][random.integer(0, 5)]!]!,
      certificateNumber: certificate ? `演示${String(20230000 + number * 7)}` : null,
      certificateExpiresOn: certificate
        ? calendar.dayAfter(calendar.at(0, 12), random.integer(-60, 900))
        : null,
      fields,
      tags: [...new Set(fields.flatMap((field) => brokerTags[field] ?? []))].slice(0, 3),
      agencyId: number === 1 || random.chance(0.75) ? random.pick(organisations.agencies).id : null,
      district: random.pick(organisations.enterprises.slice(0, -3)).district,
      introduction: random.pick(specialities),
      createdAt,
      updatedAt: createdAt,
    });
  }
}

const fieldsOf = (number: number, others: readonly number[]): number[] =>
  [...new Set([(number % 11) + 1, ...others])].sort((one, other) => one - other);
