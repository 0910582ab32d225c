import type { Language } from '#lib/messages/index.ts';

/** Fen in one yuan, ten thousand yuan (万元) and a hundred million yuan (亿元). */
const FEN_PER_YUAN = 100n;
const FEN_PER_WAN = 1_000_000n;
const FEN_PER_YI = 10_000_000_000n;

const absolute = (value: bigint): bigint => (value < 0n ? -value : value);

function grouped(whole: bigint): string {
  return whole.toString().replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

/** `amount / unit` rounded half up to `decimals` places, trailing zeros dropped, thousands grouped. */
function scaled(amount: bigint, unit: bigint, decimals: number): string {
  const factor = 10n ** BigInt(decimals);
  const rounded = (absolute(amount) * factor * 2n + unit) / (unit * 2n);
  const fraction = (rounded % factor).toString().padStart(decimals, '0').replace(/0+$/, '');
  const text = grouped(rounded / factor) + (fraction === '' ? '' : `.${fraction}`);
  return amount < 0n ? `−${text}` : text;
}

/** Money to the fen in yuan, e.g. `1,234,567.80 元`; never rounded. */
export function formatYuan(amountFen: string | bigint, language: Language): string {
  const fen = BigInt(amountFen);
  const cents = absolute(fen) % FEN_PER_YUAN;
  const fraction = cents === 0n ? '' : `.${cents.toString().padStart(2, '0')}`;
  const text = `${fen < 0n ? '−' : ''}${grouped(absolute(fen) / FEN_PER_YUAN)}${fraction}`;
  return language === 'zh' ? `${text} 元` : `CNY ${text}`;
}

/**
 * Money in the unit that reads best: 元, 万元, 亿元 in Chinese, CNY with million and billion in English; at most two
 * decimals, rounded half up. Show `formatYuan` beside it where the exact sum matters.
 */
export function formatFen(amountFen: string | bigint, language: Language): string {
  const fen = BigInt(amountFen);
  const size = absolute(fen);
  if (language === 'zh') {
    if (size >= FEN_PER_YI) return `${scaled(fen, FEN_PER_YI, 2)} 亿元`;
    if (size >= FEN_PER_WAN) return `${scaled(fen, FEN_PER_WAN, 2)} 万元`;
    return formatYuan(fen, language);
  }
  if (size >= FEN_PER_YUAN * 1_000_000_000n)
    return `CNY ${scaled(fen, FEN_PER_YUAN * 1_000_000_000n, 2)} billion`;
  if (size >= FEN_PER_YUAN * 1_000_000n) return `CNY ${scaled(fen, FEN_PER_YUAN * 1_000_000n, 2)} million`;
  return formatYuan(fen, language);
}

/** A band of money in yuan, `from-to` or open above as `from-`: `10 万元 – 50 万元`, `≥ 1,000 万元`, `< 10 万元`. */
export function formatBand(band: string, language: Language): string {
  const [from, to] = band
    .split('-')
    .map((yuan) => (/^\d+$/.test(yuan) ? formatFen(BigInt(yuan) * FEN_PER_YUAN, language) : ''));
  if (!to) return `≥ ${from}`;
  return band.startsWith('0-') ? `< ${to}` : `${from} – ${to}`;
}

/** Fen as the number that a 万元 input shows, exactly: `12345600` → `12.3456`. */
export function wanText(amountFen: string | null | undefined): string {
  if (amountFen === null || amountFen === undefined || amountFen === '') return '';
  const fen = BigInt(amountFen);
  const fraction = (absolute(fen) % FEN_PER_WAN).toString().padStart(6, '0').replace(/0+$/, '');
  return `${fen < 0n ? '-' : ''}${absolute(fen) / FEN_PER_WAN}${fraction === '' ? '' : `.${fraction}`}`;
}

/**
 * What a person typed into a 万元 input as fen, exactly: `12.5` → `12500000`. Grouping commas, full-width digits and
 * blanks are allowed. `''` for an empty input; null when it is no amount or finer than a fen.
 */
export function parseWan(text: string): string | null {
  const plain = text.normalize('NFKC').replace(/[\s,]/g, '');
  if (plain === '') return '';
  const match = /^(\d{1,10})(?:\.(\d{0,6}))?$/.exec(plain);
  if (match === null) return null;
  return (BigInt(match[1] ?? '0') * FEN_PER_WAN + BigInt((match[2] ?? '').padEnd(6, '0'))).toString();
}

/** Fen as 万元 for a chart's axis, where a floating-point number is what the chart takes. Never for a sum shown as text. */
export function wanNumber(amountFen: string | bigint): number {
  return Number(BigInt(amountFen) / 10_000n) / 100;
}
