import { describe, expect, it } from 'vitest';
import { creditCodeOf } from '../credit-code.ts';
import {
  bodyOf,
  changesIdentity,
  losesLastOwner,
  nameCore,
  placeIssues,
  profileIssues,
  tidyCreditCode,
  tidyName,
} from './rules.ts';

const code = creditCodeOf('91', '370212', '10000001');
const wrongDigit = code.slice(0, 17) + (code.endsWith('0') ? '1' : '0');
const city = {
  code: '370200',
  districts: [{ code: '370212', zh: '', en: '' }],
  functionalAreas: [{ code: 'zone', zh: '', en: '' }],
};
const fine = { creditCode: code, country: '156', district: '370212', functionalArea: null };

describe('a profile', () => {
  it.each([
    ['complete', {}, []],
    ['with its code in small letters and spaces', { creditCode: ` ${code.toLowerCase()} ` }, []],
    ['without a code', { creditCode: null }, ['creditCode required']],
    ['with blanks for a code', { creditCode: '  ' }, ['creditCode required']],
    ['from abroad without a code', { creditCode: null, country: '840' }, []],
    ['with a short code', { creditCode: code.slice(1) }, ['creditCode wrong_format']],
    ['with a letter that no code has', { creditCode: `I${code.slice(1)}` }, ['creditCode wrong_format']],
    ['with a wrong check digit', { creditCode: wrongDigit }, ['creditCode wrong_check_digit']],
    ['in a district that the city lacks', { district: '370299' }, ['district not_in_list']],
    ['in another city', { district: '310104' }, []],
    ['in an unknown area', { functionalArea: 'moon' }, ['functionalArea not_in_list']],
  ])('%s', (_what, change, expected) => {
    const issues = profileIssues({ ...fine, ...change }, city);
    expect(issues.map((issue) => `${issue.path} ${issue.code}`)).toEqual(expected);
  });

  it('is tidied before it is compared', () => {
    expect(tidyCreditCode(` ${code.toLowerCase()}`)).toBe(code);
    expect(tidyName('  青岛   海洋 ')).toBe('青岛 海洋');
    expect(changesIdentity({ name: 'a', creditCode: code }, { name: 'a', creditCode: code })).toBe(false);
    expect(changesIdentity({ name: 'a', creditCode: code }, { name: 'b', creditCode: code })).toBe(true);
    expect(changesIdentity({ name: 'a', creditCode: code }, { name: 'a', creditCode: null })).toBe(true);
  });
});

describe('a place in an organisation', () => {
  const some = new Set(['d']);
  const none = new Set<string>();
  const place = { role: 'member', departmentId: null, transferOffice: false } as const;
  it.each([
    ['a member of an enterprise', place, 'enterprise', none, []],
    [
      'a department in an enterprise',
      { ...place, departmentId: 'd' },
      'enterprise',
      some,
      ['departmentId refused'],
    ],
    [
      'a transfer office in an enterprise',
      { ...place, transferOffice: true },
      'enterprise',
      none,
      ['transferOffice refused'],
    ],
    ['a university without departments', place, 'university', none, []],
    ['neither department nor office', place, 'university', some, ['departmentId required']],
    ['a department', { ...place, departmentId: 'd' }, 'institute', some, []],
    [
      'a closed or foreign department',
      { ...place, departmentId: 'x' },
      'university',
      some,
      ['departmentId unknown_reference'],
    ],
    ['the transfer office', { ...place, transferOffice: true }, 'university', some, []],
    [
      'both',
      { ...place, departmentId: 'd', transferOffice: true },
      'university',
      some,
      ['departmentId refused'],
    ],
    ['an owner', { ...place, role: 'owner' }, 'university', some, []],
    [
      'an owner in a department',
      { ...place, role: 'owner', departmentId: 'd' },
      'university',
      some,
      ['departmentId refused'],
    ],
    [
      'finance in the office',
      { ...place, role: 'finance', transferOffice: true },
      'university',
      some,
      ['transferOffice refused'],
    ],
  ] as const)('%s', (_what, given, kind, departments, expected) => {
    const issues = placeIssues(given, kind, departments);
    expect(issues.map((issue) => `${issue.path} ${issue.code}`)).toEqual(expected);
  });

  it.each([
    [['a'], 'a', null, true],
    [['a'], 'a', 'member', true],
    [['a'], 'a', 'owner', false],
    [['a', 'b'], 'a', null, false],
    [['a'], 'b', null, false],
    [[], 'b', null, false],
  ] as const)('of owners %j, %s becoming %s leaves none: %s', (owners, userId, next, lost) => {
    expect(losesLastOwner(owners, userId, next)).toBe(lost);
  });
});

describe('names that read alike', () => {
  it.each([
    ['青岛海洋科技有限公司', '青岛（海洋）科技 有限责任公司', true],
    ['青岛海洋科技股份有限公司', '青岛海洋科技', true],
    ['ＡＢＣ Technology', 'abc technology', true],
    ['青岛海洋科技有限公司', '青岛海洋工程有限公司', false],
  ])('%s and %s: %s', (one, other, alike) => {
    expect(nameCore(one) === nameCore(other)).toBe(alike);
  });

  it('and the body inside a code is the same whoever registered it', () => {
    expect(bodyOf(code)).toBe(bodyOf(creditCodeOf('12', '370202', '10000001')));
    expect(bodyOf(null)).toBeNull();
  });
});
