/** What somebody can be on the platform as a whole; what they are to an object is decided beside that object's table. */
export const standings = [
  'visitor',
  'user',
  'broker',
  'operator',
  'system_administrator',
  'security_administrator',
  'audit_administrator',
] as const;
export type Standing = (typeof standings)[number];

/**
 * Who may do what, where the act is about no single object. Whatever is not in this table is not allowed to anybody. The
 * operator runs the market, the three administrators run the platform: none of them does another's acts.
 */
export const platformActs = {
  'listings.release-queue': ['operator'],
  'dashboard.operator': ['operator'],
  'rewards.compute': ['operator'],
  'ledger.close-period': ['operator'],
  /** Contracts that were registered elsewhere, entered with their number. */
  'registration.verify-past': ['operator'],
  'organisations.verify': ['operator'],
  /** Who found for somebody else: the owner is invited (server/organisations/founding.ts). */
  'organisations.found-service-point': ['operator'],
  'organisations.found-government': ['security_administrator'],
  'brokers.certify': ['operator'],
  'accounts.disable': ['security_administrator'],
  'administrators.appoint': ['security_administrator'],
  'audit.read': ['audit_administrator'],
  'audit.export': ['audit_administrator'],
  'platform.status': ['operator', 'system_administrator'],
  'platform.reindex': ['system_administrator'],
} as const satisfies Record<string, readonly Standing[]>;
export type PlatformAct = keyof typeof platformActs;
