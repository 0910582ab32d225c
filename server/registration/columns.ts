import type { PartyDetails, RegistrationCodes } from '../../db/schema/contracts.ts';
import type { ContractStatus } from '../../db/schema/codes.ts';
import type { Cell } from '../exporting/spreadsheets.ts';
import {
  classWords,
  fieldWords,
  licenceScopeWords,
  paymentModeWords,
  sizeWords,
  statusWords,
  subKindWords,
  wordOf,
} from './words.ts';

/** A contract as the national form asks for it. Amounts are fen, days `YYYY-MM-DD`. */
export interface FormContract {
  id: string;
  status: ContractStatus;
  registrationNumber: string | null;
  title: string;
  seller: PartyDetails;
  buyer: PartyDetails;
  totalFen: bigint;
  /** The approved amount once there is one, else the declared one. */
  technologyFen: bigint;
  signedOn: string;
  validFrom: string | null;
  validTo: string | null;
  contractClass: keyof typeof subKindWords;
  subKind: string;
  licenceScope: keyof typeof licenceScopeWords | null;
  paymentMode: keyof typeof paymentModeWords;
  relatedParties: boolean;
  codes: RegistrationCodes;
  field: number;
  expectedInvestmentFen: bigint | null;
  expectedOutputFen: bigint | null;
}

export interface FormColumn {
  /** In Chinese, as the first row of the table has it. */
  header: string;
  /** Characters that the column is wide in a spreadsheet. */
  width: number;
  value: (contract: FormContract) => Cell;
}

/** Words of the form's lists that are data elsewhere: {code: word} by list. A list that is missing gives empty words. */
export type FormLists = Readonly<
  Partial<
    Record<
      'planSources' | 'intellectualProperty' | 'objectives' | 'partyNatures' | 'industries',
      Readonly<Record<string, string>>
    >
  >
>;

const money = (amountFen: bigint | null): Cell => (amountFen === null ? null : { fen: amountFen });
const yesNo = (value: boolean): string => (value ? '是' : '否');

/** The columns of a coded field: its code, then its word. */
function coded(
  header: string,
  width: number,
  code: (contract: FormContract) => string | number | null | undefined,
  word: (contract: FormContract) => string,
): FormColumn[] {
  return [
    { header: `${header}代码`, width: 14, value: (contract) => code(contract)?.toString() ?? null },
    { header, width, value: (contract) => word(contract) || null },
  ];
}

/** Flags of the buyer that field 18 asks for, in its order. */
const buyerFlags: readonly (readonly [flag: string, header: string])[] = [
  ['technology_transfer_agency', '买方是否技术转移机构'],
  ['research_institution', '买方是否研发机构'],
  ['converted_institute', '买方是否转制院所'],
  ['national_high_technology_zone', '买方是否国家高新区内企业'],
  ['listed_company', '买方是否上市公司'],
];

const ofBuyer = (header: string, width: number, key: keyof PartyDetails): FormColumn => ({
  header: `买方${header}`,
  width,
  value: ({ buyer }) => buyer[key]?.toString() ?? null,
});

/** Fields 1–15, in the order of the table in registration-form.md. */
const contractColumns = (lists: FormLists): FormColumn[] => [
  { header: '合同登记编号', width: 20, value: (contract) => contract.registrationNumber },
  { header: '项目名称', width: 44, value: (contract) => contract.title },
  { header: '卖方名称', width: 30, value: ({ seller }) => seller.name },
  { header: '卖方统一社会信用代码', width: 22, value: ({ seller }) => seller.creditCode },
  { header: '买方名称', width: 30, value: ({ buyer }) => buyer.name },
  { header: '合同成交总金额（元）', width: 20, value: ({ totalFen }) => money(totalFen) },
  { header: '技术交易额（元）', width: 20, value: ({ technologyFen }) => money(technologyFen) },
  { header: '签订日期', width: 12, value: (contract) => contract.signedOn },
  { header: '有效期限起', width: 12, value: (contract) => contract.validFrom },
  { header: '有效期限止', width: 12, value: (contract) => contract.validTo },
  ...coded(
    '合同类型',
    12,
    (contract) => contract.contractClass,
    ({ contractClass }) => classWords[contractClass],
  ),
  ...coded(
    '合同子类',
    22,
    (contract) => contract.subKind,
    ({ contractClass, subKind }) => wordOf(subKindWords[contractClass], subKind),
  ),
  {
    header: '许可方式',
    width: 12,
    value: (contract) => wordOf(licenceScopeWords, contract.licenceScope) || null,
  },
  ...coded(
    '支付方式',
    14,
    (contract) => contract.paymentMode,
    ({ paymentMode }) => paymentModeWords[paymentMode],
  ),
  { header: '关联交易', width: 10, value: ({ relatedParties }) => yesNo(relatedParties) },
  ...coded(
    '计划来源',
    18,
    ({ codes }) => codes.planSource,
    ({ codes }) => wordOf(lists.planSources ?? {}, codes.planSource ?? null),
  ),
  ...coded(
    '知识产权',
    18,
    ({ codes }) => codes.intellectualProperty,
    ({ codes }) => wordOf(lists.intellectualProperty ?? {}, codes.intellectualProperty ?? null),
  ),
  ...coded(
    '技术领域',
    24,
    ({ field }) => field,
    ({ field }) => wordOf(fieldWords, field),
  ),
  ...coded(
    '社会经济目标',
    30,
    ({ codes }) => codes.objective,
    ({ codes }) => wordOf(lists.objectives ?? {}, codes.objective ?? null),
  ),
];

/** Fields 16–20. */
const partyColumns = (lists: FormLists): FormColumn[] => [
  ...coded(
    '买方性质',
    18,
    ({ buyer }) => buyer.nature,
    ({ buyer }) => wordOf(lists.partyNatures ?? {}, buyer.nature),
  ),
  ...coded(
    '卖方性质',
    18,
    ({ seller }) => seller.nature,
    ({ seller }) => wordOf(lists.partyNatures ?? {}, seller.nature),
  ),
  ...coded(
    '买方国民经济行业',
    24,
    ({ buyer }) => buyer.industry,
    ({ buyer }) => wordOf(lists.industries ?? {}, buyer.industry),
  ),
  ...buyerFlags.map(([flag, header]) => ({
    header,
    width: 14,
    value: ({ buyer }: FormContract) => yesNo(buyer.flags.includes(flag)),
  })),
  { header: '买方企业规模', width: 12, value: ({ buyer }) => wordOf(sizeWords, buyer.size) || null },
  ofBuyer('地址', 40, 'address'),
  ofBuyer('法人代表', 14, 'legalRepresentative'),
  ofBuyer('联系人', 14, 'contactName'),
  ofBuyer('联系电话', 18, 'contactPhone'),
  ofBuyer('邮政编码', 12, 'postcode'),
  ofBuyer('行政区划代码', 14, 'district'),
  ofBuyer('国别代码', 10, 'country'),
  {
    header: '预计新增投入（元）',
    width: 20,
    value: ({ expectedInvestmentFen }) => money(expectedInvestmentFen),
  },
  { header: '预计新增产值（元）', width: 20, value: ({ expectedOutputFen }) => money(expectedOutputFen) },
];

/** What the register does not ask for: by the key its answers find their contract again. They stand last. */
const platformColumns: FormColumn[] = [
  { header: '平台合同编号', width: 38, value: (contract) => contract.id },
  { header: '平台办理状态', width: 14, value: ({ status }) => statusWords[status] },
];

/** The columns of the export: the national order, then the platform's own key. */
export const formColumns = (lists: FormLists = {}): FormColumn[] => [
  ...contractColumns(lists),
  ...partyColumns(lists),
  ...platformColumns,
];
