/** What people write into cells of a spreadsheet, as values. Each answers null for what it does not understand. */

/** Full-width digits and letters as plain ones; no spaces. */
const plain = (text: string): string => text.normalize('NFKC').replace(/\s/gu, '');

/** 合同登记编号: 16 digits. */
export function parseRegistrationNumber(text: string): string | null {
  const digits = plain(text).replace(/^'/, '');
  return /^[0-9]{16}$/.test(digits) ? digits : null;
}

/** A number of a spreadsheet as the 15 digits that are true of it: 0.30000000000000004 is 0.3. */
function withoutDust(text: string): string {
  if (!/^[0-9]+\.[0-9]{3,}$/.test(text)) return text;
  const rounded = Number(text).toPrecision(15);
  return rounded.includes('e') ? text : rounded.replace(/0+$/, '').replace(/\.$/, '');
}

/** Yuan, or 万元 where the text says so, as fen: `1,234.5`, `￥100`, `12.5万元`. Exact, never rounded. */
export function parseYuan(text: string): bigint | null {
  const match = /^[¥￥]?([0-9][0-9,]*(?:\.[0-9]+)?)(万)?元?$/u.exec(plain(text));
  if (!match?.[1]) return null;
  const grouped = match[1];
  if (grouped.includes(',') && !/^[0-9]{1,3}(,[0-9]{3})+(\.[0-9]+)?$/.test(grouped)) return null;
  const [whole = '', fraction = ''] = withoutDust(grouped.replaceAll(',', '')).split('.');
  const places = match[2] ? 6 : 2;
  const digits = fraction.replace(/0+$/, '');
  if (digits.length > places) return null;
  const fen = BigInt(whole + digits.padEnd(places, '0'));
  return fen < 10n ** 16n ? fen : null;
}

const firstSerialDay = Date.UTC(1899, 11, 30);
const day_ms = 86_400_000;

/** Whether the calendar has such a day. */
const exists = (day: string): boolean => {
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === day;
};

/**
 * A calendar day `YYYY-MM-DD` from `2026-6-1`, `2026/06/01`, `2026.6.1`, `2026年6月1日`, `20260601`, or the serial number
 * that a spreadsheet keeps of a date (from 2000-01-01 on, so that a small number is not taken for one).
 */
export function parseDay(text: string): string | null {
  const cell = plain(text);
  const serial = /^([0-9]{5})(?:\.[0-9]+)?$/.exec(cell)?.[1];
  if (serial && Number(serial) >= 36_526)
    return new Date(firstSerialDay + Number(serial) * day_ms).toISOString().slice(0, 10);
  const parts =
    /^([0-9]{4})([-/.年])([0-9]{1,2})([-/.月])([0-9]{1,2})日?$/u.exec(cell) ??
    /^([0-9]{4})()([0-9]{2})()([0-9]{2})$/.exec(cell);
  if (!parts) return null;
  const day = `${parts[1]}-${parts[3]?.padStart(2, '0')}-${parts[5]?.padStart(2, '0')}`;
  return exists(day) ? day : null;
}

/** Whether a cell says yes; null when it says neither. Empty is no. */
export function parseYesNo(text: string): boolean | null {
  const word = plain(text).toLowerCase();
  if (['', '否', '无', 'no', 'n', '0', 'false'].includes(word)) return false;
  return ['是', '有', 'yes', 'y', '1', 'true'].includes(word) ? true : null;
}

/** A text as titles and names are compared: one space where there are several, full-width letters as plain ones. */
export const comparable = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, ' ').trim();
