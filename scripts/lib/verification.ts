import { parseArgs } from 'node:util';
import { openDatabase, type Database } from '../../db/client.ts';
import { loadConfig } from '../../server/config.ts';
import { openConfiguredDatabase } from './database.ts';

/** What a verification found: one line when everything is right, else every line that is wrong. */
export type Verdict = { right: string } | { wrong: readonly string[] };

/**
 * A command that verifies a sealed record of the configured database, and prints its verdict; ends with status 1 when
 * something is wrong, with 2 when the command is. `--head HASH`, as often as wanted, gives heads that somebody noted.
 */
export async function verifyFromCommandLine(
  command: string,
  verify: (database: Database, heads: readonly string[]) => Promise<Verdict>,
): Promise<void> {
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
      applicationName: `queqiao ${command}`,
      maximumConnections: 1,
      statementTimeout_ms: 600_000,
    });
    try {
      const verdict = await verify(db, values.head);
      if ('right' in verdict) {
        console.log(verdict.right);
      } else {
        for (const text of verdict.wrong) console.error(text);
        process.exitCode = 1;
      }
    } finally {
      await close();
    }
  } finally {
    await ready.stop();
  }
}
