import type { RegistrationImportKind } from '../../db/schema/registration.ts';
import type { Identity } from '../context.ts';
import { DomainError } from '../errors.ts';
import { mayImport } from '../policy/registration.ts';
import { registerAnswers } from './answers.ts';
import type { ImportFrame, ImportKind } from './import-kinds.ts';
import type { ImportRow } from './import-store.ts';
import { pastContracts } from './past.ts';

/** What can be imported. */
export const importKinds: Record<RegistrationImportKind, ImportKind<never>> = {
  register_answers: registerAnswers as unknown as ImportKind<never>,
  past_contracts: pastContracts as unknown as ImportKind<never>,
};

/** Throws `not_allowed` unless somebody may import for an organisation: its people who sign. */
export function requireImporter(
  identity: Identity,
  kind: RegistrationImportKind,
  organisationId: string,
): void {
  if (!mayImport(identity, organisationId, importKinds[kind].organisationKinds))
    throw new DomainError('not_allowed');
}

/** Whose import it is, and what was chosen. */
export const frameOf = (row: ImportRow): ImportFrame => ({
  organisationId: row.organisationId,
  options: row.options,
});
