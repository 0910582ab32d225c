import { Type, type Static } from 'typebox';
import { administratorRoles } from '../../db/schema/codes.ts';
import { passwordPolicies } from '../config.ts';
import { demoAccounts } from './demo.ts';
import {
  codeOf,
  Day,
  Identifier,
  Line,
  MembershipView,
  Moment,
  nullable,
  Page,
  strictObject,
} from '../wire.ts';

const restrictions = [
  'email_not_verified',
  'password_expired',
  'second_factor_required',
  'consent_required',
] as const;
const LanguageCode = codeOf(['zh', 'en']);
/** An address that is typed to be found: whether it is one is not said. */
const AnyEmail = Type.String({ minLength: 1, maxLength: 254 });
/** A password that is compared; what a new one has to be is decided by the policy. */
const Password = Type.String({ minLength: 1, maxLength: 256 });
const TypedCode = Type.String({ minLength: 6, maxLength: 40 });
const LinkToken = Type.String({ minLength: 1, maxLength: 100 });

export const SignIn = strictObject({ email: AnyEmail, password: Password });
export type SignIn = Static<typeof SignIn>;

export const SecondStep = strictObject({
  kind: codeOf(['totp', 'recovery']),
  code: TypedCode,
});
export type SecondStep = Static<typeof SecondStep>;

export const SessionUser = Type.Object({
  id: Identifier,
  name: Type.String(),
  email: Type.String(),
  language: LanguageCode,
  demo: Type.Boolean(),
  brokerId: nullable(Identifier),
  isOperator: Type.Boolean(),
  administrator: nullable(codeOf(administratorRoles)),
  memberships: Type.Array(MembershipView),
  /** What has to be done before anything but the own account is open; null: nothing. */
  restriction: nullable(codeOf(restrictions)),
  /** Whether password or code were typed within the last ten minutes: sensitive acts ask for that. */
  recentlyProved: Type.Boolean(),
});

export const SessionView = Type.Object({ user: nullable(SessionUser) });
export type SessionView = Static<typeof SessionView>;

export const SignInAnswer = Type.Object({
  user: nullable(SessionUser),
  /** A code of the authenticator app, or a recovery code, is wanted before there is a session. */
  secondStep: Type.Boolean(),
});
export type SignInAnswer = Static<typeof SignInAnswer>;

/** One of the two. */
export const Proof = strictObject({ password: Type.Optional(Password), code: Type.Optional(TypedCode) });
export type Proof = Static<typeof Proof>;

const Terms = { terms: Day, privacy: Day };

export const AccountRules = Type.Object({
  /** The versions that people agree to when they register. */
  terms: Type.Object(Terms),
  password: Type.Object({
    policy: codeOf(passwordPolicies),
    minimumLength: Type.Integer(),
    /** How many of small letters, capital letters, digits and signs must occur. */
    leastClasses: Type.Integer(),
    formerRefused: Type.Integer(),
    maximumAgeDays: nullable(Type.Integer()),
  }),
});
export type AccountRules = Static<typeof AccountRules>;

export const Registration = strictObject({
  name: Line(80),
  email: Type.String({ format: 'email', maxLength: 254 }),
  password: Password,
  language: LanguageCode,
  /** The versions that the person has agreed to. */
  consent: strictObject(Terms),
});
export type Registration = Static<typeof Registration>;

export const EmailAddress = strictObject({ email: AnyEmail });
export type EmailAddress = Static<typeof EmailAddress>;

export const EmailLink = strictObject({ token: LinkToken });
export type EmailLink = Static<typeof EmailLink>;

export const PasswordReset = strictObject({ token: LinkToken, password: Password });
export type PasswordReset = Static<typeof PasswordReset>;

export const PasswordChange = strictObject({ present: Password, password: Password });
export type PasswordChange = Static<typeof PasswordChange>;

export const EmailChangeDraft = strictObject({
  email: Type.String({ format: 'email', maxLength: 254 }),
  password: Password,
  /** Of the authenticator app, where there is one. */
  code: Type.Optional(TypedCode),
});
export type EmailChangeDraft = Static<typeof EmailChangeDraft>;

export const PresentPassword = strictObject({ password: Password });
export type PresentPassword = Static<typeof PresentPassword>;

export const Confirmation = strictObject({ code: TypedCode });
export type Confirmation = Static<typeof Confirmation>;

export const SecondFactorDraft = Type.Object({
  /** `otpauth://totp/…`: what an authenticator app reads. */
  uri: Type.String(),
  /** The secret in it, in base 32, for typing. */
  secret: Type.String(),
  /** The address as a QR code: squares on each side, and the dark ones as an SVG path. */
  qr: Type.Object({ size: Type.Integer(), path: Type.String() }),
});
export type SecondFactorDraft = Static<typeof SecondFactorDraft>;

export const RecoveryCodes = Type.Object({ codes: Type.Array(Type.String()) });
export type RecoveryCodes = Static<typeof RecoveryCodes>;

export const ProfileDraft = strictObject({ name: Line(80), language: LanguageCode });
export type ProfileDraft = Static<typeof ProfileDraft>;

export const AccountView = Type.Object({
  name: Type.String(),
  email: Type.String(),
  language: LanguageCode,
  demo: Type.Boolean(),
  emailVerified: Type.Boolean(),
  /** A new address that waits for the link in its mail to be used. */
  emailChange: nullable(Type.Object({ email: Type.String(), expiresAt: Moment })),
  passwordSetAt: nullable(Moment),
  secondFactor: Type.Object({
    on: Type.Boolean(),
    /** The role needs it: it cannot be given up. */
    required: Type.Boolean(),
    recoveryCodesLeft: Type.Integer(),
  }),
});
export type AccountView = Static<typeof AccountView>;

export const OwnSessions = Type.Object({
  items: Type.Array(
    Type.Object({
      id: Identifier,
      /** The session of this very request. */
      current: Type.Boolean(),
      browser: nullable(Type.String()),
      system: nullable(Type.String()),
      address: nullable(Type.String()),
      createdAt: Moment,
      /** To about five minutes. */
      lastSeenAt: Moment,
      expiresAt: Moment,
    }),
  ),
});
export type OwnSessions = Static<typeof OwnSessions>;

const AccountStatus = codeOf(['active', 'unverified', 'disabled']);

export const AccountQuery = strictObject({
  /** Part of a name or an e-mail address, or a whole id. */
  search: Type.Optional(Type.String({ maxLength: 254 })),
  status: Type.Optional(AccountStatus),
  ...Page,
});
export type AccountQuery = Static<typeof AccountQuery>;

export const AccountPage = Type.Object({
  total: Type.Integer(),
  items: Type.Array(
    Type.Object({
      id: Identifier,
      name: Type.String(),
      email: Type.String(),
      demo: Type.Boolean(),
      status: AccountStatus,
      disabledAt: nullable(Moment),
      createdAt: Moment,
      secondFactor: Type.Boolean(),
      administrator: nullable(codeOf(administratorRoles)),
      organisations: Type.Array(Type.String()),
      openSessions: Type.Integer(),
      lastSeenAt: nullable(Moment),
    }),
  ),
});
export type AccountPage = Static<typeof AccountPage>;

/** How the security administrator made sure who is asking. */
export const IdentityCheck = strictObject({
  identityCheck: codeOf(['in_person', 'video_call', 'signed_letter']),
});
export type IdentityCheck = Static<typeof IdentityCheck>;

/** Mails that were written to the folder instead of being sent. */
export const WrittenMails = Type.Object({
  items: Type.Array(
    Type.Object({
      name: Type.String(),
      to: Type.String(),
      subject: Type.String(),
      text: Type.String(),
      sentAt: Moment,
    }),
  ),
});
export type WrittenMails = Static<typeof WrittenMails>;

export const DemoAccounts = Type.Object({
  /** One password for all demo accounts; null where there is no demo data. */
  password: nullable(Type.String()),
  accounts: Type.Array(
    Type.Object({
      email: Type.String(),
      name: Type.String(),
      role: codeOf(demoAccounts.map((account) => account.role)),
      organisationName: Type.String(),
    }),
  ),
});
export type DemoAccounts = Static<typeof DemoAccounts>;
