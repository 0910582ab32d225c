import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical, isGenreWord, isStopWord, synonyms } from './lexicon.ts';
import { longestText, normalise, normaliseAligned } from './normalise.ts';
import { asLetters, spell } from './pinyin.ts';
import { partsOf, tokenise } from './tokenise.ts';
import { dot, packVectors, WordVectors, wordVectors } from './vectors.ts';
import { characterWeight, wordWeight } from './weights.ts';
import { anyText } from '../testing.ts';

const terms = (text: string): string[] => tokenise(normalise(text)).map((token) => token.term);

describe('normalise', () => {
  test('what is normalised stays as it is, whatever the character', () => {
    for (let code = 1; code < 0x3_0000; code++) {
      const once = normalise(String.fromCodePoint(code));
      if (normalise(once) !== once) expect.unreachable(`U+${code.toString(16)}: ${once}, ${normalise(once)}`);
    }
  });

  test.each([
    ['ＳｉＣ　碳化硅', 'sic 碳化硅'],
    ['20㎡', '20m2'],
    ['海水淡化技術', '海水淡化技术'],
    ['機電設備', '机电设备'],
    ['a\u0000b\u200bc', 'a b c'],
    ['', ''],
  ])('%j → %j', (text, expected) => expect(normalise(text)).toBe(expected));

  test('the aligned form is the same text, with offsets that point into the original', () => {
    fc.assert(
      fc.property(anyText(60), (text) => {
        const aligned = normaliseAligned(text);
        expect(aligned.text).toBe(normalise(text));
        expect(aligned.offsets.length).toBe(aligned.text.length + 1);
        expect([...aligned.offsets]).toEqual([...aligned.offsets].sort((a, b) => a - b));
        expect(aligned.offsets.at(-1)).toBe(text.length);
      }),
    );
  });
});

describe('tokenise', () => {
  test.each<[string, string[]]>([
    ['石墨烯海水淡化膜', ['石墨烯', '海水淡化', '膜']],
    ['SiC MOSFET与5G通信', ['sic', 'mosfet', '与', '5g', '通信']],
    ['C60', ['c60']],
    ['烷烃裂解', ['烷烃', '裂解']],
    ['，。！', []],
  ])('%s', (text, expected) => expect(terms(text)).toEqual(expected));

  test('tokens stand where they say', () => {
    const text = normalise('新型质子交换膜燃料电池（PEMFC）关键技术');
    for (const { term, start, end } of tokenise(text)) expect(text.slice(start, end)).toBe(term);
  });

  test('a compound knows its parts', () => expect(partsOf('燃料电池')).toEqual(['燃料', '电池']));

  test.each([
    ['emoji', '😀'.repeat(500)],
    ['control characters', '\u0001\u0007'.repeat(500)],
    ['digits', '1234567890'.repeat(500)],
    ['one sentence a thousand times', '耐高温轴承的寿命不足。'.repeat(1000)],
    ['100 kB', '海水淡化膜材料'.repeat(5000)],
    ['Japanese', 'リチウムイオン電池の正極材料を開発しています'],
    ['a lone surrogate', '\ud800材料\udc00'],
  ])('%s: bounded and whole', (_, text) => {
    for (const { term, start, end } of tokenise(normalise(text))) {
      expect(term.length).toBeGreaterThan(0);
      expect(end).toBeLessThanOrEqual(longestText * 2);
      expect(start).toBeLessThan(end);
    }
  });

  test('never throws', () => {
    fc.assert(
      fc.property(anyText(200), (text) => {
        expect(() => terms(text)).not.toThrow();
      }),
    );
  });
});

describe('lexicon', () => {
  test('synonyms share one spelling', () => {
    expect(canonical('锂电池')).toBe(canonical('锂离子电池'));
    for (const group of synonyms()) for (const term of group) expect(canonical(term)).toBe(group[0]);
  });
  test('no term stands for two things', () => {
    const all = synonyms().flat();
    expect(new Set(all).size).toBe(all.length);
  });
  test('genre words and stop words are apart', () => {
    expect(isGenreWord('关键技术')).toBe(true);
    expect(isGenreWord('轴承')).toBe(false);
    expect(isStopWord('的')).toBe(true);
  });
});

describe('word vectors', () => {
  const vectors = wordVectors();
  const closeness = (a: string, b: string): number => dot(vectors.unit(a)!, vectors.unit(b)!);

  test('every vector has length 1', () => {
    for (const term of ['轴承', '石墨烯', '未登录词语', '膜'])
      expect(closeness(term, term)).toBeCloseTo(1, 5);
  });
  test.each([
    ['轴承', '滚动轴承', '疫苗'],
    ['催化剂', '光催化剂', '轴承'],
    ['锂离子电池', '燃料电池', '桥梁'],
  ])('%s is closer to %s than to %s', (word, near, far) => {
    expect(closeness(word, near)).toBeGreaterThan(closeness(word, far) + 0.2);
  });
  test('an unlisted word leans on its parts, an unknown script has none', () => {
    expect(vectors.rank('橡胶助剂')).toBeUndefined();
    expect(closeness('橡胶助剂', '橡胶')).toBeGreaterThan(0.5);
    expect(vectors.unit('ჰელო')).toBeNull();
  });
  test('packing and reading give the same words', () => {
    const packed = packVectors(['甲', '乙'], Uint8Array.from([3, 0, 4, 0, 0, 0, 0, 5]));
    const small = new WordVectors(packed);
    expect(small.size).toBe(2);
    expect([...small.unit('甲')!]).toEqual([0.6000000238418579, 0, 0.800000011920929, 0]);
    expect(() => packVectors(['甲'], new Uint8Array(3))).toThrow();
    expect(() => new WordVectors(Buffer.alloc(16))).toThrow();
  });
  test('rare words and characters weigh more than common ones', () => {
    expect(wordWeight('轴承')).toBeGreaterThan(wordWeight('系统'));
    expect(wordWeight('石墨烯')).toBeGreaterThan(wordWeight('数据'));
    expect(characterWeight('醛'.codePointAt(0)!)).toBeGreaterThan(characterWeight('性'.codePointAt(0)!));
    expect(characterWeight('龘'.codePointAt(0)!)).toBeLessThanOrEqual(9);
  });
});

describe('pinyin', () => {
  test('spells in full and by initials', () => {
    expect(spell('青岛')).toEqual({ full: 'qingdao', initials: 'qd' });
    expect(spell('石墨烯')).toEqual({ full: 'shimoxi', initials: 'smx' });
  });
  test.each([
    ['qing dao', 'qingdao'],
    ["xi'an", 'xian'],
    ['青岛', null],
    ['5g', null],
  ])('%s as letters: %s', (text, expected) => expect(asLetters(text)).toBe(expected));
});
