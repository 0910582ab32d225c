/** Our own words: see the data files beside this one, which are the place to edit. */
import { readFileSync } from 'node:fs';

function lines(file: string): string[] {
  return readFileSync(new URL(`./lexicon/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .map((line) => line.replace(/#.*$/, '').trim())
    .filter((line) => line !== '');
}

const technologyTerms = lines('technology-terms.txt').flatMap((line) => line.split(/\s+/));
const synonymGroups = lines('synonyms.txt').map((line) =>
  line.split('=').map((term) => term.trim().toLowerCase()),
);
const genreWords = new Set(lines('genre-words.txt').flatMap((line) => line.split(/\s+/)));
const stopWords = new Set(lines('stop-words.txt').flatMap((line) => line.split(/\s+/)));
const backgroundWords = lines('background-words.txt').flatMap((line) => line.split(/\s+/));
const requestWords = lines('request-words.txt').flatMap((line) => line.split(/\s+/));

const canonicalOf = new Map<string, string>();
for (const group of synonymGroups) for (const term of group) canonicalOf.set(term, group[0]!);

/** Terms for jieba, in its own format. The frequency makes a term win against any cut of it. */
export function jiebaDictionary(): string {
  const own = new Set([...technologyTerms, ...synonymGroups.flat()]);
  return [...own]
    .filter((term) => /^\p{Script=Han}{2,}$/u.test(term))
    .map((term) => `${term} 100000 n`)
    .join('\n');
}

/** The one spelling that stands for a term and its synonyms: `锂电池` → `锂离子电池`. */
export function canonical(term: string): string {
  return canonicalOf.get(term) ?? term;
}

/** Words that name the kind of text rather than its subject: 研究, 开发, 关键技术. */
export function isGenreWord(term: string): boolean {
  return genreWords.has(term);
}

/** Words that carry nothing: 的, 及, 进行. */
export function isStopWord(term: string): boolean {
  return stopWords.has(term);
}

/** All stop words. */
export function silentWords(): Iterable<string> {
  return stopWords;
}

/** Does a normalised sentence only present the company or its market (公司成立于…), without asking for anything? */
export function isBackground(sentence: string): boolean {
  const holds = (word: string): boolean => sentence.includes(word);
  return backgroundWords.some(holds) && !requestWords.some(holds);
}

/** Synonym groups, the canonical spelling first; for engines that take synonyms as settings. */
export function synonyms(): readonly (readonly string[])[] {
  return synonymGroups;
}
