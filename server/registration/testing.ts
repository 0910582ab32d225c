import { inflateSync } from 'node:zlib';
import type { TestApp, TestUser } from '../testing.ts';

/** The streams of a PDF, inflated where they are compressed. */
function streamsOf(pdf: Buffer): { dictionary: string; data: Buffer }[] {
  const text = pdf.toString('latin1');
  return [...text.matchAll(/<<((?:(?!endobj)[\s\S])*?)>>\s*stream\r?\n/g)].map((match) => {
    const from = match.index + match[0].length;
    const bytes = pdf.subarray(from, text.indexOf('endstream', from));
    const dictionary = match[1] ?? '';
    return { dictionary, data: dictionary.includes('FlateDecode') ? inflateSync(bytes) : bytes };
  });
}

/** Characters by glyph of a ToUnicode map. */
function glyphMap(map: string): Map<string, string> {
  const characters = new Map<string, string>();
  for (const [, from = '', , list = ''] of map.matchAll(/<([0-9a-f]+)> <([0-9a-f]+)> \[([^\]]*)\]/gi)) {
    const start = parseInt(from, 16);
    [...list.matchAll(/<([0-9a-f ]+)>/gi)].forEach(([, hex = ''], index) => {
      const units = hex.replace(/\s/g, '').match(/.{4}/g) ?? [];
      const character = String.fromCharCode(...units.map((unit) => parseInt(unit, 16)));
      characters.set((start + index).toString(16).padStart(4, '0'), character);
    });
  }
  return characters;
}

/**
 * The text of a PDF made with pdfkit, in the order in which it is drawn: glyphs read through each font's ToUnicode map,
 * so that a font which is not embedded or not mapped gives no text. Nothing stands between two places of a page.
 */
export function textOfPdf(pdf: Buffer): string {
  const file = pdf.toString('latin1');
  const objects = new Map(
    [...file.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map((match) => [
      match[1] ?? '',
      match[2] ?? '',
    ]),
  );
  const streams = streamsOf(pdf);
  const offsets = [...file.matchAll(/(?:^|\n)(\d+) 0 obj\n<<(?:(?!endobj)[\s\S])*?>>\s*stream/g)].map(
    (match) => match[1],
  );
  const dataOf = (id: string | undefined) =>
    streams[offsets.indexOf(id ?? '')]?.data.toString('latin1') ?? '';
  const fonts = new Map<string, Map<string, string>>();
  for (const body of objects.values())
    for (const [, name = '', id = ''] of body.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const unicode = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id) ?? '')?.[1];
      if (unicode) fonts.set(name, glyphMap(dataOf(unicode)));
    }
  let text = '';
  for (const { data } of streams) {
    const content = data.toString('latin1');
    if (!/\bBT\b/.test(content)) continue;
    let font = new Map<string, string>();
    for (const [, name, glyphs] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
      if (name) font = fonts.get(name) ?? new Map();
      else if (glyphs !== undefined)
        for (const [, hex = ''] of glyphs.matchAll(/<([0-9a-f]+)>/gi))
          text += (hex.match(/.{4}/g) ?? []).map((glyph) => font.get(glyph.toLowerCase()) ?? '').join('');
    }
  }
  return text;
}

/** Sends a table as a browser does. */
export async function uploadTable(
  { app }: TestApp,
  user: TestUser,
  content: string | Uint8Array,
  query: Record<string, string>,
) {
  const form = new FormData();
  form.set('file', new File([content as never], '表格.csv'));
  const request = new Request('http://x/', { method: 'POST', body: form });
  const answer = await app.inject({
    method: 'POST',
    url: `/api/v1/registration/imports?${new URLSearchParams(query).toString()}`,
    headers: { cookie: user.cookie, 'content-type': request.headers.get('content-type') ?? '' },
    payload: Buffer.from(await request.arrayBuffer()),
  });
  return { status: answer.statusCode, body: answer.json() };
}
