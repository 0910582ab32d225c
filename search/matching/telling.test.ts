import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyListing, type ListingDocument } from '../documents.ts';
import { wordsOf } from '../text/document-words.ts';
import { anyText } from '../testing.ts';
import { gistOf, profileOf } from './profile.ts';
import { measureText } from './signals/text.ts';
import { tellingText } from './telling.ts';

const need = (title: string, summary: string): ListingDocument => ({
  ...emptyListing('need', 'n'),
  title,
  summary,
});
const achievement = (title: string): ListingDocument => ({ ...emptyListing('achievement', 'a'), title });

describe('what of a text tells what is sought', () => {
  test.each([
    ['the same sentence once', '轴承故障诊断。早期预警！轴承 故障，诊断。', '轴承故障诊断\n早期预警'],
    ['no company, no market', '我公司成立于2001年；国内外市场广阔。焦化废水深度处理', '焦化废水深度处理'],
    ['a request stays, whoever asks', '我公司急需耐高温涂料。现有员工300人。', '我公司急需耐高温涂料'],
    ['all where nothing else is said', '目前采用气浮工艺。', '目前采用气浮工艺'],
    ['lines are sentences', '耐压≥20MPa\n本科12人', '耐压≥20mpa'],
    ['nothing', '……。！', ''],
  ])('%s', (_, text, expected) => expect(tellingText(text)).toBe(expected));

  test('every word of a gist is a word of the document: the index can name it', () => {
    fc.assert(
      fc.property(anyText(60), anyText(200), (title, summary) => {
        const document = need(title, summary);
        const words = wordsOf(document);
        const known = new Set([...words.title.words, ...words.text.words].map(({ term }) => term));
        for (const { term } of gistOf(document, words).keywords) expect(known).toContain(term);
      }),
      { numRuns: 200 },
    );
  });

  test('a text pasted twice, or with the company’s history, scores the same', () => {
    const text = '滚动轴承的早期故障诊断，振动信号采集。';
    const offered = profileOf(achievement('轴承振动监测装置'));
    const measured = (summary: string) => measureText(profileOf(need('设备健康管理', summary)), offered);
    expect(measured(text + text)).toEqual(measured(text));
    expect(measured(`${text}公司拥有振动试验台和监测装置。`)).toEqual(measured(text));
  });

  test('the achievement’s title is also sought in the need’s text', () => {
    const offered = profileOf(achievement('轴承振动监测装置'));
    const backward = (summary: string): number =>
      measureText(profileOf(need('设备健康管理', summary)), offered).backward;
    expect(backward('滚动轴承的振动信号采集。')).toBeGreaterThan(backward('') + 0.2);
    fc.assert(
      fc.property(anyText(80), (summary) => {
        expect(backward(summary)).toBeGreaterThanOrEqual(backward(''));
      }),
      { numRuns: 50 },
    );
  });

  test('an achievement’s body never lowers a pair, and its words count less than those of its title', () => {
    const asking = profileOf(need('轴承故障诊断', '风电机组。'));
    const forward = (title: string, body: string): number =>
      measureText(asking, profileOf({ ...achievement(title), body })).forward;
    const [without, inBody, inTitle] = [
      forward('监测装置', ''),
      forward('监测装置', '用于轴承故障诊断。'),
      forward('轴承故障诊断监测装置', ''),
    ];
    expect(inBody).toBeGreaterThan(without);
    expect(inTitle).toBeGreaterThan(inBody);
    fc.assert(
      fc.property(anyText(120), (body) => {
        expect(forward('监测装置', body)).toBeGreaterThanOrEqual(without);
      }),
      { numRuns: 50 },
    );
  });
});
