import type { Language } from '#lib/messages/index.ts';
import type { Session } from '#lib/api/types.ts';
import type { ApiClient } from '#lib/api/client.server.ts';

declare global {
  namespace App {
    interface Error {
      /** The API's error code, when an API answer was the cause. */
      code?: string;
      /** The number under which an unexpected error was logged. */
      reference?: string;
    }
    interface Locals {
      language: Language;
      api: ApiClient;
      /** The reader's session, asked for once per request. */
      session: () => Promise<Session>;
      /** Something of this page could not be read because the database does not answer. */
      databaseAway: boolean;
    }
    interface PageData {
      language: Language;
      session: Session;
    }
  }
}

export {};
