import type { Transaction } from '../../db/client.ts';
import { recordAudit } from '../audit/actions.ts';
import { requireIdentity, type Context } from '../context.ts';
import { DomainError, invalidField } from '../errors.ts';
import { hasRight } from '../policy/membership.ts';
import { may } from '../policy/policy.ts';
import { transact } from '../transaction.ts';
import {
  insertDepartment,
  isInUse,
  isNameTaken,
  readDepartment,
  readDepartments,
  updateDepartment,
} from './department-store.ts';
import type { DepartmentDraft, DepartmentList } from './member-schema.ts';
import { isAcademic, tidyName } from './rules.ts';
import { lockOrganisation, readOrganisation } from './store.ts';

/** The departments 学院 / 系 of an organisation, for its people and the operator. */
export async function listDepartments(context: Context, organisationId: string): Promise<DepartmentList> {
  const identity = requireIdentity(context);
  if (!(await readOrganisation(context.database, organisationId))) throw new DomainError('not_found');
  if (!hasRight(identity, organisationId, 'belongs') && !may(identity, 'organisations.verify'))
    throw new DomainError('not_allowed');
  return viewDepartments(context.database, organisationId);
}

async function viewDepartments(
  database: Parameters<typeof readDepartments>[0],
  organisationId: string,
): Promise<DepartmentList> {
  const rows = await readDepartments(database, organisationId);
  return {
    items: rows.map(({ closedAt, ...row }) => ({ ...row, closed: closedAt !== null })),
  };
}

/** Do something with the departments of a university or institute, as its owner, and answer all of them. */
function changeDepartments(
  context: Context,
  organisationId: string,
  act: string,
  change: (transaction: Transaction) => Promise<string>,
): Promise<DepartmentList> {
  const identity = requireIdentity(context);
  return transact(context, async (transaction) => {
    const organisation = await lockOrganisation(transaction, organisationId);
    if (!organisation) throw new DomainError('not_found');
    if (!hasRight(identity, organisationId, 'manages') || !isAcademic(organisation.kind))
      throw new DomainError('not_allowed');
    const departmentId = await change(transaction);
    await recordAudit(transaction, context, {
      kind: 'rights_change',
      actorId: identity.userId,
      subjectKind: 'organisation',
      subjectId: organisationId,
      detail: { act, departmentId },
    });
    return viewDepartments(transaction, organisationId);
  });
}

/** A name that no other department of the organisation has. Throws `invalid_input`. */
async function freeName(
  transaction: Transaction,
  organisationId: string,
  text: string,
  exceptId: string | null,
): Promise<string> {
  const name = tidyName(text);
  if (await isNameTaken(transaction, organisationId, name, exceptId)) throw invalidField('name', 'duplicate');
  return name;
}

/** Add a department. Throws `not_allowed`, and `invalid_input` where there is one of that name. */
export const addDepartment = (
  context: Context,
  organisationId: string,
  draft: DepartmentDraft,
): Promise<DepartmentList> =>
  changeDepartments(context, organisationId, 'add_department', async (transaction) => {
    const name = await freeName(transaction, organisationId, draft.name, null);
    const id = context.newId();
    const now = context.now();
    await insertDepartment(transaction, { id, organisationId, name, createdAt: now, updatedAt: now });
    return id;
  });

async function requireDepartment(transaction: Transaction, organisationId: string, id: string) {
  const department = await readDepartment(transaction, organisationId, id);
  if (!department) throw new DomainError('not_found');
  return department;
}

/** Give a department another name. */
export const renameDepartment = (
  context: Context,
  organisationId: string,
  id: string,
  draft: DepartmentDraft,
): Promise<DepartmentList> =>
  changeDepartments(context, organisationId, 'rename_department', async (transaction) => {
    await requireDepartment(transaction, organisationId, id);
    const name = await freeName(transaction, organisationId, draft.name, id);
    await updateDepartment(transaction, id, { name, updatedAt: context.now() });
    return id;
  });

/**
 * Close a department that nobody belongs to any more; its listings stay its own, for the transfer office. Throws
 * `department_in_use` while people belong to it or are invited: without one they would act for all departments.
 */
export const closeDepartment = (
  context: Context,
  organisationId: string,
  id: string,
): Promise<DepartmentList> =>
  changeDepartments(context, organisationId, 'close_department', async (transaction) => {
    const { closedAt } = await requireDepartment(transaction, organisationId, id);
    if (closedAt) throw new DomainError('wrong_state', { parameters: { status: 'closed' } });
    if (await isInUse(transaction, id)) throw new DomainError('department_in_use');
    const now = context.now();
    await updateDepartment(transaction, id, { closedAt: now, updatedAt: now });
    return id;
  });

/** Open a closed department again. */
export const reopenDepartment = (
  context: Context,
  organisationId: string,
  id: string,
): Promise<DepartmentList> =>
  changeDepartments(context, organisationId, 'reopen_department', async (transaction) => {
    const { closedAt } = await requireDepartment(transaction, organisationId, id);
    if (!closedAt) throw new DomainError('wrong_state', { parameters: { status: 'open' } });
    await updateDepartment(transaction, id, { closedAt: null, updatedAt: context.now() });
    return id;
  });
