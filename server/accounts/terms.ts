import { consentDocuments, type ConsentDocument } from '../../db/schema/codes.ts';
import type { Language } from '../messages/index.ts';

interface LaterVersion {
  /** The day it came into force, `YYYY-MM-DD`. */
  version: string;
  /** What is different from the version before, in one or two sentences: PIPL 17 asks to tell people what changed. */
  changes: Record<Language, string>;
}
/** All versions of a document, the one in force last; the first one changed nothing. */
type Versions = readonly [{ version: string }, ...LaterVersion[]];

/**
 * The versions of what people agree to. The texts are on the page /terms. A new purpose or manner of handling personal
 * data, or another kind of it, is a new version with an entry here: consent has to be taken anew then (PIPL 14), so
 * everybody is asked before they act again, and can read what they have until they decide (rules.ts, `restrictionOf`).
 */
export const termsVersions: Record<ConsentDocument, Versions> = {
  terms: [{ version: '2026-11-23' }],
  privacy: [{ version: '2026-11-23' }],
};

const presentOf = (document: ConsentDocument): string => termsVersions[document].at(-1)!.version;

/** The version of each document that is in force now. */
export const presentTerms: Record<ConsentDocument, string> = {
  terms: presentOf('terms'),
  privacy: presentOf('privacy'),
};

/**
 * What changed after a version, the oldest change first; nothing for the present one. Null stands for somebody who has
 * agreed to none, and for whom nothing is a change.
 */
export function changesSince(versions: Versions, version: string | null, language: Language): string[] {
  if (version === null) return [];
  const [, ...later] = versions;
  return later.filter((entry) => entry.version > version).map((entry) => entry.changes[language]);
}

/** Documents of which somebody has decided on no row of the version in force; a withdrawn agreement is a decision. */
export const undecidedDocuments = (
  decided: readonly { document: ConsentDocument; version: string }[],
): ConsentDocument[] =>
  consentDocuments.filter(
    (document) => !decided.some((row) => row.document === document && row.version === presentTerms[document]),
  );
