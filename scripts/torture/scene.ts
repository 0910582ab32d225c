import { randomUUID } from 'node:crypto';
import { openDatabase } from '../../db/client.ts';
import { brokers, credentials, memberships, organisations, users } from '../../db/schema/index.ts';
import type { MembershipRole, OrganisationKind } from '../../db/schema/codes.ts';
import { hashPassword } from '../../server/accounts/authentication.ts';

/** Who acts in the torture: everybody's contracts lie between the same parties and give to the same brokers. */
export interface TortureScene {
  sellerId: string;
  buyerId: string;
  servicePointId: string;
  agencyId: string;
  brokerIds: string[];
  /** E-mail addresses; the password is `tortureSecret`. */
  emails: { seller: string; buyer: string; reviewer: string; agency: string; brokers: string[] };
}

export const tortureSecret = 'correct-horse-battery-staple';

/** Puts the people of the torture into an empty, migrated database. */
export async function createTortureScene(applicationUrl: string): Promise<TortureScene> {
  const { db, close } = openDatabase({ url: applicationUrl, maximumConnections: 1 });
  const password = await hashPassword(tortureSecret);

  async function addOrganisation(kind: OrganisationKind, name: string): Promise<string> {
    const id = randomUUID();
    await db
      .insert(organisations)
      .values({ id, kind, name, district: '370212', legalRepresentative: name, verifiedAt: new Date() });
    return id;
  }
  async function addUser(organisationId: string | null, role: MembershipRole = 'owner') {
    const id = randomUUID();
    const email = `${id}@torture.queqiao`;
    // Demo users get no mail.
    await db.insert(users).values({ id, name: 'torture', email, emailVerified: true, demo: true });
    await db
      .insert(credentials)
      .values({ id: randomUUID(), accountId: id, providerId: 'credential', userId: id, password });
    if (organisationId) await db.insert(memberships).values({ userId: id, organisationId, role });
    return { id, email };
  }

  try {
    const sellerId = await addOrganisation('university', 'seller');
    const buyerId = await addOrganisation('enterprise', 'buyer');
    const servicePointId = await addOrganisation('service_point', 'service point');
    const agencyId = await addOrganisation('agency', 'agency');
    const brokerIds: string[] = [];
    const brokerEmails: string[] = [];
    for (const name of ['first', 'second']) {
      const user = await addUser(null);
      const id = randomUUID();
      await db.insert(brokers).values({ id, userId: user.id, name, level: 'senior', agencyId });
      brokerIds.push(id);
      brokerEmails.push(user.email);
    }
    const emails = {
      seller: (await addUser(sellerId)).email,
      buyer: (await addUser(buyerId)).email,
      reviewer: (await addUser(servicePointId)).email,
      agency: (await addUser(agencyId)).email,
      brokers: brokerEmails,
    };
    return { sellerId, buyerId, servicePointId, agencyId, brokerIds, emails };
  } finally {
    await close();
  }
}
