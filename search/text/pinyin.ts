/** Pinyin of Chinese words, for people who type letters: `qingdao` and `qd` for 青岛. */
import { pinyin } from 'pinyin-pro';

export interface Spelling {
  /** All syllables without tones and spaces; ü is v. */
  full: string;
  /** First letters of the syllables. */
  initials: string;
}

const cache = new Map<string, Spelling>();

/** Spells a normalised word; letters and digits stay as they are. */
export function spell(word: string): Spelling {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const syllables = pinyin(word, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' });
  const spelling = {
    full: syllables.join('').toLowerCase(),
    initials: syllables
      .map((syllable) => syllable[0] ?? '')
      .join('')
      .toLowerCase(),
  };
  if (cache.size < 100_000) cache.set(word, spelling);
  return spelling;
}

/** Could this be pinyin: letters only, perhaps with spaces or apostrophes? Returns them joined, or null. */
export function asLetters(text: string): string | null {
  const joined = text.replace(/[\s']/g, '');
  return /^[a-z]{2,40}$/.test(joined) ? joined : null;
}
