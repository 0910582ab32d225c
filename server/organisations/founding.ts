import type { Transaction } from '../../db/client.ts';
import { recordAudit } from '../audit/actions.ts';
import { requireIdentity, type Context, type Identity } from '../context.ts';
import { DomainError, invalidField, type FieldIssue } from '../errors.ts';
import { hasRight } from '../policy/membership.ts';
import { may, requireMay } from '../policy/policy.ts';
import { transact } from '../transaction.ts';
import { addInvitation } from './invitations.ts';
import { insertMembership, isAdministrator } from './member-store.ts';
import type { OrganisationDraft, OrganisationRecord, ProfileDraft, ProfileEdit } from './profile-schema.ts';
import { changesIdentity, foundedFor, profileIssues, tidyCreditCode, tidyEmail, tidyName } from './rules.ts';
import {
  insertOrganisation,
  lockOrganisation,
  readOrganisation,
  readTaken,
  requeueDocuments,
  takenFieldOf,
  updateOrganisation,
  type OrganisationRow,
} from './store.ts';
import { endPending } from './verification.ts';

/** The columns that a profile fills. Texts that say nothing are stored as null. */
function columnsOf(draft: ProfileDraft) {
  const line = (text: string | null): string | null => text?.trim() || null;
  return {
    name: tidyName(draft.name),
    creditCode: tidyCreditCode(draft.creditCode),
    legalRepresentative: line(draft.legalRepresentative),
    address: line(draft.address),
    postcode: draft.postcode,
    contactName: line(draft.contactName),
    contactPhone: line(draft.contactPhone),
    country: draft.country,
    partyNature: draft.partyNature,
    district: draft.district,
    functionalArea: draft.functionalArea,
    industry: draft.industry,
    flags: draft.flags,
    size: draft.size,
    introduction: draft.introduction.trim(),
  };
}

function viewRecord(identity: Identity, row: OrganisationRow): OrganisationRecord {
  const {
    id,
    kind,
    version,
    verifiedAt,
    demo: _demo,
    createdAt: _created,
    updatedAt: _updated,
    ...profile
  } = row;
  return {
    ...profile,
    flags: profile.flags as OrganisationRecord['flags'],
    id,
    kind,
    version,
    verified: verifiedAt !== null,
    manages: hasRight(identity, id, 'manages'),
  };
}

/** Throws `invalid_input` for a profile that is wrong by itself, or whose name or code another organisation has. */
async function checkProfile(
  transaction: Transaction,
  context: Context,
  draft: ProfileDraft,
  columns: ReturnType<typeof columnsOf>,
  id: string | null,
): Promise<void> {
  const taken = await readTaken(transaction, columns, id);
  const fields: FieldIssue[] = [
    ...profileIssues(draft, context.city),
    ...taken.map((path): FieldIssue => ({ path, code: 'taken' })),
  ];
  if (fields.length > 0) throw new DomainError('invalid_input', { fields });
}

/** Run a write; of two at once that take the same name or code, the second one's error names the field. */
async function namingTaken<Answer>(work: Promise<Answer>): Promise<Answer> {
  try {
    return await work;
  } catch (error) {
    const field = takenFieldOf(error);
    if (field) throw invalidField(field, 'taken');
    throw error;
  }
}

/** Who founds for whom: oneself, or somebody who is invited. Throws `not_allowed` and `invalid_input`. */
function founderOf(
  context: Context,
  draft: OrganisationDraft,
): { identity: Identity; ownerEmail: string | null } {
  const act = foundedFor[draft.kind];
  const identity = act ? requireMay(context, act) : requireIdentity(context);
  if (act && draft.ownerEmail === undefined) throw invalidField('ownerEmail', 'required');
  if (!act && draft.ownerEmail !== undefined) throw invalidField('ownerEmail', 'refused');
  if (!act && identity.administrator) throw new DomainError('administrator_separated');
  return { identity, ownerEmail: act ? tidyEmail(draft.ownerEmail ?? '') : null };
}

/**
 * Found an organisation; its founder becomes its owner. A service point is founded by an operator and an authority by the
 * security administrator, both for an owner who is invited, and count as verified at once. Throws `not_allowed`,
 * `administrator_separated`, and `invalid_input` that names the field.
 */
export function foundOrganisation(context: Context, draft: OrganisationDraft): Promise<OrganisationRecord> {
  const { identity, ownerEmail } = founderOf(context, draft);
  const columns = columnsOf(draft);
  const id = context.newId();
  const work = transact(context, async (transaction) => {
    await checkProfile(transaction, context, draft, columns, null);
    const now = context.now();
    const row = {
      ...columns,
      id,
      kind: draft.kind,
      verifiedAt: ownerEmail === null ? null : now,
      demo: identity.demo,
      createdAt: now,
      updatedAt: now,
    };
    await insertOrganisation(transaction, row);
    if (ownerEmail === null) {
      if (await isAdministrator(transaction, identity.userId))
        throw new DomainError('administrator_separated');
      await insertMembership(transaction, {
        userId: identity.userId,
        organisationId: id,
        role: 'owner',
        createdAt: now,
      });
    } else {
      const place = { role: 'owner', departmentId: null, transferOffice: false } as const;
      await addInvitation(transaction, context, { organisationId: id, email: ownerEmail, ...place });
    }
    await recordAudit(transaction, context, {
      kind: 'rights_change',
      actorId: identity.userId,
      subjectKind: 'organisation',
      subjectId: id,
      detail: { act: 'found', kind: draft.kind, verified: ownerEmail !== null },
    });
    await requeueDocuments(transaction, id);
    return readRecord(transaction, identity, id, ownerEmail === null);
  });
  return namingTaken(work);
}

async function readRecord(
  transaction: Transaction,
  identity: Identity,
  id: string,
  manages: boolean,
): Promise<OrganisationRecord> {
  const row = await readOrganisation(transaction, id);
  if (!row) throw new DomainError('not_found');
  return { ...viewRecord(identity, row), manages };
}

/** The whole profile with contact and legal representative, for the organisation's people and the operator. */
export async function getRecord(context: Context, id: string): Promise<OrganisationRecord> {
  const identity = requireIdentity(context);
  const row = await readOrganisation(context.database, id);
  if (!row) throw new DomainError('not_found');
  if (!hasRight(identity, id, 'belongs') && !may(identity, 'organisations.verify'))
    throw new DomainError('not_allowed');
  return viewRecord(identity, row);
}

/**
 * Change a profile, as an owner. What an operator verified are name and credit code: a change of either ends the
 * verification and withdraws a request that waits, because both were for other words. Throws `not_allowed`,
 * `invalid_input`, `version_conflict`.
 */
export function editProfile(context: Context, id: string, input: ProfileEdit): Promise<OrganisationRecord> {
  const identity = requireIdentity(context);
  const { version, ...draft } = input;
  const columns = columnsOf(draft);
  const work = transact(context, async (transaction) => {
    const row = await lockOrganisation(transaction, id);
    if (!row) throw new DomainError('not_found');
    if (!hasRight(identity, id, 'manages')) throw new DomainError('not_allowed');
    if (row.version !== version) throw new DomainError('version_conflict');
    await checkProfile(transaction, context, draft, columns, id);
    const anew = changesIdentity(row, columns);
    const now = context.now();
    await updateOrganisation(transaction, id, {
      ...columns,
      ...(anew ? { verifiedAt: null } : {}),
      updatedAt: now,
    });
    if (anew) {
      await endPending(transaction, id);
      await recordAudit(transaction, context, {
        kind: 'verification',
        actorId: identity.userId,
        subjectKind: 'organisation',
        subjectId: id,
        detail: {
          act: 'identity_changed',
          wasVerified: row.verifiedAt !== null,
          name: row.name !== columns.name,
          creditCode: row.creditCode !== columns.creditCode,
        },
      });
    }
    await requeueDocuments(transaction, id);
    return readRecord(transaction, identity, id, true);
  });
  return namingTaken(work);
}
