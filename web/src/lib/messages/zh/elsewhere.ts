/** Texts of contracts that were registered in another city. */
export const elsewhere = {
  offer: '已在其他城市登记？',
  offerLink: '按外地登记录入',
  back: '改为在本市服务点登记',
  answer: '外地登记信息',
  answerHint: '按当地登记机构出具的登记结果填写，由平台运营方核验后计入：经纪人记业绩，买方所在区市计吸纳。',
  place: '在外地登记',
  claimed: '待核验的登记信息',
  verify: '核验通过，计入业绩',
  verifyHint: '请先在全国技术合同管理与服务系统核对编号、日期、登记机构和核定金额。',
  queue: '外地登记待核验',
  submit: '提交运营方核验',
};
