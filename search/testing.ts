/** Generators for the property tests of this folder. */
import fc from 'fast-check';

/** Text of any code points, lone surrogates included, mixed with Chinese; far quicker than `fc.string({ unit: 'binary' })`. */
export function anyText(maxLength: number): fc.Arbitrary<string> {
  const point = fc.oneof(
    fc.integer({ min: 0, max: 0x10ffff }),
    fc.integer({ min: 0x4e00, max: 0x9fff }),
    fc.integer({ min: 0, max: 0x7f }),
  );
  return fc
    .array(point, { maxLength })
    .map((points) => points.map((code) => String.fromCodePoint(code)).join(''));
}
