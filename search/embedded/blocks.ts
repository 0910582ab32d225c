/**
 * A block of postings in few bits: the steps from place to place and the impacts above the block's least, each as wide
 * as its widest (frame of reference, Zukowski et al. 2006; “PFOR” without exceptions). A full block holds 128, so that
 * it fills whole words at every width.
 */

/** Postings of a full block. */
export const blockLength = 128;

/** A posting as one number: place × 256 + impact. So a collection has at most 2^24 places before it is compacted. */
export const impactBits = 8;
export const impactMask = 255;
export const mostPlaces = 1 << 24;

const headerWords = 2;

export interface DecodedBlock {
  places: Uint32Array;
  impacts: Uint8Array;
  count: number;
}

export function emptyBlock(): DecodedBlock {
  return { places: new Uint32Array(blockLength), impacts: new Uint8Array(blockLength), count: 0 };
}

const bitsOf = (value: number): number => 32 - Math.clz32(value);

const scratch = new Uint32Array(headerWords + 4 * 32);

/**
 * Packs a full block of postings (ascending places). The answer is overwritten by the next call. Words: the first
 * place; widths and least impact; then 128 × (step, impact above the least).
 */
export function packBlock(postings: Uint32Array, from: number): Uint32Array {
  let leastImpact = impactMask;
  let greatestImpact = 0;
  let greatestStep = 0;
  let before = postings[from]! >>> impactBits;
  const first = before;
  for (let index = 0; index < blockLength; index++) {
    const place = postings[from + index]! >>> impactBits;
    const impact = postings[from + index]! & impactMask;
    if (impact < leastImpact) leastImpact = impact;
    if (impact > greatestImpact) greatestImpact = impact;
    if (place - before > greatestStep) greatestStep = place - before;
    before = place;
  }
  const low = bitsOf(greatestImpact - leastImpact);
  const width = low + bitsOf(greatestStep);
  const length = headerWords + 4 * width;
  scratch.fill(0, 0, length);
  scratch[0] = first;
  scratch[1] = width | (low << 8) | (leastImpact << 16);
  before = first;
  for (let index = 0, bit = headerWords * 32; index < blockLength; index++, bit += width) {
    const place = postings[from + index]! >>> impactBits;
    const impact = (postings[from + index]! & impactMask) - leastImpact;
    // Arithmetic, because a shift by 32 shifts by nothing.
    const value = ((place - before) * 2 ** low + impact) >>> 0;
    before = place;
    const word = bit >>> 5;
    const shift = bit & 31;
    scratch[word]! |= value << shift;
    if (shift + width > 32) scratch[word + 1]! |= value >>> (32 - shift);
  }
  return scratch.subarray(0, length);
}

/** Unpacks a block that begins at an offset of `words`. */
export function unpackBlock(words: Uint32Array, offset: number, into: DecodedBlock): void {
  const { places, impacts } = into;
  const head = words[offset + 1]!;
  const width = head & 255;
  const low = (head >>> 8) & 255;
  const leastImpact = head >>> 16;
  const mask = width === 32 ? 0xffffffff : (1 << width) - 1;
  const lowMask = (1 << low) - 1;
  let place = words[offset]!;
  let word = offset + headerWords;
  let shift = 0;
  for (let index = 0; index < blockLength; index++) {
    let value = words[word]! >>> shift;
    shift += width;
    if (shift >= 32) {
      shift -= 32;
      word++;
      if (shift > 0) value |= words[word]! << (width - shift);
    }
    value &= mask;
    place += value >>> low;
    places[index] = place;
    impacts[index] = leastImpact + (value & lowMask);
  }
  into.count = blockLength;
}
