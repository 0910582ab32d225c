import type { Database, Transaction } from '../../db/client.ts';
import type { IntroductionSide } from '../../db/schema/codes.ts';
import type { Explanation } from '../../search/index.ts';
import { requireIdentity, type Context } from '../context.ts';
import { DomainError } from '../errors.ts';
import { explainInWords } from '../matches/actions.ts';
import {
  allowedVerbs,
  hidesEnterprise,
  seesOfIntroduction,
  standingToIntroduction,
  type introductionParts,
  type IntroductionStanding,
  type Situation,
} from '../policy/introduction.ts';
import { momentText } from '../wire.ts';
import type { IntroductionCard, IntroductionView } from './schema.ts';
import { readContractId, readEvents, readIntroduction, type IntroductionRow } from './store.ts';

/** How somebody stands to an introduction. */
export interface Standing extends IntroductionStanding {
  /** The enterprise behind the need is not to be known. */
  hidden: boolean;
}

/** What decisions look at, of a stored introduction. */
export const situationOf = ({ introduction }: IntroductionRow, now: Date): Situation => ({
  ...introduction,
  now,
});

/** How the reader stands to it. Throws `not_found` for those who have no part in it: it does not exist for them. */
export function requireStanding(
  context: Context,
  row: IntroductionRow | null,
): { row: IntroductionRow; standing: Standing } {
  const identity = requireIdentity(context);
  if (!row) throw new DomainError('not_found');
  const standing = standingToIntroduction(identity, row.introduction);
  if (!standing) throw new DomainError('not_found');
  const hidden = hidesEnterprise(
    { anonymous: row.anonymous, needAcceptedAt: row.introduction.needAcceptedAt },
    standing,
  );
  return { row, standing: { ...standing, hidden } };
}

/** The same for a part that not all of them read, such as the messages of the parties. Throws `not_allowed`. */
export function requirePart(
  context: Context,
  found: IntroductionRow | null,
  part: keyof typeof introductionParts,
): { row: IntroductionRow; standing: Standing } {
  const { row, standing } = requireStanding(context, found);
  if (!seesOfIntroduction(part, standing)) throw new DomainError('not_allowed');
  return { row, standing };
}

/** The name of somebody who acted for a side, or null where that would give the hidden enterprise away. */
export const nameShown = (
  standing: Standing,
  side: IntroductionSide | null,
  name: string | null,
): string | null => (standing.hidden && side === 'need' ? null : name);

/** What a list shows of an introduction. */
export function viewCard(context: Context, found: IntroductionRow): IntroductionCard {
  const { row, standing } = requireStanding(context, found);
  const { introduction } = row;
  return {
    id: introduction.id,
    status: introduction.status,
    need: {
      id: introduction.needId,
      title: row.needTitle,
      anonymous: row.anonymous,
      organisationId: standing.hidden ? null : introduction.needOrganisationId,
      organisationName: standing.hidden ? null : row.needOrganisationName,
    },
    achievement: {
      id: introduction.achievementId,
      title: row.achievementTitle,
      organisationId: introduction.achievementOrganisationId,
      organisationName: row.achievementOrganisationName,
    },
    openedBySide: introduction.openedBySide,
    mySide: standing.sides[0] ?? null,
    leadBroker:
      introduction.leadBrokerId === null
        ? null
        : { id: introduction.leadBrokerId, name: row.brokerName ?? '' },
    proposedAt: introduction.proposedAt.toISOString(),
    needAcceptedAt: momentText(introduction.needAcceptedAt),
    achievementAcceptedAt: momentText(introduction.achievementAcceptedAt),
    answerDueAt: introduction.answerDueAt.toISOString(),
    acceptedAt: momentText(introduction.acceptedAt),
    contractedAt: momentText(introduction.contractedAt),
    closedAt: momentText(introduction.closedAt),
    closeReason: introduction.closeReason,
    closedBySide: introduction.closedBySide,
    updatedAt: introduction.updatedAt.toISOString(),
    allowed: allowedVerbs(standing.sides, situationOf(row, context.now())),
    band: introduction.band,
  };
}

/** The frozen match in the reader's language. */
function viewMatch(context: Context, { introduction }: IntroductionRow): IntroductionView['match'] {
  const { explanation, band, scorePerMille, matcherVersion } = introduction;
  if (!explanation || !band || scorePerMille === null) return null;
  return {
    band,
    score: scorePerMille / 1000,
    matcherVersion: matcherVersion ?? '',
    ...explainInWords(explanation as Explanation, context),
  };
}

/** An introduction as one reader may see it; `not_found` to strangers. */
export async function readView(
  database: Database | Transaction,
  context: Context,
  id: string,
): Promise<IntroductionView> {
  const { row, standing } = requireStanding(context, await readIntroduction(database, id));
  const events = await readEvents(database, id);
  const contractId = await readContractId(database, id);
  const { band: _band, ...card } = viewCard(context, row);
  return {
    ...card,
    match: viewMatch(context, row),
    timeline: events.map((event) => ({
      ...event,
      actorName: nameShown(standing, event.side, event.actorName),
      at: event.at.toISOString(),
    })),
    contractId,
  };
}
