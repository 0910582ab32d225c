/**
 * The worker's side of the host. Questions are answered as they come; changes wait in a line of their own, one at a time
 * and in steps where they take long (a snapshot), so that a question waits for one step at most. A change that has been
 * answered is seen by every later question.
 */
import { parentPort } from 'node:worker_threads';
import { EmbeddedEngine } from './engine.ts';
import { isQuestion, type ReplyMessage, type RequestMessage } from './operations.ts';

const port = parentPort;
if (port === null) throw new Error('search/embedded/worker.ts runs as a worker thread only.');
const engine = new EmbeddedEngine();

/** Changes in the order of their arrival; the first one is being made. */
const changes: RequestMessage[] = [];
/** What is left of the first change, where it goes in steps. */
let steps: Iterator<void, void> | null = null;

function perform(message: RequestMessage): unknown {
  return engine.perform(message.operation, message.argument as never, new Date(message.now_ms));
}

function reply(id: number, answer: () => unknown): void {
  let result: ReplyMessage;
  try {
    result = { id, answer: answer() };
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    result = { id, error: { message, stack } };
  }
  port!.postMessage(result);
}

/** Takes the first change a step further; true when it is made. */
function advance(message: RequestMessage): boolean {
  try {
    steps ??= engine.stepsOf(message.operation, message.argument);
    if (steps === null) {
      reply(message.id, () => perform(message));
      return true;
    }
    if (steps.next().done !== true) return false;
    reply(message.id, () => undefined);
  } catch (error) {
    reply(message.id, () => {
      throw error;
    });
  }
  steps = null;
  return true;
}

function goOn(): void {
  if (advance(changes[0]!)) changes.shift();
  if (changes.length > 0) setImmediate(goOn);
}

port.on('message', (message: RequestMessage) => {
  if (isQuestion(message.operation)) reply(message.id, () => perform(message));
  else if (changes.push(message) === 1) setImmediate(goOn);
});
