import type { Database } from '../../db/client.ts';
import { ledgerBases } from '../../db/schema/codes.ts';
import {
  divisionsForRegistration,
  expectedSums,
  holdersOf,
  keyText,
  postingsFor,
  type AccountKey,
  type Posting,
} from './rules.ts';
import { readAccounts, readContractsForCheck } from './reading.ts';

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
export async function verifyContractSums(database: Database, contractsPerPage = 500): Promise<LedgerCheck> {
  return database.transaction(
    async (transaction) => {
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
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  );
}

function firstWrong(found: Page, accounts: ReadonlyMap<string, Account>): string | null {
  for (const dossier of dossiersOf(found)) {
    const wrong =
      wrongAccount(dossier, accounts) ??
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

/** What stands must be, event by event and account by account, what the rules would post today. */
function wrongSplit(dossier: Dossier, accounts: ReadonlyMap<string, Account>): string | null {
  const { contract, movements } = dossier;
  if (contract.status !== 'registered') return null;
  const reversed = new Set(movements.map((movement) => movement.reversesMovementId));
  const standing = movements.filter(
    (movement) => movement.reversesMovementId === null && !reversed.has(movement.id),
  );
  const registration = standing.find((movement) => movement.cause !== 'receipt');
  if (!registration) return 'it is registered, and no registration stands in the ledger';
  const expected = expectedPostings(dossier, registration, accounts);
  const left = new Map(standing.map((movement) => [spelling(movement), movement]));
  for (const posting of expected) {
    if (!left.delete(spelling(posting)))
      return `${posting.amountFen} fen of base ${posting.base} on account ${posting.destinationAccountId} are missing (event ${posting.eventId})`;
  }
  const [surplus] = left.values();
  return surplus ? `movement ${surplus.id} is not what its shares give` : null;
}

const spelling = (
  posting: Pick<Posting, 'eventId' | 'base' | 'sourceAccountId' | 'destinationAccountId' | 'amountFen'>,
) =>
  [
    posting.eventId,
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
