import type { AccountHolderKind, LedgerBase, MovementCause } from '../../db/schema/codes.ts';

/** 100 %, in basis points. */
export const wholeBasisPoints = 10_000;

/** One holder's part of an amount, in basis points of the whole. */
export interface AccountShare {
  accountId: string;
  basisPoints: number;
}

export interface AccountAmount {
  accountId: string;
  amountFen: bigint;
}

/**
 * Split an amount (fen, ≥ 0) by shares that sum to 10,000 basis points: largest remainder, to the fen. Ties go to the
 * larger share, then to the lower account id (product.md §6, rule 3). The answers sum to the amount exactly and keep the
 * order of the shares. Throws a RangeError for a negative amount, a negative share or shares that do not make a whole.
 */
export function splitByShares(amountFen: bigint, shares: readonly AccountShare[]): AccountAmount[] {
  if (amountFen < 0n) throw new RangeError(`An amount of ${amountFen} fen cannot be split.`);
  const sum = shares.reduce((total, share) => total + share.basisPoints, 0);
  if (sum !== wholeBasisPoints || shares.some((share) => share.basisPoints < 0))
    throw new RangeError(`Shares of ${sum} basis points do not make a whole.`);
  const parts = shares.map((share) => {
    const product = amountFen * BigInt(share.basisPoints);
    const whole = BigInt(wholeBasisPoints);
    return { ...share, amountFen: product / whole, remainder: product % whole };
  });
  const missing = amountFen - parts.reduce((total, part) => total + part.amountFen, 0n);
  const byRemainder = [...parts].sort(
    (one, other) =>
      Number(other.remainder - one.remainder) ||
      other.basisPoints - one.basisPoints ||
      (one.accountId < other.accountId ? -1 : 1),
  );
  // Each part lost less than one fen, so fewer fen are missing than there are parts.
  for (const part of byRemainder.slice(0, Number(missing))) part.amountFen += 1n;
  return parts.map(({ accountId, amountFen: partFen }) => ({ accountId, amountFen: partFen }));
}

/** Who can own an account besides a contract. */
export interface Holder {
  kind: Exclude<AccountHolderKind, 'contract'>;
  /** Broker or organisation; null for nobody. */
  id: string | null;
}

/** A part of a contract as it stands in `contract_shares`. */
export interface ContractShare {
  holderKind: 'broker' | 'agency';
  brokerId: string | null;
  agencyId: string | null;
  basisPoints: number;
}

export interface HolderShare extends Holder {
  /** The agency acted for, frozen on the movement; the agency itself when it holds the share. */
  agencyId: string | null;
  basisPoints: number;
}

/**
 * The holders of a contract, “nobody” with the part that is not given away. A contract between related parties gives
 * no broker credit: nobody holds the whole of it (product.md §4).
 */
export function holdersOf(shares: readonly ContractShare[], relatedParties: boolean): HolderShare[] {
  const given: HolderShare[] = relatedParties
    ? []
    : shares.map((share) => ({
        kind: share.holderKind,
        id: share.holderKind === 'broker' ? share.brokerId : share.agencyId,
        agencyId: share.agencyId,
        basisPoints: share.basisPoints,
      }));
  const rest = given.reduce((left, share) => left - share.basisPoints, wholeBasisPoints);
  return rest === 0 ? given : [...given, { kind: 'nobody', id: null, agencyId: null, basisPoints: rest }];
}

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
