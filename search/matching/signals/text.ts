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
import type { Signal } from './signal.ts';

export const textSignalNames = ['meaning', 'words', 'coverage', 'subject'] as const;
export type TextSignalName = (typeof textSignalNames)[number];

export interface TextMeasures {
  /** How well the need's topic finds near words in the achievement, 0–1. */
  forward: number;
  /** How well the achievement's title finds near words in the need's title, 0–1. */
  backward: number;
  /** Share of the need's title that the achievement's title repeats, 0–1. */
  words: number;
  /** Share of the achievement's title that the need's whole text keeps coming back to, 0–1. */
  coverage: number;
  /** Cosine of the two subjects as wholes, where positive. */
  subject: number;
}

/** Closeness of two words: 1 where identical, otherwise the cosine, 0 where it is negative or unknown. */
function closeness(a: WeightedWord, b: WeightedWord): number {
  if (a.term === b.term) return 1;
  return a.unit === null || b.unit === null ? 0 : Math.max(0, dot(a.unit, b.unit));
}

interface Alignment {
  forward: number;
  backward: number;
}

/** Scratch of `align`: the best closeness that each word of the other side has met. */
const nearest = new Float64Array(128);

/**
 * Aligns each word with its nearest on the other side: weighted mean of squared closeness, both ways. Squaring makes
 * one near word count more than two vague ones. The need is weighted by `topic`, which holds the same words in the same
 * order as its title; the achievement's first `titleLength` words are its title, and only these are aligned back.
 */
function align(
  topic: readonly WeightedWord[],
  offered: readonly WeightedWord[],
  titleLength: number,
): Alignment {
  nearest.fill(0, 0, offered.length);
  let sum = 0;
  let total = 0;
  for (const word of topic) {
    let best = 0;
    for (let index = 0; index < offered.length; index++) {
      const near = closeness(word, offered[index]!);
      if (near > best) best = near;
      if (near > nearest[index]!) nearest[index] = near;
    }
    sum += word.weight * best * best;
    total += word.weight;
  }
  let backSum = 0;
  let backTotal = 0;
  for (let index = 0; index < titleLength; index++) {
    const { weight } = offered[index]!;
    backSum += weight * nearest[index]! ** 2;
    backTotal += weight;
  }
  return { forward: total === 0 ? 0 : sum / total, backward: backTotal === 0 ? 0 : backSum / backTotal };
}

/** Keywords of the achievement's text that stand beside its title when the need looks for its words. */
const bodyWordsConsidered = 12;

function wordsOfAchievement(achievement: Profile): readonly WeightedWord[] {
  if (achievement.keywords.length === 0) return achievement.titleWords;
  return [...achievement.titleWords, ...achievement.keywords.slice(0, bodyWordsConsidered)];
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

/** A character counts in full where the need's text holds it three times or more. */
function coverageOfTitle(need: Profile, achievement: Profile): number {
  let sum = 0;
  let total = 0;
  for (const { character, weight } of achievement.titleCharacters) {
    total += weight;
    sum += (weight * characterCount(need.textCharacters, character)) / 3;
  }
  return total === 0 ? 0 : sum / total;
}

/** The numbers of a pair. */
export function measureText(need: Profile, achievement: Profile): TextMeasures {
  const known = need.topic !== null && achievement.titleDirection !== null;
  return {
    ...align(need.topicWords, wordsOfAchievement(achievement), achievement.titleWords.length),
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
