import { sql } from 'drizzle-orm';
import type { Database } from '../../db/client.ts';
import { readingAsPlatform } from '../../db/reader.ts';
import type { JournalledContract } from './client.ts';

interface StoredContract {
  id: string;
  title: string;
  status: string;
  receipts: number;
  reversals: number;
  standingFen: bigint;
}

/** What the database holds otherwise than clients were told: lost, doubled or changed, in words. At most ten. */
export async function compareWithJournal(
  database: Database,
  journal: readonly JournalledContract[],
): Promise<string[]> {
  // Receipts are guarded: the platform alone sees those of all contracts.
  const stored = await readingAsPlatform(database, 'verification').transaction((transaction) =>
    transaction.execute<StoredContract & Record<string, unknown>>(sql`
    select contracts.id, contracts.title, contracts.status,
      count(receipts.id) filter (where receipts.reverses_receipt_id is null)::int as receipts,
      count(receipts.id) filter (where receipts.reverses_receipt_id is not null)::int as reversals,
      coalesce(sum(case when receipts.reverses_receipt_id is null then receipts.amount_fen
        else -receipts.amount_fen end), 0)::bigint as "standingFen"
    from contracts left join receipts on receipts.contract_id = contracts.id group by contracts.id`),
  );
  const byId = new Map(stored.map((contract) => [contract.id, contract]));
  const known = new Set(journal.map((contract) => contract.id));
  const differences = [
    ...journal.flatMap((told) => differencesOf(told, byId.get(told.id))),
    ...stored
      .filter((contract) => !known.has(contract.id))
      .map(
        (contract) => `doubled: contract ${contract.id} “${contract.title}” is one that nobody was told of`,
      ),
  ];
  return differences.slice(0, 10);
}

function differencesOf(told: JournalledContract, stored: StoredContract | undefined): string[] {
  if (!stored) return [`lost: contract ${told.id}`];
  const found: string[] = [];
  if (stored.status !== told.status)
    found.push(`contract ${told.id} is ${stored.status}, its client was told ${told.status}`);
  const reversals = told.receipts.filter((receipt) => receipt.takenBack).length;
  const standingFen = told.receipts.reduce(
    (sum, receipt) => sum + (receipt.takenBack ? 0n : receipt.amountFen),
    0n,
  );
  if (stored.receipts !== told.receipts.length)
    found.push(
      `${stored.receipts > told.receipts.length ? 'doubled' : 'lost'}: contract ${told.id} has ${stored.receipts} receipts, its client was told of ${told.receipts.length}`,
    );
  if (stored.reversals !== reversals || stored.standingFen !== standingFen)
    found.push(
      `contract ${told.id} has ${stored.reversals} receipts taken back and ${stored.standingFen} fen standing, its client was told ${reversals} and ${standingFen}`,
    );
  return found;
}
