import type { Context } from '../context.ts';
import { requireIdentity } from '../context.ts';
import type { Authentication } from './authentication.ts';
import { readTwoFactor } from './credential-store.ts';
import { readPendingEmailChange } from './email-change-store.ts';
import { requireOwnAccount } from './proof.ts';
import { mustHaveSecondFactor } from './rules.ts';
import { readRecoveryCodes } from './second-factor.ts';
import type { AccountView, ProfileDraft } from './schema.ts';
import { readIdentityRows, updateUser } from './store.ts';
import { momentText } from '../wire.ts';

/** One's own account: what is set up, and what the role asks for. */
export async function readAccount(context: Context, authentication: Authentication): Promise<AccountView> {
  const identity = requireIdentity(context);
  const [rows, factor, change] = await Promise.all([
    readIdentityRows(context.database, identity.userId),
    readTwoFactor(context.database, identity.userId),
    readPendingEmailChange(context.database, identity.userId, context.now()),
  ]);
  const on = factor?.verified ?? false;
  const codes = on ? await readRecoveryCodes(authentication, identity.userId) : [];
  return {
    name: identity.name,
    email: identity.email,
    language: identity.language,
    demo: identity.demo,
    emailVerified: rows?.user.emailVerified ?? false,
    emailChange: change && { email: change.email, expiresAt: change.expiresAt.toISOString() },
    passwordSetAt: momentText(rows?.passwordSetAt ?? null),
    secondFactor: { on, required: mustHaveSecondFactor(identity), recoveryCodesLeft: codes.length },
  };
}

/** Change one's own name and language. Throws `not_allowed` for demo accounts. */
export async function updateProfile(context: Context, input: ProfileDraft): Promise<void> {
  const { userId } = requireOwnAccount(context);
  await updateUser(context.database, userId, {
    name: input.name.trim(),
    language: input.language,
    updatedAt: context.now(),
  });
}
