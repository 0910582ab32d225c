import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { send, type ApiRequest } from './calling.ts';
import { worldPeople, type IdentityName } from './cast.ts';
import { permissions } from './permissions.ts';
import { requestOf, routeOf } from './requests.ts';
import { bodyFieldsOf, type BodyFields } from './router.ts';
import { installRewind, type Rewind } from './rewind.ts';
import { differenceOf, readRows, tablesOf, type Rows } from './rows.ts';
import { expectedOf } from './row.ts';
import { setStage, type Stage } from './stage.ts';

/** Mass assignment: every column of every table is sent along with every write, under both spellings of its name. */
let stage: Stage;
let rewind: Rewind;
let tables: string[];
let columns: string[];
let bodyFields: Map<string, BodyFields>;
let before: Rows;

/** Stands in every field that nobody asked for. */
const smuggled = 'kanari99999q';

beforeAll(async () => {
  stage = await setStage();
  bodyFields = await bodyFieldsOf(stage.test);
  rewind = await installRewind(stage.test.services.database);
  await rewind.undone(async () => {
    tables = await tablesOf(rewind);
    before = await readRows(rewind, tables);
    const found = await rewind.look<{ name: string }>(
      `select distinct attname as name from pg_attribute join pg_class on pg_class.oid = attrelid
       where attnum > 0 and not attisdropped and relkind = 'r' and relnamespace = 'public'::regnamespace`,
    );
    columns = found.map(({ name }) => name);
  });
}, 180_000);
afterAll(async () => {
  await rewind.end();
  await stage.close();
});

const camel = (name: string) => name.replace(/_(\w)/g, (_whole, letter: string) => letter.toUpperCase());

/** Every column under both names, without those that belong there anyway. */
function extras(known: readonly string[]): Record<string, string> {
  const names = new Set(columns.flatMap((name) => [name, camel(name)]));
  for (const name of known) names.delete(name);
  return Object.fromEntries([...names].map((name) => [name, smuggled]));
}

const isList = (value: unknown): value is object[] => Array.isArray(value) && typeof value[0] === 'object';

/**
 * The body with extra fields at its top, and with extra fields in each object of its lists: one after the other, so that
 * the refusal of the one does not hide that the other is accepted.
 */
function stuffed(row: string, body: unknown): unknown[] {
  const object = (body ?? {}) as Record<string, unknown>;
  const fields = bodyFields.get(routeOf(row));
  const known = [...Object.keys(object), ...(fields?.get('') ?? [])];
  const lists = Object.entries(object).filter(([, value]) => isList(value));
  return [
    { ...object, ...extras(known) },
    ...lists.map(([key, value]) => ({
      ...object,
      [key]: (value as object[]).map((part) => ({
        ...part,
        ...extras([...Object.keys(part), ...(fields?.get(key) ?? [])]),
      })),
    })),
  ];
}

/** Somebody of the first half who may send it, or the operator. */
const senderOf = (row: string): IdentityName | undefined =>
  [...worldPeople, 'operator' as const].find((name) => expectedOf(permissions[row]!, name) < 300);

const act = (name: IdentityName, request: ApiRequest) =>
  rewind.undone(async () => {
    const answer = await send(stage.test, stage.people[name], request);
    return { answer, ...differenceOf(before, await readRows(rewind, tables)) };
  });

/** Tables, and what happened to how many of their rows. */
const summary = ({ gone, added }: { gone: string[]; added: string[] }) =>
  [
    ...gone.map((row) => `- ${row.split(' ', 1)[0]}`),
    ...added.map((row) => `+ ${row.split(' ', 1)[0]}`),
  ].toSorted();

const writes = Object.keys(permissions).filter(
  (row) => !row.startsWith('GET ') && senderOf(row) !== undefined,
);

describe('fields that a write does not know', () => {
  test.each(writes)('%s', async (row) => {
    const name = senderOf(row)!;
    const request = requestOf(row, stage.own);
    const plain = await act(name, request);
    expect(plain.answer.status).toBe(expectedOf(permissions[row]!, name));
    const query = { ...extras(Object.keys(request.query ?? {})), ...request.query };
    const attempts: ApiRequest[] = [{ ...request, query }];
    if (!request.file) attempts.push(...stuffed(row, request.body).map((body) => ({ ...request, body })));
    for (const attempt of attempts) {
      const tried = await act(name, attempt);
      expect([...tried.added, ...tried.gone].filter((text) => text.includes(smuggled))).toEqual([]);
      if (tried.answer.status >= 400) {
        expect(tried.answer.body).toMatchObject({ code: 'invalid_input' });
        // Refused for what was smuggled, and for nothing else that would hide it. A body that may be null says so besides.
        const fields = tried.answer.body.fields as { path: string; code: string }[];
        const others = fields.filter(({ path, code }) => path !== '' && code !== 'unknown_field');
        expect(others).toEqual([]);
        expect(fields.some(({ code }) => code === 'unknown_field')).toBe(true);
        expect(summary(tried)).toEqual([]);
      } else expect(summary(tried)).toEqual(summary(plain));
    }
  });

  test('a body with a schema names each of them as unknown', async () => {
    const row = 'PUT /needs/{id} (draft)';
    const request = requestOf(row, stage.own);
    const { answer } = await act('enterpriseOwner', { ...request, body: stuffed(row, request.body)[0] });
    const named = (answer.body.fields as { path: string; code: string }[])
      .filter(({ code }) => code === 'unknown_field')
      .map(({ path }) => path);
    for (const field of [
      'status',
      'organisation_id',
      'createdBy',
      'completeness',
      'publishedAt',
      'verifiedAt',
    ])
      expect(named).toContain(field);
  });
});
