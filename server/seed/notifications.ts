import type { notifications } from '../../db/schema/index.ts';
import type { NotificationKind } from '../notifications/texts.ts';
import type { DemoIntroduction } from './introduction-stage.ts';
import type { DemoAchievement, DemoNeed } from './listings.ts';
import type { DemoOrganisation } from './organisations.ts';
import { demoId } from './random.ts';
import type { DemoContract, Scene } from './scene.ts';

const day_ms = 24 * 3600 * 1000;
/** News older than this has been read and cleared away. */
const shownDays = 60;
const unreadDays = 9;

type DemoListing = DemoNeed | DemoAchievement;

interface News {
  userIds: readonly string[];
  kind: NotificationKind;
  parameters: Record<string, string>;
  link: string;
  at: Date;
}

/** What the people of the demo data were told in the last weeks: the newest is still unread. */
export function buildNotifications(
  scene: Scene,
  contracts: readonly DemoContract[],
  introductions: readonly DemoIntroduction[],
): (typeof notifications.$inferInsert)[] {
  const today = scene.calendar.at(0, 0).getTime();
  const news = [
    ...introductions.flatMap((introduction) => newsOfIntroduction(scene, introduction)),
    ...contracts.flatMap((contract) => newsOfContract(scene, contract)),
    ...newsOfMatches(scene),
  ].filter(({ at }) => today - at.getTime() < shownDays * day_ms && at.getTime() < today);
  news.sort((one, other) => one.at.getTime() - other.at.getTime());
  return news
    .flatMap(({ userIds, ...rest }) => [...new Set(userIds)].map((userId) => ({ userId, ...rest })))
    .map(({ userId, kind, parameters, link, at }, index) => ({
      id: demoId('notification', index),
      userId,
      kind,
      parameters,
      link,
      createdAt: at,
      readAt: today - at.getTime() > unreadDays * day_ms ? new Date(at.getTime() + 5 * 3600 * 1000) : null,
    }));
}

function newsOfIntroduction(scene: Scene, { row, need, achievement, events }: DemoIntroduction): News[] {
  const people = {
    need: scene.people.actorsOf.get(need.owner.id) ?? [],
    achievement: scene.people.actorsOf.get(achievement.owner.id) ?? [],
    broker: scene.people.brokers
      .filter((broker) => broker.id === row.leadBrokerId)
      .map((broker) => broker.userId),
  };
  const parameters = { need: need.row.title, achievement: achievement.row.title };
  const kinds: Record<string, NotificationKind> = {
    propose: 'introduction_proposed',
    accept: 'introduction_accepted',
    decline: 'introduction_declined',
    close: 'introduction_closed',
    no_answer: 'introduction_no_answer',
    contract: 'introduction_contracted',
  };
  return events.flatMap(({ verb, side, at }) => {
    const kind = kinds[verb];
    if (!kind) return [];
    const userIds = Object.entries(people).flatMap(([one, ids]) => (one === side ? [] : ids));
    return [{ userIds, kind, parameters, link: `/introductions/${row.id}`, at }];
  });
}

function newsOfContract(scene: Scene, { row, events, seller, buyer }: DemoContract): News[] {
  const parties = [
    ...(scene.people.actorsOf.get(seller.id) ?? []),
    ...(scene.people.actorsOf.get(buyer.id) ?? []),
  ];
  // What another city has registered comes to the operator.
  const decidesId = row.servicePointId ?? scene.organisations.operator.id;
  const servicePoint = scene.people.actorsOf.get(decidesId) ?? [];
  const link = `/contracts/${row.id}`;
  return events.flatMap(({ verb, note, at }): News[] => {
    const title = row.title;
    if (verb === 'submit')
      return [{ userIds: servicePoint, kind: 'contract_submitted', parameters: { title }, link, at }];
    if (verb === 'register' || verb === 'verify')
      return [{ userIds: parties, kind: 'contract_registered', parameters: { title }, link, at }];
    const parameters: Record<string, string> = note ? { title, note } : { title };
    if (verb === 'ask-correction')
      return [{ userIds: parties, kind: 'contract_correction', parameters, link, at }];
    if (verb === 'reject') return [{ userIds: parties, kind: 'contract_rejected', parameters, link, at }];
    return [];
  });
}

/** The demo enterprise and the demo university hear of what fits their listings. */
function newsOfMatches(scene: Scene): News[] {
  const [enterprise] = scene.organisations.enterprises;
  const [university] = scene.organisations.academic;
  const pairs = scene.needs.flatMap((need) =>
    scene.achievements
      .filter((one) => one.theme === need.theme && one.owner !== need.owner)
      .map((achievement) => ({ need, achievement })),
  );
  const open = pairs.filter(
    ({ need, achievement }) => need.row.status === 'published' && achievement.row.status === 'published',
  );
  const ofEnterprise = open.filter(({ need }) => need.owner === enterprise).slice(0, 2);
  const ofUniversity = open.filter(({ achievement }) => achievement.owner === university).slice(0, 2);
  const news = (
    owner: DemoOrganisation | undefined,
    own: DemoListing,
    other: DemoListing,
    path: string,
    place: number,
  ): News => ({
    userIds: owner ? (scene.people.actorsOf.get(owner.id) ?? []) : [],
    kind: 'match_found',
    parameters: { title: own.row.title, other: other.row.title },
    link: `/${path}/${own.row.id}`,
    at: scene.calendar.at(2 + place * 5, 11),
  });
  return [
    ...ofEnterprise.map(({ need, achievement }, place) =>
      news(enterprise, need, achievement, 'needs', place),
    ),
    ...ofUniversity.map(({ need, achievement }, place) =>
      news(university, achievement, need, 'achievements', place),
    ),
  ];
}
