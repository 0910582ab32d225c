import type { Language } from '../messages/index.ts';

/** Why an account gets a mail. */
export const mailOccasions = [
  'verify_email',
  'already_registered',
  'reset_password',
  'password_changed',
  'second_factor_enabled',
  'second_factor_removed',
  'recovery_codes_renewed',
  'confirm_email_change',
  'email_change_asked',
  'email_changed',
  'address_in_use',
] as const;
export type MailOccasion = (typeof mailOccasions)[number];

/** The mails about a change of the address: the link to the new one, and notes to the former one before and after. */
export type EmailChangeNotice = 'link' | 'asked' | 'changed';

/** What a mail names. `link` is where to act: a one-time link or a page of the site. */
export interface MailFacts {
  name: string;
  link: string;
  /** How long a one-time link is good for, in the unit that the text of the occasion says. */
  period: number;
  /** The new address of an account, masked. */
  address?: string;
}

interface MailText {
  subject: string;
  lines: (facts: MailFacts) => string[];
}

const zhWarning = '如果不是您本人操作，请立即重置密码，并联系平台运营方。';
const enWarning = 'If that was not you, please reset your password at once and tell the operator.';

const zh: Record<MailOccasion, MailText> = {
  verify_email: {
    subject: '请验证您的邮箱',
    lines: ({ link, period }) => [
      '感谢注册鹊桥技术转移撮合平台。请打开下面的链接验证邮箱，验证后即可使用平台：',
      link,
      `链接 ${period} 小时内有效，只能使用一次。如果您没有注册，请不要打开链接，忽略本邮件即可。`,
    ],
  },
  already_registered: {
    subject: '有人用您的邮箱注册',
    lines: ({ link }) => [
      '有人用这个邮箱在鹊桥平台注册，但该邮箱已有账号，所以没有新建账号。',
      '如果是您本人，请直接登录；忘记密码可在此重置：',
      link,
      '如果不是您本人，无须处理：对方看不到该邮箱是否已注册。',
    ],
  },
  reset_password: {
    subject: '重置密码',
    lines: ({ link, period }) => [
      '您申请了重置密码。请打开下面的链接设置新密码：',
      link,
      `链接 ${period} 分钟内有效，只能使用一次。设置后，所有已登录的设备都会退出。`,
      '如果不是您本人申请，忽略本邮件即可，原密码不变。',
    ],
  },
  password_changed: {
    subject: '您的密码已修改',
    lines: ({ link }) => [`您的账号密码刚刚修改，其他设备已退出登录。${zhWarning}`, link],
  },
  second_factor_enabled: {
    subject: '已启用动态口令',
    lines: ({ link }) => [`您的账号刚刚启用了动态口令。${zhWarning}`, link],
  },
  second_factor_removed: {
    subject: '动态口令已停用',
    lines: ({ link }) => [`您账号的动态口令刚刚停用，恢复码同时失效。${zhWarning}`, link],
  },
  recovery_codes_renewed: {
    subject: '恢复码已重新生成',
    lines: ({ link }) => [`您账号的恢复码刚刚重新生成，原来的恢复码已失效。${zhWarning}`, link],
  },
  confirm_email_change: {
    subject: '请确认新的邮箱',
    lines: ({ link, period }) => [
      '您申请把鹊桥账号的邮箱改为本邮箱。请登录后打开下面的链接确认：',
      link,
      `链接 ${period} 小时内有效，只能使用一次。确认前，账号仍使用原来的邮箱。`,
      '如果不是您本人申请，忽略本邮件即可。',
    ],
  },
  email_change_asked: {
    subject: '有人申请更改您账号的邮箱',
    lines: ({ link, address, period }) => [
      `有人登录您的账号并通过了身份验证，申请把邮箱改为 ${address}。新邮箱须在 ${period} 小时内确认。`,
      '如果是您本人，无须处理。如果不是您本人，请立即重置密码，这项申请会随之作废：',
      link,
    ],
  },
  email_changed: {
    subject: '您账号的邮箱已更改',
    lines: ({ address }) => [
      `您账号的邮箱刚刚改为 ${address}，其他设备已退出登录。今后请用新邮箱登录，本邮箱不再收到平台邮件。`,
      '如果不是您本人操作，请立即联系平台运营方停用账号。',
    ],
  },
  address_in_use: {
    subject: '有人想把其他账号改用您的邮箱',
    lines: ({ link }) => [
      '有人申请把另一个鹊桥账号的邮箱改为本邮箱，但本邮箱已有账号，所以没有更改。',
      '如果是您本人，请用本邮箱直接登录：',
      link,
      '如果不是您本人，无须处理：对方看不到该邮箱是否已注册。',
    ],
  },
};

const en: Record<MailOccasion, MailText> = {
  verify_email: {
    subject: 'Please verify your e-mail address',
    lines: ({ link, period }) => [
      'Thank you for registering at Queqiao. Please open this link to verify your address; then you can use the site:',
      link,
      `The link works once, within ${period} hours. If you did not register, do not open it: nothing else is needed.`,
    ],
  },
  already_registered: {
    subject: 'Somebody tried to register with your address',
    lines: ({ link }) => [
      'Somebody tried to register at Queqiao with this e-mail address. It has an account already, so none was made.',
      'If that was you, please sign in. If you forgot the password, set a new one here:',
      link,
      'If it was not you, nothing is needed: whoever it was cannot see that the address is registered.',
    ],
  },
  reset_password: {
    subject: 'Set a new password',
    lines: ({ link, period }) => [
      'You asked to set a new password. Please open this link:',
      link,
      `The link works once, within ${period} minutes. After that all devices are signed out.`,
      'If you did not ask for it, nothing is needed: your password stays as it is.',
    ],
  },
  password_changed: {
    subject: 'Your password was changed',
    lines: ({ link }) => [
      `The password of your account was just changed; other devices are signed out. ${enWarning}`,
      link,
    ],
  },
  second_factor_enabled: {
    subject: 'Your second factor is on',
    lines: ({ link }) => [
      `An authenticator app was just set up as second factor of your account. ${enWarning}`,
      link,
    ],
  },
  second_factor_removed: {
    subject: 'Your second factor was removed',
    lines: ({ link }) => [
      `The second factor of your account was just removed; its recovery codes work no more. ${enWarning}`,
      link,
    ],
  },
  recovery_codes_renewed: {
    subject: 'Your recovery codes were made anew',
    lines: ({ link }) => [
      `The recovery codes of your account were just made anew; the earlier ones work no more. ${enWarning}`,
      link,
    ],
  },
  confirm_email_change: {
    subject: 'Please confirm your new e-mail address',
    lines: ({ link, period }) => [
      'You asked to use this address for your account at Queqiao. Please sign in and open this link to confirm it:',
      link,
      `The link works once, within ${period} hours. Until then the account keeps its present address.`,
      'If you did not ask for it, nothing is needed.',
    ],
  },
  email_change_asked: {
    subject: 'Somebody asked to change the address of your account',
    lines: ({ link, address, period }) => [
      `Somebody who is signed in to your account and proved who they are asked to change its address to ${address}. The new address has to be confirmed within ${period} hours.`,
      'If that was you, nothing is needed. If not, please set a new password at once; that voids the change:',
      link,
    ],
  },
  email_changed: {
    subject: 'The address of your account was changed',
    lines: ({ address }) => [
      `The address of your account was just changed to ${address}; other devices are signed out. Please sign in with the new address from now on; this one gets no more mails from us.`,
      'If that was not you, please ask the operator at once to close the account.',
    ],
  },
  address_in_use: {
    subject: 'Somebody wanted to use your address for another account',
    lines: ({ link }) => [
      'Somebody asked to use this address for another account at Queqiao. It has an account already, so nothing was changed.',
      'If that was you, please sign in with this address:',
      link,
      'If it was not you, nothing is needed: whoever it was cannot see that the address is registered.',
    ],
  },
};

/** Subject and text of a mail in the language of its reader. */
export function accountMail(
  occasion: MailOccasion,
  facts: MailFacts,
  language: Language,
): { subject: string; text: string } {
  const { subject, lines } = (language === 'en' ? en : zh)[occasion];
  const site = language === 'en' ? 'Queqiao' : '鹊桥';
  const greeting = language === 'en' ? `Dear ${facts.name},` : `${facts.name}：`;
  return {
    subject: language === 'en' ? `${site}: ${subject}` : `【${site}】${subject}`,
    text: [greeting, ...lines(facts)].join('\n\n') + '\n',
  };
}
