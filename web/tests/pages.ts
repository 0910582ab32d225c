import type { APIRequestContext, BrowserContext } from 'playwright-core';

/** The pages of the site, for screenshots and accessibility tests, found on a running server with demo data. */

export type Role =
  | 'visitor'
  | 'enterprise'
  | 'university'
  | 'broker'
  | 'agency'
  | 'service_point'
  | 'operator'
  | 'system_administrator'
  | 'security_administrator'
  | 'audit_administrator';

export interface SitePage {
  name: string;
  path: string;
  /** As whom the page is worth seeing. */
  role: Role;
}

interface Listed {
  items: { id: string }[];
}

async function ownOrganisation(api: APIRequestContext, address: string): Promise<string | null> {
  const { user } = (await (await api.get(`${address}/api/v1/session`)).json()) as {
    user: { memberships: { organisationId: string }[] } | null;
  };
  return user?.memberships[0]?.organisationId ?? null;
}

async function firstId(api: APIRequestContext, path: string): Promise<string | null> {
  const answer = await api.get(path);
  if (!answer.ok()) return null;
  return ((await answer.json()) as Listed).items[0]?.id ?? null;
}

/** Sign a browser context in with the demo account of a role; a visitor stays a visitor. */
export async function signInAs(context: BrowserContext, address: string, role: Role): Promise<void> {
  if (role === 'visitor') return;
  const demo = (await (await context.request.get(`${address}/api/v1/demo-accounts`)).json()) as {
    password: string;
    accounts: { email: string; role: string }[];
  };
  const account = demo.accounts.find((one) => one.role === role);
  if (!account) throw new Error(`There is no demo account of role ${role}.`);
  const answer = await context.request.post(`${address}/api/v1/session`, {
    data: { email: account.email, password: demo.password },
  });
  if (!answer.ok()) throw new Error(`Sign-in as ${role} failed: ${await answer.text()}`);
}

const fixedPages: SitePage[] = [
  { name: 'home', path: '/', role: 'visitor' },
  { name: 'needs', path: '/needs', role: 'visitor' },
  { name: 'needs-found', path: `/needs?text=${encodeURIComponent('海洋')}`, role: 'visitor' },
  {
    name: 'needs-none',
    path: `/needs?text=${encodeURIComponent('完全找不到的东西呀')}&field=8`,
    role: 'visitor',
  },
  { name: 'achievements', path: '/achievements', role: 'visitor' },
  { name: 'search', path: `/search?text=${encodeURIComponent('海水')}`, role: 'visitor' },
  { name: 'saved-searches', path: '/searches', role: 'broker' },
  { name: 'brokers', path: '/brokers', role: 'visitor' },
  { name: 'organisations', path: '/organisations', role: 'visitor' },
  { name: 'organisations-none', path: '/organisations?text=xyzzy&kind=agency', role: 'visitor' },
  { name: 'statistics', path: '/statistics', role: 'visitor' },
  { name: 'sign-in', path: '/sign-in', role: 'visitor' },
  { name: 'second-step', path: '/sign-in/second-step', role: 'visitor' },
  { name: 'sign-up', path: '/sign-up', role: 'visitor' },
  { name: 'sign-up-sent', path: '/sign-up?sent', role: 'visitor' },
  { name: 'terms', path: '/terms', role: 'visitor' },
  { name: 'verify-email', path: '/verify-email?token=unknown', role: 'visitor' },
  { name: 'reset-password', path: '/reset-password', role: 'visitor' },
  { name: 'reset-password-new', path: '/reset-password?token=unknown', role: 'visitor' },
  { name: 'developer-mails', path: '/developer/mails', role: 'visitor' },
  { name: 'account', path: '/account', role: 'enterprise' },
  { name: 'account-password', path: '/account/password', role: 'enterprise' },
  { name: 'account-second-factor', path: '/account/second-factor', role: 'enterprise' },
  { name: 'account-sessions', path: '/account/sessions', role: 'enterprise' },
  { name: 'account-proof', path: '/account/proof', role: 'enterprise' },
  { name: 'account-data', path: '/account/data', role: 'enterprise' },
  { name: 'account-email', path: '/account/email', role: 'enterprise' },
  { name: 'account-email-confirm', path: '/account/email/confirm?token=unknown', role: 'enterprise' },
  { name: 'account-consent', path: '/account/consent', role: 'enterprise' },
  { name: 'matching', path: '/matching', role: 'visitor' },
  { name: 'matching-own', path: '/matching?kind=achievement', role: 'university' },
  { name: 'not-found', path: '/there-is-no-such-page', role: 'visitor' },
  { name: 'forbidden', path: '/operator', role: 'enterprise' },
  { name: 'workspace-enterprise', path: '/workspace', role: 'enterprise' },
  { name: 'need-new', path: '/needs/new', role: 'enterprise' },
  { name: 'workspace-university', path: '/workspace', role: 'university' },
  { name: 'achievement-new', path: '/achievements/new', role: 'university' },
  { name: 'introductions', path: '/introductions', role: 'university' },
  { name: 'notifications', path: '/notifications', role: 'university' },
  { name: 'disclosures', path: '/disclosures', role: 'university' },
  { name: 'workspace-broker', path: '/workspace', role: 'broker' },
  { name: 'workspace-agency', path: '/workspace', role: 'agency' },
  { name: 'workspace-service-point', path: '/workspace', role: 'service_point' },
  { name: 'contracts', path: '/contracts', role: 'service_point' },
  { name: 'operator', path: '/operator', role: 'operator' },
  { name: 'operator-verifications', path: '/operator/verifications', role: 'operator' },
  { name: 'operator-certifications', path: '/operator/certifications', role: 'operator' },
  { name: 'organisation-new', path: '/organisations/new', role: 'enterprise' },
  { name: 'invitation-ended', path: '/invitations?token=unknown', role: 'visitor' },
  { name: 'certification', path: '/brokers/certification', role: 'broker' },
  { name: 'administration-system', path: '/administration', role: 'system_administrator' },
  { name: 'administration-status', path: '/administration/status', role: 'system_administrator' },
  { name: 'administration-security', path: '/administration', role: 'security_administrator' },
  {
    name: 'administration-administrators',
    path: '/administration/administrators',
    role: 'security_administrator',
  },
  { name: 'administration-accounts', path: '/administration/accounts', role: 'security_administrator' },
  { name: 'administration-audit', path: '/administration', role: 'audit_administrator' },
  { name: 'audit', path: '/audit', role: 'audit_administrator' },
  { name: 'audit-exports', path: '/audit/exports', role: 'audit_administrator' },
  { name: 'operator-funnel', path: '/operator/funnel/matched', role: 'operator' },
  { name: 'contracts-queue', path: '/contracts/queue', role: 'service_point' },
  { name: 'contracts-queue-elsewhere', path: '/contracts/queue', role: 'operator' },
  { name: 'statements', path: '/statements', role: 'broker' },
  { name: 'statement-platform', path: '/statements?kind=platform', role: 'operator' },
  { name: 'statement-closings', path: '/statements/closings', role: 'operator' },
  { name: 'rankings', path: '/rankings', role: 'visitor' },
  { name: 'rewards', path: '/rewards', role: 'operator' },
  { name: 'registration', path: '/registration', role: 'service_point' },
  { name: 'tasks', path: '/tasks', role: 'university' },
  { name: 'verify', path: '/verify', role: 'visitor' },
  { name: 'mandates', path: '/mandates', role: 'broker' },
  { name: 'mandate-new', path: '/mandates/new?as=owner', role: 'university' },
  { name: 'seals', path: '/statistics/seals', role: 'visitor' },
];

/**
 * Every page of the site with the role that sees it; pages of single things are left out where the server has none.
 * @param contextAs gives a signed-in context, e.g. one made by `signInAs`
 */
export async function sitePages(
  address: string,
  contextAs: (role: Role) => Promise<BrowserContext>,
): Promise<SitePage[]> {
  const visitor = (await contextAs('visitor')).request;
  const university = (await contextAs('university')).request;
  const servicePoint = (await contextAs('service_point')).request;
  const broker = (await contextAs('broker')).request;
  const enterprise = (await contextAs('enterprise')).request;
  const session = (await (await broker.get(`${address}/api/v1/session`)).json()) as {
    user: { brokerId: string | null } | null;
  };
  const organisation = await ownOrganisation(university, address);
  const agency = await ownOrganisation((await contextAs('agency')).request, address);
  const buyer = await ownOrganisation(enterprise, address);
  const need = await firstId(visitor, `${address}/api/v1/needs?limit=1`);
  const achievement = await firstId(visitor, `${address}/api/v1/achievements?limit=1`);
  const own = organisation
    ? await firstId(
        university,
        `${address}/api/v1/organisations/${organisation}/achievements?limit=1&status=published`,
      )
    : null;
  const ownNeed = buyer
    ? await firstId(enterprise, `${address}/api/v1/organisations/${buyer}/needs?limit=1&status=published`)
    : null;
  // On every day of the year the enterprise has one; the university has one on few.
  const returned = await firstId(enterprise, `${address}/api/v1/contracts?limit=1&status=correction_asked`);
  const introduction = await firstId(university, `${address}/api/v1/introductions?limit=1`);
  const accepted = await firstId(university, `${address}/api/v1/introductions?limit=1&status=negotiating`);
  const listed = (await (
    await university.get(`${address}/api/v1/introductions?limit=1&status=negotiating`)
  ).json()) as { items: { need: { id: string } }[] };
  const offered = listed.items[0]?.need.id ?? null;
  const nda = (await (await visitor.get(`${address}/api/v1/nda-texts/current`)).json()) as { sha256: string };
  const contract = await firstId(servicePoint, `${address}/api/v1/contracts?limit=1`);
  const registered = await firstId(servicePoint, `${address}/api/v1/contracts?limit=1&status=registered`);
  const ownRegistered = await firstId(university, `${address}/api/v1/contracts?limit=1&status=registered`);
  const mandate = await firstId(broker, `${address}/api/v1/mandates?limit=1`);
  const operator = (await contextAs('operator')).request;
  const elsewhere = (
    (await (await operator.get(`${address}/api/v1/contracts?limit=100&status=submitted`)).json()) as {
      items: { id: string; servicePoint: unknown }[];
    }
  ).items.find((one) => one.servicePoint === null)?.id;
  const inReview = await firstId(servicePoint, `${address}/api/v1/contracts?limit=1&status=in_review`);
  const verification = await firstId(operator, `${address}/api/v1/verifications?limit=1`);
  const certification = await firstId(operator, `${address}/api/v1/certifications?limit=1`);
  const single: (SitePage | null)[] = [
    ...(organisation
      ? ['edit', 'members', 'departments', 'verification'].map((page) => ({
          name: `organisation-${page}`,
          path: `/organisations/${organisation}/${page}`,
          role: 'university' as const,
        }))
      : []),
    verification
      ? { name: 'operator-verification', path: `/operator/verifications/${verification}`, role: 'operator' }
      : null,
    certification
      ? {
          name: 'operator-certification',
          path: `/operator/certifications/${certification}`,
          role: 'operator',
        }
      : null,
    need ? { name: 'need', path: `/needs/${need}`, role: 'visitor' } : null,
    achievement ? { name: 'achievement', path: `/achievements/${achievement}`, role: 'visitor' } : null,
    need ? { name: 'need-as-broker', path: `/needs/${need}`, role: 'broker' } : null,
    own ? { name: 'achievement-own', path: `/achievements/${own}`, role: 'university' } : null,
    own
      ? { name: 'disclosure-own', path: `/disclosures/achievement/${own}?find=a`, role: 'university' }
      : null,
    own
      ? { name: 'disclosure-seen', path: `/disclosures/achievement/${own}/seen`, role: 'university' }
      : null,
    offered ? { name: 'disclosure-offer', path: `/disclosures/need/${offered}`, role: 'university' } : null,
    { name: 'nda-text', path: `/disclosures/nda/${nda.sha256}`, role: 'visitor' },
    ownNeed ? { name: 'need-edit', path: `/needs/${ownNeed}/edit`, role: 'enterprise' } : null,
    returned ? { name: 'contract-edit', path: `/contracts/${returned}/edit`, role: 'enterprise' } : null,
    agency
      ? { name: 'organisation-brokers', path: `/organisations/${agency}/brokers`, role: 'agency' }
      : null,
    agency
      ? { name: 'statement-agency', path: `/statements?kind=agency&id=${agency}`, role: 'agency' }
      : null,
    own ? { name: 'achievement-edit', path: `/achievements/${own}/edit`, role: 'university' } : null,
    organisation ? { name: 'organisation', path: `/organisations/${organisation}`, role: 'visitor' } : null,
    introduction
      ? { name: 'introduction', path: `/introductions/${introduction}`, role: 'university' }
      : null,
    accepted
      ? { name: 'contract-new', path: `/contracts/new?introduction=${accepted}`, role: 'university' }
      : null,
    accepted
      ? {
          name: 'contract-new-elsewhere',
          path: `/contracts/new?introduction=${accepted}&elsewhere=yes`,
          role: 'university',
        }
      : null,
    mandate ? { name: 'mandate', path: `/mandates/${mandate}`, role: 'broker' } : null,
    elsewhere ? { name: 'contract-elsewhere', path: `/contracts/${elsewhere}`, role: 'operator' } : null,
    registered ? { name: 'voucher', path: `/contracts/${registered}/voucher`, role: 'service_point' } : null,
    registered
      ? { name: 'contract-shares', path: `/contracts/${registered}/shares`, role: 'service_point' }
      : null,
    contract ? { name: 'contract', path: `/contracts/${contract}`, role: 'service_point' } : null,
    inReview ? { name: 'contract-in-review', path: `/contracts/${inReview}`, role: 'service_point' } : null,
    registered
      ? { name: 'contract-registered', path: `/contracts/${registered}`, role: 'service_point' }
      : null,
    // A party's page has the forms of amendments, objections and receipts beside each other.
    ownRegistered
      ? { name: 'contract-registered-party', path: `/contracts/${ownRegistered}`, role: 'university' }
      : null,
    session.user?.brokerId
      ? { name: 'broker-own', path: `/brokers/${session.user.brokerId}`, role: 'broker' }
      : null,
    session.user?.brokerId
      ? { name: 'broker', path: `/brokers/${session.user.brokerId}`, role: 'visitor' }
      : null,
  ];
  return [...fixedPages, ...single.filter((page) => page !== null)];
}
