import type { MatchRefusalReason, TransferMode } from '../../db/schema/codes.ts';
import type { ErrorCode, FieldIssueCode } from '../errors.ts';

/** Texts of the API in Chinese. `{name}` is filled from the parameters. */
export const errors: Record<ErrorCode, string> = {
  invalid_input: '填写的内容有误，请按提示修改后再提交。',
  body_too_large: '提交的内容超过上限（{limit}），请缩短后再试。',
  unsupported_media_type: '不支持这种内容类型，请使用 application/json。',
  not_signed_in: '请先登录。',
  wrong_credentials: '邮箱或密码不正确。',
  account_disabled: '该账号已停用，请联系平台运营方。',
  email_not_verified: '请先验证邮箱：打开验证邮件中的链接，或在账号页面重新发送一封。',
  password_expired: '密码已满 90 天，请先修改密码。',
  second_factor_required: '该身份必须启用动态口令（双因素认证），请先在账号页面启用。',
  consent_required: '条款已更新：请先阅读新版本并决定是否同意。在此之前仍可查看，但不能提交或修改。',
  proof_required: '这项操作需要再次确认是您本人，请输入密码或动态口令。',
  wrong_code: '动态口令或恢复码不正确，或者已经用过。动态口令每 30 秒更换一次，请用最新的一个。',
  link_expired: '链接已失效或已经用过，请重新申请一封邮件。',
  sign_in_again: '登录步骤已超时，请重新输入邮箱和密码。',
  not_allowed: '您没有权限执行此操作。',
  not_found: '没有找到该内容，可能已被删除或未公开。',
  route_not_found: '没有这个接口地址，请查看 /api/v1/reference。',
  wrong_state: '当前状态下不能执行此操作，请刷新页面查看最新状态。',
  version_conflict: '内容已在别处被修改，请刷新后重新编辑；您填写的内容仍保留在页面上。',
  already_exists: '相同的记录已存在。',
  already_registered: '该合同已登记，不能重复登记。',
  introduction_exists: '该需求与该成果已有进行中的对接。',
  listing_incomplete: '完整度为 {score} 分，低于发布要求的 {minimum} 分，请补充所列内容。',
  organisation_not_verified: '机构尚未通过平台认证。',
  shares_exceed_whole: '各方份额合计为 {sum} 个基点，超过 100%（10,000 个基点）。',
  technology_amount_exceeds_total: '技术交易额不能大于成交额。',
  receipts_exceed_total: '到账合计将超过合同成交额，请先办理合同变更。',
  related_parties_refused: '买卖双方统一社会信用代码相同，不能登记为技术合同。',
  probable_duplicate:
    '已有项目名称、双方、金额和签订日期都相同的合同：{reference}。如确认不是重复登记，请勾选“不是重复”后再提交。',
  mandate_exclusive: '该时段内已有独家委托，同一成果或需求同一时间只能有一份独家委托。',
  second_person_required: '技术交易额达到 {threshold} 元的合同，审查人与登记人不能是同一人。',
  expert_review_required: '技术交易额达到 {threshold} 元的合同须先经专家评审。',
  idempotency_key_reused: '该 Idempotency-Key 已用于另一份内容，请换一个新值。',
  idempotency_key_expired:
    '该 Idempotency-Key 此前已经用过，当时的答复已不再保留；请先查看事情是否已经办成，未办成再换新值提交。',
  nda_required: '查看保密内容前，请先接受保密协议并等待披露方同意；许可被撤回后也不能再查看。',
  file_not_stampable:
    '保密附件须能加盖水印后才可下载：请上传未加密、不含附件的 PDF、PNG（非隔行）、JPEG 图片，或 1 MB 以内的文本文件。',
  file_type_refused: '不接受这种文件类型，请上传 PDF、图片或 Office 文档。',
  too_many_saved_searches: '最多保存 {limit} 个搜索，请先删除不用的。',
  account_has_duties: '还不能注销账号：{duties}。',
  too_many_requests: '请求过于频繁，请 {seconds} 秒后再试。',
  search_unavailable: '检索服务正在启动，请稍后再试。',
  database_unavailable: '数据库暂时无法访问，请稍后再试。',
  last_owner: '机构至少要有一位负责人：请先把另一位成员设为负责人。',
  department_in_use: '该院系还有成员或待接受的邀请，请先调整后再关闭。',
  too_many_invitations: '最多可有 {limit} 份待接受的邀请，请先撤回不用的。',
  invitation_for_other_address: '该邀请发给了另一个邮箱，请用收到邀请的邮箱登录后再接受。',
  administrator_separated: '系统管理员、安全管理员和审计管理员不能加入机构，也不能成为经纪人。',
  last_administrator: '系统、安全、审计三类管理员各至少保留一位能登录的：请先任命接替的人。',
  takes_part_in_market: '该用户已加入机构或是经纪人，不能任命为管理员。',
  broker_not_certified:
    '技术经纪人“{name}”在 {date} 没有有效的认定（证书已到期或认定已终止）：不能牵头新的对接，也不能取得当日及以后签订的合同的份额；已取得的份额不受影响。本人可在“技术经纪人认定”页换证，换证后再办理；也可以把这一份额改由机构持有，或留作未分配。',
  internal: '服务器出现错误，内容未保存，请稍后再试。编号：{requestId}',
};

export const fieldIssues: Record<FieldIssueCode, string> = {
  required: '必填。',
  too_short: '至少 {limit} 个字符。',
  too_long: '最多 {limit} 个字符。',
  too_small: '不能小于 {limit}。',
  too_large: '不能大于 {limit}。',
  wrong_format: '格式不正确。',
  wrong_type: '类型不正确。',
  not_in_list: '不在可选范围内。',
  unknown_field: '没有这个字段。',
  unknown_reference: '引用的对象不存在。',
  duplicate: '重复。',
  before_other: '不能早于{other}。',
  exceeds_other: '不能大于{other}。',
  sum_exceeds_whole: '合计超过 100%。',
  in_the_past: '不能早于今天。',
  in_the_future: '不能晚于今天。',
  not_verified: '尚未通过平台认证。',
  refused: '不被接受。',
  too_many_rows: '最多 {limit} 行，请分成几个文件。',
  no_rows: '表头下面没有数据行。',
  missing_columns: '缺少这些列：{columns}。请在第一行写明列名，可先下载模板。',
  password_too_common: '这个密码太常见，容易被猜中，请换一个。几个不相关的词连起来更好记也更安全。',
  password_has_own_words: '密码不能包含您的姓名、邮箱或本站的名称。',
  password_too_simple: '大写字母、小写字母、数字、符号四类中至少要有三类。',
  password_used_before: '不能使用最近 5 次用过的密码。',
  password_wrong: '密码不正确。',
  terms_changed: '条款已更新，请阅读最新版本后再同意。',
  wrong_check_digit: '统一社会信用代码的校验位不符，请核对是否录错。',
  taken: '已有机构使用；如属贵单位，请联系平台运营方。',
  one_file_only: '一次只能上传一个文件。',
  unreadable_table: '读不出这个表格。请另存为 .xlsx，或 UTF-8、GB18030 编码的 .csv，第一行为列名。',
};

/** Names that messages refer to with `{other}`. */
export const fieldNames: Record<string, string> = {
  totalFen: '成交额',
  priceMaximumFen: '价格上限',
  budgetMaximumFen: '预算上限',
  signedOn: '签订日期',
  validFrom: '有效期起始日',
  noticeFrom: '公示起始日',
  noticeTo: '公示截止日',
  validTo: '有效期截止日',
  registeredOn: '登记日期',
  declaredTechnologyFen: '技术交易额',
  value: '下限',
  from: '起始日',
};

/** Modes of cooperation in sentences of the API: the reasons of a match. */
export const transferModes: Record<TransferMode, string> = {
  transfer: '转让',
  exclusive_licence: '独占许可',
  sole_licence: '排他许可',
  ordinary_licence: '普通许可',
  equity: '作价入股',
  joint_development: '合作开发',
  technical_service: '技术服务',
  spin_off: '创办企业',
};

/** Why a match does not fit, after “认为不合适：”. */
export const matchRefusalReasons: Record<MatchRefusalReason, string> = {
  not_our_field: '不是所需的技术方向',
  limits_missed: '达不到指标要求',
  too_early: '成果太早期',
  benefit_unclear: '效益不明确',
  description_unclear: '描述不清楚',
  price: '价格不合适',
  intellectual_property_unclear: '权属不清',
  found_elsewhere: '已另有合作方',
  other: '其他原因',
};

/** “谁看过”的表格。 */
export const disclosure = {
  sheet: '谁看过',
  columns: ['时间', '姓名', '机构或经纪人', '依据', '内容', '文件', '协议版本', '协议校验值', '记录编号'],
  bases: { nda: '保密协议', mandate: '委托起草' },
  parts: { detail: '保密说明与指标', document: '保密说明（PDF）', file: '附件' },
};
