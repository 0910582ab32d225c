import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jiebaDictionary } from './lexicon.ts';
import { Segmenter } from './segment.ts';

const jieba = Jieba.withDict(dict);
jieba.loadDict(Buffer.from(jiebaDictionary()));
const segmenter = new Segmenter(Buffer.from(dict).toString('utf8'), jiebaDictionary());

function pieces(text: string): string[] {
  const { ends, count } = segmenter.cut(text);
  return Array.from({ length: count }, (_, index) =>
    text.slice(index === 0 ? 0 : ends[index - 1], ends[index]),
  );
}

// Common characters make dictionary words likely; the rest is what has rules of its own.
const character = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(...'的研究开发海水淡化技术燃料电池中国人民生产设备系统高性能一二三十年'),
  },
  { weight: 2, arbitrary: fc.constantFrom(...'abtz019.-+#%_& γ号店㐀豈，。\n', '𠀀', '𫝀', '😀') },
  {
    weight: 2,
    arbitrary: fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCodePoint(code)),
  },
);

test('cuts as jieba does', () => {
  fc.assert(
    fc.property(fc.array(character, { maxLength: 60 }), (characters) => {
      const text = characters.join('');
      expect(pieces(text)).toEqual(jieba.cut(text, false));
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['耐高温轴承的寿命不足', '耐高温 轴承 的 寿命 不足'],
  ['4s店的20mpa阀门c60', '4s店 的 20mpa 阀门 c60'],
])('%s → %s', (text, expected) => expect(pieces(text).join(' ')).toBe(expected));

test('knows the words of its dictionary', () => {
  const small = new Segmenter('海水 5 n\n海水淡化 3 n\n', '淡化 2 n');
  expect(['海水', '海水淡化', '淡化', '海', '水淡', ''].map((term) => small.has(term))).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});
