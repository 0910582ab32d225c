import { and, inArray, isNull, or, sql, type SQL } from 'drizzle-orm';
import { contracts, contractReviews, contractShares, proposedShares } from '../../db/schema/index.ts';
import type { Identity } from '../context.ts';
import { contractScope } from '../policy/contract.ts';
import { openReview } from './review-store.ts';
import { confirmableIn } from './share-rules.ts';

/** `openConfirmations` of share-rules.ts as a condition of queries, so that a list is filtered before it is cut into pages. */

/** The ids as a list for `in`; of none, a list that holds nothing. */
const listed = (ids: readonly string[]): SQL =>
  ids.length === 0
    ? sql`(null)`
    : sql`(${sql.join(
        [...ids].map((id) => sql`${id}::uuid`),
        sql`, `,
      )})`;

/** The shares of a table that the reader holds, or signs for the agency that holds them. */
const heldIn = (
  table: typeof contractShares | typeof proposedShares,
  brokerId: string | null,
  agencies: SQL,
): SQL =>
  sql`(${table.brokerId} = ${brokerId}::uuid or (${table.holderKind} = 'agency' and ${table.agencyId} in ${agencies}))`;

const unconfirmed = (shareId: SQL | typeof proposedShares.id, side: string): SQL =>
  sql`not exists (select from share_confirmations done where done.share_id = ${shareId} and done.side = ${side})`;

/** Contracts with a share that the reader may still confirm, as a party, as its holder, or as one whose part gets smaller. */
export function waitsForConfirmation(identity: Identity): SQL {
  const { signsFor, brokerId } = contractScope(identity);
  const mine = listed(signsFor);
  const proposed = sql`exists (select from ${proposedShares} where ${proposedShares.contractId} = ${contracts.id} and (
    (${contracts.sellerId} in ${mine} and ${unconfirmed(proposedShares.id, 'seller')})
    or (${contracts.buyerId} in ${mine} and ${unconfirmed(proposedShares.id, 'buyer')})
    or (${heldIn(proposedShares, brokerId, mine)} and ${unconfirmed(proposedShares.id, 'holder')})))`;
  const losing = sql`exists (select from ${contractShares} join ${contractReviews}
    on ${contractReviews.contractId} = ${contractShares.contractId} and ${openReview('share_change')}
    where ${contractShares.contractId} = ${contracts.id} and ${isNull(contractShares.endedAt)}
      and ${heldIn(contractShares, brokerId, mine)}
      and not exists (select from ${proposedShares} where ${proposedShares.reviewId} = ${contractReviews.id}
        and ${proposedShares.holderKind} = ${contractShares.holderKind}
        and (case when ${contractShares.holderKind} = 'broker' then ${proposedShares.brokerId} = ${contractShares.brokerId}
          else ${proposedShares.agencyId} = ${contractShares.agencyId} end)
        and ${proposedShares.basisPoints} >= ${contractShares.basisPoints})
      and not exists (select from share_confirmations done where done.share_id = ${contractShares.id}
        and done.side = 'present_holder' and done.review_id = ${contractReviews.id}))`;
  return and(inArray(contracts.status, [...confirmableIn]), or(proposed, losing))!;
}
