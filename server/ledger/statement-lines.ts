import { sql } from 'drizzle-orm';
import { brokers, contracts, contractShares, ledgerAccounts, organisations } from '../../db/schema/index.ts';
import type { LedgerBase, MovementCause } from '../../db/schema/codes.ts';
import type { StatementOrder } from './statement-rules.ts';
import {
  isOneOf,
  knownBy,
  movementsOf,
  signedFen,
  withinDays,
  type Reader,
  type Selection,
  type StatementPeriod,
} from './statement-reading.ts';

/** A line of a statement. */
export interface StatementRow {
  movementId: string;
  base: LedgerBase;
  effectiveOn: string;
  recordedAt: Date;
  contractId: string;
  contractTitle: string;
  registrationNumber: string | null;
  sellerId: string;
  sellerName: string;
  sellerDistrict: string | null;
  buyerId: string;
  buyerName: string;
  buyerDistrict: string | null;
  field: number;
  relatedParties: boolean;
  cause: MovementCause;
  /** Positive into the holder's account, negative out of it. */
  amountFen: bigint;
  holderKind: 'broker' | 'agency' | 'nobody';
  holderId: string | null;
  holderName: string | null;
  /** The share that stood when it was posted; null for nobody and where it is no longer kept. */
  basisPoints: number | null;
  reversesMovementId: string | null;
  /** The row that takes this one back, as far as known at the moment asked about. */
  reversedByMovementId: string | null;
}

interface LinePage {
  base: LedgerBase;
  order: StatementOrder;
  offset: number;
  limit: number;
}

/** A movement as it lies in the ledger, with the account of its holder. */
type LedgerLine = Pick<
  StatementRow,
  | 'movementId'
  | 'effectiveOn'
  | 'contractId'
  | 'sellerId'
  | 'sellerDistrict'
  | 'buyerId'
  | 'buyerDistrict'
  | 'field'
  | 'relatedParties'
  | 'cause'
  | 'amountFen'
  | 'reversesMovementId'
  | 'reversedByMovementId'
> & { recordedAt: string; accountId: string; takenBackAt: string | null } & Record<string, unknown>;

/**
 * The rows of a page, and the sum of the rows on the pages before it, in the same order. The movements are read by
 * themselves and their names afterwards, each once: a statement has many lines and few contracts, parties and holders.
 */
export async function readStatementLines(
  database: Reader,
  selection: Selection,
  period: StatementPeriod,
  page: LinePage,
): Promise<{ lines: StatementRow[]; passedFen: bigint }> {
  const direction = page.order === 'oldest' ? sql`asc` : sql`desc`;
  const order = sql`movement.effective_on ${direction}, movement.recorded_at ${direction}, movement.id ${direction}`;
  const wanted = sql`${selection.counts} and ${withinDays(period, sql`movement.effective_on`)}
    and ${knownBy(period.asKnownAt)}`;
  const first = (count: number) => movementsOf(selection, wanted, page.base, { order, count });
  const passed =
    page.offset === 0
      ? []
      : await database.execute<{ fen: bigint | null }>(sql`
          select sum(fen)::bigint as fen from (
            select ${signedFen} as fen from ${first(page.offset)} order by ${order} limit ${page.offset}
          ) passed`);
  const rows = await database.execute<LedgerLine>(sql`
    select movement.id as "movementId", movement.effective_on::text as "effectiveOn",
      movement.recorded_at as "recordedAt", movement.contract_id as "contractId", movement.seller_id as "sellerId",
      movement.seller_district as "sellerDistrict", movement.buyer_id as "buyerId",
      movement.buyer_district as "buyerDistrict", movement.field, movement.related_parties as "relatedParties",
      movement.cause, ${signedFen} as "amountFen", movement.reverses_movement_id as "reversesMovementId",
      case when movement.reverses_movement_id is null
        then movement.destination_account_id else movement.source_account_id end as "accountId",
      taken_back.recorded_at as "takenBackAt", reversal.id as "reversedByMovementId"
    from (
      select * from ${first(page.offset + page.limit)} order by ${order} offset ${page.offset} limit ${page.limit}
    ) movement
    left join ledger_movements taken_back on taken_back.id = movement.reverses_movement_id
    left join ledger_movements reversal on reversal.reverses_movement_id = movement.id
      and ${period.asKnownAt === null ? sql`true` : sql`reversal.recorded_at <= ${period.asKnownAt.toISOString()}::timestamptz`}
    order by ${order}`);
  return { lines: await withNames(database, page.base, rows), passedFen: passed[0]?.fen ?? 0n };
}

/** Lines with what contracts, parties and holders are called, and the shares that stood when they were posted. */
async function withNames(
  database: Reader,
  base: LedgerBase,
  rows: readonly LedgerLine[],
): Promise<StatementRow[]> {
  const contractIds = [...new Set(rows.map((row) => row.contractId))];
  const contractOf = await readContractNames(database, contractIds);
  const sharesOf = await readSharesOf(database, contractIds);
  const accountOf = await readHolders(database, [...new Set(rows.map((row) => row.accountId))]);
  const holders = [...accountOf.values()];
  const brokerNames = await readNames(database, brokers, idsOf(holders, 'broker'));
  const organisationIds = new Set(idsOf(holders, 'agency'));
  for (const row of rows) organisationIds.add(row.sellerId).add(row.buyerId);
  const organisationNames = await readNames(database, organisations, [...organisationIds]);
  const nameOfHolder = (kind: Holder['holderKind'], id: string | null): string | null =>
    id === null ? null : ((kind === 'broker' ? brokerNames : organisationNames).get(id) ?? null);
  return rows.map((row): StatementRow => {
    const contract = known(contractOf, row.contractId);
    const { holderKind, holderId } = known(accountOf, row.accountId);
    const recordedAt = new Date(row.recordedAt);
    const postedAt = row.takenBackAt === null ? recordedAt : new Date(row.takenBackAt);
    const share = sharesOf
      .get(row.contractId)
      ?.find(
        (one) =>
          one.holderKind === holderKind &&
          (one.holderKind === 'broker' ? one.brokerId : one.agencyId) === holderId &&
          one.createdAt <= postedAt &&
          (one.endedAt === null || one.endedAt > postedAt),
      );
    // Field by field: leaving some out of a copy is dear ten thousand times.
    return {
      movementId: row.movementId,
      base,
      effectiveOn: row.effectiveOn,
      recordedAt,
      contractId: row.contractId,
      contractTitle: contract.title,
      registrationNumber: contract.registrationNumber,
      sellerId: row.sellerId,
      sellerName: known(organisationNames, row.sellerId),
      sellerDistrict: row.sellerDistrict,
      buyerId: row.buyerId,
      buyerName: known(organisationNames, row.buyerId),
      buyerDistrict: row.buyerDistrict,
      field: row.field,
      relatedParties: row.relatedParties,
      cause: row.cause,
      amountFen: row.amountFen,
      holderKind,
      holderId,
      holderName: nameOfHolder(holderKind, holderId),
      basisPoints: share?.basisPoints ?? null,
      reversesMovementId: row.reversesMovementId,
      reversedByMovementId: row.reversedByMovementId,
    };
  });
}

function known<Value>(values: ReadonlyMap<string, Value>, id: string): Value {
  const value = values.get(id);
  if (value === undefined) throw new Error(`A movement names ${id}, which is not there.`);
  return value;
}

type Holder = Pick<StatementRow, 'holderKind' | 'holderId'>;

const idsOf = (holders: readonly Holder[], kind: Holder['holderKind']): string[] =>
  holders.flatMap((holder) => (holder.holderKind === kind && holder.holderId ? [holder.holderId] : []));

async function readContractNames(database: Reader, ids: readonly string[]) {
  const rows = await database
    .select({ id: contracts.id, title: contracts.title, registrationNumber: contracts.registrationNumber })
    .from(contracts)
    .where(isOneOf(contracts.id, ids));
  return new Map(rows.map((row) => [row.id, row]));
}

async function readSharesOf(database: Reader, contractIds: readonly string[]) {
  const rows = await database
    .select({
      contractId: contractShares.contractId,
      holderKind: contractShares.holderKind,
      brokerId: contractShares.brokerId,
      agencyId: contractShares.agencyId,
      basisPoints: contractShares.basisPoints,
      createdAt: contractShares.createdAt,
      endedAt: contractShares.endedAt,
    })
    .from(contractShares)
    .where(isOneOf(contractShares.contractId, contractIds));
  return Map.groupBy(rows, (row) => row.contractId);
}

async function readHolders(database: Reader, accountIds: readonly string[]) {
  const rows = await database
    .select({
      id: ledgerAccounts.id,
      holderKind: ledgerAccounts.holderKind,
      holderId: ledgerAccounts.holderId,
    })
    .from(ledgerAccounts)
    .where(isOneOf(ledgerAccounts.id, accountIds));
  return new Map(rows.map(({ id, ...holder }) => [id, holder as Holder]));
}

async function readNames(
  database: Reader,
  table: typeof brokers | typeof organisations,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const rows = await database
    .select({ id: table.id, name: table.name })
    .from(table)
    .where(isOneOf(table.id, ids));
  return new Map(rows.map((row) => [row.id, row.name]));
}
