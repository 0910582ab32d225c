import type * as chinese from './zh.ts';

export const errors: typeof chinese.errors = {
  invalid_input: 'Some of what was entered cannot be used. Please correct the fields named below.',
  body_too_large: 'The request is larger than the limit ({limit}). Please shorten it.',
  unsupported_media_type: 'This content type is not supported. Please send application/json.',
  not_signed_in: 'Please sign in first.',
  wrong_credentials: 'E-mail address or password is not right.',
  email_not_verified:
    'Please verify your e-mail address first: open the link in the mail, or ask for a new one on your account page.',
  password_expired: 'Your password is 90 days old. Please change it first.',
  second_factor_required:
    'Your role needs a second factor (authenticator app). Please turn it on on your account page first.',
  consent_required:
    'The terms have changed: please read the new version and decide first. Until then you can read, but change nothing.',
  proof_required: 'Please confirm that it is you: enter your password or a code of your authenticator app.',
  wrong_code:
    'That code is not right, or was used before. Codes of the app change every 30 seconds: please use the latest.',
  link_expired: 'This link has expired or was used before. Please ask for a new mail.',
  sign_in_again: 'Signing in took too long. Please enter your e-mail address and password again.',
  account_disabled: 'This account is disabled. Please contact the operator.',
  not_allowed: 'You are not allowed to do this.',
  not_found: 'Not found: it may have been removed, or it is not public.',
  route_not_found: 'There is no such address in the API. See /api/v1/reference.',
  wrong_state: 'This cannot be done in the present state. Reload to see the latest state.',
  version_conflict:
    'It was changed elsewhere in the meantime. Reload and edit again; your text is still on the page.',
  already_exists: 'The same record exists already.',
  already_registered: 'This contract is registered already and cannot be registered again.',
  introduction_exists: 'There is an open introduction between this need and this achievement.',
  listing_incomplete:
    'Completeness is {score}, below the {minimum} that publishing asks for. Please add what is listed.',
  organisation_not_verified: 'The organisation has not been verified by the operator.',
  shares_exceed_whole: 'The shares add up to {sum} basis points, more than 100 % (10,000 basis points).',
  technology_amount_exceeds_total: 'The technology amount cannot exceed the total amount.',
  receipts_exceed_total: 'The receipts would exceed the contract total. Please amend the contract first.',
  related_parties_refused: 'Seller and buyer have the same credit code: this cannot be registered.',
  probable_duplicate:
    'A contract with the same title, parties, amount and signing day exists: {reference}. Confirm that this is not the same one, then go on.',
  mandate_exclusive:
    'An exclusive mandate covers this listing in that time already; there is at most one at a time.',
  second_person_required:
    'A contract with a technology amount of {threshold} yuan or more is registered by someone other than its reviewer.',
  expert_review_required:
    'A contract with a technology amount of {threshold} yuan or more needs expert review first.',
  idempotency_key_reused: 'This Idempotency-Key was used for other content. Please choose a new one.',
  idempotency_key_expired:
    'This Idempotency-Key was used before and its answer is no longer kept. Please look whether it was done; if not, send it with a new one.',
  nda_required:
    'The confidential part opens after you accept the NDA and its owner lets you in; it closes when the owner takes that back.',
  file_not_stampable:
    'Confidential files leave with a watermark only: please upload a PDF without a password or attachments, a PNG (not interlaced), a JPEG, or a text of at most 1 MB.',
  file_type_refused:
    'This type of file is not accepted. Please upload a PDF, a picture or an Office document.',
  too_many_saved_searches:
    'At most {limit} searches can be saved. Please delete one that you no longer need.',
  account_has_duties: 'This account cannot be erased yet: {duties}.',
  too_many_requests: 'Too many requests. Please try again in {seconds} seconds.',
  search_unavailable: 'The search service is starting. Please try again in a moment.',
  database_unavailable: 'The database does not answer at the moment. Please try again shortly.',
  last_owner: 'An organisation has at least one owner: make somebody else an owner first.',
  department_in_use: 'People belong to this department or are invited into it. Please move them first.',
  too_many_invitations:
    'At most {limit} invitations can wait for an answer. Please withdraw one that is not needed.',
  invitation_for_other_address:
    'This invitation was sent to another address. Please sign in with the address that received it.',
  administrator_separated:
    'System, security and audit administrators do not join organisations and are no brokers.',
  last_administrator:
    'Of system, security and audit administrators one each can always sign in: appoint a successor first.',
  takes_part_in_market:
    'This user belongs to an organisation or is a broker, and cannot become an administrator.',
  broker_not_certified:
    'On {date} the broker “{name}” was not certified (the certificate had expired or the certification was ended): no new introduction can be led, and no share taken of a contract signed on or after that day. What was earned stays. The broker can renew the certificate under “Certification as a technology broker” and then go on; or give this share to an agency, or to nobody.',
  internal: 'The server met an error and nothing was saved. Please try again. Number: {requestId}',
};

export const fieldIssues: typeof chinese.fieldIssues = {
  required: 'Required.',
  too_short: 'At least {limit} characters.',
  too_long: 'At most {limit} characters.',
  too_small: 'Not less than {limit}.',
  too_large: 'Not more than {limit}.',
  wrong_format: 'The format is not right.',
  wrong_type: 'The type is not right.',
  not_in_list: 'Not one of the allowed values.',
  unknown_field: 'There is no such field.',
  unknown_reference: 'What it refers to does not exist.',
  duplicate: 'Given twice.',
  before_other: 'Must not be before {other}.',
  exceeds_other: 'Must not exceed {other}.',
  sum_exceeds_whole: 'The sum exceeds 100 %.',
  in_the_past: 'Must not be before today.',
  in_the_future: 'Must not be after today.',
  not_verified: 'Not verified by the operator.',
  refused: 'Not accepted.',
  too_many_rows: 'At most {limit} rows. Please split the file.',
  no_rows: 'There are no rows below the header.',
  missing_columns:
    'These columns are missing: {columns}. Name them in the first line; a template can be downloaded.',
  password_too_common:
    'This password is common and easily guessed. Please choose another; a few unrelated words are easy to remember.',
  password_has_own_words: 'The password must not contain your name, your address or the name of this site.',
  password_too_simple: 'Use at least three of the four: capital letters, small letters, digits, signs.',
  password_used_before: 'None of the last five passwords can be used again.',
  password_wrong: 'The password is not right.',
  terms_changed: 'The terms have changed. Please read the present version before you agree.',
  wrong_check_digit: 'The check digit does not fit: please compare it with the certificate.',
  taken: 'Another organisation has it already; if it is yours, please tell the operator.',
  one_file_only: 'One file at a time, please.',
  unreadable_table:
    'This table cannot be read. Save it as .xlsx, or as .csv in UTF-8 or GB18030, with the column names in the first line.',
};

export const fieldNames: typeof chinese.fieldNames = {
  totalFen: 'the total amount',
  priceMaximumFen: 'the highest price',
  budgetMaximumFen: 'the highest budget',
  signedOn: 'the signing date',
  validFrom: 'the start of validity',
  noticeFrom: 'the first day of the notice',
  noticeTo: 'the last day of the notice',
  validTo: 'the end of validity',
  registeredOn: 'the registration date',
  declaredTechnologyFen: 'the technology amount',
  value: 'the lower end',
  from: 'the first day',
};

export const transferModes: typeof chinese.transferModes = {
  transfer: 'transfer',
  exclusive_licence: 'exclusive licence',
  sole_licence: 'sole licence',
  ordinary_licence: 'ordinary licence',
  equity: 'equity',
  joint_development: 'joint development',
  technical_service: 'technical service',
  spin_off: 'spin-off',
};

/** Why a match does not fit, after “does not fit: ”. */
export const matchRefusalReasons: typeof chinese.matchRefusalReasons = {
  not_our_field: 'another technology than asked for',
  limits_missed: 'misses the stated limits',
  too_early: 'too early',
  benefit_unclear: 'benefit unclear',
  description_unclear: 'description unclear',
  price: 'price',
  intellectual_property_unclear: 'intellectual property unclear',
  found_elsewhere: 'found elsewhere',
  other: 'other reason',
};

/** The table of “who saw this”. */
export const disclosure: typeof chinese.disclosure = {
  sheet: 'Who saw this',
  columns: [
    'Time',
    'Person',
    'Organisation or broker',
    'Basis',
    'What',
    'File',
    'NDA version',
    'NDA hash',
    'Record number',
  ],
  bases: { nda: 'NDA', mandate: 'mandate to draft' },
  parts: {
    detail: 'confidential detail and indicators',
    document: 'confidential detail (PDF)',
    file: 'file',
  },
};
