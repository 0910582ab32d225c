/**
 * One spelling for every text: compatibility forms folded (NFKC: full width, ㎡, ①), lower case, traditional
 * characters written simplified, control characters as spaces. Works one code point at a time, so that every
 * normalised character knows where it came from: highlighting needs that.
 */
import { Converter } from 'opencc-js/t2cn';

/** Longer texts are cut here before analysis, which bounds the work that one document can cause. */
export const longestText = 20_000;

const toSimplified = Converter({ from: 't', to: 'cn' });
const cache = new Map<string, string>();

// eslint-disable-next-line no-control-regex
const invisible = /[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\ufffd]/u;
const han = /\p{Script=Han}/u;

/**
 * The simplified spelling that is its own: 薴 is written 苧, and 苧, where it was meant as a traditional character, 苎. So a
 * text that was normalised stays as it is.
 */
function simplified(character: string): string {
  const once = toSimplified(character);
  return once === character ? once : toSimplified(once);
}

function normaliseCodePoint(point: string): string {
  const known = cache.get(point);
  if (known !== undefined) return known;
  let result: string;
  if (invisible.test(point)) result = ' ';
  else {
    result = point.normalize('NFKC').toLowerCase();
    if (han.test(result)) result = simplified(result);
  }
  // The table stays small in practice (distinct code points of the corpus); the bound guards against hostile input.
  if (cache.size < 60_000) cache.set(point, result);
  return result;
}

/** What is known of a UTF-16 unit by itself: it stays as it is, it changes (or is half a code point), or not asked yet. */
const unasked = 0;
const stays = 1;
const changes = 2;
const fateOf = new Uint8Array(65_536);

function fate(code: number): number {
  const isSurrogate = (code & 0xf800) === 0xd800;
  const unit = String.fromCharCode(code);
  return (fateOf[code] = !isSurrogate && normaliseCodePoint(unit) === unit ? stays : changes);
}

/** Normalises a text; see the head of this file. Stretches that stay as they are, which is most of a text, are copied whole. */
export function normalise(text: string): string {
  const source = text.length > longestText ? text.slice(0, longestText) : text;
  let result = '';
  let copied = 0;
  for (let at = 0; at < source.length;) {
    const code = source.charCodeAt(at);
    const known = fateOf[code]!;
    if (known === stays || (known === unasked && fate(code) === stays)) {
      at++;
      continue;
    }
    const point = String.fromCodePoint(source.codePointAt(at)!);
    if (at > copied) result += source.slice(copied, at);
    result += normaliseCodePoint(point);
    at += point.length;
    copied = at;
  }
  return copied === 0 ? source : result + source.slice(copied);
}

export interface AlignedText {
  text: string;
  /** For each UTF-16 unit of `text`, and one past its end, the offset in the original that it came from. */
  offsets: Uint32Array;
}

/** Normalises and keeps the way back to the original's offsets. */
export function normaliseAligned(original: string): AlignedText {
  const source = original.length > longestText ? original.slice(0, longestText) : original;
  const text = normalise(source);
  const offsets = new Uint32Array(text.length + 1);
  let end = 0;
  for (let at = 0; at < source.length;) {
    const code = source.charCodeAt(at);
    const known = fateOf[code]!;
    if (known === stays || (known === unasked && fate(code) === stays)) {
      offsets[end++] = at++;
      continue;
    }
    const point = String.fromCodePoint(source.codePointAt(at)!);
    for (let left = normaliseCodePoint(point).length; left > 0; left--) offsets[end++] = at;
    at += point.length;
  }
  offsets[end] = source.length;
  return { text, offsets };
}
