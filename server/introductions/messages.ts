import { requireIdentity, type Context } from '../context.ts';
import { decide } from '../policy/introduction.ts';
import { read } from '../reader.ts';
import { transact } from '../transaction.ts';
import { tellOthers, writeMove } from './moves.ts';
import type { MessageDraft, MessagePage, MessageQuery, MessageView } from './schema.ts';
import { insertMessage, lockIntroduction, readIntroduction, readMessages } from './store.ts';
import { nameShown, requirePart, situationOf } from './view.ts';

/** The messages of an introduction, oldest first; for its parties only. */
export async function listMessages(context: Context, id: string, query: MessageQuery): Promise<MessagePage> {
  const { userId } = requireIdentity(context);
  const { standing } = requirePart(context, await readIntroduction(context.database, id), 'messages');
  const { items, total } = await read(context, (database) =>
    readMessages(database, id, query.offset ?? 0, query.limit ?? 100),
  );
  return {
    total,
    items: items.map(({ senderId, senderName, sentAt, ...message }) => ({
      ...message,
      senderName: nameShown(standing, message.side, senderName),
      mine: senderId === userId,
      sentAt: sentAt.toISOString(),
    })),
  };
}

/**
 * Write to the other parties. The first message after the acceptance begins the negotiation. The others are told once
 * until they have read it. Throws `wrong_state` where the introduction is closed.
 */
export function sendMessage(context: Context, id: string, draft: MessageDraft): Promise<MessageView> {
  const identity = requireIdentity(context);
  return transact(context, async (transaction) => {
    const { row, standing } = requirePart(context, await lockIntroduction(transaction, id), 'messages');
    const { side, transition } = decide('message', standing.sides, situationOf(row, context.now()));
    const message = {
      id: context.newId(),
      introductionId: id,
      side,
      senderId: identity.userId,
      body: draft.body.trim(),
      sentAt: context.now(),
    };
    await insertMessage(transaction, message);
    if (transition.to !== transition.from)
      await writeMove(transaction, context, row, {
        verb: 'negotiate',
        to: transition.to,
        side,
        actorId: identity.userId,
      });
    await tellOthers(transaction, context, row, {
      kind: 'introduction_message',
      except: side,
      unlessUnread: true,
    });
    return {
      id: message.id,
      side,
      senderName: identity.name,
      mine: true,
      body: message.body,
      sentAt: message.sentAt.toISOString(),
    };
  });
}
