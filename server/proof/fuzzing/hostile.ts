import fc from 'fast-check';

/** Texts that have broken programs: each is one known way. */
export const hostileTexts: readonly string[] = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\udc00x',
  '\u202egnp.exe',
  '\u200b',
  '\ufeff',
  '𠮷😀👨‍👩‍👧',
  'e\u0301'.repeat(50),
  "' or '1'='1",
  "'; drop table users; --",
  '%_\\%',
  '<script>alert(1)</script>',
  '"><svg onload=alert(1)>',
  '{{7*7}}${7*7}<%= 7*7 %>',
  '${jndi:ldap://127.0.0.1/a}',
  '../../../../etc/passwd',
  '..%2f..%2fetc%2fpasswd',
  'file:///etc/passwd',
  '\r\nSet-Cookie: admin=1',
  '=HYPERLINK("http://127.0.0.1")',
  '__proto__',
  'constructor',
  'null',
  'undefined',
  'NaN',
  'Infinity',
  '-0',
  '1e999',
  '0x1F',
  '9'.repeat(400),
  '-1',
  '２０２６',
  '2026-02-30',
  '0000-00-00',
  '9999-12-31',
  '-271821-04-20',
  '10000-01-01',
  '2026-13-01T25:61:61Z',
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  '(a+)+$',
  'a'.repeat(5_001),
  '词'.repeat(20_000),
];

/** A text that somebody means ill with, or any text at all. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...hostileTexts) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
);

/** Any JSON value, mostly one of the wrong kind. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  hostileText,
  fc.constantFrom<unknown>(
    null,
    true,
    false,
    0,
    -1,
    1.5,
    1e308,
    -1e308,
    2 ** 53,
    Number.MIN_VALUE,
    [],
    {},
    [[]],
    [null],
  ),
  fc.constant(JSON.parse('{"__proto__": {"isOperator": true}, "constructor": {"prototype": {}}}') as unknown),
  fc.constant(Array.from({ length: 2_000 }, () => 0)),
  fc.integer({ min: 2, max: 200 }).map((depth) => {
    let value: unknown = 'deep';
    for (let level = 0; level < depth; level += 1) value = [value];
    return value;
  }),
  fc.jsonValue({ maxDepth: 2 }),
);
