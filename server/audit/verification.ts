import type { Database } from '../../db/client.ts';
import { verifyChain, type ChainCheck } from '../sealing/verification.ts';
import { auditStream } from './stream.ts';

/**
 * Check the whole chain of the audit record in one snapshot: every seal, every event that it names, every public head.
 * @param noted hashes of public heads that somebody noted earlier, or read at the end of a daily file
 */
export function verifyAudit(database: Database, noted: readonly string[] = []): Promise<ChainCheck> {
  return database.transaction((transaction) => verifyChain(transaction, auditStream, noted), {
    isolationLevel: 'repeatable read',
    accessMode: 'read only',
  });
}
