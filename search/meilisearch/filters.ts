/** Our filters in the words of Meilisearch: one clause a facet, so that a facet can be counted without its own. */
import type { DocumentKind } from '../documents.ts';
import type { FacetName, SearchFilters } from '../port.ts';

export type Clauses = { [Name in FacetName | 'organisation' | 'phrases']?: string | undefined };

/** The attribute that a facet counts. */
export const facetAttributes: Record<FacetName, string> = {
  kind: 'kind',
  field: 'fields',
  tag: 'tags',
  maturity: 'maturity',
  mode: 'modes',
  district: 'district',
  price: 'priceBand',
  ipKind: 'ipKinds',
  selectedYear: 'selectedYear',
  status: 'status',
  deadline: 'deadlineMonth',
  category: 'category',
};

/** A string as a literal of the filter language: nothing that a person types can leave the quotes. */
export const quoted = (text: string): string => `"${text.replace(/[\\"]/g, '\\$&')}"`;

function oneOf(attribute: string, values: readonly (string | number)[] | undefined): string | undefined {
  if (values === undefined || values.length === 0) return undefined;
  const literals = values.map((value) => (typeof value === 'number' ? String(value) : quoted(value)));
  return `${attribute} IN [${literals.join(', ')}]`;
}

function maturity({ maturityMinimum, maturityMaximum }: SearchFilters): string | undefined {
  if (maturityMinimum === undefined && maturityMaximum === undefined) return undefined;
  return `maturity ${Number(maturityMinimum ?? 1)} TO ${Number(maturityMaximum ?? 9)}`;
}

/** Keeps what overlaps the range; what states no price passes only where it is negotiable. */
function priceRange({ priceMinimumFen, priceMaximumFen }: SearchFilters): string | undefined {
  if (priceMinimumFen === undefined && priceMaximumFen === undefined) return undefined;
  const stated = ['priceStated = true'];
  if (priceMinimumFen !== undefined) stated.push(`priceTo >= ${Number(priceMinimumFen)}`);
  if (priceMaximumFen !== undefined) stated.push(`priceFrom <= ${Number(priceMaximumFen)}`);
  return `((${stated.join(' AND ')}) OR (priceStated = false AND priceNegotiable = true))`;
}

/** The range and the bands are one clause: both are left away where prices are counted. */
function price(filters: SearchFilters): string | undefined {
  const clauses = [priceRange(filters), oneOf('priceBand', filters.priceBands)];
  return clauses.filter((clause) => clause !== undefined).join(' AND ') || undefined;
}

/** The clause of each filter that is set. */
export function clausesOf(filters: SearchFilters | undefined): Clauses {
  if (filters === undefined) return {};
  return {
    field: oneOf('fields', filters.fields),
    tag: oneOf('tags', filters.tags),
    maturity: maturity(filters),
    mode: oneOf('modes', filters.modes),
    district: oneOf('district', filters.districts),
    price: price(filters),
    ipKind: oneOf('ipKinds', filters.ipKinds),
    selectedYear: oneOf('selectedYear', filters.selectedYears),
    status: oneOf('status', filters.statuses),
    deadline: oneOf('deadlineMonth', filters.deadlineMonths),
    organisation: oneOf('organisation', filters.organisationIds),
    category: oneOf('category', filters.categories),
  };
}

/** All clauses joined, without the one of `except`. */
export function filterOf(kinds: readonly DocumentKind[], clauses: Clauses, except?: FacetName): string[] {
  const kept = Object.entries(clauses)
    .filter(([name, clause]) => name !== except && clause !== undefined)
    .map(([, clause]) => clause!);
  return [oneOf('kind', [...new Set(kinds)]) ?? 'kind = "none"', ...kept];
}
