/** Texts of the public page of the ledger's seals. */
export const seals = {
  title: '账本封存',
  lead: '经纪业绩账本的每一行都会分批封存：每次封存对其中各行和上一次封存一并计算 SHA-256。这里公布每天最后一次封存的值。',
  link: '账本封存：每天公布的校验值',
  table: '每天最后一次封存',
  day: '日期',
  number: '封存序号',
  rows: '累计行数',
  hash: '校验值（SHA-256）',
  none: '还没有封存：账本里还没有记录。',
  howTitle: '怎样核对',
  how: [
    '抄下或保存今天的校验值。账本日后若被改写、删行、换序或补插，从那一行起之后的校验值都会不同。',
    '平台运行方执行下面的命令，检查整条封存链、各合同的合计与各账户余额，并核对您保存的校验值是否仍在链上；发现问题时会指出第一处及其合同与记录编号。',
    '计算方法公开在源代码 server/sealing/encoding.ts，任何语言都能重算。',
  ],
  command: 'npm run verify-ledger -- --head 校验值',
  openData: '数据接口：GET /api/v1/ledger/seals',
};
