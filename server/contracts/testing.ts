import { expect } from 'vitest';
import type { TestDatabase } from '../../db/testing.ts';
import { createTestApp, type TestApp, type TestUser } from '../testing.ts';

/** Everybody around a contract. */
export interface People {
  sellerId: string;
  buyerId: string;
  /** Same legal representative as the seller. */
  relatedId: string;
  otherId: string;
  servicePointId: string;
  agencyId: string;
  seller: TestUser;
  finance: TestUser;
  buyer: TestUser;
  reviewer: TestUser;
  registrar: TestUser;
  agencyOwner: TestUser;
  broker: TestUser;
  operator: TestUser;
  stranger: TestUser;
}

/** A university that sells, an enterprise that buys, and all who look on. */
export async function addPeople(test: TestApp): Promise<People> {
  const sellerId = await test.addOrganisation('university', '青岛海洋大学', {
    legalRepresentative: '王某',
    district: '370212',
  });
  const buyerId = await test.addOrganisation('enterprise', '青岛某某有限公司', {
    legalRepresentative: '李某',
    district: '370202',
  });
  const relatedId = await test.addOrganisation('enterprise', '青岛关联有限公司', {
    legalRepresentative: '王某',
  });
  const otherId = await test.addOrganisation('enterprise', '青岛无关有限公司');
  const servicePointId = await test.addOrganisation('service_point', '青岛技术合同服务点');
  const agencyId = await test.addOrganisation('agency', '青岛技术转移中心');
  const governmentId = await test.addOrganisation('government', '青岛市科学技术局');
  return {
    sellerId,
    buyerId,
    relatedId,
    otherId,
    servicePointId,
    agencyId,
    seller: await test.addUser('卖方', { organisationId: sellerId }),
    finance: await test.addUser('卖方财务', { organisationId: sellerId, role: 'finance' }),
    buyer: await test.addUser('买方', { organisationId: buyerId, role: 'member' }),
    reviewer: await test.addUser('审查人', { organisationId: servicePointId, role: 'member' }),
    registrar: await test.addUser('登记人', { organisationId: servicePointId }),
    agencyOwner: await test.addUser('机构负责人', { organisationId: agencyId }),
    broker: await test.addUser('经纪人', { broker: { agencyId } }),
    operator: await test.addUser('运营方', { organisationId: governmentId }),
    stranger: await test.addUser('无关人', { organisationId: otherId }),
  };
}

/** Ways to bend the draft that are shorter to say here than to write out. */
interface Bend {
  overShares?: boolean;
  same?: boolean;
  servicePointIsSeller?: boolean;
}

/** A contract of 100,000.01 yuan: the broker has 51 %, the agency 43 %, nobody 6 %. */
export function draftOf(
  people: People,
  change: Bend & Record<string, unknown> = {},
): Record<string, unknown> {
  const { overShares, same, servicePointIsSeller, ...rest } = change;
  const brokerShare = {
    holderKind: 'broker',
    brokerId: people.broker.brokerId,
    agencyId: null,
    basisPoints: 5100,
    evidence: 'three_party_contract',
  };
  const agencyShare = {
    holderKind: 'agency',
    brokerId: null,
    agencyId: people.agencyId,
    basisPoints: overShares ? 4901 : 4300,
    evidence: 'mandate',
  };
  return {
    introductionId: null,
    title: '海洋牧场水下监测系统委托开发',
    contractClass: 'development',
    subKind: 'commissioned',
    licenceScope: null,
    sellerId: people.sellerId,
    buyerId: same ? people.sellerId : people.buyerId,
    field: 1,
    totalFen: '10000001',
    declaredTechnologyFen: '9000000',
    signedOn: '2026-03-01',
    validFrom: '2026-03-01',
    validTo: '2027-02-28',
    paymentMode: 'instalments',
    pricingMode: 'agreement',
    noticeFrom: null,
    noticeTo: null,
    relatedPartiesDeclared: false,
    servicePointId: servicePointIsSeller ? people.sellerId : people.servicePointId,
    // Tests log the same contract many times.
    confirmDuplicate: true,
    shares: [brokerShare, agencyShare],
    ...rest,
  };
}

/** Every share that a contract proposes put in force, as if all had confirmed: for people who cannot sign in. */
export async function confirmAll(sql: TestDatabase['sql'], contractId: string): Promise<void> {
  await sql`with gone as (delete from proposed_shares where contract_id = ${contractId} returning *)
    insert into contract_shares (id, contract_id, holder_kind, broker_id, agency_id, basis_points, evidence,
      evidence_file_id, position, created_at)
    select id, contract_id, holder_kind, broker_id, agency_id, basis_points, evidence, evidence_file_id, position,
      created_at from gone`;
}

let lastNumber = 2_026_370_200_000_000n;

/** The register's answer, with a number of its own. */
export const registerAnswer = (change: Record<string, unknown> = {}): Record<string, unknown> => ({
  registrationNumber: String((lastNumber += 1n)),
  registeredOn: '2026-06-10',
  registrationOffice: '青岛市技术市场服务中心',
  approvedTechnologyFen: '9000000',
  ...change,
});

/** An application in which it is 2026-06-15, with everybody around a contract. */
export async function createContractScene() {
  const test = await createTestApp();
  test.setNow(new Date('2026-06-15T04:00:00Z'));
  const people = await addPeople(test);

  const post = (user: TestUser | null, path: string, body: unknown = null, headers = {}) =>
    test.call(user, 'POST', path, body, headers);

  /** Buyer, broker and agency confirm the shares; the seller has with the submission. */
  async function confirmShares(id: string): Promise<void> {
    for (const user of [people.buyer, people.broker, people.agencyOwner])
      await post(user, `/contracts/${id}/shares/confirm`, { reviewId: null });
  }

  /** Log a contract, its shares confirmed by all, and take it as far as a state. @returns its id */
  async function contractIn(
    status: 'draft' | 'submitted' | 'in_review' | 'registered',
    change: Record<string, unknown> = {},
    answer: Record<string, unknown> = {},
  ): Promise<string> {
    const logged = await post(people.seller, '/contracts', {
      ...draftOf(people, change),
      submit: status !== 'draft',
    });
    expect(logged.body).toMatchObject({ status: status === 'draft' ? 'draft' : 'submitted' });
    const id = logged.body.id as string;
    if (status !== 'draft') await confirmShares(id);
    if (status === 'draft' || status === 'submitted') return id;
    await post(people.reviewer, `/contracts/${id}/accept`);
    await post(people.reviewer, `/contracts/${id}/review`);
    if (status === 'registered') {
      const registered = await post(people.reviewer, `/contracts/${id}/register`, registerAnswer(answer));
      expect(registered.body).toMatchObject({ status: 'registered' });
    }
    return id;
  }

  /** Everything that a request about contracts could change, counted. */
  async function snapshot() {
    const [row] = await test.database.sql<{ contracts: number }[]>`select
      (select count(*)::int from contracts) as contracts, (select sum(version)::int from contracts) as versions,
      (select count(*)::int from contract_events) as events, (select count(*)::int from contract_shares) as shares,
      (select count(*)::int from proposed_shares) as proposed, (select count(*)::int from contract_reviews) as reviews,
      (select count(*)::int from share_confirmations) as confirmations, (select count(*)::int from fee_incomes) as fees,
      (select count(*)::int from receipts) as receipts, (select count(*)::int from ledger_movements) as movements,
      (select count(*)::int from outbox) as outbox`;
    return { ...row, contracts: row?.contracts ?? 0 };
  }

  async function changesNothing(work: () => Promise<unknown>): Promise<void> {
    const before = await snapshot();
    await work();
    expect(await snapshot()).toEqual(before);
  }

  return { ...test, people, post, confirmShares, contractIn, snapshot, changesNothing };
}

export type ContractScene = Awaited<ReturnType<typeof createContractScene>>;
