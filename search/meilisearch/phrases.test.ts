import { expect, test } from 'vitest';
import { holdsPhrases } from './phrases.ts';

const record = {
  key: 'achievement:a',
  title: '质子交换膜燃料电池',
  labels: '海洋',
  text: '耐久性好，已在公交线路运行',
};

test.each<[string[], boolean]>([
  [['质子交换膜'], true],
  [['质子交换膜', '公交线路'], true],
  // The words are all there, in another order.
  [['交换质子膜'], false],
  [['质子交换膜', '地铁'], false],
  // Not across the border of two fields.
  [['燃料电池耐久性'], false],
  [['海洋'], true],
])('%j → %s', (phrases, expected) => {
  expect(holdsPhrases(record, phrases)).toBe(expected);
});
