import type { Transaction } from '../../db/client.ts';
import { requireIdentity, type Context } from '../context.ts';
import { notify } from '../notifications/actions.ts';
import type { NotificationKind } from '../notifications/texts.ts';
import type { ContractReviewKind } from '../../db/schema/codes.ts';
import type { ReviewVerb } from '../policy/contract-review.ts';
import type { ContractVerb, HolderFacts } from '../policy/contract.ts';
import type { Accessed } from './view.ts';
import { confirmedSides } from './share-rules.ts';
import { readConfirmations, readProposedShares } from './share-store.ts';
import { readBrokerUsers, readMembers, readOperators, type ContractRow } from './store.ts';

/** What is told about a verb, and to whom: the people who decide next, or those whom it concerns. */
const told: Partial<Record<ContractVerb, { kind: NotificationKind; to: 'servicePoint' | 'parties' }>> = {
  submit: { kind: 'contract_submitted', to: 'servicePoint' },
  accept: { kind: 'contract_accepted', to: 'parties' },
  'ask-correction': { kind: 'contract_correction', to: 'parties' },
  register: { kind: 'contract_registered', to: 'parties' },
  verify: { kind: 'contract_registered', to: 'parties' },
  reject: { kind: 'contract_rejected', to: 'parties' },
  cancel: { kind: 'contract_cancelled', to: 'parties' },
};

/** The people of the service point, or the operator's where the contract was registered in another city. */
const readDeciders = (transaction: Transaction, contract: ContractRow): Promise<string[]> =>
  contract.servicePointId === null
    ? readOperators(transaction)
    : readMembers(transaction, [contract.servicePointId]);

/** The people behind shares: brokers, and who signs for an agency that holds one by itself. */
async function readHolders(transaction: Transaction, shares: readonly HolderFacts[]): Promise<string[]> {
  const idsOf = (kind: HolderFacts['holderKind'], id: 'brokerId' | 'agencyId') =>
    shares.flatMap((share) => (share.holderKind === kind ? (share[id] ?? []) : []));
  return [
    ...(await readBrokerUsers(transaction, idsOf('broker', 'brokerId'))),
    ...(await readMembers(transaction, idsOf('agency', 'agencyId'))),
  ];
}

/**
 * Tell the others about a move: a submission to the service point, what follows to both parties and to the holders of
 * shares. Whoever made the move is not told.
 */
export async function tellOthers(
  transaction: Transaction,
  context: Context,
  move: { contract: ContractRow; verb: ContractVerb; note: string; holders: readonly HolderFacts[] },
): Promise<void> {
  const news = told[move.verb];
  if (!news) return;
  const { contract } = move;
  const userIds =
    news.to === 'servicePoint'
      ? await readDeciders(transaction, contract)
      : [
          ...(await readMembers(transaction, [contract.sellerId, contract.buyerId])),
          ...(await readHolders(transaction, move.holders)),
        ];
  const { userId } = requireIdentity(context);
  await notify(transaction, context, {
    userIds: userIds.filter((id) => id !== userId),
    kind: news.kind,
    parameters: { title: contract.title, ...(move.note ? { note: move.note } : {}) },
    link: `/contracts/${contract.id}`,
  });
}

/** Ask those who have not yet confirmed the shares of a contract that was handed in. Whoever handed it in is not asked. */
export async function askToConfirm(
  transaction: Transaction,
  context: Context,
  contract: ContractRow,
): Promise<void> {
  const confirmations = await readConfirmations(transaction, contract.id);
  const logged = (await readProposedShares(transaction, contract.id)).filter((row) => row.reviewId === null);
  const unconfirmed = (side: 'seller' | 'buyer' | 'holder') =>
    logged.filter((share) => !confirmedSides(share.id, confirmations)[side]);
  const parties = (['seller', 'buyer'] as const).filter((side) => unconfirmed(side).length > 0);
  const userIds = [
    ...(await readMembers(
      transaction,
      parties.map((side) => contract[`${side}Id`]),
    )),
    ...(await readHolders(transaction, unconfirmed('holder'))),
  ];
  const { userId } = requireIdentity(context);
  await notify(transaction, context, {
    userIds: userIds.filter((id) => id !== userId),
    kind: 'contract_shares_proposed',
    parameters: { title: contract.title },
    link: `/contracts/${contract.id}`,
  });
}

/** Tell the service point and the parties of a review; whose shares it is about, too. Whoever acted is not told. */
export async function tellAboutReview(
  transaction: Transaction,
  context: Context,
  { contract, shares, proposed }: Accessed,
  news: { kind: ContractReviewKind; verb: ReviewVerb | 'open'; note: string },
): Promise<void> {
  if (news.verb === 'begin') return;
  const decided = news.verb === 'grant' || news.verb === 'decline';
  const byShares = news.kind === 'share_change';
  const userIds = [
    ...(byShares || decided
      ? await readMembers(transaction, [contract.sellerId, contract.buyerId])
      : await readDeciders(transaction, contract)),
    ...(byShares ? await readHolders(transaction, [...shares, ...proposed]) : []),
  ];
  const { userId } = requireIdentity(context);
  await notify(transaction, context, {
    userIds: userIds.filter((id) => id !== userId),
    kind: decided ? 'contract_review_decided' : 'contract_review_opened',
    parameters: { title: contract.title, ...(news.note ? { note: news.note } : {}) },
    link: `/contracts/${contract.id}`,
  });
}
