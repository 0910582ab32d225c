import { and, eq, isNull } from 'drizzle-orm';
import type { Database } from '../../db/client.ts';
import { readingAsPlatform } from '../../db/reader.ts';
import { brokers, contracts, contractShares, organisations, receipts, users } from '../../db/schema/index.ts';
import { newId } from '../context.ts';
import { postCancellation, postChange, postReceipt, postRegistration, postReversal } from './actions.ts';
import type { AccountShare, ContractShare } from './share-rules.ts';

/** A clock that goes one second a reading, so that every recorded time is another. */
export function tickingClock(start: string): () => Date {
  let at = Date.parse(start);
  return () => new Date((at += 1000));
}

export type SceneShare = ContractShare;

export const brokerShare = (
  brokerId: string,
  basisPoints: number,
  agencyId: string | null = null,
): SceneShare => ({
  holderKind: 'broker',
  brokerId,
  agencyId,
  basisPoints,
});

/**
 * The slow, obvious way: everybody gets the whole fen of the exact part, then the fen that are left go round one by one,
 * each to the account that is furthest below its exact part (product.md §6, rule 3).
 */
export function splitSlowly(amountFen: bigint, shares: readonly AccountShare[]): Map<string, bigint> {
  const given = new Map(shares.map((share) => [share.accountId, 0n]));
  const lacking = (share: AccountShare) =>
    amountFen * BigInt(share.basisPoints) - (given.get(share.accountId) ?? 0n) * 10_000n;
  for (const share of shares) while (lacking(share) >= 10_000n) give(share);
  const served = new Set<string>();
  let left = amountFen - [...given.values()].reduce((sum, part) => sum + part, 0n);
  for (; left > 0n; left -= 1n) {
    let best: AccountShare | undefined;
    for (const share of shares) {
      if (served.has(share.accountId)) continue;
      const better =
        best === undefined ||
        lacking(share) > lacking(best) ||
        (lacking(share) === lacking(best) &&
          (share.basisPoints > best.basisPoints ||
            (share.basisPoints === best.basisPoints && share.accountId < best.accountId)));
      if (better) best = share;
    }
    if (!best) throw new Error('more fen than holders');
    give(best);
    served.add(best.accountId);
  }
  return given;

  function give(share: AccountShare) {
    given.set(share.accountId, (given.get(share.accountId) ?? 0n) + 1n);
  }
}

/** Organisations, brokers and contracts, put into the tables without the contracts' rules. */
async function createParties(database: Database) {
  async function addOrganisation(
    kind: 'enterprise' | 'university' | 'agency' | 'service_point',
    district: string | null,
  ) {
    const id = newId();
    await database.insert(organisations).values({ id, kind, name: `${kind} ${id}`, district });
    return id;
  }

  async function addBroker(agencyId: string | null = null): Promise<string> {
    const userId = newId();
    await database.insert(users).values({ id: userId, name: 'broker', email: `${userId}@test.queqiao` });
    const id = newId();
    await database.insert(brokers).values({ id, userId, name: `broker ${id}`, level: 'junior', agencyId });
    return id;
  }

  const sellerId = await addOrganisation('university', '370212');
  const buyerId = await addOrganisation('enterprise', '370202');
  const servicePointId = await addOrganisation('service_point', null);
  const loggedBy = newId();
  await database.insert(users).values({ id: loggedBy, name: 'user', email: `${loggedBy}@test.queqiao` });

  async function addContract(
    values: { shares?: readonly SceneShare[] } & Partial<typeof contracts.$inferInsert> = {},
  ): Promise<string> {
    const { shares = [], ...columns } = values;
    const id = newId();
    await database.insert(contracts).values({
      id,
      title: `contract ${id}`,
      contractClass: 'development',
      subKind: 'commissioned',
      sellerId,
      buyerId,
      loggedBy,
      field: 1,
      totalFen: 1_000_001n,
      declaredTechnologyFen: 800_003n,
      signedOn: '2026-01-01',
      paymentMode: 'instalments',
      pricingMode: 'agreement',
      relatedParties: false,
      servicePointId,
      status: 'in_review',
      ...columns,
    });
    if (shares.length > 0)
      await database.insert(contractShares).values(shareRows(id, shares, new Date('2026-01-01T00:00:00Z')));
    return id;
  }

  return { sellerId, buyerId, servicePointId, addOrganisation, addBroker, addContract };
}

const shareRows = (contractId: string, shares: readonly SceneShare[], createdAt: Date) =>
  shares.map((share, position) => ({
    ...share,
    id: newId(),
    contractId,
    position,
    evidence: 'mandate' as const,
    createdAt,
  }));

/** Change amounts or shares of a registered contract, and post what that makes different. */
function changesOf(database: Database, now: () => Date) {
  const recorder = { now, newId };
  return async function change(
    id: string,
    cause: 'amendment' | 'share_change',
    to: Partial<typeof contracts.$inferInsert> & { shares?: readonly SceneShare[] },
    eventId = newId(),
  ): Promise<number> {
    const { shares, ...columns } = to;
    return database.transaction(async (transaction) => {
      if (Object.keys(columns).length > 0)
        await transaction.update(contracts).set(columns).where(eq(contracts.id, id));
      if (shares) {
        await transaction
          .update(contractShares)
          .set({ endedAt: now() })
          .where(eq(contractShares.contractId, id));
        if (shares.length > 0) await transaction.insert(contractShares).values(shareRows(id, shares, now()));
      }
      const [contract] = await transaction.select().from(contracts).where(eq(contracts.id, id));
      const rows = await transaction.select().from(receipts).where(eq(receipts.contractId, id));
      const takenBack = new Set(rows.map((row) => row.reversesReceiptId));
      if (!contract) throw new Error(`no contract ${id}`);
      return postChange(transaction, recorder, {
        contractId: id,
        eventId,
        cause,
        totalFen: contract.totalFen,
        technologyFen: contract.approvedTechnologyFen ?? 0n,
        receipts: rows.filter((row) => row.reversesReceiptId === null && !takenBack.has(row.id)),
        shares: await transaction
          .select()
          .from(contractShares)
          .where(and(eq(contractShares.contractId, id), isNull(contractShares.endedAt))),
        relatedParties: contract.relatedParties,
      });
    });
  };
}

/** What tests of the ledger do: contracts with shares, and their postings. */
export async function createLedgerScene(given: Database, now: () => Date) {
  const database = readingAsPlatform(given, 'posting');
  const recorder = { now, newId };
  const parties = await createParties(database);

  const readContract = async (id: string) => {
    const [contract] = await database.select().from(contracts).where(eq(contracts.id, id));
    if (!contract) throw new Error(`no contract ${id}`);
    return contract;
  };
  const readShares = (id: string) =>
    database
      .select()
      .from(contractShares)
      .where(and(eq(contractShares.contractId, id), isNull(contractShares.endedAt)));
  const readReceipts = (id: string) =>
    database.transaction((transaction) =>
      transaction.select().from(receipts).where(eq(receipts.contractId, id)),
    );

  async function register(id: string, registeredOn: string, eventId = newId()): Promise<number> {
    const contract = await readContract(id);
    const shares = await readShares(id);
    const rows = await readReceipts(id);
    const technologyFen = contract.approvedTechnologyFen ?? contract.declaredTechnologyFen;
    return database.transaction(async (transaction) => {
      const registrationNumber = BigInt(`0x${id.replaceAll('-', '').slice(-14)}`)
        .toString()
        .padStart(16, '0')
        .slice(-16);
      await transaction
        .update(contracts)
        .set({ status: 'registered', registeredOn, registrationNumber, approvedTechnologyFen: technologyFen })
        .where(eq(contracts.id, id));
      return postRegistration(transaction, recorder, {
        contractId: id,
        eventId,
        totalFen: contract.totalFen,
        technologyFen,
        registeredOn,
        receipts: rows,
        shares,
        relatedParties: contract.relatedParties,
      });
    });
  }

  async function receive(contractId: string, amountFen: bigint, receivedOn: string): Promise<string> {
    const contract = await readContract(contractId);
    const receipt = { id: newId(), amountFen, receivedOn };
    await database.transaction(async (transaction) => {
      await transaction.insert(receipts).values({ ...receipt, contractId, recordedAt: now() });
      if (contract.status === 'registered')
        await postReceipt(transaction, recorder, {
          contractId,
          receipt,
          shares: await readShares(contractId),
          relatedParties: contract.relatedParties,
        });
    });
    return receipt.id;
  }

  async function takeBack(contractId: string, receiptId: string): Promise<void> {
    const row = (await readReceipts(contractId)).find((candidate) => candidate.id === receiptId);
    if (!row) throw new Error(`no receipt ${receiptId}`);
    const reversalId = newId();
    await database.transaction(async (transaction) => {
      await transaction.insert(receipts).values({
        id: reversalId,
        contractId,
        amountFen: row.amountFen,
        receivedOn: row.receivedOn,
        reversesReceiptId: receiptId,
        recordedAt: now(),
      });
      await postReversal(transaction, recorder, { contractId, eventId: reversalId, receiptId });
    });
  }

  async function cancel(contractId: string, eventId = newId()): Promise<number> {
    return database.transaction(async (transaction) => {
      await transaction.update(contracts).set({ status: 'cancelled' }).where(eq(contracts.id, contractId));
      return postCancellation(transaction, recorder, { contractId, eventId });
    });
  }

  const change = changesOf(database, now);
  return { ...parties, register, receive, takeBack, cancel, change };
}

export type LedgerScene = Awaited<ReturnType<typeof createLedgerScene>>;
