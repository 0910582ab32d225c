import { errorCodes, type ErrorCode, type FieldIssueCode } from '../errors.ts';
import { problemText, type RowProblem } from '../importing/problems.ts';
import { fill, messagesOf, type Language } from '../messages/index.ts';
import { statusWords } from './words.ts';
import type { ContractStatus } from '../../db/schema/codes.ts';

/** What can be wrong with a row about a contract, besides its cells. */
const texts = {
  contract_unknown: {
    zh: '本服务点没有这份合同，请核对平台合同编号或项目名称。',
    en: 'This service point has no such contract. Check the key or the title.',
  },
  contract_ambiguous: {
    zh: '有 {count} 份合同叫这个名称，请填写平台合同编号。',
    en: '{count} contracts have this title. Give the contract key.',
  },
  title_differs: {
    zh: '平台合同编号对应的合同名称是“{title}”，与本行不同。',
    en: 'The contract with this key is called “{title}”.',
  },
  repeated_row: {
    zh: '第 {line} 行已有相同的合同或登记编号，本行未采用。',
    en: 'Line {line} has the same contract or number; this row was not taken.',
  },
  registered_differently: {
    zh: '该合同已登记，编号 {number}，与本行的编号、金额或日期不同。变更请走合同变更。',
    en: 'The contract is registered as {number}, with another number, amount or date. Use an amendment.',
  },
  number_in_use: {
    zh: '合同登记编号 {number} 已属于另一份合同。',
    en: 'The registration number {number} belongs to another contract.',
  },
  not_in_review: {
    zh: '合同当前为“{status}”，须先受理并进入审核。',
    en: 'The contract is “{status}”; it must be accepted and in review first.',
  },
  second_person: {
    zh: '技术交易额达到 {threshold} 元：本次只作准备，须由另一人确认后登记。',
    en: 'The technology amount is {threshold} yuan or more: this is only prepared, another person confirms it.',
  },
  party_unknown: {
    zh: '平台没有统一社会信用代码为 {code} 的单位。可勾选“新建未认证单位”后重新导入。',
    en: 'No organisation has the credit code {code}. Choose to create unverified organisations and import again.',
  },
  party_created: {
    zh: '将新建未认证单位：{names}。',
    en: 'Unverified organisations will be created: {names}.',
  },
  credit_code: {
    zh: '统一社会信用代码不正确（18 位，含校验位）。',
    en: 'The credit code is not right (18 characters with a check character).',
  },
  not_a_party: {
    zh: '本机构既不是卖方也不是买方。',
    en: 'Your organisation is neither seller nor buyer.',
  },
  same_parties: { zh: '买卖双方相同。', en: 'Seller and buyer are the same.' },
  same_contract: {
    zh: '平台已有名称、双方、金额和签订日期都相同的合同。',
    en: 'A contract with the same title, parties, amount and day is here already.',
  },
  name_differs: {
    zh: '该统一社会信用代码的单位叫“{name}”，与本行不同。',
    en: 'The organisation with this credit code is called “{name}”.',
  },
  broker_unknown: {
    zh: '没有证书编号为 {number} 的技术经纪人。',
    en: 'No broker has the certificate number {number}.',
  },
  waits_for_operator: {
    zh: '已在外地登记：须由平台运营方核验登记编号后计入。',
    en: 'Registered elsewhere: the operator verifies the number before it counts.',
  },
} as const satisfies Record<string, Record<Language, string>>;

type OwnCode = keyof typeof texts;

/** A problem of a row: of a cell (importing), of the contract (here), or a refusal of a verb (errors.ts). */
export interface ContractRowProblem {
  code: string;
  field: string | null;
  parameters: Record<string, string | number>;
}

export const contractProblem = (
  code: OwnCode | FieldIssueCode | ErrorCode,
  parameters: ContractRowProblem['parameters'] = {},
  field: string | null = null,
): ContractRowProblem => ({ code, field, parameters });

/** A problem in words; `names` are the headers of the fields. */
export function contractProblemText(
  problem: ContractRowProblem,
  names: Readonly<Record<string, string>>,
  language: Language,
): string {
  const { code } = problem;
  const field = problem.field === null ? null : (names[problem.field] ?? problem.field);
  const parameters =
    typeof problem.parameters['status'] === 'string' && language === 'zh'
      ? {
          ...problem.parameters,
          status: statusWords[problem.parameters['status'] as ContractStatus] ?? problem.parameters['status'],
        }
      : problem.parameters;
  const own = Object.hasOwn(texts, code) ? texts[code as OwnCode][language] : null;
  const refusal = (errorCodes as readonly string[]).includes(code)
    ? messagesOf(language).errors[code as ErrorCode]
    : null;
  const text = own ?? refusal;
  if (text === null) {
    const other = parameters['other'];
    const named =
      typeof other === 'string'
        ? { ...parameters, other: names[other] ?? messagesOf(language).fieldNames[other] ?? other }
        : parameters;
    return problemText({ ...problem, parameters: named, field } as RowProblem, language);
  }
  const filled = fill(text, parameters);
  if (field === null) return filled;
  return language === 'zh' ? `${field}：${filled}` : `${field}: ${filled}`;
}
