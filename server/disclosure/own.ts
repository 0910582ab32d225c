import { requireIdentity, type Context } from '../context.ts';
import { DomainError } from '../errors.ts';
import { isConfided, usualTerms } from '../policy/disclosure.ts';
import { organisationsWith } from '../policy/membership.ts';
import { readAcceptancesOf, type AcceptanceRow } from './acceptance-store.ts';
import { ndaTextOf, type NdaText } from './rules.ts';
import type { OwnDisclosures } from './schema.ts';
import { readHeads, readInvitationsFor, readTerms, readText, type ListingHead } from './store.ts';
import { viewAcceptance, viewHead, viewInvitation } from './view.ts';

/** The NDA that is offered now. */
export const currentText = (context: Pick<Context, 'city'>): NdaText => ndaTextOf(context.city);

/** An NDA by its hash: the present one, or one that somebody accepted; these stay readable for ever. */
export async function getText(context: Context, sha256: string): Promise<NdaText> {
  const current = currentText(context);
  if (current.sha256 === sha256) return current;
  const kept = await readText(context.database, sha256);
  if (!kept) throw new DomainError('not_found');
  return { sha256: kept.sha256, version: kept.version, zh: kept.zh, en: kept.en };
}

/** What concerns the reader: invitations that they may accept, and what they accepted. */
export async function listOwn(context: Context): Promise<OwnDisclosures> {
  const identity = requireIdentity(context);
  const { database } = context;
  const invitations = await readInvitationsFor(
    database,
    organisationsWith(identity, 'signs'),
    identity.broker?.id ?? null,
  );
  const acceptances = await readAcceptancesOf(database, identity.userId);
  const heads = await readHeads(
    database,
    [...invitations, ...acceptances].map(({ kind, listingId }) => ({ kind, id: listingId })),
  );
  const headOf = (row: { kind: string; listingId: string }) => heads.get(`${row.kind}:${row.listingId}`);
  const answered = new Set(
    acceptances
      .filter((row) => row.state === 'waiting' || row.state === 'approved')
      .map((row) => `${row.kind}:${row.listingId}`),
  );
  const openTo = async (head: ListingHead, row: AcceptanceRow) =>
    isConfided(identity, head, row, (await readTerms(database, head)) ?? usualTerms);
  return {
    invitations: invitations.flatMap((row) => {
      const head = headOf(row);
      if (!head || answered.has(`${row.kind}:${row.listingId}`)) return [];
      const { id, to, invitedAt } = viewInvitation(row);
      return { id, listing: viewHead(head), as: to, invitedAt };
    }),
    acceptances: await Promise.all(
      acceptances.flatMap((row) => {
        const head = headOf(row);
        if (!head) return [];
        return openTo(head, row).then((open) => ({
          listing: viewHead(head),
          acceptance: viewAcceptance(identity, head, row),
          open,
        }));
      }),
    ),
  };
}
