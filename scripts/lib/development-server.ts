import { loadConfig } from '../../server/config.ts';
import { startServer } from '../../server/main.ts';
import { onShutdown } from './shutdown.ts';

/** The part of `npm run dev` that restarts: API and Vite on one port. The database is given by scripts/dev.ts. */
const server = await startServer(loadConfig(process.env));
onShutdown(() => server.close());
console.log(`Development server: ${server.address}`);
