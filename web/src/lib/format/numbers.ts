/** A count with thousands separators. */
export function formatCount(count: number): string {
  return new Intl.NumberFormat('en-US').format(count);
}

/** A share of 0–1 in per cent without decimals. */
export function formatPercent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

/** Basis points as per cent, exactly: 3333 → `33.33%`. */
export function formatBasisPoints(basisPoints: number): string {
  return `${(basisPoints / 100).toFixed(2).replace(/\.?0+$/, '')}%`;
}

/** Per cent as typed (at most two decimals) in basis points; null when it is no share of 0–100. */
export function parsePercent(text: string): number | null {
  const match = /^(\d{1,3})(?:\.(\d{1,2}))?$/.exec(text.normalize('NFKC').replace(/[\s%]/g, ''));
  if (match === null) return null;
  const basisPoints = Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
  return basisPoints <= 10_000 ? basisPoints : null;
}

/** A duration in days with one decimal at most; what is shorter than a tenth is said to be. */
export function formatDays(days: number): string {
  if (days > 0 && days < 0.1) return '< 0.1';
  return (Math.round(days * 10) / 10).toString();
}
