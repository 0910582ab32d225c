import { open } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';

/** What may be stored, with the extension that its name gets. Nothing that a browser would run is here. */
const acceptedTypes: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'pptx',
  'text/plain': 'txt',
  'text/csv': 'csv',
};

export interface ContentType {
  mediaType: string;
  /** Without the dot. */
  extension: string;
}

/** `<a`, `</`, `<!`, `<?`: text with any of these could be read as HTML, SVG or XML. */
const markup = /<[a-z!/?]/i;
// Control characters besides tab, line feed and carriage return do not occur in text.
// eslint-disable-next-line no-control-regex
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
const textPart_bytes = 1024 * 1024;

/** Whether a file is text: valid UTF-8, no control characters, no markup. Reads it in parts. */
async function isPlainText(path: string): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const file = await open(path, 'r');
  try {
    const buffer = Buffer.alloc(textPart_bytes);
    let carried = '';
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, buffer.length, null);
      const part = decoder.decode(buffer.subarray(0, bytesRead), { stream: bytesRead > 0 });
      // A tag may begin at the end of one part and go on in the next.
      const seen = carried + part;
      if (control.test(seen) || markup.test(seen)) return false;
      if (bytesRead === 0) return true;
      carried = seen.slice(-64);
    }
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  } finally {
    await file.close();
  }
}

/**
 * The type of a stored file by its content, or null when it is not one of those accepted. The name decides one thing
 * only: whether plain text is called CSV.
 */
export async function contentTypeOf(path: string, name: string): Promise<ContentType | null> {
  const found = await fileTypeFromFile(path);
  if (found) {
    const extension = acceptedTypes[found.mime];
    return extension === undefined ? null : { mediaType: found.mime, extension };
  }
  if (!(await isPlainText(path))) return null;
  const mediaType = name.toLowerCase().endsWith('.csv') ? 'text/csv' : 'text/plain';
  return { mediaType, extension: acceptedTypes[mediaType] ?? 'txt' };
}

const alsoCalled: Readonly<Record<string, string>> = { jpeg: 'jpg', jpe: 'jpg', text: 'txt' };

/**
 * Whether a name says what the content is: `photo.jpeg` for a JPEG does, `contract.pdf.exe` for a PDF does not. A name
 * without an extension says nothing, and gets one.
 */
export function nameFits(name: string, extension: string): boolean {
  const given = /\.([^./\\\s]+)\s*$/.exec(name)?.[1]?.toLowerCase();
  return given === undefined || (alsoCalled[given] ?? given) === extension;
}

/** Names that Windows keeps for devices. */
const deviceName = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/i;
// Directional marks and zero-width characters can make `gpj.exe` read as `exe.jpg`.
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/gu;
const longestStem = 100;

/**
 * A name that is safe to show and to save under: no path, no invisible characters, one extension, that of the content.
 * `../../报告.exe.v1.2.pdf` becomes `报告_exe_v1.2.pdf`.
 */
export function safeName(name: string, extension: string): string {
  const last = name.normalize('NFC').replace(invisible, '').split(/[/\\]/).at(-1) ?? '';
  const withoutExtension = last.replace(/\.[^.]*$/, '');
  const stem = withoutExtension
    .replace(/[<>:"|?*;%]/g, '_')
    // A dot between digits is a version or a date; any other could look like an extension.
    .replace(/(?<![0-9])\.|\.(?![0-9])/g, '_')
    .replace(/\s+/g, ' ')
    .trim();
  const shortened = [...stem].slice(0, longestStem).join('').trim();
  const kept = shortened.replace(/^_+$/, '') === '' ? 'file' : shortened;
  return `${deviceName.test(kept) ? `_${kept}` : kept}.${extension}`;
}
