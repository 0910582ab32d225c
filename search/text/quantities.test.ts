import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { intervalOf, readQuantities } from './quantities.ts';
import { parseUnit } from './units.ts';
import { anyText } from '../testing.ts';

const read = (text: string): string[] =>
  readQuantities(text).map(({ name, relation, value, upperValue, unit }) =>
    [name, relation, upperValue === null ? value : `${value}..${upperValue}`, unit].join(' ').trim(),
  );

describe('readQuantities', () => {
  test.each<[string, string[]]>([
    ['耐压≥20MPa', ['耐压 ≥ 20 MPa']],
    ['100/120 粒度的抗冲击韧性≥67%', ['100/120 粒度的抗冲击韧性 ≥ 67 %']],
    ['-40 ℃～85 ℃', ['range -40..85 °C']],
    ['工作温度：-40℃~85℃，耐压不低于2MPa', ['工作温度 range -40..85 °C', '耐压 ≥ 2 MPa']],
    ['不低于 3 kW', ['≥ 3 kW']],
    ['功率达到5千瓦以上', ['功率 ≥ 5 千瓦']],
    ['含水率降至12%以下', ['含水率降至 ≤ 12 %']],
    ['表面粗糙度＜0.8μm；', ['表面粗糙度 < 0.8 μm']],
    ['精度 20±0.5 mm', ['精度 range 19.5..20.5 mm']],
    ['产能1,200 t/d', ['产能 = 1200 t/d']],
    ['导热系数≤0.035 W/(m·K)', ['导热系数 ≤ 0.035 W/(m·K)']],
    ['粉尘排放浓度低于10mg/m³', ['粉尘排放浓度 < 10 mg/m3']],
    ['功率500kW～2MW', ['功率 range 0.5..2 MW']],
    ['电阻率≥1.5×10^6Ω·m', ['电阻率 ≥ 1500000 Ω·m']],
    ['浓度小于3×10-3mol/L', ['浓度 < 0.003 mol/L']],
    ['放大倍数≥3', ['放大倍数 ≥ 3']],
    ['使用寿命不少于5年', ['使用寿命 ≥ 5 年']],
    // No figures: codes, years, formulae, unknown units, bare numbers.
    ['C60混凝土按GB/T 50081执行', []],
    ['公司成立于2019年，2020年投产', []],
    ['PM2.5监测', []],
    ['1、提高效率 2、降低成本', []],
    ['不低于3层楼', []],
    ['抽样100/120', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each(['±20%', '～20%', `～${'9'.repeat(400)}%`])(
    'a number beyond all numbers with %s stays as written',
    (rest) => {
      for (const { value, upperValue } of readQuantities(`含量${'9'.repeat(400)}${rest}`)) {
        expect(value).toMatch(/^\d+$/);
        expect(upperValue ?? '0').toMatch(/^\d+$/);
      }
    },
  );

  test('never throws and stays bounded, whatever it is given', () => {
    const piece = fc.oneof(
      anyText(10),
      fc.constantFrom(
        '≥',
        '20',
        'MPa',
        '～',
        '-',
        '±',
        '%',
        '℃',
        '×10^',
        '9'.repeat(400),
        '不低于',
        '(',
        '/',
        '²',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const quantities = readQuantities(pieces.join(''));
        expect(quantities.length).toBeLessThanOrEqual(60);
        for (const quantity of quantities) {
          expect(quantity.value).toMatch(/^-?\d+(\.\d+)?$|^-?\d+(\.\d+)?e[+-]?\d+$/);
          const interval = intervalOf(quantity);
          if (interval !== null) expect(interval.lower).toBeLessThanOrEqual(interval.upper);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('a text of 100 kB is read in bounded time', () => {
    const started = performance.now();
    readQuantities('耐压≥20MPa，'.repeat(10_000));
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('intervalOf', () => {
  const indicator = (
    relation: '≥' | '≤' | '<' | '=' | 'range',
    value: string,
    unit: string,
    upperValue: string | null = null,
  ) => ({
    name: '',
    relation,
    value,
    upperValue,
    unit,
  });

  test.each([
    [indicator('≥', '20', 'MPa'), 20e6, Infinity],
    [indicator('≤', '85', '℃'), -Infinity, 358.15],
    [indicator('=', '36', 'km/h'), 10, 10],
    [indicator('range', '-40', '°C', '85'), 233.15, 358.15],
    [indicator('<', '3', 'kW·h'), -Infinity, 10.8e6],
  ])('%j', (given, lower, upper) => {
    const interval = intervalOf(given)!;
    expect(interval.lower).toBeCloseTo(lower, 6);
    expect(interval.upper).toBeCloseTo(upper, 6);
  });

  test('an unknown unit or a reversed range is not guessed', () => {
    expect(intervalOf(indicator('≥', '3', '层'))).toBeNull();
    expect(intervalOf(indicator('range', '5', 'mm', '2'))).toBeNull();
  });
});

describe('parseUnit', () => {
  test.each([
    ['MPa', 'N/mm2'],
    ['kg/m3', 'g/L'],
    ['W', 'J/s'],
    ['r/min', 'rpm'],
    ['平方米', '㎡'],
    ['kWh', 'MJ'],
    ['mg/L', 'g/m³'],
  ])('%s and %s measure the same', (first, second) => {
    expect(parseUnit(first)?.dimension).toBe(parseUnit(second)?.dimension);
    expect(parseUnit(first)).not.toBeNull();
  });

  test.each(['', '%'])('“%s” is a pure number', (text) => expect(parseUnit(text)?.dimension).toBe(''));
  test.each(['层', 'xyz', 'MPaa', 'm/'])('“%s” is unknown', (text) => expect(parseUnit(text)).toBeNull());
});
