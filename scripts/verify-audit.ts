import { verifyAudit } from '../server/audit/verification.ts';
import { verifyFromCommandLine } from './lib/verification.ts';

/**
 * `npm run verify-audit`: checks the chain of seals over the audit record with every event that it names. Names the first
 * thing that is wrong and ends with status 1.
 *
 *     npm run verify-audit -- --head HASH …
 *
 * also checks that a head which somebody noted (GET /api/v1/audit/seals, or the last line of a daily file) is still there.
 */
await verifyFromCommandLine('verify-audit', async (database, heads) => {
  const { wrong, rows, seals, unsealed } = await verifyAudit(database, heads);
  return wrong === null
    ? { right: `The audit record is right: ${rows} events in ${seals} seals, ${unsealed} not sealed yet.` }
    : { wrong: [`The audit record is WRONG: ${wrong}`] };
});
