/**
 * As much of the syntax of PDF (ISO 32000-1, 7.2 and 7.3) as it takes to find where a value ends. Values stay the text
 * that they are: what is not understood is copied as it was. A file is held as Latin-1 text, one character a byte.
 */

/** A file that is not as the standard wants it, or beyond what is read here. */
export class PdfError extends Error {}

const isSpace = (code: number): boolean =>
  code === 32 || code === 10 || code === 13 || code === 9 || code === 12 || code === 0;

/** The next place that is neither white space nor comment. */
export function skipSpace(text: string, from: number): number {
  let at = from;
  for (;;) {
    while (at < text.length && isSpace(text.charCodeAt(at))) at += 1;
    if (text[at] !== '%') return at;
    while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at += 1;
  }
}

const reference = /\d+\s+\d+\s+R(?![A-Za-z])/y;
const word = /[^\s()<>[\]{}/%]+/y;
const name = /\/[^\s()<>[\]{}/%]*/y;

function matchEnd(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  if (!pattern.test(text)) throw new PdfError(`nothing to read at ${from}`);
  return pattern.lastIndex;
}

/** The end of a string in parentheses, which nest and are escaped by backslashes. */
function endOfString(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const character = text[at];
    if (character === '\\') at += 1;
    else if (character === '(') depth += 1;
    else if (character === ')' && --depth === 0) return at + 1;
  }
  throw new PdfError('a string has no end');
}

const deepest = 100;

/** The end of the value that begins at a place: a dictionary, an array, a string, a name, a number, a reference … */
export function endOfValue(text: string, from: number, depth = 0): number {
  if (depth > deepest) throw new PdfError('values are nested too deeply');
  const character = text[from];
  if (character === '(') return endOfString(text, from);
  if (character === '/') return matchEnd(name, text, from);
  if (text.startsWith('<<', from) || character === '[') {
    const close = character === '[' ? ']' : '>>';
    let at = skipSpace(text, from + close.length);
    while (!text.startsWith(close, at)) {
      if (at >= text.length) throw new PdfError('a collection has no end');
      at = skipSpace(text, endOfValue(text, at, depth + 1));
    }
    return at + close.length;
  }
  if (character === '<') {
    const end = text.indexOf('>', from);
    if (end < 0) throw new PdfError('a hexadecimal string has no end');
    return end + 1;
  }
  reference.lastIndex = from;
  return reference.test(text) ? reference.lastIndex : matchEnd(word, text, from);
}

/** The values of an array's text. */
export function itemsOf(array: string): string[] {
  if (!array.startsWith('[')) throw new PdfError('an array was expected');
  const items: string[] = [];
  for (let at = skipSpace(array, 1); array[at] !== ']';) {
    const end = endOfValue(array, at);
    items.push(array.slice(at, end));
    at = skipSpace(array, end);
  }
  return items;
}

/** Names (without the slash) and values of a dictionary, as text. */
export type Dictionary = Map<string, string>;

export function dictionaryOf(text: string): Dictionary {
  if (!text.startsWith('<<')) throw new PdfError('a dictionary was expected');
  const entries: Dictionary = new Map();
  for (let at = skipSpace(text, 2); !text.startsWith('>>', at);) {
    const keyEnd = matchEnd(name, text, at);
    const valueStart = skipSpace(text, keyEnd);
    const valueEnd = endOfValue(text, valueStart);
    entries.set(text.slice(at + 1, keyEnd), text.slice(valueStart, valueEnd));
    at = skipSpace(text, valueEnd);
  }
  return entries;
}

export const dictionaryText = (entries: Dictionary): string =>
  `<< ${[...entries].map(([key, value]) => `/${key} ${value}`).join('\n')} >>`;

/** The number of the object that a text refers to; null for any other value. */
export const referredBy = (value: string): number | null => {
  const found = /^(\d+)\s+\d+\s+R$/.exec(value);
  return found ? Number(found[1]) : null;
};
