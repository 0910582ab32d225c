import { eq } from 'drizzle-orm';
import { sessions, users } from '../../db/schema/index.ts';
import type { MembershipRole } from '../../db/schema/codes.ts';
import { creditCodeOf } from '../credit-code.ts';
import type { TestApp, TestUser } from '../testing.ts';

/** The people of one half of the stage. The other half has the same, so that each has a counterpart of the same kind. */
export const worldPeople = [
  'enterpriseOwner',
  'enterpriseMember',
  'enterpriseFinance',
  'universityOwner',
  'universityMember',
  'universityFinance',
  'transferOfficer',
  'departmentMember',
  'agencyOwner',
  'agencyMember',
  'broker',
  'registrar',
  'reviewer',
  'founder',
] as const;
export type Role = (typeof worldPeople)[number];

/** Those of the other half who ask, too: one of each kind of organisation, its strongest, and a weak one. */
const strangers = [
  'enterpriseOwner',
  'enterpriseFinance',
  'universityOwner',
  'agencyOwner',
  'broker',
  'registrar',
] as const satisfies readonly Role[];
type Stranger = `other${Capitalize<(typeof strangers)[number]>}`;

/** Who is asking: the people of the first half by their role, those of the second as `other…`, and who has no half. */
export type IdentityName = Role | Stranger | (typeof loners)[number];

/** Identities without an organisation of the market, and those that must count as nobody. */
export const loners = [
  'visitor',
  'disabled',
  'expired',
  'unverified',
  'withoutSecondFactor',
  'newcomer',
  'operator',
  'systemAdministrator',
  'securityAdministrator',
  'auditAdministrator',
] as const;

/** One half of the stage: its organisations and its people. */
export interface World {
  name: 'own' | 'other';
  enterpriseId: string;
  universityId: string;
  agencyId: string;
  servicePointId: string;
  people: Record<Role, TestUser>;
  brokerId: string;
  creditCodes: { enterprise: string; university: string; founded: string; unasked: string };
}

export interface Cast {
  test: TestApp;
  own: World;
  other: World;
  people: Record<IdentityName, TestUser | null>;
}

const otherName = (role: Role) => `other${role[0]?.toUpperCase()}${role.slice(1)}`;

async function addWorld(test: TestApp, name: World['name']): Promise<World> {
  const number = name === 'own' ? '1' : '2';
  const district = name === 'own' ? '370212' : '370211';
  const codeOf = (digit: number) => creditCodeOf('91', '370200', `${number}000000${digit}`);
  const creditCodes = {
    enterprise: codeOf(1),
    university: codeOf(2),
    founded: codeOf(5),
    unasked: codeOf(6),
  };
  const place = (
    kind: 'enterprise' | 'university' | 'agency' | 'service_point',
    title: string,
    creditCode = codeOf(kind === 'agency' ? 3 : 4),
  ) =>
    test.addOrganisation(kind, `${name}${title}`, {
      district,
      legalRepresentative: `${name}${title}法定代表人`,
      creditCode,
      address: `${name}路 1 号`,
      contactName: `${name}${title}联系人`,
      contactPhone: '0532-88880000',
    });
  const enterpriseId = await place('enterprise', '企业', creditCodes.enterprise);
  const universityId = await place('university', '大学', creditCodes.university);
  const agencyId = await place('agency', '技术转移中心');
  const servicePointId = await place('service_point', '技术合同服务点');
  const person = (title: string, organisationId: string, role: MembershipRole) =>
    test.addUser(`${name}${title}`, { organisationId, role });
  const broker = await test.addUser(`${name}经纪人`, {
    broker: {
      agencyId,
      fields: [1, 7],
      tags: ['海洋'],
      certificateNumber: `QD-00${number}`,
      certificateExpiresOn: '2030-12-31',
    },
  });
  return {
    name,
    enterpriseId,
    universityId,
    agencyId,
    servicePointId,
    brokerId: broker.brokerId ?? '',
    creditCodes,
    people: {
      enterpriseOwner: await person('企业负责人', enterpriseId, 'owner'),
      enterpriseMember: await person('企业成员', enterpriseId, 'member'),
      enterpriseFinance: await person('企业财务', enterpriseId, 'finance'),
      universityOwner: await person('转移办', universityId, 'owner'),
      universityMember: await person('教师', universityId, 'member'),
      transferOfficer: await person('转移办职员', universityId, 'member'),
      departmentMember: await person('学院教师', universityId, 'member'),
      universityFinance: await person('学校财务', universityId, 'finance'),
      agencyOwner: await person('机构负责人', agencyId, 'owner'),
      agencyMember: await person('机构成员', agencyId, 'member'),
      broker,
      registrar: await person('登记负责人', servicePointId, 'owner'),
      reviewer: await person('登记员', servicePointId, 'member'),
      founder: await test.addUser(`${name}创办人`),
    },
  };
}

/** Accounts that were good once: their cookies must open nothing. */
async function addFormerPeople(test: TestApp, { enterpriseId }: World) {
  const { db } = test.database;
  const disabled = await test.addUser('已停用', { organisationId: enterpriseId });
  await db.update(users).set({ disabledAt: new Date() }).where(eq(users.id, disabled.id));
  const expired = await test.addUser('会话过期', { organisationId: enterpriseId });
  await db
    .update(sessions)
    .set({ expiresAt: new Date(0) })
    .where(eq(sessions.userId, expired.id));
  return { disabled, expired };
}

/** People who are signed in and have something to do first: they count as visitors for all but their own account. */
async function addRestrictedPeople(test: TestApp, { enterpriseId, servicePointId }: World) {
  const { db } = test.database;
  const unverified = await test.addUser('邮箱未验证', { organisationId: enterpriseId });
  await db.update(users).set({ emailVerified: false }).where(eq(users.id, unverified.id));
  const withoutSecondFactor = await test.addUser('无第二因素', { organisationId: servicePointId });
  await db.update(users).set({ twoFactorEnabled: false }).where(eq(users.id, withoutSecondFactor.id));
  return { unverified, withoutSecondFactor };
}

/** Everybody: two halves with the same roles, the operator, the administrators, and who counts as nobody. */
export async function addCast(test: TestApp): Promise<Cast> {
  const own = await addWorld(test, 'own');
  const other = await addWorld(test, 'other');
  const governmentId = await test.addOrganisation('government', '市科技局');
  // The last one of a role is removed by nobody: with this one beside, the system administrator can be.
  await test.addUser('接任的system管理员', { administrator: 'system' });
  const others = Object.fromEntries(strangers.map((role) => [otherName(role), other.people[role]]));
  return {
    test,
    own,
    other,
    people: {
      ...own.people,
      ...(others as Record<Stranger, TestUser>),
      visitor: null,
      ...(await addFormerPeople(test, own)),
      ...(await addRestrictedPeople(test, own)),
      newcomer: await test.addUser('新用户'),
      operator: await test.addUser('运营方', { organisationId: governmentId }),
      systemAdministrator: await test.addUser('system管理员', { administrator: 'system' }),
      securityAdministrator: await test.addUser('security管理员', { administrator: 'security' }),
      auditAdministrator: await test.addUser('audit管理员', { administrator: 'audit' }),
    },
  };
}
