import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

/** An attempt that is neither answered nor refused in this time counts as “no answer”, which must not happen. */
export const answerDeadline_ms = 30_000;
/** A post that was not answered for good in this time is given up, so that a run ends whatever happens. */
const patience_ms = 120_000;
/** Between two attempts: doubled each time from the first to the last, as a browser’s retries should be. */
const pauses_ms = { first: 50, last: 400 };

export interface Answer {
  status: number;
  // The harness reads a few fields of the API's answers.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  body: any;
}

/** What the clients saw, all together. */
export interface Observations {
  posts: number;
  attempts: number;
  sentTwice: number;
  /** Attempts that ended with a connection error or a status of 500 and more, and were made again. */
  retried: number;
  /** Attempts without an answer or an error within the deadline. */
  unanswered: number;
  /** Final answers that should not have been, in words. */
  surprises: string[];
  longestWait_ms: number;
  /** How long each post waited for its final answer. */
  waits_ms: number[];
  /** The longest without the time in which the database was down: what the product itself adds. */
  longestOwnWait_ms: number;
  /** When the database was killed and when it answered again, by performance.now(); `to` is null while it is down. */
  outages: { from: number; to: number | null }[];
  /** What the post that waited longest went through: each attempt, how it ended and after how long. */
  longestStory: string;
  /** When each post got its final answer, by performance.now(). */
  lastSuccessAt: number;
  /** Called on each success. */
  onSuccess: (() => void)[];
}

export const noObservations = (): Observations => ({
  posts: 0,
  attempts: 0,
  sentTwice: 0,
  retried: 0,
  unanswered: 0,
  surprises: [],
  longestWait_ms: 0,
  waits_ms: [],
  longestOwnWait_ms: 0,
  outages: [],
  longestStory: '',
  lastSuccessAt: 0,
  onSuccess: [],
});

/** How long the database was down between two moments, ms. */
export function downBetween(outages: Observations['outages'], from: number, to: number): number {
  return outages.reduce(
    (sum, outage) => sum + Math.max(0, Math.min(to, outage.to ?? to) - Math.max(from, outage.from)),
    0,
  );
}

/** Sends posts with one key each to servers in turn, until they are answered. */
export class Caller {
  readonly #addresses: readonly string[];
  readonly #seen: Observations;
  readonly #random: () => number;
  readonly #twiceShare: number;

  constructor(options: {
    addresses: readonly string[];
    seen: Observations;
    random: () => number;
    /** Part of the posts that are sent twice at once, 0–1. */
    twiceShare: number;
  }) {
    this.#addresses = options.addresses;
    this.#seen = options.seen;
    this.#random = options.random;
    this.#twiceShare = options.twiceShare;
  }

  /** Post until there is a final answer. Null when it is not the success that was expected; the surprise is noted. */
  async post(cookie: string, path: string, body: unknown): Promise<Answer['body'] | null> {
    const seen = this.#seen;
    const key = randomUUID();
    const began = performance.now();
    seen.posts += 1;
    const twice = this.#random() < this.#twiceShare;
    if (twice) seen.sentTwice += 1;
    const story: string[] = [];
    const answers = await Promise.all(
      Array.from({ length: twice ? 2 : 1 }, () => this.#untilAnswered(cookie, path, body, key, story)),
    );
    const ended = performance.now();
    const waited_ms = ended - began;
    seen.waits_ms.push(waited_ms);
    const down_ms = downBetween(seen.outages, began, ended);
    seen.longestOwnWait_ms = Math.max(seen.longestOwnWait_ms, waited_ms - down_ms);
    if (waited_ms > seen.longestWait_ms) {
      seen.longestWait_ms = waited_ms;
      seen.longestStory = `${path.replace(/[0-9a-f-]{36}/g, '…')}: ${story.join(', ')}; the database was down for ${Math.round(down_ms)} ms of it`;
    }
    const [answer, other] = answers;
    if (!answer) return null;
    if (answer.status >= 300) {
      seen.surprises.push(`POST ${path}: ${answer.status} ${JSON.stringify(answer.body).slice(0, 200)}`);
      return null;
    }
    if (other && JSON.stringify(other) !== JSON.stringify(answer))
      seen.surprises.push(`POST ${path}: two answers to one key, ${answer.status} and ${other.status}`);
    for (const tell of seen.onSuccess.splice(0)) tell();
    return answer.body;
  }

  async #untilAnswered(
    cookie: string,
    path: string,
    body: unknown,
    key: string,
    story: string[],
  ): Promise<Answer> {
    const first = performance.now();
    for (let pause_ms = pauses_ms.first; ; pause_ms = Math.min(2 * pause_ms, pauses_ms.last)) {
      const began = performance.now();
      const answer = await this.#attempt(cookie, path, body, key);
      const outcome = answer === null ? 'connection lost' : `${answer.status}`;
      story.push(`${outcome} after ${Math.round(performance.now() - began)} ms`);
      if (answer !== null && answer.status < 500) return answer;
      if (performance.now() - first > patience_ms) {
        this.#seen.unanswered += 1;
        return answer ?? { status: 503, body: { code: 'given_up' } };
      }
      this.#seen.retried += 1;
      await sleep(pause_ms);
    }
  }

  /**
   * One attempt; null for a connection error. Begins at any server and passes over one that does not listen, as the proxy
   * before several processes does (scripts/deploy): what is refused was never sent.
   */
  async #attempt(cookie: string, path: string, body: unknown, key: string): Promise<Answer | null> {
    this.#seen.attempts += 1;
    const first = Math.floor(this.#random() * this.#addresses.length);
    for (const address of [...this.#addresses.slice(first), ...this.#addresses.slice(0, first)]) {
      try {
        const response = await fetch(`${address}/api/v1${path}`, {
          method: 'POST',
          headers: { cookie, 'content-type': 'application/json', 'idempotency-key': key },
          body: JSON.stringify(body),
          signal: AbortSignal.timeout(answerDeadline_ms),
        });
        return { status: response.status, body: await response.json() };
      } catch (error) {
        if (isRefused(error)) continue;
        if ((error as Error).name === 'TimeoutError') this.#seen.unanswered += 1;
        return null;
      }
    }
    return null;
  }
}

/** Nobody listens at the address: `fetch` puts what Node said into the cause. */
const isRefused = (error: unknown): boolean =>
  error instanceof Error && (error.cause as NodeJS.ErrnoException | undefined)?.code === 'ECONNREFUSED';

/** Signs in and gives the cookies. */
export async function signIn(address: string, email: string, password: string): Promise<string> {
  const response = await fetch(`${address}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  if (!response.ok) throw new Error(`sign-in failed: ${response.status} ${await response.text()}`);
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}
