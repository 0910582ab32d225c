import { asc, gt, inArray, isNull, sql, and } from 'drizzle-orm';
import type { Database, Transaction } from '../../db/client.ts';
import {
  contracts,
  contractShares,
  ledgerAccounts,
  ledgerMovements,
  receipts,
} from '../../db/schema/index.ts';
import type { LedgerBase, MovementCause } from '../../db/schema/codes.ts';

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

/** A movement of a contract as its page shows it: the holder, and a signed amount. */
export type ContractMovement = Awaited<ReturnType<typeof readContractMovements>>[number];

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
