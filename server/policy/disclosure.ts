import type { DisclosureApproval, NdaDecision } from '../../db/schema/codes.ts';
import type { Identity } from '../context.ts';
import { sees, standingsToListing, type ListingFacts } from './listing.ts';
import { hasRight } from './membership.ts';
import type { Transition } from './transitions.ts';

/** The confidential part of a listing: who is offered the NDA, who lets in, what an acceptance is worth now. */

/** An acceptance waits until somebody decides; then the last decision holds. */
export const ndaStates = ['waiting', 'approved', 'refused', 'revoked', 'given_up'] as const;
export type NdaState = 'waiting' | NdaDecision;

export const ndaVerbs = ['approve', 'refuse', 'revoke', 'give-up'] as const;
export type NdaVerb = (typeof ndaVerbs)[number];

/** `owner` writes the listing, `accepter` is the person who accepted. */
export type NdaStanding = 'owner' | 'accepter';

/** Who decides about an accepted NDA. What was given up is begun again by accepting again. */
export const ndaTransitions: readonly Transition<NdaVerb, NdaState, NdaStanding>[] = [
  { verb: 'approve', from: ['waiting', 'refused', 'revoked'], to: 'approved', who: ['owner'] },
  { verb: 'refuse', from: ['waiting'], to: 'refused', who: ['owner'] },
  { verb: 'revoke', from: ['approved'], to: 'revoked', who: ['owner'] },
  { verb: 'give-up', from: ['waiting', 'approved'], to: 'given_up', who: ['accepter'] },
];

/** As whom somebody accepts: for an organisation, or as a broker. */
export interface Capacity {
  organisationId: string | null;
  brokerId: string | null;
}

/** What decisions look at, of an acceptance. */
export interface AcceptanceFacts extends Capacity {
  userId: string;
  state: NdaState;
}

/** How somebody stands to an acceptance on a listing. */
export function standingsToAcceptance(
  identity: Identity | null,
  listing: ListingFacts & { status: string },
  acceptance: Pick<AcceptanceFacts, 'userId'>,
): NdaStanding[] {
  const standings: NdaStanding[] = [];
  if (sees('disclosures', listing.status, standingsToListing(identity, listing))) standings.push('owner');
  if (identity !== null && identity.userId === acceptance.userId) standings.push('accepter');
  return standings;
}

/** Whether somebody still is that as which they accepted: a left organisation takes its NDA along. */
export const isStill = (identity: Identity | null, { organisationId, brokerId }: Capacity): boolean =>
  brokerId !== null ? identity?.broker?.id === brokerId : hasRight(identity, organisationId, 'signs');

/** How the owner lets people in. */
export interface Terms {
  /** `each`: the owner approves every acceptance; `introduced`: whoever is in an accepted introduction is in at once. */
  approval: DisclosureApproval;
  /** Access ends when the owner closes or withdraws the listing. */
  endsWithListing: boolean;
}
export const usualTerms: Terms = { approval: 'each', endsWithListing: true };

/** States into which the owner puts a listing to end it. */
const endedByOwner: readonly string[] = ['closed', 'withdrawn'];

/** Whether an acceptance opens the confidential part for somebody now. */
export function isConfided(
  identity: Identity | null,
  listing: ListingFacts & { status: string },
  acceptance: AcceptanceFacts,
  terms: Terms,
): boolean {
  const held =
    identity !== null &&
    identity.userId === acceptance.userId &&
    acceptance.state === 'approved' &&
    isStill(identity, acceptance) &&
    !(terms.endsWithListing && endedByOwner.includes(listing.status));
  return (
    held && sees('release', listing.status, standingsToListing(identity, { ...listing, confided: true }))
  );
}

/** Why somebody is offered the NDA, and as whom they would accept it. */
export interface NdaOffer extends Capacity {
  invitationId: string | null;
  introductionId: string | null;
  /** Whether accepting lets in at once; else the owner is asked. */
  atOnce: boolean;
}

/** What offers follow from. */
export interface OfferFacts {
  terms: Terms;
  /** Invitations that stand. */
  invitations: readonly (Capacity & { id: string; invitedAt: Date })[];
  /** Introductions of the listing that both sides accepted and that are not closed; `otherId` is the other organisation. */
  introductions: readonly { id: string; otherId: string; leadBrokerId: string | null }[];
  /** When the owner last refused or revoked an acceptance by this person or in their organisation's name; null: never. */
  turnedAwayAt: Date | null;
}

/**
 * On what somebody may accept the NDA now, the owner's invitation first; null for everybody else, and for the owner's own
 * people. Whom the owner turned away is let in again by the owner alone: by an approval, or by a newer invitation.
 */
export function offerTo(
  identity: Identity | null,
  listing: ListingFacts & { status: string },
  facts: OfferFacts,
): NdaOffer | null {
  const standings = standingsToListing(identity, { ...listing, confided: true });
  if (!identity || standings.includes('owner') || !sees('release', listing.status, standings)) return null;
  const { turnedAwayAt } = facts;
  const offers = [
    ...facts.invitations
      .filter((invitation) => isStill(identity, invitation))
      .map(({ id, organisationId, brokerId, invitedAt }) => ({
        organisationId,
        brokerId,
        invitationId: id,
        introductionId: null,
        atOnce: turnedAwayAt === null || turnedAwayAt < invitedAt,
      })),
    ...facts.introductions
      .flatMap(({ id, otherId, leadBrokerId }) => [
        { id, organisationId: otherId, brokerId: null },
        { id, organisationId: null, brokerId: leadBrokerId },
      ])
      .filter((one) => (one.organisationId ?? one.brokerId) !== null && isStill(identity, one))
      .map(({ id, organisationId, brokerId }) => ({
        organisationId,
        brokerId,
        invitationId: null,
        introductionId: id,
        atOnce: facts.terms.approval === 'introduced' && turnedAwayAt === null,
      })),
  ];
  return offers.find((offer) => offer.atOnce) ?? offers[0] ?? null;
}
