import { presentTerms } from '../../accounts/terms.ts';
import { testPassword } from '../../testing.ts';
import type { Requests } from '../requests.ts';

/** Signing in, one's own account, and what the administrators do with accounts. */
const unknownToken = 'A'.repeat(43);

export const accountRequests: Requests = {
  'POST /session': (half) => ({
    body: { email: half.people.enterpriseMember.email, password: 'wrong-horse-battery-staple' },
  }),
  'GET /session': () => ({}),
  'DELETE /session': () => ({}),
  'POST /session/second-step': () => ({ body: { kind: 'totp', code: '000000' } }),
  'POST /session/proof': () => ({ body: { password: testPassword } }),
  'GET /demo-accounts': () => ({}),
  'GET /account-rules': () => ({}),
  'POST /accounts': () => ({
    body: {
      name: '新人',
      email: 'someone-new@test.queqiao',
      password: 'correct-horse-battery-staple',
      language: 'zh',
      consent: { ...presentTerms },
    },
  }),
  'POST /email-verification': () => ({ body: { token: unknownToken } }),
  'POST /password-reset': () => ({ body: { email: 'nobody@test.queqiao' } }),
  'PUT /password-reset': () => ({ body: { token: unknownToken, password: 'a-new-horse-battery-staple' } }),
  'GET /developer/mails': () => ({}),

  'GET /account': () => ({}),
  'PUT /account': () => ({ body: { name: '改名', language: 'en' } }),
  'PUT /account/password': () => ({
    body: { present: testPassword, password: 'a-new-horse-battery-staple' },
  }),
  'POST /account/verification-mail': () => ({}),
  'POST /account/email-change': () => ({
    body: { email: 'a-new-address@test.queqiao', password: testPassword },
  }),
  'POST /account/email-change/confirmation': () => ({ body: { token: unknownToken } }),
  'POST /account/second-factor': () => ({ body: { password: testPassword } }),
  'PUT /account/second-factor': () => ({ body: { code: '000000' } }),
  'DELETE /account/second-factor': () => ({}),
  'POST /account/recovery-codes': () => ({ body: { password: testPassword } }),
  'GET /account/sessions': () => ({}),
  'DELETE /account/sessions': () => ({}),
  'DELETE /account/sessions/{id}': (half) => ({ params: { id: half.objects.session } }),
  'GET /account/personal-data': () => ({}),
  'GET /account/erasure': () => ({}),
  'POST /account/erasure': (half) => ({ body: { email: half.people.reviewer.email } }),
  'GET /account/preferences': () => ({}),
  'PUT /account/preferences': () => ({ body: { personalNotifications: false } }),
  'GET /account/consents': () => ({}),
  'PUT /account/consents/{document}': () => ({
    params: { document: 'terms' },
    body: { version: presentTerms.terms },
  }),
  'DELETE /account/consents/{document}': () => ({ params: { document: 'terms' } }),

  'GET /accounts': () => ({}),
  'POST /accounts/{id}/disable': (half) => ({ params: { id: half.people.enterpriseFinance.id } }),
  'POST /accounts/{id}/enable': (half) => ({ params: { id: half.people.enterpriseFinance.id } }),
  'POST /accounts/{id}/end-sessions': (half) => ({ params: { id: half.people.enterpriseFinance.id } }),
  'POST /accounts/{id}/reset-second-factor': (half) => ({
    params: { id: half.people.reviewer.id },
    body: { identityCheck: 'in_person' },
  }),
  'GET /administrators': () => ({}),
  'POST /administrators': (half) => ({ body: { email: half.people.founder.email, role: 'system' } }),
  'DELETE /administrators/{userId}': (half) => ({ params: { userId: half.systemAdministratorId } }),
};
