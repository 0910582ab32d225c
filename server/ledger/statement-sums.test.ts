import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../db/testing.ts';
import { ledgerBases, type LedgerBase } from '../../db/schema/codes.ts';
import type { StatementPeriod } from './statement-reading.ts';
import type { StatementFilter, StatementSubject } from './statement-rules.ts';
import { drawUpStatement, type StatementFigures } from './statements.ts';
import { brokerShare, createLedgerScene, tickingClock } from './testing.ts';

/**
 * Statements against a slow, obvious oracle: every movement is read into memory and added up by hand. Forty contracts of
 * two years, between districts in and outside the city, related parties among them, with receipts, corrections and
 * cancellations.
 */

const now = tickingClock('2026-06-01T00:00:00Z');
const city = ['370202', '370212', '370211'];

interface OracleRow {
  base: LedgerBase;
  effective_on: string;
  recorded_at: Date;
  fen: bigint;
  reversal: boolean;
  broker: string | null;
  agency_id: string | null;
  service_point_id: string;
  seller_id: string;
  buyer_id: string;
  seller_district: string | null;
  buyer_district: string | null;
  field: number;
  related_parties: boolean;
  contract_id: string;
}

let database: TestDatabase;
let rows: OracleRow[];
let subjects: StatementSubject[];
const moments: (Date | null)[] = [null];

/** What happened to contract `index`: a fixed mixture, so that every kind of line occurs in every quarter. */
async function makeHistory(scene: Awaited<ReturnType<typeof createLedgerScene>>): Promise<void> {
  const agencies = [await scene.addOrganisation('agency', null), await scene.addOrganisation('agency', null)];
  const brokers = await Promise.all(agencies.map((agency) => scene.addBroker(agency)));
  const outside = await scene.addOrganisation('enterprise', '370102');
  const near = await scene.addOrganisation('enterprise', '370211');
  const sellers = [scene.sellerId, near, outside];
  const buyers = [scene.buyerId, outside, near];
  for (let index = 0; index < 40; index += 1) {
    const sellerId = sellers[index % 3]!;
    const buyerId = buyers.find((id, place) => place >= (index * 7) % 3 && id !== sellerId) ?? scene.buyerId;
    const id = await scene.addContract({
      totalFen: BigInt(1_000_003 + index * 97),
      declaredTechnologyFen: BigInt(700_001 + index * 89),
      sellerId,
      buyerId,
      field: (index % 11) + 1,
      relatedParties: index % 9 === 4,
      shares: [
        brokerShare(brokers[index % 2]!, 5100, agencies[index % 2]!),
        { holderKind: 'agency', brokerId: null, agencyId: agencies[(index + 1) % 2]!, basisPoints: 4300 },
      ],
    });
    const month = String((index % 12) + 1).padStart(2, '0');
    if (index % 4 === 1) await scene.receive(id, 12_345n, `2025-${month}-03`);
    await scene.register(id, `${index < 24 ? 2025 : 2026}-${index < 24 ? month : '04'}-${10 + (index % 9)}`);
    if (index % 10 === 0) moments.push(now());
    const receipt = await scene.receive(id, BigInt(10_001 + index), `2026-0${(index % 5) + 1}-28`);
    if (index % 5 === 2) await scene.takeBack(id, receipt);
    if (index % 8 === 3) await scene.cancel(id);
  }
  subjects = [
    { kind: 'platform', id: null, role: null },
    { kind: 'service_point', id: scene.servicePointId, role: null },
    ...brokers.map((id) => ({ kind: 'broker' as const, id, role: null })),
    ...agencies.map((id) => ({ kind: 'agency' as const, id, role: null })),
    ...[...new Set([...sellers, ...buyers])].flatMap((id) =>
      (['seller', 'buyer'] as const).map((role) => ({ kind: 'organisation' as const, id, role })),
    ),
    ...[...city.map((code) => [code]), city].flatMap((districts) =>
      (['output', 'absorbed', 'local'] as const).map((role) => ({
        kind: 'district' as const,
        id: districts.length === 1 ? districts[0]! : '370200',
        role,
        districts,
      })),
    ),
  ];
}

beforeAll(async () => {
  database = await createTestDatabase();
  await makeHistory(await createLedgerScene(database.db, now));
  rows = await database.sql<OracleRow[]>`
    select movement.base, movement.effective_on::text, movement.recorded_at,
      case when movement.reverses_movement_id is null then 1 else -1 end * movement.amount_fen as fen,
      movement.reverses_movement_id is not null as reversal,
      case when account.holder_kind = 'broker' then account.holder_id end as broker, movement.agency_id,
      movement.service_point_id, movement.seller_id, movement.buyer_id, movement.seller_district,
      movement.buyer_district, movement.field, contracts.related_parties, movement.contract_id
    from ledger_movements movement join contracts on contracts.id = movement.contract_id
    join ledger_accounts account on account.id in (movement.source_account_id, movement.destination_account_id)
      and account.holder_kind <> 'contract'`;
});
afterAll(() => database.close());

const inPlaces = (code: string | null, places: readonly string[]) => code !== null && places.includes(code);

function concerns(row: OracleRow, subject: StatementSubject): boolean {
  switch (subject.kind) {
    case 'platform':
      return true;
    case 'broker':
      return row.broker === subject.id;
    case 'agency':
      return row.agency_id === subject.id;
    case 'service_point':
      return row.service_point_id === subject.id;
    case 'organisation':
      return (subject.role === 'seller' ? row.seller_id : row.buyer_id) === subject.id;
    case 'district': {
      const sells = inPlaces(row.seller_district, subject.districts);
      if (subject.role === 'output') return sells;
      if (subject.role === 'absorbed') return inPlaces(row.buyer_district, subject.districts);
      return sells && inPlaces(row.buyer_district, city);
    }
  }
}

const sum = (found: readonly OracleRow[]): bigint => found.reduce((total, row) => total + row.fen, 0n);

/** The balance of one base and the lines' amounts, added up by hand. */
function oracle(
  subject: StatementSubject,
  period: StatementPeriod,
  filter: StatementFilter,
  base: LedgerBase,
) {
  const known = rows.filter(
    (row) =>
      row.base === base &&
      concerns(row, subject) &&
      (period.asKnownAt === null || row.recorded_at <= period.asKnownAt) &&
      (filter.field === null || row.field === filter.field) &&
      (filter.relatedParties === null || row.related_parties === filter.relatedParties),
  );
  const within = known.filter(
    (row) =>
      (period.from === null || row.effective_on >= period.from) &&
      (period.to === null || row.effective_on <= period.to),
  );
  const openingFen = sum(known.filter((row) => period.from !== null && row.effective_on < period.from));
  const contracts = [...Map.groupBy(within, (row) => row.contract_id).values()].filter(
    (one) => sum(one) !== 0n,
  );
  return {
    balance: {
      base,
      openingFen,
      periodFen: sum(within),
      closingFen: openingFen + sum(within),
      lines: within.length,
      relatedPartyFen: sum(within.filter((row) => row.related_parties)),
      reversedFen: -sum(within.filter((row) => row.reversal)),
    },
    contracts: contracts.length,
  };
}

const day = fc
  .tuple(fc.constantFrom(2025, 2026), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, date]) =>
    [year, String(month).padStart(2, '0'), String(date).padStart(2, '0')].join('-'),
  );
const asked = fc.record({
  subject: fc.nat().map((index) => subjects[index % subjects.length]!),
  moment: fc.nat().map((index) => moments[index % moments.length]!),
  base: fc.constantFrom(...ledgerBases),
  days: fc.uniqueArray(day, { minLength: 3, maxLength: 3 }).map((days) => days.sort()),
  filter: fc.record({
    field: fc.option(fc.integer({ min: 1, max: 11 }), { freq: 5 }),
    relatedParties: fc.option(fc.boolean(), { freq: 4 }),
  }),
});

const draw = (
  subject: StatementSubject,
  period: StatementPeriod,
  base: LedgerBase,
  filter: StatementFilter = { field: null, relatedParties: null },
): Promise<StatementFigures> =>
  drawUpStatement(database.platform, now, city, {
    subject,
    period,
    filter,
    base,
    order: 'oldest',
    offset: 0,
    limit: 1000,
  });
const balanceOf = (figures: StatementFigures, base: LedgerBase) =>
  figures.balances.find((balance) => balance.base === base)!;
const dayBefore = (text: string) =>
  new Date(Date.parse(`${text}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

describe('a statement of anybody, over any days, as known at any moment', () => {
  it('is what adding every movement up by hand gives', async () => {
    await fc.assert(
      fc.asyncProperty(asked, async ({ subject, moment, base, days, filter }) => {
        const period = { from: days[0]!, to: days[2]!, asKnownAt: moment };
        const figures = await draw(subject, period, base, filter);
        const expected = oracle(subject, period, filter, base);
        const balance = balanceOf(figures, base);
        expect(balance).toMatchObject(expected.balance);
        expect(figures.contracts).toBe(expected.contracts);
        expect(figures.lines).toHaveLength(balance.lines);
        expect(figures.lines.at(-1)?.balanceFen ?? balance.openingFen).toBe(balance.closingFen);
        if (subject.kind === 'district')
          expect(balance[`${subject.role}Fen`]).toBe(expected.balance.periodFen);
        if (subject.kind === 'broker') expect(balance.relatedPartyFen).toBe(0n);
      }),
      { numRuns: 150 },
    );
  });

  it('adds up: the statements of two periods that follow each other are that of both', async () => {
    await fc.assert(
      fc.asyncProperty(asked, async ({ subject, moment, base, days }) => {
        const [from, middle, to] = days as [string, string, string];
        const first = await draw(subject, { from, to: dayBefore(middle), asKnownAt: moment }, base);
        const second = await draw(subject, { from: middle, to, asKnownAt: moment }, base);
        const both = await draw(subject, { from, to, asKnownAt: moment }, base);
        const [one, two, all] = [first, second, both].map((figures) => balanceOf(figures, base)) as [
          ReturnType<typeof balanceOf>,
          ReturnType<typeof balanceOf>,
          ReturnType<typeof balanceOf>,
        ];
        expect(two.openingFen).toBe(one.closingFen);
        expect([all.openingFen, all.closingFen]).toEqual([one.openingFen, two.closingFen]);
        for (const key of [
          'periodFen',
          'relatedPartyFen',
          'reversedFen',
          'outputFen',
          'absorbedFen',
          'localFen',
        ] as const)
          expect(one[key] + two[key], key).toBe(all[key]);
        const ids = (figures: StatementFigures) => figures.lines.map((line) => line.movementId);
        expect([...ids(first), ...ids(second)]).toEqual(ids(both));
      }),
      { numRuns: 60 },
    );
  });

  it('reads the same in pages, from either end', async () => {
    const subject = subjects[0]!;
    const period = { from: '2025-03-01', to: '2026-05-01', asKnownAt: null };
    const request = {
      subject,
      period,
      filter: { field: null, relatedParties: null },
      base: 'total' as const,
    };
    const page = async (order: 'oldest' | 'newest', offset: number, limit: number) =>
      (await drawUpStatement(database.platform, now, city, { ...request, order, offset, limit })).lines.map(
        (line) => `${line.movementId} ${line.balanceFen}`,
      );
    const whole = await page('oldest', 0, 1000);
    expect(whole.length).toBeGreaterThan(60);
    const pages: string[] = [];
    for (let offset = 0; offset < whole.length; offset += 17)
      pages.push(...(await page('oldest', offset, 17)));
    expect(pages).toEqual(whole);
    expect(await page('newest', 0, 1000)).toEqual(whole.toReversed());
    expect(await page('newest', 20, 13)).toEqual(whole.toReversed().slice(20, 33));
    expect(await page('oldest', 5000, 10)).toEqual([]);
  });
});
