/**
 * Alignment: each word looks for its nearest on the other side. The need's title, weighted by topic, looks for its words
 * in the achievement's title and text; the achievement's title looks for its own in the need's title and text. Beside it
 * the subject: both sides as wholes.
 *
 * One listing asks and hundreds are candidates, whose words come again and again: how near a word is to those of the
 * asking listing is computed once for each different word, and kept in a table of numbers.
 */
import type { ListingKind } from '../../documents.ts';
import { Cosines, mostRows } from '../../text/cosines.ts';
import { wordVectors } from '../../text/vectors.ts';
import { topicKeywords, topicKeywordShare, type Profile, type WeightedWord } from '../profile.ts';

/** Keywords of the achievement's text that stand beside its title when the need looks for its words. */
export const bodyWordsConsidered = 12;

/**
 * Near words of the achievement's text count half (the square of this): among many words some are near by chance, and
 * a body about something else must hardly lift a pair.
 */
const bodyCloseness = Math.SQRT1_2;

/** The words of a listing as alignment sees them. */
interface SideWords {
  /** They look for their nearest on the other side, and are found by its words. */
  title: readonly WeightedWord[];
  /** They are only found; of many the first `bodyCount`. */
  body: readonly WeightedWord[];
  bodyCount: number;
  /** How much of its closeness a word of the body keeps when it is found. */
  bodyShare: number;
}

function sideWords(profile: Profile, kind: ListingKind): SideWords {
  const body = profile.keywords;
  return kind === 'need'
    ? { title: profile.topicWords, body, bodyCount: body.length, bodyShare: 1 }
    : {
        title: profile.titleWords,
        body,
        bodyCount: Math.min(bodyWordsConsidered, body.length),
        bodyShare: bodyCloseness,
      };
}

/** All words of an achievement that a need can find. */
export function wordsOfAchievement(achievement: Profile): readonly WeightedWord[] {
  const { title, body, bodyCount } = sideWords(achievement, 'achievement');
  return bodyCount === 0 ? title : [...title, ...body.slice(0, bodyCount)];
}

export interface Alignment {
  /** How well the need's topic finds near words in the achievement, 0–1. */
  forward: number;
  /** How well the achievement's title finds near words in the need's title and text, 0–1. */
  backward: number;
  /** Cosine of the need's topic and the achievement's title as wholes, where positive. */
  subject: number;
}

const unitOf = ({ term }: WeightedWord): Float32Array | null => wordVectors().unit(term);

/** In the table of the best: not asked for yet. */
const unasked = -1;
const firstRows = 512;

/**
 * Where the words that stay in the kernel have their row in the table of the aligner that asked last: by the number of
 * the word, the aligner and the row. An aligner that is disturbed by another meets the word anew.
 */
const askers = new Uint32Array(mostRows);
const rowsOfWords = new Uint32Array(mostRows);
let aligners = 0;

/** Aligns one asking listing with its candidates of the other kind. */
export class Aligner {
  readonly #otherKind: ListingKind;
  readonly #asking: SideWords;
  /** Of the title's words, then of the subject as a whole, then of the body's words. */
  readonly #cosines: Cosines;
  readonly #columnOf = new Map<string, number>();
  /** The column of the subject: as many as there are title words. */
  readonly #subject: number;
  /** The total weight of the asking title. */
  readonly #titleWeight: number;
  /** Tells this aligner's rows from those of others. */
  readonly #number = ++aligners;
  #rowCount = 0;
  /** Rows of the words that do not stay in the kernel. */
  readonly #rowOf = new Map<string, number>();
  /** A row for each word that was met: how near it is to each title word of the asking listing, and to its subject. */
  #near: Float32Array<ArrayBuffer>;
  /** By row: how near it is to the nearest of all the asking listing's words, those of the body by their share. */
  #best = new Float32Array(firstRows);
  /** Scratch: the nearest that each title word of the asking listing has met. */
  readonly #nearest: Float32Array;

  constructor(asking: Profile, kind: ListingKind) {
    this.#otherKind = kind === 'need' ? 'achievement' : 'need';
    this.#asking = sideWords(asking, kind);
    const { title, body, bodyCount } = this.#asking;
    const found = body.slice(0, bodyCount);
    const subject = kind === 'need' ? asking.topic : asking.titleDirection;
    this.#cosines = new Cosines([...title.map(unitOf), subject, ...found.map(unitOf)]);
    this.#subject = title.length;
    // A word of the title that is one of the body as well is that of the title.
    found.forEach(({ term }, index) => this.#columnOf.set(term, this.#subject + 1 + index));
    title.forEach(({ term }, index) => this.#columnOf.set(term, index));
    this.#titleWeight = title.reduce((sum, word) => sum + word.weight, 0);
    this.#near = new Float32Array(firstRows * (this.#subject + 1));
    this.#nearest = new Float32Array(title.length);
  }

  /** The row of a word; how near it is to the title and to the subject is known from then on. */
  #rowFor(word: WeightedWord): number {
    const { row: vector } = word;
    if (typeof vector === 'number') {
      if (askers[vector] === this.#number) return rowsOfWords[vector]!;
      askers[vector] = this.#number;
      return (rowsOfWords[vector] = this.#newRow(word));
    }
    const known = this.#rowOf.get(word.term);
    if (known !== undefined) return known;
    const row = this.#newRow(word);
    this.#rowOf.set(word.term, row);
    return row;
  }

  #newRow({ term, row: vector }: WeightedWord): number {
    const row = this.#rowCount++;
    this.#best = widened(this.#best, row + 1);
    this.#best[row] = unasked;
    const width = this.#subject + 1;
    const start = row * width;
    this.#near = widened(this.#near, start + width);
    if (vector !== null) {
      const near = this.#cosines.with(vector, 0, width);
      for (let column = 0; column < width; column++) this.#near[start + column] = near[column]!;
    }
    const same = this.#columnOf.get(term) ?? width;
    if (same < this.#subject) this.#near[start + same] = 1;
    return row;
  }

  #bestOf({ term, row: vector }: WeightedWord, row: number): number {
    const { bodyCount, bodyShare } = this.#asking;
    const start = row * (this.#subject + 1);
    let best = 0;
    for (let at = start; at < start + this.#subject; at++) best = Math.max(best, this.#near[at]!);
    const same = this.#columnOf.get(term) ?? -1;
    if (same >= 0 && same < this.#subject) return 1;
    let inBody = same > this.#subject ? 1 : 0;
    if (inBody === 0 && vector !== null) {
      const from = this.#subject + 1;
      const near = this.#cosines.with(vector, from, from + bodyCount);
      for (let column = from; column < from + bodyCount; column++) inBody = Math.max(inBody, near[column]!);
    }
    return Math.max(best, inBody * bodyShare);
  }

  #meet(row: number, share: number): void {
    const nearest = this.#nearest;
    const table = this.#near;
    const start = row * (this.#subject + 1);
    for (let column = 0; column < nearest.length; column++) {
      const near = table[start + column]! * share;
      if (near > nearest[column]!) nearest[column] = near;
    }
  }

  #ours(): number {
    const { title } = this.#asking;
    let sum = 0;
    for (let index = 0; index < title.length; index++)
      sum += title[index]!.weight * this.#nearest[index]! ** 2;
    return this.#titleWeight === 0 ? 0 : sum / this.#titleWeight;
  }

  align(candidate: Profile): Alignment {
    const { title, body, bodyCount, bodyShare } = sideWords(candidate, this.#otherKind);
    const width = this.#subject + 1;
    this.#nearest.fill(0);
    let [theirs, weights, subject] = [0, 0, 0];
    for (const word of title) {
      const row = this.#rowFor(word);
      this.#meet(row, 1);
      if (this.#best[row] === unasked) this.#best[row] = this.#bestOf(word, row);
      // Squaring makes one near word count more than two vague ones.
      theirs += word.weight * this.#best[row]! ** 2;
      weights += word.weight;
      subject += word.weight * this.#near[row * width + this.#subject]!;
    }
    const ofNeed = this.#otherKind === 'need';
    for (let index = 0; index < bodyCount; index++) {
      const word = body[index]!;
      const row = this.#rowFor(word);
      this.#meet(row, bodyShare);
      if (ofNeed && index < topicKeywords)
        subject += word.weight * topicKeywordShare * this.#near[row * width + this.#subject]!;
    }
    const [ours, other] = [this.#ours(), weights === 0 ? 0 : theirs / weights];
    const { subjectLength } = candidate;
    return {
      forward: ofNeed ? other : ours,
      backward: ofNeed ? ours : other,
      subject: subjectLength === 0 ? 0 : Math.max(0, Math.min(1, subject / subjectLength)),
    };
  }
}

/** The same numbers with room for `length`. */
function widened(numbers: Float32Array<ArrayBuffer>, length: number): Float32Array<ArrayBuffer> {
  if (length <= numbers.length) return numbers;
  const wider = new Float32Array(2 * length);
  wider.set(numbers);
  return wider;
}
