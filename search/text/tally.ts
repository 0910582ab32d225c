/** Counting the words of a document without a hash table: a word remembers its place in the tally that counts it. */
import type { Word } from './vocabulary.ts';

/** Number of the tally that was begun last. */
let latest = 0;

/** Words with an amount each, in the order in which they first came. Of several tallies only the latest begun is added to. */
export class Tally {
  /** The words are those below `count`. */
  readonly words: Word[] = [];
  amounts = new Float64Array(512);
  count = 0;
  #number = 0;

  /** Forgets everything. */
  begin(): void {
    this.#number = ++latest;
    this.count = 0;
  }

  add(word: Word, amount: number): void {
    if (word.tally !== this.#number) this.#enter(word);
    this.amounts[word.slot]! += amount;
  }

  #enter(word: Word): void {
    if (this.count === this.amounts.length) {
      const wider = new Float64Array(2 * this.count);
      wider.set(this.amounts);
      this.amounts = wider;
    }
    word.tally = this.#number;
    word.slot = this.count++;
    this.words[word.slot] = word;
    this.amounts[word.slot] = 0;
  }

  /** The amount of a word; 0 where it was not added. To be asked before another tally begins. */
  amountOf(word: Word): number {
    return word.tally === this.#number ? this.amounts[word.slot]! : 0;
  }
}
