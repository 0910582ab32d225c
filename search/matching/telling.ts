/** Which sentences of a need say what is sought. */
import { isBackground } from '../text/lexicon.ts';
import { longestText, normalise } from '../text/normalise.ts';

const sentenceEnd = /[。；;！!？?\n\r]+/;
const notWordlike = /[^\p{L}\p{N}]+/gu;

/**
 * The sentences of a need's text that tell what is sought, normalised, one a line: each once, because forms are filled
 * by copying one answer into another; and without those that only present the company and its market, unless there are
 * no others. Every word of the answer is a word of the text.
 */
export function tellingText(text: string): string {
  const sentences = new Map<string, string>();
  for (const part of text.slice(0, longestText).split(sentenceEnd)) {
    const sentence = normalise(part);
    const spelling = sentence.replace(notWordlike, '');
    if (spelling !== '' && !sentences.has(spelling)) sentences.set(spelling, sentence);
  }
  const all = [...sentences.values()];
  const telling = all.filter((sentence) => !isBackground(sentence));
  return (telling.length > 0 ? telling : all).join('\n');
}
