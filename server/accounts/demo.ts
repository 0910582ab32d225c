/** The one password of every demo account: `server/seed` makes about a hundred, the sign-in page offers one of each role. */
export const demoPassword = 'queqiao-demo-2026';

export const demoAccounts = [
  { email: 'enterprise@demo.queqiao', role: 'enterprise' },
  { email: 'university@demo.queqiao', role: 'university' },
  { email: 'broker01@demo.queqiao', role: 'broker' },
  { email: 'agency@demo.queqiao', role: 'agency' },
  { email: 'servicepoint@demo.queqiao', role: 'service_point' },
  { email: 'operator@demo.queqiao', role: 'operator' },
  { email: 'system@demo.queqiao', role: 'system_administrator' },
  { email: 'security@demo.queqiao', role: 'security_administrator' },
  { email: 'audit@demo.queqiao', role: 'audit_administrator' },
] as const;
