/**
 * Reads stated figures out of running text: `耐压≥20MPa`, `-40 ℃～85 ℃`, `不低于 3 kW`. What cannot be read with
 * certainty stays text: a number without a known unit or a relation is no figure.
 */
import type { IndicatorValue, Relation } from '../documents.ts';
import { longestText } from './normalise.ts';
import { parseUnit, unitEnd, type Unit } from './units.ts';

export interface Quantity extends IndicatorValue {
  /** Offsets in the folded text (`foldFigures`). */
  start: number;
  end: number;
}

/** A figure as a stretch of the SI scale of its dimension. */
export interface Interval {
  /** −Infinity or Infinity where that side is open without limit. */
  lower: number;
  upper: number;
  lowerIncluded: boolean;
  upperIncluded: boolean;
  dimension: string;
}

/** More figures than this are not read from one text. */
const mostQuantities = 60;

const relationWords: [string, Relation][] = [
  ['≥ >= ≧ ⩾ 不低于 不小于 不少于 不得低于 大于等于 大于或等于 至少 达到 可达', '≥'],
  ['≤ <= ≦ ⩽ 不高于 不大于 不超过 不得超过 不多于 小于等于 小于或等于 至多 最多 控制在', '≤'],
  ['> 大于 高于 超过 优于 多于', '>'],
  ['< 小于 低于 少于', '<'],
  ['= 等于 为 约 约为 :', '='],
];

/** The words that state a relation before a number, by their last character; what is tried first stands first. */
const relationsByEnd = new Map<string, [string, Relation][]>();
for (const [words, relation] of relationWords) {
  for (const word of words.split(' ').sort((a, b) => b.length - a.length)) {
    const alike = relationsByEnd.get(word.at(-1)!) ?? [];
    alike.push([word, relation]);
    relationsByEnd.set(word.at(-1)!, alike);
  }
}

const afterRelations: [RegExp, Relation][] = [
  [/^\s*(?:及以上|以上|或以上)/u, '≥'],
  [/^\s*(?:及以下|以下|以内|之内|或以下)/u, '≤'],
];

const numberPattern = String.raw`\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const powerOfTen = String.raw`(?:\s*[×xX*]\s*10\^?([+-]?\d{1,2}))?`;
const numberAt = new RegExp(String.raw`([+-]?)(${numberPattern})${powerOfTen}`, 'gu');
const secondNumber = new RegExp(
  String.raw`^\s*(?:~|-{1,2}|—|–|至|到)\s*([+-]?)(${numberPattern})${powerOfTen}`,
  'u',
);
const tolerance = new RegExp(String.raw`^\s*(?:±|\+/-)\s*(${numberPattern})`, 'u');

/** Folds width and the many dashes, keeps letter case: `mPa` is not `MPa`. */
export function foldFigures(text: string): string {
  const folded = text.slice(0, longestText).normalize('NFKC');
  return folded.replaceAll('−', '-').replaceAll('∼', '~').replaceAll('〜', '~');
}

/** A number as a plain decimal string: no thousands commas, no exponent. */
function decimal(sign: string, digits: string, exponent: string | undefined): string {
  const bare = digits.replace(/,/g, '');
  const negative = sign === '-' ? '-' : '';
  if (exponent === undefined) return negative + bare;
  const [whole, fraction = ''] = bare.split('.') as [string, string?];
  const shift = Math.max(-30, Math.min(30, Number(exponent)));
  const all = whole + fraction;
  const point = whole.length + shift;
  const padded = point <= 0 ? '0'.repeat(1 - point) + all : all.padEnd(point, '0');
  const cut = Math.max(1, point);
  const result = `${padded.slice(0, cut)}.${padded.slice(cut)}`.replace(/\.?0*$/, (zeros) =>
    zeros.startsWith('.') ? '' : zeros,
  );
  return negative + result.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '');
}

const separators = new Set(',，。;；:：、!！?？\n\r\t()（）[]【】{}|"“”');
const nameEnds = /(?:应该|应当|应|要求|需要|能够|可以|达|为|是|的|在|范围|一般|均|都|\s)+$/u;

/** The words right before a relation that say what is measured; at most 24 characters back to a separator. */
function nameBefore(text: string, from: number, to: number): string {
  let start = to;
  while (start > from && to - start < 24 && !separators.has(text[start - 1]!)) start--;
  const words = text.slice(start, to).trim().replace(nameEnds, '').trim();
  const clean = words.replace(/^(?:并且|且|以及|及|和|其|\d+[.]|\s)+/u, '');
  return /[\p{L}]/u.test(clean) ? clean : '';
}

interface Amount {
  value: string;
  upperValue: string | null;
  unit: string;
  end: number;
}

function unitAt(text: string, at: number): { unit: string; end: number } | null {
  let start = at;
  while (start < at + 3 && text[start] === ' ') start++;
  const end = unitEnd(text, start);
  return end === null ? null : { unit: text.slice(start, end), end };
}

/** Number with what follows it: second end of a range, tolerance, unit. */
function amountAt(text: string, match: RegExpExecArray): Amount {
  const value = decimal(match[1]!, match[2]!, match[3]);
  const end = match.index + match[0].length;
  const own = unitAt(text, end);
  const afterFirst = own?.end ?? end;
  const second = secondNumber.exec(text.slice(afterFirst, afterFirst + 40));
  if (second !== null) {
    const upperEnd = afterFirst + second[0].length;
    const upperUnit = unitAt(text, upperEnd);
    const unit = upperUnit?.unit ?? own?.unit ?? '';
    const same = own === null || parseUnit(own.unit)?.dimension === parseUnit(unit)?.dimension;
    const upperValue = decimal(second[1]!, second[2]!, second[3]);
    // Ends in different units of one dimension (`500 kW～2 MW`) are brought to the upper one's.
    const lower = own !== null && same ? rescale(value, own.unit, unit) : value;
    if (same && Number(lower) <= Number(upperValue) && Number.isFinite(Number(upperValue))) {
      return { value: lower, upperValue, unit, end: upperUnit?.end ?? upperEnd };
    }
  }
  const allowed = tolerance.exec(text.slice(afterFirst, afterFirst + 20));
  const [centre, width] = [Number(value), Number(allowed?.[1]?.replace(/,/g, '') ?? NaN)];
  // A number of four hundred digits is no number to a computer: it stays as it was written.
  if (allowed !== null && Number.isFinite(centre + width)) {
    const upperEnd = afterFirst + allowed[0].length;
    const after = unitAt(text, upperEnd);
    return {
      value: plainNumber(centre - width),
      upperValue: plainNumber(centre + width),
      unit: after?.unit ?? own?.unit ?? '',
      end: after?.end ?? upperEnd,
    };
  }
  return { value, upperValue: null, unit: own?.unit ?? '', end: afterFirst };
}

/** Floating-point noise away, no exponent. */
function plainNumber(value: number): string {
  return String(Number(value.toPrecision(12)));
}

function rescale(value: string, from: string, to: string): string {
  if (from === to) return value;
  const [source, target] = [parseUnit(from), parseUnit(to)];
  if (source === null || target === null) return value;
  return plainNumber((Number(value) * source.factor + source.offset - target.offset) / target.factor);
}

function relationBefore(text: string, start: number): { relation: Relation; at: number } | null {
  const from = Math.max(0, start - 8);
  const before = text.slice(from, start).trimEnd();
  const found = relationsByEnd.get(before.at(-1) ?? '')?.find(([word]) => before.endsWith(word));
  return found === undefined ? null : { relation: found[1], at: from + before.length - found[0].length };
}

const calendar = /^(?:年|月|日|天|d|h)$/;

/** Is it certain enough that this number states something measured? */
function isFigure(text: string, amount: Amount, name: string, explicit: boolean): boolean {
  const next = text[amount.end] ?? '';
  if (amount.unit === '') {
    // A pure number counts where a relation binds it to a name, and nothing follows that could be an unknown unit.
    return explicit && name !== '' && !/[\p{L}\p{N}/%°]/u.test(next.trim());
  }
  if (explicit || amount.upperValue !== null) return true;
  return name !== '' && !calendar.test(amount.unit);
}

/** Reads the figures of a text, in order. Bounded work for any input; never throws. */
export function readQuantities(original: string): Quantity[] {
  const text = foldFigures(original);
  const quantities: Quantity[] = [];
  let from = 0;
  numberAt.lastIndex = 0;
  for (let match = numberAt.exec(text); match !== null; match = numberAt.exec(text)) {
    if (quantities.length >= mostQuantities) break;
    const before = text[match.index - 1] ?? '';
    // Part of a formula, a code or a fraction: C60, PM2.5, 100/120, v1.2.3.
    if (/[a-zA-Z_/\d.]/.test(before)) continue;
    const signed = match[1] === '-' && /[\p{L}\p{N}]/u.test(before);
    if (signed) continue;
    const amount = amountAt(text, match);
    const stated = relationBefore(text, match.index);
    const suffix = afterRelations.find(([pattern]) => pattern.test(text.slice(amount.end, amount.end + 5)));
    const isRange = amount.upperValue !== null;
    const relation: Relation = isRange ? 'range' : (suffix?.[1] ?? stated?.relation ?? '=');
    const related = suffix !== undefined || (stated !== null && stated.relation !== '=');
    // Most numbers are neither measured nor compared: no name makes figures of them.
    if (amount.unit === '' && !related && !isRange) continue;
    const name = nameBefore(text, from, stated?.at ?? match.index);
    const explicit = related || (isRange && name !== '');
    if (!isFigure(text, amount, name, explicit)) continue;
    const { value, upperValue, unit, end } = amount;
    quantities.push({ name, relation, value, upperValue, unit, start: match.index, end });
    from = end;
    numberAt.lastIndex = end;
  }
  return quantities;
}

function toSi(value: string, unit: Unit): number {
  return Number(value) * unit.factor + unit.offset;
}

/** An indicator on the SI scale; null where its value or unit cannot be read. */
export function intervalOf(indicator: IndicatorValue): Interval | null {
  const unit = parseUnit(indicator.unit);
  if (unit === null || indicator.value.trim() === '') return null;
  const value = toSi(indicator.value, unit);
  if (!Number.isFinite(value)) return null;
  const interval = {
    lower: value,
    upper: value,
    lowerIncluded: true,
    upperIncluded: true,
    dimension: unit.dimension,
  };
  switch (indicator.relation) {
    case '≥':
      return { ...interval, upper: Infinity };
    case '>':
      return { ...interval, upper: Infinity, lowerIncluded: false };
    case '≤':
      return { ...interval, lower: -Infinity };
    case '<':
      return { ...interval, lower: -Infinity, upperIncluded: false };
    case '=':
      return interval;
    case 'range': {
      const upper = indicator.upperValue === null ? NaN : toSi(indicator.upperValue, unit);
      return Number.isFinite(upper) && upper >= value ? { ...interval, upper } : null;
    }
  }
}
