import { Type, type Static } from 'typebox';
import { Identifier, Moment, nullable, Page, strictObject } from '../wire.ts';

export const NotificationQuery = strictObject(Page);
export type NotificationQuery = Static<typeof NotificationQuery>;

export const NotificationParameters = strictObject({ id: Identifier });

export const NotificationView = Type.Object({
  id: Identifier,
  kind: Type.String(),
  /** In the reader's language. */
  text: Type.String(),
  /** Path inside the site. */
  link: Type.String(),
  createdAt: Moment,
  readAt: nullable(Moment),
});

export const NotificationPage = Type.Object({
  total: Type.Integer(),
  unread: Type.Integer(),
  items: Type.Array(NotificationView),
});
export type NotificationPage = Static<typeof NotificationPage>;

export const UnreadCount = Type.Object({ unread: Type.Integer() });
export type UnreadCount = Static<typeof UnreadCount>;
