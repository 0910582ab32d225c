import type { Transaction } from '../../db/client.ts';
import type { IntroductionSide, IntroductionStatus } from '../../db/schema/codes.ts';
import type { Services } from '../context.ts';
import { readActingUsers } from '../matches/actions.ts';
import { notify } from '../notifications/actions.ts';
import type { NotificationKind } from '../notifications/texts.ts';
import { insertEvent, updateIntroduction, type IntroductionRow } from './store.ts';

/** What every move of an introduction writes: the row, its history, the news for the other sides. */

export const introductionPath = (id: string): string => `/introductions/${id}`;

/** Tell the people of every side but one; titles are all that is said. */
export async function tellOthers(
  transaction: Transaction,
  services: Services,
  row: IntroductionRow,
  news: { kind: NotificationKind; except: IntroductionSide | null; unlessUnread?: boolean },
): Promise<void> {
  const { introduction } = row;
  const acting = await readActingUsers(transaction, [
    introduction.needOrganisationId,
    introduction.achievementOrganisationId,
  ]);
  const bySide: Record<IntroductionSide, string[]> = {
    need: acting.get(introduction.needOrganisationId) ?? [],
    achievement: acting.get(introduction.achievementOrganisationId) ?? [],
    broker: row.brokerUserId === null ? [] : [row.brokerUserId],
  };
  await notify(transaction, services, {
    userIds: (Object.keys(bySide) as IntroductionSide[]).flatMap((side) =>
      side === news.except ? [] : bySide[side],
    ),
    kind: news.kind,
    parameters: { need: row.needTitle, achievement: row.achievementTitle },
    link: introductionPath(introduction.id),
    unlessUnread: news.unlessUnread ?? false,
  });
}

export interface Move {
  verb: string;
  to: IntroductionStatus;
  side: IntroductionSide | null;
  actorId: string | null;
  /** Recorded on the timeline, readable by all sides. */
  detail?: Record<string, string>;
  columns?: Parameters<typeof updateIntroduction>[2];
}

/** Write a decided move of a locked introduction: the row and a line of its timeline. */
export async function writeMove(
  transaction: Transaction,
  services: Services,
  { introduction }: IntroductionRow,
  move: Move,
): Promise<void> {
  const now = services.now();
  await updateIntroduction(transaction, introduction.id, {
    ...move.columns,
    status: move.to,
    updatedAt: now,
  });
  await insertEvent(transaction, {
    id: services.newId(),
    introductionId: introduction.id,
    verb: move.verb,
    side: move.side,
    actorId: move.actorId,
    fromStatus: introduction.status,
    toStatus: move.to,
    detail: move.detail ?? {},
    at: now,
  });
}
