import { and, asc, eq, inArray, isNull, max, sql, type SQL } from 'drizzle-orm';
import type { Database, Transaction } from '../../db/client.ts';
import { giveBack, takeOverForPosting } from '../../db/reader.ts';
import { ledgerMovements, periodClosings } from '../../db/schema/index.ts';
import {
  accountColumns,
  accountTables,
  lockAccounts,
  preparedAccounts,
  type AccountsRow,
  type LockedAccount,
  type PreparedAccounts,
  type WantedAccount,
} from './account-store.ts';
import type { PostedMovement, Posting } from './rules.ts';

/** Any number that no other program on this database uses for an advisory lock: “ledger” on a phone’s keys. */
export const postingLock = 533_437;

/** Who reads in a transaction apart from its posting, from the announcement to the end of the posting. */
const readersBefore = new WeakMap<Transaction, string | null>();

/** Columns of the statement that announces: the lock, and from here on the platform reads (db/reader.ts). */
const announcement = sql`pg_advisory_xact_lock_shared(${postingLock}) is not null as announced, ${takeOverForPosting}`;
type Announced = { readerBefore: string | null } & Record<string, unknown>;

/**
 * Say that this transaction posts. Many may post at once; a statement for a past moment waits for all of them, so that
 * a row that was recorded before the moment cannot turn up after the statement was given. What is posted depends on rows
 * that whoever asks need not see, so the platform reads until `endPosting`.
 */
export async function announcePosting(transaction: Transaction): Promise<void> {
  const [row] = await transaction.execute<Announced>(sql`select ${announcement}`);
  rememberReader(transaction, row);
}

/** Of several announcements the first one met who asks; the others meet the platform. */
function rememberReader(transaction: Transaction, row: Announced | undefined): void {
  if (row && !readersBefore.has(transaction)) readersBefore.set(transaction, row.readerBefore);
}

/** The posting is done: whoever asked for it reads again. Where nobody did, this sends nothing. */
export async function endPosting(transaction: Transaction): Promise<void> {
  await giveBack(transaction, readersBefore.get(transaction) ?? null);
  readersBefore.delete(transaction);
}

/** The last closed day; null when no period was closed. Call it after `announcePosting`: closings wait for postings. */
export async function readClosedThrough(database: Database | Transaction): Promise<string | null> {
  const [row] = await database
    .select({ closedThrough: max(periodClosings.closedThrough) })
    .from(periodClosings);
  return row?.closedThrough ?? null;
}

/** What the movements of one posting have in common. */
export type CommonFacts = Frame & { contractId: string; recordedAt: Date };

/**
 * Add movements; those whose event, base and accounts exist already stay as they are, and none is added when another
 * period was closed since `closedThrough` was read. One statement, whose text is the same for any number of rows.
 * @returns how many are new
 */
export async function insertMovements(
  transaction: Transaction,
  common: CommonFacts,
  rows: readonly Posting[],
  closedThrough: string | null,
  newId: () => string,
): Promise<number> {
  if (rows.length === 0) return 0;
  // Short names, and nothing that is the same in every row: what is sent is written once and read once for each row.
  const texts = rows.map((row) => ({
    id: newId(),
    event: row.eventId,
    base: row.base,
    source: row.sourceAccountId,
    destination: row.destinationAccountId,
    fen: row.amountFen.toString(),
    cause: row.cause,
    reverses: row.reversesMovementId,
    receipt: row.receiptId,
    day: row.effectiveOn,
    agency: row.agencyId,
  }));
  const { contractId, recordedAt, sellerId, buyerId, sellerDistrict, buyerDistrict } = common;
  const { count } = await transaction.execute(sql`/* prepared: ledger_insert_movements */
    insert into ledger_movements (contract_id, recorded_at, seller_id, buyer_id, seller_district, buyer_district,
      service_point_id, field, related_parties, id, event_id, base, source_account_id, destination_account_id,
      amount_fen, cause, reverses_movement_id, receipt_id, effective_on, agency_id)
    select ${contractId}::uuid, ${recordedAt.toISOString()}::timestamptz, ${sellerId}::uuid, ${buyerId}::uuid,
      ${sellerDistrict}::text, ${buyerDistrict}::text, ${common.servicePointId}::uuid, ${common.field}::smallint,
      ${common.relatedParties}::boolean, movement.*
    from json_to_recordset(${JSON.stringify(texts)}::text::json) as movement (id uuid, event uuid, base text, source uuid,
      destination uuid, fen bigint, cause text, reverses uuid, receipt uuid, day date, agency uuid)
    where (select max(closed_through) from period_closings) is not distinct from ${closedThrough}::date
    on conflict (event_id, base, source_account_id, destination_account_id) do nothing`);
  return count;
}

/** The movements of events, for comparing a repeated posting with what stands. */
export function readMovementsOfEvents(transaction: Transaction, eventIds: readonly string[]) {
  return transaction
    .select()
    .from(ledgerMovements)
    .where(inArray(ledgerMovements.eventId, [...eventIds]));
}

/** Movements of a contract that are neither reversals nor reversed, oldest first; of one receipt when it is named. */
export async function readStandingMovements(
  transaction: Transaction,
  contractId: string,
  receiptId?: string,
): Promise<(PostedMovement & Frame)[]> {
  return transaction
    .select()
    .from(ledgerMovements)
    .where(
      and(
        eq(ledgerMovements.contractId, contractId),
        isNull(ledgerMovements.reversesMovementId),
        receiptId === undefined ? undefined : eq(ledgerMovements.receiptId, receiptId),
        sql`not exists (select 1 from ledger_movements reversal where reversal.reverses_movement_id = ${ledgerMovements.id})`,
      ),
    )
    .orderBy(asc(ledgerMovements.id));
}

/** The facts of a contract that its movements keep as they were when it was registered. */
export interface Frame {
  sellerId: string;
  buyerId: string;
  sellerDistrict: string | null;
  buyerDistrict: string | null;
  /** Null when the contract was registered in another city. */
  servicePointId: string | null;
  field: number;
  relatedParties: boolean;
}

/**
 * Where the frame of a posting comes from: what the contract is at present, for its registration and its amendment; or
 * what its newest registration or change froze. Every contract has rows of base `total`, because its total is above zero.
 */
export type FrameSource = 'present' | 'frozen';

const frameTables: Record<FrameSource, (contractId: string) => SQL> = {
  present: (contractId) => sql`
    select contracts.seller_id, contracts.buyer_id, buyer.district as buyer_district, contracts.service_point_id,
      -- 输出 of what was registered in another city is that city's: here it counts as 吸纳 alone (product.md §4).
      case when contracts.service_point_id is not null then seller.district end as seller_district,
      contracts.field, contracts.related_parties
    from announced
    join contracts on contracts.id = ${contractId}::uuid
    join organisations seller on seller.id = contracts.seller_id
    join organisations buyer on buyer.id = contracts.buyer_id`,
  // It asks for the announcement, so no row is looked at before the platform reads.
  frozen: (contractId) => sql`
    select movement.* from announced cross join lateral (
      select * from ledger_movements where announced.announced and contract_id = ${contractId}::uuid
        and base = 'total' and reverses_movement_id is null
      order by recorded_at desc, id desc limit 1
    ) movement`,
};
const frameMarks: Record<FrameSource, SQL> = {
  present: sql.raw('/* prepared: ledger_begin_with_present_frame */'),
  frozen: sql.raw('/* prepared: ledger_begin_with_frozen_frame */'),
};

/**
 * Announce a posting (`announcePosting`), read the frame of its contract, and give its accounts (account-store.ts): all in
 * one statement, because a posting is as fast as its round trips are few. Its snapshot is older than the announcement,
 * which may have waited for a closing: `insertMovements` looks whether the last closed day is still the same.
 * @returns null when the contract is not there, or was never posted where its frozen frame is asked for
 */
export async function beginPosting(
  transaction: Transaction,
  source: FrameSource,
  contractId: string,
  wanted: readonly WantedAccount[],
): Promise<({ frame: Frame } & PreparedAccounts) | null> {
  const [row] = await transaction.execute<Frame & AccountsRow & Announced>(sql`${frameMarks[source]}
    with announced as materialized (select ${announcement}),
    frame as (${frameTables[source](contractId)}),
    ${accountTables(wanted)}
    select announced."readerBefore", frame.seller_id as "sellerId", frame.buyer_id as "buyerId",
      frame.seller_district as "sellerDistrict", frame.buyer_district as "buyerDistrict",
      frame.service_point_id as "servicePointId", frame.field, frame.related_parties as "relatedParties", ${accountColumns}
    from announced cross join frame`);
  rememberReader(transaction, row);
  if (!row) return null;
  return { frame: row, ...(preparedAccounts(wanted, row) ?? (await lockAccounts(transaction, wanted))) };
}

/** An account other than a contract's that holds less than nothing; null when there is none. */
export async function readNegativeBalance(transaction: Transaction) {
  const rows = await transaction.execute<
    LockedAccount & { balanceFen: bigint } & Record<string, unknown>
  >(sql`
    with balance as (
      select account_id, sum(amount_fen)::bigint as balance_fen
      from (
        select destination_account_id as account_id, amount_fen from ledger_movements
        union all select source_account_id, -amount_fen from ledger_movements
      ) line
      group by account_id having sum(amount_fen) < 0
    )
    select id, holder_kind as "holderKind", holder_id as "holderId", base, balance_fen as "balanceFen"
    from ledger_accounts join balance on account_id = id where holder_kind <> 'contract' order by id limit 1`);
  return rows[0] ?? null;
}
