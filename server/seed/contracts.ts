import type { contracts, shareConfirmations } from '../../db/schema/index.ts';
import type { ContractClass, ContractStatus } from '../../db/schema/codes.ts';
import { dayOf } from '../context.ts';
import { logAmountFen, type DemoAchievement, type DemoNeed } from './listings.ts';
import { sisterPairs } from './organisations.ts';
import { demoId, randomFor, type Random } from './random.ts';
import { addReceipts } from './receipts.ts';
import { addRegistration, addRegistrationElsewhere } from './registration.ts';
import { detailsOf } from './parties.ts';
import type { DemoContract, Scene } from './scene.ts';

export const contractCount = 400;
/** Contracts from here on are recent, and most of them still on their way to registration. */
const recentFrom = 355;
/** How many contracts follow from an introduction: two for each of 45 needs. */
const introducedPairs = 45;

/** Days ago on which a contract was signed: volume grows by 14 % a year, as the five-year target asks. */
function signedDaysAgo(index: number): number {
  if (index >= recentFrom) return 40 - Math.floor(((index - recentFrom) * 38) / (contractCount - recentFrom));
  const part = (index + 0.5) / recentFrom;
  const years = Math.log(1 + part * (1.14 ** 3 - 1)) / Math.log(1.14);
  return Math.round(1030 - (years / 3) * (1030 - 45));
}

/** Where a contract's way through registration ends. */
function targetStatus(index: number): ContractStatus {
  if (index < recentFrom)
    return index % 47 === 11 ? 'rejected' : index % 53 === 20 ? 'cancelled' : 'registered';
  const cycle: ContractStatus[] = [
    'submitted',
    'accepted',
    'in_review',
    'registered',
    'in_review',
    'correction_asked',
  ];
  return index >= contractCount - 5 ? 'draft' : cycle[index % cycle.length]!;
}

/** The pairs that led to contracts: needs from every theme, each with two of its achievements. */
function chosenPairs(scene: Scene): { need: DemoNeed; achievement: DemoAchievement }[] {
  const needs = scene.needs.filter((_, index) => index % 10 === 1 || index % 10 === 4 || index % 10 === 7);
  return needs.slice(0, introducedPairs).flatMap((need, place) => {
    const offers = scene.achievements.filter(
      (one) => one.theme === need.theme && one.owner.id !== need.owner.id,
    );
    // Neighbouring needs of a theme begin with different achievements.
    const [first, second] =
      place % 2 === 0 ? [offers[0], offers[1]] : [offers[2] ?? offers[0], offers[3] ?? offers[1]];
    return [first!, second!].map((achievement) => ({ need, achievement }));
  });
}

/** 400 contracts in the order of their signing, with shares, history and receipts. */
export function buildContracts(scene: Scene): DemoContract[] {
  const random = randomFor('contracts');
  const pairs = chosenPairs(scene);
  const used = new Map<string, number>();
  for (const { achievement } of pairs) used.set(achievement.row.id, (used.get(achievement.row.id) ?? 0) + 1);
  const first = contractCount - pairs.length * 4 + 2;
  return Array.from({ length: contractCount }, (_, index) => {
    const place = (index - first) / 4;
    const pair = place >= 0 && Number.isInteger(place) ? (pairs[place] ?? null) : null;
    // What is sold cannot be talked about with others later.
    const mayBeSold = pair === null || used.get(pair.achievement.row.id) === 1;
    return buildContract(scene, random, index, pair, mayBeSold);
  });
}

const isSoldFromElsewhere = (index: number): boolean => index % 23 === 7;

/** On their way to registration, every other contract has a share that its holder has not confirmed yet. */
function keepUnconfirmed(contract: DemoContract): void {
  const { row, shares } = contract;
  const underWay = ['submitted', 'accepted', 'in_review', 'correction_asked'].includes(row.status);
  if (!underWay || shares.length === 0) return;
  contract.proposed = shares.splice(-1).map((share) => ({ ...share, reviewId: null }));
}

function partiesOf(scene: Scene, random: Random, index: number, pair: DemoContract['pair']) {
  const { enterprises } = scene.organisations;
  if (pair)
    return {
      seller: pair.achievement.owner,
      buyer: pair.need.owner,
      achievement: pair.achievement,
      related: false,
    };
  const achievement = random.pick(scene.achievements);
  if (index % 37 === 5) {
    const [one, other] = sisterPairs[index % 2]!;
    return { seller: enterprises[one]!, buyer: enterprises[other]!, achievement, related: true };
  }
  // The last three enterprises are from other cities: their sales count as absorbed by the buyer's district.
  const seller = isSoldFromElsewhere(index) ? random.pick(enterprises.slice(-3)) : achievement.owner;
  const sisters = new Set(sisterPairs.flat().map((place) => enterprises[place]!.id));
  const possible = enterprises.filter(
    (one) =>
      one.id !== seller.id &&
      one.verifiedAt !== null &&
      one.fields.includes(achievement.theme.field) &&
      !(sisters.has(one.id) && sisters.has(seller.id)),
  );
  return {
    seller,
    buyer: random.pick(possible.length > 0 ? possible : enterprises.slice(12, 20)),
    achievement,
    related: false,
  };
}

const kinds: readonly (readonly [ContractClass, string, 'exclusive' | 'sole' | 'ordinary' | null, string])[] =
  [
    ['development', 'commissioned', null, '委托开发'],
    ['development', 'commissioned', null, '委托开发'],
    ['development', 'cooperative', null, '合作开发'],
    ['transfer', 'patent_right', null, '专利权转让'],
    ['transfer', 'technical_secret', null, '技术秘密转让'],
    ['licence', 'patent', 'ordinary', '专利实施许可'],
    ['licence', 'patent', 'exclusive', '专利独占许可'],
    ['licence', 'software_copyright', 'sole', '软件著作权许可'],
    ['consulting', 'consulting', null, '技术咨询'],
    ['service', 'general', null, '技术服务'],
    ['service', 'general', null, '技术服务'],
    ['service', 'training', null, '技术培训'],
  ];
const openKinds = kinds.filter(([kind, , scope]) => kind !== 'transfer' && scope !== 'exclusive');

function buildContract(
  scene: Scene,
  random: Random,
  index: number,
  pair: DemoContract['pair'],
  mayBeSold: boolean,
): DemoContract {
  const { calendar, people, organisations } = scene;
  const { seller, buyer, achievement, related } = partiesOf(scene, random, index, pair);
  const [contractClass, subKind, licenceScope, suffix] = random.pick(mayBeSold ? kinds : openKinds);
  const signedAt = calendar.at(signedDaysAgo(index), random.integer(9, 16));
  const totalFen = logAmountFen(random, 50_000, 30_000_000);
  const technology = random.chance(0.55) ? 100n : BigInt(random.integer(60, 98));
  const service = contractClass === 'service' || contractClass === 'consulting';
  const publicSeller = scene.organisations.academic.includes(seller);
  const pricingMode = publicSeller
    ? random.pick(['agreement', 'agreement', 'listing', 'auction'] as const)
    : 'agreement';
  const notice = publicSeller && pricingMode === 'agreement' && !random.chance(0.12);
  const noticeDays = random.chance(0.1) ? 10 : 16;
  const row: typeof contracts.$inferInsert = {
    id: demoId('contract', index),
    introductionId: null,
    title: `${achievement.row.title.replace(/技术$/, '')}${suffix}`,
    contractClass,
    subKind,
    licenceScope,
    sellerId: seller.id,
    buyerId: buyer.id,
    loggedByOrganisationId: seller.id,
    loggedBy: people.actorsOf.get(seller.id)![0]!,
    field: achievement.theme.field,
    totalFen,
    declaredTechnologyFen: (totalFen * technology) / 100n,
    signedOn: dayOf(signedAt),
    validFrom: dayOf(signedAt),
    validTo: calendar.dayAfter(signedAt, 365 * random.integer(1, 5)),
    paymentMode: service
      ? random.pick(['lump_sum', 'instalments'])
      : random.pick([
          'lump_sum',
          'instalments',
          'instalments',
          'instalments',
          'royalty',
          'entry_fee_and_royalty',
        ]),
    pricingMode,
    noticeFrom: notice ? calendar.dayAfter(signedAt, -noticeDays - 2) : null,
    noticeTo: notice ? calendar.dayAfter(signedAt, -2) : null,
    relatedParties: related,
    servicePointId: organisations.servicePoints[[0, 0, 1, 2][index % 4]!]!.id,
    status: 'draft',
    sellerDetails: detailsOf(seller),
    buyerDetails: detailsOf(buyer),
    createdAt: signedAt,
    updatedAt: signedAt,
  };
  const contract: DemoContract = {
    row,
    shares: [],
    proposed: [],
    events: [],
    receipts: [],
    signedAt,
    submittedAt: null,
    seller,
    buyer,
    pair,
    leadBroker: null,
  };
  addShares(scene, random, contract, index);
  // What enterprises of other cities sell is registered there: with its number it comes to the operator, who verifies it.
  if (pair === null && isSoldFromElsewhere(index)) {
    row.servicePointId = null;
    addRegistrationElsewhere(
      scene,
      random,
      contract,
      index,
      index >= recentFrom ? 'submitted' : 'registered',
    );
  } else addRegistration(scene, random, contract, index, targetStatus(index));
  keepUnconfirmed(contract);
  addReceipts(scene, random, contract, index);
  return contract;
}

/** Nobody, one, two or three holders; the rest belongs to nobody. */
const splits: readonly (readonly number[])[] = [
  [],
  [10_000],
  [6_000],
  [3_000],
  [5_000, 3_000],
  [7_000, 3_000],
  [4_000, 3_000, 2_000],
];

function addShares(scene: Scene, random: Random, contract: DemoContract, index: number): void {
  const { brokers } = scene.people;
  const { row } = contract;
  const split = contract.row.relatedParties ? [] : random.pick(splits);
  const atHome = brokers.filter((broker) => broker.fields.includes(row.field));
  // The demo broker leads one contract in ten.
  const chosen = random.sample(index % 10 === 3 ? brokers.slice(1) : atHome, split.length);
  if (index % 10 === 3 && chosen.length > 0) chosen[0] = brokers[0]!;
  const distinct = [...new Set(chosen)];
  const agencyAlone =
    distinct.length > 1 && random.chance(0.4) ? random.pick(scene.organisations.agencies) : null;
  contract.shares = distinct.map((broker, position) => {
    const byAgency = agencyAlone !== null && position === distinct.length - 1;
    return {
      id: demoId('share', index * 4 + position),
      contractId: row.id,
      holderKind: byAgency ? ('agency' as const) : ('broker' as const),
      brokerId: byAgency ? null : broker.id,
      agencyId: byAgency ? agencyAlone.id : (broker.agencyId ?? null),
      basisPoints: split[position]!,
      evidence: random.pick(['three_party_contract', 'intermediary_contract', 'mandate'] as const),
      position,
      createdAt: contract.signedAt,
    };
  });
  contract.leadBroker = distinct[0] && contract.shares[0]?.holderKind === 'broker' ? distinct[0] : null;
}

/** The seller's people, who logged a share, have confirmed it; of some the buyer's have, too. */
export function buildConfirmations(
  scene: Scene,
  contracts: readonly DemoContract[],
): (typeof shareConfirmations.$inferInsert)[] {
  const made: (typeof shareConfirmations.$inferInsert)[] = [];
  for (const [index, { row, proposed, seller, buyer, submittedAt }] of contracts.entries())
    for (const { id: shareId } of proposed)
      for (const [side, organisation] of [
        ['seller', seller],
        ['buyer', buyer],
      ] as const) {
        if (submittedAt === null || (side === 'buyer' && index % 2 === 0)) continue;
        made.push({
          id: demoId('confirmation', made.length),
          contractId: row.id,
          shareId,
          side,
          userId: scene.people.actorsOf.get(organisation.id)![0]!,
          at: submittedAt,
        });
      }
  return made;
}
