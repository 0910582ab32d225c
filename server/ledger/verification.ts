import type { Database, Transaction } from '../../db/client.ts';
import { readingAsPlatform } from '../../db/reader.ts';
import { ledgerBases } from '../../db/schema/codes.ts';
import {
  divisionsForRegistration,
  expectedSums,
  keyText,
  postingsFor,
  type AccountKey,
  type Posting,
} from './rules.ts';
import { holdersOf } from './share-rules.ts';
import { readAccounts, readContractsForCheck } from './reading.ts';
import { verifyChain, type ChainCheck } from '../sealing/verification.ts';
import { readNegativeBalance } from './store.ts';
import { ledgerStream } from './stream.ts';

export interface LedgerCheck {
  contracts: number;
  movements: number;
  /** The first thing that is wrong, in words, with its ids; null when all is right. */
  wrong: string | null;
}

type Account = Awaited<ReturnType<typeof readAccounts>>[number];
type Page = Awaited<ReturnType<typeof readContractsForCheck>>;
type Contract = Page['page'][number];
type Movement = Page['movements'][number];

/** One contract with all that its sums depend on. */
interface Dossier {
  contract: Contract;
  movements: readonly Movement[];
  shares: Page['shares'];
  /** Those that nobody took back. */
  receipts: Page['receiptRows'];
}

/**
 * Check rule 5 of product.md §6 for every contract, in one snapshot: the sum of its rows in each base is what its present
 * state gives, every row lies on the right accounts, every reversal mirrors the row it names, and what stands with
 * each holder is the split of the present shares. Stops at the first thing that is wrong and names it.
 */
export function verifyContractSums(database: Database, contractsPerPage = 500): Promise<LedgerCheck> {
  return readingAsPlatform(database, 'verification').transaction(
    (transaction) => checkContractSums(transaction, contractsPerPage),
    snapshot,
  );
}

/** All checks see the same moment. */
const snapshot = { isolationLevel: 'repeatable read', accessMode: 'read only' } as const;

async function checkContractSums(transaction: Transaction, contractsPerPage: number): Promise<LedgerCheck> {
  const accounts = new Map((await readAccounts(transaction)).map((account) => [account.id, account]));
  const counted = { contracts: 0, movements: 0 };
  let afterId: string | null = null;
  for (;;) {
    const found: Page = await readContractsForCheck(transaction, afterId, contractsPerPage);
    const last = found.page.at(-1);
    if (!last) return { ...counted, wrong: null };
    const wrong = firstWrong(found, accounts);
    counted.contracts += found.page.length;
    counted.movements += found.movements.length;
    if (wrong !== null) return { ...counted, wrong };
    afterId = last.id;
  }
}

/** What each part of the check found. */
export interface WholeCheck {
  chain: ChainCheck;
  sums: LedgerCheck;
  /** An account that holds less than nothing, in words; null when there is none. */
  negativeBalance: string | null;
  /** The first thing that each part found wrong; empty when all is right. */
  wrong: string[];
}

/**
 * The whole check of the ledger, in one snapshot: the chain of seals with the rows that it names, the sums and splits of
 * every contract, and that no broker, agency or “nobody” holds less than nothing in any base.
 * @param noted hashes of public heads that somebody noted earlier
 */
export function verifyLedger(database: Database, noted: readonly string[] = []): Promise<WholeCheck> {
  return readingAsPlatform(database, 'verification').transaction(async (transaction) => {
    const chain = await verifyChain(transaction, ledgerStream, noted);
    const sums = await checkContractSums(transaction, 500);
    const negative = await readNegativeBalance(transaction);
    const negativeBalance =
      negative === null
        ? null
        : `account ${negative.id} of ${negative.holderKind} ${negative.holderId ?? ''} holds ${negative.balanceFen} fen of base ${negative.base}`;
    const wrong = [chain.wrong, sums.wrong, negativeBalance].filter((text) => text !== null);
    return { chain, sums, negativeBalance, wrong };
  }, snapshot);
}

function firstWrong(found: Page, accounts: ReadonlyMap<string, Account>): string | null {
  for (const dossier of dossiersOf(found)) {
    const wrong =
      wrongAccount(dossier, accounts) ??
      wrongEvent(dossier) ??
      wrongReversal(dossier) ??
      wrongSum(dossier) ??
      wrongSplit(dossier, accounts);
    if (wrong !== null) return `Contract ${dossier.contract.id} “${dossier.contract.title}”: ${wrong}`;
  }
  return null;
}

function dossiersOf(found: Page): Dossier[] {
  const movements = Map.groupBy(found.movements, (movement) => movement.contractId);
  const shares = Map.groupBy(found.shares, (share) => share.contractId);
  const receipts = Map.groupBy(found.receiptRows, (receipt) => receipt.contractId);
  return found.page.map((contract) => {
    const all = receipts.get(contract.id) ?? [];
    const takenBack = new Set(all.map((receipt) => receipt.reversesReceiptId));
    return {
      contract,
      movements: movements.get(contract.id) ?? [],
      shares: shares.get(contract.id) ?? [],
      receipts: all.filter((receipt) => receipt.reversesReceiptId === null && !takenBack.has(receipt.id)),
    };
  });
}

/** The event of a receipt that nothing divided anew is the receipt itself. */
function wrongEvent({ movements }: Dossier): string | null {
  const odd = movements.find(
    (movement) => movement.cause === 'receipt' && movement.eventId !== movement.receiptId,
  );
  return odd ? `movement ${odd.id} names event ${odd.eventId} for receipt ${odd.receiptId}` : null;
}

/** Credit leaves the contract's own account and comes back to it when reversed. */
function wrongAccount(
  { contract, movements }: Dossier,
  accounts: ReadonlyMap<string, Account>,
): string | null {
  for (const movement of movements) {
    const reversed = movement.reversesMovementId !== null;
    const own = accounts.get(reversed ? movement.destinationAccountId : movement.sourceAccountId);
    const other = accounts.get(reversed ? movement.sourceAccountId : movement.destinationAccountId);
    if (own?.holderKind !== 'contract' || own.holderId !== contract.id)
      return `movement ${movement.id} lies on the account of another contract`;
    if (other === undefined || other.holderKind === 'contract')
      return `movement ${movement.id} goes to no broker, agency or nobody`;
    if (own.base !== movement.base || other.base !== movement.base)
      return `movement ${movement.id} mixes the bases ${own.base}, ${other.base} and ${movement.base}`;
  }
  return null;
}

function wrongReversal({ movements }: Dossier): string | null {
  const byId = new Map(movements.map((movement) => [movement.id, movement]));
  for (const reversal of movements) {
    if (reversal.reversesMovementId === null) continue;
    const original = byId.get(reversal.reversesMovementId);
    const mirrors =
      original?.reversesMovementId === null &&
      original.sourceAccountId === reversal.destinationAccountId &&
      original.destinationAccountId === reversal.sourceAccountId &&
      original.base === reversal.base &&
      original.amountFen === reversal.amountFen;
    if (!mirrors) return `reversal ${reversal.id} does not mirror movement ${reversal.reversesMovementId}`;
  }
  return null;
}

const signedFen = (movement: Movement): bigint =>
  movement.reversesMovementId === null ? movement.amountFen : -movement.amountFen;

function wrongSum({ contract, movements, receipts }: Dossier): string | null {
  const expected = expectedSums({
    status: contract.status,
    totalFen: contract.totalFen,
    technologyFen: contract.approvedTechnologyFen ?? 0n,
    receipts,
  });
  for (const base of ledgerBases) {
    const sum = movements
      .filter((movement) => movement.base === base)
      .reduce((total, movement) => total + signedFen(movement), 0n);
    if (sum !== expected[base])
      return `the rows of base ${base} sum to ${sum} fen, its state (${contract.status}) gives ${expected[base]} fen`;
  }
  return null;
}

/** What stands must be, amount by amount and account by account, what the rules would post today. */
function wrongSplit(dossier: Dossier, accounts: ReadonlyMap<string, Account>): string | null {
  const { contract, movements } = dossier;
  if (contract.status !== 'registered') return null;
  const reversed = new Set(movements.map((movement) => movement.reversesMovementId));
  const standing = movements.filter(
    (movement) => movement.reversesMovementId === null && !reversed.has(movement.id),
  );
  const registration = standing.find((movement) => movement.receiptId === null);
  if (!registration) return 'it is registered, and no registration stands in the ledger';
  const expected = expectedPostings(dossier, registration, accounts);
  const left = new Map(standing.map((movement) => [spelling(movement), movement]));
  for (const posting of expected) {
    if (!left.delete(spelling(posting)))
      return `${posting.amountFen} fen of base ${posting.base} on account ${posting.destinationAccountId} are missing (${posting.receiptId === null ? 'registration' : `receipt ${posting.receiptId}`})`;
  }
  const [surplus] = left.values();
  return surplus ? `movement ${surplus.id} is not what its shares give` : null;
}

const spelling = (
  posting: Pick<Posting, 'receiptId' | 'base' | 'sourceAccountId' | 'destinationAccountId' | 'amountFen'>,
) =>
  [
    posting.receiptId,
    posting.base,
    posting.sourceAccountId,
    posting.destinationAccountId,
    posting.amountFen,
  ].join(' ');

function expectedPostings(
  { contract, shares, receipts }: Dossier,
  registration: Movement,
  accounts: ReadonlyMap<string, Account>,
): Posting[] {
  const divisions = divisionsForRegistration({
    contractId: contract.id,
    eventId: registration.eventId,
    registeredOn: registration.effectiveOn,
    totalFen: contract.totalFen,
    technologyFen: contract.approvedTechnologyFen ?? 0n,
    receipts,
  });
  const holders = holdersOf(shares, contract.relatedParties);
  const accountIds = accountIdsByKey(accounts);
  // Nothing was posted for an amount of zero, so its accounts need not exist.
  return divisions
    .filter((division) => division.amountFen > 0n)
    .flatMap((division) => postingsFor(division, holders, accountIds));
}

const knownKeys = new WeakMap<ReadonlyMap<string, Account>, Map<string, string>>();

/** Account ids by key, made once per set of accounts. */
function accountIdsByKey(accounts: ReadonlyMap<string, Account>): Map<string, string> {
  const known = knownKeys.get(accounts);
  if (known) return known;
  const made = new Map(
    [...accounts.values()].map((account) => [keyText(account satisfies AccountKey), account.id]),
  );
  knownKeys.set(accounts, made);
  return made;
}
