import { Worker } from 'node:worker_threads';
import { lineOf, markOf, printStrip, type Stamp } from './document.ts';

/**
 * A stamp on every page of somebody else's PDF. The file is written anew, from what its pages refer to: an update at its
 * end could be cut off again. Pages get the stamp as forms after their own content; nothing else changes.
 */

/** A PDF that is encrypted, broken, carries other files, or is beyond what is read here. */
export class PdfError extends Error {}

/** What the thread is given: the file, and the two strips of text that go onto each page, printed as PDF. */
export interface StampRequest {
  bytes: Uint8Array;
  mark: Uint8Array;
  line: Uint8Array;
}
export type StampAnswer = { stamped: Uint8Array } | { refused: string };

const longest_ms = 60_000;
const mostMemory_mebibytes = 1024;
/** Threads at a time; further files wait for their turn. */
const mostThreads = 2;
let threads = 0;
const waiting: (() => void)[] = [];

async function inTurn<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  if (threads >= mostThreads) await new Promise<void>((resolve) => waiting.push(resolve));
  else threads += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    // The place goes straight to the next in line, or is free.
    if (next) next();
    else threads -= 1;
  }
}

function stampInThread(request: StampRequest): Promise<Buffer> {
  const worker = new Worker(new URL('./pdf-worker.ts', import.meta.url), {
    name: 'pdf',
    workerData: request,
    resourceLimits: { maxOldGenerationSizeMb: mostMemory_mebibytes },
  });
  return new Promise<Buffer>((resolve, reject) => {
    const late = setTimeout(() => reject(new PdfError('the file takes too long to read')), longest_ms);
    const settle = (work: () => void) => {
      clearTimeout(late);
      work();
    };
    worker.once('message', (answer: StampAnswer) =>
      settle(() =>
        'stamped' in answer
          ? resolve(Buffer.from(answer.stamped.buffer, answer.stamped.byteOffset, answer.stamped.length))
          : reject(new PdfError(answer.refused)),
      ),
    );
    worker.once('error', (error) => settle(() => reject(new PdfError(error.message, { cause: error }))));
    worker.once('exit', () => settle(() => reject(new PdfError('the thread ended without an answer'))));
  }).finally(() => worker.terminate());
}

/** A PDF with the stamp on every page. Throws `PdfError` for one that cannot be read. */
export async function stampPdf(bytes: Buffer, stamp: Stamp): Promise<Buffer> {
  const mark = await printStrip(markOf(stamp), { fontSize: 40, bold: true, color: '#0b5563', opacity: 0.14 });
  const line = await printStrip(lineOf(stamp), { fontSize: 7, color: '#47595e' });
  return inTurn(() => stampInThread({ bytes, mark, line }));
}
