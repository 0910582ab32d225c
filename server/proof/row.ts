import type { IdentityName } from './cast.ts';

/** One row of the table of permissions: the answer to each identity. */
export interface Row {
  /** For everybody who is signed in and not named. */
  rest: number;
  /** For visitors, disabled accounts and sessions that are over. */
  signedOut: number;
  /** For those who have something to do first. */
  restricted: number;
  /** Status → names of identities and of groups. */
  named: Record<number, string>;
}

/** The named get these answers, all others who are signed in the first one. */
export const others = (rest: number, named: Record<number, string> = {}): Row => ({
  rest,
  named,
  signedOut: 401,
  restricted: 403,
});

/** The same answer for everybody but the named, signed in or not. */
export const everybody = (status: number, named: Record<number, string> = {}): Row => ({
  rest: status,
  named,
  signedOut: status,
  restricted: status,
});

/** One's own account: also for those who have something to do first. */
export const account = (rest: number, named: Record<number, string> = {}): Row => ({
  rest,
  named,
  signedOut: 401,
  restricted: rest,
});

/** Names for people who often stand together. */
const groups: Record<string, readonly IdentityName[]> = {
  /** Who signs for the enterprise that has the need and buys. */
  enterprise: ['enterpriseOwner', 'enterpriseMember'],
  /** Who signs for the university that has the achievement and sells. */
  university: ['universityOwner', 'universityMember', 'transferOfficer', 'departmentMember'],
  /** Who releases what the university's people submit. */
  office: ['universityOwner', 'transferOfficer'],
  /** The person who accepted the NDA on the published achievement, and was let in. */
  confidant: ['enterpriseOwner'],
  /** Those of the university who write for all of it. */
  wholeUniversity: ['universityOwner', 'universityMember', 'transferOfficer'],
  finance: ['enterpriseFinance', 'universityFinance'],
  agency: ['agencyOwner', 'agencyMember'],
  point: ['registrar', 'reviewer'],
  signedOut: ['visitor', 'disabled', 'expired'],
  /** Signed in, and to be answered like nobody until they have done what they must. */
  restricted: ['unverified', 'withoutSecondFactor'],
  administrators: ['systemAdministrator', 'securityAdministrator', 'auditAdministrator'],
};
const compounds: Record<string, readonly string[]> = {
  parties: ['enterprise', 'university'],
  partiesAndFinance: ['parties', 'finance'],
  holders: ['agency', 'broker'],
  /** Everybody whom a contract that was handed in concerns. */
  insiders: ['partiesAndFinance', 'holders', 'point', 'operator'],
  brokers: ['broker', 'otherBroker'],
  points: ['point', 'otherRegistrar'],
};

/** The identities behind names of identities and groups; a name that nobody has stays and fits nobody. */
export const namesOf = (names: string): string[] =>
  names.split(' ').flatMap((name): string[] => {
    const parts = compounds[name];
    return parts ? namesOf(parts.join(' ')) : [...(groups[name] ?? [name])];
  });

/** What a row expects for one identity. */
export function expectedOf(row: Row, identity: IdentityName): number {
  for (const [status, names] of Object.entries(row.named))
    if (namesOf(names).includes(identity)) return Number(status);
  if (groups['restricted']?.includes(identity)) return row.restricted;
  return groups['signedOut']?.includes(identity) ? row.signedOut : row.rest;
}
