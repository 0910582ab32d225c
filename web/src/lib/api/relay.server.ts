import type { Cookies } from '@sveltejs/kit';

interface RelayedCookie {
  name: string;
  value: string;
  options: Parameters<Cookies['set']>[2];
}

const sameSites = { lax: 'lax', strict: 'strict', none: 'none' } as const;

/** One `Set-Cookie` line in its parts; null when it has no name. The value stays encoded as it came. */
export function readSetCookie(line: string): RelayedCookie | null {
  const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
  const equals = pair.indexOf('=');
  if (equals < 1) return null;
  const named = new Map(
    attributes.map((attribute) => {
      const [key = '', ...rest] = attribute.split('=');
      return [key.toLowerCase(), rest.join('=')] as const;
    }),
  );
  const maxAge = named.get('max-age');
  const sameSite = named.get('samesite')?.toLowerCase();
  return {
    name: pair.slice(0, equals),
    value: pair.slice(equals + 1),
    options: {
      path: named.get('path') || '/',
      httpOnly: named.has('httponly'),
      secure: named.has('secure'),
      encode: (value) => value,
      ...(maxAge === undefined ? {} : { maxAge: Number(maxAge) }),
      ...(sameSite !== undefined && sameSite in sameSites
        ? { sameSite: sameSites[sameSite as keyof typeof sameSites] }
        : {}),
    },
  };
}

/** Hand the cookies that the API set on to the browser, as they are: sessions are the API's alone. */
export function relayCookies(answer: Response, cookies: Cookies): void {
  for (const line of answer.headers.getSetCookie()) {
    const cookie = readSetCookie(line);
    if (cookie) cookies.set(cookie.name, cookie.value, cookie.options);
  }
}

/** A `Cookie` header as the browser will send it after an answer. */
export function withCookies(header: string, answer: Response): string {
  const pairs = new Map(
    header
      .split(/;\s*/)
      .filter(Boolean)
      .map((pair) => [pair.slice(0, pair.indexOf('=')), pair]),
  );
  for (const line of answer.headers.getSetCookie()) {
    const cookie = readSetCookie(line);
    if (!cookie) continue;
    if (cookie.options?.maxAge === 0) pairs.delete(cookie.name);
    else pairs.set(cookie.name, `${cookie.name}=${cookie.value}`);
  }
  return [...pairs.values()].join('; ');
}
