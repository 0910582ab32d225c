import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../../db/client.ts';
import { brokers, contracts, organisations } from '../../db/schema/index.ts';

type Reader = Database | Transaction;

const distinct = (texts: readonly string[]): string[] => [...new Set(texts.filter((text) => text !== ''))];

/** Organisations by credit code. */
export async function readByCreditCode(database: Reader, codes: readonly string[]) {
  const rows = await database
    .select({ id: organisations.id, name: organisations.name, creditCode: organisations.creditCode })
    .from(organisations)
    .where(inArray(organisations.creditCode, distinct(codes)));
  return new Map(rows.map((row) => [row.creditCode ?? '', { id: row.id, name: row.name }]));
}

/** Organisations of some names, by name; of one kind where it is given. */
export async function readByName(database: Reader, names: readonly string[], kind: 'service_point' | null) {
  const rows = await database
    .select({ id: organisations.id, name: organisations.name })
    .from(organisations)
    .where(
      and(inArray(organisations.name, distinct(names)), kind ? eq(organisations.kind, kind) : undefined),
    );
  return new Map(rows.map((row) => [row.name, { id: row.id }]));
}

/** Brokers by certificate number. A number that several have names nobody. */
export async function readByCertificate(database: Reader, numbers: readonly string[]) {
  const rows = await database
    .select({ id: brokers.id, number: brokers.certificateNumber })
    .from(brokers)
    .where(inArray(brokers.certificateNumber, distinct(numbers)));
  const found = new Map<string, { id: string }>();
  for (const { id, number } of rows) {
    const others = rows.filter((row) => row.number === number).length > 1;
    if (number !== null && !others) found.set(number, { id });
  }
  return found;
}

/** Contracts in force between some parties under some titles, for finding one that is here already. */
export function readTwins(database: Reader, titles: readonly string[], partyIds: readonly string[]) {
  return database
    .select({
      id: contracts.id,
      title: contracts.title,
      sellerId: contracts.sellerId,
      buyerId: contracts.buyerId,
      totalFen: contracts.totalFen,
      signedOn: contracts.signedOn,
    })
    .from(contracts)
    .where(
      and(
        inArray(contracts.title, distinct(titles)),
        inArray(contracts.sellerId, distinct(partyIds)),
        inArray(contracts.buyerId, distinct(partyIds)),
        sql`${contracts.status} not in ('rejected', 'cancelled')`,
      ),
    );
}
