import { and, inArray, isNull, or, sql, type SQL } from 'drizzle-orm';
import { contracts, contractReviews, contractShares, proposedShares } from '../../db/schema/index.ts';
import type { ShareConfirmationSide } from '../../db/schema/codes.ts';
import type { Identity } from '../context.ts';
import { contractScope, standingStatuses } from '../policy/contract.ts';
import { openReview } from './review-store.ts';
import { heldBy } from './share-store.ts';

/** `openConfirmations` of share-rules.ts as a condition of queries, so that a list is filtered before it is cut into pages. */

const unconfirmed = (side: ShareConfirmationSide): SQL =>
  sql`not exists (select from share_confirmations done where done.share_id = ${proposedShares.id} and done.side = ${side})`;

/** Contracts with a share that the reader may still confirm, as a party, as its holder, or as one whose part gets smaller. */
export function waitsForConfirmation(identity: Identity): SQL {
  const { signsFor, brokerId } = contractScope(identity);
  const asked = or(
    and(inArray(contracts.sellerId, signsFor), unconfirmed('seller')),
    and(inArray(contracts.buyerId, signsFor), unconfirmed('buyer')),
    and(heldBy(proposedShares, brokerId, signsFor), unconfirmed('holder')),
  );
  const proposed = sql`exists (select from ${proposedShares} where ${proposedShares.contractId} = ${contracts.id} and ${asked})`;
  const losing = sql`exists (select from ${contractShares} join ${contractReviews}
    on ${contractReviews.contractId} = ${contractShares.contractId} and ${openReview('share_change')}
    where ${contractShares.contractId} = ${contracts.id} and ${isNull(contractShares.endedAt)}
      and ${heldBy(contractShares, brokerId, signsFor)}
      and not exists (select from ${proposedShares} where ${proposedShares.reviewId} = ${contractReviews.id}
        and ${proposedShares.holderKind} = ${contractShares.holderKind}
        and (case when ${contractShares.holderKind} = 'broker' then ${proposedShares.brokerId} = ${contractShares.brokerId}
          else ${proposedShares.agencyId} = ${contractShares.agencyId} end)
        and ${proposedShares.basisPoints} >= ${contractShares.basisPoints})
      and not exists (select from share_confirmations done where done.share_id = ${contractShares.id}
        and done.side = 'present_holder' and done.review_id = ${contractReviews.id}))`;
  return and(inArray(contracts.status, [...standingStatuses]), or(proposed, losing))!;
}
