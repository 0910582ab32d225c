/** A path inside this site from an untrusted value; `fallback` for anything else, other sites' addresses included. */
export function safeReturnTo(value: unknown, fallback: string): string {
  if (typeof value !== 'string' || !value.startsWith('/') || /^\/[/\\]/.test(value)) return fallback;
  const base = 'http://inside.invalid';
  if (!URL.canParse(value, base)) return fallback;
  const url = new URL(value, base);
  return url.origin === base ? url.pathname + url.search : fallback;
}
