import type { ConsentDocument } from '../../db/schema/codes.ts';

/** The version of each document that people agree to now, by the day it came into force. */
export const presentTerms: Record<ConsentDocument, string> = {
  terms: '2026-11-23',
  privacy: '2026-11-23',
};
