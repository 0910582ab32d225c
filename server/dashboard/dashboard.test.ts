import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { achievements, introductions, matches, needs } from '../../db/schema/index.ts';
import { createContractScene, type ContractScene, type People } from '../contracts/testing.ts';
import { newId } from '../context.ts';
import type { TestUser } from '../testing.ts';

let scene: ContractScene;
let people: People;
beforeAll(async () => {
  scene = await createContractScene();
  people = scene.people;
});
afterAll(() => scene.close());

const get = (user: TestUser | null, path: string) => scene.call(user, 'GET', path);

interface Volumes {
  outputFen: string;
  absorbedFen: string;
  localFen: string;
  relatedPartyFen: string;
}
const short = (row: Volumes) => [row.outputFen, row.absorbedFen, row.localFen, row.relatedPartyFen].join(' ');

describe('figures before anything happened', () => {
  it('are empty and not wrong', async () => {
    const { status, body } = await get(null, '/statistics');
    expect(status).toBe(200);
    expect(body.volume).toEqual([]);
    expect(body.published).toEqual({ needs: 0, achievements: 0 });
    expect(body.funnel.map((step: { count: number }) => step.count)).toEqual([0, 0, 0, 0, 0, 0]);
    const page = await get(people.operator, '/dashboard');
    expect([page.status, page.body.year, page.body.relatedPartyTotalFen]).toEqual([200, 2026, '0']);
  });
});

describe('volumes', () => {
  beforeAll(async () => {
    const outsideId = await scene.addOrganisation('enterprise', '济南某公司', { district: '370102' });
    await scene.contractIn('registered', { totalFen: '10000000' }, { registeredOn: '2026-03-31' });
    await scene.contractIn('registered', { totalFen: '20000000' }, { registeredOn: '2026-04-01' });
    await scene.contractIn(
      'registered',
      { totalFen: '40000000', buyerId: outsideId },
      { registeredOn: '2026-04-02' },
    );
    await scene.contractIn(
      'registered',
      { totalFen: '80000000', relatedPartiesDeclared: true },
      { registeredOn: '2026-06-01' },
    );
    const cancelled = await scene.contractIn(
      'registered',
      { totalFen: '90000000' },
      { registeredOn: '2026-05-01' },
    );
    await scene.post(people.reviewer, `/contracts/${cancelled}/cancel`, { note: '虚假' });
    await scene.contractIn(
      'registered',
      { totalFen: '50000000', signedOn: '2025-11-01' },
      { registeredOn: '2025-12-31' },
    );
    await scene.contractIn('in_review', { totalFen: '70000000' });
  });

  it('go to districts and quarters, cancelled ones nowhere, related parties apart', async () => {
    const { body } = await get(people.operator, '/dashboard?year=2026');
    const row = (code: string) => body.districts.find((district: { code: string }) => district.code === code);
    expect(
      row('370212').quarters.map(
        (quarter: Volumes & { quarter: string }) => `${quarter.quarter} ${short(quarter)}`,
      ),
    ).toEqual([
      '2026Q1 10000000 0 10000000 0',
      '2026Q2 140000000 0 100000000 80000000',
      '2026Q3 0 0 0 0',
      '2026Q4 0 0 0 0',
    ]);
    expect(short(row('370202').yearTotals)).toBe('0 110000000 0 0');
    expect(short(body.city.yearTotals)).toBe('150000000 110000000 110000000 80000000');
    expect(body.relatedPartyTotalFen).toBe('80000000');
    expect(
      body.years.map((year: Record<string, unknown>) => [
        year.year,
        year.totalFen,
        year.contracts,
        year.relatedPartyFen,
      ]),
    ).toEqual([
      [2026, '150000000', 4, '80000000'],
      [2025, '50000000', 1, '0'],
    ]);
    const { body: last } = await get(people.operator, '/dashboard?year=2025');
    expect(short(last.city.quarters[3])).toBe('50000000 50000000 50000000 0');
  });

  it('stand beside official figures and are never added to them', async () => {
    const put = (user: TestUser, path: string, body: unknown) => scene.call(user, 'PUT', path, body);
    const entry = { value: '8100000000000', source: '2025 年统计公报' };
    expect((await put(people.seller, '/official-figures/contract_volume/2025', entry)).status).toBe(403);
    expect((await put(people.operator, '/official-figures/unknown/2025', entry)).status).toBe(400);
    expect(
      (await put(people.operator, '/official-figures/contract_volume/2025', { ...entry, source: ' ' }))
        .status,
    ).toBe(400);
    expect(
      (await put(people.operator, '/official-figures/contract_volume/2025', { ...entry, value: '1' })).status,
    ).toBe(200);
    expect((await put(people.operator, '/official-figures/contract_volume/2025', entry)).body).toMatchObject(
      entry,
    );
    const { body } = await get(people.operator, '/dashboard');
    const [volume, brokers, entered] = body.targets;
    expect(volume).toMatchObject({
      code: 'contract_volume',
      goal: '12000000000000',
      official: [
        { year: 2024, value: '7095800000000' },
        { year: 2025, value: entry.value, source: entry.source },
      ],
      ledger: [
        { year: 2025, value: '50000000' },
        { year: 2026, value: '150000000' },
      ],
      growthNeededPercent: 14,
    });
    expect(brokers.ledger).toEqual([{ year: 2026, value: '1' }]);
    expect(entered.ledger).toBeNull();
  });

  it('are the sums of statements, line by line', async () => {
    const statement = async (query: string) => (await get(people.operator, `/statements?${query}`)).body;
    const sumOf = async (query: string): Promise<string> => {
      const { items, total } = await statement(`${query}&limit=100`);
      expect(items.length).toBe(total);
      return items
        .reduce((sum: bigint, item: { amountFen: string }) => sum + BigInt(item.amountFen), 0n)
        .toString();
    };
    expect(await sumOf('kind=district&id=370212&role=output&period=2026Q2')).toBe('140000000');
    expect(await sumOf('kind=district&id=370202&role=absorbed&period=2026')).toBe('110000000');
    expect(await sumOf('kind=district&id=370200&role=local&period=2026')).toBe('110000000');
    expect(await sumOf('kind=platform&period=2026&relatedParties=true')).toBe('80000000');
    expect(await sumOf('kind=platform&period=2025')).toBe('50000000');
  });

  it('are for the operator, except the public ones, which name nobody', async () => {
    for (const path of ['/dashboard', '/dashboard/districts.csv']) {
      expect((await get(null, path)).status).toBe(401);
      expect((await get(people.seller, path)).status).toBe(403);
    }
    const { body } = await get(null, '/statistics');
    expect(body.volume).toEqual([
      { year: 2026, totalFen: '150000000', technologyFen: '36000000', contracts: 4 },
      { year: 2025, totalFen: '50000000', technologyFen: '9000000', contracts: 1 },
    ]);
    expect(JSON.stringify(body)).not.toContain('青岛');
  });

  it('can be taken along as CSV, in yuan', async () => {
    const answer = await get(people.operator, '/dashboard/districts.csv?year=2026');
    expect(answer.headers['content-type']).toContain('text/csv');
    const lines = String(answer.body).split('\r\n');
    expect(lines[0]).toBe('\uFEFF区市,季度,输出（元）,吸纳（元）,本地转化（元）,其中关联交易（元）');
    expect(lines).toContain('崂山区,2026Q2,1400000.00,0.00,1000000.00,800000.00');
    expect(lines).toContain('全市,2026 全年,1500000.00,1100000.00,1100000.00,800000.00');
    // Header, ten districts and the city with four quarters and the year, and the end of the last line.
    expect(lines).toHaveLength(1 + 11 * 5 + 1);
  });
});

describe('the funnel', () => {
  it('counts needs that came this far or further, with the median days between', async () => {
    const listing = { organisationId: people.buyerId, title: '需求', completeness: 80 };
    const day = (number: number) => new Date(Date.UTC(2026, 0, number));
    const addNeed = async (publishedAt: Date | null) => {
      const id = newId();
      await scene.database.db
        .insert(needs)
        .values({ ...listing, id, status: publishedAt ? 'published' : 'draft', publishedAt });
      return id;
    };
    const achievementId = newId();
    await scene.database.db
      .insert(achievements)
      .values({ ...listing, organisationId: people.sellerId, id: achievementId, status: 'published' });
    const addMatch = (needId: string, createdAt: Date) =>
      scene.database.db.insert(matches).values({
        id: newId(),
        needId,
        achievementId,
        scorePerMille: 500,
        band: 'strong',
        explanation: {},
        matcherVersion: '1',
        createdAt,
      });
    const introduce = async (needId: string, values: Partial<typeof introductions.$inferInsert>) => {
      const id = newId();
      await scene.database.db.insert(introductions).values({
        id,
        needId,
        achievementId,
        needOrganisationId: people.buyerId,
        achievementOrganisationId: people.sellerId,
        openedBy: people.buyer.id,
        openedBySide: 'need',
        status: 'proposed',
        proposedAt: day(5),
        answerDueAt: day(35),
        ...values,
      });
      return id;
    };
    await addNeed(null);
    await addNeed(day(1));
    const matchedOnly = await addNeed(day(1));
    await addMatch(matchedOnly, day(2));
    const introducedOnly = await addNeed(day(1));
    await addMatch(introducedOnly, day(4));
    await introduce(introducedOnly, { proposedAt: day(6) });
    const registered = await addNeed(day(1));
    await addMatch(registered, day(2));
    const introductionId = await introduce(registered, {
      status: 'negotiating',
      proposedAt: day(12),
      acceptedAt: day(15),
    });
    const id = await scene.contractIn('registered', { introductionId }, { registeredOn: '2026-06-10' });
    expect((await get(people.buyer, `/contracts/${id}`)).body.introductionId).toBe(introductionId);
    await scene.database
      .sql`update introductions set contracted_at = ${day(20)} where id = ${introductionId}`;
    const { body } = await get(null, '/statistics');
    expect(
      body.funnel.map((step: Record<string, unknown>) => [step.stage, step.count, step.medianDays]),
    ).toEqual([
      ['needs', 4, null],
      ['matched', 3, 1],
      ['introduced', 2, 6],
      ['accepted', 1, 3],
      ['contracted', 1, 5],
      // The end of 2026-06-10 in Shanghai, sixteen hours into that day in UTC: 141 days and two thirds after day 20.
      ['registered', 1, expect.closeTo(141 + 16 / 24, 3)],
    ]);
    expect(body.published.achievements).toBe(1);

    for (const step of body.funnel) {
      const behind = await get(people.operator, `/dashboard/funnel/${step.stage}?limit=100`);
      expect([step.stage, behind.body.total, behind.body.items.length]).toEqual([
        step.stage,
        step.count,
        step.count,
      ]);
    }
    const last = await get(people.operator, '/dashboard/funnel/registered');
    // Still the day that the register gave.
    expect(last.body.items).toMatchObject([
      { needId: registered, contractId: id, reachedAt: '2026-06-10T15:59:59.999Z' },
    ]);
    const page = await get(people.operator, '/dashboard/funnel/needs?limit=3&offset=3');
    expect(page.body).toMatchObject({ total: 4, items: [{ title: '需求' }] });
    expect((await get(people.buyer, '/dashboard/funnel/needs')).status).toBe(403);
  });
});
