import { Type, type Static } from 'typebox';
import { contractReviewKinds, contractStatuses } from '../../db/schema/codes.ts';
import { AmountFen, codeOf, Day, Identifier, Page, strictObject } from '../wire.ts';

export const queueKinds = ['registration', ...contractReviewKinds] as const;

export const QueueQuery = strictObject({
  ...Page,
  /** A registration, or a review beside it. */
  kind: Type.Optional(codeOf(queueKinds)),
  status: Type.Optional(codeOf(contractStatuses)),
  /** Only what is past its day, or only what is not. */
  overdue: Type.Optional(Type.Boolean()),
});
export type QueueQuery = Static<typeof QueueQuery>;

export const QueuePage = Type.Object({
  total: Type.Integer(),
  /** Of all that waits, whatever the filter. */
  overdueTotal: Type.Integer(),
  /** Holidays are known until this day; beyond it weekends alone are left out. */
  holidaysKnownUntil: Day,
  items: Type.Array(
    Type.Object({
      contractId: Identifier,
      title: Type.String(),
      kind: codeOf(queueKinds),
      status: codeOf(contractStatuses),
      sellerName: Type.String(),
      buyerName: Type.String(),
      totalFen: AmountFen,
      technologyFen: AmountFen,
      startedOn: Day,
      dueOn: Day,
      holidaysCounted: Type.Boolean(),
      overdue: Type.Boolean(),
      /** Working days until the day it is due; negative when it is past. */
      workingDaysLeft: Type.Integer(),
    }),
  ),
});
export type QueuePage = Static<typeof QueuePage>;
export type QueueItem = QueuePage['items'][number];
