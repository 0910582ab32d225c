import { and, asc, eq, inArray, isNull, max, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../../db/client.ts';
import { giveBack, takeOverForPosting } from '../../db/reader.ts';
import { ledgerMovements, periodClosings } from '../../db/schema/index.ts';
import type { AccountKey, PostedMovement } from './rules.ts';

export type MovementRow = typeof ledgerMovements.$inferInsert;

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

/** An account that a posting may use: it is there, and locked. */
export interface LockedAccount extends AccountKey {
  id: string;
}

/** The accounts of a posting, and the last closed day (null when none is): read after the posting was announced. */
export interface PreparedAccounts {
  accounts: LockedAccount[];
  closedThrough: string | null;
}

/**
 * Gives the accounts of keys, made where they do not exist, and locked until the transaction ends; all in one statement,
 * because a posting is as fast as its round trips are few. The keys come sorted and distinct; accounts are made in their
 * order and locked in the order of ids. Call it after the posting was announced.
 *
 * Two strengths of lock. The account of a contract is held alone (`for no key update`): what is taken from it is decided
 * by what was taken before. The accounts of brokers, agencies and “nobody” have no limit, and what goes into them is
 * decided by shares alone, so their locks are shared (`for key share`, the lock that a foreign key takes): contracts do
 * not queue for the one account of “nobody”. Shared locks never wait for each other, and what is held alone belongs to
 * one contract, so postings of different contracts wait for each other only while a new account is being made, and that
 * in one order: never in a circle.
 */
export async function lockAccounts(
  transaction: Transaction,
  sortedKeys: readonly AccountKey[],
  newId: () => string,
): Promise<PreparedAccounts> {
  const wanted = sortedKeys.map((key, place) => ({ ...key, place, id: newId() }));
  const prepared = await makeAndLock(transaction, wanted);
  // Whoever made the others meanwhile has committed: the insert waited for that, but its snapshot does not show them.
  return prepared.accounts.length < wanted.length ? makeAndLock(transaction, wanted) : prepared;
}

async function makeAndLock(
  transaction: Transaction,
  wanted: readonly (LockedAccount & { place: number })[],
): Promise<PreparedAccounts> {
  const rows = await transaction.execute<
    LockedAccount & { closedThrough: string | null } & Record<string, unknown>
  >(sql`/* prepared: ledger_make_and_lock_accounts */
    with wanted as materialized (
      select * from json_to_recordset(${JSON.stringify(wanted)}::text::json)
        as wanted (id uuid, "holderKind" text, "holderId" uuid, base text, place int)
    ), own as (
      select account.* from wanted join ledger_accounts account on account.holder_kind = 'contract'
        and account.holder_id = wanted."holderId" and account.base = wanted.base
      where wanted."holderKind" = 'contract' order by account.id for no key update of account
    ), held as (
      select account.* from wanted join ledger_accounts account on account.holder_kind = wanted."holderKind"
        and account.holder_id = wanted."holderId" and account.base = wanted.base
      where wanted."holderKind" in ('broker', 'agency') order by account.id for key share of account
    ), nobody as (
      select account.* from wanted join ledger_accounts account on account.holder_kind = 'nobody'
        and account.holder_id is null and account.base = wanted.base
      where wanted."holderKind" = 'nobody' order by account.id for key share of account
    ), found as (
      select * from own union all select * from held union all select * from nobody
    ), made as (
      insert into ledger_accounts (id, holder_kind, holder_id, base)
      select wanted.id, wanted."holderKind", wanted."holderId", wanted.base from wanted
      where not exists (select from found where found.holder_kind = wanted."holderKind"
        and found.holder_id is not distinct from wanted."holderId" and found.base = wanted.base)
      order by wanted.place
      on conflict do nothing returning *
    )
    select id, holder_kind as "holderKind", holder_id as "holderId", base,
      (select max(closed_through) from period_closings)::text as "closedThrough"
    from (select * from found union all select * from made) account`);
  return { accounts: [...rows], closedThrough: rows[0]?.closedThrough ?? null };
}

/**
 * Add movements; those whose event, base and accounts exist already stay as they are. One statement, whose text is the
 * same for any number of rows. @returns ids of the new rows
 */
export async function insertMovements(
  transaction: Transaction,
  rows: readonly MovementRow[],
): Promise<string[]> {
  if (rows.length === 0) return [];
  const texts = JSON.stringify(rows, (_, value: unknown) =>
    typeof value === 'bigint' ? value.toString() : value,
  );
  const inserted = await transaction.execute<{ id: string }>(sql`/* prepared: ledger_insert_movements */
    insert into ledger_movements (id, event_id, base, source_account_id, destination_account_id, amount_fen, cause,
      reverses_movement_id, contract_id, receipt_id, effective_on, recorded_at, seller_id, buyer_id, seller_district,
      buyer_district, agency_id, service_point_id, field, related_parties)
    select id, "eventId", base, "sourceAccountId", "destinationAccountId", "amountFen", cause, "reversesMovementId",
      "contractId", "receiptId", "effectiveOn", "recordedAt", "sellerId", "buyerId", "sellerDistrict",
      "buyerDistrict", "agencyId", "servicePointId", field, "relatedParties"
    from json_to_recordset(${texts}::text::json) as movement (id uuid, "eventId" uuid, base text,
      "sourceAccountId" uuid, "destinationAccountId" uuid, "amountFen" bigint, cause text, "reversesMovementId" uuid,
      "contractId" uuid, "receiptId" uuid, "effectiveOn" date, "recordedAt" timestamptz, "sellerId" uuid,
      "buyerId" uuid, "sellerDistrict" text, "buyerDistrict" text, "agencyId" uuid, "servicePointId" uuid,
      field smallint, "relatedParties" boolean)
    on conflict (event_id, base, source_account_id, destination_account_id) do nothing returning id`);
  return inserted.map((row) => row.id);
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

/** The frame of a contract as things stand now: for its registration. Announces the posting (`announcePosting`) too. */
export async function readPresentFrame(transaction: Transaction, contractId: string): Promise<Frame | null> {
  const [row] = await transaction.execute<Frame & Announced>(sql`/* prepared: ledger_present_frame */
    with announced as materialized (select ${announcement})
    select announced."readerBefore", contracts.seller_id as "sellerId", contracts.buyer_id as "buyerId",
      -- 输出 of what was registered in another city is that city's: here it counts as 吸纳 alone (product.md §4).
      case when contracts.service_point_id is not null then seller.district end as "sellerDistrict", buyer.district as "buyerDistrict", contracts.service_point_id as "servicePointId", contracts.field,
      contracts.related_parties as "relatedParties"
    from announced
    join contracts on contracts.id = ${contractId}::uuid
    join organisations seller on seller.id = contracts.seller_id
    join organisations buyer on buyer.id = contracts.buyer_id`);
  rememberReader(transaction, row);
  return row ?? null;
}

/**
 * The frame that the newest registration or change of a contract froze; null when it was never posted. Every contract has
 * rows of base `total`, because its total is above zero. Announces the posting (`announcePosting`) too.
 */
export async function readFrozenFrame(transaction: Transaction, contractId: string): Promise<Frame | null> {
  const [row] = await transaction.execute<Frame & Announced>(sql`/* prepared: ledger_frozen_frame */
    with announced as materialized (select ${announcement})
    select announced."readerBefore", movement.seller_id as "sellerId", movement.buyer_id as "buyerId",
      movement.seller_district as "sellerDistrict", movement.buyer_district as "buyerDistrict",
      movement.service_point_id as "servicePointId", movement.field, movement.related_parties as "relatedParties"
    from announced cross join lateral (
      -- It asks for the announcement, so no row is looked at before the platform reads.
      select * from ledger_movements where announced.announced and contract_id = ${contractId}::uuid
        and base = 'total' and reverses_movement_id is null
      order by recorded_at desc, id desc limit 1
    ) movement`);
  rememberReader(transaction, row);
  return row ?? null;
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
