import { runScript } from './lib/bootstrap.mjs';

await runScript('test');
