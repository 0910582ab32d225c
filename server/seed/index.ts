import type { PgTable } from 'drizzle-orm/pg-core';
import * as tables from '../../db/schema/index.ts';
import type { Database, Transaction } from '../../db/client.ts';
import { readingAsPlatform } from '../../db/reader.ts';
import { hashPassword } from '../accounts/authentication.ts';
import { demoPassword } from '../accounts/demo.ts';
import { loadCity, type City } from '../city/city.ts';
import type { Config } from '../config.ts';
import { calendarOf } from './calendar.ts';
import { buildAnswers } from './answers.ts';
import { buildConfirmations, buildContracts } from './contracts.ts';
import { buildDisclosures } from './disclosures.ts';
import { buildFollowUps } from './follow-ups.ts';
import { buildIntroductions } from './introductions.ts';
import { postDemoLedger } from './ledger.ts';
import { buildAchievements, buildNeeds } from './listings.ts';
import { buildMandates } from './mandates.ts';
import { buildNotifications } from './notifications.ts';
import { buildOrganisations } from './organisations.ts';
import { buildPeople } from './people.ts';
import { buildTrust, storeDocument } from './trust.ts';
import { buildMatches, buildSelections, endListings, publishListings } from './publishing.ts';
import type { Scene } from './scene.ts';

/**
 * Load the demo data into an empty database: organisations, people, listings, introductions, contracts and the ledger
 * over the three years up to `now`. All in one transaction; the same on every machine, but for the day of seeding and
 * the salt of the password's hash. The caller makes sure that there is no organisation yet.
 */
export async function seedDemoData(input: {
  database: Database;
  /** Without a data folder the documents that wait for an operator are rows without bytes. */
  config: Pick<Config, 'cityFile'> & Partial<Pick<Config, 'dataDirectory'>>;
  now: Date;
  log: (line: string) => void;
}): Promise<void> {
  const { database, config, now, log } = input;
  const city = loadCity(config.cityFile);
  const documents = {
    verification: await storeDocument(config.dataDirectory, '演示用营业执照.txt', 0),
    certification: await storeDocument(config.dataDirectory, '演示用经纪人证书.txt', 1),
  };
  const rows = buildDemoData(now, city, await hashPassword(demoPassword), documents);
  const movements = await readingAsPlatform(database, 'seeding').transaction((transaction) =>
    writeDemoData(transaction, rows),
  );
  const counts = [
    `${rows.scene.organisations.all.length} organisations`,
    `${rows.scene.people.brokers.length} brokers`,
    `${rows.scene.achievements.length} achievements`,
    `${rows.scene.needs.length} needs`,
    `${rows.introductions.length} introductions`,
    `${rows.contracts.length} contracts`,
    `${movements} ledger movements`,
  ];
  log(`Demo data: ${counts.join(', ')}.`);
}

type DemoData = ReturnType<typeof buildDemoData>;

/** All rows, without touching a database. */
function buildDemoData(
  now: Date,
  city: City,
  passwordHash: string,
  documents: Parameters<typeof buildTrust>[0]['documents'],
) {
  const calendar = calendarOf(now);
  const organisations = buildOrganisations(calendar);
  const scene: Scene = {
    calendar,
    organisations,
    people: buildPeople(calendar, organisations, passwordHash),
    achievements: buildAchievements(organisations),
    needs: buildNeeds(calendar, organisations),
  };
  const trust = buildTrust({ calendar, organisations, people: scene.people, documents });
  const contracts = buildContracts(scene);
  const introductions = buildIntroductions(scene, contracts);
  endListings(contracts);
  const listingEvents = publishListings(scene, city.policy.publishing);
  return {
    scene,
    trust,
    contracts,
    introductions,
    listingEvents,
    matches: buildMatches(scene),
    selections: buildSelections(scene),
    notifications: buildNotifications(scene, contracts, introductions),
    mandates: buildMandates(scene),
    followUps: buildFollowUps(scene, contracts),
    answers: buildAnswers(scene, contracts),
    disclosures: buildDisclosures(scene, introductions, city),
    confirmations: buildConfirmations(scene, contracts),
  };
}

/** @returns how many ledger movements were posted */
async function writeDemoData(transaction: Transaction, data: DemoData): Promise<number> {
  const { scene, contracts, introductions, selections } = data;
  const { people, organisations, achievements, needs } = scene;
  const write = (table: PgTable, rows: readonly object[]) => insertAll(transaction, table, rows);
  await write(
    tables.organisations,
    organisations.all.map(({ fields: _, ...row }) => row),
  );
  await write(tables.users, people.users);
  await write(tables.credentials, people.credentials);
  await write(tables.departments, data.trust.departments);
  await write(tables.memberships, people.memberships);
  await write(tables.memberships, data.trust.memberships);
  await write(tables.administrators, data.trust.administrators);
  await write(tables.files, data.trust.files);
  await write(tables.verificationRequests, data.trust.verificationRequests);
  await write(tables.certificationRequests, data.trust.certificationRequests);
  await write(tables.brokers, people.brokers);
  await write(
    tables.achievements,
    achievements.map(({ row }) => row),
  );
  await write(
    tables.achievementConfidential,
    achievements.map(({ row, confidential }) => ({ achievementId: row.id, ...confidential })),
  );
  await write(
    tables.needs,
    needs.map(({ row }) => row),
  );
  await write(
    tables.needConfidential,
    needs.map(({ row, confidential }) => ({ needId: row.id, ...confidential })),
  );
  await write(tables.listingEvents, data.listingEvents);
  await write(tables.selectionBatches, selections.batches);
  await write(tables.selectedAchievements, selections.selected);
  await write(tables.matches, data.matches);
  for (const [table, part] of [
    [tables.introductions, introductions.map(({ row }) => row)],
    [tables.introductionEvents, introductions.flatMap(({ events }) => events)],
    [tables.introductionMessages, introductions.flatMap(({ messages }) => messages)],
    [tables.ndaTexts, data.disclosures.texts],
    [tables.ndaInvitations, data.disclosures.invitations],
    [tables.ndaAcceptances, data.disclosures.acceptances],
    [tables.ndaDecisions, data.disclosures.decisions],
    [tables.disclosures, data.disclosures.disclosures],
    [tables.contracts, contracts.map(({ row }) => row)],
    [tables.contractShares, contracts.flatMap(({ shares }) => shares)],
    [tables.proposedShares, contracts.flatMap(({ proposed }) => proposed)],
    [tables.shareConfirmations, data.confirmations],
    [tables.mandates, data.mandates],
    [tables.tasks, data.followUps.tasks],
    [tables.taskAssignments, data.followUps.assignments],
    [tables.registrationImports, data.answers.imports],
    [tables.registrationImportRows, data.answers.rows],
    [tables.contractEvents, contracts.flatMap(({ events }) => events)],
    [tables.receipts, contracts.flatMap(({ receipts }) => receipts)],
    [tables.notifications, data.notifications],
  ] as const)
    await write(table, part);
  await write(tables.outbox, outboxOf(scene));
  return postDemoLedger(transaction, contracts);
}

/** A server that already runs finds the new documents in its index. */
function outboxOf({
  organisations,
  people,
  achievements,
  needs,
}: Scene): (typeof tables.outbox.$inferInsert)[] {
  const entries = (documentKind: tables.DocumentKind, ids: readonly string[]) =>
    ids.map((documentId) => ({ documentKind, documentId }));
  return [
    ...entries(
      'organisation',
      organisations.all.map(({ id }) => id),
    ),
    ...entries(
      'broker',
      people.brokers.map(({ id }) => id),
    ),
    ...entries(
      'achievement',
      achievements.map(({ row }) => row.id),
    ),
    ...entries(
      'need',
      needs.map(({ row }) => row.id),
    ),
  ];
}

/** PostgreSQL takes 65,535 parameters in a statement; the widest table has some 35 columns. */
const rowsPerStatement = 500;

async function insertAll(transaction: Transaction, table: PgTable, rows: readonly object[]): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsPerStatement)
    // The rows were built as this table's `$inferInsert`; the generic table type no longer knows it.
    await transaction
      .insert(table)
      .values(rows.slice(from, from + rowsPerStatement) as Record<string, never>[]);
}
