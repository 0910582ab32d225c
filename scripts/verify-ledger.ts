import { verifyLedger } from '../server/ledger/verification.ts';
import { verifyFromCommandLine } from './lib/verification.ts';

/**
 * `npm run verify-ledger`: checks the chain of seals with the rows that it names, the sums and splits of every contract,
 * and the balances (product.md §6). Names what is wrong and ends with status 1.
 *
 *     npm run verify-ledger -- --head HASH …
 *
 * also checks that public heads which somebody noted earlier (GET /api/v1/ledger/seals) are still part of the chain.
 */
await verifyFromCommandLine('verify-ledger', async (database, heads) => {
  const { chain, sums, wrong } = await verifyLedger(database, heads);
  if (wrong.length > 0) return { wrong: wrong.map((text) => `The ledger is WRONG: ${text}`) };
  return {
    right:
      `The ledger is right: ${sums.contracts} contracts, ${sums.movements} movements, ` +
      `${chain.rows} of them in ${chain.seals} seals, ${chain.unsealed} not sealed yet.`,
  };
});
