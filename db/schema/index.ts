/** Every table, for drizzle and its kit. Column names are snake_case of the keys (`casing: 'snake_case'` in both). */
export * from './codes.ts';
export * from './accounts.ts';
export * from './authentication.ts';
export * from './listings.ts';
export * from './introductions.ts';
export * from './disclosure.ts';
export * from './matches.ts';
export * from './mandates.ts';
export * from './contracts.ts';
export * from './contract-reviews.ts';
export * from './ledger.ts';
export * from './periods.ts';
export * from './sealing.ts';
export * from './audit.ts';
export * from './operations.ts';
export * from './personal-data.ts';
export * from './organisations.ts';
export * from './searches.ts';
export * from './indexing.ts';
export * from './registration.ts';
export * from './tasks.ts';
export * from './views.ts';

/**
 * Tables that the application may only read and add to: it has no right to update or delete, and a trigger refuses it
 * to everybody (migration 0001). `ledger_accounts` has the trigger alone: `select … for update` needs the right.
 */
export const appendOnlyTables = [
  'ledger_movements',
  'listing_events',
  'introduction_events',
  'introduction_messages',
  'match_answers',
  'contract_events',
  'receipts',
  'share_confirmations',
  'fee_incomes',
  'period_closings',
  'seals',
  'sealed_rows',
  'vouchers',
  'audit_events',
  'audit_trims',
  'nda_texts',
  'nda_acceptances',
  'nda_decisions',
  'disclosures',
];
