/** The listings, queries and filters of the search contract, as tables: contract.test.ts runs them on every engine. */
import { emptyListing } from './index.ts';
import type { EngineCapabilities, ListingDocument, SearchDocument, SearchRequest } from './index.ts';

export const listing = (
  kind: 'achievement' | 'need',
  id: string,
  given: Partial<ListingDocument>,
): ListingDocument => ({ ...emptyListing(kind, id), ...given });

export const documents: SearchDocument[] = [
  listing('achievement', 'a', {
    title: '质子交换膜燃料电池电堆',
    summary: '面向商用车的大功率燃料电池电堆，耐久性好，已在公交线路运行。',
    fields: [6],
    tags: ['氢能与固态电池'],
    maturity: 7,
    modes: ['licence'],
    priceMinimumFen: '200000000',
    priceMaximumFen: '300000000',
    organisationId: 'qd-university',
    organisationName: '青岛示例大学',
    selectedYear: 2025,
    ipKinds: ['inventionPatent'],
    publishedAt: '2026-03-01T00:00:00Z',
  }),
  listing('achievement', 'b', {
    title: '锂离子电池正极材料',
    summary: '高镍正极材料制备工艺，用于动力电池。',
    fields: [5],
    maturity: 5,
    modes: ['transfer', 'licence'],
    priceNegotiable: true,
    publishedAt: '2026-05-01T00:00:00Z',
  }),
  listing('achievement', 'c', {
    title: '海水淡化反渗透膜',
    summary: `${'海洋工程常用。'.repeat(30)}该膜用于燃料电池冷却水的处理。${'另有说明。'.repeat(40)}`,
    fields: [7],
    tags: ['海洋'],
    district: '370202',
    priceMinimumFen: '5000000',
    publishedAt: '2026-01-01T00:00:00Z',
  }),
  listing('achievement', 'd', {
    title: '滚动轴承故障诊断系统 Python SDK',
    summary: '振动信号采集与分析。',
    fields: [3],
    status: 'withdrawn',
    publishedAt: '2026-02-01T00:00:00Z',
  }),
  listing('need', 'n', {
    title: '求购海水淡化膜组件',
    summary: '日产水量不低于 500 吨，脱盐率高。',
    fields: [7],
    tags: ['海洋'],
    deadline: '2026-12-31',
    priceMaximumFen: '8000000',
    publishedAt: '2026-04-01T00:00:00Z',
  }),
  listing('need', 'm', {
    title: '求燃料电池空压机',
    fields: [6],
    deadline: '2026-12-01',
    publishedAt: '2026-04-02T00:00:00Z',
  }),
  {
    key: 'organisation:o',
    kind: 'organisation',
    id: 'o',
    name: '青岛海水淡化研究所',
    organisationKind: 'institute',
    summary: '从事膜技术研究。',
    fields: [7],
    tags: ['海洋'],
    district: '370202',
    status: 'published',
    publishedAt: '2025-01-01T00:00:00Z',
    version: 1,
  },
  ...['p', 'q'].map((id, index) => ({
    key: `broker:${id}`,
    kind: 'broker' as const,
    id,
    name: index === 0 ? '王海' : '李山',
    level: index === 0 ? 'senior' : 'junior',
    agencyName: '青岛技术转移中心',
    introduction: '',
    fields: index === 0 ? [7] : [3],
    tags: [],
    closedDeals: index === 0 ? 4 : 9,
    closedByField: (index === 0 ? { 7: 4 } : { 3: 9 }) as Record<string, number>,
    district: null,
    status: 'published',
    publishedAt: '2025-02-01T00:00:00Z',
    version: 1,
  })),
];

/** Filters of needs, which have deadlines → ids. */
export const needFilters: [SearchRequest['filters'], string[]][] = [
  [{ deadlineMonths: ['2026-12'] }, ['m', 'n']],
  [{ deadlineMonths: ['2026-11'] }, []],
  [{ deadlineMonths: ['2026-12'], fields: [7] }, ['n']],
];

/** Filters of organisations and brokers, which have categories → keys. */
export const categoryFilters: [string[], string[]][] = [
  [['institute'], ['organisation:o']],
  [['senior'], ['broker:p']],
  [
    ['institute', 'junior'],
    ['broker:q', 'organisation:o'],
  ],
  [['university'], []],
];

/** Query → ids found, in any order; what needs a capability is asked only of engines that declare it. */
export const queries: [string, string[], (keyof EngineCapabilities)?][] = [
  ['燃料电池', ['a', 'c']],
  ['电池', ['a', 'b', 'c']],
  ['燃料电池 -海水', ['a'], 'excludedWords'],
  ['"正极材料"', ['b'], 'phrases'],
  ['“燃料电池电堆”', ['a'], 'phrases'],
  ['"材料正极"', [], 'phrases'],
  ['锂电池', ['b']],
  ['锂电', ['b']],
  ['鋰離子電池', ['b']],
  ['膜', ['a', 'c']],
  ['PYTHON', ['d']],
  ['ｐｙｔｈｏｎ', ['d']],
  ['pyhton', ['d']],
  ['pithon', ['d']],
  ['pyhtno', []],
  ['轴承 故障', ['d']],
  ['海洋', ['c']],
  ['青岛示例大学', ['a']],
  ['不存在的词汇组合xyzzy', []],
  ['', ['a', 'b', 'c', 'd']],
];

export const filters: [SearchRequest['filters'], string[]][] = [
  [{ fields: [6, 7] }, ['a', 'c']],
  [{ maturityMinimum: 6 }, ['a']],
  [{ maturityMaximum: 6 }, ['b']],
  [{ districts: ['370202'] }, ['c']],
  [{ statuses: ['withdrawn'] }, ['d']],
  [{ statuses: ['published'] }, ['a', 'b', 'c']],
  [{ priceMaximumFen: '10000000' }, ['b', 'c']],
  [{ priceMinimumFen: '250000000' }, ['a', 'b', 'c']],
  [{ tags: ['海洋'], fields: [6] }, []],
  [{ tags: ['海洋', '氢能与固态电池'] }, ['a', 'c']],
  [{ modes: ['licence'] }, ['a', 'b']],
  [{ priceBands: ['1000000-5000000'] }, ['a']],
  [{ priceBands: ['0-100000', 'negotiable'] }, ['b', 'c']],
  [{ priceBands: ['negotiable'], priceMaximumFen: '10000000' }, ['b']],
  [{ ipKinds: ['inventionPatent'] }, ['a']],
  [{ selectedYears: [2025] }, ['a']],
  [{ organisationIds: ['qd-university'] }, ['a']],
  [{ tags: ['" OR kind = "need'] }, []],
  [{ fields: [] }, ['a', 'b', 'c', 'd']],
];

/** What is typed → what is among the suggestions: initials and pinyin, words, a title. */
export const typedAndSuggested: [string, string][] = [
  ['rldc', '燃料电池'],
  ['haishui', '海水淡化'],
  ['燃料', '燃料电池'],
  ['质子交换膜燃', '质子交换膜燃料电池电堆'],
];
