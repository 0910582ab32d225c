import type { Readable } from 'node:stream';
import { requireIdentity, type Context } from '../context.ts';
import { DomainError } from '../errors.ts';
import { withUpload, type Upload } from '../files/uploads.ts';
import { decide } from '../policy/introduction.ts';
import { read } from '../reader.ts';
import { tellOthers, writeMove } from './moves.ts';
import type { FileList, FileView } from './schema.ts';
import {
  insertFile,
  lockIntroduction,
  readFile,
  readFiles,
  readIntroduction,
  type FileRow,
} from './store.ts';
import { requirePart, situationOf } from './view.ts';

const viewFile = ({ introductionId: _introduction, uploadedAt, ...file }: FileRow): FileView => ({
  ...file,
  uploadedAt: uploadedAt.toISOString(),
});

/** The files of an introduction, oldest first; for its parties only. */
export async function listFiles(context: Context, id: string): Promise<FileList> {
  requirePart(context, await readIntroduction(context.database, id), 'files');
  const items = (await read(context, (database) => readFiles(database, id))).map(viewFile);
  return { total: items.length, items };
}

/**
 * Add a file. Nothing is stored for strangers or in a state that takes no files; the bytes are removed again when the
 * row is not written. Throws `file_type_refused`, `body_too_large`, `wrong_state`.
 */
export async function addFile(context: Context, id: string, upload: Upload): Promise<FileView> {
  const identity = requireIdentity(context);
  const before = requirePart(context, await readIntroduction(context.database, id), 'files');
  decide('file', before.standing.sides, situationOf(before.row, context.now()));
  return withUpload<FileView>(context, upload, {
    fileIdOf: (answer) => answer.id,
    work: async (transaction, stored) => {
      const { row, standing } = requirePart(context, await lockIntroduction(transaction, id), 'files');
      const { side, transition } = decide('file', standing.sides, situationOf(row, context.now()));
      const now = context.now();
      await insertFile(
        transaction,
        { ...stored, uploadedBy: identity.userId, uploadedAt: now },
        { introductionId: id, side },
      );
      await writeMove(transaction, context, row, {
        verb: 'file',
        to: transition.to,
        side,
        actorId: identity.userId,
        detail: { name: stored.name },
      });
      await tellOthers(transaction, context, row, {
        kind: 'introduction_file',
        except: side,
        unlessUnread: true,
      });
      const { sha256: _hash, ...shown } = stored;
      return { ...shown, side, uploadedByName: identity.name, uploadedAt: now.toISOString() };
    },
  });
}

/** A file with its bytes, for the parties of its introduction; for anybody else it does not exist. */
export async function openFile(context: Context, id: string): Promise<{ file: FileRow; content: Readable }> {
  requireIdentity(context);
  const file = await read(context, (database) => readFile(database, id));
  if (!file) throw new DomainError('not_found');
  requirePart(context, await readIntroduction(context.database, file.introductionId), 'files');
  return { file, content: context.files.open(id) };
}
