import fc from 'fast-check';

/** The part of JSON Schema that our routes use. */
export interface JsonSchema {
  type?: string | string[];
  enum?: readonly unknown[];
  const?: unknown;
  anyOf?: readonly JsonSchema[];
  oneOf?: readonly JsonSchema[];
  allOf?: readonly JsonSchema[];
  $ref?: string;
  properties?: Record<string, JsonSchema>;
  required?: readonly string[];
  items?: JsonSchema;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  format?: string;
  minimum?: number;
  maximum?: number;
}

/** What a generator needs besides the schema. */
export interface Surroundings {
  schemas: Record<string, JsonSchema>;
  /** Ids of things that are there: half of all ids are one of them. */
  ids: readonly string[];
}

const longest_characters = 200;
const most_items = 4;

const dayOf = (day: Date) => day.toISOString().slice(0, 10);
const dates = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });

function textOf(schema: JsonSchema, { ids }: Surroundings): fc.Arbitrary<string> {
  const { format, pattern, minLength = 0, maxLength = longest_characters } = schema;
  if (format === 'uuid') return ids.length > 0 ? fc.oneof(fc.constantFrom(...ids), fc.uuid()) : fc.uuid();
  if (format === 'date') return dates.map(dayOf);
  if (format === 'date-time') return dates.map((day) => day.toISOString());
  if (format === 'email') return fc.emailAddress();
  // `\S` asks for something that is no white space; any other pattern is the whole text's.
  if (pattern !== undefined && pattern !== '\\S') return fc.stringMatching(new RegExp(pattern));
  const length = { minLength, maxLength: Math.max(minLength, Math.min(maxLength, longest_characters)) };
  return fc
    .string({ ...length, unit: 'grapheme' })
    .map((text) => (pattern === undefined || /\S/.test(text) ? text : 'x'.repeat(Math.max(1, minLength))))
    .map((text) => text.slice(0, maxLength));
}

function objectOf(schema: JsonSchema, around: Surroundings): fc.Arbitrary<unknown> {
  const properties = Object.entries(schema.properties ?? {}).map(
    ([name, part]) => [name, arbitraryOf(part, around)] as const,
  );
  const required = (schema.required ?? []).filter((name) => schema.properties?.[name] !== undefined);
  return fc.record(Object.fromEntries(properties), { requiredKeys: [...required] as never[] });
}

function listOf(schema: JsonSchema, around: Surroundings): fc.Arbitrary<unknown> {
  const item = schema.items ? arbitraryOf(schema.items, around) : fc.jsonValue({ maxDepth: 1 });
  const minLength = schema.minItems ?? 0;
  const size = {
    minLength,
    maxLength: Math.max(minLength, Math.min(schema.maxItems ?? most_items, most_items)),
  };
  return schema.uniqueItems ? fc.uniqueArray(item, size) : fc.array(item, size);
}

/** Values that a schema accepts; what a schema cannot say (sums, references, states) is left to the application. */
export function arbitraryOf(schema: JsonSchema, around: Surroundings): fc.Arbitrary<unknown> {
  if (schema.$ref !== undefined) {
    const named = around.schemas[schema.$ref.split('/').at(-1) ?? ''];
    if (!named) throw new Error(`The document has no schema ${schema.$ref}`);
    return arbitraryOf(named, around);
  }
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map((choice) => arbitraryOf(choice, around)));
  if (schema.allOf)
    return fc
      .tuple(...schema.allOf.map((part) => arbitraryOf(part, around)))
      .map((parts) => Object.assign({}, ...parts) as unknown);
  if (Array.isArray(schema.type))
    return fc.oneof(...schema.type.map((type) => arbitraryOf({ ...schema, type }, around)));
  switch (schema.type) {
    case 'string':
      return textOf(schema, around);
    case 'integer':
      return fc.integer({
        min: schema.minimum ?? -1_000,
        max: Math.max(schema.minimum ?? 0, schema.maximum ?? 1_000_000),
      });
    case 'number':
      return fc.double({ min: schema.minimum, max: schema.maximum, noNaN: true, noDefaultInfinity: true });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return listOf(schema, around);
    case 'object':
      return objectOf(schema, around);
    default:
      return fc.jsonValue({ maxDepth: 1 });
  }
}
