import type { Language } from '../messages/index.ts';

/**
 * What a notification says, by kind. Only public words go in (titles, reasons): never the name of an anonymous need's
 * organisation, never what somebody wrote.
 */
export const notificationKinds = [
  'listing_release',
  'listing_return',
  'listing_expire',
  'match_found',
  'saved_search_news',
  'introduction_proposed',
  'introduction_accepted',
  'introduction_declined',
  'introduction_closed',
  'introduction_no_answer',
  'introduction_message',
  'introduction_file',
  'introduction_contracted',
  'contract_submitted',
  'contract_accepted',
  'contract_correction',
  'contract_registered',
  'contract_rejected',
  'contract_cancelled',
  'contract_shares_proposed',
  'contract_review_opened',
  'contract_review_decided',
  'mandate_proposed',
  'mandate_accepted',
  'mandate_ended',
  'task_due',
  'task_overdue',
  'verification_requested',
  'organisation_verified',
  'organisation_refused',
  'organisation_revoked',
  'member_joined',
  'membership_changed',
  'membership_ended',
  'certification_requested',
  'broker_certified',
  'broker_refused',
  'broker_level_changed',
  'broker_ended',
  'broker_expiring',
  'broker_expired',
  'agency_asked',
  'agency_confirmed',
  'agency_declined',
  'agency_ended',
  'nda_invited',
  'nda_accepted',
  'nda_let_in',
  'nda_approved',
  'nda_refused',
  'nda_revoked',
  'nda_given_up',
] as const;
export type NotificationKind = (typeof notificationKinds)[number];

/** Those that no act of a person sends: a program found that they may interest somebody, who can switch them off. */
export const chosenByProgram: readonly NotificationKind[] = ['match_found', 'saved_search_news'];

export type NotificationParameters = Record<string, string>;
type Sentence = (parameters: NotificationParameters) => string;

const withNote = (text: string, note: string | undefined, separator: string): string =>
  note ? `${text}${separator}${note}` : text;

const zh: Record<NotificationKind, Sentence> = {
  listing_release: ({ title }) => `“${title}”已审核通过并公开。`,
  listing_return: ({ title, note }) => withNote(`“${title}”被退回，请修改后重新提交`, note, '：'),
  listing_expire: ({ title }) => `“${title}”已满 180 天未确认，已停止展示；如仍有效，请一键确认。`,
  match_found: ({ title, other }) => `“${title}”与新发布的“${other}”较为匹配，可查看理由并发起对接。`,
  saved_search_news: ({ name, count, title }) => `您保存的搜索“${name}”有 ${count} 条新结果，如“${title}”。`,
  introduction_proposed: ({ need, achievement }) =>
    `有人就需求“${need}”与成果“${achievement}”发起了对接，请在期限内答复。`,
  introduction_accepted: ({ need, achievement }) => `对方已接受需求“${need}”与成果“${achievement}”的对接。`,
  introduction_declined: ({ need, achievement }) =>
    `需求“${need}”与成果“${achievement}”的对接被谢绝，可查看原因。`,
  introduction_closed: ({ need, achievement }) =>
    `需求“${need}”与成果“${achievement}”的对接已结束，可查看原因。`,
  introduction_no_answer: ({ need, achievement }) =>
    `需求“${need}”与成果“${achievement}”的对接因逾期未答复已关闭。`,
  introduction_message: ({ need, achievement }) => `需求“${need}”与成果“${achievement}”的对接有新消息。`,
  introduction_file: ({ need, achievement }) => `需求“${need}”与成果“${achievement}”的对接有新文件。`,
  introduction_contracted: ({ need, achievement }) => `需求“${need}”与成果“${achievement}”的对接已录入合同。`,
  contract_submitted: ({ title }) => `合同“${title}”已提交，请受理。`,
  contract_accepted: ({ title }) => `合同“${title}”已受理。`,
  contract_correction: ({ title, note }) => withNote(`合同“${title}”需要补正`, note, '：'),
  contract_registered: ({ title }) => `合同“${title}”已完成登记。`,
  contract_rejected: ({ title, note }) => withNote(`合同“${title}”未通过登记`, note, '：'),
  contract_cancelled: ({ title, note }) => withNote(`合同“${title}”的登记已撤销`, note, '：'),
  contract_shares_proposed: ({ title }) => `合同“${title}”的经纪人分成待您确认，确认前不计入任何人。`,
  contract_review_opened: ({ title, note }) =>
    withNote(`合同“${title}”有变更、异议或分成调整待处理`, note, '：'),
  contract_review_decided: ({ title, note }) => withNote(`合同“${title}”的变更或异议已有结论`, note, '：'),
  mandate_proposed: ({ owner, holder }) => `“${owner}”与“${holder}”之间有一份委托待您确认。`,
  mandate_accepted: ({ owner, holder }) => `“${owner}”与“${holder}”之间的委托已生效。`,
  mandate_ended: ({ owner, holder, note }) => withNote(`“${owner}”与“${holder}”之间的委托已终止`, note, '：'),
  task_due: ({ title, days }) => `“${title}”签订已满 ${days} 天，请填写跟进结果。`,
  task_overdue: ({ title, days, due }) =>
    `“${title}”签订 ${days} 天的跟进已逾期（应于 ${due} 前完成），请尽快填写。`,
  verification_requested: () => '有新的机构核验申请，请审核。',
  organisation_verified: ({ name }) => `“${name}”已通过核验，今后达到完整度要求的内容提交后立即发布。`,
  organisation_refused: ({ name, note }) => withNote(`“${name}”未通过核验`, note, '：'),
  organisation_revoked: ({ name, note }) => withNote(`“${name}”的核验已被撤销`, note, '：'),
  member_joined: ({ name }) => `有新成员接受邀请，加入了“${name}”。`,
  membership_changed: ({ name }) => `您在“${name}”的角色或部门有变化。`,
  membership_ended: ({ name }) => `您已不再是“${name}”的成员。`,
  certification_requested: () => '有新的技术经纪人认定申请，请审核。',
  broker_certified: () => '您已通过技术经纪人认定。',
  broker_refused: ({ note }) => withNote('您的技术经纪人认定申请未通过', note, '：'),
  broker_level_changed: ({ note }) => withNote('您的技术经纪人级别有调整', note, '：'),
  broker_ended: ({ note }) => withNote('您的技术经纪人认定已终止', note, '：'),
  broker_expiring: ({ date, days }) =>
    `您的技术经纪人证书将于 ${date} 到期（还有 ${days} 天），请提前换证并申请认定。`,
  broker_expired: ({ date }) =>
    `您的技术经纪人证书已于 ${date} 到期：换证并重新认定前，不能牵头新的对接，也不能取得新的份额。`,
  agency_asked: ({ name }) => `经纪人${name}表示在贵机构执业，请确认。`,
  agency_confirmed: ({ name }) => `“${name}”已确认您在该机构执业。`,
  agency_declined: ({ name }) => `“${name}”未确认您在该机构执业。`,
  agency_ended: ({ name }) => `您与“${name}”的执业关系已结束。`,
  nda_invited: ({ title }) => `“${title}”的发布方邀请您接受保密协议，接受后可查看保密内容。`,
  nda_accepted: ({ title }) => `有人接受了“${title}”的保密协议，请决定是否许可其查看保密内容。`,
  nda_let_in: ({ title }) => `有人接受了“${title}”的保密协议，已按您的设定获准查看保密内容。`,
  nda_approved: ({ title }) => `您已获准查看“${title}”的保密内容。`,
  nda_refused: ({ title }) => `“${title}”的发布方未许可您查看保密内容。`,
  nda_revoked: ({ title }) => `“${title}”的发布方已撤回您查看保密内容的许可，请删除所持有的保密内容。`,
  nda_given_up: ({ title }) => `有人放弃了查看“${title}”保密内容的许可。`,
};

const en: Record<NotificationKind, Sentence> = {
  listing_release: ({ title }) => `“${title}” was reviewed and is public now.`,
  listing_return: ({ title, note }) =>
    withNote(`“${title}” was sent back; please revise and submit it again`, note, ': '),
  listing_expire: ({ title }) =>
    `“${title}” was not confirmed for 180 days and is no longer shown; confirm it if it still stands.`,
  match_found: ({ title, other }) =>
    `“${title}” fits “${other}”, which was just published: see why, and open an introduction.`,
  saved_search_news: ({ name, count, title }) =>
    `Your saved search “${name}” has ${count} new, among them “${title}”.`,
  introduction_proposed: ({ need, achievement }) =>
    `An introduction between the need “${need}” and the achievement “${achievement}” was opened; please answer in time.`,
  introduction_accepted: ({ need, achievement }) =>
    `The other side accepted the introduction between “${need}” and “${achievement}”.`,
  introduction_declined: ({ need, achievement }) =>
    `The introduction between “${need}” and “${achievement}” was declined; see the reason.`,
  introduction_closed: ({ need, achievement }) =>
    `The introduction between “${need}” and “${achievement}” was closed; see the reason.`,
  introduction_no_answer: ({ need, achievement }) =>
    `The introduction between “${need}” and “${achievement}” was closed: no answer in time.`,
  introduction_message: ({ need, achievement }) =>
    `There is a new message on the introduction between “${need}” and “${achievement}”.`,
  introduction_file: ({ need, achievement }) =>
    `There is a new file on the introduction between “${need}” and “${achievement}”.`,
  introduction_contracted: ({ need, achievement }) =>
    `A contract was logged on the introduction between “${need}” and “${achievement}”.`,
  contract_submitted: ({ title }) => `The contract “${title}” was submitted and waits for acceptance.`,
  contract_accepted: ({ title }) => `The contract “${title}” was accepted for review.`,
  contract_correction: ({ title, note }) =>
    withNote(`A correction of the contract “${title}” was asked for`, note, ': '),
  contract_registered: ({ title }) => `The contract “${title}” was registered.`,
  contract_rejected: ({ title, note }) => withNote(`The contract “${title}” was rejected`, note, ': '),
  contract_shares_proposed: ({ title }) =>
    `The broker shares of “${title}” wait for your confirmation; until then they are credited to nobody.`,
  contract_review_opened: ({ title, note }) =>
    withNote(`An amendment, objection or change of shares of “${title}” waits for an answer`, note, ': '),
  contract_review_decided: ({ title, note }) =>
    withNote(`The amendment of or objection to “${title}” was decided`, note, ': '),
  mandate_proposed: ({ owner, holder }) =>
    `A mandate between “${owner}” and “${holder}” waits for your answer.`,
  mandate_accepted: ({ owner, holder }) => `The mandate between “${owner}” and “${holder}” is in force.`,
  mandate_ended: ({ owner, holder, note }) =>
    withNote(`The mandate between “${owner}” and “${holder}” was ended`, note, ': '),
  contract_cancelled: ({ title, note }) =>
    withNote(`The registration of the contract “${title}” was cancelled`, note, ': '),
  task_due: ({ title, days }) => `“${title}” was signed ${days} days ago; please say how it stands.`,
  task_overdue: ({ title, days, due }) =>
    `The follow-up of “${title}” after ${days} days was due on ${due}; please say how it stands.`,
  verification_requested: () => 'An organisation asks for verification.',
  organisation_verified: ({ name }) =>
    `“${name}” was verified: what is complete enough is published at once from now on.`,
  organisation_refused: ({ name, note }) => withNote(`“${name}” was not verified`, note, ': '),
  organisation_revoked: ({ name, note }) => withNote(`The verification of “${name}” was ended`, note, ': '),
  member_joined: ({ name }) => `Somebody accepted an invitation and joined “${name}”.`,
  membership_changed: ({ name }) => `Your role or department in “${name}” was changed.`,
  membership_ended: ({ name }) => `You are no longer one of the people of “${name}”.`,
  certification_requested: () => 'Somebody asks to be certified as a technology broker.',
  broker_certified: () => 'You were certified as a technology broker.',
  broker_refused: ({ note }) => withNote('You were not certified as a technology broker', note, ': '),
  broker_level_changed: ({ note }) => withNote('Your level as a technology broker was changed', note, ': '),
  broker_ended: ({ note }) => withNote('Your certification as a technology broker was ended', note, ': '),
  broker_expiring: ({ date, days }) =>
    `Your certificate as a technology broker expires on ${date}, in ${days} days: please renew it and ask for certification.`,
  broker_expired: ({ date }) =>
    `Your certificate as a technology broker expired on ${date}: until it is renewed you cannot lead new introductions or hold new shares.`,
  agency_asked: ({ name }) => `The broker ${name} says to work for your agency: please answer.`,
  agency_confirmed: ({ name }) => `“${name}” confirmed that you work for it.`,
  agency_declined: ({ name }) => `“${name}” did not confirm that you work for it.`,
  agency_ended: ({ name }) => `You no longer work for “${name}”.`,
  nda_invited: ({ title }) =>
    `The owner of “${title}” invites you to accept an NDA; its confidential part opens then.`,
  nda_accepted: ({ title }) =>
    `Somebody accepted the NDA on “${title}”; please decide whether to let them in.`,
  nda_let_in: ({ title }) => `Somebody accepted the NDA on “${title}” and was let in, as you have set it.`,
  nda_approved: ({ title }) => `The confidential part of “${title}” is open to you now.`,
  nda_refused: ({ title }) => `The owner of “${title}” did not let you in to its confidential part.`,
  nda_revoked: ({ title }) =>
    `The owner of “${title}” has closed its confidential part to you; please delete what you hold of it.`,
  nda_given_up: ({ title }) => `Somebody gave up access to the confidential part of “${title}”.`,
};

const tables = { zh, en };

const subjects: Record<Language, string> = {
  zh: '【鹊桥】您有一条新通知',
  en: 'Queqiao: a new notification',
};
const footers: Record<Language, string> = {
  zh: '此邮件由系统发送，请勿直接回复。',
  en: 'This mail was sent by the system; please do not reply.',
};

/** A notification in words. A kind that this version no longer knows reads as its code, so that no row is lost. */
export function notificationText(
  kind: string,
  parameters: NotificationParameters,
  language: Language,
): string {
  const sentence: Sentence | undefined = tables[language][kind as NotificationKind];
  return sentence ? sentence(parameters) : kind;
}

/** The mail that goes with a notification. `address` is the full address of the page it leads to. */
export function notificationMail(
  kind: string,
  parameters: NotificationParameters,
  address: string,
  language: Language,
): { subject: string; text: string } {
  const text = notificationText(kind, parameters, language);
  return { subject: subjects[language], text: `${text}\n\n${address}\n\n${footers[language]}\n` };
}
