import type { LedgerBase } from '../../db/schema/codes.ts';
import type { StatementKind } from '../policy/figures.ts';

/** An organisation sells or buys; a district sends out 输出, takes in 吸纳, or both 本地转化. */
export const organisationRoles = ['seller', 'buyer'] as const;
export const districtRoles = ['output', 'absorbed', 'local'] as const;
export type StatementRole = (typeof organisationRoles)[number] | (typeof districtRoles)[number];

/** What a statement is about. */
export type StatementSubject =
  | { kind: 'broker' | 'agency' | 'service_point'; id: string; role: null }
  | { kind: 'organisation'; id: string; role: (typeof organisationRoles)[number] }
  /** `id` is a district of the city, or the city itself: all its districts. */
  | { kind: 'district'; id: string; role: (typeof districtRoles)[number]; districts: readonly string[] }
  | { kind: 'platform'; id: null; role: null };

/** What of a subject is asked for besides its days. */
export interface StatementFilter {
  field: number | null;
  /** Only contracts between related parties, only the others, or all. */
  relatedParties: boolean | null;
}

/** A subject as the wire names it. */
export interface SubjectNames {
  kind: StatementKind;
  id?: string | undefined;
  role?: StatementRole | undefined;
}

/**
 * The subject that names mean, or the name of the field that is missing or wrong: a district takes output, absorbed or
 * local (output unless said), an organisation seller or buyer (seller unless said), the others take no role.
 */
export function subjectOf(
  names: SubjectNames,
  city: { code: string; districts: readonly { code: string }[] },
): StatementSubject | { wrong: 'id' | 'role'; code: 'required' | 'not_in_list' | 'refused' } {
  const { kind, id, role } = names;
  if (kind === 'platform') {
    if (id !== undefined) return { wrong: 'id', code: 'refused' };
    return role === undefined ? { kind, id: null, role: null } : { wrong: 'role', code: 'refused' };
  }
  if (id === undefined) return { wrong: 'id', code: 'required' };
  if (kind === 'district') {
    const codes = city.districts.map((district) => district.code);
    const districts = id === city.code ? codes : codes.filter((code) => code === id);
    if (districts.length === 0) return { wrong: 'id', code: 'not_in_list' };
    const found = districtRoles.find((one) => one === (role ?? 'output'));
    return found ? { kind, id, role: found, districts } : { wrong: 'role', code: 'not_in_list' };
  }
  if (kind === 'organisation') {
    const found = organisationRoles.find((one) => one === (role ?? 'seller'));
    return found ? { kind, id, role: found } : { wrong: 'role', code: 'not_in_list' };
  }
  return role === undefined ? { kind, id, role: null } : { wrong: 'role', code: 'refused' };
}

/** The sums of a subject in one base and one year of effective dates, fen. */
export interface YearSums {
  base: LedgerBase;
  year: number;
  /** All of the year. */
  totalFen: bigint;
  lines: number;
  /** Of the year, what lies before the period. */
  beforeFen: bigint;
  /** Of the year, what lies in the period. */
  periodFen: bigint;
  periodLines: number;
  /** Of the period: between related parties, taken back, and by the places of seller and buyer. */
  relatedPartyFen: bigint;
  reversedFen: bigint;
  outputFen: bigint;
  absorbedFen: bigint;
  localFen: bigint;
}

/** A base of a statement: opening + period = closing. */
export interface Balance {
  base: LedgerBase;
  openingFen: bigint;
  periodFen: bigint;
  closingFen: bigint;
  lines: number;
  relatedPartyFen: bigint;
  reversedFen: bigint;
  outputFen: bigint;
  absorbedFen: bigint;
  localFen: bigint;
}

/** The balances of every base, those without a line included, from sums by year. */
export function balancesOf(bases: readonly LedgerBase[], sums: readonly YearSums[]): Balance[] {
  return bases.map((base) => {
    const rows = sums.filter((row) => row.base === base);
    const sum = (key: keyof YearSums) => rows.reduce((total, row) => total + (row[key] as bigint), 0n);
    const [openingFen, periodFen] = [sum('beforeFen'), sum('periodFen')];
    return {
      base,
      openingFen,
      periodFen,
      closingFen: openingFen + periodFen,
      lines: rows.reduce((total, row) => total + row.periodLines, 0),
      relatedPartyFen: sum('relatedPartyFen'),
      reversedFen: sum('reversedFen'),
      outputFen: sum('outputFen'),
      absorbedFen: sum('absorbedFen'),
      localFen: sum('localFen'),
    };
  });
}

/** The order of a statement's lines by effective date, then by the time of recording. */
export const statementOrders = ['oldest', 'newest'] as const;
export type StatementOrder = (typeof statementOrders)[number];

/**
 * The running balance after each line. `passedFen` is the sum of the lines on the pages before in the same order; read
 * from the newest, the balance after the first line is the closing one.
 */
export function withBalances<Line extends { amountFen: bigint }>(
  lines: readonly Line[],
  balance: { openingFen: bigint; closingFen: bigint },
  order: StatementOrder,
  passedFen: bigint,
): (Line & { balanceFen: bigint })[] {
  let running = order === 'oldest' ? balance.openingFen + passedFen : balance.closingFen - passedFen;
  return lines.map((line) => {
    if (order === 'oldest') running += line.amountFen;
    const balanceFen = running;
    if (order === 'newest') running -= line.amountFen;
    return { ...line, balanceFen };
  });
}
