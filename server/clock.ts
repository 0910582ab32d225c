import { handleAccountJobs } from './accounts/actions.ts';
import { handleAuditJobs } from './audit/actions.ts';
import type { Services } from './context.ts';
import { remindOfExpiry } from './brokers/actions.ts';
import { trimOutbox } from './indexing/indexer.ts';
import { closeUnanswered } from './introductions/actions.ts';
import { handleInvitationJobs } from './organisations/actions.ts';
import { ledgerStream } from './ledger/stream.ts';
import { expireListings } from './listings/actions.ts';
import { storeMatches } from './matches/actions.ts';
import { alertSavedSearches } from './searches/actions.ts';
import { handleRegistrationJobs } from './registration/actions.ts';
import { handleNotificationJobs } from './notifications/actions.ts';
import { followUpContracts, remindOfTasks } from './tasks/actions.ts';
import { sealStream } from './sealing/actions.ts';
import { forgetAnswers } from './transaction.ts';

/** Everything that happens later or because time passes, in one place. Times are Asia/Shanghai. */
export async function startClock(services: Services): Promise<void> {
  const { jobs } = services;
  // Another process may be receiving a file at this moment; nobody takes an hour for one.
  await services.files.removeUnfinished(new Date(Date.now() - 3_600_000));
  await handleNotificationJobs(services);
  await handleInvitationJobs(services);
  await handleAccountJobs(services);
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
  await handleAuditJobs(services);
  await jobs.schedule('alert-saved-searches', '*/10 * * * *', async () => {
    await alertSavedSearches(services);
  });
  await jobs.schedule('trim-outbox', '40 3 * * *', () => trimOutbox(services));
  await jobs.schedule('forget-answers', '50 3 * * *', () => forgetAnswers(services));
  await handleRegistrationJobs(services);
  await jobs.schedule('follow-up-contracts', '*/10 * * * *', async () => {
    await followUpContracts(services);
  });
  await jobs.schedule('remind-of-tasks', '30 8-20 * * *', async () => {
    await remindOfTasks(services);
  });
  await jobs.schedule('remind-of-certificates', '20 9 * * *', async () => {
    await remindOfExpiry(services);
  });
  await jobs.start();
}
