/** What may be uploaded, by extension; the content must be of the same type. */
export const mediaTypes: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  txt: 'text/plain',
  csv: 'text/csv',
};

const longestName = 120;

/**
 * A name that is safe to show, to store and to put into a header: no path, no control or direction characters, one
 * extension only (`contract.pdf.exe` becomes `contract_pdf.exe` and is refused for its type).
 */
export function safeName(given: string): string {
  const base = given.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const cleaned = base
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2066-\u2069"<>|:*?;]/g, '')
    .trim()
    .replace(/^\.+/, '');
  const dot = cleaned.lastIndexOf('.');
  const stem = (dot > 0 ? cleaned.slice(0, dot) : cleaned).replaceAll('.', '_');
  const extension = dot > 0 ? cleaned.slice(dot + 1).toLowerCase() : '';
  const name = [...(stem || 'file')].slice(0, longestName).join('');
  return extension ? `${name}.${extension}` : name;
}

/** `text/plain` when bytes are UTF-8 text without markup that a browser could run; else null. */
export function textTypeOf(content: Uint8Array): 'text/plain' | null {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return null;
  }
  // eslint-disable-next-line no-control-regex
  if (/[\u0000-\u0008\u000e-\u001f]/.test(text)) return null;
  return /<\s*(!doctype|html|svg|script|\?xml|iframe|body|head)\b/i.test(text) ? null : 'text/plain';
}
