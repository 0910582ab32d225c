import { Type, type Static } from 'typebox';
import { Identifier, MembershipView, nullable, strictObject, codeOf } from '../wire.ts';

export const SignIn = strictObject({
  email: Type.String({ minLength: 1, maxLength: 254 }),
  password: Type.String({ minLength: 1, maxLength: 256 }),
});
export type SignIn = Static<typeof SignIn>;

export const SessionUser = Type.Object({
  id: Identifier,
  name: Type.String(),
  email: Type.String(),
  language: codeOf(['zh', 'en']),
  demo: Type.Boolean(),
  brokerId: nullable(Identifier),
  isOperator: Type.Boolean(),
  memberships: Type.Array(MembershipView),
});

export const SessionView = Type.Object({ user: nullable(SessionUser) });
export type SessionView = Static<typeof SessionView>;

export const DemoAccounts = Type.Object({
  /** One password for all demo accounts; null where there is no demo data. */
  password: nullable(Type.String()),
  accounts: Type.Array(
    Type.Object({
      email: Type.String(),
      name: Type.String(),
      role: codeOf(['enterprise', 'university', 'broker', 'service_point', 'operator']),
      organisationName: Type.String(),
    }),
  ),
});
export type DemoAccounts = Static<typeof DemoAccounts>;
