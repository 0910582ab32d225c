import type { Database, Transaction } from '../../db/client.ts';
import { requireIdentity, type Context, type Identity } from '../context.ts';
import { DomainError, type FieldIssue } from '../errors.ts';
import { sees, standingsToListing } from '../policy/listing.ts';
import { answererOf, type Answerer } from '../policy/match.ts';
import { transact } from '../transaction.ts';
import { insertAnswer, readLastAnswer } from './answer-store.ts';
import { findMatch } from './finding.ts';
import { answerIssues, perMilleOf, type CurrentAnswer } from './rules.ts';
import type { MatchAnswerDraft, MatchAnswerView, PairParameters } from './schema.ts';
import { readListingHeads } from './store.ts';
import { viewOwnAnswer } from './view.ts';

/**
 * For whom the reader may answer the pair now. A listing that they may not see is as unknown as one that does not exist.
 * Throws `invalid_input`, `wrong_state` where one is no longer published, `not_allowed`.
 */
async function requireAnswerer(
  database: Database | Transaction,
  identity: Identity,
  { needId, achievementId }: PairParameters,
  held: boolean,
): Promise<Answerer> {
  const [need] = await readListingHeads(database, 'need', [needId], held);
  const [achievement] = await readListingHeads(database, 'achievement', [achievementId], held);
  const fields: FieldIssue[] = [];
  for (const [path, head] of [
    ['needId', need],
    ['achievementId', achievement],
  ] as const)
    if (!head || !sees('summary', head.status, standingsToListing(identity, head)))
      fields.push({ path, code: 'unknown_reference' });
  if (!need || !achievement || fields.length > 0) throw new DomainError('invalid_input', { fields });
  const answerer = answererOf(identity, { need, achievement });
  if (!answerer) throw new DomainError('not_allowed');
  for (const { status } of [need, achievement])
    if (status !== 'published') throw new DomainError('wrong_state', { parameters: { status } });
  return answerer;
}

/** What the matcher says of the pair now. It can be away: an answer does not wait for it. */
async function measurePair(context: Context, { needId, achievementId }: PairParameters) {
  try {
    const match = await findMatch(context, needId, achievementId);
    return match && { ...match, scorePerMille: perMilleOf(match.score) };
  } catch (error) {
    context.log.warn({ err: error }, 'match answered without its score');
    return null;
  }
}

type NewAnswer = Pick<CurrentAnswer, 'reason' | 'note'> & {
  verdict: CurrentAnswer['verdict'] | 'taken_back';
};

/** Another request may add to the chain at the same moment, and then again: more often than this is no coincidence. */
const attempts = 5;

/** Adds to the person's chain unless it says so already; two requests at once become two links or, if equal, one. */
async function recordAnswer(
  context: Context,
  pair: PairParameters,
  given: NewAnswer,
): Promise<MatchAnswerView> {
  const identity = requireIdentity(context);
  await requireAnswerer(context.database, identity, pair, false);
  // Before the transaction, so that no lock waits for the matcher.
  const match = given.verdict === 'taken_back' ? null : await measurePair(context, pair);
  return transact(context, async (transaction) => {
    const answerer = await requireAnswerer(transaction, identity, pair, true);
    for (let attempt = 0; attempt < attempts; attempt++) {
      const last = await readLastAnswer(transaction, { userId: identity.userId, ...pair });
      const known = last ?? { verdict: 'taken_back', reason: null, note: '', side: answerer.side };
      const same =
        known.verdict === given.verdict &&
        known.reason === given.reason &&
        known.note === given.note &&
        known.side === answerer.side;
      if (same) return viewLast(last);
      const row = {
        id: context.newId(),
        userId: identity.userId,
        ...pair,
        ...answerer,
        ...given,
        band: match?.band ?? null,
        scorePerMille: match?.scorePerMille ?? null,
        matcherVersion: match?.matcherVersion ?? null,
        replaces: last?.id ?? null,
        answeredAt: context.now(),
      };
      if (await insertAnswer(transaction, row)) return viewLast(row);
    }
    throw new DomainError('version_conflict');
  });
}

function viewLast(row: (Omit<CurrentAnswer, 'verdict'> & NewAnswer) | null): MatchAnswerView {
  if (row === null || row.verdict === 'taken_back') return { answer: null };
  return { answer: viewOwnAnswer({ ...row, verdict: row.verdict }) };
}

/**
 * Answer whether a match fits, for a party or as a broker: one answer a person and pair, the newest holds, the earlier
 * ones stay in the history. The same answer again changes nothing. Throws `invalid_input`, `not_allowed`, `wrong_state`.
 */
export async function answerMatch(
  context: Context,
  pair: PairParameters,
  draft: MatchAnswerDraft,
): Promise<MatchAnswerView> {
  requireIdentity(context);
  const fields = answerIssues(draft);
  if (fields.length > 0) throw new DomainError('invalid_input', { fields });
  const { verdict, reason = null, note = '' } = draft;
  return recordAnswer(context, pair, { verdict, reason, note: note.trim() });
}

/** Take the reader's answer back; fine where there is none. Throws as `answerMatch`. */
export const takeAnswerBack = (context: Context, pair: PairParameters): Promise<MatchAnswerView> =>
  recordAnswer(context, pair, { verdict: 'taken_back', reason: null, note: '' });
