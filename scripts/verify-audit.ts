import { parseArgs } from 'node:util';
import { openDatabase } from '../db/client.ts';
import { verifyAudit } from '../server/audit/verification.ts';
import { loadConfig } from '../server/config.ts';
import { openConfiguredDatabase } from './lib/database.ts';

/**
 * `npm run verify-audit`: checks the chain of seals over the audit record with every event that it names. Names the first
 * thing that is wrong and ends with status 1.
 *
 *     npm run verify-audit -- --head HASH …
 *
 * also checks that a head which somebody noted (GET /api/v1/audit/seals, or the last line of a daily file) is still there.
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
    applicationName: 'queqiao verify-audit',
    maximumConnections: 1,
    statementTimeout_ms: 600_000,
  });
  try {
    const chain = await verifyAudit(db, values.head);
    if (chain.wrong === null) {
      console.log(
        `The audit record is right: ${chain.rows} events in ${chain.seals} seals, ${chain.unsealed} not sealed yet.`,
      );
    } else {
      console.error(`The audit record is WRONG: ${chain.wrong}`);
      process.exitCode = 1;
    }
  } finally {
    await close();
  }
} finally {
  await ready.stop();
}
