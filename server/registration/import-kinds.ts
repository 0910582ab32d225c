import type { Static, TObject } from 'typebox';
import type { OrganisationKind } from '../../db/schema/codes.ts';
import type { RegistrationRowOutcome } from '../../db/schema/registration.ts';
import type { Context } from '../context.ts';
import type { TableShape } from '../importing/rows.ts';
import type { ContractRowProblem } from './problems.ts';

/** Whose import it is, and what the importer chose. */
export interface ImportFrame {
  organisationId: string;
  options: Readonly<Record<string, string>>;
}

/** What became of a row, or what would. */
export interface Settled {
  outcome: RegistrationRowOutcome;
  contractId: string | null;
  problem: ContractRowProblem | null;
}

/** A kind of table: how its rows are read, judged and carried out. `imports.ts` does the rest for all kinds. */
export interface ImportKind<Schema extends TObject> {
  /** Whose people may import it; finance may not. */
  organisationKinds: readonly OrganisationKind[];
  /** Who carries out a prepared row: a colleague of the importer, or the operator. */
  confirmedBy: 'colleague' | 'operator';
  table: TableShape<Schema>;
  /** The column of each field, in the order of the template. */
  headers: Record<keyof Static<Schema> & string, string>;
  /** One invented row of the template, in the order of `headers`. */
  example: readonly string[];
  /** Judge all rows of a file. Changes nothing. */
  preview(
    context: Context,
    frame: ImportFrame,
    rows: readonly { line: number; values: Static<Schema> }[],
  ): Promise<({ line: number } & Settled)[]>;
  /**
   * Carry out one row, judged anew. `context.database` is the transaction in which the row's outcome is kept, so either
   * both happen or neither. A DomainError is the row's failure.
   */
  apply(context: Context, frame: ImportFrame, cells: Record<string, string>): Promise<Settled>;
  /** Carry out a prepared row for a second person. Throws the DomainError that stands against it. */
  confirm(
    context: Context,
    frame: ImportFrame,
    cells: Record<string, string>,
    contractId: string | null,
  ): Promise<Settled>;
}
