import { beforeAll, describe, expect, test } from 'vitest';
import {
  createSearchEngine,
  emptyListing,
  reasonsAgainst,
  renderReason,
  strongestReasons,
  type Explanation,
  type ListingDocument,
  type MatchAnswer,
  type MatchResponse,
  type SearchEngine,
} from '../index.ts';
import { bandOf } from './weights.ts';

const achievement = (id: string, title: string, given: Partial<ListingDocument> = {}): ListingDocument => ({
  ...emptyListing('achievement', id),
  title,
  ...given,
});
const need = (title: string, summary = '', given: Partial<ListingDocument> = {}): ListingDocument => ({
  ...emptyListing('need', 'draft'),
  title,
  summary,
  ...given,
});

const corpus: ListingDocument[] = [
  achievement('bearing-1', '滚动轴承 故障诊断 系统'),
  achievement('bearing-2', '滚动轴承 故障诊断 系统', { importedIncomplete: true }),
  achievement('bearing-3', '齿轮箱振动监测与故障预警装置'),
  achievement('water', '焦化废水深度处理技术', {
    summary: '出水 COD 浓度≤50 mg/L，处理规模 100 m3/h。',
    fields: [7],
    maturity: 8,
    priceMinimumFen: '300000000',
  }),
  achievement('honey', '蜂蜜真空提纯装置'),
  achievement('sea', '海参工厂化养殖'),
];

describe('matches', () => {
  let engine: SearchEngine;
  beforeAll(async () => {
    engine = await createSearchEngine({ thread: 'inProcess', now: () => new Date('2026-11-22T00:00:00Z') });
    await engine.upsert(corpus);
  });
  const matchesOf = (document: ListingDocument, more = {}): Promise<MatchResponse> =>
    engine.matches({ document, targetKind: 'achievement', ...more });

  test('identical titles appear once with their number; what is unrelated is not shown', async () => {
    const { matches, emptyReason } = await matchesOf(
      need('轴承故障诊断', '风电机组滚动轴承的早期故障诊断。'),
    );
    expect(emptyReason).toBeNull();
    expect(matches[0]).toMatchObject({ id: 'bearing-1', sameTitleCount: 2 });
    expect(matches.map((match) => match.id)).not.toContain('honey');
    expect(matches.map((match) => match.id)).not.toContain('bearing-2');
    for (const match of matches) expect(bandOf(match.score)).toBe(match.band);
  });

  test('reasons name words in common and close words, in both languages', async () => {
    const { matches } = await matchesOf(need('轴承故障诊断'));
    const reasons = strongestReasons(matches[0]!.explanation, 'zh').join('；');
    expect(reasons).toContain('共同关键词');
    expect(reasons).toContain('轴承');
    expect(strongestReasons(matches[0]!.explanation, 'en').join()).toContain('terms in common');
  });

  test('a word that both sides name is near no other, and a unit is no word in common', async () => {
    const asking = need('近海海洋牧场扇贝筛选', '每年更换浮标的费用超过五十万元，每次停机十小时。');
    const offer = achievement('ranch', '近海海洋牧场牡蛎筛选', {
      summary: '一套三十万元，两小时装好，浮标免维护。',
    });
    await engine.upsert([offer]);
    const match = (await matchesOf(asking)).matches.find(({ id }) => id === 'ranch')!;
    await engine.remove(['achievement:ranch']);
    const [text] = match.explanation.parts;
    const parametersOf = (signal: string) =>
      text!.parts.find((part) => part.signal === signal)!.reason.parameters;
    expect(new Set(parametersOf('words')['words'] as string[])).toEqual(
      new Set(['近海', '海洋牧场', '筛选', '浮标']),
    );
    expect(parametersOf('meaning')['pairs']).toEqual(['扇贝 ~ 牡蛎']);
  });

  test('stated limits, maturity and price speak for and against', async () => {
    const asking = need('焦化废水深度处理', '出水 COD 浓度≤60 mg/L，处理规模≥200 m3/h。', {
      maturity: 9,
      priceMaximumFen: '100000000',
      fields: [7],
    });
    const { matches } = await matchesOf(asking);
    const { explanation } = matches.find((match) => match.id === 'water')!;
    const limits = explanation.parts.find((part) => part.signal === 'limits')!;
    expect(limits.reason.parameters).toMatchObject({ met: 1, missed: 1, stated: 2 });
    const against = reasonsAgainst(explanation, 'zh', 5).join('；');
    expect(against).toContain('成熟度 8 级，低于要求的 9 级');
    expect(against).toContain('报价 300万元，超出预算 100万元');
  });

  test('an earlier “does not fit” takes the pair down, “fits” takes it up', async () => {
    const document = need('轴承故障诊断');
    const score = async (answers: MatchAnswer[]): Promise<number> =>
      (await matchesOf(document, { answers })).matches.find((match) => match.id.startsWith('bearing-1'))
        ?.score ?? 0;
    const answer = { key: 'achievement:bearing-1', by: 'need', reason: null, aboutTechnology: true } as const;
    const before = await score([]);
    expect(await score([{ ...answer, fits: true }])).toBeGreaterThan(before);
    expect(await score([{ ...answer, fits: false }])).toBeLessThan(before);
  });

  test('explanations are trees whose weights add up and whose reasons can be said', async () => {
    const { matches } = await matchesOf(need('废水深度处理', '焦化废水。'));
    const visit = (node: Explanation): void => {
      expect(node.value).toBeGreaterThanOrEqual(0);
      expect(node.value).toBeLessThanOrEqual(1);
      expect(renderReason(node.reason, 'zh')).not.toBe('');
      expect(renderReason(node.reason, 'en')).not.toMatch(/undefined|\p{Script=Han}{8}/u);
      if (node.parts.length > 0) {
        expect(node.parts.reduce((sum, part) => sum + part.weight, 0)).toBeCloseTo(1, 2);
        node.parts.forEach(visit);
      }
    };
    expect(matches.length).toBeGreaterThan(0);
    matches.forEach((match) => visit(match.explanation));
    expect(JSON.parse(JSON.stringify(matches))).toEqual(matches);
  });

  test('the other direction finds the need', async () => {
    const other = await createSearchEngine({ thread: 'inProcess' });
    await other.upsert([
      { ...need('轴承早期故障诊断方法', '滚动轴承。'), key: 'need:1', id: '1' },
      { ...need('海参养殖病害'), key: 'need:2', id: '2' },
    ]);
    const { matches } = await other.matches({ document: corpus[0]!, targetKind: 'need' });
    expect(matches.map((match) => match.id)).toEqual(['1']);
  });

  test.each<[string, ListingDocument, string | null]>([
    ['nothing', need(''), 'noText'],
    ['punctuation', need('，。！', '……'), 'noText'],
    ['digits', need('1234567890', '42'), 'noText'],
    ['emoji', need('😀😀😀'), 'noText'],
    ['an unknown script', need('ჰელო მსოფლიო'), null],
    ['one character', need('膜'), null],
    ['English', need('a very long english sentence about nothing'), null],
    ['Japanese', need('リチウムイオン電池の正極材料'), null],
    ['100 kB', need('轴承', '海水淡化与轴承，耐压≥20MPa。'.repeat(7000)), null],
    ['control characters', need('\u0000\u0001轴承\u0007'), null],
    ['a thousand repetitions', need('轴承故障诊断。'.repeat(1000)), null],
  ])('%s: an answer with a reason and bounded work', async (_, document, expected) => {
    const started = performance.now();
    const response = await matchesOf(document);
    expect(performance.now() - started).toBeLessThan(3000);
    if (expected !== null) expect(response.emptyReason).toBe(expected);
    expect(response.matches.length === 0).toBe(response.emptyReason !== null);
    for (const match of response.matches)
      expect(strongestReasons(match.explanation, 'zh').length).toBeGreaterThan(0);
  });

  test('filters narrow before ranking; an empty market says so', async () => {
    const none = await matchesOf(need('轴承故障诊断'), { filters: { statuses: ['sold'] } });
    expect(none).toMatchObject({ matches: [], recalled: 0, emptyReason: 'noCandidates' });
    const unrelated = await matchesOf(need('货币政策史'));
    expect(unrelated.matches).toEqual([]);
  });
});
