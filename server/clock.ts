import type { Services } from './context.ts';
import { trimOutbox } from './indexing.ts';
import { closeUnanswered } from './introductions/actions.ts';
import { expireListings } from './listings/actions.ts';
import { storeMatches } from './matches/actions.ts';
import { handleNotificationJobs } from './notifications/actions.ts';

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
  await jobs.schedule('trim-outbox', '40 3 * * *', () => trimOutbox(services));
  await jobs.start();
}
