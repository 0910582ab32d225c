import { bigint, boolean, integer, pgView, smallint, text, uuid } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { day } from '../columns.ts';

/**
 * What everybody may know of guarded tables (db/reader.ts). A view reads as the owner of the tables, whom row-level
 * security does not bind, so each of these is a hole in the wall, of an exact shape: none names a person or an
 * organisation, none has a text that somebody wrote. The application may read them and not write through them. They leave
 * columns away and no rows, so there is nothing for a security barrier to hide, and it would cost them their indexes.
 */
const open = { securityInvoker: false } as const;

const signedFen = 'case when reverses_movement_id is null then amount_fen else -amount_fen end';

const volumeColumns = () => ({
  base: text().notNull(),
  effectiveOn: day().notNull(),
  sellerDistrict: text(),
  buyerDistrict: text(),
  field: smallint().notNull(),
  relatedParties: boolean().notNull(),
  /** Negative where a movement takes another back. */
  amountFen: bigint({ mode: 'bigint' }).notNull(),
});
const volumes = `base, effective_on, seller_district, buyer_district, field, related_parties, ${signedFen} as amount_fen from ledger_movements`;

/** Amounts with their days and places: what the dashboard and the public statistics add up. */
export const ledgerVolumes = pgView('ledger_volumes', volumeColumns())
  .with(open)
  .as(sql.raw(`select ${volumes}`));

/** The same with the contract, for rankings of places and fields, which count the contracts that stand with an amount. */
export const contractVolumes = pgView('contract_volumes', {
  contractId: uuid().notNull(),
  ...volumeColumns(),
})
  .with(open)
  .as(sql.raw(`select contract_id, ${volumes}`));

/** The first day of the ledger: from there on quarters can be closed. */
export const ledgerBeginnings = pgView('ledger_beginnings', { firstDay: day() })
  .with(open)
  .as(sql.raw('select min(effective_on) as first_day from ledger_movements'));

/** White space as JavaScript trims it, so that both sides agree on what says nothing. */
const says = String.raw`btrim(detail, U&'\0009\000A\000B\000C\000D\0020\00A0\1680\2000\2001\2002\2003\2004\2005\2006\2007\2008\2009\200A\2028\2029\202F\205F\3000\FEFF') <> ''`;

const confidentialColumns = () => ({
  listingId: uuid().notNull(),
  detailExists: boolean().notNull(),
  indicators: integer().notNull(),
});
const confidentialFacts = (table: string, id: string) =>
  sql.raw(
    `select ${id} as listing_id, ${says} as detail_exists, jsonb_array_length(indicators) as indicators from ${table}`,
  );

/** That a listing has a confidential part, and how many indicators lie in it: everybody sees that, and what it is worth. */
export const needConfidentialFacts = pgView('need_confidential_facts', confidentialColumns())
  .with(open)
  .as(confidentialFacts('need_confidential', 'need_id'));
export const achievementConfidentialFacts = pgView('achievement_confidential_facts', confidentialColumns())
  .with(open)
  .as(confidentialFacts('achievement_confidential', 'achievement_id'));

/** How many files a listing keeps confidential. */
export const confidentialFileCounts = pgView('confidential_file_counts', {
  listingKind: text().notNull(),
  listingId: uuid().notNull(),
  files: integer().notNull(),
})
  .with(open)
  .as(
    sql.raw(
      'select listing_kind, listing_id, count(*)::integer as files from confidential_files where removed_at is null group by 1, 2',
    ),
  );
