/** Rows that end in a refusal for everybody on this stage, and why that is what is to be seen. */
export const refusedToAll: Record<string, string> = {
  'POST /session': 'a wrong password',
  'POST /session/second-step': 'nobody has begun to sign in',
  'POST /email-verification': 'a link that was never sent',
  'PUT /password-reset': 'a link that was never sent',
  'POST /account/email-change/confirmation': 'a link that was never sent',
  'POST /invitations/find': 'a link that was never sent',
  'POST /invitations/accept': 'a link that was never sent',
  'POST /invitations/decline': 'a link that was never sent',
  'GET /developer/mails':
    'open only on one’s own machine, where the product was started without a mail server',
  'PUT /account/second-factor': 'nobody has begun to set one up',
  'POST /account/recovery-codes': 'nobody has a confirmed authenticator app',
  'POST /administrators':
    'the person belongs to an organisation: three administrators, and none of them trades',
  'POST /organisations/{id}/brokers/{brokerId}/confirm': 'no broker asks; who may not is told before',
  'POST /organisations/{id}/brokers/{brokerId}/decline': 'no broker asks; who may not is told before',
  'GET /ready': 'the jobs of a test do not run',
  'PUT /contracts/{id} (registered)': 'a registered contract is changed by an amendment',
};

/** Routes that no document describes, and why nobody has to ask for them in the table. */
export const undocumentedRoutes: Record<string, string> = {
  'GET /api/v1/openapi.json': 'the document itself',
  'GET /api/v1/reference': 'a page that shows the document',
  'GET /api/v1/reference/js/scalar.js': 'its script',
  'GET /api/v1/metrics':
    'figures of the process: who may read them is proved in server/plugins/hardening.test.ts',
};
