/**
 * The arrows of the house (docs: README, “The house”), for dependency-cruiser. Type imports count as imports.
 * web —HTTP→ server → db, search; scripts → server, db, search. Inside a module: routes → actions → {rules, store},
 * store → db. Between modules: only actions.ts or schema.ts, and only downhill.
 */

/** Rooms that are a subject of the market; any other folder of server/ is a shared home that every room may use. */
const subjects =
  'accounts|administration|organisations|brokers|needs|achievements|matches|introductions|contracts|disclosure|ledger|rewards|rankings|dashboard|events|registration|tasks';
const tests = '\\.test\\.ts$|/testing/|/testing\\.ts$|^web/tests/';
const schemaLists = '^db/schema/';

/** From a room to every room above it: needs, achievements ← matches ← introductions ← contracts → ledger. */
const uphill = {
  'needs|achievements|listings': 'matches|introductions|contracts|ledger|dashboard',
  matches: 'introductions|contracts|ledger|dashboard',
  introductions: 'contracts|ledger|dashboard|registration',
  contracts: 'rewards|rankings|dashboard|registration',
  // Follow-ups lie below what they are about: events and contracts may ask for them, not the other way round.
  tasks: 'needs|achievements|listings|matches|introductions|contracts|ledger|registration|dashboard|events',
  ledger:
    'needs|achievements|listings|matches|introductions|contracts|rewards|rankings|dashboard|registration|tasks',
  'accounts|organisations|brokers|events': 'dashboard',
};

const onlyFrom = (name, comment, from, allowed) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: tests },
  to: { path: '^(db|search|server|web|scripts)/', pathNot: allowed },
});

const forbid = (name, comment, from, to) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: tests },
  to,
});

module.exports = {
  forbidden: [
    onlyFrom('db-alone', 'db imports nothing of ours', '^db/', '^db/'),
    onlyFrom('search-alone', 'search imports neither db nor server', '^search/', '^search/'),
    onlyFrom('server-down', 'server imports db and search only', '^server/', '^(server|db|search)/'),
    onlyFrom('web-over-http', 'web talks to the server over HTTP only', '^web/', '^web/'),
    forbid('scripts-last', 'nothing imports scripts', '^(db|search|server|web)/', { path: '^scripts/' }),
    forbid('search-through-its-port', 'server and scripts use search/index.ts only', '^(server|scripts)/', {
      path: '^search/',
      pathNot: '^search/(index|documents|port)\\.ts$|^search/(matching|text)/',
    }),
    forbid('routes-call-actions', 'routes validate, call one verb, reply', '^server/[^/]+/routes\\.ts$', {
      path: `^server/(${subjects})/(rules|store)\\.ts$|^db/`,
      pathNot: schemaLists,
    }),
    forbid(
      'actions-know-no-routes',
      'actions import no routes',
      '^server/[^/]+/(actions|store|rules|schema)\\.ts$',
      {
        path: '^server/[^/]+/routes\\.ts$',
      },
    ),
    forbid('store-is-sql', 'a store imports no actions and no rules', '^server/[^/]+/store\\.ts$', {
      path: '^server/[^/]+/(actions|rules)\\.ts$',
      dependencyTypesNot: ['type-only'],
    }),
    forbid('rules-are-pure', 'rules import neither store nor database', '^server/[^/]+/rules\\.ts$', {
      path: '^server/[^/]+/(actions|store|routes)\\.ts$|^db/|^server/(context|transaction)\\.ts$',
      pathNot: schemaLists,
      dependencyTypesNot: ['type-only'],
    }),
    {
      name: 'rooms-by-the-door',
      comment: 'another room is entered by its actions.ts or schema.ts only',
      severity: 'error',
      from: { path: `^server/(${subjects})/`, pathNot: tests },
      to: { path: `^server/(${subjects})/`, pathNot: ['^server/$1/', '/(actions|schema)\\.ts$'] },
    },
    ...Object.entries(uphill).map(([from, to]) =>
      forbid(`downhill-${from.split('|')[0]}`, `${from} import none of ${to}`, `^server/(${from})/`, {
        path: `^server/(${to})/`,
      }),
    ),
    // What is permitted is decided below all rooms, from facts that they hand in.
    onlyFrom(
      'policy-below-all',
      'the policy imports no room: facts come in as arguments',
      '^server/policy/',
      '^server/(policy/|context\\.ts$|errors\\.ts$)|^db/schema/codes\\.ts$',
    ),
    forbid(
      'disclosure-below-listings',
      'needs and achievements record through it, not the other way round',
      '^server/disclosure/',
      {
        path: '^server/(needs|achievements|matches|introductions|contracts|ledger|dashboard|registration)/',
      },
    ),
    forbid('nobody-imports-seed', 'demo data is loaded by scripts', '^(db|search|server)/(?!seed/)', {
      path: '^server/seed/',
    }),
    {
      name: 'no-circles',
      comment: 'files that need each other are one file, or one too many',
      severity: 'error',
      from: { path: '^(db|search|server|scripts)/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'node_modules|\\.svelte-kit|^web/build' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.mjs', '.svelte'] },
  },
};
