import { expect, test } from 'vitest';
import { calendarOf } from './seed/calendar.ts';
import {
  creditCodeCheckDigit,
  creditCodeOf,
  isCreditCode,
  organisationCodeCheckDigit,
} from './credit-code.ts';
import { buildOrganisations } from './seed/organisations.ts';

// Worked examples that are public: GB 32100-2015 and the registers of market supervision.
test.each(['91350100M000100Y43', '91110000600037341L', '91440300708461136T'])(
  '%s carries its own check character',
  (code) => {
    expect(creditCodeCheckDigit(code.slice(0, 17))).toBe(code[17]);
  },
);

test('a changed character changes the check character', () => {
  expect(creditCodeCheckDigit('91350100M000100Y5')).not.toBe('3');
});

test.each(['9135010', '91350100M000100YI', '91350100m000100Y4'])('%s is refused', (code) => {
  expect(() => creditCodeCheckDigit(code)).toThrow(RangeError);
});

test('the organisation code inside has its own check character', () => {
  expect(organisationCodeCheckDigit('60003734')).toBe('1');
  expect(creditCodeOf('91', '370212', '60003734')).toMatch(/^91370212600037341[0-9A-Y]$/);
});

test('the codes of all demo organisations are right and different', () => {
  const codes = buildOrganisations(calendarOf(new Date('2026-03-18T00:00:00Z'))).all.map(
    (row) => row.creditCode!,
  );
  expect(new Set(codes).size).toBe(91);
  for (const code of codes) expect(creditCodeCheckDigit(code.slice(0, 17))).toBe(code[17]);
});

test('a whole code is right by its check character alone', () => {
  const code = creditCodeOf('12', '370200', '10000001');
  expect(isCreditCode(code)).toBe(true);
  for (const change of ['0', 'A', 'Y'].filter((character) => character !== code[17]))
    expect(isCreditCode(code.slice(0, 17) + change)).toBe(false);
  expect(isCreditCode('9137020000000000IO')).toBe(false);
  expect(isCreditCode(code.toLowerCase().slice(0, 17))).toBe(false);
});
