import { describe, expect, it } from 'vitest';
import type { Identity } from '../context.ts';
import { accessOf } from './contract.ts';

const identity = (change: Partial<Identity>): Identity => ({
  userId: 'user',
  name: '',
  email: '',
  language: 'zh',
  demo: false,
  memberships: [],
  broker: null,
  isOperator: false,
  administrator: null,
  ...change,
});
const memberOf = (organisationId: string, role: 'owner' | 'member' | 'finance') =>
  identity({
    memberships: [
      {
        organisationId,
        organisationName: '',
        organisationKind: 'enterprise',
        role,
        verified: true,
        departmentId: null,
        transferOffice: false,
      },
    ],
  });
const brokerNamed = (id: string) => identity({ broker: { id, level: 'junior', agencyId: null } });

describe('accessOf', () => {
  const contract = {
    sellerId: 'seller',
    buyerId: 'buyer',
    servicePointId: 'point',
    leadBrokerId: 'lead',
    shares: [
      { holderKind: 'broker', brokerId: 'holder', agencyId: 'actedFor' },
      { holderKind: 'agency', brokerId: null, agencyId: 'agency' },
    ],
  } as const;
  it.each([
    ['owner of the seller', memberOf('seller', 'owner'), 'draft', 'seller | party receipts'],
    ['member of the buyer', memberOf('buyer', 'member'), 'draft', 'buyer | party receipts'],
    ['finance of the seller', memberOf('seller', 'finance'), 'registered', 'seller |'],
    ['lead broker', brokerNamed('lead'), 'draft', 'lead_broker | party'],
    ['holder before submission', brokerNamed('holder'), 'draft', '|'],
    ['holder after submission', brokerNamed('holder'), 'submitted', 'holder |'],
    ['agency that holds a share', memberOf('agency', 'finance'), 'submitted', 'holder |'],
    ['agency acted for', memberOf('actedFor', 'owner'), 'submitted', '|'],
    ['service point before submission', memberOf('point', 'owner'), 'draft', '|'],
    [
      'service point after submission',
      memberOf('point', 'member'),
      'submitted',
      'service_point | servicePoint receipts',
    ],
    ['finance of the service point', memberOf('point', 'finance'), 'submitted', 'service_point |'],
    ['operator before submission', identity({ isOperator: true }), 'draft', '|'],
    ['operator after submission', identity({ isOperator: true }), 'submitted', 'operator |'],
    ['stranger', memberOf('other', 'owner'), 'registered', '|'],
    ['broker without a part', brokerNamed('other'), 'registered', '|'],
  ] as const)('%s', (_who, reader, status, text) => {
    const access = accessOf(reader, { ...contract, status });
    const may = (['party', 'servicePoint', 'receipts'] as const).filter((right) => access[right]);
    expect([...access.roles, '|', ...may].join(' ')).toBe(text);
  });
});
