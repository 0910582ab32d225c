import { loadConfig } from '../server/config.ts';
import { snapshotFolderOf } from '../server/indexing/indexer.ts';
import { percentPrinter, runIndexCommand } from './lib/index-command.ts';

/**
 * `npm run reindex`: every running server builds its index anew, and we show how far each is; searches go on with the
 * old one until the new one is complete. Without a running server the snapshot is written, which the next start reads.
 */
const config = loadConfig(process.env);

await runIndexCommand(config, {
  kind: 'rebuild',
  async alone(indexer) {
    await indexer.rebuild(percentPrinter('Indexing'));
    console.log(`The index was built anew, into ${snapshotFolderOf(config)}: the next start reads it.`);
  },
  answered(reports) {
    const unfinished = reports.filter(({ finishedAt }) => finishedAt === null);
    if (unfinished.length === 0) return console.log('The index was built anew.');
    console.error(`Not brought to its end by ${unfinished.map(({ reporter }) => reporter).join(', ')}.`);
    process.exitCode = 1;
  },
});
