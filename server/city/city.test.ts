import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadCity } from './city.ts';

const folder = mkdtempSync(join(tmpdir(), 'queqiao-city-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const qingdao = resolve(import.meta.dirname, 'qingdao.json');

function changed(change: (city: Record<string, unknown>) => void): string {
  const city = JSON.parse(readFileSync(qingdao, 'utf8')) as Record<string, unknown>;
  change(city);
  const path = join(folder, 'city.json');
  writeFileSync(path, JSON.stringify(city));
  return path;
}

test('Qingdao has its ten districts and five targets', () => {
  const city = loadCity(qingdao);
  expect(city.districts.map((district) => district.code)).toEqual([
    ...['370202', '370203', '370211', '370212', '370213', '370214', '370215', '370281', '370283', '370285'],
  ]);
  expect(city.targets.map((target) => [target.code, target.goal])).toEqual([
    ['contract_volume', '12000000000000'],
    ['brokers', '3400'],
    ['technology_enterprises', '22000'],
    ['research_spending', '8000000000000'],
    ['platforms', '200'],
  ]);
});

test.each([
  ['a missing part', (city: Record<string, unknown>) => delete city['targets'], /targets/],
  ['a code of the wrong form', (city: Record<string, unknown>) => (city['code'] = 'Qingdao'), /\/code/],
  ['a field that nobody reads', (city: Record<string, unknown>) => (city['mayor'] = '?'), /additional/],
])('%s is refused with its place', (_name, change, message) => {
  expect(() => loadCity(changed(change))).toThrow(message);
});
