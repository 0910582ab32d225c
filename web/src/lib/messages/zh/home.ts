/** Texts of the home page. */
export const home = {
  title: '让科技成果找到需要它的企业',
  lead: '青岛技术转移撮合平台。匹配写明理由，对接必有结果，合同登记到账，每一位经纪人的功劳都记在账上。',
  searchLabel: '搜索需求、成果、机构和经纪人',
  searchPlaceholder: '想解决什么问题？想找什么技术？',
  searchIn: '搜索范围',
  popular: '试试',
  funnel: '从需求到登记',
  funnelLead: '我们公布每一步走到了多少，而不只是库里有多少。',
  funnelStage: {
    needs: '发布需求',
    matched: '有匹配',
    introduced: '发起对接',
    accepted: '双方同意',
    contracted: '签订合同',
    registered: '认定登记',
  },
  medianDays: (days: string) => `中位用时 ${days} 天`,
  ofPrevious: (percent: string) => `占上一步 ${percent}`,
  latestNeeds: '最新需求',
  latestAchievements: '青岛好成果',
  otherAchievements: '最新成果',
  how: '怎么用',
  roles: {
    enterprise: {
      title: '企业',
      steps: ['写下问题、指标和预算', '当天看到有理由的匹配成果', '选中就发起对接，直到签约'],
      action: '发布需求',
    },
    university: {
      title: '高校院所',
      steps: ['登记成果，写清优势和效益', '看到正需要它的企业', '每个询问都有答复，合同不用重复填'],
      action: '登记成果',
    },
    broker: {
      title: '技术经纪人',
      steps: ['发现别人没看到的组合', '牵线并推动谈判', '登记的每一元促成额记到您的账本'],
      action: '看看经纪人',
    },
    operator: {
      title: '服务点与市科技局',
      steps: ['按时限办理合同登记', '一页看完漏斗与五年目标', '区市季度数据随时导出'],
      action: '公开数据',
    },
  },
};
