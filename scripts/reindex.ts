import { eq } from 'drizzle-orm';
import { openDatabase } from '../db/client.ts';
import { reindexRequests } from '../db/schema/index.ts';
import { loadConfig } from '../server/config.ts';
import { newId } from '../server/context.ts';
import { openConfiguredDatabase } from './lib/database.ts';

/**
 * `npm run reindex`: ask the running server to build its index anew, and show how far it is. Each server process keeps
 * an index of its own and follows the request; searches go on with the old one until the new one is complete.
 */

const poll_ms = 250;
/** A server looks for requests every 1.5 s; one that is loading at present may take longer. */
const patienceForStart_ms = 15_000;
/** A rebuild reports every hundredth; no sign for this long means that its server has gone. */
const patienceForProgress_ms = 120_000;

const database = await openConfiguredDatabase(loadConfig(process.env), {
  purpose: 'command',
  log: console.log,
});
const { db, close } = openDatabase({ url: database.applicationUrl, maximumConnections: 1 });

/** Follow a request to its end; whether a server brought it there. */
async function follow(id: string): Promise<boolean> {
  let changed_ms = performance.now();
  let shown = 0;
  for (;;) {
    const [request] = await db.select().from(reindexRequests).where(eq(reindexRequests.id, id));
    const percent = request?.progressPercent ?? 0;
    if (percent !== shown) {
      console.log(`Indexing: ${percent} %`);
      shown = percent;
      changed_ms = performance.now();
    }
    if (request?.finishedAt) return true;
    const patience_ms = percent === 0 ? patienceForStart_ms : patienceForProgress_ms;
    if (performance.now() - changed_ms > patience_ms) return false;
    await new Promise((resolve) => setTimeout(resolve, poll_ms));
  }
}

try {
  const id = newId();
  await db.insert(reindexRequests).values({ id, requestedAt: new Date() });
  // An embedded database that this command had to start itself has no server beside it.
  const alone = database.startedBy?.pid === process.pid && !database.adopted;
  if (alone)
    console.log('No server is running. The next start builds the index anew: nothing else is needed.');
  else if (await follow(id)) console.log('The index was built anew.');
  else
    console.log(
      'No server brought the request to its end. The next start builds the index anew: nothing else is needed.',
    );
} finally {
  await close();
  await database.stop();
}
