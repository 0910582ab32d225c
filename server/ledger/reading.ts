import { and, asc, eq, gt, inArray, isNull, sql, type SQL } from 'drizzle-orm';
import type { Database, Transaction } from '../../db/client.ts';
import {
  brokers,
  contracts,
  contractShares,
  ledgerAccounts,
  ledgerMovements,
  organisations,
  receipts,
} from '../../db/schema/index.ts';
import type { LedgerBase, MovementCause } from '../../db/schema/codes.ts';
import { postingLock } from './store.ts';

/** Whose credit a statement is. */
export interface StatementHolder {
  kind: 'broker' | 'agency';
  id: string;
}

/** Wait until every transaction that announced a posting before now has ended. */
export async function awaitPostings(database: Database): Promise<void> {
  await database.transaction((transaction) =>
    transaction.execute(sql`select pg_advisory_xact_lock(${postingLock})`),
  );
}

/** What a statement is asked for. Days are inclusive; null is open. */
export interface StatementPeriod {
  base: LedgerBase;
  from: string | null;
  to: string | null;
  /** Only what was recorded by then; null for everything. */
  asKnownAt: Date | null;
}

export interface StatementRow {
  movementId: string;
  effectiveOn: string;
  recordedAt: Date;
  contractId: string;
  contractTitle: string;
  sellerName: string;
  buyerName: string;
  cause: MovementCause;
  /** Positive into the account, negative out of it. */
  amountFen: bigint;
  basisPoints: number | null;
  reversesMovementId: string | null;
}

/** Every line of a holder's account, newest effective date first. `basisPoints` is the share that stood when it was recorded. */
export async function readStatement(
  database: Database | Transaction,
  holder: StatementHolder,
  period: StatementPeriod,
): Promise<StatementRow[]> {
  const rows = await database.execute<StatementRow & Record<string, unknown>>(sql`
    with account as materialized (
      select id from ledger_accounts
      where holder_kind = ${holder.kind} and holder_id = ${holder.id} and base = ${period.base}
    ), line as (
      select movement.*, movement.amount_fen as signed_fen
      from ledger_movements movement where destination_account_id = (select id from account)
      union all
      select movement.*, -movement.amount_fen
      from ledger_movements movement where source_account_id = (select id from account)
    )
    select line.id as "movementId", line.effective_on::text as "effectiveOn", line.recorded_at as "recordedAt",
      line.contract_id as "contractId", contracts.title as "contractTitle", seller.name as "sellerName",
      buyer.name as "buyerName", line.cause, line.signed_fen as "amountFen", share.basis_points as "basisPoints",
      line.reverses_movement_id as "reversesMovementId"
    from line
    join contracts on contracts.id = line.contract_id
    join organisations seller on seller.id = line.seller_id
    join organisations buyer on buyer.id = line.buyer_id
    left join lateral (
      select basis_points from contract_shares
      where contract_id = line.contract_id and created_at <= line.recorded_at
        and (ended_at is null or ended_at > line.recorded_at)
        and holder_kind = ${holder.kind}
        and ${holder.kind === 'broker' ? sql`broker_id` : sql`agency_id`} = ${holder.id}
      limit 1
    ) share on true
    where ${withinPeriod(period, 'line')}
    order by line.effective_on desc, line.id desc`);
  return rows.map((row) => ({ ...row, recordedAt: new Date(row.recordedAt) }));
}

/** Restricts rows called `alias` to a period and to what was known; the base is the caller's. */
export function withinPeriod(period: Omit<StatementPeriod, 'base'>, alias: string): SQL {
  const name = sql.identifier(alias);
  const parts: SQL[] = [sql`true`];
  if (period.from !== null) parts.push(sql`${name}.effective_on >= ${period.from}::date`);
  if (period.to !== null) parts.push(sql`${name}.effective_on <= ${period.to}::date`);
  if (period.asKnownAt !== null)
    parts.push(sql`${name}.recorded_at <= ${period.asKnownAt.toISOString()}::timestamptz`);
  return sql.join(parts, sql` and `);
}

/** The movements of a contract with the names of the holders, oldest first. */
export async function readContractMovements(database: Database | Transaction, contractId: string) {
  const rows = await database.execute<{
    id: string;
    eventId: string;
    base: LedgerBase;
    cause: MovementCause;
    effectiveOn: string;
    recordedAt: Date | string;
    holderKind: 'broker' | 'agency' | 'nobody';
    holderId: string | null;
    holderName: string | null;
    amountFen: bigint;
    reversesMovementId: string | null;
    receiptId: string | null;
  }>(sql`
    select movement.id, movement.event_id as "eventId", movement.base, movement.cause,
      movement.effective_on::text as "effectiveOn", movement.recorded_at as "recordedAt",
      account.holder_kind as "holderKind", account.holder_id as "holderId",
      coalesce(brokers.name, organisations.name) as "holderName",
      case when movement.reverses_movement_id is null then movement.amount_fen else -movement.amount_fen end as "amountFen",
      movement.reverses_movement_id as "reversesMovementId", movement.receipt_id as "receiptId"
    from ledger_movements movement
    join ledger_accounts account on account.id = case when movement.reverses_movement_id is null
      then movement.destination_account_id else movement.source_account_id end
    left join brokers on account.holder_kind = 'broker' and brokers.id = account.holder_id
    left join organisations on account.holder_kind = 'agency' and organisations.id = account.holder_id
    where movement.contract_id = ${contractId}
    order by movement.recorded_at, movement.id`);
  return rows.map((row) => ({ ...row, recordedAt: new Date(row.recordedAt) }));
}

/** A page of contracts by id, with all that decides their sums: for the check of rule 5. */
export async function readContractsForCheck(
  database: Database | Transaction,
  afterId: string | null,
  limit: number,
) {
  const page = await database
    .select({
      id: contracts.id,
      title: contracts.title,
      status: contracts.status,
      totalFen: contracts.totalFen,
      approvedTechnologyFen: contracts.approvedTechnologyFen,
      relatedParties: contracts.relatedParties,
    })
    .from(contracts)
    .where(afterId === null ? undefined : gt(contracts.id, afterId))
    .orderBy(asc(contracts.id))
    .limit(limit);
  const ids = page.map((row) => row.id);
  if (ids.length === 0) return { page, shares: [], receiptRows: [], movements: [] };
  const shares = await database
    .select()
    .from(contractShares)
    .where(and(inArray(contractShares.contractId, ids), isNull(contractShares.endedAt)))
    .orderBy(asc(contractShares.position));
  const receiptRows = await database.select().from(receipts).where(inArray(receipts.contractId, ids));
  const movements = await database
    .select()
    .from(ledgerMovements)
    .where(inArray(ledgerMovements.contractId, ids))
    .orderBy(asc(ledgerMovements.id));
  return { page, shares, receiptRows, movements };
}

/** All accounts by id. */
export async function readAccounts(database: Database | Transaction) {
  return database.select().from(ledgerAccounts);
}

/** The name of a broker or an agency; null when there is none. */
export async function readHolderName(database: Database, holder: StatementHolder): Promise<string | null> {
  if (holder.kind === 'agency') {
    const [row] = await database
      .select({ name: organisations.name })
      .from(organisations)
      .where(and(eq(organisations.id, holder.id), eq(organisations.kind, 'agency')));
    return row?.name ?? null;
  }
  const [row] = await database.select({ name: brokers.name }).from(brokers).where(eq(brokers.id, holder.id));
  return row?.name ?? null;
}
