import type { IdentityName } from '../cast.ts';
import { namesOf } from '../row.ts';
import type { Half, Stage } from '../stage.ts';
import type { Row } from './columns.ts';
import type { Mark } from './plant.ts';

const idPattern = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** The ids that stand in a row, or in any other value. */
export const idsIn = (value: unknown): string[] => JSON.stringify(value ?? null).match(idPattern) ?? [];

/** Where a half begins: its organisations, its people, its objects. */
export const seedsOf = (half: Half): string[] => [
  ...idsIn([half.enterpriseId, half.universityId, half.agencyId, half.servicePointId, half.brokerId]),
  ...Object.values(half.people).map((person) => person.id),
  ...idsIn(half.objects),
];

/** To which half a row belongs: to that of the first id in it that is known; null where none is, or both are. */
export function halvesOf(stage: Stage, rows: readonly Row[]): (row: Row) => 'own' | 'other' | null {
  const belongs = new Map<string, 'own' | 'other'>();
  for (const name of ['own', 'other'] as const) for (const id of seedsOf(stage[name])) belongs.set(id, name);
  const halfOf = (row: Row) => {
    const found = new Set(idsIn(row).flatMap((id) => belongs.get(id) ?? []));
    return found.size === 1 ? ([...found][0] ?? null) : null;
  };
  // What hangs on a thing that hangs on a seed: three rounds reach everything there is.
  for (let round = 0; round < 3; round += 1)
    for (const row of rows) {
      const half = halfOf(row);
      if (half && typeof row['id'] === 'string') belongs.set(row['id'], half);
    }
  return halfOf;
}

const ended = new Set<string>(['visitor', 'disabled', 'expired']);
const signedOut = new Set<string>(['visitor', 'disabled', 'expired', 'unverified', 'withoutSecondFactor']);

/** The role behind the name of somebody of the other half. */
const roleOf = (identity: string): string | null =>
  /^other[A-Z]/.test(identity) ? `${identity.charAt(5).toLowerCase()}${identity.slice(6)}` : null;

/** Whether somebody may read a mark, by the list of columns. */
export function mayRead(
  stage: Stage,
  halfOf: ReturnType<typeof halvesOf>,
  identity: IdentityName,
  { table, readers, row }: Mark,
): boolean {
  if (readers === 'everybody') return true;
  const own = ended.has(identity) ? undefined : stage.people[identity]?.id;
  if (readers.startsWith('user:')) return own === readers.slice(5);
  // Everybody reads what is stored of themselves, also who has something to do first.
  if (table === 'users' && own === row['id']) return true;
  if (readers === 'nobody' || signedOut.has(identity)) return false;
  if (readers === 'signedIn') return true;
  const half = halfOf(row);
  // What belongs to no half is the platform's own, e.g. the name of the operator who decided.
  if (half === null) return true;
  const names: readonly string[] = namesOf(readers);
  const role = roleOf(identity);
  if (role === null) return names.includes(identity) && (half === 'own' || !(identity in stage.own.people));
  return half === 'other' && names.includes(role);
}
