/**
 * Room for many lists of 32-bit numbers without an object for each: chunks of one size, in which an address names a
 * list's first number. Lists that outgrow their room move to the next power of two, and their old room is given to the
 * next list of that size (a slab allocator; Lucene's ByteBlockPool serves the same end).
 */

const chunkBits = 18;
/** Numbers in a chunk, and the most that one list can hold. */
const chunkLength = 1 << chunkBits;
const offsetMask = chunkLength - 1;
const firstChunkLength = 256;

export class Arena {
  #chunks: Uint32Array[] = [];
  /** Next address that was never given out. 0 is none: it means “nowhere”. */
  #end = 1;
  /** Addresses given back, by the logarithm of their room. */
  readonly #free: number[][] = Array.from({ length: chunkBits + 1 }, () => []);

  /** The chunk of an address; a list lies in one chunk. Good until the next allocation. */
  chunk(address: number): Uint32Array {
    return this.#chunks[address >>> chunkBits]!;
  }

  /** Where an address lies in its chunk. */
  offset(address: number): number {
    return address & offsetMask;
  }

  /** Room for exactly this many numbers, with anything in it. */
  allocate(length: number): number {
    if (length > chunkLength) throw new Error(`A list of ${length} numbers does not fit into a chunk.`);
    const left = chunkLength - (this.#end & offsetMask);
    if (left < length) this.#end += left;
    const address = this.#end;
    this.#end += length;
    this.#reach(this.#end);
    return address;
  }

  /** Room for 2 ** `power` numbers, perhaps used before. */
  allocatePower(power: number): number {
    return this.#free[power]!.pop() ?? this.allocate(1 << power);
  }

  /** Moves a list from a room of 2 ** `power` numbers into one of twice the size. */
  grow(address: number, power: number): number {
    const larger = this.allocatePower(power + 1);
    const from = this.offset(address);
    this.chunk(larger).set(this.chunk(address).subarray(from, from + (1 << power)), this.offset(larger));
    this.#free[power]!.push(address);
    return larger;
  }

  /** Makes chunks up to an address. The first one grows, so that a small index stays small. */
  #reach(end: number): void {
    const wanted = ((end - 1) >>> chunkBits) + 1;
    while (this.#chunks.length < wanted) {
      const small = this.#chunks.length === 0;
      this.#chunks.push(new Uint32Array(small ? firstChunkLength : chunkLength));
    }
    const first = this.#chunks[0]!;
    const needed = Math.min(end, chunkLength);
    if (first.length >= needed) return;
    const larger = new Uint32Array(Math.min(chunkLength, Math.max(needed, 4 * first.length)));
    larger.set(first);
    this.#chunks[0] = larger;
  }

  /** Everything, for a snapshot; chunk by chunk, whole. */
  parts(): readonly Uint32Array[] {
    return this.#chunks;
  }

  /** What must be kept beside the parts. Rooms given back are forgotten: the next compaction frees them. */
  get end(): number {
    return this.#end;
  }

  /** Takes the place of everything held. */
  load(chunks: Uint32Array[], end: number): void {
    this.#chunks = chunks;
    this.#end = end;
    for (const addresses of this.#free) addresses.length = 0;
  }
}
