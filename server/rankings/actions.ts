import { dayOf, type Context } from '../context.ts';
import { DomainError, invalidField } from '../errors.ts';
import { daysOf } from '../ledger/actions.ts';
import { rankingRights } from '../policy/figures.ts';
import { read } from '../reader.ts';
import { ranksOf } from './rules.ts';
import type { Ranking, RankingQuery } from './schema.ts';
import { readClosedContracts, readRanking, type RankingRow } from './store.ts';

const descending = (one: bigint, other: bigint): number => (one < other ? 1 : one > other ? -1 : 0);

/** Places that sum to nothing stand at the end of a ranking of districts or fields, so that no place is missing. */
function withEmptyPlaces(rows: RankingRow[], ids: readonly string[]): RankingRow[] {
  const missing = ids.filter((id) => !rows.some((row) => row.id === id));
  return [
    ...rows,
    ...missing.map((id) => ({ id, name: null, contracts: 0, amountFen: 0n, quarters: [0n, 0n, 0n, 0n] })),
  ];
}

/**
 * The ranking of brokers, agencies, districts or fields in a year or a quarter, by amount, or by contracts where the
 * reader sees no amounts. Throws `not_signed_in` or `not_allowed` for a ranking that is not public, `invalid_input`.
 */
export async function getRanking(context: Context, query: RankingQuery): Promise<Ranking> {
  const { by } = query;
  if (by !== 'district' && query.column !== undefined && query.column !== 'output')
    throw invalidField('column', 'refused');
  const { order } = rankingRights(context.identity, by);
  if (order === null) throw new DomainError(context.identity ? 'not_allowed' : 'not_signed_in');
  const base = query.base ?? 'total';
  // Without amounts there is one order: the contracts that a broker closed, whatever the base.
  if (order === 'contracts' && base !== 'total') throw invalidField('base', 'refused');
  const year = query.year ?? Number(dayOf(context.now()).slice(0, 4));
  const days = daysOf(year, query.quarter ?? null);
  const column = query.column ?? 'output';
  const cityDistricts = context.city.districts.map((district) => district.code);
  const found =
    order === 'contracts'
      ? await readClosedContracts(context.database, days)
      : await read(context, (database) =>
          readRanking(database, { by, base, ...days, column, cityDistricts }),
        );
  const rows = by === 'district' ? withEmptyPlaces(found, cityDistricts) : found;
  rows.sort(
    (one, other) =>
      (order === 'amount' ? descending(one.amountFen, other.amountFen) : other.contracts - one.contracts) ||
      (one.id < other.id ? -1 : 1),
  );
  const ranks = ranksOf(rows.map((row) => (order === 'amount' ? row.amountFen : row.contracts)));
  const offset = query.offset ?? 0;
  const page = rows.slice(offset, offset + (query.limit ?? 20));
  const shown = order === 'amount';
  return {
    by,
    ...days,
    base,
    column: by === 'district' ? column : null,
    amountsShown: shown,
    total: rows.length,
    items: page.map((row, index) => ({
      rank: ranks[offset + index] ?? 0,
      id: row.id,
      name: row.name,
      contracts: row.contracts,
      amountFen: shown ? row.amountFen.toString() : null,
      quarters: shown && query.quarter === undefined ? row.quarters.map(String) : [],
    })),
  };
}
