import type {
  ContractStatus,
  contractKinds,
  licenceScopes,
  organisationSizes,
} from '../../db/schema/codes.ts';
import type { paymentModes } from '../../db/schema/codes.ts';

/**
 * What the national form calls our codes, in Chinese: product.md §4 and §5 and registration-form.md. These are words of
 * a document, not of the interface, so they have no English twin. Lists that are incomplete in the public sources have
 * here what those sources say, and no more; a code that is missing becomes an empty cell.
 */

type Kinds = typeof contractKinds;

export const classWords: Record<keyof Kinds, string> = {
  development: '技术开发',
  transfer: '技术转让',
  licence: '技术许可',
  consulting: '技术咨询',
  service: '技术服务',
};

export const subKindWords: { [Class in keyof Kinds]: Record<Kinds[Class][number], string> } = {
  development: { commissioned: '委托开发', cooperative: '合作开发' },
  transfer: {
    patent_right: '专利权转让',
    patent_application_right: '专利申请权转让',
    technical_secret: '技术秘密转让',
    software_copyright: '软件著作权转让',
    integrated_circuit_layout: '集成电路布图设计专有权转让',
    plant_variety: '植物新品种权转让',
    biomedical_variety: '生物医药新品种权转让',
  },
  licence: {
    patent: '专利实施许可',
    technical_secret: '技术秘密许可',
    software_copyright: '软件著作权许可',
    integrated_circuit_layout: '集成电路布图设计专有权许可',
    plant_variety: '植物新品种权许可',
    biomedical_variety: '生物医药新品种权许可',
  },
  consulting: { consulting: '技术咨询' },
  service: { general: '一般技术服务', training: '技术培训', intermediary: '技术中介' },
};

export const licenceScopeWords: Record<(typeof licenceScopes)[number], string> = {
  exclusive: '独占许可',
  sole: '排他许可',
  ordinary: '普通许可',
};

export const paymentModeWords: Record<(typeof paymentModes)[number], string> = {
  lump_sum: '一次总付',
  instalments: '分期支付',
  royalty: '提成支付',
  entry_fee_and_royalty: '入门费+提成',
};

/** 技术领域, first level: the number is the national code. */
export const fieldWords: Record<number, string> = {
  1: '电子信息',
  2: '航空航天',
  3: '先进制造',
  4: '生物、医药和医疗器械',
  5: '新材料及其应用',
  6: '新能源与高效节能',
  7: '环境保护与资源综合利用',
  8: '核应用',
  9: '农业',
  10: '现代交通',
  11: '城市建设与社会发展',
};

export const sizeWords: Record<(typeof organisationSizes)[number], string> = {
  large: '大型',
  medium: '中型',
  small: '小型',
  micro: '微型',
};

export const statusWords: Record<ContractStatus, string> = {
  draft: '草稿',
  submitted: '已提交',
  accepted: '已受理',
  correction_asked: '待补正',
  in_review: '审核中',
  expert_review: '专家评审中',
  registered: '已登记',
  rejected: '不予登记',
  cancelled: '已注销',
};

/** The word for a code; '' for one that the list does not have, and for none. */
export const wordOf = (words: Readonly<Record<string, string>>, code: string | number | null): string =>
  code !== null && Object.hasOwn(words, String(code)) ? (words[String(code)] ?? '') : '';
