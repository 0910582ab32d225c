import { runScript } from './lib/bootstrap.mjs';

// node scripts/run.mjs <name> [parameters]: scripts/<name>.ts with packages installed and Node 24.
const [name = '', ...parameters] = process.argv.slice(2);
await runScript(name, parameters);
