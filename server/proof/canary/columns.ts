/**
 * What every text, list and JSON column of the database is, and who may ever read it. A column that is missing here fails
 * the build, so nobody adds a field without saying to whom it may be shown.
 *
 * - `code`: a code, a hash or a number as text; it says nothing by itself, and a mark would break it.
 * - `everybody`: may be seen without signing in.
 * - `nobody`: leaves the database to nobody, not even to whom it belongs.
 * - `secret`: the same; it is looked for as it is, because a mark in its place would end what it is good for.
 * - names of people (row.ts): they may read it, of their own half of the stage; and the operator where named.
 * - a function: who may read it depends on the row.
 */
export type Readers = string | ((row: Row, look: Look) => string);
export type Row = Record<string, unknown>;
/** Finds the row of another table by its id. */
export type Look = (table: string, id: unknown, key?: string) => Row;

const contractPeople = (row: Row) => (row['status'] === 'draft' ? 'partiesAndFinance' : 'insiders');
const ofContract = (row: Row, look: Look) => contractPeople(look('contracts', row['contract_id']));
/** Those of the half who meet each other: names of people are shown beside what they did. */
const acquaintances = 'insiders administrators founder';

const published = new Set(['published', 'contracted', 'sold', 'expired']);
const needReaders = (row: Row) => {
  if (published.has(String(row['status']))) return 'everybody';
  return row['status'] === 'draft' ? 'enterprise' : 'enterprise operator';
};
/** The broker holds a mandate for all listings of the university, and drafts for it. */
const achievementReaders = (row: Row) => {
  if (published.has(String(row['status']))) return 'everybody';
  return row['status'] === 'draft' ? 'university broker' : 'university operator';
};
const listingOf = (row: Row, look: Look) =>
  row['listing_kind'] === 'need'
    ? needReaders(look('needs', row['listing_id']))
    : achievementReaders(look('achievements', row['listing_id']));

const codes = (...names: string[]) => Object.fromEntries(names.map((name) => [name, 'code']));
const all = (readers: Readers, ...names: string[]) =>
  Object.fromEntries(names.map((name) => [name, readers]));

/** By table and column, as the database calls them. */
export const columns: Record<string, Record<string, Readers>> = {
  // People and organisations
  organisations: {
    ...all('everybody', 'name', 'introduction'),
    ...all(acquaintances, 'legal_representative', 'address', 'contact_name', 'contact_phone'),
    ...codes('kind', 'credit_code', 'country', 'party_nature', 'district', 'functional_area', 'industry'),
    ...codes('flags', 'size', 'postcode'),
  },
  users: { name: acquaintances, email: acquaintances, image: 'nobody', ...codes('language') },
  administrators: codes('role'),
  memberships: codes('role'),
  brokers: {
    ...all('everybody', 'name', 'introduction', 'tags'),
    certificate_number: 'everybody',
    ...codes('level', 'district'),
  },
  sessions: { token: 'secret', ...all('nobody', 'ip_address', 'user_agent') },
  credentials: {
    password: 'secret',
    ...all('nobody', 'access_token', 'refresh_token', 'id_token'),
    ...codes('account_id', 'provider_id', 'scope'),
  },
  verifications: all('nobody', 'identifier', 'value'),
  two_factors: all('secret', 'secret', 'backup_codes'),
  used_codes: codes('code'),
  former_passwords: all('secret', 'password'),
  throttles: all('nobody', 'key'),
  mail_links: { token_hash: 'nobody', ...codes('purpose') },
  email_changes: all('nobody', 'email', 'former_email', 'token_hash'),
  consents: codes('document', 'version'),
  invitations: {
    email: 'enterpriseOwner operator',
    token_hash: 'nobody',
    ...codes('language', 'role', 'status'),
  },
  departments: { name: 'university universityFinance operator' },
  verification_requests: {
    ...all('founder operator', 'name', 'reason'),
    ...codes('credit_code', 'status'),
  },
  certification_requests: {
    ...all('enterpriseMember universityMember operator', 'certificate_number', 'introduction', 'reason'),
    ...codes('district', 'level', 'status'),
  },

  // Listings
  needs: {
    ...all(needReaders, 'title', 'problem', 'indicators'),
    ...codes('external_reference', 'tags', 'cooperation_modes', 'kind', 'status'),
  },
  need_confidential: all('enterprise', 'detail', 'indicators'),
  achievements: {
    ...all(achievementReaders, 'title', 'summary', 'problem_solved', 'advantage', 'economic_effect', 'team'),
    ...all(achievementReaders, 'indicators', 'intellectual_property'),
    ...codes('external_reference', 'tags', 'transfer_modes', 'status'),
  },
  achievement_confidential: all(
    (row, look) =>
      look('achievements', row['achievement_id'])['status'] === 'draft'
        ? 'university broker'
        : 'university confidant',
    'detail',
    'indicators',
  ),
  nda_texts: codes('sha256', 'version', 'zh', 'en'),
  nda_invitations: codes('listing_kind'),
  nda_acceptances: codes('listing_kind', 'nda_sha256'),
  nda_decisions: { note: 'university enterpriseOwner broker', ...codes('decision') },
  confidential_files: codes('listing_kind'),
  disclosure_terms: codes('listing_kind', 'approval'),
  disclosures: codes('listing_kind', 'basis', 'part'),
  matching_objections: codes('listing_kind'),
  listing_events: {
    note: (row, look) => listingOf(row, look).replace('everybody', 'parties broker operator'),
    ...codes('listing_kind', 'from_status', 'to_status', 'verb'),
  },
  selection_batches: { name: 'everybody' },

  // Matches and introductions
  matches: codes('band', 'explanation', 'matcher_version'),
  match_answers: {
    note: 'university operator',
    ...codes('side', 'verdict', 'reason', 'band', 'matcher_version'),
  },
  introductions: codes(
    ...[
      'status',
      'opened_by_side',
      'closed_by_side',
      'close_reason',
      'band',
      'explanation',
      'matcher_version',
    ],
  ),
  introduction_events: {
    detail: 'parties broker operator',
    ...codes('verb', 'side', 'from_status', 'to_status'),
  },
  introduction_messages: { body: 'parties broker', ...codes('side') },
  introduction_files: codes('side'),
  mandates: {
    ...all('university universityFinance broker operator', 'note', 'end_reason'),
    ...codes('holder_kind', 'status'),
  },

  // Contracts
  contracts: {
    ...all(contractPeople, 'title', 'registration_office', 'seller_details', 'buyer_details'),
    ...codes('contract_class', 'sub_kind', 'licence_scope', 'payment_mode', 'pricing_mode', 'status'),
    ...codes('registration_number', 'registration_codes', 'registration_claim'),
  },
  contract_shares: codes('holder_kind', 'evidence'),
  proposed_shares: codes('holder_kind', 'evidence'),
  share_confirmations: codes('side'),
  contract_events: { note: ofContract, ...codes('verb', 'from_status', 'to_status') },
  contract_files: codes('purpose'),
  contract_reviews: {
    ...all(ofContract, 'reason', 'decision_note', 'proposal', 'replaced'),
    ...codes('kind', 'status'),
  },
  receipts: { note: ofContract },
  fee_incomes: {
    note: (row) => (row['holder_kind'] === 'broker' ? 'broker' : 'agency'),
    ...codes('holder_kind'),
  },
  vouchers: { content: 'insiders', ...codes('code', 'content_hash') },

  // The ledger
  ledger_accounts: codes('holder_kind', 'base'),
  ledger_movements: codes('base', 'cause', 'seller_district', 'buyer_district'),
  period_closings: { note: 'signedIn' },
  seals: codes('stream'),
  sealed_rows: codes('stream'),
  seal_heads: codes('stream'),
  official_figures: { source: 'everybody', ...codes('indicator') },

  // To and from the register
  registration_imports: {
    file_name: (row) =>
      row['kind'] === 'register_answers' ? 'point operator' : 'university universityFinance operator',
    ...codes('kind', 'status', 'options'),
  },
  registration_import_rows: {
    cells: (row, look) =>
      look('registration_imports', row['import_id'])['kind'] === 'register_answers'
        ? 'point operator'
        : 'university universityFinance operator',
    ...codes('outcome', 'problem'),
  },

  // What somebody has for themselves
  saved_searches: { ...all('enterpriseOwner', 'name', 'query'), ...codes('listing_kind', 'query_hash') },
  notifications: {
    parameters: (row, look) => `user:${String(look('users', row['user_id'])['id'])}`,
    ...codes('kind', 'link'),
  },
  tasks: {
    ...all('enterpriseOwner universityOwner broker', 'title', 'note'),
    ...codes('subject_kind', 'kind', 'link', 'status', 'outcome'),
  },
  files: {
    name: (row, look) => {
      const shown = look('introduction_files', row['id'], 'file_id')['introduction_id'];
      if (shown !== undefined) return 'parties broker';
      return look('mandates', row['id'], 'file_id')['id'] === undefined
        ? 'insiders founder'
        : 'university universityFinance broker operator';
    },
    ...codes('media_type', 'sha256'),
  },

  // The machine's own
  audit_events: codes('kind', 'outcome', 'subject_kind', 'subject_id', 'detail'),
  audit_addresses: all('auditAdministrator', 'ip_address', 'user_agent'),
  outbox: codes('document_kind'),
  idempotency_keys: { ...codes('key', 'request_hash'), answer: 'nobody' },
  reindex_requests: codes('kind'),
  index_reports: codes('reporter', 'findings', 'failure'),
  index_leases: codes('name', 'holder'),
};

/** Keys of JSON columns whose texts somebody wrote; all other texts in them are codes. */
export const writtenKeys = new Set(
  'name detail note title reason address legalRepresentative contactName contactPhone text number'.split(' '),
);

/** Columns of which the stage has no filled row, each with its reason. */
export const unplanted: Record<string, string> = {
  'users.image': 'nobody can set one',
  'credentials.access_token': 'sign-in with a password alone',
  'credentials.refresh_token': 'sign-in with a password alone',
  'credentials.id_token': 'sign-in with a password alone',
  'mail_links.token_hash': 'the stage asks for no link',
  'email_changes.email': 'the stage changes no address',
  'email_changes.former_email': 'the stage changes no address',
  'email_changes.token_hash': 'the stage changes no address',
  'sessions.ip_address': 'the stage opens its sessions without a request',
  'sessions.user_agent': 'the stage opens its sessions without a request',
  'throttles.key': 'the stage guesses no password',
  'verifications.identifier': 'nothing is verified so',
  'verifications.value': 'nothing is verified so',
};
