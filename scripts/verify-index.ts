import { loadConfig } from '../server/config.ts';
import type { IndexFindings } from '../server/indexing/verification.ts';
import { percentPrinter, runIndexCommand } from './lib/index-command.ts';

/**
 * `npm run verify-index`: compares the number and the checksum of every document between the database and the index,
 * repairs, and prints what differed. Every running server does so with its index; without one it is the snapshot in the
 * data folder. Ends with status 0 when nothing differed, 1 when something did and was repaired, 2 when a server did not
 * come to its end.
 */
const inWords = { missing: 'missing in the index', different: 'other content', extra: 'not in the database' };

function print(where: string, findings: IndexFindings): void {
  const { databaseDocuments, indexDocuments, missing, different, extra, examples } = findings;
  console.log(`${where}: ${databaseDocuments} documents in the database, ${indexDocuments} in the index.`);
  const differing = missing + different + extra;
  if (differing === 0) return console.log('  Nothing differs.');
  process.exitCode = 1;
  console.log(
    `  Repaired ${differing}: ${missing} missing, ${different} with other content, ${extra} too many.`,
  );
  for (const { key, difference } of examples) console.log(`  ${key}: ${inWords[difference]}`);
  if (examples.length < differing) console.log(`  … and ${differing - examples.length} more`);
}

await runIndexCommand(loadConfig(process.env), {
  kind: 'verify',
  async alone(indexer) {
    await indexer.whenIndexed();
    const { filledFrom } = await indexer.state();
    if (filledFrom === 'snapshot')
      return print('Snapshot', await indexer.verify(percentPrinter('Comparing')));
    console.log('There was no snapshot that could be used: it is written anew from the database.');
  },
  answered(reports) {
    for (const { reporter, findings } of reports) if (findings) print(reporter, findings);
    const unfinished = reports.filter(({ findings }) => findings === null);
    if (unfinished.length === 0) return;
    console.error(`Not brought to its end by ${unfinished.map(({ reporter }) => reporter).join(', ')}.`);
    process.exitCode = 2;
  },
});
