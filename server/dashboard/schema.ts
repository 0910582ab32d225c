import { Type, type Static } from 'typebox';
import {
  AmountFen,
  codeOf,
  Identifier,
  Line,
  Moment,
  nullable,
  Page,
  SignedAmountFen,
  strictObject,
} from '../wire.ts';
import { funnelStages } from './stages.ts';

const Year = Type.Integer({ minimum: 2000, maximum: 2100 });

const Funnel = Type.Array(
  Type.Object({
    stage: codeOf(funnelStages),
    /** Needs that came this far or further. */
    count: Type.Integer(),
    /** Median days from the stage before. */
    medianDays: nullable(Type.Number()),
    /** Part of the stage before that came this far, 0–1. */
    conversion: nullable(Type.Number()),
  }),
);

export const Statistics = Type.Object({
  asOf: Moment,
  funnel: Funnel,
  published: Type.Object({ needs: Type.Integer(), achievements: Type.Integer() }),
  volume: Type.Array(
    Type.Object({
      year: Type.Integer(),
      totalFen: SignedAmountFen,
      technologyFen: SignedAmountFen,
      contracts: Type.Integer(),
    }),
  ),
});
export type Statistics = Static<typeof Statistics>;

export const FunnelParameters = strictObject({ stage: codeOf(funnelStages) });
export const FunnelQuery = strictObject({ ...Page });
export type FunnelQuery = Static<typeof FunnelQuery>;

/** The needs behind a figure of the funnel, the last to come to the stage first. */
export const FunnelNeeds = Type.Object({
  total: Type.Integer(),
  items: Type.Array(
    Type.Object({
      needId: Identifier,
      title: Type.String(),
      publishedAt: Moment,
      reachedAt: Moment,
      contractId: nullable(Identifier),
    }),
  ),
});
export type FunnelNeeds = Static<typeof FunnelNeeds>;

export const DashboardQuery = strictObject({ year: Type.Optional(Year) });
export type DashboardQuery = Static<typeof DashboardQuery>;

const volumeProperties = {
  outputFen: SignedAmountFen,
  absorbedFen: SignedAmountFen,
  localFen: SignedAmountFen,
  relatedPartyFen: SignedAmountFen,
};

const DistrictRow = Type.Object({
  code: Type.String(),
  quarters: Type.Array(Type.Object({ quarter: Type.String(), ...volumeProperties })),
  yearTotals: Type.Object(volumeProperties),
});

export const Dashboard = Type.Object({
  asOf: Moment,
  year: Type.Integer(),
  targets: Type.Array(
    Type.Object({
      code: Type.String(),
      zh: Type.String(),
      en: Type.String(),
      unit: codeOf(['fen', 'count']),
      goal: AmountFen,
      goalYear: Type.Integer(),
      source: Type.String(),
      measuredBy: codeOf(['ledger', 'brokers', 'entered']),
      /** Entered by the operator with its source; never added to what the platform measures. */
      official: Type.Array(Type.Object({ year: Type.Integer(), value: AmountFen, source: Type.String() })),
      /** What the platform itself measures; null where it measures nothing. */
      ledger: nullable(Type.Array(Type.Object({ year: Type.Integer(), value: SignedAmountFen }))),
      /** Yearly growth in per cent from the last official figure to the goal. */
      growthNeededPercent: nullable(Type.Number()),
    }),
  ),
  funnel: Funnel,
  districts: Type.Array(DistrictRow),
  /** The sum over all districts of the city. */
  city: DistrictRow,
  relatedPartyTotalFen: SignedAmountFen,
  years: Type.Array(
    Type.Object({
      year: Type.Integer(),
      totalFen: SignedAmountFen,
      technologyFen: SignedAmountFen,
      receivedFen: SignedAmountFen,
      relatedPartyFen: SignedAmountFen,
      contracts: Type.Integer(),
    }),
  ),
});
export type Dashboard = Static<typeof Dashboard>;

export const FigureParameters = strictObject({ indicator: Line(60), year: Year });
export const FigureEntry = strictObject({ value: AmountFen, source: Line(300) });
export type FigureEntry = Static<typeof FigureEntry>;
export const Figure = Type.Object({
  indicator: Type.String(),
  year: Type.Integer(),
  value: AmountFen,
  source: Type.String(),
});
export type Figure = Static<typeof Figure>;
