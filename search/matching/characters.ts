/** The Chinese characters of a text by which it can have something in common with another, as code points. */
import { isStopWord } from '../text/lexicon.ts';
import { isHan } from '../text/tokenise.ts';

/** Characters too general to count as in common: they are halves of genre words. */
const generalCharacters = new Set('技术研究开发系统');

/** Is this a character that can be in common? Kept by code point below 2^16: 0 not asked yet, 1 yes, 2 no. */
const contentMarks = new Uint8Array(65_536);

function isContent(code: number): boolean {
  if (code < contentMarks.length && contentMarks[code] !== 0) return contentMarks[code] === 1;
  const character = String.fromCodePoint(code);
  const content = isHan(character) && !isStopWord(character) && !generalCharacters.has(character);
  if (code < contentMarks.length) contentMarks[code] = content ? 1 : 2;
  return content;
}

/** In which text a character was last met, by code point below 2^16: so no text needs a table of its own. */
const lastMet = new Float64Array(65_536);
let texts = 0;

/** Code points of the distinct characters of a normalised text that can be in common, in order. */
export function distinctCharacters(normal: string): number[] {
  const codes: number[] = [];
  const text = ++texts;
  for (let at = 0; at < normal.length; at++) {
    const code = normal.codePointAt(at)!;
    if (code > 0xffff) at++;
    if (!isContent(code)) continue;
    if (code < lastMet.length) {
      if (lastMet[code] === text) continue;
      lastMet[code] = text;
    } else if (codes.includes(code)) continue;
    codes.push(code);
  }
  return codes;
}

/** Code points of the characters of a normalised text that can be in common, with how often each occurs. */
export function contentCharacters(normal: string): Map<number, number> {
  const counts = new Map<number, number>();
  for (let at = 0; at < normal.length; at++) {
    const code = normal.codePointAt(at)!;
    if (code > 0xffff) at++;
    if (isContent(code)) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}

/** Characters with their number, packed and in order: code point × 4 + min(number, 3). */
export function packCharacters(counts: ReadonlyMap<number, number>): Uint32Array {
  const packed = new Uint32Array(counts.size);
  let index = 0;
  for (const [code, count] of counts) packed[index++] = code * 4 + Math.min(3, count);
  return packed.sort();
}

/** Number of a character (0–3, where 3 means three or more) in packed characters: binary search. */
export function characterCount(packed: Uint32Array, code: number): number {
  let low = 0;
  let high = packed.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = packed[middle]! >>> 2;
    if (found === code) return packed[middle]! & 3;
    if (found < code) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}
