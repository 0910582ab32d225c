import { v5 } from 'uuid';
import type { AccountHolderKind, LedgerBase, MovementCause } from '../../db/schema/codes.ts';
import { splitByShares, type HolderShare } from './share-rules.ts';

/** An account's place: who holds it, in which base. */
export interface AccountKey {
  holderKind: AccountHolderKind;
  holderId: string | null;
  base: LedgerBase;
}

/** One spelling of a key, to sort and to look up by. */
export const keyText = (key: AccountKey): string => `${key.holderKind}/${key.holderId ?? ''}/${key.base}`;

/** Keys without repetition, in the one order in which every transaction makes and locks accounts. */
export const sortedKeys = (keys: readonly AccountKey[]): AccountKey[] =>
  [...new Map(keys.map((key) => [keyText(key), key])).entries()]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, key]) => key);

/** A movement before it has an id and a recorded time. */
export interface Posting {
  eventId: string;
  base: LedgerBase;
  sourceAccountId: string;
  destinationAccountId: string;
  amountFen: bigint;
  cause: MovementCause;
  reversesMovementId: string | null;
  receiptId: string | null;
  effectiveOn: string;
  agencyId: string | null;
}

/** An amount of a contract that is to be divided among its holders. */
export interface Division {
  contractId: string;
  eventId: string;
  base: LedgerBase;
  amountFen: bigint;
  cause: MovementCause;
  receiptId: string | null;
  effectiveOn: string;
}

/** What registering a contract divides. */
export interface Registration {
  contractId: string;
  eventId: string;
  totalFen: bigint;
  technologyFen: bigint;
  registeredOn: string;
  /** Receipts that came before: each is posted with the registration, on its own date. */
  receipts: readonly Receipt[];
}

export interface Receipt {
  id: string;
  amountFen: bigint;
  receivedOn: string;
}

/** The amounts that a registration posts: 成交额 and 技术交易额 on its date, earlier receipts each on their own. */
export function divisionsForRegistration(registration: Registration): Division[] {
  const { contractId, eventId, registeredOn } = registration;
  const common = {
    contractId,
    eventId,
    cause: 'registration',
    receiptId: null,
    effectiveOn: registeredOn,
  } as const;
  return [
    { ...common, base: 'total', amountFen: registration.totalFen },
    { ...common, base: 'technology', amountFen: registration.technologyFen },
    ...registration.receipts.map((receipt) => divisionForReceipt(contractId, receipt)),
  ];
}

/** The amount that a receipt posts, on the day of the receipt; the receipt itself is the event. */
export function divisionForReceipt(contractId: string, receipt: Receipt): Division {
  return {
    contractId,
    eventId: receipt.id,
    base: 'received',
    amountFen: receipt.amountFen,
    cause: 'receipt',
    receiptId: receipt.id,
    effectiveOn: receipt.receivedOn,
  };
}

/** What a change of a registered contract divides: the amounts as they are now, those of a receipt in events of their own. */
export function divisionsForChange(
  change: Registration & { cause: 'amendment' | 'share_change' },
): Division[] {
  const { cause, eventId } = change;
  return divisionsForRegistration(change).map((division) => ({
    ...division,
    cause,
    // Named after the receipt and the change: a receipt may be divided again by a later change.
    eventId: division.receiptId === null ? eventId : v5(division.receiptId, eventId),
  }));
}

/** What a movement divides: an amount of the contract or one of its receipts. */
export const divisionText = (posting: Pick<Posting, 'base' | 'receiptId'>): string =>
  `${posting.base} ${posting.receiptId ?? ''}`;

/** The divisions (by `divisionText`) whose standing movements are what would be posted: same day, accounts, amounts. */
export function unchangedDivisions(
  standing: readonly Posting[],
  postings: readonly Posting[],
): ReadonlySet<string> {
  const linesOf = (rows: readonly Posting[]): Map<string, string> => {
    const byDivision = Map.groupBy(rows, divisionText);
    return new Map([...byDivision].map(([division, group]) => [division, group.map(lineText).sort().join()]));
  };
  const wanted = linesOf(postings);
  return new Set(
    [...linesOf(standing)].flatMap(([division, lines]) => (wanted.get(division) === lines ? division : [])),
  );
}

const lineText = (posting: Posting): string =>
  [
    posting.effectiveOn,
    posting.sourceAccountId,
    posting.destinationAccountId,
    posting.amountFen,
    posting.agencyId,
  ].join(' ');

/** The accounts that a division among holders touches. */
export const accountKeysOf = (division: Division, holders: readonly HolderShare[]): AccountKey[] => [
  { holderKind: 'contract', holderId: division.contractId, base: division.base },
  ...holders.map((holder) => ({ holderKind: holder.kind, holderId: holder.id, base: division.base })),
];

/**
 * The movements of a division: from the contract's account to each holder's, one row each, none of zero.
 * `accountIds` gives the id of every account of `accountKeysOf`, by `keyText`.
 */
export function postingsFor(
  division: Division,
  holders: readonly HolderShare[],
  accountIds: ReadonlyMap<string, string>,
): Posting[] {
  const idOf = (key: AccountKey): string => {
    const id = accountIds.get(keyText(key));
    if (id === undefined) throw new Error(`The account ${keyText(key)} was not prepared.`);
    return id;
  };
  const { base, contractId } = division;
  const sourceAccountId = idOf({ holderKind: 'contract', holderId: contractId, base });
  const shares = holders.map((holder) => ({
    accountId: idOf({ holderKind: holder.kind, holderId: holder.id, base }),
    basisPoints: holder.basisPoints,
  }));
  return splitByShares(division.amountFen, shares).flatMap((part, index) =>
    part.amountFen === 0n
      ? []
      : [
          {
            eventId: division.eventId,
            base,
            sourceAccountId,
            destinationAccountId: part.accountId,
            amountFen: part.amountFen,
            cause: division.cause,
            reversesMovementId: null,
            receiptId: division.receiptId,
            effectiveOn: division.effectiveOn,
            agencyId: holders[index]?.agencyId ?? null,
          },
        ],
  );
}

/** What of a posted movement its reversal needs. */
export interface PostedMovement extends Posting {
  id: string;
}

/**
 * The row that takes a movement back: source and destination swapped, the same amount, the movement named. It takes the
 * effective date of the row that it reverses, so that what is cancelled counts in no quarter; who asks for the figures as
 * known earlier still sees them (the recorded time is its own).
 */
export function reversalOf(movement: PostedMovement, eventId: string, cause: MovementCause): Posting {
  if (movement.reversesMovementId !== null) throw new Error(`Movement ${movement.id} is a reversal itself.`);
  return {
    ...postingOf(movement),
    eventId,
    cause,
    sourceAccountId: movement.destinationAccountId,
    destinationAccountId: movement.sourceAccountId,
    reversesMovementId: movement.id,
  };
}

function postingOf(movement: PostedMovement): Posting {
  const { id: _, ...posting } = movement;
  return posting;
}

/** The state of a contract as far as its sums depend on it. */
export interface ContractState {
  status: string;
  totalFen: bigint;
  technologyFen: bigint;
  /** Receipts that nobody took back. */
  receipts: readonly Receipt[];
}

/** What the rows of each base must sum to (product.md §6, rule 5): nothing unless registered. */
export function expectedSums(state: ContractState): Record<LedgerBase, bigint> {
  if (state.status !== 'registered') return { total: 0n, technology: 0n, received: 0n };
  return {
    total: state.totalFen,
    technology: state.technologyFen,
    received: state.receipts.reduce((sum, receipt) => sum + receipt.amountFen, 0n),
  };
}
