import type { MembershipRole } from '../../db/schema/codes.ts';
import { dayOf } from '../context.ts';
import type { Language } from '../messages/index.ts';

interface InvitationFacts {
  organisationName: string;
  invitedByName: string;
  role: MembershipRole;
  expiresAt: Date;
  /** Full address with the token. */
  link: string;
}

const roles: Record<Language, Record<MembershipRole, string>> = {
  zh: { owner: '负责人', member: '成员', finance: '财务' },
  en: { owner: 'owner', member: 'member', finance: 'finance' },
};

/** The mail of an invitation, in the language of who invites: nothing is known of the reader yet. */
export function invitationMail(
  facts: InvitationFacts,
  language: Language,
): { subject: string; text: string } {
  const { organisationName, invitedByName, link } = facts;
  const role = roles[language][facts.role];
  const day = dayOf(facts.expiresAt);
  return language === 'zh'
    ? {
        subject: `【鹊桥】邀请您加入“${organisationName}”`,
        text: `${invitedByName}邀请您以“${role}”身份加入“${organisationName}”。\n\n请用收到本邮件的邮箱注册或登录后，打开以下链接接受或谢绝（${day} 前有效，仅可使用一次）：\n${link}\n\n如果您不认识对方，请不必理会，什么也不会发生。\n`,
      }
    : {
        subject: `Queqiao: an invitation into “${organisationName}”`,
        text: `${invitedByName} invites you into “${organisationName}” as ${role}.\n\nRegister or sign in with the address that received this mail, then accept or decline (until ${day}, once):\n${link}\n\nIf you do not know them, do nothing, and nothing happens.\n`,
      };
}
