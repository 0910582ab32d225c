import { openDatabase } from '../../db/client.ts';
import { organisations } from '../../db/schema/index.ts';
import type { Config } from '../../server/config.ts';

/**
 * Loads the demo data into a database without any organisation; does nothing otherwise. `config.databaseUrl` must be
 * set. @returns whether it loaded
 */
export async function seedWhenEmpty(config: Config, log: (line: string) => void): Promise<boolean> {
  if (config.databaseUrl === null) throw new Error('seedWhenEmpty needs the address of a running database.');
  const { db, close } = openDatabase({
    url: config.databaseUrl,
    applicationName: 'queqiao seed',
    statementTimeout_ms: 120_000,
  });
  try {
    const some = await db.select({ id: organisations.id }).from(organisations).limit(1);
    if (some.length > 0) return false;
    log('Loading demo data …');
    const began = Date.now();
    const { seedDemoData } = await import('../../server/seed/index.ts');
    await seedDemoData({ database: db, config, now: new Date(), log });
    log(`Demo data loaded in ${((Date.now() - began) / 1000).toFixed(1)} s.`);
    return true;
  } finally {
    await close();
  }
}
