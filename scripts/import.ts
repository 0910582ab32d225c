import { parseArgs } from 'node:util';
import { openDatabase } from '../db/client.ts';
import type { ListingKind } from '../db/schema/codes.ts';
import { loadCity } from '../server/city/city.ts';
import { loadConfig } from '../server/config.ts';
import { newId } from '../server/context.ts';
import { findOrCreateOwner, importListings, type ImportServices } from '../server/importing/actions.ts';
import { UnusableInput } from '../server/importing/problems.ts';
import { openRejectsFile } from '../server/importing/rejects.ts';
import { readRows } from '../server/importing/rows.ts';
import { listingTable } from '../server/importing/schema.ts';
import { openConfiguredDatabase } from './lib/database.ts';

/** `npm run import`: listings from files. Progress goes to stderr, the summary to stdout. */
const usage =
  'npm run import -- --achievements FILE --needs FILE [--owner ORGANISATION]\n' +
  'FILE is JSON Lines (_id, title, text), CSV or XLSX with a header; at least one of both is needed.';

const progressEvery_ms = 500;

interface Input {
  kind: ListingKind;
  path: string;
}

process.exitCode = await main().catch((error: unknown) => {
  if (!(error instanceof UnusableInput)) throw error;
  console.error(error.message);
  return 2;
});

async function main(): Promise<number> {
  const { inputs, owner } = readArguments();
  // Before anything is stored: a file that cannot be read leaves no owner behind.
  for (const { path } of inputs) await readRows(path, listingTable).next();
  const config = loadConfig(process.env);
  const ready = await openConfiguredDatabase(config, { purpose: 'command', log: console.error });
  try {
    const { db, close } = openDatabase({
      url: ready.applicationUrl,
      applicationName: 'queqiao import',
      maximumConnections: 2,
      statementTimeout_ms: 60_000,
    });
    try {
      const city = loadCity(config.cityFile);
      await importAll({ database: db, city, now: () => new Date(), newId }, inputs, owner);
    } finally {
      await close();
    }
  } finally {
    await ready.stop();
  }
  return 0;
}

function readArguments(): { inputs: Input[]; owner: string | null } {
  const options = {
    achievements: { type: 'string' },
    needs: { type: 'string' },
    owner: { type: 'string' },
  } as const;
  let values;
  try {
    ({ values } = parseArgs({ options }));
  } catch (error) {
    throw new UnusableInput(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
  const inputs: Input[] = [];
  if (values.achievements) inputs.push({ kind: 'achievement', path: values.achievements });
  if (values.needs) inputs.push({ kind: 'need', path: values.needs });
  if (inputs.length === 0) throw new UnusableInput(usage);
  return { inputs, owner: values.owner ?? null };
}

async function importAll(
  services: ImportServices,
  inputs: readonly Input[],
  ownerReference: string | null,
): Promise<void> {
  const hasAchievements = inputs.some(({ kind }) => kind === 'achievement');
  const owner = await findOrCreateOwner(
    services,
    ownerReference,
    hasAchievements ? 'institute' : 'enterprise',
  );
  console.error(`Owner: ${owner.name}${owner.created ? ' (new, not verified)' : ''}`);
  for (const { kind, path } of inputs) await importFile(services, kind, path, owner.id);
}

async function importFile(
  services: ImportServices,
  kind: ListingKind,
  path: string,
  organisationId: string,
): Promise<void> {
  const began = Date.now();
  let reported = 0;
  const seconds = () => Math.max(0.001, (Date.now() - began) / 1000);
  const rejects = openRejectsFile(path);
  const summary = await importListings(services, {
    kind,
    organisationId,
    rows: () => readRows(path, listingTable),
    onReject: (line, problem, cells) => rejects.write(line, problem, cells),
    onProgress: ({ rows }) => {
      if (Date.now() - reported < progressEvery_ms) return;
      reported = Date.now();
      console.error(`${path}: ${rows} rows, ${Math.round(rows / seconds())} rows/s`);
    },
  }).finally(() => rejects.close());
  const counts = [
    `${summary.created} new`,
    `${summary.updated} updated`,
    `${summary.unchanged} unchanged`,
    `${summary.kept} kept (edited here)`,
    `${summary.rejected} rejected`,
  ];
  if (summary.replaced > 0) counts.push(`${summary.replaced} replaced by a later row of the file`);
  console.log(`${path}: ${summary.rows} rows in ${seconds().toFixed(1)} s: ${counts.join(', ')}`);
  if (rejects.count() > 0) console.log(`Rows that were not taken, with reasons: ${rejects.path}`);
}
