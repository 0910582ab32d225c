/**
 * The four signals of text and meaning. All look at a need and an achievement, whichever of them asked. Words and
 * characters are weighted by how rare they are in technology texts, not in the present listings.
 *
 * Numbers first (`measureText`, for every candidate), words later (`explainText`, for what is shown).
 */
import { isGenreWord } from '../../text/lexicon.ts';
import { partsOf } from '../../text/tokenise.ts';
import { dot } from '../../text/vectors.ts';
import { characterCount, type Profile, type WeightedWord } from '../profile.ts';
import type { Reason } from '../words.ts';
import { Aligner, closeness, wordsOfAchievement, type Alignment } from './alignment.ts';
import type { Signal } from './signal.ts';

export const textSignalNames = ['meaning', 'words', 'coverage', 'subject'] as const;
export type TextSignalName = (typeof textSignalNames)[number];

export interface TextMeasures extends Alignment {
  /** Share of the need's title that the achievement's title repeats, 0–1. */
  words: number;
  /** Share of the achievement's title that the need's whole text keeps coming back to, 0–1. */
  coverage: number;
  /** Cosine of the two subjects as wholes, where positive. */
  subject: number;
}

/**
 * Words in common, measured by characters: 蜂蜜 and 蜂产品 share 蜂, 焦化废水 and 废水处理 share 废水, however either
 * side was cut into words.
 */
function shareOfTitle(need: Profile, achievement: Profile): number {
  let sum = 0;
  let total = 0;
  for (const { character, weight } of need.titleCharacters) {
    total += weight;
    for (const offered of achievement.titleCharacters) {
      if (offered.character === character) {
        sum += weight;
        break;
      }
    }
  }
  return total === 0 ? 0 : sum / total;
}

/** A character counts in full where the need's title and text hold it this often; 1–3 made no difference. */
const fullCount = 2;

function coverageOfTitle(need: Profile, achievement: Profile): number {
  let sum = 0;
  let total = 0;
  for (const { character, weight } of achievement.titleCharacters) {
    total += weight;
    sum += weight * Math.min(1, characterCount(need.textCharacters, character) / fullCount);
  }
  return total === 0 ? 0 : sum / total;
}

/** The numbers of a pair. Who asks for many candidates gives the same aligner each time. */
export function measureText(
  need: Profile,
  achievement: Profile,
  aligner = new Aligner(need, 'need'),
): TextMeasures {
  const known = need.topic !== null && achievement.titleDirection !== null;
  const { forward, backward } = aligner.align(aligner.kind === 'need' ? achievement : need);
  return {
    forward,
    backward,
    words: shareOfTitle(need, achievement),
    coverage: coverageOfTitle(need, achievement),
    subject: known ? Math.max(0, dot(need.topic!, achievement.titleDirection!)) : 0,
  };
}

/** Keeps the logarithm finite where nothing aligns; 0.02–0.1 made no difference in cross-validation. */
const floor = 0.05;

/** What the learned weights multiply, in the order of `textSignalNames`. Every feature grows with its measure. */
export function textFeatures(measures: TextMeasures): number[] {
  // Both directions are needed at once: the sum of logarithms makes their product.
  const meaning = Math.log(floor + measures.forward) + Math.log(floor + measures.backward);
  return [meaning, measures.words, measures.coverage, measures.subject];
}

/** Closeness from which a pair of different words is worth showing. */
const showableCloseness = 0.6;

function nearPairs(need: Profile, achievement: Profile): string[] {
  const pairs: { text: string; near: number }[] = [];
  const telling = (word: WeightedWord): boolean => !isGenreWord(word.term) && word.term.length > 1;
  for (const word of need.titleWords.filter(telling)) {
    for (const other of wordsOfAchievement(achievement).filter(telling)) {
      const near = closeness(word, other);
      if (near >= showableCloseness && near < 1) pairs.push({ text: `${word.term} ~ ${other.term}`, near });
    }
  }
  pairs.sort((a, b) => b.near - a.near || (a.text < b.text ? -1 : 1));
  return [...new Set(pairs.map((pair) => pair.text))].slice(0, 3);
}

/** Words that both sides name, or parts of their compounds; the most telling first, without parts of shown words. */
function sharedWords(need: Profile, achievement: Profile): string[] {
  const withParts = (words: readonly WeightedWord[]): Map<string, number> => {
    const all = new Map<string, number>();
    for (const { term, weight } of words) {
      all.set(term, weight);
      for (const part of partsOf(term)) if (!all.has(part)) all.set(part, weight / 2);
    }
    return all;
  };
  const offered = withParts(wordsOfAchievement(achievement));
  const shared = [...withParts([...need.keywords, ...need.topicWords])]
    .filter(([term]) => offered.has(term) && !isGenreWord(term) && term.length > 1)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([term]) => term);
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
