import type { Before } from './acting.ts';
import { send, type ApiRequest } from './calling.ts';
import { idsIn } from './canary/permitted.ts';
import type { Cast, Role } from './cast.ts';
import { naturalMarks } from './drafts.ts';
import { permissions } from './permissions.ts';
import { routeOf } from './requests.ts';
import { installRewind } from './rewind.ts';
import { differenceOf, readRows, touchedTables } from './rows.ts';
import { expectedOf } from './row.ts';

/** A request of the second half's traffic, as somebody of the first half sent it a moment before. */
export interface Replay {
  route: string;
  role: Role;
  status: number;
  /** What the table of permissions has for a stranger of this kind, by the states that it tells apart. */
  granted: number[];
  /** Rows that it changed, though it was refused. */
  changed: string[];
  /** Confidential marks in the answer. */
  shown: string[];
}

const routes = [...new Set(Object.keys(permissions).map(routeOf))].map((route) => ({
  route,
  pattern: new RegExp(`^${route.replace(/\{\w+\}/g, '[^/]+')}$`),
  places: route.split('{').length - 1,
}));

/** The route of a request: of those that fit, the one with the fewest places. */
function routeFor({ method, path }: ApiRequest): string {
  const fits = routes.filter(({ pattern }) => pattern.test(`${method} ${path}`));
  const [best] = fits.toSorted((left, right) => left.places - right.places);
  if (!best) throw new Error(`server/proof/permissions.ts has no row for ${method} ${path}`);
  return best.route;
}

/** What a stranger of the same kind gets, whatever state the object is in: the halves are alike. */
function grantedTo(role: Role, route: string): number[] {
  const stranger = `other${role.charAt(0).toUpperCase()}${role.slice(1)}`;
  const answers = Object.entries(permissions)
    .filter(([row]) => routeOf(row) === route)
    .map(([, row]) => expectedOf(row, stranger as Role));
  return [...new Set(answers)];
}

/** Sends a request as one of the first half, and takes back what it did. */
async function replay({ test, own }: Cast, role: Role, request: ApiRequest): Promise<Replay> {
  const rewind = await installRewind(test.services.database);
  try {
    const { answer, touched, after } = await rewind.undone(async () => {
      const touchedSince = await touchedTables(rewind);
      const answer = await send(test, own.people[role], request);
      const touched = answer.status >= 400 ? await touchedSince() : [];
      return { answer, touched, after: await readRows(rewind, touched) };
    });
    // A verb may write before it refuses: then what it wrote must be gone with the refusal.
    const { gone, added } = differenceOf(await rewind.undone(() => readRows(rewind, touched)), after);
    const text = JSON.stringify(answer.headers) + answer.bytes.toString('utf8');
    const route = routeFor(request);
    return {
      route,
      role,
      status: answer.status,
      granted: grantedTo(role, route),
      changed: [...gone, ...added],
      shown: [...naturalMarks].filter((mark) => text.includes(mark)),
    };
  } finally {
    await rewind.end();
  }
}

/**
 * The story of the second half is the first half's with every id replaced, so each of its requests is sent by the
 * counterpart of the first half right before its own sender sends it: in the one state in which it would be done.
 * Requests that name nothing are left out.
 */
export const eavesdrop =
  (cast: Cast, heard: Replay[]): Before =>
  async (role, request) => {
    const { file: _content, headers: _headers, ...named } = request;
    if (idsIn(named).length === 0) return;
    await cast.test.indexed();
    // A key for sending once is the sender's own: another's would be refused for that alone.
    heard.push(await replay(cast, role, { ...request, headers: undefined }));
  };
