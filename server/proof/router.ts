import type { App } from '../routing.ts';
import type { TestApp } from '../testing.ts';

type Methods = Record<string, unknown>;

/** The OpenAPI document as the API serves it. */
export async function documentOf(test: TestApp) {
  const { body } = await test.call(null, 'GET', '/openapi.json');
  return body as { paths: Record<string, Methods>; components: { schemas: Record<string, unknown> } };
}

interface BodySchema {
  properties?: Record<string, BodySchema>;
  items?: BodySchema;
  anyOf?: BodySchema[];
}

const branchesOf = (schema: BodySchema = {}): BodySchema[] => [
  schema,
  ...(schema.anyOf ?? []).flatMap(branchesOf),
];

/** The names of a body's fields: behind `''` those at its top, behind the name of a list those of its objects. */
export type BodyFields = ReadonlyMap<string, readonly string[]>;

function fieldsOf(schema: BodySchema | undefined): BodyFields {
  const namesOf = (branches: BodySchema[]) =>
    branches.flatMap(({ properties }) => Object.keys(properties ?? {}));
  const top = branchesOf(schema);
  const lists = top.flatMap(({ properties }) =>
    Object.entries(properties ?? {}).map(
      ([name, property]) =>
        [name, namesOf(branchesOf(property).flatMap(({ items }) => branchesOf(items)))] as const,
    ),
  );
  return new Map([['', namesOf(top)], ...lists]);
}

/** The fields that each operation takes in its body, by `PUT /needs/{id}`. */
export async function bodyFieldsOf(test: TestApp): Promise<Map<string, BodyFields>> {
  const { paths } = await documentOf(test);
  const fields = new Map<string, BodyFields>();
  for (const [path, methods] of Object.entries(paths))
    for (const [method, operation] of Object.entries(methods)) {
      const { requestBody } = operation as {
        requestBody?: { content?: Record<string, { schema?: BodySchema }> };
      };
      const schema = requestBody?.content?.['application/json']?.schema;
      fields.set(`${method.toUpperCase()} ${path.replace('/api/v1', '')}`, fieldsOf(schema));
    }
  return fields;
}

/** `GET /needs/{id}` for every operation of the OpenAPI document, without `/api/v1`. */
export async function operationsOf(test: TestApp): Promise<string[]> {
  const { paths } = await documentOf(test);
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replace('/api/v1', '')}`),
  );
}

/**
 * Every route that the application really has, `GET /api/v1/needs/{id}`, read from its router. HEAD goes with GET; the
 * star that answers whatever is left with `route_not_found` is no route.
 */
export function routesOf(app: App): string[] {
  const found: string[] = [];
  const stack: string[] = [];
  for (const line of app.printRoutes({ commonPrefix: false }).split('\n')) {
    const match = /^([│ ]*)[├└]── (.*?)(?: \(([A-Z, ]+)\))?$/.exec(line);
    if (!match) continue;
    const [, indent = '', part = '', methods = ''] = match;
    stack.length = indent.length / 4;
    stack.push(part);
    const path = stack.join('').replace(/:(\w+)/g, '{$1}');
    if (path.endsWith('*')) continue;
    for (const method of methods.split(', ').filter((one) => one !== '' && one !== 'HEAD'))
      found.push(`${method} ${path}`);
  }
  return found;
}
