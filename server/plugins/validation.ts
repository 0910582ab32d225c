import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import type { FastifyInstance } from 'fastify';

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
}
