import { Writable } from 'node:stream';
import { createLog } from '../../logging.ts';
import type { IdentityName } from '../cast.ts';
import { setStage, type Stage } from '../stage.ts';
import { halvesOf, mayRead } from './permitted.ts';
import { compareColumns, markPattern, openAsOwner, plantMarks, type Mark } from './plant.ts';

/** A stage on which every confidential field of every row holds a mark of its own. */
export interface Canary {
  stage: Stage;
  /** By the text of the mark. */
  marks: Map<string, Mark>;
  /** Confidential columns in which no mark could be put. */
  empty: string[];
  /** Columns that the list does not know, and such that the database does not have. */
  differences: { unknown: string[]; gone: string[] };
  /** What a text shows that somebody may not read: marks, and secrets that are in use. */
  leaks(identity: IdentityName, text: string): string[];
  /** Everything that was logged until now. */
  logged(): string;
  close(): Promise<void>;
}

/** Set the stage, mark it, and index it anew. The caller closes it. */
export async function setCanary(): Promise<Canary> {
  let log = '';
  const buffer = new Writable({
    write(chunk: Buffer, _encoding, done) {
      log += chunk.toString();
      done();
    },
  });
  const stage = await setStage({ log: createLog('trace', buffer) });
  const owner = openAsOwner(stage.test.database.url);
  const differences = await compareColumns(owner);
  const { marks, secrets, empty } = await plantMarks(owner);
  await owner.end();
  await stage.test.services.indexer.rebuild();
  const halfOf = halvesOf(
    stage,
    [...marks.values()].map((mark) => mark.row),
  );
  return {
    stage,
    marks,
    empty,
    differences,
    leaks(identity, text) {
      const marked = [...new Set(text.match(markPattern))].flatMap((found) => {
        const mark = marks.get(found);
        if (mark && mayRead(stage, halfOf, identity, mark)) return [];
        return [mark ? `${mark.table}.${mark.column} (${mark.readers})` : found];
      });
      const open = [...secrets].flatMap(([value, place]) => (text.includes(value) ? [place] : []));
      return [...marked, ...open];
    },
    logged: () => log,
    close: () => stage.close(),
  };
}
