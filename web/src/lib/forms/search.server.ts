import { requireAnswer } from '#lib/api/client.server.ts';
import type { ListingKind, ListingQuery } from '#lib/api/types.ts';
import { parseWan } from '#lib/format/money.ts';

const PAGE_SIZE = 20;
const sorts = ['relevance', 'newest', 'deadline', 'priceAscending', 'priceDescending'] as const;

const statuses = ['published', 'contracted', 'sold'] as const;

/** A whole number from `minimum` to `maximum` in an address; undefined for anything else. */
export function numberIn(text: string | null, minimum: number, maximum: number): number | undefined {
  if (text === null || !/^\d{1,6}$/.test(text)) return undefined;
  const number = Number(text);
  return number >= minimum && number <= maximum ? number : undefined;
}

/** Which part of a list an address asks for; pages count from 1. */
export function pageOf(url: URL, size = PAGE_SIZE): { offset: number; limit: number } {
  const page = numberIn(url.searchParams.get('page'), 1, 5000) ?? 1;
  return { offset: (page - 1) * size, limit: size };
}

/**
 * An amount in an address: `priceMinimum=12.5` is what a person typed in 万元, `priceMinimumFen=…` what a link of ours
 * holds. Undefined for anything else.
 */
function amountIn(parameters: URLSearchParams, name: string): string | undefined {
  const exact = parameters.get(`${name}Fen`);
  if (exact !== null && /^(0|[1-9]\d{0,15})$/.test(exact)) return exact;
  return parseWan(parameters.get(name) ?? '') || undefined;
}

/** The values of a parameter, each once, at most twenty; undefined without any. */
export function chosenIn(parameters: URLSearchParams, name: string): string[] | undefined {
  const values = [...new Set(parameters.getAll(name).filter((value) => value !== ''))].slice(0, 20);
  return values.length > 0 ? values : undefined;
}

/** The technology fields that an address asks for. */
export function fieldsIn(parameters: URLSearchParams): ListingQuery['field'] {
  const fields = chosenIn(parameters, 'field')
    ?.map((value) => numberIn(value, 1, 11))
    .filter((value) => value !== undefined);
  return fields?.length ? (fields as ListingQuery['field']) : undefined;
}

/** The search that an address describes; what is not understood is left out instead of refused. */
export function listingQuery(url: URL): ListingQuery {
  const parameters = url.searchParams;
  const several = (name: string) => chosenIn(parameters, name);
  const sort = sorts.find((one) => one === parameters.get('sort'));
  return {
    text: parameters.get('text')?.trim().slice(0, 500) || undefined,
    field: fieldsIn(parameters),
    tag: several('tag'),
    district: several('district'),
    mode: several('mode'),
    selectedYear: several('selectedYear')
      ?.map((value) => numberIn(value, 2000, 2100))
      .filter((value) => value !== undefined),
    deadline: several('deadline')?.filter((value) => /^\d{4}-(0[1-9]|1[0-2])$/.test(value)),
    intellectualProperty: several('intellectualProperty'),
    priceBand: several('priceBand'),
    status: statuses.filter((one) => parameters.getAll('status').includes(one)),
    maturityMinimum: numberIn(parameters.get('maturityMinimum'), 1, 9),
    maturityMaximum: numberIn(parameters.get('maturityMaximum'), 1, 9),
    priceMinimumFen: amountIn(parameters, 'priceMinimum'),
    priceMaximumFen: amountIn(parameters, 'priceMaximum'),
    sort,
    ...pageOf(url),
  };
}

/** Search listings as the address says. */
export async function searchPage(event: { url: URL; locals: App.Locals }, kind: ListingKind) {
  const query = listingQuery(event.url);
  const options = { params: { query } };
  const answer =
    kind === 'need'
      ? await event.locals.api.GET('/api/v1/needs', options)
      : await event.locals.api.GET('/api/v1/achievements', options);
  return { query, result: requireAnswer(event, answer) };
}
