import { dayOf, requireIdentity, type Context } from '../context.ts';
import { invalidField } from '../errors.ts';
import { daysOf, quarterName } from '../ledger/actions.ts';
import { yuanText } from '../ledger/schema.ts';
import type { Language } from '../messages/index.ts';
import { requireMay } from '../policy/policy.ts';
import { transact } from '../transaction.ts';
import {
  csvLine,
  districtTable,
  funnelOf,
  growthNeeded,
  type DistrictRow,
  type FunnelStep,
  type Volumes,
} from './rules.ts';
import type { Dashboard, Figure, FigureEntry, FunnelNeeds, FunnelQuery, Statistics } from './schema.ts';
import type { FunnelStage } from './stages.ts';
import {
  countBrokers,
  countPublished,
  readFlows,
  readFunnel,
  readFunnelNeeds,
  readOfficialFigures,
  readYears,
  upsertOfficialFigure,
  type YearRow,
} from './store.ts';

const requireOperator = (context: Context) => requireMay(context, 'dashboard.operator');

const presentYear = (context: Context): number => Number(dayOf(context.now()).slice(0, 4));

async function readFunnelSteps(context: Context): Promise<FunnelStep[]> {
  const { counts, medians } = await readFunnel(context.database);
  return funnelOf(counts, medians);
}

/** Public figures: aggregates only, no person and no organisation. */
export async function getStatistics(context: Context): Promise<Statistics> {
  const [funnel, published, years] = await Promise.all([
    readFunnelSteps(context),
    countPublished(context.database),
    readYears(context.database),
  ]);
  return {
    asOf: context.now().toISOString(),
    funnel,
    published,
    volume: years.map((year) => ({
      year: year.year,
      totalFen: year.totalFen.toString(),
      technologyFen: year.technologyFen.toString(),
      contracts: year.contracts,
    })),
  };
}

/** The operator's page: targets, funnel, districts by quarter, years. Every figure is read from the ledger now. */
export async function getDashboard(context: Context, year = presentYear(context)): Promise<Dashboard> {
  requireOperator(context);
  const [table, funnel, years, targets] = await Promise.all([
    readDistrictTable(context, year),
    readFunnelSteps(context),
    readYears(context.database),
    readTargets(context),
  ]);
  const rows = table.map((row) => viewDistrict(row, year));
  const city = rows.at(-1);
  if (!city) throw new Error('The city file names no district.');
  return {
    asOf: context.now().toISOString(),
    year,
    targets: targets(years),
    funnel,
    districts: rows.slice(0, -1),
    city,
    relatedPartyTotalFen: (years.find((row) => row.year === year)?.relatedPartyFen ?? 0n).toString(),
    years: years.map((row) => ({
      year: row.year,
      totalFen: row.totalFen.toString(),
      technologyFen: row.technologyFen.toString(),
      receivedFen: row.receivedFen.toString(),
      relatedPartyFen: row.relatedPartyFen.toString(),
      contracts: row.contracts,
    })),
  };
}

/** The needs behind a figure of the funnel. Throws `not_allowed` for everybody but the operator. */
export async function getFunnelNeeds(
  context: Context,
  stage: FunnelStage,
  { offset = 0, limit = 20 }: FunnelQuery,
): Promise<FunnelNeeds> {
  requireOperator(context);
  const { total, items } = await readFunnelNeeds(context.database, stage, { offset, limit });
  return {
    total,
    items: items.map(({ needId, title, publishedAt, reachedAt, contractId }) => ({
      needId,
      title,
      publishedAt: publishedAt.toISOString(),
      reachedAt: reachedAt.toISOString(),
      contractId,
    })),
  };
}

const cityDistricts = (context: Context): string[] => context.city.districts.map((district) => district.code);

async function readDistrictTable(context: Context, year: number): Promise<DistrictRow[]> {
  return districtTable(cityDistricts(context), await readFlows(context.database, daysOf(year)));
}

const viewVolumes = (volumes: Volumes) => ({
  outputFen: volumes.outputFen.toString(),
  absorbedFen: volumes.absorbedFen.toString(),
  localFen: volumes.localFen.toString(),
  relatedPartyFen: volumes.relatedPartyFen.toString(),
});

const viewDistrict = (row: DistrictRow, year: number): Dashboard['city'] => ({
  code: row.code,
  quarters: row.quarters.map((volumes, index) => ({
    quarter: quarterName(year, index + 1),
    ...viewVolumes(volumes),
  })),
  yearTotals: viewVolumes(row.year),
});

/** Targets with the official figures beside what the platform measures: two columns, never added. */
async function readTargets(context: Context): Promise<(years: readonly YearRow[]) => Dashboard['targets']> {
  const [figures, brokers] = await Promise.all([readFigures(context), countBrokers(context.database)]);
  return (years) =>
    context.city.targets.map((target) => {
      const official = figures
        .filter((figure) => figure.indicator === target.code)
        .sort((one, other) => one.year - other.year);
      const last = official.at(-1);
      const measured = {
        ledger: years.map((row) => ({ year: row.year, value: row.totalFen.toString() })).reverse(),
        brokers: [{ year: presentYear(context), value: brokers.toString() }],
        entered: null,
      };
      return {
        code: target.code,
        zh: target.zh,
        en: target.en,
        unit: target.unit,
        goal: target.goal,
        goalYear: target.goalYear,
        source: target.source,
        measuredBy: target.measuredBy,
        official: official.map(({ year, value, source }) => ({ year, value: value.toString(), source })),
        ledger: measured[target.measuredBy],
        growthNeededPercent: last
          ? growthNeeded(last.value, last.year, BigInt(target.goal), target.goalYear)
          : null,
      };
    });
}

/** The official figures: what the operator entered, and before that what the city file brings along. */
async function readFigures(context: Context) {
  const entered = await readOfficialFigures(context.database);
  const isEntered = (indicator: string, year: number) =>
    entered.some((figure) => figure.indicator === indicator && figure.year === year);
  const brought = context.city.officialFigures
    .filter((figure) => !isEntered(figure.indicator, figure.year))
    .map((figure) => ({ ...figure, value: BigInt(figure.value) }));
  return [...entered, ...brought];
}

/** Enter an official figure with its source. Throws `not_allowed`, and `invalid_input` for an unknown indicator. */
export function enterFigure(
  context: Context,
  indicator: string,
  year: number,
  entry: FigureEntry,
): Promise<Figure> {
  requireOperator(context);
  const { userId } = requireIdentity(context);
  if (!context.city.targets.some((target) => target.code === indicator))
    throw invalidField('indicator', 'not_in_list');
  return transact(context, async (transaction) => {
    await upsertOfficialFigure(transaction, {
      indicator,
      year,
      value: BigInt(entry.value),
      source: entry.source.trim(),
      enteredBy: userId,
      enteredAt: context.now(),
    });
    return { indicator, year, value: entry.value, source: entry.source.trim() };
  });
}

const columnTitles: Record<
  Language,
  { district: string; quarter: string; year: string; city: string; volumes: string[] }
> = {
  zh: {
    district: '区市',
    quarter: '季度',
    year: '全年',
    city: '全市',
    volumes: ['输出（元）', '吸纳（元）', '本地转化（元）', '其中关联交易（元）'],
  },
  en: {
    district: 'District',
    quarter: 'Quarter',
    year: 'Year',
    city: 'City',
    volumes: ['Output (yuan)', 'Absorbed (yuan)', 'Local (yuan)', 'Of it related parties (yuan)'],
  },
};

/** The district table as CSV with a byte order mark, as spreadsheets on Windows want it; amounts in yuan. */
export async function getDistrictsCsv(context: Context, year = presentYear(context)): Promise<string> {
  requireOperator(context);
  const titles = columnTitles[context.language];
  const names = new Map(
    context.city.districts.map((district) => [district.code, district[context.language]]),
  );
  const cells = (volumes: Volumes): string[] =>
    [volumes.outputFen, volumes.absorbedFen, volumes.localFen, volumes.relatedPartyFen].map(yuanText);
  const lines = (await readDistrictTable(context, year)).flatMap((row) => {
    const name = names.get(row.code) ?? titles.city;
    return [
      ...row.quarters.map((volumes, index) => [name, quarterName(year, index + 1), ...cells(volumes)]),
      [name, `${year} ${titles.year}`, ...cells(row.year)],
    ];
  });
  const header = [titles.district, titles.quarter, ...titles.volumes];
  return `\uFEFF${[header, ...lines].map(csvLine).join('')}`;
}
