import type { MandateStatus } from '../../db/schema/codes.ts';
import type { Identity } from '../context.ts';
import { DomainError } from '../errors.ts';
import { publicStatuses } from './listing.ts';
import { hasRight, organisationsWith } from './membership.ts';
import { standingsOf } from './policy.ts';

/** Mandates 委托: who stands on which side, who proposes, answers and ends one. */

export const mandateVerbs = ['accept', 'decline', 'withdraw', 'end', 'add-file'] as const;
export type MandateVerb = (typeof mandateVerbs)[number];

export interface MandateTransition {
  verb: MandateVerb;
  from: MandateStatus;
  to: MandateStatus;
  /** `proposer` made the proposal, `answerer` is the other side, `either` is both. */
  who: 'proposer' | 'answerer' | 'either';
}

/** proposed → accepted → ended (product.md §3); a proposal that is declined or withdrawn has ended, too. */
export const mandateTransitions: readonly MandateTransition[] = [
  { verb: 'accept', from: 'proposed', to: 'accepted', who: 'answerer' },
  { verb: 'decline', from: 'proposed', to: 'ended', who: 'answerer' },
  { verb: 'withdraw', from: 'proposed', to: 'ended', who: 'proposer' },
  { verb: 'end', from: 'accepted', to: 'ended', who: 'either' },
  { verb: 'add-file', from: 'proposed', to: 'proposed', who: 'either' },
  { verb: 'add-file', from: 'accepted', to: 'accepted', who: 'either' },
];

/** The parties of a mandate. */
export interface MandateParties {
  ownerId: string;
  brokerId: string | null;
  agencyId: string | null;
}

export interface Sides {
  owner: boolean;
  holder: boolean;
  /** Sees it without signing: finance people and the operator. */
  sees: boolean;
}

/** On which sides of a mandate somebody stands. */
export function sidesOf(identity: Identity | null, mandate: MandateParties): Sides {
  const isBroker = mandate.brokerId !== null && identity?.broker?.id === mandate.brokerId;
  const owner = hasRight(identity, mandate.ownerId, 'signs');
  const holder = isBroker || hasRight(identity, mandate.agencyId, 'signs');
  const belongs =
    hasRight(identity, mandate.ownerId, 'belongs') || hasRight(identity, mandate.agencyId, 'belongs');
  const operator = standingsOf(identity).includes('operator');
  return { owner, holder, sees: owner || holder || belongs || operator };
}

/** Of which mandates somebody gets lists: those of these organisations and of this broker; null means all. */
export const mandateScope = (
  identity: Identity | null,
): { organisationIds: string[]; brokerId: string | null } | null =>
  standingsOf(identity).includes('operator')
    ? null
    : {
        organisationIds: organisationsWith(identity, 'belongs'),
        brokerId: identity?.broker?.id ?? null,
      };

/** As whom somebody holds mandates: as a broker, and for the agencies that they sign for. */
export const mandateHoldersOf = (identity: Identity) => ({
  brokerId: identity.broker?.id ?? null,
  agencyIds: organisationsWith(identity, 'signs', 'agency'),
});

/**
 * For which single listing a mandate may be proposed: the owner's side for any of its own, the holder's side for those
 * that name their owner in public. Any other is as unknown as one that does not exist, whoever its owner is: a proposal
 * that goes through would give the enterprise behind an anonymous need away.
 */
export const mayNameListing = (
  sides: Sides,
  listing: { ownerId: string; anonymous: boolean; status: string } | null,
  ownerId: string,
): boolean =>
  listing !== null &&
  listing.ownerId === ownerId &&
  (sides.owner || (!listing.anonymous && publicStatuses.has(listing.status)));

/** The transition that a verb makes. Throws `not_allowed` or `wrong_state`. */
export function decide(
  verb: MandateVerb,
  mandate: { status: MandateStatus; proposedByOwner: boolean },
  sides: Sides,
): MandateTransition {
  const is = {
    proposer: mandate.proposedByOwner ? sides.owner : sides.holder,
    answerer: mandate.proposedByOwner ? sides.holder : sides.owner,
    either: sides.owner || sides.holder,
  };
  const ofVerb = mandateTransitions.filter((row) => row.verb === verb);
  if (!ofVerb.some((row) => is[row.who])) throw new DomainError('not_allowed');
  const found = ofVerb.find((row) => row.from === mandate.status);
  if (!found) throw new DomainError('wrong_state', { parameters: { status: mandate.status } });
  return found;
}

/** What a reader may do with a mandate now. */
export function allowedVerbs(
  mandate: { status: MandateStatus; proposedByOwner: boolean },
  sides: Sides,
): MandateVerb[] {
  return mandateVerbs.filter((verb) => {
    try {
      decide(verb, mandate, sides);
      return true;
    } catch (error) {
      if (error instanceof DomainError) return false;
      throw error;
    }
  });
}
