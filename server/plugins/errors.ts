import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isConnectionLost } from '../../db/lost-connection.ts';
import { DomainError, type ErrorCode, type FieldIssue, type FieldIssueCode } from '../errors.ts';
import { fill, languageOf, messagesOf, type Language } from '../messages/index.ts';

/** The only place where a code becomes an HTTP status. */
const statuses: Record<ErrorCode, number> = {
  invalid_input: 400,
  body_too_large: 413,
  unsupported_media_type: 415,
  not_signed_in: 401,
  wrong_credentials: 401,
  account_disabled: 403,
  email_not_verified: 403,
  password_expired: 403,
  second_factor_required: 403,
  consent_required: 403,
  proof_required: 403,
  wrong_code: 401,
  link_expired: 410,
  sign_in_again: 401,
  not_allowed: 403,
  not_found: 404,
  route_not_found: 404,
  wrong_state: 409,
  version_conflict: 409,
  already_exists: 409,
  already_registered: 409,
  introduction_exists: 409,
  listing_incomplete: 422,
  organisation_not_verified: 422,
  shares_exceed_whole: 422,
  technology_amount_exceeds_total: 422,
  receipts_exceed_total: 422,
  related_parties_refused: 422,
  probable_duplicate: 409,
  mandate_exclusive: 409,
  second_person_required: 403,
  expert_review_required: 409,
  idempotency_key_reused: 422,
  idempotency_key_expired: 422,
  file_type_refused: 422,
  account_has_duties: 409,
  too_many_requests: 429,
  too_many_saved_searches: 409,
  search_unavailable: 503,
  database_unavailable: 503,
  last_owner: 409,
  department_in_use: 409,
  too_many_invitations: 409,
  invitation_for_other_address: 403,
  administrator_separated: 409,
  last_administrator: 409,
  takes_part_in_market: 409,
  broker_not_certified: 422,
  nda_required: 403,
  file_not_stampable: 422,
  internal: 500,
};

export interface ErrorBody {
  code: ErrorCode;
  message: string;
  fields: { path: string; code: FieldIssueCode; message: string }[];
}

/** HTTP status and body of an error in a language. */
export function describeError(error: DomainError, language: Language): { status: number; body: ErrorBody } {
  const messages = messagesOf(language);
  const parametersOf = (issue: FieldIssue) => {
    const other = issue.parameters?.other;
    return other === undefined
      ? issue.parameters
      : { ...issue.parameters, other: messages.fieldNames[other] ?? other };
  };
  return {
    status: statuses[error.code],
    body: {
      code: error.code,
      message: fill(messages.errors[error.code], error.parameters),
      fields: error.fields.map((issue) => ({
        path: issue.path,
        code: issue.code,
        message: fill(messages.fieldIssues[issue.code], parametersOf(issue)),
      })),
    },
  };
}

interface ValidationIssue {
  keyword: string;
  instancePath: string;
  params: Record<string, unknown>;
}

const keywordCodes: Record<string, FieldIssueCode> = {
  required: 'required',
  additionalProperties: 'unknown_field',
  minLength: 'too_short',
  maxLength: 'too_long',
  minItems: 'too_short',
  maxItems: 'too_long',
  minimum: 'too_small',
  exclusiveMinimum: 'too_small',
  maximum: 'too_large',
  exclusiveMaximum: 'too_large',
  pattern: 'wrong_format',
  format: 'wrong_format',
  type: 'wrong_type',
  enum: 'not_in_list',
  const: 'not_in_list',
  uniqueItems: 'duplicate',
};

/** What stands at a JSON pointer; undefined where nothing does. */
const valueAt = (root: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .filter(Boolean)
    .reduce<unknown>(
      (value, part) =>
        typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[part] : undefined,
      root,
    );

/** One Ajv issue as ours. An empty text where one is needed reads as “required”, not as “at least 1 character”. */
function toFieldIssue(issue: ValidationIssue, sent: unknown): FieldIssue {
  const parts = issue.instancePath.split('/').filter(Boolean);
  const named = issue.params.missingProperty ?? issue.params.additionalProperty;
  if (typeof named === 'string') parts.push(named);
  const limit = issue.params.limit;
  const emptied =
    (issue.keyword === 'minLength' && limit === 1) ||
    (['pattern', 'format'].includes(issue.keyword) && valueAt(sent, issue.instancePath) === '');
  return {
    path: parts.join('.'),
    code: emptied ? 'required' : (keywordCodes[issue.keyword] ?? 'refused'),
    parameters: typeof limit === 'number' ? { limit } : undefined,
  };
}

/** `anyOf` repeats an issue once per branch: keep the first of each path, and drop the summary line. */
function distinctIssues(issues: readonly ValidationIssue[], sent: unknown): FieldIssue[] {
  const byPath = new Map<string, FieldIssue>();
  for (const issue of issues) {
    if (issue.keyword === 'anyOf' && issues.length > 1) continue;
    const converted = toFieldIssue(issue, sent);
    const known = byPath.get(converted.path);
    // A union like "string or null" says wrong_type for null before what is wrong with the string.
    if (!known || known.code === 'wrong_type') byPath.set(converted.path, converted);
  }
  return [...byPath.values()];
}

const sizeText = (bytes: number): string =>
  bytes >= 1024 * 1024 ? `${Math.round(bytes / 1024 / 1024)} MB` : `${Math.round(bytes / 1024)} kB`;

/** Any thrown thing as one of ours; null when it is unknown, and then its text is never shown. */
function toDomainError(
  error: unknown,
  request: Pick<FastifyRequest, 'body' | 'routeOptions'>,
): DomainError | null {
  if (error instanceof DomainError) return error;
  const { code, statusCode, validation, validationContext } = error as Partial<FastifyError>;
  if (validation) {
    const sent = validationContext === 'body' ? request.body : undefined;
    return new DomainError('invalid_input', {
      fields: distinctIssues(validation as ValidationIssue[], sent),
    });
  }
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE' || statusCode === 413)
    return new DomainError('body_too_large', {
      parameters: { limit: sizeText(request.routeOptions.bodyLimit ?? 0) },
    });
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE' || code === 'FST_INVALID_MULTIPART_CONTENT_TYPE')
    return new DomainError('unsupported_media_type');
  // The parser of forms throws plain errors for a form without its boundary or cut short.
  if (error instanceof Error && /^(Multipart: |Unexpected end of multipart data)/.test(error.message))
    return new DomainError('invalid_input');
  if (statusCode === 400) return new DomainError('invalid_input');
  if (isConnectionLost(error)) return new DomainError('database_unavailable');
  return null;
}

/**
 * Turn every error of the API into `{ code, message, fields }`.
 * @param onRefusal is told of every 403 before it is answered; it never throws
 */
export function installErrors(
  app: FastifyInstance,
  onRefusal: (request: FastifyRequest, code: ErrorCode) => Promise<void>,
): void {
  app.setErrorHandler(async (error, request: FastifyRequest, reply: FastifyReply) => {
    const language = languageOf(request.headers['accept-language']);
    const known = toDomainError(error, request);
    if (!known) request.log.error({ err: error }, 'unexpected error');
    const domainError = known ?? new DomainError('internal', { parameters: { requestId: request.id } });
    const { status, body } = describeError(domainError, language);
    if (status === 403) await onRefusal(request, domainError.code);
    // A database that is started again answers after a second or two.
    if (domainError.code === 'database_unavailable') reply.header('retry-after', '1');
    return reply.status(status).send(body);
  });
  app.setNotFoundHandler((request, reply) => {
    const language = languageOf(request.headers['accept-language']);
    const { status, body } = describeError(new DomainError('route_not_found'), language);
    return reply.status(status).send(body);
  });
}
