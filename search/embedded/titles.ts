/** Normalised titles, a thousand in one string, so that looking for typed letters in all of them is one fast search each. */

const titlesPerChunk = 1024;
/** Stands between titles; normalised text holds no line break. */
const separator = '\n';

interface Chunk {
  text: string;
  /** Where each title begins, and one past the end. */
  starts: Uint32Array;
  places: Uint32Array;
}

export class TitleTable {
  readonly #chunks: Chunk[] = [];
  #titles: string[] = [];
  #places: number[] = [];
  /** What is not yet a chunk, as one; null where a title has come since. */
  #last: Chunk | null = null;
  /** Places that were looked at: from here on they are new. */
  placeCount = 0;

  /** Titles arrive by ascending place. */
  add(place: number, title: string): void {
    this.#titles.push(title);
    this.#places.push(place);
    this.#last = null;
    if (this.#titles.length < titlesPerChunk) return;
    this.#chunks.push(this.#joined());
    this.#titles = [];
    this.#places = [];
  }

  #joined(): Chunk {
    const starts = new Uint32Array(this.#titles.length + 1);
    this.#titles.forEach((title, index) => (starts[index + 1] = starts[index]! + title.length + 1));
    return { text: this.#titles.join(separator), starts, places: Uint32Array.from(this.#places) };
  }

  /** Places whose title holds a text, ascending, each with where it stands; as long as `take` returns true. */
  find(typed: string, take: (place: number, at: number) => boolean): void {
    for (const { text, starts, places } of [...this.#chunks, (this.#last ??= this.#joined())]) {
      let index = 0;
      for (let at = text.indexOf(typed); at >= 0;) {
        while (starts[index + 1]! <= at) index++;
        if (!take(places[index]!, at - starts[index]!)) return;
        at = text.indexOf(typed, starts[index + 1]!);
      }
    }
  }
}
