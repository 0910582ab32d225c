import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';

interface PdfMake {
  setFonts(fonts: Record<string, { normal: string; bold: string }>): void;
  setUrlAccessPolicy(policy: (url: string) => boolean): void;
  setLocalAccessPolicy(policy: (path: string) => boolean): void;
  createPdf(definition: TDocumentDefinitions): { getBuffer(): Promise<Buffer> };
}

const require = createRequire(import.meta.url);

/** The two cuts of Noto Sans SC, as files. */
export function fontFiles(): { normal: string; bold: string } {
  const folder = dirname(require.resolve('@expo-google-fonts/noto-sans-sc/package.json'));
  return {
    normal: join(folder, '400Regular/NotoSansSC_400Regular.ttf'),
    bold: join(folder, '700Bold/NotoSansSC_700Bold.ttf'),
  };
}

let loaded: PdfMake | null = null;

/** pdfmake with the Chinese fonts, read on the first document; it may read those two files and nothing else. */
function pdfmake(): PdfMake {
  if (loaded) return loaded;
  const fonts = fontFiles();
  loaded = require('pdfmake') as PdfMake;
  loaded.setFonts({ NotoSansSC: fonts });
  loaded.setUrlAccessPolicy(() => false);
  loaded.setLocalAccessPolicy((path) => Object.values(fonts).includes(path));
  return loaded;
}

/** A document as PDF, with the characters that it uses embedded. Its default font is `NotoSansSC`. */
export const printPdf = (definition: TDocumentDefinitions): Promise<Buffer> =>
  pdfmake().createPdf(definition).getBuffer();
