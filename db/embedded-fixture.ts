/**
 * A process for embedded.test.ts: starts the database in the folder given, writes one JSON line, and stops it when
 * its standard input ends. Arguments: data folder, purpose.
 */
import { startEmbeddedPostgres, type EmbeddedPurpose } from './embedded.ts';

const [dataDirectory, purpose] = process.argv.slice(2) as [string, EmbeddedPurpose];
const instance = await startEmbeddedPostgres({
  dataDirectory,
  purpose,
  log: (line) => console.error(line),
  settings: { fsync: 'off' },
});
const { ownerUrl, applicationUrl, pid, adopted } = instance;
console.log(JSON.stringify({ ownerUrl, applicationUrl, pid, adopted }));
process.stdin.on('end', () => void instance.stop().then(() => console.log('stopped')));
process.stdin.resume();
