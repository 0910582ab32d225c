import type {
  disclosures,
  ndaAcceptances,
  ndaDecisions,
  ndaInvitations,
  ndaTexts,
} from '../../db/schema/index.ts';
import type { City } from '../city/city.ts';
import { ndaTextOf } from '../disclosure/rules.ts';
import type { DemoIntroduction } from './introduction-stage.ts';
import type { DemoAchievement, DemoNeed } from './listings.ts';
import { demoId } from './random.ts';
import type { Scene } from './scene.ts';

export interface DemoDisclosures {
  texts: (typeof ndaTexts.$inferInsert)[];
  invitations: (typeof ndaInvitations.$inferInsert)[];
  acceptances: (typeof ndaAcceptances.$inferInsert)[];
  decisions: (typeof ndaDecisions.$inferInsert)[];
  disclosures: (typeof disclosures.$inferInsert)[];
}

const hour_ms = 3_600_000;
/** What became of an acceptance, in turns; owners have decided about those that are older than some weeks. */
const courses = ['seen', 'waiting', 'revoked'] as const;
const decidedAfter_days = 45;

/** One of the two listings of an introduction, and who of the other side accepts its NDA. */
interface Side {
  kind: 'need' | 'achievement';
  listing: DemoNeed | DemoAchievement;
  other: string;
}

/**
 * NDAs on the confidential parts of listings that are talked about: accepted by somebody of the other side once both had
 * agreed to talk, then let in and seen, still waiting for the owner, or revoked; and an invitation of the demo university
 * to the demo enterprise.
 */
export function buildDisclosures(
  scene: Scene,
  introductions: readonly DemoIntroduction[],
  city: Pick<City, 'nda'>,
): DemoDisclosures {
  const text = ndaTextOf(city);
  const built: DemoDisclosures = {
    texts: [],
    invitations: [],
    acceptances: [],
    decisions: [],
    disclosures: [],
  };
  for (const { row, need, achievement } of introductions) {
    if (!row.acceptedAt || row.status === 'closed') continue;
    const sides: Side[] = [
      { kind: 'need', listing: need, other: achievement.owner.id },
      { kind: 'achievement', listing: achievement, other: need.owner.id },
    ];
    for (const side of sides)
      if (side.listing.confidential.detail !== '') accept(scene, built, text.sha256, row, side);
  }
  const first = built.acceptances.map((row) => row.acceptedAt).toSorted((one, other) => +one - +other)[0];
  invite(scene, built);
  return { ...built, texts: [{ ...text, firstUsedAt: first ?? scene.calendar.at(1, 9) }] };
}

function accept(
  { people, calendar }: Scene,
  built: DemoDisclosures,
  ndaSha256: string,
  introduction: DemoIntroduction['row'],
  { kind, listing, other }: Side,
): void {
  const index = built.acceptances.length;
  // Whole days, or a few hours of one: people work in office hours.
  const at = (days: number, hours = 0) => new Date(+introduction.acceptedAt! + (days * 24 + hours) * hour_ms);
  // Whoever just agreed to talk has not come to the NDA yet.
  if (at(4) >= calendar.at(0, 0)) return;
  const userId = people.actorsOf.get(other)?.[0];
  const decidedBy = people.actorsOf.get(listing.owner.id)?.[0];
  if (!userId || !decidedBy) return;
  const id = demoId('nda acceptance', index);
  const about = { listingKind: kind, listingId: listing.row.id };
  built.acceptances.push({
    id,
    ...about,
    ownerId: listing.owner.id,
    userId,
    organisationId: other,
    ndaSha256,
    introductionId: introduction.id,
    acceptedAt: at(1),
  });
  const course = courses[index % courses.length]!;
  if (course === 'waiting' && at(1) > calendar.at(decidedAfter_days, 0)) return;
  const decide = (number: number, decision: 'approved' | 'revoked', decidedAt: Date, note: string) =>
    built.decisions.push({
      id: demoId('nda decision', index * 2 + number),
      acceptanceId: id,
      decision,
      decidedBy,
      decidedAt,
      note,
    });
  decide(0, 'approved', at(1, 1), '');
  for (const [place, part] of (['detail', 'document'] as const).entries())
    built.disclosures.push({
      id: demoId('disclosure', index * 2 + place),
      ...about,
      ownerId: listing.owner.id,
      userId,
      organisationId: other,
      basis: 'nda',
      acceptanceId: id,
      part,
      at: at(2, place),
    });
  if (course === 'revoked') decide(1, 'revoked', at(3), '本轮资料已看完，后续按需重新开放。');
}

function invite({ people, organisations, achievements, calendar }: Scene, built: DemoDisclosures): void {
  const [university] = organisations.academic;
  const [enterprise] = organisations.enterprises;
  const offered = achievements.find(
    ({ owner, row, confidential }) =>
      owner === university && row.status === 'published' && confidential.detail !== '',
  );
  if (!offered || !enterprise || !university) return;
  built.invitations.push({
    id: demoId('nda invitation', 0),
    listingKind: 'achievement',
    listingId: offered.row.id,
    organisationId: enterprise.id,
    invitedBy: people.actorsOf.get(university.id)![0]!,
    invitedAt: calendar.at(2, 10),
  });
}
