/**
 * Alignment: each word looks for its nearest on the other side. The need's title, weighted by topic, looks for its words
 * in the achievement's title and text; the achievement's title looks for its own in the need's title and text.
 *
 * One listing asks and hundreds are candidates, whose words come again and again: how near a word is to those of the
 * asking listing is computed once for each different word.
 */
import type { ListingKind } from '../../documents.ts';
import { dot, wordVectors } from '../../text/vectors.ts';
import type { Profile, WeightedWord } from '../profile.ts';

/** Closeness of two words: 1 where identical, otherwise the cosine, 0 where it is negative or unknown. */
export function closeness(a: WeightedWord, b: WeightedWord): number {
  if (a.term === b.term) return 1;
  return a.unit === null || b.unit === null ? 0 : Math.max(0, dot(a.unit, b.unit));
}

/** Keywords of the achievement's text that stand beside its title when the need looks for its words. */
const bodyWordsConsidered = 12;

/**
 * Near words of the achievement's text count half (the square of this): among many words some are near by chance, and
 * a body about something else must hardly lift a pair.
 */
const bodyCloseness = Math.SQRT1_2;

/** The words of a listing as alignment sees them. */
interface SideWords {
  /** They look for their nearest on the other side, and are found by its words. */
  title: readonly WeightedWord[];
  /** They are only found. */
  body: readonly WeightedWord[];
  /** How much of its closeness a word of the body keeps when it is found. */
  bodyShare: number;
}

function sideWords(profile: Profile, kind: ListingKind): SideWords {
  return kind === 'need'
    ? { title: profile.topicWords, body: profile.keywords, bodyShare: 1 }
    : {
        title: profile.titleWords,
        body: profile.keywords.slice(0, bodyWordsConsidered),
        bodyShare: bodyCloseness,
      };
}

/** All words of an achievement that a need can find. */
export function wordsOfAchievement(achievement: Profile): readonly WeightedWord[] {
  const { title, body } = sideWords(achievement, 'achievement');
  return body.length === 0 ? title : [...title, ...body];
}

export interface Alignment {
  /** How well the need's topic finds near words in the achievement, 0–1. */
  forward: number;
  /** How well the achievement's title finds near words in the need's title and text, 0–1. */
  backward: number;
}

/** How near one word of the other side is. */
interface Nearness {
  /** To each title word of the asking listing. */
  toTitle: Float64Array;
  /** To the nearest of all its words, those of the body by their share; null before it was asked for. */
  best: number | null;
}

/** Weighted mean of squared closeness. Squaring makes one near word count more than two vague ones. */
class Fit {
  #sum = 0;
  #total = 0;

  add(weight: number, best: number): void {
    this.#sum += weight * best * best;
    this.#total += weight;
  }

  get mean(): number {
    return this.#total === 0 ? 0 : this.#sum / this.#total;
  }
}

/** Unit vectors of words side by side; zeros where nothing of a word is known. */
class Units {
  readonly #dimensions = wordVectors().dimensions;
  readonly #rows: Float64Array;

  constructor(words: readonly WeightedWord[]) {
    this.#rows = new Float64Array(words.length * this.#dimensions);
    words.forEach(({ unit }, index) => {
      if (unit !== null) this.#rows.set(unit, index * this.#dimensions);
    });
  }

  /** The cosine of one with a unit vector, where positive: the sums of `dot`, in its order. */
  near(index: number, unit: Float64Array): number {
    const rows = this.#rows;
    let [first, second, third, fourth] = [0, 0, 0, 0];
    for (let at = 0, row = index * this.#dimensions; at < unit.length; at += 4, row += 4) {
      first += rows[row]! * unit[at]!;
      second += rows[row + 1]! * unit[at + 1]!;
      third += rows[row + 2]! * unit[at + 2]!;
      fourth += rows[row + 3]! * unit[at + 3]!;
    }
    return Math.max(0, first + second + third + fourth);
  }
}

/** Aligns one asking listing with its candidates of the other kind. */
export class Aligner {
  readonly kind: ListingKind;
  readonly #asking: SideWords;
  readonly #titleUnits: Units;
  readonly #bodyUnits: Units;
  readonly #bodyTerms: ReadonlySet<string>;
  readonly #known = new Map<string, Nearness>();
  /** Scratch: the word that is being looked at, as numbers that need no conversion. */
  readonly #unit = new Float64Array(wordVectors().dimensions);
  /** Scratch: the nearest that each title word of the asking listing has met. */
  readonly #nearest: Float64Array;

  constructor(asking: Profile, kind: ListingKind) {
    this.kind = kind;
    this.#asking = sideWords(asking, kind);
    this.#titleUnits = new Units(this.#asking.title);
    this.#bodyUnits = new Units(this.#asking.body);
    this.#bodyTerms = new Set(this.#asking.body.map((word) => word.term));
    this.#nearest = new Float64Array(this.#asking.title.length);
  }

  #nearnessOf(word: WeightedWord): Nearness {
    const known = this.#known.get(word.term);
    if (known !== undefined) return known;
    const { title } = this.#asking;
    const toTitle = new Float64Array(title.length);
    const { unit } = word;
    if (unit !== null) this.#unit.set(unit);
    for (let index = 0; index < title.length; index++) {
      if (title[index]!.term === word.term) toTitle[index] = 1;
      else if (unit !== null) toTitle[index] = this.#titleUnits.near(index, this.#unit);
    }
    const nearness = { toTitle, best: null };
    this.#known.set(word.term, nearness);
    return nearness;
  }

  #bestOf(word: WeightedWord, { toTitle }: Nearness): number {
    const { body, bodyShare } = this.#asking;
    let best = 0;
    for (const near of toTitle) if (near > best) best = near;
    if (best === 1) return best;
    let inBody = this.#bodyTerms.has(word.term) ? 1 : 0;
    if (inBody === 0 && word.unit !== null) {
      this.#unit.set(word.unit);
      for (let index = 0; index < body.length; index++) {
        const near = this.#bodyUnits.near(index, this.#unit);
        if (near > inBody) inBody = near;
      }
    }
    return Math.max(best, inBody * bodyShare);
  }

  #meet({ toTitle }: Nearness, share: number): void {
    const nearest = this.#nearest;
    for (let index = 0; index < nearest.length; index++) {
      const near = toTitle[index]! * share;
      if (near > nearest[index]!) nearest[index] = near;
    }
  }

  align(candidate: Profile): Alignment {
    const { title, body, bodyShare } = sideWords(candidate, this.kind === 'need' ? 'achievement' : 'need');
    this.#nearest.fill(0);
    const theirs = new Fit();
    for (const word of title) {
      const nearness = this.#nearnessOf(word);
      this.#meet(nearness, 1);
      theirs.add(word.weight, (nearness.best ??= this.#bestOf(word, nearness)));
    }
    for (const word of body) this.#meet(this.#nearnessOf(word), bodyShare);
    const ours = new Fit();
    this.#asking.title.forEach((word, index) => ours.add(word.weight, this.#nearest[index]!));
    return this.kind === 'need'
      ? { forward: ours.mean, backward: theirs.mean }
      : { forward: theirs.mean, backward: ours.mean };
  }
}
