import { createHash } from 'node:crypto';
import { openDatabase, type Transaction } from './client.ts';
import * as tables from './schema/index.ts';

/** For reader.test.ts: people around two introductions and two contracts, written by the owner of the tables. */

const at = new Date('2026-06-01T04:00:00Z');
const day = '2026-06-01';
const names = new Map<string, string>();

/** The id that a name of the scene has. */
export function idOf(name: string): string {
  const hash = createHash('md5').update(name).digest('hex');
  const id = hash.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  names.set(id, name);
  return id;
}

/** The name of the scene that an id has. */
export const nameOf = (id: string): string => names.get(id) ?? id;

/** A word that is in every confidential text, and in no public one. */
export const secret = '金丝雀';

const organisations = {
  enterprise: 'enterprise',
  stranger: 'enterprise',
  university: 'university',
  agency: 'agency',
  'service point': 'service_point',
  'other service point': 'service_point',
  government: 'government',
} as const;

/** Everybody with a membership; brokers have none. */
const members = {
  'enterprise owner': { of: 'enterprise', role: 'owner' },
  'enterprise member': { of: 'enterprise', role: 'member' },
  'enterprise finance': { of: 'enterprise', role: 'finance' },
  'enterprise disabled': { of: 'enterprise', role: 'owner' },
  stranger: { of: 'stranger', role: 'owner' },
  'university owner': { of: 'university', role: 'owner' },
  'transfer office': { of: 'university', role: 'member', transferOffice: true },
  'first department': { of: 'university', role: 'member', department: 'first' },
  'second department': { of: 'university', role: 'member', department: 'second' },
  'agency owner': { of: 'agency', role: 'owner' },
  'service point': { of: 'service point', role: 'member' },
  'other service point': { of: 'other service point', role: 'member' },
  operator: { of: 'government', role: 'owner' },
} as const;
const brokers = { 'lead broker': 'agency', 'other broker': null } as const;
export const people = [...Object.keys(members), ...Object.keys(brokers)];

/** Writes the scene past row-level security. @param ownerUrl address of the owner of the tables */
export async function writeScene(ownerUrl: string): Promise<void> {
  const { db, close } = openDatabase({ url: ownerUrl, maximumConnections: 1 });
  try {
    await db.transaction(async (transaction) => {
      await writePeople(transaction);
      await writeListings(transaction);
      await writeDisclosure(transaction);
      await writeIntroductions(transaction);
      await writeContracts(transaction);
    });
  } finally {
    await close();
  }
}

async function writePeople(transaction: Transaction): Promise<void> {
  await transaction
    .insert(tables.organisations)
    .values(
      Object.entries(organisations).map(([name, kind]) => ({ id: idOf(`organisation ${name}`), kind, name })),
    );
  await transaction.insert(tables.departments).values(
    ['first', 'second'].map((name) => ({
      id: idOf(`department ${name}`),
      organisationId: idOf('organisation university'),
      name,
    })),
  );
  await transaction.insert(tables.users).values(
    people.map((name) => ({
      id: idOf(name),
      name,
      email: `${idOf(name)}@test.queqiao`,
      disabledAt: name === 'enterprise disabled' ? at : null,
    })),
  );
  await transaction.insert(tables.memberships).values(
    Object.entries(members).map(([name, member]) => ({
      userId: idOf(name),
      organisationId: idOf(`organisation ${member.of}`),
      role: member.role,
      transferOffice: 'transferOffice' in member,
      departmentId: 'department' in member ? idOf(`department ${member.department}`) : null,
    })),
  );
  await transaction.insert(tables.brokers).values(
    Object.entries(brokers).map(([name, agency]) => ({
      ...{ id: idOf(`broker ${name}`), userId: idOf(name), name, level: 'senior' as const },
      agencyId: agency === null ? null : idOf(`organisation ${agency}`),
    })),
  );
}

async function writeListings(transaction: Transaction): Promise<void> {
  const detail = { detail: secret, indicators: [] };
  const needs = { need: 'published', draft: 'draft', 'need of the stranger': 'published' } as const;
  for (const [name, status] of Object.entries(needs)) {
    const owner = name.endsWith('stranger') ? 'stranger' : 'enterprise';
    await transaction.insert(tables.needs).values({
      ...{ id: idOf(name), title: name, status, completeness: 100 },
      organisationId: idOf(`organisation ${owner}`),
    });
    await transaction.insert(tables.needConfidential).values({ needId: idOf(name), ...detail });
  }
  const achievements = { 'achievement of the first': 'first', achievement: null };
  for (const [name, department] of Object.entries(achievements)) {
    await transaction.insert(tables.achievements).values({
      ...{ id: idOf(name), title: name, status: 'published' as const, completeness: 100 },
      organisationId: idOf('organisation university'),
      departmentId: department === null ? null : idOf(`department ${department}`),
    });
    await transaction.insert(tables.achievementConfidential).values({ achievementId: idOf(name), ...detail });
  }
  const mandate = {
    ...{ ownerId: idOf('organisation enterprise'), holderKind: 'broker' as const, exclusive: false },
    ...{ status: 'accepted' as const, acceptedAt: at, acceptedBy: idOf('enterprise owner') },
    ...{ proposedByOwner: true, proposedBy: idOf('enterprise owner'), validFrom: '2020-01-01' },
  };
  await transaction.insert(tables.mandates).values([
    // For all listings: of those, what is no draft any more stays closed to its holder.
    { ...mandate, id: idOf('mandate'), brokerId: idOf('broker lead broker') },
    { ...mandate, id: idOf('past mandate'), brokerId: idOf('broker other broker'), validTo: '2020-12-31' },
  ]);
}

/** The stranger accepted the NDA on an achievement and was let in; the enterprise's member too, and no longer is. */
async function writeDisclosure(transaction: Transaction): Promise<void> {
  const listing = { listingKind: 'achievement' as const, listingId: idOf('achievement of the first') };
  await insertFile(transaction, 'confidential file', 'university owner');
  await transaction
    .insert(tables.confidentialFiles)
    .values({ fileId: idOf('confidential file'), ...listing });
  await transaction
    .insert(tables.ndaTexts)
    .values({ sha256: 'text', version: '1', zh: '', en: '', firstUsedAt: at });
  const decisions = { stranger: ['approved'], 'enterprise member': ['approved', 'revoked'] } as const;
  for (const [name, decided] of Object.entries(decisions)) {
    const organisationId = idOf(`organisation ${name.replace(' member', '')}`);
    const invitationId = idOf(`invitation ${name}`);
    await transaction.insert(tables.ndaInvitations).values({
      ...{ id: invitationId, ...listing, organisationId },
      ...{ invitedBy: idOf('university owner'), invitedAt: at },
    });
    const acceptanceId = idOf(`acceptance ${name}`);
    await transaction.insert(tables.ndaAcceptances).values({
      ...{ id: acceptanceId, ...listing, ownerId: idOf('organisation university'), userId: idOf(name) },
      ...{ organisationId, invitationId, ndaSha256: 'text', acceptedAt: at },
    });
    for (const [index, decision] of decided.entries())
      await transaction.insert(tables.ndaDecisions).values({
        // The newest id holds.
        id: idOf(`decision ${name} ${index}`).replace(/^./, String(index)),
        ...{ acceptanceId, decision, decidedBy: idOf('university owner'), decidedAt: at },
      });
  }
}

const insertFile = (transaction: Transaction, name: string, uploadedBy: string) =>
  transaction.insert(tables.files).values({
    ...{ id: idOf(name), name, mediaType: 'text/plain', size_bytes: 1, sha256: '' },
    ...{ uploadedBy: idOf(uploadedBy), uploadedAt: at },
  });

async function writeIntroductions(transaction: Transaction): Promise<void> {
  const introductions = {
    introduction: { need: 'need', needOwner: 'enterprise', leadBrokerId: idOf('broker lead broker') },
    'other introduction': { need: 'need of the stranger', needOwner: 'stranger', leadBrokerId: null },
  };
  for (const [name, { need, needOwner, leadBrokerId }] of Object.entries(introductions)) {
    await transaction.insert(tables.introductions).values({
      ...{ id: idOf(name), needId: idOf(need), achievementId: idOf('achievement'), leadBrokerId },
      needOrganisationId: idOf(`organisation ${needOwner}`),
      achievementOrganisationId: idOf('organisation university'),
      ...{ openedBy: idOf('university owner'), openedBySide: 'achievement', status: 'accepted' },
      ...{ proposedAt: at, answerDueAt: at },
    });
    await transaction.insert(tables.introductionEvents).values({
      ...{ id: idOf(`event of the ${name}`), introductionId: idOf(name), verb: 'open', side: 'achievement' },
      ...{ actorId: idOf('university owner'), toStatus: 'proposed', at },
    });
    await transaction.insert(tables.introductionMessages).values({
      ...{ id: idOf(`message in the ${name}`), introductionId: idOf(name), side: 'achievement' },
      ...{ senderId: idOf('university owner'), body: secret, sentAt: at },
    });
    await insertFile(transaction, `file in the ${name}`, 'university owner');
    await transaction.insert(tables.introductionFiles).values({
      ...{ fileId: idOf(`file in the ${name}`), introductionId: idOf(name), side: 'achievement' },
    });
  }
}

/** Two registered contracts: the lead broker has 60 % of one, the other broker all of the other. */
async function writeContracts(transaction: Transaction): Promise<void> {
  const accounts = ['lead broker', 'other broker', null].map((broker) => ({
    id: idOf(`account ${broker ?? 'nobody'}`),
    holderKind: broker === null ? ('nobody' as const) : ('broker' as const),
    holderId: broker === null ? null : idOf(`broker ${broker}`),
    base: 'total' as const,
  }));
  await transaction.insert(tables.ledgerAccounts).values(accounts);
  const contracts = {
    contract: { buyer: 'enterprise', point: 'service point', to: ['lead broker', 'nobody'] },
    'other contract': { buyer: 'stranger', point: 'other service point', to: ['other broker'] },
  };
  for (const [name, { buyer, point, to }] of Object.entries(contracts)) {
    const parties = {
      sellerId: idOf('organisation university'),
      buyerId: idOf(`organisation ${buyer}`),
      servicePointId: idOf(`organisation ${point}`),
    };
    await transaction.insert(tables.contracts).values({
      ...{ id: idOf(name), title: name, contractClass: 'development', subKind: '1', ...parties, field: 1 },
      ...{ loggedBy: idOf('university owner'), totalFen: 100n, declaredTechnologyFen: 100n },
      ...{ approvedTechnologyFen: 100n, signedOn: day, paymentMode: 'lump_sum', pricingMode: 'agreement' },
      ...{ relatedParties: false, status: 'registered', registeredOn: day },
      registrationNumber: name === 'contract' ? '2026000000000001' : '2026000000000002',
    });
    await transaction.insert(tables.receipts).values({
      ...{ id: idOf(`receipt of the ${name}`), contractId: idOf(name), amountFen: 1n, receivedOn: day },
      ...{ recordedBy: idOf('university owner'), recordedAt: at },
    });
    await transaction.insert(tables.contractShares).values({
      ...{ id: idOf(`share of the ${name}`), contractId: idOf(name), holderKind: 'broker' },
      ...{ brokerId: idOf(`broker ${to[0]}`), basisPoints: to.length > 1 ? 6000 : 10_000 },
      ...{ evidence: 'mandate', position: 0, createdAt: at },
    });
    const own = { holderKind: 'contract' as const, holderId: idOf(name), base: 'total' as const };
    await transaction.insert(tables.ledgerAccounts).values({ id: idOf(`account ${name}`), ...own });
    for (const holder of to)
      await transaction.insert(tables.ledgerMovements).values({
        ...{ id: idOf(`${holder} in the ${name}`), eventId: idOf(`event ${holder}`), base: 'total' },
        ...{ sourceAccountId: idOf(`account ${name}`), destinationAccountId: idOf(`account ${holder}`) },
        ...{ amountFen: holder === 'nobody' ? 40n : 60n, cause: 'registration', contractId: idOf(name) },
        ...{ effectiveOn: day, recordedAt: at, ...parties, field: 1 },
        agencyId: holder === 'lead broker' ? idOf('organisation agency') : null,
      });
  }
  const fee = { contractId: idOf('contract'), amountFen: 1n, receivedOn: day, recordedAt: at };
  await transaction.insert(tables.feeIncomes).values([
    {
      ...{ ...fee, id: idOf('fee of the broker'), holderKind: 'broker', recordedBy: idOf('lead broker') },
      brokerId: idOf('broker lead broker'),
    },
    {
      ...{ ...fee, id: idOf('fee of the agency'), holderKind: 'agency', recordedBy: idOf('agency owner') },
      agencyId: idOf('organisation agency'),
    },
  ]);
}
