/**
 * The few words of WebAssembly that our kernels are written in. A kernel is a loop of some forty instructions on the
 * vector unit of the processor, which JavaScript does not reach; each is assembled where it is used.
 *
 * Opcodes: webassembly.github.io/spec/core/binary/instructions.html
 */

/** LEB128, unsigned. */
export function unsigned(given: number): number[] {
  const bytes: number[] = [];
  let value = given;
  for (; value > 127; value >>>= 7) bytes.push((value & 127) | 128);
  return [...bytes, value];
}

/** LEB128 of a number that is not negative where signed is expected: a clear sign bit must end it. */
function signed(value: number): number[] {
  const bytes = unsigned(value);
  const last = bytes.pop()!;
  return last < 64 ? [...bytes, last] : [...bytes, last | 128, 0];
}

export const i32 = 0x7f;
export const v128 = 0x7b;
export const simd = (...code: number[]): number[] => [0xfd, ...code];
export const get = (local: number): number[] => [0x20, local];
export const set = (local: number): number[] => [0x21, local];
export const constant = (value: number): number[] => [0x41, ...signed(value)];
export const addI32 = 0x6a;

/** Adds a constant to a local. */
export const advance = (local: number, by: number): number[] => [
  ...get(local),
  ...constant(by),
  addI32,
  ...set(local),
];

/** Does something as often as a local says, at least once; counts the local down to zero. */
export const repeat = (count: number, body: readonly number[]): number[] => [
  ...[0x03, 0x40], // loop
  ...body,
  ...[...get(count), ...constant(1), 0x6b, 0x22, count], // subtract, keep and test
  ...[0x0d, 0, 0x0b], // again while there is one left; end of the loop
];

export const pageLength = 65_536;

const section = (id: number, content: number[]): number[] => [id, ...unsigned(content.length), ...content];
const name = (text: string): number[] => [text.length, ...Buffer.from(text)];

/**
 * A module of one function, `run`, which takes some numbers and gives none, beside a memory of `pages` pages to begin
 * with. `locals`: how many of which type the body uses beyond its parameters.
 */
export function moduleOf(
  parameters: number,
  locals: readonly (readonly [count: number, type: number])[],
  body: readonly number[],
  pages: number,
): WebAssembly.Module {
  const code = [locals.length, ...locals.flat(), ...body, 0x0b];
  return new WebAssembly.Module(
    Uint8Array.from([
      ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
      ...section(1, [1, 0x60, parameters, ...Array.from({ length: parameters }, () => i32), 0]),
      ...section(3, [1, 0]),
      ...section(5, [1, 0, ...unsigned(pages)]),
      ...section(7, [2, ...name('run'), 0, 0, ...name('memory'), 2, 0]),
      ...section(10, [1, ...unsigned(code.length), ...code]),
    ]),
  );
}

/** A kernel: a module at work, with a memory of its own. */
export function kernelOf<Run>(module: WebAssembly.Module): { run: Run; memory: WebAssembly.Memory } {
  return new WebAssembly.Instance(module).exports as unknown as { run: Run; memory: WebAssembly.Memory };
}
