import { eq } from 'drizzle-orm';
import { notifications, users } from '../../db/schema/index.ts';
import type { Services } from '../context.ts';
import { fill } from '../messages/index.ts';
import { notificationTexts, type NotificationKind } from './texts.ts';

/** The job `send-mail`: one notification as a mail in its reader's language. A notification that is gone is skipped. */
export async function mailNotification(services: Services, notificationId: string): Promise<void> {
  const [row] = await services.database
    .select({ notification: notifications, email: users.email, language: users.language })
    .from(notifications)
    .innerJoin(users, eq(users.id, notifications.userId))
    .where(eq(notifications.id, notificationId));
  if (!row) return;
  const language = row.language === 'en' ? 'en' : 'zh';
  const text = fill(notificationTexts[row.notification.kind as NotificationKind][language], row.notification.parameters);
  const platform = language === 'en' ? 'Queqiao' : '鹊桥';
  await services.mail.send({
    to: row.email,
    subject: `[${platform}] ${text.slice(0, 80)}`,
    text: `${text}\n\n${services.config.publicAddress}${row.notification.link}\n`,
  });
}
