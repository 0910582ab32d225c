import { and, asc, eq, inArray, isNull, or, sql, type SQL } from 'drizzle-orm';
import type { Transaction } from '../../db/client.ts';
import {
  brokers,
  contractShares,
  organisations,
  proposedShares,
  shareConfirmations,
  type ShareConfirmationSide,
} from '../../db/schema/index.ts';
import type { Reader } from './store.ts';

/** The shares of a table whose holder is a broker, or one of some agencies, as a condition. */
export const heldBy = (
  table: typeof contractShares | typeof proposedShares,
  brokerId: string | null,
  agencyIds: readonly string[],
): SQL =>
  or(
    brokerId === null ? sql`false` : eq(table.brokerId, brokerId),
    and(eq(table.holderKind, 'agency'), inArray(table.agencyId, [...agencyIds])),
  )!;

/** A share with the names of its holder, in force or proposed. */
export interface ShareRow {
  id: string;
  holderKind: 'broker' | 'agency';
  brokerId: string | null;
  brokerName: string | null;
  agencyId: string | null;
  agencyName: string | null;
  basisPoints: number;
  evidence: (typeof contractShares.$inferSelect)['evidence'];
  evidenceFileId: string | null;
  position: number;
  /** The change that proposes it; null as logged, and for one in force. */
  reviewId: string | null;
}

/** The shares in force, in the order in which they were entered: both parties and the holder have confirmed them. */
export async function readShares(database: Reader, contractId: string): Promise<ShareRow[]> {
  const rows = await database
    .select({
      id: contractShares.id,
      holderKind: contractShares.holderKind,
      brokerId: contractShares.brokerId,
      brokerName: brokers.name,
      agencyId: contractShares.agencyId,
      agencyName: organisations.name,
      basisPoints: contractShares.basisPoints,
      evidence: contractShares.evidence,
      evidenceFileId: contractShares.evidenceFileId,
      position: contractShares.position,
    })
    .from(contractShares)
    .leftJoin(brokers, eq(brokers.id, contractShares.brokerId))
    .leftJoin(organisations, eq(organisations.id, contractShares.agencyId))
    .where(and(eq(contractShares.contractId, contractId), isNull(contractShares.endedAt)))
    .orderBy(asc(contractShares.position));
  return rows.map((row) => ({ ...row, reviewId: null }));
}

/** The shares that wait for confirmations, those of a change among them. */
export function readProposedShares(database: Reader, contractId: string): Promise<ShareRow[]> {
  return database
    .select({
      id: proposedShares.id,
      holderKind: proposedShares.holderKind,
      brokerId: proposedShares.brokerId,
      brokerName: brokers.name,
      agencyId: proposedShares.agencyId,
      agencyName: organisations.name,
      basisPoints: proposedShares.basisPoints,
      evidence: proposedShares.evidence,
      evidenceFileId: proposedShares.evidenceFileId,
      position: proposedShares.position,
      reviewId: proposedShares.reviewId,
    })
    .from(proposedShares)
    .leftJoin(brokers, eq(brokers.id, proposedShares.brokerId))
    .leftJoin(organisations, eq(organisations.id, proposedShares.agencyId))
    .where(eq(proposedShares.contractId, contractId))
    .orderBy(asc(proposedShares.position));
}

export type NewShare = typeof proposedShares.$inferInsert;

export async function insertProposedShares(
  transaction: Transaction,
  shares: readonly NewShare[],
): Promise<void> {
  if (shares.length > 0) await transaction.insert(proposedShares).values([...shares]);
}

export async function deleteProposedShares(transaction: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await transaction.delete(proposedShares).where(inArray(proposedShares.id, [...ids]));
}

/** Put confirmed shares in force, with the ids that they had as proposals. */
export async function putInForce(
  transaction: Transaction,
  contractId: string,
  shares: readonly ShareRow[],
  now: Date,
): Promise<void> {
  if (shares.length === 0) return;
  await deleteProposedShares(
    transaction,
    shares.map((share) => share.id),
  );
  await transaction.insert(contractShares).values(
    shares.map(
      ({
        id,
        holderKind,
        brokerId,
        agencyId,
        basisPoints,
        evidence,
        evidenceFileId,
        position,
      }): typeof contractShares.$inferInsert => ({
        id,
        contractId,
        holderKind,
        brokerId,
        agencyId,
        basisPoints,
        evidence,
        evidenceFileId,
        position,
        createdAt: now,
      }),
    ),
  );
}

export async function endShares(transaction: Transaction, ids: readonly string[], now: Date): Promise<void> {
  if (ids.length > 0)
    await transaction
      .update(contractShares)
      .set({ endedAt: now })
      .where(inArray(contractShares.id, [...ids]));
}

/** Name the file that is a share's evidence, wherever the share lies. */
export async function setEvidence(
  transaction: Transaction,
  shareId: string,
  evidenceFileId: string | null,
): Promise<void> {
  await transaction.update(contractShares).set({ evidenceFileId }).where(eq(contractShares.id, shareId));
  await transaction.update(proposedShares).set({ evidenceFileId }).where(eq(proposedShares.id, shareId));
}

/** All confirmations about a contract's shares. */
export function readConfirmations(database: Reader, contractId: string) {
  return database
    .select({
      shareId: shareConfirmations.shareId,
      side: shareConfirmations.side,
      reviewId: shareConfirmations.reviewId,
    })
    .from(shareConfirmations)
    .where(eq(shareConfirmations.contractId, contractId));
}

/** Write confirmations; one that is there already stays as it is. */
export async function insertConfirmations(
  transaction: Transaction,
  rows: readonly {
    id: string;
    contractId: string;
    shareId: string;
    side: ShareConfirmationSide;
    reviewId: string | null;
    userId: string;
    at: Date;
  }[],
): Promise<void> {
  if (rows.length > 0)
    await transaction
      .insert(shareConfirmations)
      .values([...rows])
      .onConflictDoNothing();
}
