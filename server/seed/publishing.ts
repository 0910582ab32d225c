import type {
  listingEvents,
  matches,
  selectedAchievements,
  selectionBatches,
} from '../../db/schema/index.ts';
import type { ListingKind } from '../../db/schema/codes.ts';
import type { City } from '../city/city.ts';
import { expiryFrom } from '../listings/rules.ts';
import { returnNotes } from './bank/phrases.ts';
import type { DemoAchievement, DemoNeed } from './listings.ts';
import { judgePair } from './matches.ts';
import { demoId, randomFor, type Random } from './random.ts';
import type { DemoContract, Scene } from './scene.ts';

export type ListingEventRow = typeof listingEvents.$inferInsert;
type Policy = City['policy']['publishing'];
/** How far a listing came that nobody ended by a deal. */
type Fate = 'published' | 'draft' | 'submitted' | 'expired' | 'ended';

const eventsPerListing = 16;
const minute_ms = 60_000;

/** Contracts end their need, and a transfer or an exclusive licence its achievement (product.md §3). */
export function endListings(contracts: readonly DemoContract[]): void {
  for (const { pair, row, submittedAt } of contracts) {
    if (!pair || submittedAt === null) continue;
    pair.need.ended ??= { status: 'contracted', verb: 'contract', at: submittedAt };
    const sells = row.contractClass === 'transfer' || row.licenceScope === 'exclusive';
    if (sells) pair.achievement.ended ??= { status: 'sold', verb: 'sell', at: submittedAt };
  }
}

/** Give every listing its dates, its state and its history. */
export function publishListings(scene: Scene, policy: Policy): ListingEventRow[] {
  const random = randomFor('publishing');
  let spare = 0;
  return [
    ...scene.needs.flatMap((need, index) => {
      const fates: Fate[] = ['draft', 'submitted', 'expired', 'ended'];
      const fate = index % 10 === 0 ? fates[(index / 10) % 4]! : 'published';
      return publish(scene, policy, random, { kind: 'need', listing: need, index, fate });
    }),
    ...scene.achievements.flatMap((achievement, index) => {
      const free = achievement.neededFrom === null && achievement.ended === null;
      if (free) spare += 1;
      const fates: Record<number, Fate> = {
        3: 'draft',
        6: 'submitted',
        9: 'expired',
        12: 'ended',
        14: 'expired',
      };
      const fate = free ? (fates[spare % 15] ?? 'published') : 'published';
      return publish(scene, policy, random, { kind: 'achievement', listing: achievement, index, fate });
    }),
  ];
}

function publish(
  scene: Scene,
  policy: Policy,
  random: Random,
  input: { kind: ListingKind; listing: DemoNeed | DemoAchievement; index: number; fate: Fate },
): ListingEventRow[] {
  const { kind, listing, index, fate } = input;
  const { calendar, people, organisations } = scene;
  const row: Pick<
    DemoNeed['row'],
    'createdBy' | 'createdAt' | 'updatedAt' | 'publishedAt' | 'confirmedAt' | 'expiresAt' | 'version'
  > & { status: string } = listing.row;
  const owner = people.actorsOf.get(listing.owner.id)![0]!;
  const operator = people.actorsOf.get(organisations.operator.id)![0]!;
  const events: ListingEventRow[] = [];
  const event = (verb: string, toStatus: string, actorId: string | null, at: Date, note = '') => {
    events.push({
      id: demoId(`${kind} event`, index * eventsPerListing + events.length),
      listingKind: kind,
      listingId: listing.row.id,
      fromStatus: events.length === 0 ? null : row.status,
      toStatus,
      verb,
      actorId,
      note,
      at,
    });
    row.status = toStatus;
    row.updatedAt = at;
    row.version = events.length;
  };

  const oldest = calendar.at(1088, 9);
  const recent = fate === 'draft' || fate === 'submitted' ? 20 : 0;
  const wanted = listing.neededFrom
    ? new Date(listing.neededFrom.getTime() - random.integer(3, 60) * 24 * 60 * minute_ms)
    : calendar.at(
        recent > 0 ? random.integer(3, recent) : random.integer(fate === 'expired' ? 230 : 12, 640),
        random.integer(9, 16),
      );
  const publishedAt = wanted < oldest ? oldest : wanted;
  row.createdBy = owner;
  row.createdAt = new Date(publishedAt.getTime() - random.integer(60, 3000) * minute_ms);
  event('create', 'draft', owner, row.createdAt);
  if (fate === 'draft') return events;
  const immediately = listing.row.completeness >= policy.immediateCompleteness && fate !== 'submitted';
  if (!immediately) {
    event('submit', 'submitted', owner, new Date(row.createdAt.getTime() + 30 * minute_ms));
    if (fate === 'submitted') return events;
    if (random.chance(0.3)) {
      event(
        'return',
        'draft',
        operator,
        new Date(row.createdAt.getTime() + 45 * minute_ms),
        random.pick(returnNotes),
      );
      event('submit', 'submitted', owner, new Date(row.createdAt.getTime() + 55 * minute_ms));
    }
  }
  event(immediately ? 'submit' : 'release', 'published', immediately ? owner : operator, publishedAt);
  Object.assign(row, { publishedAt, confirmedAt: publishedAt, expiresAt: expiryFrom(publishedAt, policy) });

  const end = listing.ended?.at ?? calendar.at(0, 0);
  const confirm = (): void => {
    // Owners confirm a while before the 180 days are over.
    const at = calendar.later(random, row.confirmedAt!, policy.expiryDays - 60, policy.expiryDays - 10);
    if (at === null || at >= end) return;
    event('confirm', 'published', owner, at);
    Object.assign(row, { confirmedAt: at, expiresAt: expiryFrom(at, policy) });
    confirm();
  };
  if (fate === 'expired') {
    const at = new Date(row.expiresAt!.getTime() + 10 * minute_ms);
    event('expire', 'expired', null, at);
    return events;
  }
  confirm();
  if (listing.ended) event(listing.ended.verb, listing.ended.status, null, listing.ended.at);
  if (fate === 'ended') {
    const at =
      calendar.later(random, row.confirmedAt!, 1, 10) ??
      new Date(row.confirmedAt!.getTime() + 60 * minute_ms);
    event(
      kind === 'need' ? 'close' : 'withdraw',
      kind === 'need' ? 'closed' : 'withdrawn',
      owner,
      at,
      '情况变化，暂不对接。',
    );
  }
  return events;
}

/** The matches that were found when the second of a pair was published: the funnel counts from them. */
export function buildMatches(scene: Scene): (typeof matches.$inferInsert)[] {
  return scene.needs
    .flatMap((need) =>
      scene.achievements
        .filter((one) => one.theme === need.theme)
        .map((achievement) => ({ need, achievement })),
    )
    .flatMap(({ need, achievement }, index) => {
      const published = [need.row.publishedAt, achievement.row.publishedAt];
      if (!published[0] || !published[1]) return [];
      const at = new Date(Math.max(published[0].getTime(), published[1].getTime()) + 2 * minute_ms);
      if ([need, achievement].some((listing) => listing.ended !== null && listing.ended.at <= at)) return [];
      return [
        {
          id: demoId('match', index),
          needId: need.row.id,
          achievementId: achievement.row.id,
          ...judgePair(need, achievement),
          createdAt: at,
          updatedAt: at,
        },
      ];
    });
}

/** Three 好成果 batches of twelve achievements each, from what was published and complete by then. */
export function buildSelections(scene: Scene): {
  batches: (typeof selectionBatches.$inferInsert)[];
  selected: (typeof selectedAchievements.$inferInsert)[];
} {
  const random = randomFor('selections');
  const taken = new Set<string>();
  const built = [760, 420, 90].map((daysAgo, index) => {
    const announcedAt = scene.calendar.at(daysAgo, 10);
    const announcedOn = scene.calendar.dayAfter(announcedAt, 0);
    const id = demoId('batch', index);
    const eligible = scene.achievements.filter(
      ({ row }) =>
        row.publishedAt && row.publishedAt < announcedAt && row.completeness >= 85 && !taken.has(row.id),
    );
    const chosen = random.sample(eligible, 12);
    for (const { row } of chosen) taken.add(row.id);
    return {
      batch: { id, name: `${announcedOn.slice(0, 4)} 年青岛好成果第 ${index + 1} 批（演示）`, announcedOn },
      selected: chosen.map(({ row }) => ({ batchId: id, achievementId: row.id })),
    };
  });
  return { batches: built.map(({ batch }) => batch), selected: built.flatMap(({ selected }) => selected) };
}
