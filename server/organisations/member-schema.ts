import { Type, type Static } from 'typebox';
import { membershipRoles } from '../../db/schema/codes.ts';
import { codeOf, Identifier, Line, Moment, nullable, OrganisationKindCode, strictObject } from '../wire.ts';

const Email = Type.String({ format: 'email', maxLength: 254 });
/** What the mail's link carries: 256 bits in base64url. */
const Token = Type.String({ pattern: '^[A-Za-z0-9_-]{43}$' });

const placeProperties = {
  role: codeOf(membershipRoles),
  departmentId: nullable(Identifier),
  /** Members of universities and institutes only. */
  transferOffice: Type.Boolean(),
};

export const MemberParameters = strictObject({ id: Identifier, userId: Identifier });
export const MemberEdit = strictObject(placeProperties);
export type MemberEdit = Static<typeof MemberEdit>;

const departmentOf = nullable(Type.Object({ id: Identifier, name: Type.String() }));

export const MemberList = Type.Object({
  items: Type.Array(
    Type.Object({
      userId: Identifier,
      name: Type.String(),
      /** For owners, and of oneself. */
      email: nullable(Type.String()),
      role: codeOf(membershipRoles),
      department: departmentOf,
      transferOffice: Type.Boolean(),
      since: Moment,
      disabled: Type.Boolean(),
      /** Whether this reader may take the person out: oneself, or an owner anybody; never the last owner. */
      removable: Type.Boolean(),
    }),
  ),
  /** Whether this reader may change people. */
  manages: Type.Boolean(),
});
export type MemberList = Static<typeof MemberList>;

export const InvitationParameters = strictObject({ id: Identifier, invitationId: Identifier });
export const InvitationDraft = strictObject({ email: Email, ...placeProperties });
export type InvitationDraft = Static<typeof InvitationDraft>;

export const InvitationView = Type.Object({
  id: Identifier,
  email: Type.String(),
  role: codeOf(membershipRoles),
  department: departmentOf,
  transferOffice: Type.Boolean(),
  invitedByName: Type.String(),
  createdAt: Moment,
  expiresAt: Moment,
  expired: Type.Boolean(),
});
export type InvitationView = Static<typeof InvitationView>;
export const InvitationList = Type.Object({ items: Type.Array(InvitationView) });
export type InvitationList = Static<typeof InvitationList>;

export const InvitationToken = strictObject({ token: Token });

/** What whoever has the link may know: not the address that it was sent to. */
export const InvitationPreview = Type.Object({
  organisation: Type.Object({ id: Identifier, name: Type.String(), kind: OrganisationKindCode }),
  role: codeOf(membershipRoles),
  departmentName: nullable(Type.String()),
  transferOffice: Type.Boolean(),
  invitedByName: Type.String(),
  expiresAt: Moment,
  /** Whether the reader is signed in with the address that was invited. */
  forReader: Type.Boolean(),
});
export type InvitationPreview = Static<typeof InvitationPreview>;

export const InvitationAnswer = Type.Object({
  organisationId: Identifier,
  status: codeOf(['accepted', 'declined']),
});
export type InvitationAnswer = Static<typeof InvitationAnswer>;

export const DepartmentParameters = strictObject({ id: Identifier, departmentId: Identifier });
export const DepartmentDraft = strictObject({ name: Line(60) });
export type DepartmentDraft = Static<typeof DepartmentDraft>;
export const DepartmentList = Type.Object({
  items: Type.Array(
    Type.Object({
      id: Identifier,
      name: Type.String(),
      members: Type.Integer(),
      closed: Type.Boolean(),
    }),
  ),
});
export type DepartmentList = Static<typeof DepartmentList>;
