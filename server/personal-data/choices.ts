import { consentDocuments, type ConsentDocument, type ListingKind } from '../../db/schema/codes.ts';
import { statedReach, statedSignalNames, textShares } from '../../search/matching/rank.ts';
import { textSignalNames } from '../../search/matching/signals/text.ts';
import { learnedFrom, matcherVersion } from '../../search/matching/weights.ts';
import { requireRecentProof } from '../accounts/actions.ts';
import { changesSince, presentTerms, termsVersions, undecidedDocuments } from '../accounts/terms.ts';
import { recordAudit, type AuditEntry } from '../audit/actions.ts';
import { requireIdentity, type Context } from '../context.ts';
import { DomainError, invalidField } from '../errors.ts';
import { listingScope, standingsToListing } from '../policy/listing.ts';
import { membershipsWith } from '../policy/membership.ts';
import { momentText } from '../wire.ts';
import {
  deleteObjection,
  giveConsent,
  insertObjection,
  readConsents,
  readListingFacts,
  readOwnListings,
  readPersonalNotifications,
  takeConsentBack,
  writePersonalNotifications,
} from './preference-store.ts';
import type {
  ConsentGiven,
  ConsentView,
  MatchingExplanation,
  ObjectionPage,
  ObjectionQuery,
  Preferences,
} from './schema.ts';

const aboutOneself = (
  context: Context,
  userId: string,
  detail: NonNullable<AuditEntry['detail']>,
): AuditEntry => ({
  kind: 'personal_data',
  actorId: userId,
  subjectKind: 'user',
  subjectId: userId,
  detail,
  address: context.client,
});

/**
 * What who asks agreed to, by document, whether that is the version in force, and what changed since the version that
 * they decided on last.
 */
export async function viewConsents(context: Context): Promise<ConsentView> {
  const { userId } = requireIdentity(context);
  const rows = await readConsents(context.database, userId);
  const undecided = undecidedDocuments(rows);
  return {
    items: consentDocuments.map((document) => {
      const history = rows.filter((row) => row.document === document);
      const present = presentTerms[document];
      return {
        document,
        present,
        undecided: undecided.includes(document),
        changes: changesSince(termsVersions[document], history[0]?.version ?? null, context.language),
        agreed: history.some((row) => row.version === present && row.withdrawnAt === null),
        history: history.map(({ version, givenAt, withdrawnAt }) => ({
          version,
          givenAt: givenAt.toISOString(),
          withdrawnAt: momentText(withdrawnAt),
        })),
      };
    }),
  };
}

/** Agree to the version in force; `terms_changed` about `version` when the one that was read is no longer it. */
export async function agree(
  context: Context,
  document: ConsentDocument,
  { version }: ConsentGiven,
): Promise<ConsentView> {
  const { userId } = requireIdentity(context);
  if (version !== presentTerms[document]) throw invalidField('version', 'terms_changed');
  await context.database.transaction(async (transaction) => {
    const consent = { id: context.newId(), userId, document, version, givenAt: context.now() };
    await giveConsent(transaction, consent);
    await recordAudit(
      transaction,
      context,
      aboutOneself(context, userId, { act: 'agree', document, version }),
    );
  });
  return viewConsents(context);
}

/**
 * Take an agreement back (PIPL 15): it holds from now on and not for what was done before. Programs choose no more
 * notifications for the person. Needs a recent proof; `wrong_state` when nothing stood.
 */
export async function withdraw(context: Context, document: ConsentDocument): Promise<ConsentView> {
  const { userId } = requireRecentProof(context);
  await context.database.transaction(async (transaction) => {
    const now = context.now();
    if (!(await takeConsentBack(transaction, userId, document, now)))
      throw new DomainError('wrong_state', { parameters: { status: '—' } });
    await writePersonalNotifications(transaction, userId, false, now);
    await recordAudit(transaction, context, aboutOneself(context, userId, { act: 'withdraw', document }));
  });
  return viewConsents(context);
}

export async function viewPreferences(context: Context): Promise<Preferences> {
  const { userId } = requireIdentity(context);
  return { personalNotifications: await readPersonalNotifications(context.database, userId) };
}

/** Let programs choose notifications, or not (PIPL 24). Holds from the next one on. */
export async function changePreferences(context: Context, preferences: Preferences): Promise<Preferences> {
  const { userId } = requireIdentity(context);
  const { personalNotifications } = preferences;
  await context.database.transaction(async (transaction) => {
    await writePersonalNotifications(transaction, userId, personalNotifications, context.now());
    await recordAudit(
      transaction,
      context,
      aboutOneself(context, userId, { act: 'preferences', personalNotifications }),
    );
  });
  return preferences;
}

/** The published listings that who asks writes for, and which of them programs leave out. */
export async function listObjections(context: Context, query: ObjectionQuery): Promise<ObjectionPage> {
  const identity = requireIdentity(context);
  const scopes = membershipsWith(identity, 'signs').map(({ organisationId }) => {
    const scope = listingScope(identity, organisationId);
    return { organisationId, departmentId: typeof scope === 'object' ? scope.departmentId : null };
  });
  const { offset = 0, limit = 20 } = query;
  const page = await readOwnListings(context.database, query.kind, scopes, { offset, limit });
  return {
    total: page.total,
    items: page.items.map(({ id, title, objectedAt }) => ({
      id,
      title,
      objectedAt: momentText(objectedAt),
    })),
  };
}

/** Those who write a listing decide about it; to others it is `not_found`, as is one that does not exist. */
async function requireWriter(context: Context, kind: ListingKind, id: string): Promise<string> {
  const identity = requireIdentity(context);
  const facts = await readListingFacts(context.database, kind, id);
  if (!facts || !standingsToListing(identity, facts).includes('owner')) throw new DomainError('not_found');
  return identity.userId;
}

/** Object to automatic matching for a listing (PIPL 24). Saying it twice is no error. */
export async function objectToMatching(context: Context, kind: ListingKind, id: string): Promise<void> {
  const userId = await requireWriter(context, kind, id);
  await context.database.transaction(async (transaction) => {
    const row = { listingKind: kind, listingId: id, objectedBy: userId, objectedAt: context.now() };
    if (!(await insertObjection(transaction, row))) return;
    await recordAudit(transaction, context, {
      kind: 'personal_data',
      actorId: userId,
      subjectKind: kind,
      subjectId: id,
      detail: { act: 'object_to_matching' },
    });
  });
}

/** Take the objection back; programs match the listing again. Without one nothing happens. */
export async function allowMatching(context: Context, kind: ListingKind, id: string): Promise<void> {
  const userId = await requireWriter(context, kind, id);
  await context.database.transaction(async (transaction) => {
    if (!(await deleteObjection(transaction, kind, id))) return;
    await recordAudit(transaction, context, {
      kind: 'personal_data',
      actorId: userId,
      subjectKind: kind,
      subjectId: id,
      detail: { act: 'allow_matching' },
    });
  });
}

/** How matching works: its signals and what each may do, straight from the tables that it computes with. */
export function explainMatching(): MatchingExplanation {
  const shares = textShares();
  return {
    version: matcherVersion,
    text: textSignalNames.map((signal, index) => ({
      signal,
      sharePerMille: Math.round((shares[index] ?? 0) * 1000),
    })),
    stated: statedSignalNames.map((signal) => ({
      signal,
      oddsPercent: Math.round(Math.exp(statedReach[signal]) * 100),
    })),
    learnedFrom,
  };
}
