/**
 * Every error code that the API can answer with. HTTP statuses are decided in plugins/errors.ts, texts in
 * messages/{zh,en}.ts: a code that is missing in either does not compile.
 */
export const errorCodes = [
  'invalid_input',
  'body_too_large',
  'unsupported_media_type',
  'not_signed_in',
  'wrong_credentials',
  'account_disabled',
  'email_not_verified',
  'password_expired',
  'second_factor_required',
  'consent_required',
  'proof_required',
  'wrong_code',
  'link_expired',
  'sign_in_again',
  'not_allowed',
  'not_found',
  'route_not_found',
  'wrong_state',
  'version_conflict',
  'already_exists',
  'already_registered',
  'introduction_exists',
  'listing_incomplete',
  'organisation_not_verified',
  'shares_exceed_whole',
  'technology_amount_exceeds_total',
  'receipts_exceed_total',
  'related_parties_refused',
  'probable_duplicate',
  'mandate_exclusive',
  'second_person_required',
  'expert_review_required',
  'idempotency_key_reused',
  'idempotency_key_expired',
  'file_type_refused',
  'account_has_duties',
  'too_many_requests',
  'search_unavailable',
  'database_unavailable',
  'too_many_saved_searches',
  'last_owner',
  'department_in_use',
  'too_many_invitations',
  'invitation_for_other_address',
  'administrator_separated',
  'last_administrator',
  'takes_part_in_market',
  'broker_not_certified',
  'nda_required',
  'file_not_stampable',
  'internal',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** What is wrong with one field. `message` is filled in the reader's language where the error leaves the server. */
export const fieldIssueCodes = [
  'required',
  'too_short',
  'too_long',
  'too_small',
  'too_large',
  'wrong_format',
  'wrong_type',
  'not_in_list',
  'unknown_field',
  'unknown_reference',
  'duplicate',
  'before_other',
  'exceeds_other',
  'sum_exceeds_whole',
  'in_the_past',
  'in_the_future',
  'not_verified',
  'refused',
  'one_file_only',
  'too_many_rows',
  'no_rows',
  'missing_columns',
  'unreadable_table',
  'wrong_check_digit',
  'taken',
  'password_too_common',
  'password_has_own_words',
  'password_too_simple',
  'password_used_before',
  'password_wrong',
  'terms_changed',
] as const;
export type FieldIssueCode = (typeof fieldIssueCodes)[number];

export interface FieldIssue {
  /** Dotted path inside the body or the query, e.g. `shares.0.basisPoints`. */
  path: string;
  code: FieldIssueCode;
  parameters?: Record<string, string | number>;
}

/** An expected refusal: thrown by rules and actions, turned into `{ code, message, fields }` by plugins/errors.ts. */
export class DomainError extends Error {
  readonly code: ErrorCode;
  readonly fields: readonly FieldIssue[];
  readonly parameters: Record<string, string | number>;

  constructor(
    code: ErrorCode,
    options: { fields?: readonly FieldIssue[]; parameters?: Record<string, string | number> } = {},
  ) {
    super(code);
    this.name = 'DomainError';
    this.code = code;
    this.fields = options.fields ?? [];
    this.parameters = options.parameters ?? {};
  }
}

/** `invalid_input` about one field. */
export const invalidField = (
  path: string,
  code: FieldIssueCode,
  parameters?: Record<string, string | number>,
): DomainError => new DomainError('invalid_input', { fields: [{ path, code, parameters }] });
