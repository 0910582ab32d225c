import type postgres from 'postgres';
import type { Database } from '../../../db/client.ts';
import { newId } from '../../../server/context.ts';
import { postRegistration } from '../../../server/ledger/actions.ts';
import type { BenchParties } from './filling.ts';

/** How fast one way of posting is. */
export interface Rate {
  perSecond: number;
  p50_ms: number;
  p99_ms: number;
}

/** Does the work for every contract, `workers` at a time. */
export async function measure(
  contractIds: readonly string[],
  workers: number,
  work: (contractId: string, index: number) => Promise<unknown>,
): Promise<Rate> {
  const times_ms: number[] = [];
  let next = 0;
  const began = performance.now();
  await Promise.all(
    Array.from({ length: workers }, async () => {
      for (let index = next++; index < contractIds.length; index = next++) {
        const started = performance.now();
        await work(contractIds[index] ?? '', index);
        times_ms.push(performance.now() - started);
      }
    }),
  );
  const duration_s = (performance.now() - began) / 1000;
  const sorted = times_ms.sort((one, other) => one - other);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { perSecond: contractIds.length / duration_s, p50_ms: at(0.5), p99_ms: at(0.99) };
}

const technologyFen = 9_000_000n;
const totalFen = 10_000_001n;

/** A registration by the ledger: one broker of 60 %, so two rows in each of two bases. */
export const postOne =
  (database: Database, parties: BenchParties) =>
  (contractId: string, index: number): Promise<number> =>
    database.transaction((transaction) =>
      postRegistration(
        transaction,
        { now: () => new Date(), newId },
        {
          contractId,
          eventId: newId(),
          totalFen,
          technologyFen,
          registeredOn: '2026-06-10',
          receipts: [],
          relatedParties: false,
          shares: [
            {
              holderKind: 'broker',
              brokerId: parties.brokerIds[index % parties.brokerIds.length] ?? '',
              agencyId: parties.agencyId,
              basisPoints: 6000,
            },
          ],
        },
      ),
    );

/** The accounts that the hand-written transaction names: somebody looked them up before. */
export interface KnownAccounts {
  brokers: { total: string; technology: string }[];
  nobody: { total: string; technology: string };
}

/** The same rows by a transaction written by hand: two accounts, four movements, nothing looked up, nothing checked. */
export const writeOne =
  (sql: postgres.Sql, parties: BenchParties, accounts: KnownAccounts) =>
  async (contractId: string, index: number): Promise<void> => {
    const own = { total: newId(), technology: newId() };
    const broker = accounts.brokers[index % accounts.brokers.length];
    if (!broker) throw new Error('no broker');
    const eventId = newId();
    const recordedAt = new Date();
    const amounts = { total: [6_000_001n, 4_000_000n], technology: [5_400_000n, 3_600_000n] } as const;
    const rows = (['total', 'technology'] as const).flatMap((base) =>
      [broker[base], accounts.nobody[base]].map((destination, holder) => ({
        id: newId(),
        event_id: eventId,
        base,
        source_account_id: own[base],
        destination_account_id: destination,
        amount_fen: amounts[base][holder]?.toString() ?? '',
        cause: 'registration',
        contract_id: contractId,
        effective_on: '2026-06-10',
        recorded_at: recordedAt,
        seller_id: parties.sellerId,
        buyer_id: parties.buyerId,
        seller_district: '370212',
        buyer_district: '370202',
        agency_id: holder === 0 ? parties.agencyId : null,
        service_point_id: parties.servicePointId,
        field: 1,
      })),
    );
    await sql.begin(async (transaction) => {
      await transaction`
        insert into ledger_accounts (id, holder_kind, holder_id, base)
        values (${own.total}, 'contract', ${contractId}, 'total'), (${own.technology}, 'contract', ${contractId}, 'technology')`;
      await transaction`insert into ledger_movements ${transaction(rows)}`;
    });
  };
