import fc from 'fast-check';
import type { ApiRequest } from '../calling.ts';
import type { IdentityName } from '../cast.ts';
import { hostileText, hostileValue } from './hostile.ts';
import { arbitraryOf, type JsonSchema, type Surroundings } from './schema-arbitrary.ts';

/** An operation of the OpenAPI document, as far as a caller needs it. */
export interface Operation {
  /** `GET /needs/{id}`. */
  name: string;
  parameters: { name: string; in: string; required?: boolean; schema: JsonSchema }[];
  body: JsonSchema | null;
  /** By status or `4XX`, then by media type. */
  answers: Record<string, Record<string, JsonSchema>>;
}

export interface Call {
  identity: IdentityName;
  request: ApiRequest;
}

/** Puts a value at one place of a JSON value: the place is chosen by numbers, one a level. */
function replaced(value: unknown, path: readonly number[], put: unknown): unknown {
  const [turn = 0, ...rest] = path;
  if (typeof value !== 'object' || value === null || path.length === 0) return put;
  if (Array.isArray(value)) {
    if (value.length === 0) return [put];
    const at = turn % value.length;
    return value.map((part, index) => (index === at ? replaced(part, rest, put) : (part as unknown)));
  }
  const keys = Object.keys(value);
  // One choice in eight adds a field that nobody asked for.
  if (keys.length === 0 || turn % 8 === 7)
    return { ...value, [typeof put === 'string' ? put.slice(0, 40) : 'extra']: put };
  const key = keys[turn % keys.length] ?? '';
  return { ...value, [key]: replaced((value as Record<string, unknown>)[key], rest, put) };
}

const without = (value: unknown, turn: number): unknown => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const keys = Object.keys(value);
  return Object.fromEntries(
    Object.entries(value).filter(([key]) => key !== keys[turn % Math.max(1, keys.length)]),
  );
};

/** A value that is nearly right: up to three places of it are not. */
const nearly = (value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc
    .tuple(
      value,
      fc.array(fc.tuple(fc.array(fc.nat(50), { minLength: 1, maxLength: 3 }), hostileValue), {
        minLength: 0,
        maxLength: 3,
      }),
      fc.option(fc.nat(50), { freq: 3 }),
    )
    .map(([whole, changes, dropped]) => {
      const changed = changes.reduce<unknown>((now, [path, put]) => replaced(now, path, put), whole);
      return dropped === null ? changed : without(changed, dropped);
    });

/** A query: what the schema accepts, with a hostile text here and there. */
function queryOf(
  operation: Operation,
  known: ApiRequest,
  around: Surroundings,
): fc.Arbitrary<Record<string, string>> {
  const parameters = operation.parameters.filter((parameter) => parameter.in === 'query');
  if (parameters.length === 0) return fc.constant(known.query ?? {});
  const parts = parameters.map(({ name, schema }) => {
    const right = arbitraryOf(schema, around).map((value) => String(value));
    return [name, fc.oneof({ weight: 3, arbitrary: right }, { weight: 1, arbitrary: hostileText })] as const;
  });
  const generated = fc.record(Object.fromEntries(parts), { requiredKeys: [] });
  return fc.oneof(
    fc.constant(known.query ?? {}),
    generated.map((query) => ({ ...known.query, ...query }) as Record<string, string>),
    generated as fc.Arbitrary<Record<string, string>>,
  );
}

/** Paths: the known one, one with another id, one with something hostile in its place. */
function pathOf(operation: Operation, known: ApiRequest, around: Surroundings): fc.Arbitrary<string> {
  const [, pattern = ''] = operation.name.split(' ');
  if (!pattern.includes('{')) return fc.constant(known.path);
  const fill = (text: string) => pattern.replace(/\{\w+\}/g, () => encodeURIComponent(text.toWellFormed()));
  return fc.oneof(
    { weight: 6, arbitrary: fc.constant(known.path) },
    { weight: 2, arbitrary: fc.constantFrom(...around.ids).map(fill) },
    // An empty place makes the path of another operation: trailing slashes are ignored.
    {
      weight: 1,
      arbitrary: hostileText.filter((text) => text !== '').map((text) => fill(text.slice(0, 300))),
    },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom('%', '%zz', '%00', '%c0%ae', '..;')
        .map((raw) => pattern.replace(/\{\w+\}/g, raw)),
    },
  );
}

const headersOf = fc.oneof(
  { weight: 8, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Record<string, string>>(
      { 'accept-language': '*;q=,,,zz-' },
      { 'idempotency-key': 'short' },
      { 'idempotency-key': '12345678' },
      { 'content-type': 'text/plain' },
      { 'content-type': 'application/json; charset=nonsense' },
      { 'content-type': 'multipart/form-data' },
      { origin: 'null' },
      { origin: 'https://elsewhere.example' },
      { 'x-forwarded-for': '127.0.0.1, evil' },
      { cookie: 'queqiao.session_token=%00; queqiao.session_token=a.b' },
      { range: 'bytes=-1-' },
      { 'if-none-match': '*' },
    ),
  },
);

/** Calls of an operation: valid, nearly valid, and such that nobody means well with, by people who may and who may not. */
export function callsOf(
  operation: Operation,
  { known, people, around }: { known: ApiRequest; people: readonly IdentityName[]; around: Surroundings },
): fc.Arbitrary<Call> {
  const generated = operation.body ? arbitraryOf(operation.body, around) : hostileValue;
  const body = operation.body
    ? fc.oneof(fc.constant(known.body), generated, nearly(fc.constant(known.body)), nearly(generated))
    : fc.oneof({ weight: 3, arbitrary: fc.constant(known.body) }, { weight: 1, arbitrary: hostileValue });
  return fc
    .record({
      identity: fc.constantFrom(...people),
      path: pathOf(operation, known, around),
      query: queryOf(operation, known, around),
      headers: headersOf,
      body,
    })
    .map(({ identity, path, query, headers, body: sent }) => ({
      identity,
      request: {
        ...known,
        path,
        query,
        headers,
        ...(known.method === 'GET' || known.file ? {} : { body: sent }),
      },
    }));
}
