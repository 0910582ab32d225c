import type { Transaction } from '../../db/client.ts';
import { requireIdentity, type Context, type Services } from '../context.ts';
import { DomainError } from '../errors.ts';
import { momentText } from '../wire.ts';
import type { NotificationPage, NotificationQuery, UnreadCount } from './schema.ts';
import {
  insertNotifications,
  markAllRead,
  markRead,
  readAlreadyTold,
  readForMail,
  readPage,
  readRecipients,
} from './store.ts';
import {
  chosenByProgram,
  notificationMail,
  notificationText,
  type NotificationKind,
  type NotificationParameters,
} from './texts.ts';

export interface NotificationInput {
  /** Who is told; the same user twice is told once. Nobody is fine. */
  userIds: readonly string[];
  kind: NotificationKind;
  /** What the text of the kind names: public words only. */
  parameters: NotificationParameters;
  /** Path inside the site. */
  link: string;
  /** Do not tell again who has an unread one of the same kind and link: for what may come in a row. */
  unlessUnread?: boolean;
}

/**
 * Tell users something: rows in the caller's transaction, and a job for each mail that exists when it commits. Users
 * who are disabled are left out, and for what a program chose those who want none of it; demo users get no mail.
 */
export async function notify(
  transaction: Transaction,
  services: Services,
  input: NotificationInput,
): Promise<void> {
  const userIds = [...new Set(input.userIds)];
  if (userIds.length === 0) return;
  const told = input.unlessUnread
    ? await readAlreadyTold(transaction, userIds, input.kind, input.link)
    : new Set<string>();
  const chosen = chosenByProgram.includes(input.kind);
  const recipients = (await readRecipients(transaction, userIds, chosen)).filter(
    (user) => !told.has(user.id),
  );
  if (recipients.length === 0) return;
  const rows = recipients.map((user) => ({ id: services.newId(), user }));
  await insertNotifications(
    transaction,
    rows.map(({ id, user }) => ({
      id,
      userId: user.id,
      kind: input.kind,
      parameters: input.parameters,
      link: input.link,
      createdAt: services.now(),
    })),
  );
  for (const { id, user } of rows) {
    if (!user.demo) await services.jobs.enqueue('mail-notification', { notificationId: id }, {}, transaction);
  }
}

/** The job `mail-notification`: the notification as a mail, in the language of its reader. */
export async function mailNotification(services: Services, notificationId: string): Promise<void> {
  const row = await readForMail(services.database, notificationId);
  if (!row) return;
  const { notification, email } = row;
  const language = row.language === 'en' ? 'en' : 'zh';
  const address = new URL(notification.link, services.config.publicAddress).toString();
  await services.mail.send({
    to: email,
    ...notificationMail(notification.kind, notification.parameters, address, language),
  });
}

/** Make this process send the mails of notifications. */
export const handleNotificationJobs = (services: Services): Promise<void> =>
  services.jobs.handle('mail-notification', ({ notificationId }) =>
    mailNotification(services, notificationId),
  );

/** The reader's notifications, newest first. */
export async function listNotifications(
  context: Context,
  query: NotificationQuery,
): Promise<NotificationPage> {
  const { userId } = requireIdentity(context);
  const page = await readPage(context.database, userId, query.offset ?? 0, query.limit ?? 20);
  return {
    total: page.total,
    unread: page.unread,
    items: page.items.map((row) => ({
      id: row.id,
      kind: row.kind,
      text: notificationText(row.kind, row.parameters, context.language),
      link: row.link,
      createdAt: row.createdAt.toISOString(),
      readAt: momentText(row.readAt),
    })),
  };
}

async function countUnread(context: Context, userId: string): Promise<UnreadCount> {
  const { unread } = await readPage(context.database, userId, 0, 1);
  return { unread };
}

/** Mark one as read. One of another user is `not_found`. */
export async function readNotification(context: Context, id: string): Promise<UnreadCount> {
  const { userId } = requireIdentity(context);
  await context.database.transaction(async (transaction) => {
    if (!(await markRead(transaction, userId, id, context.now()))) throw new DomainError('not_found');
  });
  return countUnread(context, userId);
}

/** Mark all of the reader's as read. */
export async function readAllNotifications(context: Context): Promise<UnreadCount> {
  const { userId } = requireIdentity(context);
  await context.database.transaction((transaction) => markAllRead(transaction, userId, context.now()));
  return countUnread(context, userId);
}
