/** Texts of the list of tools in the workspace. */
export const tools = {
  title: '业务入口',
  ownStatement: '我的业绩对账单',
  statementOf: (name: string) => `对账单：${name}`,
};
