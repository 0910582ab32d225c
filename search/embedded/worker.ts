/** The worker's side of the host: takes one message after the other, answers each. */
import { parentPort } from 'node:worker_threads';
import { EmbeddedEngine } from './engine.ts';
import type { ReplyMessage, RequestMessage } from './operations.ts';

const port = parentPort;
if (port === null) throw new Error('search/embedded/worker.ts runs as a worker thread only.');
const engine = new EmbeddedEngine();

port.on('message', (message: RequestMessage) => {
  let reply: ReplyMessage;
  try {
    const answer = engine.perform(message.operation, message.argument as never, new Date(message.now_ms));
    reply = { id: message.id, answer };
  } catch (error) {
    const { message: text, stack } = error instanceof Error ? error : new Error(String(error));
    reply = { id: message.id, error: { message: text, stack } };
  }
  port.postMessage(reply);
});
