import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  divisionForReceipt,
  divisionsForRegistration,
  expectedSums,
  keyText,
  postingsFor,
  reversalOf,
  type PostedMovement,
} from './rules.ts';
import { holdersOf, splitByShares, type AccountShare, type ContractShare } from './share-rules.ts';
import { splitSlowly } from './testing.ts';

const asMap = (amountFen: bigint, shares: readonly AccountShare[]) =>
  new Map(splitByShares(amountFen, shares).map((part) => [part.accountId, part.amountFen]));

/** Where one share ends and the next begins; half of them round, so that remainders tie. */
const cut = fc.oneof(
  fc.integer({ min: 0, max: 10_000 }),
  fc.nat(10).map((tenth) => tenth * 1000),
);
/** Shares of 1–6 accounts that make a whole; ids in no order. */
const wholeShares = fc
  .tuple(
    fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 6 }),
    fc.array(cut, { minLength: 5, maxLength: 5 }),
  )
  .map(([ids, cuts]) => {
    const ends = [...cuts.slice(0, ids.length - 1).sort((one, other) => one - other), 10_000];
    return ids.map((accountId, index) => ({
      accountId,
      basisPoints: (ends[index] ?? 0) - (index === 0 ? 0 : (ends[index - 1] ?? 0)),
    }));
  });

describe('splitByShares', () => {
  it.each([
    { amount: 100n, shares: [5100, 4300, 600], parts: [51n, 43n, 6n], why: 'exact parts' },
    {
      amount: 1n,
      shares: [5100, 4300, 600],
      parts: [1n, 0n, 0n],
      why: 'the largest remainder takes the one fen',
    },
    {
      amount: 2n,
      shares: [5100, 4300, 600],
      parts: [1n, 1n, 0n],
      why: 'remainders .02, .86, .12 after one whole fen',
    },
    { amount: 3n, shares: [3333, 3333, 3334], parts: [1n, 1n, 1n], why: 'nearly equal' },
    { amount: 1n, shares: [2500, 2500, 5000], parts: [0n, 0n, 1n], why: 'larger share' },
    { amount: 2n, shares: [2500, 2500, 5000], parts: [1n, 0n, 1n], why: 'tie at .5: lower account id' },
    { amount: 3n, shares: [2500, 5000, 2500], parts: [1n, 1n, 1n], why: 'remainders .75, .5, .75' },
    { amount: 0n, shares: [10_000], parts: [0n], why: 'nothing to split' },
    {
      amount: 9_999_999_999_999_999n,
      shares: [10_000],
      parts: [9_999_999_999_999_999n],
      why: 'sixteen digits',
    },
  ])('$amount fen by $shares: $why', ({ amount, shares, parts }) => {
    const accounts = shares.map((basisPoints, index) => ({ accountId: `account-${index}`, basisPoints }));
    expect(splitByShares(amount, accounts).map((part) => part.amountFen)).toEqual(parts);
  });

  it('breaks a tie by the larger share before the lower id', () => {
    // 5 fen by 10 % and 90 %: remainders are equal (.5), so the larger share gets the fen though its id is higher.
    const shares = [
      { accountId: 'a', basisPoints: 1000 },
      { accountId: 'b', basisPoints: 9000 },
    ];
    expect(splitByShares(5n, shares)).toEqual([
      { accountId: 'a', amountFen: 0n },
      { accountId: 'b', amountFen: 5n },
    ]);
  });

  it('is exact and never negative for 51 / 43 / 6 % and every total from 1 to 1,000 fen', () => {
    const shares = [
      { accountId: 'a', basisPoints: 5100 },
      { accountId: 'b', basisPoints: 4300 },
      { accountId: 'c', basisPoints: 600 },
    ];
    for (let total = 1n; total <= 1000n; total += 1n) {
      const parts = splitByShares(total, shares);
      expect(parts.reduce((sum, part) => sum + part.amountFen, 0n)).toBe(total);
      expect(parts.every((part) => part.amountFen >= 0n)).toBe(true);
      expect(asMap(total, shares)).toEqual(splitSlowly(total, shares));
    }
  });

  it('agrees with the slow way, whatever the shares and the order they come in', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 30_000n }), wholeShares, (amountFen, shares) => {
        const parts = asMap(amountFen, shares);
        expect(parts).toEqual(splitSlowly(amountFen, shares));
        expect(new Map([...asMap(amountFen, [...shares].reverse())].reverse())).toEqual(parts);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps every part within one fen of the exact one for large amounts', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 9_999_999_999_999_999n }), wholeShares, (amountFen, shares) => {
        const parts = splitByShares(amountFen, shares);
        expect(parts.reduce((sum, part) => sum + part.amountFen, 0n)).toBe(amountFen);
        for (const [index, part] of parts.entries()) {
          const distance = part.amountFen * 10_000n - amountFen * BigInt(shares[index]?.basisPoints ?? 0);
          expect(distance > -10_000n && distance < 10_000n).toBe(true);
        }
      }),
    );
  });

  it.each([
    { why: 'a negative amount', amount: -1n, shares: [10_000] },
    { why: 'too little', amount: 1n, shares: [9_999] },
    { why: 'too much', amount: 1n, shares: [9_000, 1_001] },
    { why: 'a negative share', amount: 1n, shares: [11_000, -1_000] },
  ])('refuses $why', ({ amount, shares }) => {
    const accounts = shares.map((basisPoints, index) => ({ accountId: `${index}`, basisPoints }));
    expect(() => splitByShares(amount, accounts)).toThrow(RangeError);
  });
});

const broker = (brokerId: string, basisPoints: number, agencyId: string | null = null): ContractShare => ({
  holderKind: 'broker',
  brokerId,
  agencyId,
  basisPoints,
});
const agency = (agencyId: string, basisPoints: number): ContractShare => ({
  holderKind: 'agency',
  brokerId: null,
  agencyId,
  basisPoints,
});

describe('holdersOf', () => {
  it.each([
    { why: 'no shares', shares: [], related: false, holders: ['nobody 10000'] },
    {
      why: 'a part nobody holds',
      shares: [broker('b1', 4000)],
      related: false,
      holders: ['broker b1 4000', 'nobody 6000'],
    },
    {
      why: 'the whole given',
      shares: [broker('b1', 7000), agency('g1', 3000)],
      related: false,
      holders: ['broker b1 7000', 'agency g1 3000'],
    },
    {
      why: 'related parties: no credit',
      shares: [broker('b1', 7000)],
      related: true,
      holders: ['nobody 10000'],
    },
  ])('$why', ({ shares, related, holders }) => {
    const texts = holdersOf(shares, related).map((holder) =>
      [holder.kind, holder.id, holder.basisPoints].filter((part) => part !== null).join(' '),
    );
    expect(texts).toEqual(holders);
  });

  it('keeps the agency that a broker acted for', () => {
    expect(holdersOf([broker('b1', 10_000, 'g1')], false)[0]?.agencyId).toBe('g1');
  });
});

const registration = {
  contractId: 'contract',
  eventId: 'event',
  totalFen: 101n,
  technologyFen: 0n,
  registeredOn: '2026-03-31',
  receipts: [{ id: 'receipt', amountFen: 7n, receivedOn: '2026-01-05' }],
};

describe('postings', () => {
  const holders = holdersOf([broker('b1', 5100, 'g1'), agency('g2', 4300)], false);
  const accountIds = new Map(
    ['total', 'technology', 'received'].flatMap((base) =>
      [
        { holderKind: 'contract', holderId: 'contract' },
        { holderKind: 'broker', holderId: 'b1' },
        { holderKind: 'agency', holderId: 'g2' },
        { holderKind: 'nobody', holderId: null },
      ].map((holder) => {
        const key = { ...holder, base } as Parameters<typeof keyText>[0];
        return [keyText(key), keyText(key)] as const;
      }),
    ),
  );
  const postings = divisionsForRegistration(registration).flatMap((division) =>
    postingsFor(division, holders, accountIds),
  );

  it('go from the contract to each holder, on the date that each base has, none of zero', () => {
    expect(
      postings.map((posting) => [
        posting.base,
        posting.destinationAccountId,
        posting.amountFen,
        posting.effectiveOn,
      ]),
    ).toEqual([
      ['total', 'broker/b1/total', 52n, '2026-03-31'],
      ['total', 'agency/g2/total', 43n, '2026-03-31'],
      ['total', 'nobody//total', 6n, '2026-03-31'],
      ['received', 'broker/b1/received', 4n, '2026-01-05'],
      ['received', 'agency/g2/received', 3n, '2026-01-05'],
    ]);
    expect(new Set(postings.map((posting) => posting.sourceAccountId))).toEqual(
      new Set(['contract/contract/total', 'contract/contract/received']),
    );
    expect(postings.map((posting) => posting.agencyId)).toEqual(['g1', 'g2', null, 'g1', 'g2']);
  });

  it('make the receipt its own event', () => {
    const division = divisionForReceipt('contract', {
      id: 'receipt',
      amountFen: 7n,
      receivedOn: '2026-01-05',
    });
    expect([division.eventId, division.receiptId, division.cause]).toEqual(['receipt', 'receipt', 'receipt']);
  });

  it('are taken back by rows that swap the accounts and name what they reverse', () => {
    const [first] = postings;
    if (!first) throw new Error('no postings');
    const posted: PostedMovement = { ...first, id: 'movement' };
    expect(reversalOf(posted, 'cancelled', 'cancellation')).toEqual({
      ...first,
      eventId: 'cancelled',
      cause: 'cancellation',
      sourceAccountId: first.destinationAccountId,
      destinationAccountId: first.sourceAccountId,
      reversesMovementId: 'movement',
    });
    expect(() => reversalOf({ ...posted, reversesMovementId: 'other' }, 'again', 'cancellation')).toThrow(
      'reversal',
    );
  });
});

describe('expectedSums', () => {
  const state = {
    totalFen: 100n,
    technologyFen: 80n,
    receipts: [{ id: 'r', amountFen: 5n, receivedOn: '2026-01-01' }],
  };
  it.each([
    ['registered', { total: 100n, technology: 80n, received: 5n }],
    ['cancelled', { total: 0n, technology: 0n, received: 0n }],
    ['in_review', { total: 0n, technology: 0n, received: 0n }],
  ])('%s', (status, sums) => {
    expect(expectedSums({ ...state, status })).toEqual(sums);
  });
});
