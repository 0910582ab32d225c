import { createHash } from 'node:crypto';

/** A source of chance that always gives the same row: the demo data is the same on every machine. */
export interface Random {
  /** A whole number from `minimum` to `maximum`, both included. */
  integer(minimum: number, maximum: number): number;
  /** A fraction ≥ 0 and < 1. */
  fraction(): number;
  chance(probability: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
  /** Some items of a list, all different, in a random order. */
  sample<Item>(items: readonly Item[], count: number): Item[];
}

/**
 * The source for one part of the demo data. Each part has its own, so that more of one changes nothing in another.
 * Generator: mulberry32 (Tommy Ettinger, public domain), 32 bits of state.
 */
export function randomFor(part: string): Random {
  let state = createHash('sha256').update(`queqiao demo ${part}`).digest().readUInt32LE(0);
  const fraction = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const integer = (minimum: number, maximum: number) =>
    minimum + Math.floor(fraction() * (maximum - minimum + 1));
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[integer(0, items.length - 1)];
    if (item === undefined) throw new Error('Nothing to pick from.');
    return item;
  };
  const sample = <Item>(items: readonly Item[], count: number): Item[] => {
    const left = [...items];
    const taken: Item[] = [];
    while (taken.length < count && left.length > 0)
      taken.push(...left.splice(integer(0, left.length - 1), 1));
    return taken;
  };
  return { fraction, integer, chance: (probability) => fraction() < probability, pick, sample };
}

/** Before any real row, so that what people add sorts behind the demo data. */
const idEpoch = Date.UTC(2020, 0, 1);

/**
 * The id of a demo row: a UUID in the form of version 7 whose time part only counts `index`, so that ids of a kind sort
 * like their indexes, and the rest is a hash of kind and index.
 */
export function demoId(kind: string, index: number): string {
  const time = (idEpoch + index * 1000).toString(16).padStart(12, '0');
  const hash = createHash('sha256').update(`queqiao demo ${kind} ${index}`).digest('hex');
  const variant = '89ab'[parseInt(hash[3] ?? '0', 16) % 4];
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hash.slice(0, 3)}-${variant}${hash.slice(4, 7)}-${hash.slice(7, 19)}`;
}
