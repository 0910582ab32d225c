import type { FastifyBaseLogger, FastifyRequest } from 'fastify';
import { openDatabase, type Database } from '../db/client.ts';
import type { Context, Services } from './context.ts';
import { DomainError } from './errors.ts';
import { contextOf } from './routing.ts';

/** A streaming copy of the database that takes the reading of visitors off the first one. */
export interface Replica {
  database: Database;
  /** False for a while after it failed. */
  usable(): boolean;
  /** Notes a failure; true when it was the copy's and not the question's. */
  failed(error: unknown): boolean;
  close(): Promise<void>;
}

/** How long a copy that failed is left alone. */
const rest_ms = 5_000;
/** A visitor waits no longer for the copy than this before the first database is asked. */
const statementTimeout_ms = 5_000;

/**
 * Classes of SQLSTATE that speak of the server and not of the query: connection (08), resources (53), intervention (57),
 * system (58); and 40001, which a copy answers when what it must replay takes away what a query reads.
 * https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const ofTheServer = /^(08|53|57|58)|^40001$/;

function codeOf(error: unknown): string | null {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    const { code } = at as { code?: unknown };
    if (typeof code === 'string') return code;
  }
  return null;
}

/** Opens the copy; connects on the first question. */
export function openReplica(url: string, log: FastifyBaseLogger): Replica {
  const { db, close } = openDatabase({ url, applicationName: 'queqiao reads', statementTimeout_ms });
  let restUntil_ms = 0;
  return {
    database: db,
    usable: () => performance.now() >= restUntil_ms,
    failed(error) {
      if (error instanceof DomainError) return false;
      const code = codeOf(error);
      const lost = code === null || !/^[0-9A-Z]{5}$/.test(code) || ofTheServer.test(code);
      if (!lost) return false;
      restUntil_ms = performance.now() + rest_ms;
      log.warn(
        { code, rest_ms },
        'the read replica does not answer: visitors are read from the first database',
      );
      return true;
    },
    close,
  };
}

/**
 * Answers a question that reads only what is public. Visitors are answered from the copy where there is one; whoever is
 * signed in reads the first database, and so sees what they have just written. What the copy cannot answer, or does not
 * hold yet, is asked of the first database: `read` may run twice and must change nothing.
 */
export async function publicRead<Answer>(
  services: Services,
  request: FastifyRequest,
  read: (context: Context) => Promise<Answer>,
): Promise<Answer> {
  const context = contextOf(services, request);
  const { replica } = services;
  if (!replica?.usable() || context.identity) return read(context);
  try {
    return await read({ ...context, database: replica.database });
  } catch (error) {
    const behind = error instanceof DomainError && error.code === 'not_found';
    if (!behind && !replica.failed(error)) throw error;
    return read(context);
  }
}
