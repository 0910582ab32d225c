import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { send, type ApiAnswer } from '../calling.ts';
import { worldPeople, type IdentityName } from '../cast.ts';
import { permissions } from '../permissions.ts';
import { requestOf, requests, routeOf } from '../requests.ts';
import { installRewind, type Rewind } from '../rewind.ts';
import { expectedOf } from '../row.ts';
import { documentOf } from '../router.ts';
import { idsIn } from '../canary/permitted.ts';
import type { Stage } from '../stage.ts';
import { callsOf, type Call, type Operation } from './calls.ts';
import type { JsonSchema, Surroundings } from './schema-arbitrary.ts';

interface Described {
  parameters?: Operation['parameters'];
  requestBody?: { content?: Record<string, { schema?: JsonSchema }> };
  responses: Record<string, { content?: Record<string, { schema?: JsonSchema }> }>;
}

/** The operations of the document that the application serves. */
export async function readOperations(stage: Stage): Promise<Operation[]> {
  const { paths } = await documentOf(stage.test);
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods as Record<string, Described>).map(([method, described]) => ({
      name: `${method.toUpperCase()} ${path.replace('/api/v1', '')}`,
      parameters: described.parameters ?? [],
      body: described.requestBody?.content?.['application/json']?.schema ?? null,
      answers: Object.fromEntries(
        Object.entries(described.responses).map(([status, { content = {} }]) => [
          status.toUpperCase(),
          Object.fromEntries(Object.entries(content).map(([type, { schema = {} }]) => [type, schema])),
        ]),
      ),
    })),
  );
}

/** Checks answers against what the document says of an operation. */
export interface Judge {
  /** What is wrong with an answer; null when it is as declared. */
  complaintOf(operation: Operation, answer: ApiAnswer): string | null;
}

export async function openJudge(stage: Stage): Promise<Judge> {
  const { components } = await documentOf(stage.test);
  const ajv = new Ajv({ strict: false, allErrors: false, discriminator: true });
  formats.default(ajv);
  const compiled = new Map<JsonSchema, ReturnType<Ajv['compile']>>();
  const validate = (schema: JsonSchema) => {
    const known = compiled.get(schema) ?? ajv.compile({ ...schema, components });
    compiled.set(schema, known);
    return known;
  };
  return {
    complaintOf(operation, answer) {
      // A process whose jobs do not run says 503 to whoever asks whether it is ready: that is its answer.
      const unready = operation.name === 'GET /ready' && answer.status === 503;
      if (answer.status >= 500 && !unready) return `answers ${answer.status}`;
      const declared =
        operation.answers[String(answer.status)] ?? operation.answers[`${String(answer.status)[0]}XX`];
      if (!declared) return `answers ${answer.status}, which is not declared`;
      const types = Object.keys(declared);
      if (types.length === 0) return answer.bytes.length === 0 ? null : 'has a body, and none is declared';
      const type = String(answer.headers['content-type'] ?? '').split(';')[0] ?? '';
      // Files are of whatever type they were found to be.
      // The document lists the types of a route's files under its refusals, too; those are always JSON.
      const refusal =
        answer.status >= 400 && type === 'application/json' ? Object.values(declared)[0] : undefined;
      const schema = declared[type] ?? refusal ?? declared['application/octet-stream'];
      if (!schema) return `is ${type || 'without a type'}, and ${types.join(', ')} is declared`;
      // A file that is JSON, e.g. the copy of one's own data, has no schema but its bytes.
      if (!type.includes('json') || schema.format === 'binary') return null;
      const check = validate(schema);
      return check(answer.body) ? null : `is not as declared: ${ajv.errorsText(check.errors)}`;
    },
  };
}

export interface Fuzzer {
  operations: Operation[];
  /** Calls an operation so often. Throws with the smallest call that fails, and the seed that leads to it again. */
  fuzz(operation: Operation, options: { calls: number; seed: number }): Promise<void>;
  end(): Promise<void>;
}

/** What went wrong, and with which smallest call. */
export function storyOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? `${error.cause.message}\n` : '';
  return `${cause}${error.message.slice(0, 1_500)}`;
}

/** Whoever may do it first, then others: a fuzzer that is always refused tests the refusal. */
function peopleFor(row: string): IdentityName[] {
  const granted = [...worldPeople, 'operator' as const].filter((name) => {
    const expected = permissions[row];
    return expected !== undefined && expectedOf(expected, name) < 300;
  });
  const allowed: IdentityName[] = granted.length > 0 ? granted : ['operator'];
  return [...allowed, ...allowed, 'otherEnterpriseOwner', 'visitor'];
}

/** A fuzzer on a stage; every call is undone, so that each finds the same stage and a seed leads to the same end. */
export async function openFuzzer(stage: Stage): Promise<Fuzzer> {
  const operations = await readOperations(stage);
  const judge = await openJudge(stage);
  const { components } = await documentOf(stage.test);
  const around: Surroundings = {
    schemas: components.schemas as Record<string, JsonSchema>,
    ids: [
      ...new Set(
        idsIn([stage.own.objects, stage.own.enterpriseId, stage.own.universityId, stage.other.objects]),
      ),
    ],
  };
  const rewind: Rewind = await installRewind(stage.test.services.database);
  const call = ({ identity, request }: Call) =>
    rewind.undone(() => send(stage.test, stage.people[identity], request));

  return {
    operations,
    async fuzz(operation, { calls, seed }) {
      const row = Object.keys(requests).find((one) => routeOf(one) === operation.name);
      if (row === undefined) throw new Error(`server/proof/requests has no request for ${operation.name}`);
      const arbitrary = callsOf(operation, {
        known: requestOf(row, stage.own),
        people: peopleFor(row),
        around,
      });
      await fc.assert(
        fc.asyncProperty(arbitrary, async (one) => {
          const answer = await call(one);
          const complaint = judge.complaintOf(operation, answer);
          if (complaint !== null)
            throw new Error(`${operation.name} ${complaint}\n${JSON.stringify(answer.body)?.slice(0, 500)}`);
        }),
        { numRuns: calls, seed },
      );
    },
    end: () => rewind.end(),
  };
}
