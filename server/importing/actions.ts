import type { ListingKind, OrganisationKind } from '../../db/schema/codes.ts';
import type { Services } from '../context.ts';
import { expiryFrom } from '../listings/rules.ts';
import { isIdentifier } from '../wire.ts';
import { rowProblem, UnusableInput, type RowProblem } from './problems.ts';
import { listingOf, outcomeOf, referenceOf, type ImportedListing } from './rules.ts';
import type { ReadRow } from './rows.ts';
import type { ImportSummary, ListingRow } from './schema.ts';
import {
  findOrganisation,
  insertImportEvents,
  insertOutbox,
  insertUnverifiedOrganisation,
  lockImported,
  upsertImported,
} from './store.ts';

/** What an import needs of the services. */
export type ImportServices = Pick<Services, 'database' | 'city' | 'now' | 'newId'>;

/** Rows in one transaction: large enough to be fast, small enough to hold locks for a moment only. */
const batch_rows = 500;

/** Owner of listings whose source nobody named. */
export const unnamedOwner = '外部导入（未认证）';

/**
 * The organisation that an import belongs to, by name or id. An unknown name becomes a new organisation that nobody has
 * verified; without a name it is `unnamedOwner`. Throws UnusableInput for an unknown id.
 */
export async function findOrCreateOwner(
  services: ImportServices,
  reference: string | null,
  kind: OrganisationKind,
): Promise<{ id: string; name: string; created: boolean }> {
  const wanted = reference?.trim() || unnamedOwner;
  if (isIdentifier(wanted)) {
    const found = await findOrganisation(services.database, { id: wanted });
    if (found) return { ...found, created: false };
    throw new UnusableInput(`There is no organisation with the id ${wanted}. Give its name, or another id.`);
  }
  if (wanted.length > 200) throw new UnusableInput('The name of the owner has more than 200 characters.');
  return services.database.transaction(async (transaction) => {
    const id = services.newId();
    const created = await insertUnverifiedOrganisation(transaction, {
      id,
      name: wanted,
      kind,
      createdAt: services.now(),
    });
    if (created) await insertOutbox(transaction, 'organisation', [id]);
    const found = await findOrganisation(transaction, { name: wanted });
    if (!found) throw new Error(`The organisation ${wanted} was not stored.`);
    return { ...found, created };
  });
}

export interface ListingImport {
  kind: ListingKind;
  organisationId: string;
  /** Opens the rows; called twice, for the last row of each reference has to be known before the first is written. */
  rows: () => AsyncIterable<ReadRow<ListingRow>>;
  /** Called after each batch. */
  onProgress?: (summary: ImportSummary) => void;
  /** Called for each row that is not taken. */
  onReject?: (line: number, problem: RowProblem, cells: Record<string, string>) => Promise<void>;
}

/**
 * Import listings: new ones are published at once as “imported, incomplete”, stored ones are overwritten where the
 * source has changed and nobody has edited them here. Outbox rows go with each batch. Safe to repeat, and safe to break
 * off: what was committed is found again.
 */
export async function importListings(services: ImportServices, input: ListingImport): Promise<ImportSummary> {
  const lastLines = await findLastLines(input.rows());
  const summary: ImportSummary = {
    rows: 0,
    created: 0,
    updated: 0,
    unchanged: 0,
    kept: 0,
    replaced: 0,
    rejected: 0,
  };
  let batch: ImportedListing[] = [];
  const flush = async () => {
    await writeBatch(services, input, batch, summary);
    batch = [];
    input.onProgress?.({ ...summary });
  };
  for await (const row of input.rows()) {
    summary.rows += 1;
    if ('problem' in row) {
      summary.rejected += 1;
      await input.onReject?.(row.line, row.problem, row.cells);
      continue;
    }
    const last = lastLines.get(referenceOf(row.values));
    if (last !== undefined && last !== row.line) {
      summary.replaced += 1;
      await input.onReject?.(row.line, rowProblem('replaced_by_later', { line: last }), { ...row.values });
      continue;
    }
    batch.push(listingOf(input.kind, row.values));
    if (batch.length === batch_rows) await flush();
  }
  if (batch.length > 0) await flush();
  return summary;
}

/** The line on which each reference stands last. */
async function findLastLines(rows: AsyncIterable<ReadRow<ListingRow>>): Promise<Map<string, number>> {
  const lines = new Map<string, number>();
  for await (const row of rows) if ('values' in row) lines.set(referenceOf(row.values), row.line);
  return lines;
}

async function writeBatch(
  services: ImportServices,
  { kind, organisationId }: ListingImport,
  batch: readonly ImportedListing[],
  summary: ImportSummary,
): Promise<void> {
  const now = services.now();
  const expiresAt = expiryFrom(now, services.city.policy.publishing);
  const counted = await services.database.transaction(async (transaction) => {
    const references = batch.map((listing) => listing.externalReference);
    const stored = new Map(
      (await lockImported(transaction, kind, organisationId, references)).map((row) => [
        row.externalReference,
        row,
      ]),
    );
    const counts = { created: 0, updated: 0, unchanged: 0, kept: 0 };
    const toWrite = batch.filter((listing) => {
      const outcome = outcomeOf(listing, stored.get(listing.externalReference));
      if (outcome === 'unchanged' || outcome === 'kept') counts[outcome] += 1;
      return outcome === 'created' || outcome === 'updated';
    });
    const written = await upsertImported(
      transaction,
      kind,
      toWrite.map((listing) => ({ ...listing, id: services.newId(), organisationId, now, expiresAt })),
    );
    const created = written.filter((row) => row.inserted);
    counts.created = created.length;
    counts.updated = written.length - created.length;
    // A row that another import made and somebody edited since the look above.
    counts.kept += toWrite.length - written.length;
    await insertImportEvents(
      transaction,
      created.map(({ id }) => ({ id: services.newId(), listingKind: kind, listingId: id, at: now })),
    );
    await insertOutbox(
      transaction,
      kind,
      written.map(({ id }) => id),
    );
    return counts;
  });
  summary.created += counted.created;
  summary.updated += counted.updated;
  summary.unchanged += counted.unchanged;
  summary.kept += counted.kept;
}
