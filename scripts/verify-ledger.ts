import { openDatabase } from '../db/client.ts';
import { loadConfig } from '../server/config.ts';
import { verifyContractSums } from '../server/ledger/verification.ts';
import { openConfiguredDatabase } from './lib/database.ts';

/**
 * `npm run verify-ledger`: checks that the rows of every contract sum to what its state gives, lie on the right accounts
 * and are what its shares give (product.md §6, rule 5). Names the first thing that is wrong and ends with status 1.
 */
const ready = await openConfiguredDatabase(loadConfig(process.env), {
  purpose: 'command',
  log: console.error,
});
try {
  const { db, close } = openDatabase({
    url: ready.applicationUrl,
    applicationName: 'queqiao verify-ledger',
    maximumConnections: 1,
    statementTimeout_ms: 60_000,
  });
  try {
    const { contracts, movements, wrong } = await verifyContractSums(db);
    if (wrong === null) console.log(`The ledger is right: ${contracts} contracts, ${movements} movements.`);
    else {
      console.error(`The ledger is WRONG: ${wrong}`);
      process.exitCode = 1;
    }
  } finally {
    await close();
  }
} finally {
  await ready.stop();
}
