import type { Services } from './context.ts';
import { expireListings } from './listings/actions.ts';

/** Everything that happens because time passes, in one place: names, schedules (Asia/Shanghai) and handlers. */
export async function startClock(services: Services): Promise<void> {
  await services.jobs.start();
  await services.jobs.schedule('expire-listings', '10 * * * *', async () => {
    await expireListings(services);
  });
}
