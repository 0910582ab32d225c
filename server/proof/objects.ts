import { actOf, scannedFile, type Act, type Before } from './acting.ts';
import type { ApiAnswer } from './calling.ts';
import type { Role, World } from './cast.ts';
import {
  achievementOf,
  amendmentOf,
  contractOf,
  mandateOf,
  natural,
  needOf,
  pastTable,
  registerAnswer,
  thinAchievement,
  thinNeed,
  today,
} from './drafts.ts';
import { carryOutImport } from '../registration/import-work.ts';
import type { TestApp } from '../testing.ts';
import { addTrustObjects } from './objects-trust.ts';

const idOf = (answer: ApiAnswer) => answer.body.id as string;

async function addListings(act: Act, world: World) {
  const need = async (title: string, change = {}) =>
    idOf(await act('enterpriseMember', 'POST', '/needs', { body: needOf(world, title, change) }));
  const achievement = async (title: string, change = {}) =>
    idOf(
      await act('universityMember', 'POST', '/achievements', { body: achievementOf(world, title, change) }),
    );
  const submit = async (role: Role, path: string) => {
    await act(role, 'POST', `${path}/submit`);
    return path.slice(path.lastIndexOf('/') + 1);
  };
  const published = async (title: string, change = {}) =>
    submit('enterpriseOwner', `/needs/${await need(title, change)}`);
  const needs = {
    needDraft: await need('草稿'),
    needSubmitted: await published('待发布', thinNeed),
    needPublished: await published('公开'),
    needAnonymous: await published('匿名', { anonymous: true }),
    needSigned: await published('已签约'),
    needSpare: await published('备用'),
    needClosed: await published('已关闭'),
  };
  await act('enterpriseOwner', 'POST', `/needs/${needs.needClosed}/close`);
  const offered = async (title: string, change = {}) =>
    submit('universityOwner', `/achievements/${await achievement(title, change)}`);
  const achievements = {
    achievementDraft: await achievement('草稿'),
    achievementSubmitted: await offered('待发布', thinAchievement),
    achievementPublished: await offered('公开'),
    achievementSpare: await offered('备用'),
    achievementWithdrawn: await offered('已撤回'),
  };
  await act('universityOwner', 'POST', `/achievements/${achievements.achievementWithdrawn}/withdraw`);
  return { ...needs, ...achievements };
}

type Listings = Awaited<ReturnType<typeof addListings>>;

/** One that waits for both answers on an anonymous need, one in which the parties talk, one that was signed. */
async function addIntroductions(act: Act, listings: Listings) {
  const open = async (needId: string, as: 'broker' | undefined = 'broker') =>
    idOf(
      await act(as === 'broker' ? 'broker' : 'enterpriseOwner', 'POST', '/introductions', {
        body: { needId, achievementId: listings.achievementPublished, message: natural.message, as },
      }),
    );
  const agree = async (id: string) => {
    for (const role of ['enterpriseOwner', 'universityOwner'] as const)
      await act(role, 'POST', `/introductions/${id}/accept`);
    return id;
  };
  const introductionProposed = await open(listings.needAnonymous);
  const introductionNegotiating = await agree(await open(listings.needPublished));
  const introductionSigned = await agree(await open(listings.needSigned));
  const talk = `/introductions/${introductionNegotiating}`;
  await act('enterpriseOwner', 'POST', `${talk}/messages`, { body: { body: natural.message } });
  const introductionFile = idOf(
    await act('universityMember', 'POST', `${talk}/files`, { file: scannedFile }),
  );
  await act(
    'universityOwner',
    'PUT',
    `/matches/${listings.needPublished}/${listings.achievementPublished}/answer`,
    {
      body: { verdict: 'does_not_fit', reason: 'price', note: natural.answerNote },
    },
  );
  return { introductionProposed, introductionNegotiating, introductionSigned, introductionFile };
}

async function addMandates(act: Act, world: World) {
  const propose = async (key: string) =>
    idOf(
      await act('universityOwner', 'POST', '/mandates', {
        body: mandateOf(world),
        headers: { 'idempotency-key': `${world.name}-${key}` },
      }),
    );
  const mandateProposed = await propose('proposed');
  const mandateAccepted = await propose('accepted');
  await act('broker', 'POST', `/mandates/${mandateAccepted}/accept`);
  await act('universityOwner', 'POST', `/mandates/${mandateAccepted}/file`, { file: scannedFile });
  return { mandateProposed, mandateAccepted };
}

type ContractState =
  'draft' | 'unconfirmed' | 'submitted' | 'accepted' | 'inReview' | 'registered' | 'rejected';

/** Logs a contract, confirms its shares, and takes it as far as a state. */
async function addContract(
  act: Act,
  world: World,
  state: ContractState,
  change: Record<string, unknown> = {},
) {
  const body = { ...contractOf(world, `${world.name}合同${state}`, change), submit: state !== 'draft' };
  const id = idOf(await act('universityOwner', 'POST', '/contracts', { body }));
  const step = (verb: string, more: unknown = null) =>
    act('reviewer', 'POST', `/contracts/${id}/${verb}`, { body: more });
  const file = idOf(
    await act('universityOwner', 'POST', `/contracts/${id}/files`, {
      query: { purpose: 'contract' },
      file: scannedFile,
    }),
  );
  if (state === 'draft') return { id, file };
  if (state === 'unconfirmed') return { id, file };
  for (const role of ['enterpriseOwner', 'broker', 'agencyOwner'] as const)
    await act(role, 'POST', `/contracts/${id}/shares/confirm`, { body: { reviewId: null } });
  if (state === 'submitted') return { id, file };
  await step('accept');
  if (state === 'accepted') return { id, file };
  await step('review');
  if (state === 'registered') await step('register', registerAnswer());
  if (state === 'rejected') await step('reject', { note: '不属于技术合同' });
  return { id, file };
}

async function addContracts(act: Act, world: World, { introductionSigned }: { introductionSigned: string }) {
  const add = async (state: ContractState) => (await addContract(act, world, state)).id;
  const registered = await addContract(act, world, 'registered', { introductionId: introductionSigned });
  const path = `/contracts/${registered.id}`;
  const paid = await act('enterpriseOwner', 'POST', `${path}/receipts`, {
    body: { amountFen: '1000001', receivedOn: today(), note: '首付款' },
  });
  const fees = await act('broker', 'POST', `${path}/fees`, {
    body: { amountFen: '20000', receivedOn: today(), note: natural.feeNote },
  });
  await act('universityOwner', 'POST', `${path}/vouchers`);
  const vouchers = await act('universityOwner', 'GET', `${path}/vouchers`);
  const elsewhere = contractOf(world, '外地登记', {
    servicePointId: null,
    registrationClaim: registerAnswer(),
    submit: true,
  });
  const contractElsewhere = idOf(await act('universityOwner', 'POST', '/contracts', { body: elsewhere }));
  const open = await add('registered');
  const begun = await add('registered');
  const changed = await add('registered');
  for (const id of [open, begun, changed])
    await act('universityOwner', 'POST', `/contracts/${id}/amendments`, { body: amendmentOf() });
  const reviewOf = async (id: string) =>
    (await act('universityOwner', 'GET', `/contracts/${id}`)).body.reviews[0].id as string;
  for (const id of [begun, changed])
    await act('reviewer', 'POST', `/contracts/${id}/reviews/${await reviewOf(id)}/begin`, { body: null });
  const grant = `/contracts/${changed}/reviews/${await reviewOf(changed)}/grant`;
  await act('reviewer', 'POST', grant, { body: { note: '同意变更' } });
  return {
    contractDraft: await add('draft'),
    contractUnconfirmed: await add('unconfirmed'),
    contractSubmitted: await add('submitted'),
    contractAccepted: await add('accepted'),
    contractInReview: await add('inReview'),
    contractRejected: await add('rejected'),
    contractElsewhere,
    contractRegistered: registered.id,
    contractFile: registered.file,
    receipt: paid.body.receipts[0].id as string,
    share: paid.body.shares[0].id as string,
    fee: fees.body.items[0].id as string,
    voucherCode: vouchers.body.items[0].code as string,
    contractAmending: open,
    reviewOpen: await reviewOf(open),
    contractAmended: begun,
    reviewBegun: await reviewOf(begun),
  };
}

/** A table that the reviewer has looked at only, and one of past contracts whose row waits for the operator. */
async function addImports(test: TestApp, act: Act, world: World, registrationKey: string) {
  const answers = `合同登记编号,平台合同编号,项目名称,技术交易额（元）,登记日期,登记机构\r\n${
    registerAnswer().registrationNumber
  },${registrationKey},,90000,${today()},青岛技术市场`;
  const upload = (role: Role, kind: string, organisationId: string, content: string) =>
    act(role, 'POST', '/registration/imports', {
      query: { kind, organisationId },
      file: { name: '表格.csv', content },
    });
  const importPreviewed = idOf(await upload('reviewer', 'register_answers', world.servicePointId, answers));
  const importPrepared = idOf(
    await upload(
      'universityOwner',
      'past_contracts',
      world.universityId,
      pastTable(world, world.creditCodes),
    ),
  );
  await act('universityOwner', 'POST', `/registration/imports/${importPrepared}/apply`);
  await carryOutImport(test.services, importPrepared);
  return { importPreviewed, importPrepared };
}

/** One of each object, in the states that the verbs ask for. */
export async function addObjects(test: TestApp, world: World, before?: Before) {
  const act = actOf(test, world, before);
  const listings = await addListings(act, world);
  await test.indexed();
  const introductions = await addIntroductions(act, listings);
  const mandates = await addMandates(act, world);
  const contracts = await addContracts(act, world, introductions);
  const imports = await addImports(test, act, world, contracts.contractInReview);
  const search = await act('enterpriseOwner', 'POST', '/saved-searches', {
    body: { name: '膜材料', kind: 'achievement', query: { text: '反渗透膜' } },
  });
  const trust = await addTrustObjects(test, act, world, listings);
  return {
    ...listings,
    ...introductions,
    ...mandates,
    ...contracts,
    ...imports,
    ...trust,
    savedSearch: idOf(search),
  };
}
export type Objects = Awaited<ReturnType<typeof addObjects>>;
