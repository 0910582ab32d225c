import { problemAt, type ApiProblem } from '#lib/api/problem.ts';
import type { Contract, ContractDraft, ContractSuggestions, Introduction } from '#lib/api/types.ts';
import { parseWan, wanText } from '#lib/format/money.ts';
import { formatBasisPoints, parsePercent } from '#lib/format/numbers.ts';
import {
  readRegistration,
  registrationDraft,
  registrationFrom,
  registrationValues,
  type RegistrationValues,
} from './registration-form.ts';
import { textOf } from './rows.ts';

export interface ShareValues {
  brokerId: string;
  percent: string;
  evidence: string;
  /** The file that is the evidence; it is added on the contract's page and goes along here. */
  evidenceFileId: string;
}

/** The answer of another city's register as typed; the amount is in 万元. */
export interface ClaimValues {
  registrationNumber: string;
  registeredOn: string;
  registrationOffice: string;
  approvedTechnology: string;
}

const emptyClaim: ClaimValues = {
  registrationNumber: '',
  registeredOn: '',
  registrationOffice: '',
  approvedTechnology: '',
};

/** The contract form as typed: what is shown again when something is refused. Amounts are in 万元. */
export interface ContractValues {
  introductionId: string;
  title: string;
  /** Class and sub-kind in one choice, e.g. `transfer/patent_right`. */
  kind: string;
  licenceScope: string;
  sellerId: string;
  buyerId: string;
  field: string;
  total: string;
  declaredTechnology: string;
  signedOn: string;
  validFrom: string;
  validTo: string;
  paymentMode: string;
  pricingMode: string;
  noticeFrom: string;
  noticeTo: string;
  relatedPartiesDeclared: boolean;
  servicePointId: string;
  /** Registered in another city: its answer stands in the place of a service point. */
  elsewhere: boolean;
  claim: ClaimValues;
  shares: ShareValues[];
  /** Text to find brokers by, for the choices of the shares. */
  findBroker: string;
  registration: RegistrationValues;
  version: string;
}

export const emptyShare = (brokerId = ''): ShareValues => ({
  brokerId,
  percent: '',
  evidence: 'three_party_contract',
  evidenceFileId: '',
});

/** A form for what an introduction led to: the achievement's side sells, the need's side buys. */
export function contractFrom(
  introduction: Introduction,
  field: number | null,
  today: string,
  suggested: ContractSuggestions | null,
  elsewhere = false,
): ContractValues {
  const of = (name: string) => suggested?.suggestions.find((one) => one.field === name)?.value ?? '';
  return {
    introductionId: introduction.id,
    title: introduction.achievement.title,
    kind: of('contractKind'),
    licenceScope: of('licenceScope'),
    sellerId: introduction.achievement.organisationId ?? '',
    buyerId: introduction.need.organisationId ?? '',
    field: field === null ? '' : String(field),
    total: '',
    declaredTechnology: '',
    signedOn: today,
    validFrom: '',
    validTo: '',
    paymentMode: 'lump_sum',
    pricingMode: 'agreement',
    noticeFrom: '',
    noticeTo: '',
    relatedPartiesDeclared: false,
    servicePointId: '',
    elsewhere,
    claim: emptyClaim,
    shares: introduction.leadBroker ? [emptyShare(introduction.leadBroker.id)] : [],
    findBroker: '',
    registration: registrationFrom(suggested),
    version: '',
  };
}

/** One list offers both kinds of holders: the value of an agency that holds a share by itself begins with this. */
export const agencyPrefix = 'agency:';

/** The holder behind a chosen value; the agency that a broker acts for is the present one, which the API looks up. */
const holderOf = (value: string) =>
  value.startsWith(agencyPrefix)
    ? { holderKind: 'agency' as const, brokerId: null, agencyId: value.slice(agencyPrefix.length) }
    : { holderKind: 'broker' as const, brokerId: value, agencyId: null };

/** The share rows as typed. */
export function readShares(form: FormData, keepEmpty: boolean): ShareValues[] {
  const numbers = [...form.keys()]
    .map((key) => /^shares\.(\d{1,2})\.brokerId$/.exec(key)?.[1])
    .filter((text) => text !== undefined);
  const rows = [...new Set(numbers.map(Number))]
    .sort((one, other) => one - other)
    .map((row) => ({
      brokerId: textOf(form, `shares.${row}.brokerId`),
      percent: textOf(form, `shares.${row}.basisPoints`),
      evidence: textOf(form, `shares.${row}.evidence`) || 'three_party_contract',
      evidenceFileId: textOf(form, `shares.${row}.evidenceFileId`),
    }));
  return keepEmpty ? rows : rows.filter((row) => row.brokerId !== '');
}

/** What was typed. Share rows without a broker are left out unless `keepEmptyRows`. */
export function readContract(form: FormData, keepEmptyRows = false): ContractValues {
  return {
    introductionId: textOf(form, 'introductionId'),
    title: textOf(form, 'title'),
    kind: textOf(form, 'subKind'),
    licenceScope: textOf(form, 'licenceScope'),
    sellerId: textOf(form, 'sellerId'),
    buyerId: textOf(form, 'buyerId'),
    field: textOf(form, 'field'),
    total: textOf(form, 'totalFen'),
    declaredTechnology: textOf(form, 'declaredTechnologyFen'),
    signedOn: textOf(form, 'signedOn'),
    validFrom: textOf(form, 'validFrom'),
    validTo: textOf(form, 'validTo'),
    paymentMode: textOf(form, 'paymentMode'),
    pricingMode: textOf(form, 'pricingMode'),
    noticeFrom: textOf(form, 'noticeFrom'),
    noticeTo: textOf(form, 'noticeTo'),
    relatedPartiesDeclared: form.has('relatedPartiesDeclared'),
    servicePointId: textOf(form, 'servicePointId'),
    elsewhere: form.has('elsewhere'),
    claim: {
      registrationNumber: textOf(form, 'registrationClaim.registrationNumber'),
      registeredOn: textOf(form, 'registrationClaim.registeredOn'),
      registrationOffice: textOf(form, 'registrationClaim.registrationOffice'),
      approvedTechnology: textOf(form, 'registrationClaim.approvedTechnologyFen'),
    },
    shares: readShares(form, keepEmptyRows),
    findBroker: textOf(form, 'findBroker'),
    registration: readRegistration(form),
    version: textOf(form, 'version'),
  };
}

/** The shares of a stored contract as rows. */
export const shareValues = (contract: Contract): ShareValues[] =>
  contract.shares.map((share) => ({
    brokerId: share.brokerId ?? `${agencyPrefix}${share.agencyId}`,
    percent: formatBasisPoints(share.basisPoints).replace('%', ''),
    evidence: share.evidence,
    evidenceFileId: share.evidenceFileId ?? '',
  }));

/** Share rows for the API, or what is wrong with a percentage, at its field. */
export function shareDrafts(rows: readonly ShareValues[], percentInvalid: string) {
  const shares = rows.map((share) => ({ ...share, basisPoints: parsePercent(share.percent) }));
  const wrong = shares.findIndex((share) => share.basisPoints === null || share.basisPoints === 0);
  return {
    shares: shares.map((share) => ({
      ...holderOf(share.brokerId),
      basisPoints: share.basisPoints ?? 0,
      evidence: share.evidence as ContractDraft['shares'][number]['evidence'],
      evidenceFileId: share.evidenceFileId || null,
    })),
    problem: wrong >= 0 ? problemAt(`shares.${wrong}.basisPoints`, percentInvalid) : null,
  };
}

/** A stored contract as the form shows it. */
export function contractValues(contract: Contract): ContractValues {
  return {
    introductionId: contract.introductionId ?? '',
    title: contract.title,
    kind: `${contract.contractClass}/${contract.subKind}`,
    licenceScope: contract.licenceScope ?? '',
    sellerId: contract.sellerId,
    buyerId: contract.buyerId,
    field: String(contract.field),
    total: wanText(contract.totalFen),
    declaredTechnology: wanText(contract.declaredTechnologyFen),
    signedOn: contract.signedOn,
    validFrom: contract.validFrom ?? '',
    validTo: contract.validTo ?? '',
    paymentMode: contract.paymentMode,
    pricingMode: contract.pricingMode,
    noticeFrom: contract.noticeFrom ?? '',
    noticeTo: contract.noticeTo ?? '',
    relatedPartiesDeclared: contract.relatedPartiesDeclared,
    servicePointId: contract.servicePointId ?? '',
    elsewhere: contract.servicePointId === null,
    claim: contract.registrationClaim
      ? {
          registrationNumber: contract.registrationClaim.registrationNumber,
          registeredOn: contract.registrationClaim.registeredOn,
          registrationOffice: contract.registrationClaim.registrationOffice,
          approvedTechnology: wanText(contract.registrationClaim.approvedTechnologyFen),
        }
      : emptyClaim,
    shares: shareValues(contract),
    findBroker: '',
    registration: registrationValues(contract),
    version: String(contract.version),
  };
}

/** The typed values for the API, or what is wrong with a typed number, at its field. */
export function contractDraft(
  values: ContractValues,
  texts: { wanInvalid: string; percentInvalid: string },
): { draft: ContractDraft; problem: ApiProblem | null } {
  const total = parseWan(values.total);
  const technology = parseWan(values.declaredTechnology);
  const approved = values.elsewhere ? parseWan(values.claim.approvedTechnology) : '0';
  const { shares, problem: shareProblem } = shareDrafts(values.shares, texts.percentInvalid);
  const registration = registrationDraft(values.registration, texts.wanInvalid);
  const problem =
    total === null || total === ''
      ? problemAt('totalFen', texts.wanInvalid)
      : technology === null || technology === ''
        ? problemAt('declaredTechnologyFen', texts.wanInvalid)
        : approved === null || approved === ''
          ? problemAt('registrationClaim.approvedTechnologyFen', texts.wanInvalid)
          : (registration.problem ?? shareProblem);
  const [contractClass = '', subKind = ''] = values.kind.split('/');
  const draft: ContractDraft = {
    introductionId: values.introductionId || null,
    title: values.title,
    contractClass: contractClass as ContractDraft['contractClass'],
    subKind,
    licenceScope: (values.licenceScope || null) as ContractDraft['licenceScope'],
    sellerId: values.sellerId,
    buyerId: values.buyerId,
    field: Number(values.field) as ContractDraft['field'],
    totalFen: total || '0',
    declaredTechnologyFen: technology || '0',
    signedOn: values.signedOn,
    validFrom: values.validFrom || null,
    validTo: values.validTo || null,
    paymentMode: values.paymentMode as ContractDraft['paymentMode'],
    pricingMode: values.pricingMode as ContractDraft['pricingMode'],
    noticeFrom: values.noticeFrom || null,
    noticeTo: values.noticeTo || null,
    relatedPartiesDeclared: values.relatedPartiesDeclared,
    servicePointId: values.elsewhere ? null : values.servicePointId,
    registrationClaim: values.elsewhere
      ? {
          registrationNumber: values.claim.registrationNumber.replace(/\s/g, ''),
          registeredOn: values.claim.registeredOn,
          registrationOffice: values.claim.registrationOffice,
          approvedTechnologyFen: approved || '0',
        }
      : null,
    shares,
    ...registration.draft,
  };
  return { draft, problem };
}
