import type { organisations } from '../../db/schema/index.ts';
import {
  academicLines,
  agencyLines,
  enterpriseLines,
  operatorLine,
  servicePointLines,
  universityCount,
  type OrganisationLine,
} from './bank/organisations.ts';
import type { Calendar } from './calendar.ts';
import { creditCodeOf } from '../credit-code.ts';
import { demoId, randomFor, type Random } from './random.ts';

type OrganisationRow = typeof organisations.$inferInsert;

/** An organisation with the technology fields that it works in; those are not stored. */
export interface DemoOrganisation extends OrganisationRow {
  fields: readonly number[];
}

export interface DemoOrganisations {
  all: DemoOrganisation[];
  enterprises: DemoOrganisation[];
  /** Universities, then institutes. */
  academic: DemoOrganisation[];
  agencies: DemoOrganisation[];
  servicePoints: DemoOrganisation[];
  operator: DemoOrganisation;
}

/** So that nobody takes a demo organisation for a real one. */
const mark = '（演示）';

const surnames =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎'.split(
    '',
  );
const givenNames = [
  ...[
    '建国',
    '海波',
    '志强',
    '晓东',
    '文静',
    '丽娜',
    '俊杰',
    '雪梅',
    '浩然',
    '思远',
    '明哲',
    '玉兰',
    '振华',
    '新宇',
  ],
  ...[
    '佳宁',
    '国栋',
    '春燕',
    '立群',
    '子涵',
    '永健',
    '少华',
    '若琳',
    '宏伟',
    '亦凡',
    '凯旋',
    '景行',
    '慧敏',
    '天佑',
  ],
];

/** A person's name by number; no two numbers below 1,400 share one. */
export const personName = (index: number): string =>
  `${surnames[index % surnames.length]}${givenNames[(index * 11 + Math.floor(index / surnames.length)) % givenNames.length]}`;

/** Two pairs of sister companies with one legal representative: contracts between them are related-party contracts. */
export const sisterPairs: readonly (readonly [number, number])[] = [
  [10, 11],
  [23, 24],
];

const functionalAreas: Record<string, readonly string[]> = {
  '370214': ['high_technology_zone'],
  '370281': ['sco_demonstration_area'],
  '370211': ['west_coast_new_area', 'free_trade_area'],
};

/** 买/卖方性质 of the registration form. */
const partyNatures = {
  university: '022',
  institute: '021',
  government: '013',
  service_point: '024',
} as const;

/** All demo organisations, opened with the platform three years ago. */
export function buildOrganisations(calendar: Calendar): DemoOrganisations {
  const random = randomFor('organisations');
  const openedAt = calendar.at(1095, 9);
  let index = 0;
  const build = (kind: OrganisationRow['kind'], line: OrganisationLine): DemoOrganisation => {
    const [name, district, industry, fields] = line;
    const position = index++;
    const body = String(10_000_000 + random.integer(0, 89_999_999));
    return {
      ...partyOf(kind, random),
      id: demoId('organisation', position),
      kind,
      name: name + mark,
      creditCode: creditCodeOf(authorityOf(kind), district, body),
      legalRepresentative: personName(position),
      address: `演示路 ${random.integer(1, 399)} 号`,
      postcode: `266${String(random.integer(0, 599)).padStart(3, '0')}`,
      contactName: personName(position + 200),
      contactPhone: `0532-0000${String(position).padStart(4, '0')}`,
      district,
      functionalArea: pickArea(district, random),
      industry,
      introduction: introductionOf(kind, name, fields),
      verifiedAt: openedAt,
      demo: true,
      createdAt: openedAt,
      updatedAt: openedAt,
      fields,
    };
  };
  const academic = academicLines.map((line, place) =>
    build(place < universityCount ? 'university' : 'institute', line),
  );
  const enterprises = enterpriseLines.map((line) => build('enterprise', line));
  for (const [one, other] of sisterPairs)
    enterprises[other]!.legalRepresentative = enterprises[one]!.legalRepresentative;
  const agencies = agencyLines.map((line) => build('agency', line));
  const servicePoints = servicePointLines.map((line) => build('service_point', line));
  const operator = build('government', operatorLine);
  // Two of the newest have not been verified yet: the operator's page has something to do.
  for (const enterprise of enterprises.slice(-5, -3)) enterprise.verifiedAt = null;
  const all = [...academic, ...enterprises, ...agencies, ...servicePoints, operator];
  return { all, enterprises, academic, agencies, servicePoints, operator };
}

/** Registering authority and kind in a credit code: 11 机关, 12 事业单位, 91 企业. */
const authorityOf = (kind: OrganisationRow['kind']): string =>
  kind === 'government' ? '11' : kind === 'enterprise' || kind === 'agency' ? '91' : '12';

function pickArea(district: string, random: Random): string | null {
  const areas = functionalAreas[district];
  return areas && random.chance(0.6) ? random.pick(areas) : null;
}

function partyOf(
  kind: OrganisationRow['kind'],
  random: Random,
): Pick<OrganisationRow, 'partyNature' | 'flags' | 'size'> {
  if (kind !== 'enterprise' && kind !== 'agency')
    return { partyNature: partyNatures[kind], flags: [], size: null };
  const size = random.pick(['large', 'medium', 'medium', 'small', 'small', 'small', 'micro'] as const);
  const flags: string[] = [];
  if (random.chance(0.55)) flags.push('high_technology_enterprise');
  if (size !== 'large' && random.chance(0.6)) flags.push('technology_small_medium_enterprise');
  if (size === 'large' && random.chance(0.4)) flags.push('listed_company');
  return { partyNature: random.pick(['150', '150', '160', '170']), flags, size };
}

function introductionOf(kind: OrganisationRow['kind'], name: string, fields: readonly number[]): string {
  switch (kind) {
    case 'university':
      return `${name}是演示数据中的高校，设有技术转移办公室，面向 ${fields.length} 个技术领域开展科研与成果转化。`;
    case 'institute':
      return `${name}是演示数据中的科研院所，拥有中试基地和检测平台，以应用研究和成果转化为主。`;
    case 'enterprise':
      return `${name}是演示数据中的企业，建有研发中心，长期与高校院所开展产学研合作。`;
    case 'agency':
      return `${name}是演示数据中的技术转移机构，为供需双方提供对接、谈判、评估和合同登记代理服务。`;
    case 'service_point':
      return `${name}是演示数据中的技术合同服务点，受理技术合同的形式审查、认定登记与政策咨询。`;
    case 'government':
      return `${name}是演示数据中的平台运营方。`;
  }
}
