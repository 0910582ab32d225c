import { dayOf } from '../context.ts';
import { receiptNotes } from './bank/phrases.ts';
import { demoId, type Random } from './random.ts';
import type { DemoContract, Scene } from './scene.ts';

/** Part of the total in per cent, days after signing (at least, at most), note. */
type Payment = readonly [perCent: number, from: number, to: number, note: string];

const [first, middle, acceptance, retention, royalty, entryFee] = receiptNotes as [
  string,
  string,
  string,
  string,
  string,
  string,
];

const paymentsOf: Record<DemoContract['row']['paymentMode'], readonly Payment[]> = {
  lump_sum: [[100, 4, 45, acceptance]],
  instalments: [
    [30, 2, 25, first],
    [40, 60, 150, middle],
    [20, 180, 300, acceptance],
    [10, 400, 520, retention],
  ],
  royalty: [
    [12, 300, 380, royalty],
    [18, 660, 740, royalty],
    [20, 1000, 1020, royalty],
  ],
  entry_fee_and_royalty: [
    [40, 3, 30, entryFee],
    [10, 330, 400, royalty],
    [12, 700, 760, royalty],
  ],
};

const receiptsPerContract = 8;

/** The money that came in so far. Some buyers pay less than agreed, some receipts were entered wrongly and taken back. */
export function addReceipts(scene: Scene, random: Random, contract: DemoContract, index: number): void {
  const { row, submittedAt, signedAt } = contract;
  if (submittedAt === null || row.status === 'rejected') return;
  const cancelledAt = contract.events.find((event) => event.verb === 'cancel')?.at ?? null;
  const recordedBy = scene.people.actorsOf.get(row.sellerId)![0]!;
  const add = (
    amountFen: bigint,
    receivedOn: string,
    note: string,
    recordedAt: Date,
    reverses: string | null,
  ) => {
    const id = demoId('receipt', index * receiptsPerContract + contract.receipts.length);
    contract.receipts.push({
      id,
      contractId: row.id,
      amountFen,
      receivedOn,
      reversesReceiptId: reverses,
      note,
      recordedBy,
      recordedAt,
    });
    return id;
  };
  // One buyer in eight is late with everything behind the first payment.
  const late = random.chance(0.12);
  for (const [place, [perCent, from, to, note]] of paymentsOf[row.paymentMode].entries()) {
    const received = scene.calendar.later(random, signedAt, from, to);
    if (received === null || (late && place > 0)) break;
    const recordedAt = scene.calendar.later(random, received > submittedAt ? received : submittedAt, 0, 4);
    if (recordedAt === null || (cancelledAt !== null && recordedAt >= cancelledAt)) break;
    const amountFen = (row.totalFen * BigInt(perCent)) / 100n;
    const id = add(amountFen, dayOf(received), note, recordedAt, null);
    const correctedAt = scene.calendar.later(random, recordedAt, 3, 12);
    if (index % 61 !== 30 || place > 0 || correctedAt === null || cancelledAt !== null) continue;
    add(amountFen, dayOf(received), '金额录入有误，冲销后重新登记', correctedAt, id);
    const again = new Date(correctedAt.getTime() + 10 * 60_000);
    add((amountFen * 9n) / 10n, dayOf(received), note, again, null);
  }
}
