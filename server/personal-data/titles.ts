import type { Language } from '../messages/index.ts';
import type { Erasure } from './registry.ts';

type Both = readonly [zh: string, en: string];
const inLanguage = ([zh, en]: Both, language: Language): string => (language === 'zh' ? zh : en);

/** What each table holds of a person; a test asks for one of every table in registry.ts. */
const tables: Record<string, Both> = {
  users: ['账号', 'Account'],
  administrators: ['平台管理员任命', 'Appointments as administrator'],
  sessions: ['登录会话', 'Sessions'],
  credentials: ['登录方式（不含密码）', 'Ways to sign in, without the password'],
  verifications: ['一次性验证', 'One-time codes'],
  two_factors: ['动态口令（不含密钥）', 'Second factor, without the secret'],
  used_codes: ['用过的动态口令', 'Codes used'],
  mail_links: ['邮件链接', 'Links sent by mail'],
  email_changes: ['邮箱更改', 'Changes of the address'],
  former_passwords: ['旧密码的更换时间', 'When passwords were replaced'],
  consents: ['同意记录', 'Consents'],
  person_preferences: ['个人设置', 'Preferences'],
  matching_objections: ['对自动匹配的拒绝', 'Objections to automatic matching'],
  memberships: ['所属机构', 'Organisations'],
  invitations: ['邀请', 'Invitations'],
  verification_requests: ['机构核验', 'Verification of organisations'],
  certification_requests: ['经纪人认定申请', 'Requests for certification'],
  brokers: ['技术经纪人资料', 'Broker profile'],
  notifications: ['通知', 'Notifications'],
  saved_searches: ['保存的搜索', 'Saved searches'],
  idempotency_keys: ['重复提交的识别码', 'Keys of repeated requests'],
  files: ['上传的文件', 'Files uploaded'],
  audit_events: ['操作审计记录', 'Record of acting'],
  needs: ['填写的需求', 'Needs written'],
  achievements: ['填写的成果', 'Achievements written'],
  listing_events: ['需求与成果的操作', 'Acts on listings'],
  disclosure_terms: ['保密披露条件', 'Terms of disclosure'],
  disclosures: ['看到的保密内容', 'Confidential content seen'],
  nda_acceptances: ['签署的保密协议', 'NDAs accepted'],
  nda_decisions: ['对保密协议的决定', 'Decisions about NDAs'],
  nda_invitations: ['保密协议邀请', 'Invitations to an NDA'],
  match_answers: ['对匹配结果的答复', 'Answers to matches'],
  introductions: ['对接', 'Introductions'],
  introduction_events: ['对接中的操作', 'Acts in introductions'],
  introduction_messages: ['写过的消息', 'Messages written'],
  mandates: ['委托', 'Mandates'],
  contracts: ['录入的合同', 'Contracts logged'],
  contract_events: ['合同操作', 'Acts on contracts'],
  contract_reviews: ['合同变更与异议', 'Amendments and objections'],
  contract_shares: ['合同份额', 'Shares of contracts'],
  proposed_shares: ['拟议份额', 'Proposed shares'],
  share_confirmations: ['份额确认', 'Confirmations of shares'],
  receipts: ['录入的到账', 'Receipts recorded'],
  fee_incomes: ['中介服务收入', 'Fee incomes'],
  ledger_accounts: ['业绩账户', 'Ledger accounts'],
  ledger_movements: ['业绩流水', 'Lines of the ledger'],
  registration_imports: ['导入', 'Imports'],
  registration_import_rows: ['导入行的处理', 'Import rows settled'],
  vouchers: ['开具的凭证', 'Vouchers issued'],
  period_closings: ['账期关闭', 'Closings of periods'],
  official_figures: ['录入的官方数据', 'Official figures entered'],
  tasks: ['完成的跟进', 'Follow-ups done'],
  task_assignments: ['分配的跟进', 'Follow-ups assigned'],
};

/** Columns that a reader would not guess; the others are shown by their names. */
const columns: Record<string, Both> = {
  name: ['名称', 'Name'],
  email: ['邮箱', 'E-mail'],
  title: ['标题', 'Title'],
  body: ['正文', 'Text'],
  note: ['备注', 'Note'],
  language: ['语言', 'Language'],
  role: ['角色', 'Role'],
  level: ['级别', 'Level'],
  status: ['状态', 'Status'],
  kind: ['种类', 'Kind'],
  verb: ['操作', 'Act'],
  at: ['时间', 'At'],
  outcome: ['结果', 'Outcome'],
  detail: ['详情', 'Detail'],
  reason: ['原因', 'Reason'],
  version: ['版本', 'Version'],
  document: ['文件', 'Document'],
  introduction: ['简介', 'Introduction'],
  district: ['区县', 'District'],
  fields: ['领域', 'Fields'],
  tags: ['标签', 'Tags'],
  ipAddress: ['IP 地址', 'IP address'],
  userAgent: ['浏览器', 'Browser'],
  createdAt: ['创建时间', 'Created'],
  updatedAt: ['更新时间', 'Changed'],
  expiresAt: ['到期时间', 'Expires'],
  givenAt: ['同意时间', 'Given'],
  withdrawnAt: ['撤回时间', 'Withdrawn'],
  sentAt: ['发送时间', 'Sent'],
  uploadedAt: ['上传时间', 'Uploaded'],
  recordedAt: ['记录时间', 'Recorded'],
  amountFen: ['金额（分）', 'Amount in fen'],
  basisPoints: ['份额（万分之一）', 'Share in basis points'],
  certificateNumber: ['证书编号', 'Certificate number'],
  certificateExpiresOn: ['证书有效期', 'Certificate expires'],
  organisationId: ['机构编号', 'Organisation'],
  contractId: ['合同编号', 'Contract'],
  introductionId: ['对接编号', 'Introduction'],
  needId: ['需求编号', 'Need'],
  achievementId: ['成果编号', 'Achievement'],
  listingKind: ['对象种类', 'Kind of listing'],
  listingId: ['对象编号', 'Listing'],
};

/** Title of a table; its own name where nobody gave it one. */
export const tableTitle = (name: string, language: Language): string =>
  tables[name] ? inLanguage(tables[name], language) : name;

/** Whether a table has a title. */
export const isTitled = (name: string): boolean => name in tables;

export const columnTitle = (name: string, language: Language): string =>
  columns[name] ? inLanguage(columns[name], language) : name;

/** The words around the tables of a copy that is read by people. */
export const copyTexts: Record<
  Language,
  { title: string; madeAt: string; onErasure: Record<Erasure, string> }
> = {
  zh: {
    title: '鹊桥：关于您的全部数据',
    madeAt: '生成时间：',
    onErasure: {
      goes: '注销账号时删除。',
      cleared: '注销账号时，其中的个人信息被清除。',
      stays: '依法保留；注销账号后只指向化名。',
    },
  },
  en: {
    title: 'Queqiao: all data about you',
    madeAt: 'Made at:',
    onErasure: {
      goes: 'Deleted when the account is erased.',
      cleared: 'What is personal in it is removed when the account is erased.',
      stays: 'Kept by law; after an erasure it points at a pseudonym only.',
    },
  },
};
