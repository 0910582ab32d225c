import { expect, test } from 'vitest';
import { drawQrCode } from './qr.ts';

/** Seven rows of a finder pattern. */
const finder = ['1111111', '1000001', '1011101', '1011101', '1011101', '1000001', '1111111'];

test('a QR code has its three corners, its timing line, and white around it', () => {
  const { size, path } = drawQrCode('otpauth://totp/Queqiao:a%40b.example?secret=ABCDEFGH&issuer=Queqiao');
  const rows = Array.from({ length: size }, () => Array<string>(size).fill('0'));
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) rows[Number(y)]![Number(x)] = '1';
  const inner = rows.slice(4, -4).map((row) => row.slice(4, -4).join(''));
  const side = inner.length;
  // The version decides the size: 21 squares and four more with each.
  expect((side - 17) % 4).toBe(0);
  expect(rows.flat().filter((square) => square === '1')).toHaveLength(
    inner.join('').replaceAll('0', '').length,
  );
  expect(inner.slice(0, 7).map((row) => row.slice(0, 7))).toEqual(finder);
  expect(inner.slice(0, 7).map((row) => row.slice(-7))).toEqual(finder);
  expect(inner.slice(-7).map((row) => row.slice(0, 7))).toEqual(finder);
  expect(inner[6]!.slice(8, -8)).toMatch(/^1(01)*$/);
});

test('other texts are other codes', () => {
  expect(drawQrCode('one').path).not.toBe(drawQrCode('two').path);
});
