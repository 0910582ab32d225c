import { accountRequests } from './requests/accounts.ts';
import { catalogueRequests } from './requests/catalogue.ts';
import { contractRequests } from './requests/contracts.ts';
import { disclosureRequests } from './requests/disclosure.ts';
import { listingRequests } from './requests/listings.ts';
import { organisationRequests } from './requests/organisations.ts';
import { peopleRequests } from './requests/people.ts';
import type { ApiRequest } from './calling.ts';
import type { Half } from './stage.ts';

/** What a request of a route says, besides its method and path. */
export interface Said {
  /** Values of the path's places. */
  params?: Record<string, string>;
  query?: Record<string, string>;
  body?: unknown;
  file?: ApiRequest['file'];
}

/**
 * For every route a request about the objects of one half, valid in every respect, so that only permission decides. A
 * note in brackets tells rows of the same route apart: `GET /needs/{id} (draft)`.
 */
export type Requests = Record<string, (half: Half) => Said>;

export const requests: Requests = {
  ...accountRequests,
  ...organisationRequests,
  ...peopleRequests,
  ...catalogueRequests,
  ...listingRequests,
  ...disclosureRequests,
  ...contractRequests,
};

/** `GET /needs/{id}` of `GET /needs/{id} (draft)`. */
export const routeOf = (row: string): string => row.replace(/ \(.*\)$/, '');

/** The request of a row about the objects of one half. */
export function requestOf(row: string, half: Half): ApiRequest {
  const make = requests[row];
  if (!make) throw new Error(`server/proof/requests has no request for ${row}`);
  const { params = {}, ...rest } = make(half);
  const [method = '', pattern = ''] = routeOf(row).split(' ');
  const path = pattern.replace(/\{(\w+)\}/g, (_place, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`${row}: no value for {${name}}`);
    return encodeURIComponent(value);
  });
  return { method, path, ...rest };
}
