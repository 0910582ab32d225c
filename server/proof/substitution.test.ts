import type postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { send } from './calling.ts';
import { textOf } from './canary/crawl.ts';
import { halvesOf, mayRead } from './canary/permitted.ts';
import { markPattern, openAsOwner, plantMarks, type Mark } from './canary/plant.ts';
import type { IdentityName } from './cast.ts';
import { permissions } from './permissions.ts';
import { installRewind, type Rewind } from './rewind.ts';
import { differenceOf, readRows, tablesOf, type Rows } from './rows.ts';
import { expectedOf } from './row.ts';
import { setStage, type Stage } from './stage.ts';
import { publicReferences, unknownToStrangers } from './substitution-exceptions.ts';
import { eavesdrop, type Replay } from './traffic.ts';
import { substitutionsOf, type Substitution } from './substituting.ts';

/** The first half's own traffic, replayed by its people with the ids of the second half. */
let stage: Stage;
let rewind: Rewind;
let owner: postgres.Sql;
let marks: Map<string, Mark>;
let halfOf: ReturnType<typeof halvesOf>;
let tables: string[];
let before: Rows;
let replays: Substitution[];
const heard: Replay[] = [];

beforeAll(async () => {
  stage = await setStage({ overhear: (cast) => eavesdrop(cast, heard) });
  owner = openAsOwner(stage.test.database.url);
  ({ marks } = await plantMarks(owner));
  await owner.end();
  rewind = await installRewind(stage.test.services.database);
  await rewind.undone(async () => {
    tables = await tablesOf(rewind);
    before = await readRows(rewind, tables);
  });
  const rows = [...before.all].map(
    (row) => JSON.parse(row.slice(row.indexOf(' ') + 1)) as Record<string, unknown>,
  );
  halfOf = halvesOf(stage, rows);
  replays = substitutionsOf(stage);
}, 180_000);
afterAll(async () => {
  await rewind.end();
  await stage.close();
});

const rowOf = (text: string) => JSON.parse(text.slice(text.indexOf(' ') + 1)) as Record<string, unknown>;

/** Sends a replay, and says what it answered, what it showed and what it changed. */
const replay = ({ role, request }: Substitution) =>
  rewind.undone(async () => {
    const answer = await send(stage.test, stage.own.people[role], request);
    const shown = [...new Set((await textOf(answer)).match(markPattern))].flatMap((found) => {
      const mark = marks.get(found);
      return mark && !mayRead(stage, halfOf, role as IdentityName, mark)
        ? [`${mark.table}.${mark.column}`]
        : [];
    });
    // Whether questions leave traces is asked of one of each kind.
    if (request.method === 'GET' && role !== 'enterpriseOwner')
      return { status: answer.status, shown, gone: [], added: [] };
    const { gone, added } = differenceOf(before, await readRows(rewind, tables));
    return { status: answer.status, shown, gone, added };
  });

/** What the table grants a stranger of the same kind, by the mirror: the halves are alike. */
function strangersAnswer({ row, role }: Substitution): number {
  const stranger = `other${role.charAt(0).toUpperCase()}${role.slice(1)}` as IdentityName;
  return expectedOf(permissions[row]!, stranger);
}

/** What the story must have in it, in its order. */
const business = [
  'POST /needs',
  'POST /needs/{id}/submit',
  'POST /achievements',
  'POST /achievements/{id}/submit',
  'POST /introductions',
  'POST /introductions/{id}/accept',
  'POST /introductions/{id}/messages',
  'POST /introductions/{id}/files',
  'PUT /matches/{needId}/{achievementId}/answer',
  'POST /mandates',
  'POST /mandates/{id}/accept',
  'POST /contracts',
  'POST /contracts/{id}/files',
  'POST /contracts/{id}/shares/confirm',
  'POST /contracts/{id}/accept',
  'POST /contracts/{id}/register',
  'POST /contracts/{id}/receipts',
  'POST /contracts/{id}/fees',
  'POST /contracts/{id}/amendments',
  'POST /registration/imports',
  'POST /organisations/{id}/verifications',
  'POST /listings/{kind}/{id}/disclosure/acceptances',
  'POST /nda-acceptances/{id}/approve',
  'POST /listings/{kind}/{id}/confidential/files',
  'GET /listings/{kind}/{id}/confidential',
];

describe('the story of the second half, told by the first', () => {
  test('no request is answered beyond what the table grants a stranger, and no refusal leaves a trace', () => {
    const wrong = heard.filter(
      ({ route, status, granted, changed, shown }) =>
        !(granted.includes(status) || unknownToStrangers[route] === status) ||
        changed.length > 0 ||
        shown.length > 0,
    );
    expect(wrong).toEqual([]);
  });

  test('the story is the whole of the business', () => {
    expect(heard.length).toBeGreaterThan(120);
    expect(heard.map(({ route }) => route)).toEqual(expect.arrayContaining(business));
    // Somebody is granted something: a table that refuses all would not tell refusals from mistakes.
    expect(heard.some(({ status }) => status < 300)).toBe(true);
  });
});

describe('a request about the other half', () => {
  test('all ids replaced: the answer is what the table grants a stranger, and a refusal changes nothing', async () => {
    const wrong: unknown[] = [];
    for (const one of replays.filter(({ place }) => place === 'all')) {
      const { status, shown, gone, added } = await replay(one);
      const changed = status >= 400 && gone.length + added.length > 0;
      if (status !== strangersAnswer(one) || shown.length > 0 || changed)
        wrong.push({
          row: one.row,
          role: one.role,
          status,
          expected: strangersAnswer(one),
          shown,
          gone,
          added,
        });
    }
    expect(wrong).toEqual([]);
  }, 300_000);

  test('one id replaced: refused without a trace, or a reference to what is public', async () => {
    const wrong: unknown[] = [];
    const accepted = new Set<string>();
    const leaks = new Map<string, string[]>();
    for (const one of replays.filter(({ place }) => place !== 'all')) {
      const { status, shown, gone, added } = await replay(one);
      const touched = gone.filter((row) => halfOf(rowOf(row)) === 'other');
      const name = `${one.row}: ${one.place}`;
      if (status < 400) accepted.add(name);
      if (shown.length > 0) leaks.set(name, shown.toSorted());
      if (touched.length > 0 || (status >= 400 && gone.length + added.length > 0))
        wrong.push({ row: one.row, role: one.role, place: one.place, status, shown, touched });
    }
    expect(wrong).toEqual([]);
    expect(Object.fromEntries(leaks)).toEqual({});
    expect([...accepted].toSorted()).toEqual(Object.keys(publicReferences).toSorted());
  }, 300_000);

  test('the replays are many, and some are of every kind', () => {
    expect(replays.length).toBeGreaterThan(150);
    for (const method of ['GET', 'POST', 'PUT', 'DELETE'])
      expect(replays.some(({ request }) => request.method === method)).toBe(true);
  });
});
