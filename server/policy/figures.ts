import type { Identity } from '../context.ts';
import { hasRight } from './membership.ts';
import { standingsOf } from './policy.ts';

/** Figures of the ledger: who reads which statement, and what a ranking shows to whom. */

/** Whose figures a statement gives; `platform` is every movement there is. */
export const statementKinds = [
  'broker',
  'agency',
  'service_point',
  'organisation',
  'district',
  'platform',
] as const;
export type StatementKind = (typeof statementKinds)[number];

/** What somebody can be to the subject of a statement. */
type StatementStanding =
  | 'operator'
  /** The broker whose statement it is. */
  | 'broker'
  /** Owner or finance of the agency that the broker acts for now. */
  | 'agency_accounts'
  /** Owner or finance of the organisation whose statement it is. */
  | 'accounts'
  /** Anybody of the organisation whose statement it is. */
  | 'belongs';

/** Districts and the platform are the operator's; everybody has the public figures. */
export const statementReaders = {
  broker: ['operator', 'broker', 'agency_accounts'],
  agency: ['operator', 'accounts'],
  service_point: ['operator', 'belongs'],
  organisation: ['operator', 'accounts'],
  district: ['operator'],
  platform: ['operator'],
} as const satisfies Record<StatementKind, readonly StatementStanding[]>;

/** Whether somebody reads a statement. `brokersAgencyId`: the agency that the broker of the statement acts for now. */
export function seesStatement(
  identity: Identity | null,
  subject: { kind: StatementKind; id: string | null },
  brokersAgencyId: string | null = null,
): boolean {
  const is: Record<StatementStanding, boolean> = {
    operator: standingsOf(identity).includes('operator'),
    broker: subject.id !== null && identity?.broker?.id === subject.id,
    agency_accounts: hasRight(identity, brokersAgencyId, 'accounts'),
    accounts: hasRight(identity, subject.id, 'accounts'),
    belongs: hasRight(identity, subject.id, 'belongs'),
  };
  return statementReaders[subject.kind].some((standing) => is[standing]);
}

/** Whose statements there are for somebody besides organisations: all districts and the platform. */
export const seesAllStatements = (identity: Identity | null): boolean =>
  standingsOf(identity).includes('operator');

export const rankingKinds = ['broker', 'agency', 'district', 'field'] as const;
export type RankingKind = (typeof rankingKinds)[number];

/** What a reader gets of a ranking. */
export interface RankingRights {
  /** Null: not for this reader. */
  order: 'amount' | 'contracts' | null;
}

/**
 * Districts and fields are public with their amounts: they name no person and no organisation. Brokers are listed publicly
 * already with the number of contracts they closed (server/brokers), so their public ranking has that and no amount.
 * Agencies, and every amount of a broker, are the operator's.
 */
export const rankingOrders = {
  district: { visitor: 'amount', operator: 'amount' },
  field: { visitor: 'amount', operator: 'amount' },
  broker: { visitor: 'contracts', operator: 'amount' },
  agency: { visitor: null, operator: 'amount' },
} as const satisfies Record<RankingKind, Record<'visitor' | 'operator', RankingRights['order']>>;

export const rankingRights = (identity: Identity | null, by: RankingKind): RankingRights => ({
  order: rankingOrders[by][standingsOf(identity).includes('operator') ? 'operator' : 'visitor'],
});
