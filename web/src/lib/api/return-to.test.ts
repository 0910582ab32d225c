import { expect, it } from 'vitest';
import { safeReturnTo } from './return-to.ts';

it.each([
  ['/needs?field=3', '/needs?field=3'],
  ['//evil.example/x', '/'],
  ['/\\evil.example', '/'],
  ['/\t/evil.example', '/'],
  ['https://evil.example', '/'],
  ['javascript:alert(1)', '/'],
  [undefined, '/'],
])('%j leads to %s', (value, path) => expect(safeReturnTo(value, '/')).toBe(path));
