import { achievementDraft, needDraft } from '../story.drafts.ts';
import { pastHeaders, type PastRow } from '../registration/past-table.ts';
import type { World } from './cast.ts';

/** Bodies that are valid in every respect, so that only permission decides what becomes of them. */

/** Today in Asia/Shanghai. */
export const today = (): string => new Date(Date.now() + 8 * 3600 * 1000).toISOString().slice(0, 10);

/**
 * Marks that stand in confidential fields from the beginning, so that they are also where something is copied from there
 * when it happens: a notification, a mail, a log line. Nobody gets any of them by those ways.
 */
export const natural = {
  needDetail: 'kanari90001q',
  needIndicator: 'kanari90002q',
  achievementDetail: 'kanari90003q',
  achievementIndicator: 'kanari90004q',
  message: 'kanari90005q',
  answerNote: 'kanari90006q',
  feeNote: 'kanari90007q',
  mandateNote: 'kanari90008q',
} as const;
export const naturalMarks: ReadonlySet<string> = new Set(Object.values(natural));

const confidentialIndicator = (name: string) => ({
  name,
  relation: '≥',
  value: '12',
  upperValue: null,
  unit: 'MPa',
  confidential: true,
});

export function needOf(world: World, title: string, change: Record<string, unknown> = {}) {
  const draft = needDraft(world.enterpriseId);
  return {
    ...draft,
    title: `${title}海水淡化反渗透膜`,
    indicators: [...draft.indicators, confidentialIndicator(natural.needIndicator)],
    confidentialDetail: `装置的真实产水成本${natural.needDetail}`,
    ...change,
  };
}

export function achievementOf(world: World, title: string, change: Record<string, unknown> = {}) {
  const draft = achievementDraft(world.universityId);
  return {
    ...draft,
    title: `${title}反渗透膜元件`,
    indicators: [...draft.indicators, confidentialIndicator(natural.achievementIndicator)],
    confidentialDetail: `涂层配方${natural.achievementDetail}`,
    ...change,
  };
}

/** What is too thin to be published at once: it waits for release. */
export const thinNeed = {
  problem: '膜',
  indicators: [],
  tags: [],
  budgetMinimumFen: null,
  budgetMaximumFen: null,
};
export const thinAchievement = {
  summary: '膜',
  problemSolved: '',
  advantage: '好',
  economicEffect: '省',
  indicators: [],
};

/** A contract of a university with an enterprise: the broker has 51 %, the agency 43 %, nobody 6 %. */
export const contractOf = (world: World, title: string, change: Record<string, unknown> = {}) => ({
  introductionId: null,
  title,
  contractClass: 'development',
  subKind: 'commissioned',
  licenceScope: null,
  sellerId: world.universityId,
  buyerId: world.enterpriseId,
  field: 1,
  totalFen: '10000001',
  declaredTechnologyFen: '9000000',
  signedOn: today(),
  validFrom: today(),
  validTo: '2099-12-31',
  paymentMode: 'instalments',
  pricingMode: 'agreement',
  noticeFrom: null,
  noticeTo: null,
  relatedPartiesDeclared: false,
  servicePointId: world.servicePointId,
  confirmDuplicate: true,
  shares: [
    {
      holderKind: 'broker',
      brokerId: world.brokerId,
      agencyId: null,
      basisPoints: 5100,
      evidence: 'three_party_contract',
    },
    {
      holderKind: 'agency',
      brokerId: null,
      agencyId: world.agencyId,
      basisPoints: 4300,
      evidence: 'mandate',
    },
  ],
  ...change,
});

let lastNumber = 2_026_370_200_000_000n;

/** The register's answer, with a number of its own. */
export const registerAnswer = () => ({
  registrationNumber: String((lastNumber += 1n)),
  registeredOn: today(),
  registrationOffice: '青岛市技术市场服务中心',
  approvedTechnologyFen: '9000000',
});

export const amendmentOf = (change: Record<string, unknown> = {}) => ({
  reason: '双方商定增加工作内容',
  title: '变更后的合同',
  totalFen: '20000000',
  technologyFen: '10000000',
  validTo: null,
  paymentMode: 'lump_sum',
  ...change,
});

export const mandateOf = (world: World, change: Record<string, unknown> = {}) => ({
  ownerId: world.universityId,
  holderKind: 'broker',
  brokerId: world.brokerId,
  agencyId: null,
  listing: null,
  exclusive: false,
  validFrom: today(),
  validTo: '2099-12-31',
  feeBasisPoints: 300,
  feeFen: null,
  note: natural.mandateNote,
  ...change,
});

/** A table of one contract that was registered in another city: its row waits for the operator. */
export function pastTable(world: World, codes: World['creditCodes']): string {
  lastNumber += 1n;
  const row: PastRow = {
    title: `${world.name}以往合同`,
    contractClass: '技术开发',
    subKind: '委托开发',
    sellerCode: codes.university,
    buyerCode: codes.enterprise,
    field: '电子信息',
    total: '100000.01',
    technology: '90000',
    signedOn: '2024-03-01',
    payment: '分期支付',
    registrationNumber: String(lastNumber),
    registeredOn: '2024-03-20',
    office: '济南技术市场',
    approved: '8.5万元',
  };
  const fields = Object.keys(pastHeaders) as (keyof PastRow)[];
  return [fields.map((field) => pastHeaders[field]), fields.map((field) => row[field] ?? '')]
    .map((cells) => cells.map((cell) => `"${cell}"`).join(','))
    .join('\r\n');
}

/** A small, well-formed PDF: the content that every upload takes. */
export const pdf = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);
