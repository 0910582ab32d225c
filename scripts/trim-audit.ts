import { parseArgs } from 'node:util';
import { openDatabase } from '../db/client.ts';
import { trimAudit } from '../server/audit/trimming.ts';
import { beginningOf } from '../server/audit/rules.ts';
import { verifyAudit } from '../server/audit/verification.ts';
import { loadConfig } from '../server/config.ts';
import { newId } from '../server/context.ts';
import { openConfiguredDatabase } from './lib/database.ts';

/**
 * `npm run trim-audit -- --before 2026-01-01`: forgets audit events whose seals were made before that day, in Asia/Shanghai.
 * Refuses a day within the last six months, and does nothing to a record that is not right. Keep the daily files.
 */
const { values } = parseArgs({ options: { before: { type: 'string' } } });
if (values.before === undefined || !/^\d{4}-\d\d-\d\d$/.test(values.before)) {
  console.error('Say before which day: npm run trim-audit -- --before 2026-01-01');
  process.exit(2);
}
const ready = await openConfiguredDatabase(loadConfig(process.env), {
  purpose: 'command',
  log: console.error,
});
try {
  const { db, close } = openDatabase({
    url: ready.ownerUrl,
    applicationName: 'queqiao trim-audit',
    maximumConnections: 1,
    statementTimeout_ms: 600_000,
  });
  try {
    const { wrong } = await verifyAudit(db);
    if (wrong !== null) throw new Error(`the audit record is wrong, so nothing of it is forgotten: ${wrong}`);
    const services = { now: () => new Date(), newId };
    const { events, throughNumber } = await trimAudit(db, services, beginningOf(values.before));
    console.log(
      throughNumber === null
        ? 'Nothing is that old.'
        : `Forgotten: ${events} events, up to seal ${throughNumber}. The seals stay.`,
    );
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  } finally {
    await close();
  }
} finally {
  await ready.stop();
}
