import type { Services } from './context.ts';
import { trimOutbox } from './indexing/indexer.ts';
import { closeUnanswered } from './introductions/actions.ts';
import { ledgerStream } from './ledger/stream.ts';
import { expireListings } from './listings/actions.ts';
import { storeMatches } from './matches/actions.ts';
import { alertSavedSearches } from './searches/actions.ts';
import { handleRegistrationJobs } from './registration/actions.ts';
import { handleNotificationJobs } from './notifications/actions.ts';
import { followUpContracts, remindOfTasks } from './tasks/actions.ts';
import { sealStream } from './sealing/actions.ts';

/** Everything that happens later or because time passes, in one place. Times are Asia/Shanghai. */
export async function startClock(services: Services): Promise<void> {
  const { jobs } = services;
  await handleNotificationJobs(services);
  await jobs.handle('find-matches', async ({ kind, id }) => {
    await storeMatches(services, kind, id);
  });
  await jobs.schedule('expire-listings', '10 * * * *', async () => {
    await expireListings(services);
  });
  await jobs.schedule('close-unanswered', '*/15 * * * *', async () => {
    await closeUnanswered(services);
  });
  await jobs.schedule('seal-ledger', '* * * * *', async () => {
    await sealStream(services, ledgerStream);
  });
  await jobs.schedule('alert-saved-searches', '*/10 * * * *', async () => {
    await alertSavedSearches(services);
  });
  await jobs.schedule('trim-outbox', '40 3 * * *', () => trimOutbox(services));
  await handleRegistrationJobs(services);
  await jobs.schedule('follow-up-contracts', '*/10 * * * *', async () => {
    await followUpContracts(services);
  });
  await jobs.schedule('remind-of-tasks', '30 8-20 * * *', async () => {
    await remindOfTasks(services);
  });
  await jobs.start();
}
