import type { MandateStatus } from '../../db/schema/codes.ts';
import type { Identity } from '../context.ts';
import { DomainError } from '../errors.ts';

/** Pure decisions about mandates: who stands on which side, who may do what. */

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
export function sidesOf(identity: Identity, mandate: MandateParties): Sides {
  const member = (id: string | null) => identity.memberships.find((one) => one.organisationId === id);
  const signs = (id: string | null) => {
    const membership = member(id);
    return membership !== undefined && membership.role !== 'finance';
  };
  const isBroker = mandate.brokerId !== null && identity.broker?.id === mandate.brokerId;
  const owner = signs(mandate.ownerId);
  const holder = isBroker || signs(mandate.agencyId);
  const seen = member(mandate.ownerId) !== undefined || member(mandate.agencyId) !== undefined;
  return { owner, holder, sees: owner || holder || seen || identity.isOperator };
}

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

/** Whether a mandate is in force on a day. */
export const isInForce = (
  mandate: { status: MandateStatus; validFrom: string; validTo: string | null },
  day: string,
): boolean =>
  mandate.status === 'accepted' &&
  mandate.validFrom <= day &&
  (mandate.validTo === null || day <= mandate.validTo);

/** Whether a mandate covers a listing of its owner: its one listing, or all of them. */
export const covers = (
  mandate: { needId: string | null; achievementId: string | null },
  listing: { kind: 'need' | 'achievement'; id: string | null },
): boolean => {
  if (mandate.needId === null && mandate.achievementId === null) return true;
  const id = listing.kind === 'need' ? mandate.needId : mandate.achievementId;
  return id !== null && id === listing.id;
};
