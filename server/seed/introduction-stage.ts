import type { introductionEvents, introductionMessages, introductions } from '../../db/schema/index.ts';
import type { IntroductionCloseReason, IntroductionSide, IntroductionStatus } from '../../db/schema/codes.ts';
import { closeNotes } from './bank/phrases.ts';
import type { DemoAchievement, DemoNeed } from './listings.ts';
import { judgePair } from './matches.ts';
import type { DemoBroker } from './people.ts';
import { demoId, type Random } from './random.ts';
import type { Scene } from './scene.ts';

export interface DemoIntroduction {
  row: typeof introductions.$inferInsert;
  need: DemoNeed;
  achievement: DemoAchievement;
  events: (typeof introductionEvents.$inferInsert)[];
  messages: (typeof introductionMessages.$inferInsert)[];
}

/** Who brought which pair together, and when. */
export interface Opening {
  need: DemoNeed;
  achievement: DemoAchievement;
  proposedAt: Date;
  openedBySide: IntroductionSide;
  leadBroker: DemoBroker | null;
}

/** An introduction that is being played: each verb is written at the moment to which it has come. */
export interface Stage {
  introduction: DemoIntroduction;
  goTo(moment: Date): void;
  /** Goes on some days later; false when that would be today or later. */
  wait(minimumDays: number, maximumDays: number): boolean;
  event(
    verb: string,
    side: IntroductionSide | null,
    to: IntroductionStatus,
    detail?: Record<string, string>,
  ): void;
  message(side: IntroductionSide, body: string): void;
  accept(side: 'need' | 'achievement', last: boolean): void;
  end(
    verb: 'decline' | 'close' | 'no_answer',
    side: IntroductionSide | null,
    reason: IntroductionCloseReason,
  ): void;
}

/** policy.introductions.answerDays of server/city/qingdao.json. */
const answer_ms = 30 * 24 * 3600 * 1000;
const rowsPerIntroduction = 16;

function openRow(opening: Opening, index: number, openedBy: string): DemoIntroduction['row'] {
  const { need, achievement, proposedAt, openedBySide, leadBroker } = opening;
  return {
    id: demoId('introduction', index),
    needId: need.row.id,
    achievementId: achievement.row.id,
    needOrganisationId: need.owner.id,
    achievementOrganisationId: achievement.owner.id,
    openedBy,
    openedBySide,
    leadBrokerId: leadBroker?.id ?? null,
    status: 'proposed',
    needAcceptedAt: openedBySide === 'need' ? proposedAt : null,
    achievementAcceptedAt: openedBySide === 'achievement' ? proposedAt : null,
    ...judgePair(need, achievement),
    proposedAt,
    answerDueAt: new Date(proposedAt.getTime() + answer_ms),
    createdAt: proposedAt,
    updatedAt: proposedAt,
  };
}

/** Open an introduction: its row and the first line of its timeline. */
export function openIntroduction(scene: Scene, random: Random, opening: Opening, index: number): Stage {
  const { need, achievement, openedBySide } = opening;
  const actor: Record<IntroductionSide, string> = {
    need: scene.people.actorsOf.get(need.owner.id)![0]!,
    achievement: scene.people.actorsOf.get(achievement.owner.id)![0]!,
    broker: opening.leadBroker?.userId ?? '',
  };
  const row = openRow(opening, index, actor[openedBySide]);
  const introduction: DemoIntroduction = { row, need, achievement, events: [], messages: [] };
  let at = opening.proposedAt;
  const stage: Stage = {
    introduction,
    goTo(moment) {
      at = moment;
    },
    wait(minimumDays, maximumDays) {
      const moment = scene.calendar.later(random, at, minimumDays, maximumDays);
      if (moment !== null) at = moment;
      return moment !== null;
    },
    event(verb, side, to, detail = {}) {
      introduction.events.push({
        id: demoId('introduction event', index * rowsPerIntroduction + introduction.events.length),
        introductionId: row.id,
        verb,
        side,
        actorId: side === null ? null : actor[side],
        fromStatus: introduction.events.length === 0 ? null : row.status,
        toStatus: to,
        detail,
        at,
      });
      row.status = to;
      row.updatedAt = at;
    },
    message(side, body) {
      introduction.messages.push({
        id: demoId('introduction message', index * rowsPerIntroduction + introduction.messages.length),
        introductionId: row.id,
        side,
        senderId: actor[side],
        body,
        sentAt: at,
      });
    },
    accept(side, last) {
      row[side === 'need' ? 'needAcceptedAt' : 'achievementAcceptedAt'] = at;
      stage.event('accept', side, last ? 'accepted' : 'proposed');
      if (last) row.acceptedAt = at;
    },
    end(verb, side, reason) {
      const detail: Record<string, string> = {};
      if (side !== null) {
        detail.reason = reason;
        if (random.chance(0.7)) detail.note = closeNotes[reason] ?? '';
      }
      stage.event(verb, side, 'closed', detail);
      Object.assign(row, { closedAt: at, closeReason: reason, closedBySide: side });
    },
  };
  stage.event('propose', openedBySide, 'proposed');
  return stage;
}
