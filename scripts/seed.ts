import { loadConfig } from '../server/config.ts';
import { openConfiguredDatabase } from './lib/database.ts';
import { seedWhenEmpty } from './lib/demo.ts';

/** `npm run seed`: the demo data, into a database without any organisation. Leaves a running `npm start` alone. */
const config = loadConfig(process.env);
const database = await openConfiguredDatabase(config, { purpose: 'command', log: console.log });
try {
  const loaded = await seedWhenEmpty({ ...config, databaseUrl: database.applicationUrl }, console.log);
  if (!loaded) {
    console.error(
      'Nothing was loaded: the database already has organisations, and demo data is never mixed with others. ' +
        'Use an empty database: another DATA_DIRECTORY, or another DATABASE_URL.',
    );
    process.exitCode = 1;
  }
} finally {
  await database.stop();
}
