import fastCheck from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatFen, formatYuan, parseWan, wanNumber, wanText } from './money.ts';

describe('formatFen', () => {
  it.each([
    ['0', '0 元', 'CNY 0'],
    ['1', '0.01 元', 'CNY 0.01'],
    ['999999', '9,999.99 元', 'CNY 9,999.99'],
    ['1000000', '1 万元', 'CNY 10,000'],
    ['12345600', '12.35 万元', 'CNY 123,456'],
    ['9999999999', '10,000 万元', 'CNY 100 million'],
    ['10000000000', '1 亿元', 'CNY 100 million'],
    ['7095800000000', '709.58 亿元', 'CNY 70.96 billion'],
    ['-12500000', '−12.5 万元', 'CNY −125,000'],
  ])('%s fen reads %s and %s', (fen, zh, en) => {
    expect(formatFen(fen, 'zh')).toBe(zh);
    expect(formatFen(fen, 'en')).toBe(en);
  });

  it('shows every fen of a sum larger than a double can hold', () => {
    expect(formatYuan('9007199254740993', 'zh')).toBe('90,071,992,547,409.93 元');
  });
});

describe('parseWan', () => {
  it.each([
    ['', ''],
    ['0', '0'],
    ['12.5', '12500000'],
    ['0.000001', '1'],
    ['1,200', '1200000000'],
    ['５０', '50000000'],
    [' 3. ', '3000000'],
  ])('%j is %j fen', (text, fen) => expect(parseWan(text)).toBe(fen));

  it.each(['abc', '-5', '1.2.3', '0.0000001', '1e5', '12345678901'])('%j is no amount', (text) =>
    expect(parseWan(text)).toBeNull(),
  );

  it('gives back every amount that wanText shows', () => {
    fastCheck.assert(
      fastCheck.property(fastCheck.bigInt({ min: 0n, max: 9_999_999_999_999_999n }), (fen) => {
        expect(parseWan(wanText(fen.toString()))).toBe(fen.toString());
      }),
    );
  });
});

it('wanNumber keeps two decimals', () => expect(wanNumber('12345600')).toBe(12.34));
