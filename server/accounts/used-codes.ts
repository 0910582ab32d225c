import type { Context } from '../context.ts';
import { claimCode } from './credential-store.ts';

/** Codes of the app change every 30 s and are taken one step early or late; after this none of them is good any more. */
const codeLifetime_ms = 120_000;

/** Note a code of the app as used; false when it was before (ASVS 5, 6.5.1). */
export function isUnusedCode(context: Context, userId: string, code: string): Promise<boolean> {
  const usedAt = new Date();
  const forgetBefore = new Date(usedAt.getTime() - codeLifetime_ms);
  return claimCode(context.database, { userId, code, usedAt }, forgetBefore);
}
