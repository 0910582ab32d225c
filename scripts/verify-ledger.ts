import { parseArgs } from 'node:util';
import { openDatabase } from '../db/client.ts';
import { loadConfig } from '../server/config.ts';
import { verifyLedger } from '../server/ledger/verification.ts';
import { openConfiguredDatabase } from './lib/database.ts';

/**
 * `npm run verify-ledger`: checks the chain of seals with the rows that it names, the sums and splits of every contract,
 * and the balances (product.md §6). Names what is wrong and ends with status 1.
 *
 *     npm run verify-ledger -- --head HASH …
 *
 * also checks that public heads which somebody noted earlier (GET /api/v1/ledger/seals) are still part of the chain.
 */
const { values } = parseArgs({ options: { head: { type: 'string', multiple: true, default: [] } } });
const odd = values.head.find((hash) => !/^[0-9a-fA-F]{64}$/.test(hash));
if (odd !== undefined) {
  console.error(`--head takes the 64 hexadecimal digits of a seal, not “${odd}”.`);
  process.exit(2);
}
const ready = await openConfiguredDatabase(loadConfig(process.env), {
  purpose: 'command',
  log: console.error,
});
try {
  const { db, close } = openDatabase({
    url: ready.applicationUrl,
    applicationName: 'queqiao verify-ledger',
    maximumConnections: 1,
    statementTimeout_ms: 600_000,
  });
  try {
    const { chain, sums, wrong } = await verifyLedger(db, values.head);
    if (wrong.length === 0) {
      console.log(
        `The ledger is right: ${sums.contracts} contracts, ${sums.movements} movements, ` +
          `${chain.rows} of them in ${chain.seals} seals, ${chain.unsealed} not sealed yet.`,
      );
    } else {
      for (const text of wrong) console.error(`The ledger is WRONG: ${text}`);
      process.exitCode = 1;
    }
  } finally {
    await close();
  }
} finally {
  await ready.stop();
}
