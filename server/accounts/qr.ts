import { createRequire } from 'node:module';

/** The encoder that pdfmake brings along (qr.js, public domain): it answers the dark squares. */
const encoder = createRequire(import.meta.url)('pdfmake/js/qrEnc.js') as {
  default: {
    measure(node: { qr: string; eccLevel: 'L' | 'M' | 'Q' | 'H' }): {
      _canvas: { x: number; y: number; w: number }[];
      _width: number;
    };
  };
};

/** White squares that a QR code needs around it (ISO/IEC 18004). */
const margin = 4;

/**
 * A text as a QR code: `size` squares on each side, margin included, and the dark ones as an SVG path in these units.
 */
export function drawQrCode(text: string): { size: number; path: string } {
  const { _canvas, _width } = encoder.default.measure({ qr: text, eccLevel: 'M' });
  // The first rectangle is the background, the others are one dark square each.
  const squares = _canvas.slice(1);
  const side = squares[0]?.w ?? 1;
  return {
    size: _width / side + 2 * margin,
    path: squares.map(({ x, y }) => `M${x / side + margin} ${y / side + margin}h1v1h-1z`).join(''),
  };
}
