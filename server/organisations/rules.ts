import type { MembershipRole, OrganisationKind } from '../../db/schema/codes.ts';
import type { City } from '../city/city.ts';
import { isCreditCode } from '../credit-code.ts';
import type { FieldIssue } from '../errors.ts';
import type { PlatformAct } from '../policy/acts.ts';
import type { ProfileDraft } from './profile-schema.ts';

/** Pure decisions about organisations and their people. */

/** ISO 3166 numeric. */
const china = '156';

/** Kinds that nobody founds for themselves, and the act that founds them for somebody else. */
export const foundedFor: Partial<Record<OrganisationKind, PlatformAct>> = {
  service_point: 'organisations.found-service-point',
  government: 'organisations.found-government',
};

/** Kinds that have departments and a transfer office. */
export const isAcademic = (kind: OrganisationKind): boolean => kind === 'university' || kind === 'institute';

/** A credit code as it is stored: capitals without spaces; an empty one is none. */
export const tidyCreditCode = (text: string | null): string | null => {
  const code = (text ?? '').replace(/\s+/g, '').toUpperCase();
  return code === '' ? null : code;
};

/** A name as it is stored: one space where several were, none at the ends. */
export const tidyName = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

const creditCodeShape = /^[0-9A-HJ-NPQRTUWXY]{18}$/;

/** What is wrong with a credit code: shape, then check digit. In China every organisation has one. */
function creditCodeIssues(code: string | null, country: string): FieldIssue[] {
  if (code === null) return country === china ? [{ path: 'creditCode', code: 'required' }] : [];
  if (!creditCodeShape.test(code)) return [{ path: 'creditCode', code: 'wrong_format' }];
  return isCreditCode(code) ? [] : [{ path: 'creditCode', code: 'wrong_check_digit' }];
}

/** What is wrong with a profile by itself. A district of the city must be one that the city has; others are free. */
export function profileIssues(
  draft: Pick<ProfileDraft, 'creditCode' | 'country' | 'district' | 'functionalArea'>,
  city: Pick<City, 'code' | 'districts' | 'functionalAreas'>,
): FieldIssue[] {
  const issues = creditCodeIssues(tidyCreditCode(draft.creditCode), draft.country);
  const ofCity = draft.district?.startsWith(city.code.slice(0, 4)) ?? false;
  if (ofCity && !city.districts.some(({ code }) => code === draft.district))
    issues.push({ path: 'district', code: 'not_in_list' });
  if (
    draft.functionalArea !== null &&
    !city.functionalAreas.some(({ code }) => code === draft.functionalArea)
  )
    issues.push({ path: 'functionalArea', code: 'not_in_list' });
  return issues;
}

/** Whether a change touches what an operator verified, so that it has to be verified anew. */
export const changesIdentity = (
  before: { name: string; creditCode: string | null },
  after: { name: string; creditCode: string | null },
): boolean => before.name !== after.name || before.creditCode !== after.creditCode;

/** What somebody is in an organisation. */
export interface Place {
  role: MembershipRole;
  departmentId: string | null;
  transferOffice: boolean;
}

/**
 * What is wrong with a place: departments and the transfer office are for members of universities and institutes, and one
 * is in the one or in the other. Where there are departments, a member is in one of them or in the transfer office:
 * without either they would act for all of them.
 */
export function placeIssues(
  place: Place,
  kind: OrganisationKind,
  openDepartments: ReadonlySet<string>,
): FieldIssue[] {
  const issues: FieldIssue[] = [];
  const mayHavePlace = isAcademic(kind) && place.role === 'member';
  if (place.transferOffice && !mayHavePlace) issues.push({ path: 'transferOffice', code: 'refused' });
  if (place.departmentId !== null) {
    if (!mayHavePlace || place.transferOffice) issues.push({ path: 'departmentId', code: 'refused' });
    else if (!openDepartments.has(place.departmentId))
      issues.push({ path: 'departmentId', code: 'unknown_reference' });
  } else if (mayHavePlace && !place.transferOffice && openDepartments.size > 0) {
    issues.push({ path: 'departmentId', code: 'required' });
  }
  return issues;
}

/** Whether an organisation would be left without an owner. */
export const losesLastOwner = (owners: readonly string[], userId: string, next: MembershipRole | null) =>
  next !== 'owner' && owners.length === 1 && owners[0] === userId;

/** How long an invitation can be accepted. */
export const invitationDays = 7;
/** Invitations that an organisation may have open: more are mails to strangers. */
export const mostOpenInvitations = 50;

/** When an invitation that is sent now runs out. */
export const invitationExpiry = (now: Date): Date =>
  new Date(now.getTime() + invitationDays * 24 * 3600 * 1000);

/** An e-mail address as accounts have it. */
export const tidyEmail = (text: string): string => text.trim().toLowerCase();

/**
 * A name without what two spellings of it differ in: spaces, brackets, punctuation and the legal form. Two organisations
 * whose names read the same without them are shown to the operator as possible duplicates.
 */
export function nameCore(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\s\p{P}\p{S}]/gu, '')
    .replace(/(股份有限公司|有限责任公司|有限公司|集团公司|集团|公司)$/u, '')
    .toLowerCase();
}

/** The organisation code inside a credit code (characters 9–17): the same body whoever registered it. */
export const bodyOf = (creditCode: string | null): string | null => creditCode?.slice(8, 17) ?? null;
