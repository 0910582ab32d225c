import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import type { FastifyInstance } from 'fastify';
import { invalidField } from '../errors.ts';

const options = {
  allErrors: true,
  useDefaults: true,
  strict: false,
  removeAdditional: false,
  discriminator: true,
} as const;

function createAjv(coerceTypes: false | 'array'): Ajv {
  const ajv = new Ajv({ ...options, coerceTypes });
  formats.default(ajv, ['uuid', 'date', 'date-time', 'email']);
  return ajv;
}

/** PostgreSQL stores neither a NUL nor, in JSON, half of a surrogate pair. */
const isStorable = (text: string): boolean => !text.includes('\u0000') && text.isWellFormed();

/** The path of the first text that cannot be stored; null when there is none. */
function pathOfUnstorable(value: unknown, path: string): string | null {
  if (typeof value === 'string') return isStorable(value) ? null : path;
  if (typeof value !== 'object' || value === null) return null;
  for (const [name, part] of Object.entries(value)) {
    const found = !isStorable(name) ? path : pathOfUnstorable(part, path ? `${path}.${name}` : name);
    if (found !== null) return found;
  }
  return null;
}

/**
 * Validate bodies as they are, and read numbers and lists out of text in queries and paths only: coercion of a body
 * would turn null into an empty text. Unknown fields are an error, never dropped.
 */
export function installValidation(app: FastifyInstance): void {
  const bodies = createAjv(false);
  const queries = createAjv('array');
  app.setValidatorCompiler(({ schema, httpPart }) =>
    (httpPart === 'body' ? bodies : queries).compile(schema as object),
  );
  app.addHook('preValidation', async (request) => {
    for (const part of [request.body, request.query, request.params]) {
      const path = pathOfUnstorable(part, '');
      if (path !== null) throw invalidField(path, 'wrong_format');
    }
  });
}
