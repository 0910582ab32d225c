import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { yuanText } from '../ledger/schema.ts';
import { csvLine, districtTable, funnelOf, growthNeeded, type Flow } from './rules.ts';

const flow = (
  sellerDistrict: string | null,
  buyerDistrict: string | null,
  quarter: number,
  amountFen: bigint,
  relatedParties = false,
): Flow => ({ sellerDistrict, buyerDistrict, quarter, amountFen, relatedParties });

const short = (row: { outputFen: bigint; absorbedFen: bigint; localFen: bigint; relatedPartyFen: bigint }) =>
  [row.outputFen, row.absorbedFen, row.localFen, row.relatedPartyFen].join(' ');

describe('districtTable', () => {
  it('puts a volume with its seller, its buyer, and both', () => {
    const rows = districtTable(
      ['A', 'B'],
      [
        flow('A', 'B', 1, 1n),
        flow('A', 'A', 1, 20n),
        flow('A', 'elsewhere', 2, 300n, true),
        flow('elsewhere', 'B', 4, 4000n),
        flow(null, 'A', 4, 50_000n),
        flow('elsewhere', 'elsewhere', 1, 600_000n),
        flow('B', null, 3, 7n),
      ],
    );
    expect(rows.map((row) => [row.code, ...row.quarters.map(short), short(row.year)])).toEqual([
      ['A', '21 20 21 0', '300 0 0 300', '0 0 0 0', '0 50000 0 0', '321 50020 21 300'],
      ['B', '0 1 0 0', '0 0 0 0', '7 0 0 0', '0 4000 0 0', '7 4001 0 0'],
      ['city', '21 21 21 0', '300 0 0 300', '7 0 0 0', '0 54000 0 0', '328 54021 21 300'],
    ]);
  });

  it('adds up: the city is the sum of its districts, local is never more than either side', () => {
    const places = fc.constantFrom('A', 'B', 'C', 'elsewhere', null);
    const flows = fc.array(
      fc.record({
        sellerDistrict: places,
        buyerDistrict: places,
        quarter: fc.integer({ min: 1, max: 4 }),
        amountFen: fc.bigInt({ min: 0n, max: 10n ** 15n }),
        relatedParties: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(flows, (some) => {
        const rows = districtTable(['A', 'B', 'C'], some);
        const city = rows.at(-1);
        const districts = rows.slice(0, -1);
        for (const column of ['outputFen', 'absorbedFen', 'localFen', 'relatedPartyFen'] as const) {
          const sum = districts.reduce((total, row) => total + row.year[column], 0n);
          expect(city?.year[column]).toBe(sum);
          for (const row of rows)
            expect(row.quarters.reduce((total, quarter) => total + quarter[column], 0n)).toBe(
              row.year[column],
            );
        }
        for (const row of rows) expect(row.year.localFen <= row.year.outputFen).toBe(true);
      }),
    );
  });
});

describe('funnelOf', () => {
  it('says what part of each stage goes on', () => {
    expect(
      funnelOf([100, 50, 20, 10, 0, 0], [null, 0.5, 3, 1, null, null]).map((step) => step.conversion),
    ).toEqual([null, 0.5, 0.4, 0.5, 0, null]);
  });
});

describe('growthNeeded', () => {
  it.each([
    ['the city plan, about 14 % a year', 7_095_800_000_000n, 2024, 12_000_000_000_000n, 2028, 14],
    ['doubling in a year', 1n, 2026, 2n, 2027, 100],
    ['reached already', 4n, 2026, 1n, 2028, -50],
    ['no time left', 1n, 2028, 2n, 2028, null],
    ['nothing to grow from', 0n, 2024, 2n, 2028, null],
  ])('%s', (_why, value, year, goal, goalYear, percent) => {
    expect(growthNeeded(value, year, goal, goalYear)).toBe(percent);
  });
});

describe('small things', () => {
  it.each([
    [['a', 'b'], 'a,b\r\n'],
    [['a,b', 'say "x"'], '"a,b","say ""x"""\r\n'],
    [['=1+1', '-5.00', '-x'], "'=1+1,-5.00,'-x\r\n"],
  ])('%j as CSV', (cells, line) => {
    expect(csvLine(cells)).toBe(line);
  });
  it.each([
    [-123n, '-1.23'],
    [-5n, '-0.05'],
    [100n, '1.00'],
  ])('%s fen are %s yuan', (fen, text) => {
    expect(yuanText(fen)).toBe(text);
  });
});
