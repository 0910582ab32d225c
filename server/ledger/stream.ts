import { sql } from 'drizzle-orm';
import { ledgerMovements } from '../../db/schema/index.ts';
import { dayField, momentField, plainField, type SealedStream } from '../sealing/stream.ts';

/** The ledger as a stream of rows that are sealed (product.md §6, rule 9): every field of a movement, in this order. */
export const ledgerStream: SealedStream = {
  name: 'ledger',
  table: ledgerMovements,
  id: ledgerMovements.id,
  transactionId: ledgerMovements.transactionId,
  recordedAt: ledgerMovements.recordedAt,
  fields: [
    plainField(ledgerMovements.id),
    plainField(ledgerMovements.eventId),
    plainField(ledgerMovements.base),
    plainField(ledgerMovements.sourceAccountId),
    plainField(ledgerMovements.destinationAccountId),
    plainField(ledgerMovements.amountFen),
    plainField(ledgerMovements.cause),
    plainField(ledgerMovements.reversesMovementId),
    plainField(ledgerMovements.contractId),
    plainField(ledgerMovements.receiptId),
    dayField(ledgerMovements.effectiveOn),
    momentField(ledgerMovements.recordedAt),
    plainField(ledgerMovements.sellerId),
    plainField(ledgerMovements.buyerId),
    plainField(ledgerMovements.sellerDistrict),
    plainField(ledgerMovements.buyerDistrict),
    plainField(ledgerMovements.agencyId),
    plainField(ledgerMovements.servicePointId),
    plainField(ledgerMovements.field),
    plainField(ledgerMovements.relatedParties),
  ],
  rowNoun: 'movement',
  subject: { noun: 'contract', id: sql`${ledgerMovements.contractId}::text` },
};
