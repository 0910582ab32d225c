import { servesPublic } from '../config.ts';
import type { Context, Services } from '../context.ts';
import { demoAccounts, demoPassword } from './demo.ts';
import { mailEmailChange } from './email-change.ts';
import { mailAccount } from './mails.ts';
import type { DemoAccounts } from './schema.ts';
import { trimAccounts } from './sessions.ts';
import { readDemoUsers } from './store.ts';

/** The door of this room: what other rooms may use. The verbs of its routes lie in files of their own. */
export {
  isLastOfRole,
  lockAdministrators,
  readAppointed,
  requireStillSecurity,
  requireSuccessor,
} from './administrators.ts';
export { loadIdentity } from './identity.ts';
export { requireRecentProof } from './proof.ts';
export { endAllSessions } from './sessions.ts';
export { isPrivileged, mustHaveSecondFactor } from './rules.ts';

/** Let this process send the mails of accounts, and delete sessions, links and counts that are over. */
export async function handleAccountJobs(services: Services): Promise<void> {
  await services.jobs.handle('mail-account', (data) => mailAccount(services, data));
  await services.jobs.handle('mail-email-change', (data) => mailEmailChange(services, data));
  await services.jobs.schedule('trim-accounts', '30 3 * * *', () => trimAccounts(services));
}

/** The accounts that can be tried out; empty where the demo data was not loaded. */
export async function listDemoAccounts(context: Context): Promise<DemoAccounts> {
  if (servesPublic(context.config)) return { password: null, accounts: [] };
  const rows = await readDemoUsers(
    context.database,
    demoAccounts.map((account) => account.email),
  );
  const accounts = demoAccounts.flatMap(({ email, role }) => {
    const row = rows.find((candidate) => candidate.email === email);
    return row ? [{ email, role, name: row.name, organisationName: row.organisationName ?? '' }] : [];
  });
  return { password: accounts.length ? demoPassword : null, accounts };
}
