import { parseArgs } from 'node:util';
import { openDatabase } from '../db/client.ts';
import { administratorRoles } from '../db/schema/codes.ts';
import { appointByCommand } from '../server/administration/actions.ts';
import { loadConfig } from '../server/config.ts';
import { newId } from '../server/context.ts';
import { DomainError } from '../server/errors.ts';
import { messagesOf } from '../server/messages/index.ts';
import { openConfiguredDatabase } from './lib/database.ts';

/**
 * `npm run appoint-administrator -- --email x --role security`: the first security administrator of a deployment, who
 * appoints the others on the site. The person has registered and verified the address before; the act is recorded.
 */
const { values } = parseArgs({ options: { email: { type: 'string' }, role: { type: 'string' } } });
const role = administratorRoles.find((one) => one === values.role);
if (!values.email || !role) {
  console.error(
    `Usage: npm run appoint-administrator -- --email <address> --role <${administratorRoles.join('|')}>`,
  );
  process.exit(1);
}

const config = loadConfig(process.env);
const ready = await openConfiguredDatabase(config, { purpose: 'command', log: console.log });
const database = openDatabase({
  url: ready.applicationUrl,
  maximumConnections: 1,
  applicationName: 'queqiao appoint-administrator',
});
try {
  await appointByCommand(
    { config, database: database.db, now: () => new Date(), newId },
    { email: values.email, role },
  );
  console.log(`${values.email} is ${role} administrator now, from the next request on.`);
} catch (error) {
  if (!(error instanceof DomainError)) throw error;
  const [issue] = error.fields;
  console.error(
    issue?.code === 'unknown_reference'
      ? 'There is no open account with this verified address: the person registers on the site first.'
      : issue?.code === 'duplicate'
        ? 'This person is an administrator already, and nobody holds two roles.'
        : messagesOf('en').errors[error.code],
  );
  process.exitCode = 1;
} finally {
  await database.close();
  await ready.stop();
}
