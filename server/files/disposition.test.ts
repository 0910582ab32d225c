import { expect, test } from 'vitest';
import { dispositionOf } from './disposition.ts';

test.each([
  ['报告.pdf', `attachment; filename="__.pdf"; filename*=UTF-8''%E6%8A%A5%E5%91%8A.pdf`],
  ['plan (v1).pdf', `attachment; filename="plan (v1).pdf"`],
  ['a"b\r\nx.txt', `attachment; filename="a_b__x.txt"; filename*=UTF-8''a%22b%0D%0Ax.txt`],
])('a file named %j is offered safely', (name, header) => {
  expect(dispositionOf(name)).toBe(header);
});
