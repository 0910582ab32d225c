/** What the story of story.test.ts is about: a need, the achievement that answers it, and one that has nothing to do with it. */

export const needDraft = (organisationId: string) => ({
  organisationId,
  title: '海水淡化反渗透膜国产替代',
  problem:
    '我公司日产五万吨海水淡化装置使用进口反渗透膜，采购周期长、价格高，希望找到脱盐率和水通量相当的国产膜元件，并在现有压力容器中直接替换。',
  kind: 'ordinary',
  anonymous: false,
  field: 7,
  tags: ['海洋'],
  indicators: [
    { name: '脱盐率', relation: '≥', value: '99.5', upperValue: null, unit: '%', confidential: false },
    { name: '耐压', relation: '≥', value: '6', upperValue: null, unit: 'MPa', confidential: false },
  ],
  budgetMinimumFen: '100000000',
  budgetMaximumFen: '500000000',
  deadline: '2099-06-30',
  lowestMaturity: 6,
  cooperationModes: ['technical_service', 'ordinary_licence'],
  confidentialDetail: '',
});

export const achievementDraft = (organisationId: string) => ({
  organisationId,
  title: '高脱盐率海水淡化反渗透膜元件',
  summary:
    '自主研制的海水淡化反渗透膜元件，采用界面聚合工艺与抗污染表面改性，脱盐率达到 99.8%，水通量与进口产品相当，可直接装入标准压力容器，已完成中试验证。',
  problemSolved: '解决海水淡化膜元件依赖进口、易污染的问题。',
  advantage: '相同脱盐率下水通量提高，抗污染能力强，清洗周期延长一倍，价格低于进口产品三成。',
  economicEffect: '万吨级装置每年节约换膜与能耗费用约二百万元。',
  field: 7,
  tags: ['海洋'],
  maturity: 7,
  indicators: [
    { name: '脱盐率', relation: '≥', value: '99.8', upperValue: null, unit: '%', confidential: false },
    { name: '耐压', relation: '≥', value: '8.3', upperValue: null, unit: 'MPa', confidential: false },
  ],
  intellectualProperty: [
    {
      kind: 'invention_patent',
      number: 'ZL202110000002.3',
      status: 'granted',
      classification: 'B01D 71/56',
    },
  ],
  transferModes: ['ordinary_licence', 'technical_service'],
  priceMinimumFen: '200000000',
  priceMaximumFen: '400000000',
  priceNegotiable: false,
  team: '膜分离课题组',
  confidentialDetail: '',
});

export const unrelatedDraft = (organisationId: string) => ({
  ...achievementDraft(organisationId),
  title: '轨道车辆转向架疲劳寿命评估方法',
  summary:
    '面向高速列车转向架构架的载荷谱测试与疲劳寿命评估方法，结合有限元分析与台架试验，给出每种车型的检修周期建议，已在多条干线和城际线路应用并形成行业标准草案。',
  problemSolved: '解决转向架检修周期过于保守、备件占用资金过多的问题。',
  advantage: '评估误差小于现有方法，检修成本明显下降，并且可以在线更新载荷谱，无需拆卸转向架。',
  economicEffect: '单列车每年节约检修费用约三十万元，减少停运两天。',
  field: 10,
  tags: ['轨道交通装备'],
  indicators: [],
});
