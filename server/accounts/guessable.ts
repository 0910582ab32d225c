/**
 * Passwords that are guessed first, by how they are built: a common word, a name in pinyin or a walk over the keyboard,
 * dressed up with digits and signs. It stands beside the list of breached passwords (breached.ts), which knows little of
 * Chinese habits and nothing of this site and its city.
 */

/** The words of the usual lists, of this site and of its city; each alone, with digits and signs, or two together. */
const words = `
  password passwd pass secret letmein welcome login logon admin administrator root guest user test tester testing default
  changeme temp temporary master system server database manager support service office company internet computer mobile
  iloveyou love lover hello world freedom whatever trustno sunshine princess monkey dragon shadow tiger panda football
  basketball baseball superman batman spiderman pokemon starwars michael jordan jennifer jessica ashley daniel thomas
  charlie andrew robert hunter ranger killer ninja cookie flower summer winter spring autumn january february march april
  june july august september october november december monday tuesday wednesday thursday friday saturday sunday
  google facebook twitter microsoft windows linux apple samsung huawei xiaomi baidu tencent alibaba taobao alipay
  wechat weixin weibo douyin china chinese zhongguo beijing shanghai guangzhou shenzhen shandong qingdao tsingtao jinan
  laoshan haier hisense queqiao technology transfer market broker university enterprise jishu chengguo xuqiu
  woaini aini wodemima mima denglu guanliyuan ceshi wangluo diannao shouji laopo laogong baobei mama baba jiayou
  nihao xiexie haohao kuaile shengri qaz qwe asd zxc wsx edc abc xyz`
  .split(/\s+/)
  .filter(Boolean);
const wordSet = new Set(words);

/** Rows, columns and the two zigzags of a keyboard, and the alphabet. */
const tracks = [
  '1234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'abcdefghijklmnopqrstuvwxyz',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
  '1q2w3e4r5t6y7u8i9o0p',
  'q1w2e3r4t5y6u7i8o9p0',
  'a1b2c3d4e5f6g7h8i9j0',
  '!@#$%^&*()',
];
const runs = tracks.flatMap((track) => [track + track, [...(track + track)].reverse().join('')]);

/** One syllable of pinyin, generously. */
const syllable =
  '(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|iao|ian|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|er|[aoeiuv])';
const pinyinName = new RegExp(`^(?:${syllable}){1,3}$`);

const disguises: Record<string, string> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

/** Whether a text is one stretch of a track, at least three characters long. */
const isWalk = (text: string): boolean => text.length >= 3 && runs.some((run) => run.includes(text));

/** Whether a text is up to four characters said again and again, or anything said twice: aaaaaaaa, abcabcabc, 12341234. */
const isRepeated = (text: string): boolean =>
  [1, 2, 3, 4, Math.ceil(text.length / 2)].some((length) => {
    const piece = text.slice(0, length);
    return length < text.length && piece.repeat(Math.ceil(text.length / length)).startsWith(text);
  });

const isTwoWords = (text: string): boolean =>
  words.some((word) => text.startsWith(word) && wordSet.has(text.slice(word.length)));

const isKnown = (core: string): boolean =>
  wordSet.has(core) || isTwoWords(core) || isWalk(core) || isRepeated(core) || pinyinName.test(core);

/**
 * Whether a password is among those that are guessed first. `core` is what is left without digits and signs around it;
 * more than eight characters of such dressing make any password good enough.
 */
export function isGuessable(password: string): boolean {
  const plain = password.toLowerCase().trim();
  if (isWalk(plain) || isRepeated(plain)) return true;
  // Digits alone are dates, telephone and identity numbers.
  if (/^\d+$/.test(plain)) return plain.length < 20;
  const core = plain.replace(/^[^a-z]+|[^a-z]+$/g, '');
  if (plain.length - core.length > 8 && core.length > 2) return false;
  const undisguised = core.replace(/[013457@$!]/g, (sign) => disguises[sign]!).replace(/[^a-z]/g, '');
  const halves = plain.split(/(?<=\d)(?=[a-z])|(?<=[a-z])(?=\d)/);
  return (
    isKnown(core) ||
    isKnown(undisguised) ||
    isKnown(core.replace(/[^a-z]/g, '')) ||
    (halves.length > 1 && halves.every((half) => isWalk(half)))
  );
}
