import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalise, normaliseAligned } from '../text/normalise.ts';
import { anyText } from '../testing.ts';
import { highlight, spansOf } from './highlight.ts';

const pieces = [
  '燃料电池',
  '电池',
  '锂电',
  '锂离子电池',
  '海水淡化',
  'Python',
  'SiC',
  '3.5',
  '，',
  '。',
  ' ',
  '\n',
  '的',
  '膜',
  '烷',
  '烃',
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...pieces), anyText(3)), { maxLength: 30 })
  .map((parts) => parts.join(''));
const terms = fc.uniqueArray(
  fc.constantFrom('燃料电池', '电池', '锂离子电池', '海水', '淡化', 'python', 'sic', '3.5', '膜', '烷烃'),
  {
    minLength: 1,
    maxLength: 4,
  },
);

test('only the clauses that hold a wanted word are cut, and the marks are those of the whole text', () => {
  fc.assert(
    fc.property(text, terms, (original, wanted) => {
      const asked = { terms: new Set(wanted), phrases: [] };
      expect(spansOf(original, asked)).toEqual(spansOf(original, asked, true));
    }),
    { numRuns: 300 },
  );
});

test('a spelling that the index keeps under another word is marked', () => {
  expect(highlight('锂电池，石墨烯', { terms: new Set(['锂离子电池']), phrases: [] })).toEqual([
    { text: '锂电池', marked: true },
    { text: '，石墨烯', marked: false },
  ]);
});

test('the aligned text is the normalised one, and its offsets lead back', () => {
  fc.assert(
    fc.property(anyText(60), (original) => {
      const { text: normal, offsets } = normaliseAligned(original);
      expect(normal).toBe(normalise(original));
      expect(offsets).toHaveLength(normal.length + 1);
      expect(offsets.at(-1)).toBe(original.length);
      expect([...offsets].every((offset, index) => index === 0 || offset >= offsets[index - 1]!)).toBe(true);
    }),
  );
});
