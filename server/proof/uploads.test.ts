import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { multipart, send } from './calling.ts';
import { worldPeople, type IdentityName } from './cast.ts';
import { contractOf, pdf } from './drafts.ts';
import { permissions } from './permissions.ts';
import { requestOf, requests, routeOf } from './requests.ts';
import { installRewind, type Rewind } from './rewind.ts';
import { expectedOf } from './row.ts';
import { setStage, type Stage } from './stage.ts';
import { bombs, brokenForms, hostileFiles } from './uploading/hostile-files.ts';

/** Hostile files on every route that takes one: none is stored, and nothing of any is run. */
let stage: Stage;
let rewind: Rewind;

beforeAll(async () => {
  stage = await setStage();
  rewind = await installRewind(stage.test.services.database);
}, 180_000);
afterAll(async () => {
  await rewind.end();
  await stage.close();
});

/** Every file below the data folder but the index, which follows the clock. */
function stored(folder = stage.test.services.config.dataDirectory): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (name === 'search-index') return [];
    return statSync(path).isDirectory() ? stored(path) : [`${path} ${statSync(path).size}`];
  });
}

const senderOf = (row: string): IdentityName =>
  worldPeople.find((name) => expectedOf(permissions[row]!, name) < 300) ?? 'operator';

// The rows are read before the stage stands: a half that answers anything is enough to see which of them send a file.
const anything: unknown = new Proxy(
  {},
  { get: (_target, name) => (name === Symbol.toPrimitive ? () => 'x' : anything) },
);
const uploads = Object.keys(requests).filter((row) => {
  if (!row.startsWith('POST ')) return false;
  try {
    return requests[row]?.(anything as never).file !== undefined;
  } catch {
    return false;
  }
});

test('the routes that take files are known', () => {
  expect(new Set(uploads.map(routeOf)).size).toBe(uploadRoutes.length);
  expect(uploads.map(routeOf)).toEqual(expect.arrayContaining(uploadRoutes));
});
const uploadRoutes = [
  'POST /introductions/{id}/files',
  'POST /mandates/{id}/file',
  'POST /contracts/{id}/files',
  'POST /listings/{kind}/{id}/confidential/files',
  'POST /organisations/{id}/verifications',
  'POST /certification/file',
  'POST /registration/imports',
];

describe.each(uploads)('%s', (row) => {
  test('takes none of them', async () => {
    const before = stored();
    const taken: string[] = [];
    const tables = row.startsWith('POST /registration/imports') ? bombs : [];
    for (const [what, file] of [...hostileFiles, ...tables]) {
      const answer = await rewind.undone(async () => {
        const sent = await send(stage.test, stage.people[senderOf(row)], {
          ...requestOf(row, stage.own),
          file,
        });
        const [rows] = await rewind.look<{ count: string }>('select count(*) from files');
        return { ...sent, rows: rows?.count };
      });
      if (answer.status < 400 || answer.status >= 500) taken.push(`${what}: ${answer.status}`);
    }
    expect(taken).toEqual([]);
    expect(stored()).toEqual(before);
  }, 120_000);

  test('takes no two files at once, and keeps neither', async () => {
    const before = stored();
    const { method, path, query, file } = requestOf(row, stage.own);
    const { type, payload } = multipart(file!, { ...file!, name: `2${file!.name}` });
    const answer = await rewind.undone(() =>
      stage.test.app.inject({
        method: method as 'POST',
        url: `/api/v1${path}?${new URLSearchParams(query).toString()}`,
        headers: { cookie: stage.people[senderOf(row)]?.cookie ?? '', 'content-type': type },
        payload,
      }),
    );
    expect([answer.statusCode, answer.json()]).toMatchObject([
      400,
      { code: 'invalid_input', fields: [{ path: 'file', code: 'one_file_only' }] },
    ]);
    expect(stored()).toEqual(before);
  });

  test('takes no body that is no form', async () => {
    const before = stored();
    for (const [what, type, payload] of brokenForms) {
      const { method, path, query } = requestOf(row, stage.own);
      const answer = await rewind.undone(() =>
        stage.test.app.inject({
          method: method as 'POST',
          url: `/api/v1${path}?${new URLSearchParams(query).toString()}`,
          headers: { cookie: stage.people[senderOf(row)]?.cookie ?? '', 'content-type': type },
          payload,
        }),
      );
      expect([what, Math.floor(answer.statusCode / 100)]).toEqual([what, 4]);
    }
    expect(stored()).toEqual(before);
  });
});

describe('what is taken is harmless', () => {
  test.each([
    ['a path', '../../../../tmp/合同.pdf', '合同.pdf'],
    ['a path of Windows', 'C:\\windows\\合同.pdf', '合同.pdf'],
    ['marks that turn the reading direction', '合同\u202efdp.pdf', '合同fdp.pdf'],
    ['a line break', '合同\r\nX-Evil: 1.pdf', '合同.pdf'],
    ['a name of a device', 'con.pdf', '_con.pdf'],
    ['200 characters', `${'长'.repeat(200)}.pdf`, `${'长'.repeat(100)}.pdf`],
  ])('a good file with %s in its name gets a safe one, and lies under its id', async (_what, name, safe) => {
    const row = 'POST /contracts/{id}/files';
    const before = stored();
    await rewind.undone(async () => {
      const request = { ...requestOf(row, stage.own), file: { name, content: pdf } };
      const answer = await send(stage.test, stage.people.universityOwner, request);
      expect(answer).toMatchObject({ status: 201, body: { name: safe } });
      const added = stored().filter((path) => !before.includes(path));
      expect(added.map((path) => path.includes(answer.body.id as string))).toEqual([true]);
    });
  });

  test('a stored file is handed out to be saved, never to be shown', async () => {
    const answer = await rewind.undone(() =>
      send(stage.test, stage.people.universityOwner, requestOf('GET /files/{id}', stage.own)),
    );
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': expect.stringMatching(/^attachment;/),
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    });
  });

  test.each(['=HYPERLINK("http://evil.example")', '+1+1', '-2+3', '@SUM(A1)', '\t=1', '\r=1'])(
    'a title that is the formula %j is no formula in an export',
    async (title) => {
      await rewind.undone(async () => {
        const { own, test: app, people } = stage;
        const body = { ...contractOf(own, `${title} x`), title: `${title} x`, submit: true };
        const logged = await send(app, people.universityOwner, { method: 'POST', path: '/contracts', body });
        expect(logged.status).toBe(201);
        const path = `/contracts/${logged.body.id}/accept`;
        await send(app, people.reviewer, { method: 'POST', path, body: {} });
        const csv = await send(app, people.reviewer, requestOf('GET /registration/export', own));
        expect(csv.body).toContain(title.trim().slice(1, 5));
        expect(csv.body).not.toMatch(/(^|,)"?\s*[=+@]|(^|,)"?\s*-[^0-9]/m);
      });
    },
  );
});
