import type {
  contractEvents,
  contracts,
  contractShares,
  proposedShares,
  receipts,
} from '../../db/schema/index.ts';
import type { Calendar } from './calendar.ts';
import type { DemoAchievement, DemoNeed } from './listings.ts';
import type { DemoOrganisation, DemoOrganisations } from './organisations.ts';
import type { DemoBroker, DemoPeople } from './people.ts';

/** A contract with everything that hangs on it. */
export interface DemoContract {
  row: typeof contracts.$inferInsert;
  /** In force: confirmed by both parties and their holders. */
  shares: (typeof contractShares.$inferInsert)[];
  /** Those that wait for somebody to confirm them; the seller, who logged them, has. */
  proposed: (typeof proposedShares.$inferInsert)[];
  events: (typeof contractEvents.$inferInsert)[];
  receipts: (typeof receipts.$inferInsert)[];
  signedAt: Date;
  submittedAt: Date | null;
  seller: DemoOrganisation;
  buyer: DemoOrganisation;
  /** The introduction's two sides; null for a contract that came about without the platform. */
  pair: { need: DemoNeed; achievement: DemoAchievement } | null;
  leadBroker: DemoBroker | null;
}

/** What deals are made of. */
export interface Scene {
  calendar: Calendar;
  organisations: DemoOrganisations;
  people: DemoPeople;
  achievements: readonly DemoAchievement[];
  needs: readonly DemoNeed[];
}
