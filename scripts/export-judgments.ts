import { resolve } from 'node:path';
import { openDatabase } from '../db/client.ts';
import { loadConfig } from '../server/config.ts';
import { collectJudgments } from '../server/matches/judgments.ts';
import { openConfiguredDatabase } from './lib/database.ts';
import { foreignFile, writeJudgments } from './lib/judgment-files.ts';

/**
 * `npm run export-judgments -- FOLDER`: what people answered to matches, as judgments in BEIR form, for
 * `npm run evaluate` and `npm run learn-weights`. Public fields only; grades as server/matches/judgments.ts says.
 */
const [given, ...rest] = process.argv.slice(2);
if (given === undefined || given.startsWith('-') || rest.length > 0) {
  console.error('usage: npm run export-judgments -- FOLDER');
  process.exit(2);
}
const folder = resolve(given);
// Before the database is opened: a folder of other judgments must not be mixed with these.
const foreign = foreignFile(folder);
if (foreign !== null) {
  console.error(
    `${folder} holds ${foreign}, which no export wrote: name an empty folder or that of an earlier export.`,
  );
  process.exit(2);
}
const ready = await openConfiguredDatabase(loadConfig(process.env), {
  purpose: 'command',
  log: console.error,
});
try {
  const { db, close } = openDatabase({
    url: ready.applicationUrl,
    applicationName: 'queqiao export-judgments',
    maximumConnections: 1,
    statementTimeout_ms: 60_000,
  });
  try {
    const judgments = await collectJudgments(db);
    writeJudgments(folder, judgments);
    const { needs, achievements, pairs, leftOut } = judgments;
    console.log(
      `${folder}: ${pairs.length} judgments of ${needs.length} needs and ${achievements.length} achievements; ` +
        `left out: ${leftOut.withoutGrade} pairs without a grade, ${leftOut.notPublic} no longer public.`,
    );
  } finally {
    await close();
  }
} finally {
  await ready.stop();
}
