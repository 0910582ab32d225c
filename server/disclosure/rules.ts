import { createHash } from 'node:crypto';
import type { City } from '../city/city.ts';
import { DomainError } from '../errors.ts';
import { ndaTransitions, type NdaStanding, type NdaState, type NdaVerb } from '../policy/disclosure.ts';
import { findTransition } from '../policy/transitions.ts';

/** Pure decisions about NDA texts and acceptances. Who may do what is decided in policy/disclosure.ts. */

/** One text of the NDA, as it is shown and kept. */
export interface NdaText {
  sha256: string;
  version: string;
  zh: string;
  en: string;
}

/** The city's NDA with its hash: the same words, whatever the file around them looks like. */
export function ndaTextOf({ nda }: Pick<City, 'nda'>): NdaText {
  const [zh, en] = [nda.zh.join('\n\n'), nda.en.join('\n\n')];
  const sha256 = createHash('sha256')
    .update(JSON.stringify([nda.version, zh, en]))
    .digest('hex');
  return { sha256, version: nda.version, zh, en };
}

/** Where a verb leads an acceptance. Throws `not_allowed` where it is never theirs, `wrong_state` where it is not now. */
export function decide(
  verb: NdaVerb,
  state: NdaState,
  standings: readonly NdaStanding[],
): Exclude<NdaState, 'waiting'> {
  const found = findTransition(ndaTransitions, verb, state, standings);
  if (found && found.to !== 'waiting') return found.to;
  const ever = ndaTransitions.some(
    (row) => row.verb === verb && row.who.some((who) => standings.includes(who)),
  );
  throw ever
    ? new DomainError('wrong_state', { parameters: { status: state } })
    : new DomainError('not_allowed');
}
