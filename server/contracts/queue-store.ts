import { sql } from 'drizzle-orm';
import type { ContractReviewKind, ContractStatus } from '../../db/schema/codes.ts';
import type { Reader } from './store.ts';

/** One thing that waits for a service point. */
export interface WaitingRow extends Record<string, unknown> {
  contractId: string;
  title: string;
  kind: 'registration' | ContractReviewKind;
  status: ContractStatus;
  sellerName: string;
  buyerName: string;
  totalFen: bigint;
  technologyFen: bigint;
  /** When its clock began: accepted, reopened, handed in, or opened. */
  startedAt: Date;
}

/**
 * All that waits for service points, and for the operator where `elsewhere` is asked for (contracts that were registered
 * in other cities): contracts on their way (a correction waits for the parties, so it is not here) and
 * open reviews. What is finished is not in it, so it stays small.
 */
export async function readWaiting(
  database: Reader,
  servicePointIds: readonly string[],
  elsewhere: boolean,
): Promise<WaitingRow[]> {
  const theirs = sql`(service_point_id = any(${sql.param(servicePointIds)}::uuid[])
    or (${elsewhere} and service_point_id is null))`;
  const rows = await database.execute<WaitingRow & { startedAt: string | Date }>(sql`
    with waiting as (
      select contracts.*, 'registration' as waiting_kind, coalesce(
        (select max(at) from contract_events where contract_id = contracts.id
          and (verb = 'reopen' or (to_status = 'accepted' and from_status is distinct from 'accepted'))),
        contracts.submitted_at, contracts.created_at) as started_at
      from contracts where ${theirs}
        and status in ('submitted', 'accepted', 'in_review', 'expert_review')
      union all
      select contracts.*, contract_reviews.kind, contract_reviews.opened_at
      from contract_reviews join contracts on contracts.id = contract_reviews.contract_id
      where ${theirs} and contract_reviews.status in ('open', 'in_review')
        and contract_reviews.kind <> 'share_change')
    select waiting.id as "contractId", waiting.title, waiting_kind as kind, waiting.status,
      sellers.name as "sellerName", buyers.name as "buyerName", total_fen as "totalFen",
      coalesce(approved_technology_fen, declared_technology_fen) as "technologyFen", started_at as "startedAt"
    from waiting join organisations sellers on sellers.id = seller_id join organisations buyers on buyers.id = buyer_id`);
  return [...rows].map((row) => ({
    ...row,
    totalFen: BigInt(row.totalFen),
    technologyFen: BigInt(row.technologyFen),
    startedAt: new Date(row.startedAt),
  }));
}
