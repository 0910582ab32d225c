/** A path inside this site from an untrusted value; `fallback` for anything else, other sites' addresses included. */
export function safeReturnTo(value: unknown, fallback: string): string {
  const base = 'http://inside.invalid';
  if (typeof value !== 'string' || !isPath(value) || !URL.canParse(value, base)) return fallback;
  const { origin, pathname, search } = new URL(value, base);
  // Looked at again: reading has made `//other.site` of `/..//other.site`.
  return origin === base && isPath(pathname) ? pathname + search : fallback;
}

/** Begins with one slash: two, or one and a backslash, begin the name of another site. */
const isPath = (text: string): boolean => text.startsWith('/') && !/^\/[/\\]/.test(text);
