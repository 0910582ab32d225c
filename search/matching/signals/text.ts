/**
 * The four signals of text and meaning. All look at a need and an achievement, whichever of them asked. Words and
 * characters are weighted by how rare they are in technology texts, not in the present listings.
 *
 * Numbers first (`measureText`, for every candidate), words later (`explainText`, for what is shown).
 */
import type { ListingKind } from '../../documents.ts';
import { isGenreWord } from '../../text/lexicon.ts';
import { Cosines } from '../../text/cosines.ts';
import { partsOf } from '../../text/tokenise.ts';
import { parseUnit } from '../../text/units.ts';
import { wordVectors } from '../../text/vectors.ts';
import { characterWeight } from '../../text/weights.ts';
import { characterCount } from '../characters.ts';
import type { Profile, WeightedWord } from '../profile.ts';
import type { Reason } from '../words.ts';
import { Aligner, wordsOfAchievement, type Alignment } from './alignment.ts';
import type { Signal } from './signal.ts';

export const textSignalNames = ['meaning', 'words', 'coverage', 'subject'] as const;
export type TextSignalName = (typeof textSignalNames)[number];

export interface TextMeasures extends Alignment {
  /** Share of the need's title that the achievement's title repeats, 0–1. */
  words: number;
  /** Share of the achievement's title that the need's whole text keeps coming back to, 0–1. */
  coverage: number;
}

/** A character counts in full where the need's title and text hold it this often; 1–3 made no difference. */
const fullCount = 2;

const weightOf = (characters: readonly number[]): number =>
  characters.reduce((sum, code) => sum + characterWeight(code), 0);

/**
 * Words in common, measured by characters: 蜂蜜 and 蜂产品 share 蜂, 焦化废水 and 废水处理 share 废水, however either
 * side was cut into words. The asking side's characters are laid out once for all its candidates.
 */
class Characters {
  readonly #asking: Profile;
  readonly #kind: ListingKind;
  readonly #inTitle: ReadonlySet<number>;
  readonly #titleWeight: number;
  /** A need's characters with their number, 0–3. */
  readonly #counts = new Map<number, number>();

  constructor(asking: Profile, kind: ListingKind) {
    this.#asking = asking;
    this.#kind = kind;
    this.#inTitle = new Set(asking.titleCharacters);
    this.#titleWeight = weightOf(asking.titleCharacters);
    if (kind === 'need')
      for (const packed of asking.textCharacters) this.#counts.set(packed >>> 2, packed & 3);
  }

  /** `words` and `coverage` of the pair. */
  measure(candidate: Profile): { words: number; coverage: number } {
    const { titleCharacters: theirs } = candidate;
    let shared = 0;
    let theirWeight = 0;
    for (const code of theirs) {
      const weight = characterWeight(code);
      theirWeight += weight;
      if (this.#inTitle.has(code)) shared += weight;
    }
    const needAsks = this.#kind === 'need';
    const [needWeight, offeredWeight] = needAsks
      ? [this.#titleWeight, theirWeight]
      : [theirWeight, this.#titleWeight];
    const covered = needAsks
      ? this.#covered(theirs, (code) => this.#counts.get(code) ?? 0)
      : this.#covered(this.#asking.titleCharacters, (code) => characterCount(candidate.textCharacters, code));
    return {
      words: needWeight === 0 ? 0 : shared / needWeight,
      coverage: offeredWeight === 0 ? 0 : covered / offeredWeight,
    };
  }

  #covered(offered: readonly number[], countOf: (code: number) => number): number {
    let covered = 0;
    for (const code of offered) covered += characterWeight(code) * Math.min(1, countOf(code) / fullCount);
    return covered;
  }
}

/** Measures the pairs of one asking listing. Whichever side of a pair asks, the numbers are the same but for rounding. */
export class TextMeasurer {
  readonly #aligner: Aligner;
  readonly #characters: Characters;

  constructor(asking: Profile, kind: ListingKind) {
    this.#aligner = new Aligner(asking, kind);
    this.#characters = new Characters(asking, kind);
  }

  measure(candidate: Profile): TextMeasures {
    const { forward, backward, subject } = this.#aligner.align(candidate);
    const { words, coverage } = this.#characters.measure(candidate);
    return { forward, backward, subject, words, coverage };
  }
}

/** The numbers of one pair. Who asks for many candidates keeps a measurer instead. */
export function measureText(need: Profile, achievement: Profile): TextMeasures {
  return new TextMeasurer(need, 'need').measure(achievement);
}

/** Keeps the logarithm finite where nothing aligns; 0.02–0.1 made no difference in cross-validation. */
const floor = 0.05;

/** What the learned weights multiply, in the order of `textSignalNames`. Every feature grows with its measure. */
export function textFeatures(measures: TextMeasures): number[] {
  // Both directions are needed at once: the sum of logarithms makes their product.
  const meaning = Math.log(floor + measures.forward) + Math.log(floor + measures.backward);
  return [meaning, measures.words, measures.coverage, measures.subject];
}

/** Closeness from which a pair of different words is worth showing; from the second on they are spellings of one word. */
const showableCloseness = 0.6;
const sameCloseness = 1 - 1e-6;

/**
 * A number in characters alone, or the number before a unit of two characters or more: 十万, 十 of 十万元; but nothing of
 * 三元, 5g and 304, which name technologies.
 */
const countBefore = /^(?:[\d.]+(?=..)|[一二两三四五六七八九十百千万亿几数]+(?=..|$))/;

/** Worth showing as a reason: neither a word of every listing nor a bare amount such as 万元, 十万元 or 小时. */
const isTechnical = (term: string): boolean =>
  term.length > 1 &&
  !isGenreWord(term) &&
  parseUnit(term) === null &&
  parseUnit(term.replace(countBefore, '')) === null;

/** Has a direction, to be near another word, and may be shown beside it. */
const isTelling = ({ term, row }: WeightedWord): boolean => row !== null && isTechnical(term);

/** The telling words of a need's title, laid out once for all its matches. */
const tellingTitles = new WeakMap<Profile, { terms: string[]; cosines: Cosines }>();

function tellingTitle(need: Profile): { terms: string[]; cosines: Cosines } {
  let title = tellingTitles.get(need);
  if (title === undefined) {
    const terms = need.titleWords.filter(isTelling).map(({ term }) => term);
    title = { terms, cosines: new Cosines(terms.map((term) => wordVectors().unit(term))) };
    tellingTitles.set(need, title);
  }
  return title;
}

/**
 * The three nearest pairs of different words, one of the need's title and one of the achievement. A word that both sides
 * name is in none: it is a word in common, and needs no other to be near.
 */
function nearPairs(need: Profile, achievement: Profile): string[] {
  const pairs: { text: string; near: number }[] = [];
  const { terms, cosines } = tellingTitle(need);
  const offered = wordsOfAchievement(achievement);
  const offeredTerms = new Set(offered.map(({ term }) => term));
  for (const { term: other, row } of offered) {
    if (row === null || terms.includes(other)) continue;
    const closeness = cosines.with(row, 0, terms.length);
    terms.forEach((term, index) => {
      const near = closeness[index]!;
      if (near >= showableCloseness && near < sameCloseness && !offeredTerms.has(term) && isTechnical(other))
        pairs.push({ text: `${term} ~ ${other}`, near });
    });
  }
  pairs.sort((a, b) => b.near - a.near || (a.text < b.text ? -1 : 1));
  return [...new Set(pairs.map((pair) => pair.text))].slice(0, 3);
}

/** Kept, because one need is explained beside each of its matches. */
const soughtWords = new WeakMap<Profile, ReadonlyMap<string, number>>();

/** The words of a need and the parts of their compounds, with their weight. */
function wordsSought(need: Profile): ReadonlyMap<string, number> {
  const known = soughtWords.get(need);
  if (known !== undefined) return known;
  const all = new Map<string, number>();
  for (const { term, weight } of [...need.keywords, ...need.topicWords]) {
    all.set(term, weight);
    for (const part of partsOf(term)) if (!all.has(part)) all.set(part, weight / 2);
  }
  soughtWords.set(need, all);
  return all;
}

/** Words that both sides name, or parts of their compounds; the most telling first, without parts of shown words. */
function sharedWords(need: Profile, achievement: Profile): string[] {
  const sought = wordsSought(need);
  const offered = new Set(wordsOfAchievement(achievement).flatMap(({ term }) => [term, ...partsOf(term)]));
  const shared = [...offered]
    .filter((term) => sought.has(term) && isTechnical(term))
    .sort((a, b) => sought.get(b)! - sought.get(a)! || (a < b ? -1 : 1));
  return shared.filter((term) => !shared.some((other) => other !== term && other.includes(term))).slice(0, 5);
}

function meaningReason(value: number, pairs: string[]): Reason {
  if (pairs.length > 0) return { code: 'meaningNear', parameters: { pairs } };
  return { code: value >= 0.3 ? 'meaningAlike' : 'meaningFar', parameters: {} };
}

/** The signals of a pair with their reasons. */
export function explainText(
  need: Profile,
  achievement: Profile,
  measures: TextMeasures,
): Record<TextSignalName, Signal> {
  const meaning = Math.sqrt(measures.forward * measures.backward);
  const words = sharedWords(need, achievement);
  const subjectCode =
    measures.subject >= 0.55 ? 'subjectNear' : measures.subject < 0.15 ? 'subjectFar' : 'subjectSome';
  return {
    meaning: {
      value: meaning,
      outcome: meaning >= 0.25 ? 'for' : meaning < 0.08 ? 'against' : 'neutral',
      reason: meaningReason(meaning, nearPairs(need, achievement)),
    },
    words: {
      value: measures.words,
      outcome: words.length > 0 ? 'for' : 'against',
      reason:
        words.length > 0
          ? { code: 'wordsShared', parameters: { words } }
          : { code: 'wordsNone', parameters: {} },
    },
    coverage: {
      value: measures.coverage,
      outcome: measures.coverage >= 0.6 ? 'for' : 'neutral',
      reason: { code: 'coverage', parameters: { percent: Math.round(measures.coverage * 100) } },
    },
    subject: {
      value: measures.subject,
      outcome: subjectCode === 'subjectNear' ? 'for' : subjectCode === 'subjectFar' ? 'against' : 'neutral',
      reason: { code: subjectCode, parameters: {} },
    },
  };
}
