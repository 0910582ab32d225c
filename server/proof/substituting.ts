import { seedsOf } from './canary/permitted.ts';
import { worldPeople, type Role } from './cast.ts';
import { permissions } from './permissions.ts';
import { requests, routeOf, type Said } from './requests.ts';
import { expectedOf } from './row.ts';
import type { ApiRequest } from './calling.ts';
import type { Half, Stage } from './stage.ts';

/** A request of the first half's traffic in which some ids are those of the second half. */
export interface Substitution {
  row: string;
  /** Who sends it: somebody whom the table lets do it with their own. */
  role: Role;
  /** Where the ids were changed, e.g. `params.id`; `all` of them. */
  place: string;
  request: ApiRequest;
}

/** The second half's id for each of the first half's. */
export function counterparts(own: Half, other: Half): Map<string, string> {
  const [mine, theirs] = [seedsOf(own), seedsOf(other)];
  const pairs = new Map(mine.map((id, index) => [id, theirs[index] ?? '']));
  pairs.set(own.objects.voucherCode, other.objects.voucherCode);
  return pairs;
}

/** Places of a request in which an id stands. */
function placesOf(value: unknown, pairs: ReadonlyMap<string, string>, path: string[] = []): string[] {
  if (typeof value === 'string') return pairs.has(value) ? [path.join('.')] : [];
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return [];
  return Object.entries(value).flatMap(([key, part]) => placesOf(part, pairs, [...path, key]));
}

function withOther<Value>(
  value: Value,
  pairs: ReadonlyMap<string, string>,
  places: readonly string[],
  path: string[] = [],
): Value {
  if (typeof value === 'string')
    return (places.includes(path.join('.')) ? (pairs.get(value) ?? value) : value) as Value;
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value;
  if (Array.isArray(value))
    return value.map((part, index) => withOther(part, pairs, places, [...path, String(index)])) as Value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, withOther(part, pairs, places, [...path, key])]),
  ) as Value;
}

/** Those who write for their kind, the strongest of each; everybody reads. */
const writers: readonly Role[] = ['enterpriseOwner', 'universityOwner', 'agencyOwner', 'broker', 'registrar'];

/** Every row that names something, as everybody of the first half who may send it, with each id changed and with all. */
export function substitutionsOf(stage: Stage): Substitution[] {
  const pairs = counterparts(stage.own, stage.other);
  return Object.keys(requests).flatMap((row) => {
    const said = requests[row]?.(stage.own) as Said;
    const places = placesOf(said, pairs);
    const expected = permissions[row];
    if (places.length === 0 || !expected) return [];
    const changes = places.length === 1 ? [] : places.map((place) => ({ place, places: [place] }));
    return (row.startsWith('GET ') ? worldPeople : writers)
      .filter((role) => expectedOf(expected, role) < 300)
      .flatMap((role) =>
        [{ place: 'all', places }, ...changes].map(({ place, places: changed }) => {
          const { params, ...rest } = withOther(said, pairs, changed);
          const [method = '', pattern = ''] = routeOf(row).split(' ');
          const path = pattern.replace(/\{(\w+)\}/g, (_whole, name: string) => params?.[name] ?? '');
          return { row, role, place, request: { method, path, ...rest } };
        }),
      );
  });
}
