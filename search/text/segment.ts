/**
 * Cuts Chinese text along the likeliest path through the dictionary: jieba's algorithm without its guessing of new words
 * (github.com/fxsjy/jieba, `cut(…, HMM=False)`), over jieba's own word list and ours. A word costs the logarithm of its
 * frequency; the best path is found from the end of a run to its beginning (Viterbi on a directed acyclic graph).
 *
 * It is written here, and not called in the native package, because crossing over for every text costs ten times the
 * cut itself. The tests hold both side by side.
 *
 * The dictionary is a trie in one hash table: a node is the slot that its (parent, character) hashed to. The nodes of
 * first characters are found without a search: their slots are the characters' codes.
 */

/** Slots of the table. The dictionary has half a million nodes; a half-empty table finds quickly. */
const slotCount = 1 << 20;
/** Slots below it are first characters'. */
const firstHashed = 1 << 16;
/** Parent of first characters. No text holds the character 0, so that its slot is empty. */
const root = 0;

/** By UTF-16 unit: 2 letters and digits, 1 what else can stand in a dictionary word, 0 what cuts a text; as in jieba. */
const roleOf = roles();

function roles(): Uint8Array {
  const marks = new Uint8Array(65_536);
  marks.fill(1, 0x3400, 0x4dc0);
  marks.fill(1, 0x4e00, 0xa000);
  marks.fill(1, 0xf900, 0xfb00);
  for (const character of '+#&._%-') marks[character.charCodeAt(0)] = 1;
  for (let code = 0; code < 128; code++) if (/[a-zA-Z0-9]/.test(String.fromCharCode(code))) marks[code] = 2;
  return marks;
}

/** Are these surrogates a Chinese character of the far blocks (extensions B–F, compatibility supplement)? */
function isFarHan(high: number, low: number): boolean {
  if ((high & 0xfc00) !== 0xd800 || (low & 0xfc00) !== 0xdc00) return false;
  const point = ((high - 0xd800) << 10) + (low - 0xdc00) + 0x10000;
  return (
    (point >= 0x20000 && point < 0x2a6e0) || (point >= 0x2a700 && point < 0x2ebf0) || farCompatible(point)
  );
}

const farCompatible = (point: number): boolean => point >= 0x2f800 && point < 0x2fa20;

/** Units of the code point at an offset: 1 or 2. */
function widthAt(text: string, at: number): number {
  const pair = (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
  return pair ? 2 : 1;
}

/** The end of the run of dictionary characters that begins at an offset; the offset itself where none does. */
function runEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    if (roleOf[text.charCodeAt(at)]! > 0) at++;
    else if (isFarHan(text.charCodeAt(at), text.charCodeAt(at + 1))) at += 2;
    else break;
  }
  return at;
}

/** Numbers of a slot, side by side so that one line of the processor's cache holds them. */
const stride = 2;
/** Character, and × 2^16 the row of the word's cost; row 0 where no word ends here. 0 in an empty slot. */
const characterAt = 0;
const rowShift = 16;
const characterMask = 0xffff;
const parentAt = 1;

const hashOf = (parent: number, code: number): number =>
  Math.imul(Math.imul(parent, 0x9e3779b1) ^ code, 0x85ebca6b) >>> 0;
/** The place of a hash in the hints: the word of 32 bits, and the bit there. */
const hintWord = (hash: number): number => hash >>> 15;
const hintBit = (hash: number): number => 1 << ((hash >>> 10) & 31);

/**
 * Pieces of a text, in order: where each ends, and the number of its word, 0 where it is none of the dictionary. The
 * words that texts hold get the numbers 1, 2, 3 … as they are met, for tables by word.
 */
export interface Cut {
  ends: Int32Array;
  entries: Int32Array;
  count: number;
}

export class Segmenter {
  readonly #nodes = new Uint32Array(slotCount * stride);
  /**
   * A bit for each node, at its hash. Most of what is looked for is no node, and where its bit is missing, this is seen
   * without the table: the half megabyte of hints mostly lies in the processor's cache (a Bloom filter of one hash).
   */
  readonly #hints = new Int32Array(1 << 17);
  /** Numbers of the words that end at nodes, 0 where nobody asked for one. */
  readonly #numbers = new Uint32Array(slotCount);
  /** Logarithm of a share of all occurrences; few, because words of one frequency share theirs. Row 0 is of no word. */
  readonly #costs: Float64Array;
  /** Cost of a character that is no word: it counts as having been seen once. */
  readonly #unknownCost: number;
  /** How many of the dictionary's words have a number. */
  #numbered = 0;
  /** Best cost from an offset to the end of its run; where the first word of that path ends; its node, 0 for none. */
  #pathCosts = new Float64Array(0);
  #wordEnds = new Int32Array(0);
  #wordNodes = new Int32Array(0);
  #pieceEnds = new Int32Array(0);
  #pieces = new Int32Array(0);

  /** Takes dictionaries in jieba's form, one `word frequency tag` a line; a later word replaces an earlier one. */
  constructor(...dictionaries: readonly string[]) {
    const rows = new Map<number, number>();
    const frequencies = [0];
    const frequencyOf = (node: number): number => frequencies[this.#rowOf(node)]!;
    let total = 0;
    for (const dictionary of dictionaries) {
      this.#load(dictionary, (node, frequency) => {
        total += frequency - frequencyOf(node);
        let row = rows.get(frequency);
        if (row === undefined) rows.set(frequency, (row = frequencies.push(frequency) - 1));
        this.#nodes[node * stride + characterAt]! &= characterMask;
        this.#nodes[node * stride + characterAt]! |= row << rowShift;
      });
    }
    if (frequencies.length > 1 << (32 - rowShift))
      throw new Error('The dictionary has too many different frequencies.');
    this.#unknownCost = -Math.log(total);
    this.#costs = Float64Array.from(frequencies, (frequency) => Math.log(frequency) - Math.log(total));
  }

  /** Reads a dictionary line by line. */
  #load(dictionary: string, found: (node: number, frequency: number) => void): void {
    for (let at = 0; at < dictionary.length; at++) {
      let node = root;
      let code = dictionary.charCodeAt(at);
      for (; code > 0x20; code = dictionary.charCodeAt(++at)) node = this.#childOrNew(node, code);
      let frequency = 0;
      while ((code = dictionary.charCodeAt(++at)) >= 0x30 && code <= 0x39)
        frequency = frequency * 10 + (code - 0x30);
      if (node !== root && frequency > 0) found(node, frequency);
      const lineEnd = dictionary.indexOf('\n', at);
      at = lineEnd < 0 ? dictionary.length : lineEnd;
    }
  }

  /** The node of a character after another; where there is none, the complement of the slot where it would go. */
  #find(parent: number, code: number): number {
    const nodes = this.#nodes;
    let slot = firstHashed + (((hashOf(parent, code) >>> 12) * 15) >>> 4);
    for (;;) {
      const character = nodes[slot * stride + characterAt]! & characterMask;
      if (character === code && nodes[slot * stride + parentAt] === parent) return slot;
      if (character === 0) return ~slot;
      if (++slot === slotCount) slot = firstHashed;
    }
  }

  #childOrNew(parent: number, code: number): number {
    const known = parent === root ? ~code : this.#find(parent, code);
    if (known >= 0) return known;
    const node = ~known;
    this.#nodes[node * stride + characterAt]! |= code;
    this.#nodes[node * stride + parentAt] = parent;
    const hash = hashOf(parent, code);
    this.#hints[hintWord(hash)]! |= hintBit(hash);
    return node;
  }

  #rowOf(node: number): number {
    return this.#nodes[node * stride + characterAt]! >>> rowShift;
  }

  /** Is this a word of the dictionary? */
  has(term: string): boolean {
    let node = term.charCodeAt(0);
    for (let index = 1; index < term.length && node >= 0; index++)
      node = this.#find(node, term.charCodeAt(index));
    return node >= 0 && this.#rowOf(node) > 0;
  }

  /**
   * Where the pieces of a text end, in order; together they are the whole text. Letters and digits that are no
   * dictionary word stay together; of everything else that is none, each code point is a piece. The next call
   * overwrites the answer.
   */
  cut(text: string): Cut {
    if (text.length >= this.#wordEnds.length) {
      const room = 2 * text.length + 64;
      this.#pathCosts = new Float64Array(room);
      this.#wordEnds = new Int32Array(room);
      this.#wordNodes = new Int32Array(room);
      this.#pieceEnds = new Int32Array(room);
      this.#pieces = new Int32Array(room);
    }
    let count = 0;
    for (let at = 0; at < text.length;) {
      const end = runEnd(text, at);
      if (end > at) {
        this.#weigh(text, at, end);
        count = this.#follow(text, at, end, count);
        at = end;
      } else {
        at += widthAt(text, at);
        this.#pieces[count] = 0;
        this.#pieceEnds[count++] = at;
      }
    }
    // All at once, because the processor fetches side by side what does not wait for each other.
    const pieces = this.#pieces;
    const numbers = this.#numbers;
    for (let index = 0; index < count; index++) {
      const node = pieces[index]!;
      if (node > 0) pieces[index] = numbers[node]! || (numbers[node] = ++this.#numbered);
    }
    return { ends: this.#pieceEnds, entries: pieces, count };
  }

  /** Finds for each offset of a run, from its end on, the first word of the best path to the end; ties to the longer. */
  #weigh(text: string, from: number, end: number): void {
    const nodes = this.#nodes;
    const costs = this.#costs;
    const hints = this.#hints;
    const pathCosts = this.#pathCosts;
    const wordEnds = this.#wordEnds;
    pathCosts[end] = 0;
    for (let at = end - 1; at >= from; at--) {
      const code = text.charCodeAt(at);
      if ((code & 0xfc00) === 0xdc00) continue;
      let bestCost = -Infinity;
      let bestEnd = -1;
      let bestNode = 0;
      let next = at + 1;
      for (let node = code; node > 0; next++) {
        const row = nodes[node * stride + characterAt]! >>> rowShift;
        if (row > 0) {
          const cost = costs[row]! + pathCosts[next]!;
          if (cost >= bestCost) {
            bestCost = cost;
            bestEnd = next;
            bestNode = node;
          }
        }
        if (next === end) break;
        const following = text.charCodeAt(next);
        const hash = hashOf(node, following);
        if ((hints[hintWord(hash)]! & hintBit(hash)) === 0) break;
        node = this.#find(node, following);
      }
      if (bestEnd < 0) {
        bestEnd = at + widthAt(text, at);
        bestCost = this.#unknownCost + pathCosts[bestEnd]!;
      }
      pathCosts[at] = bestCost;
      wordEnds[at] = bestEnd;
      this.#wordNodes[at] = bestNode;
    }
  }

  /** Writes the pieces of a weighed run; single letters and digits in a row become one piece. */
  #follow(text: string, from: number, end: number, given: number): number {
    let count = given;
    const add = (pieceEnd: number, node: number): void => {
      this.#pieces[count] = node;
      this.#pieceEnds[count++] = pieceEnd;
    };
    let open = false;
    for (let at = from; at < end;) {
      const wordEnd = this.#wordEnds[at]!;
      const single = wordEnd === at + 1 && roleOf[text.charCodeAt(at)] === 2;
      if (open && !single) add(at, 0);
      if (!single) add(wordEnd, this.#wordNodes[at]!);
      open = single;
      at = wordEnd;
    }
    if (open) add(end, 0);
    return count;
  }
}
