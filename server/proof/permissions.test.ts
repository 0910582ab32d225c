import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { send } from './calling.ts';
import type { IdentityName } from './cast.ts';
import { refusedToAll, undocumentedRoutes } from './permission-notes.ts';
import { permissions } from './permissions.ts';
import { expectedOf, namesOf } from './row.ts';
import { installRewind, type Rewind } from './rewind.ts';
import { requestOf, requests, routeOf } from './requests.ts';
import { operationsOf, routesOf } from './router.ts';
import { setStage, type Stage } from './stage.ts';

/** Every route × identity: the table of permissions.ts, asked of the application itself. */
let stage: Stage;
let rewind: Rewind;
let names: IdentityName[];

beforeAll(async () => {
  stage = await setStage();
  rewind = await installRewind(stage.test.services.database);
  names = Object.keys(stage.people) as IdentityName[];
}, 180_000);
afterAll(async () => {
  await rewind.end();
  await stage.close();
});

describe('the table is complete', () => {
  test('it has a row for every operation of the OpenAPI document, and none that is gone', async () => {
    const documented = await operationsOf(stage.test);
    const rows = [...new Set(Object.keys(permissions).map(routeOf))];
    expect(rows.toSorted()).toEqual(documented.toSorted());
  });

  test('a route that the document does not show is named with its reason', () => {
    const documented = new Set(Object.keys(permissions).map(routeOf));
    const hidden = routesOf(stage.test.app).filter((route) => !documented.has(route.replace('/api/v1', '')));
    expect(hidden.toSorted()).toEqual(Object.keys(undocumentedRoutes).toSorted());
  });

  test('every row has a request, and every request a row', () => {
    expect(Object.keys(requests).toSorted()).toEqual(Object.keys(permissions).toSorted());
  });

  test('it names nobody who is not on the stage', () => {
    const named = Object.values(permissions).flatMap((row) => Object.values(row.named).flatMap(namesOf));
    expect([...new Set(named)].filter((name) => !names.includes(name as IdentityName))).toEqual([]);
  });

  test('somebody may do it: a request that nobody could carry out would prove nothing', () => {
    const refused = Object.entries(permissions).filter(([, row]) => {
      const answers = [row.rest, row.signedOut, ...Object.keys(row.named).map(Number)];
      return !answers.some((status) => status < 300);
    });
    expect(refused.map(([name]) => name).toSorted()).toEqual(Object.keys(refusedToAll).toSorted());
  });
});

describe('the application answers what the table says', () => {
  test.each(Object.entries(permissions))(
    '%s',
    async (name, row) => {
      const expected: Record<string, number> = {};
      const answered: Record<string, number> = {};
      for (const identity of names) {
        expected[identity] = expectedOf(row, identity);
        const request = requestOf(name, stage.own);
        const answer = await rewind.undone(() => send(stage.test, stage.people[identity], request));
        answered[identity] = answer.status;
      }
      expect(answered).toEqual(expected);
    },
    120_000,
  );
});
