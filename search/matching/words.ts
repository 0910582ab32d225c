/** Reasons in words. A signal returns a code with parameters; this table says it in the reader's language. */
import type { Explanation } from '../port.ts';

export type ReasonLanguage = 'zh' | 'en';
export type ReasonParameters = Record<string, string | number | string[]>;

type Sentence = (parameters: ReasonParameters) => string;
type SentencePair = Record<ReasonLanguage, Sentence>;

const list = (value: string | number | string[] | undefined, separator: string): string =>
  Array.isArray(value) ? value.join(separator) : String(value ?? '');

const hundredths = (amount: bigint, unit: bigint): string =>
  (Number((amount * 100n) / unit) / 100).toLocaleString('en-US', { maximumFractionDigits: 2 });

/** Fen as a reader wants them: 万元 from ten thousand yuan on. */
function money(amountFen: string | number | string[] | undefined, language: ReasonLanguage): string {
  const fen = BigInt(String(amountFen ?? '0'));
  if (language === 'en') return `¥${hundredths(fen, 100n)}`;
  return fen >= 1_000_000n ? `${hundredths(fen, 1_000_000n)}万元` : `${hundredths(fen, 100n)}元`;
}

const answerers: Record<string, Record<ReasonLanguage, string>> = {
  need: { zh: '需求方', en: "the need's side" },
  achievement: { zh: '成果方', en: "the achievement's side" },
  broker: { zh: '技术经纪人', en: 'a broker' },
};

/** Who answered; explanations of earlier versions do not say. */
const answerer = (by: string | number | string[] | undefined, language: ReasonLanguage): string =>
  answerers[String(by)]?.[language] ?? { zh: '此前已有人', en: 'someone' }[language];

const sentences = {
  total: { zh: () => '综合评分', en: () => 'overall' },
  text: { zh: () => '文字与含义', en: () => 'text and meaning' },
  wordsShared: {
    zh: ({ words }) => `共同关键词：${list(words, '、')}`,
    en: ({ words }) => `terms in common: ${list(words, ', ')}`,
  },
  wordsNone: { zh: () => '没有共同的专业词', en: () => 'no technical term in common' },
  meaningNear: {
    zh: ({ pairs }) => `含义相近：${list(pairs, '，')}`,
    en: ({ pairs }) => `close in meaning: ${list(pairs, ', ')}`,
  },
  meaningAlike: { zh: () => '标题含义相近', en: () => 'the titles mean nearly the same' },
  meaningFar: { zh: () => '标题含义联系较少', en: () => 'the titles have little to do with each other' },
  coverage: {
    zh: ({ percent }) => `需求正文提到成果标题内容的 ${list(percent, '')}%`,
    en: ({ percent }) => `the need's text mentions ${list(percent, '')}% of the achievement's title`,
  },
  subjectNear: { zh: () => '主题方向一致', en: () => 'same subject' },
  subjectSome: { zh: () => '主题方向部分相关', en: () => 'related subject' },
  subjectFar: { zh: () => '主题方向不同', en: () => 'another subject' },
  limitsMet: {
    zh: ({ met, stated, details }) =>
      `满足 ${list(stated, '')} 项指标中的 ${list(met, '')} 项：${list(details, '；')}`,
    en: ({ met, stated, details }) =>
      `meets ${list(met, '')} of ${list(stated, '')} stated limits: ${list(details, '; ')}`,
  },
  limitsMissed: {
    zh: ({ met, missed, stated, details }) =>
      `${list(stated, '')} 项指标中满足 ${list(met, '')} 项、不满足 ${list(missed, '')} 项：${list(details, '；')}`,
    en: ({ met, missed, stated, details }) =>
      `of ${list(stated, '')} stated limits ${list(met, '')} met, ${list(missed, '')} missed: ${list(details, '; ')}`,
  },
  limitsUnknown: {
    zh: ({ stated }) => `${list(stated, '')} 项指标，对方未说明`,
    en: ({ stated }) => `${list(stated, '')} limits stated, the other side gives no figures for them`,
  },
  limitsNone: { zh: () => '未提出指标', en: () => 'no limits stated' },
  fieldSame: { zh: () => '技术领域相同', en: () => 'same technology field' },
  fieldAndTags: {
    zh: ({ tags }) => `技术领域相同，共同标签：${list(tags, '、')}`,
    en: ({ tags }) => `same technology field, shared tags: ${list(tags, ', ')}`,
  },
  tagsShared: {
    zh: ({ tags }) => `共同标签：${list(tags, '、')}`,
    en: ({ tags }) => `shared tags: ${list(tags, ', ')}`,
  },
  fieldOther: { zh: () => '技术领域不同', en: () => 'another technology field' },
  fieldUnknown: { zh: () => '技术领域未填写', en: () => 'technology field not stated' },
  maturityReached: {
    zh: ({ offered, lowest }) => `成熟度 ${list(offered, '')} 级，达到要求的 ${list(lowest, '')} 级`,
    en: ({ offered, lowest }) => `maturity ${list(offered, '')} reaches the accepted ${list(lowest, '')}`,
  },
  maturityShort: {
    zh: ({ offered, lowest }) => `成熟度 ${list(offered, '')} 级，低于要求的 ${list(lowest, '')} 级`,
    en: ({ offered, lowest }) => `maturity ${list(offered, '')} is below the accepted ${list(lowest, '')}`,
  },
  maturityUnknown: { zh: () => '成熟度未填写', en: () => 'maturity not stated' },
  priceWithin: {
    zh: ({ priceFen, budgetFen }) => `报价 ${money(priceFen, 'zh')}，在预算 ${money(budgetFen, 'zh')} 之内`,
    en: ({ priceFen, budgetFen }) =>
      `asking ${money(priceFen, 'en')}, within the budget of ${money(budgetFen, 'en')}`,
  },
  priceAbove: {
    zh: ({ priceFen, budgetFen }) => `报价 ${money(priceFen, 'zh')}，超出预算 ${money(budgetFen, 'zh')}`,
    en: ({ priceFen, budgetFen }) =>
      `asking ${money(priceFen, 'en')}, above the budget of ${money(budgetFen, 'en')}`,
  },
  priceAboveNegotiable: {
    zh: ({ priceFen, budgetFen }) =>
      `报价 ${money(priceFen, 'zh')}，超出预算 ${money(budgetFen, 'zh')}，可面议`,
    en: ({ priceFen, budgetFen }) =>
      `asking ${money(priceFen, 'en')}, above the budget of ${money(budgetFen, 'en')}, negotiable`,
  },
  priceUnknown: { zh: () => '价格或预算未填写', en: () => 'price or budget not stated' },
  modeShared: {
    zh: ({ modes }) => `合作方式一致：${list(modes, '、')}`,
    en: ({ modes }) => `mode of cooperation in common: ${list(modes, ', ')}`,
  },
  modeOther: { zh: () => '合作方式不同', en: () => 'no mode of cooperation in common' },
  modeUnknown: { zh: () => '合作方式未填写', en: () => 'mode of cooperation not stated' },
  districtSame: { zh: () => '同一区市', en: () => 'same district' },
  citySame: { zh: () => '同城', en: () => 'same city' },
  districtOther: { zh: () => '不在同一城市', en: () => 'in another city' },
  districtUnknown: { zh: () => '所在地未填写', en: () => 'district not stated' },
  fresh: {
    zh: ({ days }) => `${list(days, '')} 天前确认`,
    en: ({ days }) => `confirmed ${list(days, '')} days ago`,
  },
  stale: {
    zh: ({ days }) => `已有 ${list(days, '')} 天未确认`,
    en: ({ days }) => `not confirmed for ${list(days, '')} days`,
  },
  freshnessUnknown: { zh: () => '确认时间未知', en: () => 'time of confirmation unknown' },
  completeness: {
    zh: ({ percent }) => `信息完整度 ${list(percent, '')}%`,
    en: ({ percent }) => `${list(percent, '')}% complete`,
  },
  importedIncomplete: { zh: () => '导入数据，信息不完整', en: () => 'imported, incomplete' },
  answeredFits: {
    zh: ({ by }) => `${answerer(by, 'zh')}认为合适`,
    en: ({ by }) => `${answerer(by, 'en')} answered that it fits`,
  },
  answeredNot: {
    zh: ({ by, reason }) => `${answerer(by, 'zh')}认为不合适${reason ? `：${list(reason, '')}` : ''}`,
    en: ({ by, reason }) =>
      `${answerer(by, 'en')} answered that it does not fit${reason ? `: ${list(reason, '')}` : ''}`,
  },
  answersDivided: { zh: () => '技术经纪人看法不一', en: () => 'brokers are divided about it' },
  answersAlikeFit: { zh: () => '与此前被认为合适的相似', en: () => 'like others that were said to fit' },
  answersAlikeNot: {
    zh: () => '与此前被认为不合适的相似',
    en: () => 'like others that were said not to fit',
  },
  answersNone: { zh: () => '尚无反馈', en: () => 'no answers yet' },
  brokerField: {
    zh: ({ deals }) => `熟悉该技术领域，已促成 ${list(deals, '')} 项`,
    en: ({ deals }) => `knows this field: ${list(deals, '')} deals closed in it`,
  },
  brokerFieldOnly: { zh: () => '熟悉该技术领域', en: () => 'works in this field' },
  brokerOther: { zh: () => '主要从事其他技术领域', en: () => 'works in other fields' },
  brokerTags: {
    zh: ({ tags }) => `共同标签：${list(tags, '、')}`,
    en: ({ tags }) => `shared tags: ${list(tags, ', ')}`,
  },
  brokerDeals: {
    zh: ({ deals }) => `共促成 ${list(deals, '')} 项`,
    en: ({ deals }) => `${list(deals, '')} deals closed in all`,
  },
  brokerNear: { zh: () => '在当事人所在区市', en: () => 'in the district of a party' },
} satisfies Record<string, SentencePair>;

export type ReasonCode = keyof typeof sentences;

export interface Reason {
  code: ReasonCode;
  parameters: ReasonParameters;
}

/** Says a reason in one sentence without a full stop. */
export function renderReason(reason: Reason, language: ReasonLanguage): string {
  // A stored explanation may hold a code that a later version no longer knows.
  const pair: SentencePair | undefined = sentences[reason.code];
  if (pair === undefined) return reason.code;
  return pair[language](reason.parameters);
}

/** The leaves of a tree, each with its share of the whole: the weights on the way down, multiplied. */
function leaves(explanation: Explanation, share = 1): { leaf: Explanation; share: number }[] {
  if (explanation.parts.length === 0) return [{ leaf: explanation, share }];
  return explanation.parts.flatMap((part) => leaves(part, share * part.weight));
}

/** The strongest reasons for a match, in words; strongest first. */
export function strongestReasons(explanation: Explanation, language: ReasonLanguage, count = 3): string[] {
  return leaves(explanation)
    .filter(({ leaf }) => leaf.outcome === 'for')
    .sort((a, b) => b.share * b.leaf.value - a.share * a.leaf.value)
    .slice(0, count)
    .map(({ leaf }) => renderReason(leaf.reason, language));
}

/** What speaks against a match, in words; gravest first. */
export function reasonsAgainst(explanation: Explanation, language: ReasonLanguage, count = 3): string[] {
  return leaves(explanation)
    .filter(({ leaf }) => leaf.outcome === 'against')
    .sort((a, b) => b.share * (1 - b.leaf.value) - a.share * (1 - a.leaf.value))
    .slice(0, count)
    .map(({ leaf }) => renderReason(leaf.reason, language));
}
