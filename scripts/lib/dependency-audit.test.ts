import { expect, test } from 'vitest';
import { judgeAudit } from './dependency-audit.ts';

const report = (vulnerabilities: object) =>
  JSON.stringify({ vulnerabilities, metadata: { dependencies: { total: 812 } } });

test.each<[string, string, string, number, RegExp]>([
  ['nothing known', report({}), '', 0, /^Nothing high or critical in 812 packages; 0 lesser\.$/m],
  [
    'something moderate',
    report({ a: { severity: 'moderate', range: '<2', via: [{ title: 'ReDoS' }] } }),
    '',
    0,
    /^moderate: a <2: ReDoS$/m,
  ],
  [
    'something high through another package',
    report({ b: { severity: 'high', range: '*', via: ['a'], fixAvailable: true } }),
    '',
    1,
    /^high: b \*: through a \(a fix is available\)$/m,
  ],
  [
    'something critical',
    report({ c: { severity: 'critical', via: [{ title: 'RCE' }] } }),
    '',
    1,
    /^1 high or critical in 812 packages/m,
  ],
  [
    'a registry that does not know audits',
    JSON.stringify({ error: { code: 'ENOAUDIT', summary: 'audit endpoint returned an error' } }),
    '',
    3,
    /not reachable.*audit endpoint returned an error/,
  ],
  ['no network', JSON.stringify({ message: 'request to https://registry failed' }), '', 3, /not reachable/],
  ['no output at all', '', 'npm error code ENOTFOUND', 3, /not reachable.*ENOTFOUND/],
  ['half an output', '{"vulnerab', '', 3, /not reachable/],
])('judges %s', (_name, output, problem, status, text) => {
  const judgement = judgeAudit(output, problem);
  expect(judgement.status).toBe(status);
  expect(judgement.lines.join('\n')).toMatch(text);
});
