import type { achievements, brokers, needs, organisations } from '../../db/schema/index.ts';
import {
  documentKey,
  emptyListing,
  type BrokerDocument,
  type ListingDocument,
  type OrganisationDocument,
} from '../../search/index.ts';
import { fenText, momentText } from '../wire.ts';

/** Rows as search documents: pure, public fields only. Confidential tables are not even read for this. */

type OrganisationRow = typeof organisations.$inferSelect;
type Owner = Pick<OrganisationRow, 'id' | 'name' | 'district'>;

const paragraphs = (...texts: string[]): string => texts.filter((text) => text !== '').join('\n');

/** The city of a district: GB/T 2260 gives a city the first four digits of its districts and `00`. */
export const cityOf = (district: string | null): string | null =>
  district ? `${district.slice(0, 4)}00` : null;

/** A need; an anonymous one has no organisation, no reference of its owner's, and the district of its city. */
export function needDocument(need: typeof needs.$inferSelect, owner: Owner): ListingDocument {
  return {
    ...emptyListing('need', need.id),
    externalReference: need.anonymous ? null : need.externalReference,
    organisationId: need.anonymous ? null : owner.id,
    organisationName: need.anonymous ? null : owner.name,
    title: need.title,
    summary: need.problem,
    fields: need.field === null ? [] : [need.field],
    tags: need.tags,
    maturity: need.lowestMaturity,
    modes: need.cooperationModes,
    indicators: need.indicators,
    priceMinimumFen: fenText(need.budgetMinimumFen),
    priceMaximumFen: fenText(need.budgetMaximumFen),
    district: need.anonymous ? cityOf(owner.district) : owner.district,
    deadline: need.deadline,
    status: need.status,
    importedIncomplete: need.importedIncomplete,
    completeness: need.completeness,
    publishedAt: momentText(need.publishedAt),
    confirmedAt: momentText(need.confirmedAt),
    version: need.version,
  };
}

/** An achievement. `selectedYear` is that of its newest 好成果 batch. */
export function achievementDocument(
  achievement: typeof achievements.$inferSelect,
  owner: Owner,
  selectedYear: number | null,
): ListingDocument {
  return {
    ...emptyListing('achievement', achievement.id),
    externalReference: achievement.externalReference,
    organisationId: owner.id,
    organisationName: owner.name,
    title: achievement.title,
    summary: achievement.summary,
    body: paragraphs(
      achievement.problemSolved,
      achievement.advantage,
      achievement.economicEffect,
      achievement.team,
    ),
    fields: achievement.field === null ? [] : [achievement.field],
    tags: achievement.tags,
    maturity: achievement.maturity,
    modes: achievement.transferModes,
    indicators: achievement.indicators,
    priceMinimumFen: fenText(achievement.priceMinimumFen),
    priceMaximumFen: fenText(achievement.priceMaximumFen),
    priceNegotiable: achievement.priceNegotiable,
    district: owner.district,
    ipKinds: [...new Set(achievement.intellectualProperty.map((property) => property.kind))],
    selectedYear,
    status: achievement.status,
    importedIncomplete: achievement.importedIncomplete,
    completeness: achievement.completeness,
    publishedAt: momentText(achievement.publishedAt),
    confirmedAt: momentText(achievement.confirmedAt),
    version: achievement.version,
  };
}

/** An organisation. It has no counter of changes; the time of the last one grows just as well. */
export function organisationDocument(organisation: OrganisationRow): OrganisationDocument {
  return {
    key: documentKey('organisation', organisation.id),
    kind: 'organisation',
    id: organisation.id,
    name: organisation.name,
    organisationKind: organisation.kind,
    summary: organisation.introduction,
    fields: [],
    tags: organisation.flags,
    district: organisation.district,
    status: 'published',
    publishedAt: momentText(organisation.verifiedAt),
    version: organisation.updatedAt.getTime(),
  };
}

/** A broker with what it closed; `closedByField` counts registered contracts by national technology field. */
export function brokerDocument(
  broker: typeof brokers.$inferSelect,
  agencyName: string | null,
  closedByField: Record<string, number>,
): BrokerDocument {
  return {
    key: documentKey('broker', broker.id),
    kind: 'broker',
    id: broker.id,
    name: broker.name,
    level: broker.level,
    agencyName,
    introduction: broker.introduction,
    fields: broker.fields,
    tags: broker.tags,
    closedDeals: Object.values(closedByField).reduce((sum, deals) => sum + deals, 0),
    closedByField,
    district: broker.district,
    status: 'published',
    publishedAt: momentText(broker.createdAt),
    version: broker.version,
  };
}
