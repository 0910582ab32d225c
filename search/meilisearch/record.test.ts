import { expect, test } from 'vitest';
import { emptyListing } from '../documents.ts';
import { toRecord } from './record.ts';

test('a record is the same behind a thread and behind the wire', () => {
  const document = {
    ...emptyListing('need', '1'),
    title: '海水淡化反渗透膜',
    summary: '反渗透膜的脱盐率不低于 99.5 %，反渗透膜耐压 ≥ 6 MPa。',
  };
  const record = toRecord(document, 'words');
  expect(structuredClone(record)).toEqual(record);
  expect(JSON.parse(JSON.stringify(record))).toEqual(record);
  const { titleWords, keywords, indicators } = structuredClone(record).gist!;
  expect(titleWords.map(({ term, count }) => [term, count])).toEqual([
    ['海水淡化', 0],
    ['反渗透膜', 2],
  ]);
  expect(keywords[0]).toEqual({ term: '反渗透膜', count: 2 });
  expect(indicators.map(({ unit }) => unit)).toEqual(['%', 'MPa']);
});
