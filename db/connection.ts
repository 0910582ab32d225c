/** What postgres.js needs to open a connection; a socket folder goes into `host`. */
export interface ConnectionOptions {
  host: string;
  port: number;
  database: string;
  username: string;
  password?: string;
  ssl?: 'require' | 'prefer' | 'verify-full' | false;
}

/**
 * Address of a database behind a unix socket. The folder stands percent-encoded in the place of the host, the one
 * form that libpq, `pg` (so pg-boss) and the WHATWG parser all read: `postgresql://user@%2Ffolder:5432/database`.
 */
export function socketUrl(input: {
  folder: string;
  port: number;
  username: string;
  database: string;
}): string {
  const host = encodeURIComponent(input.folder);
  return `postgresql://${encodeURIComponent(input.username)}@${host}:${input.port}/${encodeURIComponent(input.database)}`;
}

/**
 * Reads a PostgreSQL address into the options of postgres.js, which (3.4.9) understands neither `?host=/folder` nor a
 * percent-encoded folder by itself. Throws an Error that never shows the password.
 */
export function connectionOptions(url: string): ConnectionOptions {
  // `postgresql://user@/database?host=/folder` is good libpq, but no WHATWG URL: an empty host takes no user.
  const parsable = url.replace(/^(postgres(?:ql)?:\/\/[^@/?]*@)(?=[/?]|$)/, '$1localhost');
  let parsed: URL;
  try {
    parsed = new URL(parsable);
  } catch {
    throw new Error(
      'DATABASE_URL is not a PostgreSQL address (postgresql://user:password@host:5432/database).',
    );
  }
  if (parsed.protocol !== 'postgres:' && parsed.protocol !== 'postgresql:') {
    throw new Error(`DATABASE_URL must start with postgresql://, not with ${parsed.protocol}//`);
  }
  const parameters = parsed.searchParams;
  const host = parameters.get('host') ?? decodeURIComponent(parsed.hostname);
  const port = parameters.get('port') ?? parsed.port;
  const username = parameters.get('user') ?? decodeURIComponent(parsed.username);
  const password = parameters.get('password') ?? decodeURIComponent(parsed.password);
  return {
    host: host || 'localhost',
    port: port ? Number(port) : 5432,
    database: decodeURIComponent(parsed.pathname.slice(1)) || username,
    username,
    ...(password ? { password } : {}),
    ...sslOption(parameters.get('sslmode')),
  };
}

/** The same address with another database, another user (its password goes), or both. */
export function withDatabase(url: string, change: { database?: string; username?: string }): string {
  const parsed = new URL(url.replace(/^(postgres(?:ql)?:\/\/[^@/?]*@)(?=[/?]|$)/, '$1localhost'));
  if (change.database !== undefined) parsed.pathname = `/${encodeURIComponent(change.database)}`;
  if (change.username !== undefined) {
    parsed.username = encodeURIComponent(change.username);
    parsed.password = '';
  }
  return parsed.toString();
}

function sslOption(mode: string | null): Pick<ConnectionOptions, 'ssl'> {
  if (mode === null) return {};
  if (mode === 'disable' || mode === 'allow') return { ssl: false };
  if (mode === 'prefer') return { ssl: 'prefer' };
  if (mode === 'require') return { ssl: 'require' };
  return { ssl: 'verify-full' };
}
