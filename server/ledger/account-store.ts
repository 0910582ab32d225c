import { sql, type SQL } from 'drizzle-orm';
import type { Transaction } from '../../db/client.ts';
import type { AccountKey } from './rules.ts';

/** An account that a posting may use: it is there, and locked. */
export interface LockedAccount extends AccountKey {
  id: string;
}

/** An account that is wanted, with the id that it gets when it has to be made. */
export type WantedAccount = LockedAccount;

/** The columns of `accountColumns`. */
export interface AccountsRow {
  /** In the order of what was wanted; null for one that another transaction made meanwhile. */
  accountIds: (string | null)[];
  closedThrough: string | null;
}

/**
 * Common table expressions that give the accounts which are wanted, made where they do not exist, and locked until the
 * transaction ends. They stand behind `announced`, and no account is looked at before that is there. What is wanted comes
 * sorted and distinct; accounts are made in its order and locked in the order of ids.
 *
 * Two strengths of lock. The account of a contract is held alone (`for no key update`): what is taken from it is decided
 * by what was taken before. The accounts of brokers, agencies and “nobody” have no limit, and what goes into them is
 * decided by shares alone, so their locks are shared (`for key share`, the lock that a foreign key takes): contracts do
 * not queue for the one account of “nobody”. Shared locks never wait for each other, and what is held alone belongs to
 * one contract, so postings of different contracts wait for each other only while a new account is being made, and that
 * in one order: never in a circle.
 */
export function accountTables(wanted: readonly WantedAccount[]): SQL {
  const column = (key: keyof WantedAccount): SQL => sql`${sql.param(wanted.map((account) => account[key]))}`;
  return sql`wanted as materialized (
      select wanted.*, case when holder_id is null
        then (select id from ledger_accounts account
          where account.holder_kind = 'nobody' and account.holder_id is null and account.base = wanted.base)
        else (select id from ledger_accounts account where account.holder_kind = wanted.holder_kind
          and account.holder_id = wanted.holder_id and account.base = wanted.base) end as found_id
      from announced cross join unnest(${column('id')}::uuid[], ${column('holderKind')}::text[],
        ${column('holderId')}::uuid[], ${column('base')}::text[])
        with ordinality as wanted (id, holder_kind, holder_id, base, place)
    ), own as (
      select from ledger_accounts
      where id = any (array(select found_id from wanted where holder_kind = 'contract')) order by id for no key update
    ), held as (
      select from ledger_accounts
      where id = any (array(select found_id from wanted where holder_kind <> 'contract')) order by id for key share
    ), made as (
      insert into ledger_accounts (id, holder_kind, holder_id, base)
      select id, holder_kind, holder_id, base from wanted where found_id is null order by place
      on conflict do nothing returning id
    )`;
}

/** What comes of `accountTables`, and the last closed day. A table that nobody counts would lock nothing. */
export const accountColumns = sql`
    array(select coalesce(wanted.found_id, made.id) from wanted left join made using (id) order by place) as "accountIds",
    (select count(*) from own) + (select count(*) from held) as locked,
    (select max(closed_through) from period_closings)::text as "closedThrough"`;

/** The accounts of a posting, and the last closed day (null when none is). */
export interface PreparedAccounts {
  accounts: LockedAccount[];
  closedThrough: string | null;
}

/** The accounts of sorted, distinct keys with ids for those that do not exist. */
export const wantedAccounts = (sortedKeys: readonly AccountKey[], newId: () => string): WantedAccount[] =>
  sortedKeys.map((key) => ({ ...key, id: newId() }));

/** Gives the accounts of sorted, distinct keys: see `accountTables`. Call it after the posting was announced. */
export async function lockAccounts(
  transaction: Transaction,
  wanted: readonly WantedAccount[],
): Promise<PreparedAccounts> {
  const locked = await findLockAndMake(transaction, wanted);
  return locked ?? (await findLockAndMake(transaction, wanted)) ?? lost(wanted);
}

async function findLockAndMake(
  transaction: Transaction,
  wanted: readonly WantedAccount[],
): Promise<PreparedAccounts | null> {
  const [row] = await transaction.execute<
    AccountsRow & Record<string, unknown>
  >(sql`/* prepared: ledger_lock_accounts */
    with announced as materialized (select true), ${accountTables(wanted)} select ${accountColumns}`);
  return row ? preparedAccounts(wanted, row) : null;
}

/** Whoever made an account meanwhile has committed: the insert waited for that. Only its snapshot did not show it. */
function lost(wanted: readonly WantedAccount[]): never {
  throw new Error(
    `An account of ${wanted.map((account) => account.id).join(', ')} can neither be made nor found.`,
  );
}

/** The accounts that a statement gave; null when another transaction made some of them meanwhile: ask again. */
export function preparedAccounts(
  wanted: readonly WantedAccount[],
  { accountIds, closedThrough }: AccountsRow,
): PreparedAccounts | null {
  const accounts = wanted.flatMap((account, place) => {
    const id = accountIds[place];
    return id ? [{ ...account, id }] : [];
  });
  return accounts.length < wanted.length ? null : { accounts, closedThrough };
}
