import { getTableColumns, getTableName } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import * as schema from '../../db/schema/index.ts';

/** By what a row names a person: the user id, the id of the broker record, or the e-mail address. */
export type PersonKey = 'user' | 'broker' | 'email';

/**
 * What becomes of a row when its person is erased. `goes`: deleted. `cleared`: what says something about the person is
 * replaced (clearing-store.ts). `stays`: a record of business, of money or of who may answer for what, which the law
 * keeps (民法典 art. 925 ff. for contracts, 网络安全法 art. 21 for the record of acting) and which then names a pseudonym.
 */
export type Erasure = 'goes' | 'cleared' | 'stays';

/** One way in which a table holds something of a person. */
export interface PersonalColumn {
  table: PgTable;
  column: PgColumn;
  key: PersonKey;
  erasure: Erasure;
  /** What of a row is the person's to read: never a secret, never other people's business. */
  shown: readonly PgColumn[];
}

type Columns<Table extends PgTable> = Table['_']['columns'];
type Shown<Table extends PgTable> = readonly (keyof Columns<Table> & string)[];

function entry<Table extends PgTable>(
  table: Table,
  column: keyof Columns<Table> & string,
  key: PersonKey,
  erasure: Erasure,
  shown: Shown<Table>,
): PersonalColumn {
  const columns = getTableColumns(table) as Record<string, PgColumn>;
  return {
    table,
    column: columns[column]!,
    key,
    erasure,
    shown: [...new Set([...shown, column])].map((name) => columns[name]!),
  };
}

/**
 * Every column of every table that names a person, with what the person gets to read of the row and what becomes of it.
 * A test compares this list with the foreign keys of the database: a new table cannot forget its people.
 */
export const personalColumns: readonly PersonalColumn[] = [
  entry(schema.users, 'id', 'user', 'cleared', [
    ...(['name', 'email', 'emailVerified', 'image', 'language', 'disabledAt', 'twoFactorEnabled'] as const),
    ...(['createdAt', 'updatedAt'] as const),
  ]),
  entry(schema.administrators, 'userId', 'user', 'stays', ['role', 'appointedAt']),
  entry(schema.administrators, 'appointedBy', 'user', 'stays', ['role', 'appointedAt']),
  entry(schema.sessions, 'userId', 'user', 'goes', ['createdAt', 'expiresAt', 'ipAddress', 'userAgent']),
  entry(schema.credentials, 'userId', 'user', 'goes', ['providerId', 'createdAt', 'updatedAt']),
  entry(schema.verifications, 'identifier', 'email', 'goes', ['createdAt', 'expiresAt']),
  entry(schema.twoFactors, 'userId', 'user', 'goes', ['verified']),
  entry(schema.usedCodes, 'userId', 'user', 'goes', ['usedAt']),
  entry(schema.mailLinks, 'userId', 'user', 'goes', ['purpose', 'expiresAt']),
  entry(schema.emailChanges, 'userId', 'user', 'goes', [
    ...(['email', 'formerEmail', 'requestedAt', 'expiresAt', 'confirmedAt'] as const),
  ]),
  // Somebody else asked for the person's address: that they did is the person's to read, who it was is not.
  entry(schema.emailChanges, 'email', 'email', 'goes', ['requestedAt']),
  entry(schema.emailChanges, 'formerEmail', 'email', 'goes', ['requestedAt']),
  entry(schema.formerPasswords, 'userId', 'user', 'goes', ['replacedAt']),
  entry(schema.consents, 'userId', 'user', 'cleared', ['document', 'version', 'givenAt', 'withdrawnAt']),
  entry(schema.personPreferences, 'userId', 'user', 'goes', ['personalNotifications', 'updatedAt']),
  entry(schema.matchingObjections, 'objectedBy', 'user', 'stays', ['listingKind', 'listingId', 'objectedAt']),
  entry(schema.memberships, 'userId', 'user', 'goes', ['organisationId', 'role', 'createdAt']),
  entry(schema.invitations, 'email', 'email', 'cleared', [
    ...(['organisationId', 'role', 'status', 'createdAt', 'expiresAt'] as const),
  ]),
  entry(schema.invitations, 'invitedBy', 'user', 'stays', ['organisationId', 'role', 'status', 'createdAt']),
  entry(schema.invitations, 'answeredBy', 'user', 'stays', ['organisationId', 'status', 'answeredAt']),
  // The document goes where the organisation was not verified with it.
  entry(schema.verificationRequests, 'requestedBy', 'user', 'stays', [
    ...(['organisationId', 'status', 'requestedAt'] as const),
  ]),
  entry(schema.verificationRequests, 'decidedBy', 'user', 'stays', [
    ...(['organisationId', 'status', 'decidedAt', 'reason'] as const),
  ]),
  entry(schema.certificationRequests, 'userId', 'user', 'cleared', [
    ...(['level', 'certificateNumber', 'certificateExpiresOn', 'agencyId', 'fields', 'district'] as const),
    ...(['introduction', 'fileId', 'status', 'requestedAt', 'decidedAt', 'reason'] as const),
  ]),
  entry(schema.certificationRequests, 'decidedBy', 'user', 'stays', ['id', 'status', 'decidedAt', 'reason']),
  entry(schema.brokers, 'userId', 'user', 'cleared', [
    ...(['id', 'name', 'level', 'certificateNumber', 'certificateExpiresOn', 'fields', 'tags'] as const),
    ...(['agencyId', 'askedAgencyId', 'district', 'introduction', 'endedAt', 'createdAt'] as const),
  ]),
  entry(schema.notifications, 'userId', 'user', 'goes', [
    'kind',
    'parameters',
    'link',
    'createdAt',
    'readAt',
  ]),
  entry(schema.savedSearches, 'userId', 'user', 'goes', [
    ...(['name', 'listingKind', 'query', 'alerts', 'createdAt', 'checkedAt'] as const),
  ]),
  entry(schema.idempotencyKeys, 'userId', 'user', 'goes', ['key', 'createdAt']),
  entry(schema.files, 'uploadedBy', 'user', 'stays', [
    ...(['id', 'name', 'mediaType', 'size_bytes', 'sha256', 'uploadedAt'] as const),
  ]),
  entry(schema.auditEvents, 'actorId', 'user', 'stays', [
    ...(['at', 'kind', 'outcome', 'subjectKind', 'subjectId', 'detail'] as const),
  ]),
  ...actsInTheMarket(),
  ...actsOfTheOffice(),
];

/** What a person did with listings, matches, introductions and papers of confidence. */
function actsInTheMarket(): PersonalColumn[] {
  return [
    entry(schema.needs, 'createdBy', 'user', 'stays', ['id', 'title', 'createdAt']),
    entry(schema.achievements, 'createdBy', 'user', 'stays', ['id', 'title', 'team', 'createdAt']),
    entry(schema.listingEvents, 'actorId', 'user', 'stays', [
      'listingKind',
      'listingId',
      'verb',
      'note',
      'at',
    ]),
    entry(schema.disclosureTerms, 'updatedBy', 'user', 'stays', ['listingKind', 'listingId', 'updatedAt']),
    entry(schema.disclosures, 'userId', 'user', 'stays', ['listingKind', 'listingId', 'basis', 'part', 'at']),
    entry(schema.disclosures, 'brokerId', 'broker', 'stays', [
      'listingKind',
      'listingId',
      'basis',
      'part',
      'at',
    ]),
    entry(schema.ndaAcceptances, 'userId', 'user', 'stays', [
      'listingKind',
      'listingId',
      'ndaSha256',
      'acceptedAt',
    ]),
    entry(schema.ndaAcceptances, 'brokerId', 'broker', 'stays', ['listingKind', 'listingId', 'acceptedAt']),
    entry(schema.ndaDecisions, 'decidedBy', 'user', 'stays', [
      'acceptanceId',
      'decision',
      'decidedAt',
      'note',
    ]),
    entry(schema.ndaInvitations, 'brokerId', 'broker', 'stays', ['listingKind', 'listingId', 'invitedAt']),
    entry(schema.ndaInvitations, 'invitedBy', 'user', 'stays', ['listingKind', 'listingId', 'invitedAt']),
    entry(schema.matchAnswers, 'userId', 'user', 'stays', [
      ...(['needId', 'achievementId', 'side', 'verdict', 'reason', 'note', 'answeredAt'] as const),
    ]),
    entry(schema.matchAnswers, 'brokerId', 'broker', 'stays', ['needId', 'achievementId', 'answeredAt']),
    entry(schema.introductions, 'openedBy', 'user', 'stays', [
      ...(['id', 'needId', 'achievementId', 'openedBySide', 'proposedAt'] as const),
    ]),
    entry(schema.introductions, 'leadBrokerId', 'broker', 'stays', [
      ...(['id', 'needId', 'achievementId', 'status', 'proposedAt'] as const),
    ]),
    entry(schema.introductionEvents, 'actorId', 'user', 'stays', ['introductionId', 'verb', 'side', 'at']),
    entry(schema.introductionMessages, 'senderId', 'user', 'stays', ['introductionId', 'body', 'sentAt']),
    entry(schema.mandates, 'brokerId', 'broker', 'stays', [
      ...(['id', 'ownerId', 'status', 'validFrom', 'validTo', 'createdAt'] as const),
    ]),
    entry(schema.mandates, 'proposedBy', 'user', 'stays', ['id', 'ownerId', 'createdAt']),
    entry(schema.mandates, 'acceptedBy', 'user', 'stays', ['id', 'ownerId', 'acceptedAt']),
    entry(schema.mandates, 'endedBy', 'user', 'stays', ['id', 'ownerId', 'endedAt', 'endReason']),
  ];
}

/** What a person did with contracts, money and the work of offices, and what stands in the ledger for a broker. */
function actsOfTheOffice(): PersonalColumn[] {
  return [
    entry(schema.contracts, 'loggedBy', 'user', 'stays', ['id', 'title', 'createdAt']),
    entry(schema.contractEvents, 'actorId', 'user', 'stays', ['contractId', 'verb', 'note', 'at']),
    entry(schema.contractReviews, 'openedBy', 'user', 'stays', ['contractId', 'kind', 'reason', 'openedAt']),
    entry(schema.contractReviews, 'reviewedBy', 'user', 'stays', ['contractId', 'kind', 'reviewedAt']),
    entry(schema.contractReviews, 'decidedBy', 'user', 'stays', [
      ...(['contractId', 'kind', 'decidedAt', 'decisionNote'] as const),
    ]),
    entry(schema.contractShares, 'brokerId', 'broker', 'stays', [
      ...(['contractId', 'basisPoints', 'agencyId', 'evidence', 'createdAt', 'endedAt'] as const),
    ]),
    entry(schema.proposedShares, 'brokerId', 'broker', 'stays', ['contractId', 'basisPoints', 'createdAt']),
    entry(schema.shareConfirmations, 'userId', 'user', 'stays', ['contractId', 'side', 'at']),
    entry(schema.receipts, 'recordedBy', 'user', 'stays', ['contractId', 'note', 'recordedAt']),
    entry(schema.feeIncomes, 'brokerId', 'broker', 'stays', [
      ...(['contractId', 'amountFen', 'receivedOn', 'note', 'recordedAt'] as const),
    ]),
    entry(schema.feeIncomes, 'recordedBy', 'user', 'stays', ['contractId', 'note', 'recordedAt']),
    entry(schema.ledgerAccounts, 'holderId', 'broker', 'stays', ['id', 'base', 'createdAt']),
    entry(schema.registrationImports, 'createdBy', 'user', 'stays', ['id', 'kind', 'fileName', 'createdAt']),
    entry(schema.registrationImportRows, 'settledBy', 'user', 'stays', ['importId', 'line', 'settledAt']),
    entry(schema.vouchers, 'issuedBy', 'user', 'stays', ['contractId', 'version', 'issuedAt']),
    entry(schema.periodClosings, 'closedBy', 'user', 'stays', ['closedThrough', 'note', 'closedAt']),
    entry(schema.officialFigures, 'enteredBy', 'user', 'stays', ['indicator', 'year', 'source', 'enteredAt']),
    entry(schema.tasks, 'doneBy', 'user', 'stays', ['id', 'title', 'outcome', 'note', 'closedAt']),
    entry(schema.taskAssignments, 'brokerId', 'broker', 'stays', ['taskId']),
  ];
}

/** Columns that have a person's id or address without a foreign key: found by name, listed by hand. */
export const withoutForeignKey = [
  'users.id',
  'audit_events.actor_id',
  'ledger_accounts.holder_id',
  'invitations.email',
  'email_changes.email',
  'email_changes.former_email',
  'verifications.identifier',
];

/** Where an entry lies, e.g. `sessions.user_id`, with the database's own names. */
export const placeOf = ({ table, column }: PersonalColumn): string =>
  `${getTableName(table)}.${column.name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`;
