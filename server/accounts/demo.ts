/** The demo accounts that the sign-in page offers; `server/seed` creates them and only them get this password. */
export const demoPassword = 'queqiao-demo-2026';

export const demoAccounts = [
  { email: 'enterprise@demo.queqiao', role: 'enterprise' },
  { email: 'university@demo.queqiao', role: 'university' },
  { email: 'broker01@demo.queqiao', role: 'broker' },
  { email: 'servicepoint@demo.queqiao', role: 'service_point' },
  { email: 'operator@demo.queqiao', role: 'operator' },
] as const;
