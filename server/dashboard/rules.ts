import { funnelStages, type FunnelStage } from './stages.ts';

/** The volume (成交额) between two districts in a quarter; a district is null where an organisation has none. */
export interface Flow {
  sellerDistrict: string | null;
  buyerDistrict: string | null;
  quarter: number;
  relatedParties: boolean;
  amountFen: bigint;
}

export interface Volumes {
  /** 输出: by the seller's district. */
  outputFen: bigint;
  /** 吸纳: by the buyer's district. */
  absorbedFen: bigint;
  /** 本地转化: seller here, buyer anywhere in the city. */
  localFen: bigint;
  /** The part of the output that is between related parties. */
  relatedPartyFen: bigint;
}

export interface DistrictRow {
  /** A district of the city, or `city` for the sum of all districts. */
  code: string;
  /** Four quarters. */
  quarters: Volumes[];
  year: Volumes;
}

const nothing = (): Volumes => ({ outputFen: 0n, absorbedFen: 0n, localFen: 0n, relatedPartyFen: 0n });

/**
 * The table that districts watch: district × quarter, with a row for the city at the end (product.md §4: 输出, 吸纳 and
 * 本地转化 are three columns). What lies between two places outside the city is in no row.
 */
export function districtTable(districts: readonly string[], flows: readonly Flow[]): DistrictRow[] {
  const city = 'city';
  const rows = new Map(
    [...districts, city].map((code) => [
      code,
      { code, quarters: [nothing(), nothing(), nothing(), nothing()], year: nothing() },
    ]),
  );
  const add = (code: string, flow: Flow, column: keyof Volumes) => {
    for (const rowCode of [code, city]) {
      const row = rows.get(rowCode);
      const quarter = row?.quarters[flow.quarter - 1];
      if (!row || !quarter) continue;
      quarter[column] += flow.amountFen;
      row.year[column] += flow.amountFen;
    }
  };
  const inCity = new Set(districts);
  for (const flow of flows) {
    const { sellerDistrict: seller, buyerDistrict: buyer } = flow;
    const sellsHere = seller !== null && inCity.has(seller);
    const buysHere = buyer !== null && inCity.has(buyer);
    if (sellsHere) add(seller, flow, 'outputFen');
    if (buysHere) add(buyer, flow, 'absorbedFen');
    if (sellsHere && buysHere) add(seller, flow, 'localFen');
    if (sellsHere && flow.relatedParties) add(seller, flow, 'relatedPartyFen');
  }
  return [...rows.values()];
}

export interface FunnelStep {
  stage: FunnelStage;
  /** Needs that came this far or further. */
  count: number;
  /** Median days from the stage before, over the needs that passed both; null when there is none. */
  medianDays: number | null;
  /** Part of the stage before that came this far, 0–1; null for the first stage and after an empty one. */
  conversion: number | null;
}

/** Name the stages of a funnel and compute what part of each goes on to the next. */
export function funnelOf(counts: readonly number[], medians: readonly (number | null)[]): FunnelStep[] {
  return funnelStages.map((stage, index) => {
    const count = counts[index] ?? 0;
    const before = index === 0 ? 0 : (counts[index - 1] ?? 0);
    return {
      stage,
      count,
      medianDays: medians[index] ?? null,
      conversion: before === 0 ? null : count / before,
    };
  });
}

/**
 * Yearly growth in per cent that leads from a figure of one year to a goal of a later one, one decimal: compound, so
 * (goal / value)^(1 / years) − 1. Null when there is nothing to grow from or no time left.
 */
export function growthNeeded(value: bigint, year: number, goal: bigint, goalYear: number): number | null {
  if (value <= 0n || goalYear <= year) return null;
  const ratio = Number(goal) / Number(value);
  return Math.round((ratio ** (1 / (goalYear - year)) - 1) * 1000) / 10;
}

/** One line of CSV (RFC 4180); what a spreadsheet would read as a formula is made text. */
export const csvLine = (cells: readonly string[]): string =>
  `${cells
    .map((cell) => (/^[=+\-@\t\r]/.test(cell) && !/^-?[0-9.]+$/.test(cell) ? `'${cell}` : cell))
    .map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(',')}\r\n`;
