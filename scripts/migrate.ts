import { loadConfig } from '../server/config.ts';
import { openConfiguredDatabase } from './lib/database.ts';

/** `npm run db:migrate`: brings the configured database to the newest migration. */
const database = await openConfiguredDatabase(loadConfig(process.env), {
  purpose: 'command',
  log: console.log,
});
console.log('The database is up to date.');
await database.stop();
