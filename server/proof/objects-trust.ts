import { profileOf } from '../organisations/testing.ts';
import type { TestApp } from '../testing.ts';
import { scannedFile, textFile, type Act } from './acting.ts';
import type { ApiAnswer } from './calling.ts';
import type { Role, World } from './cast.ts';
import { achievementOf } from './drafts.ts';

const idOf = (answer: ApiAnswer) => answer.body.id as string;

/** Departments of the university, with a person of one of them and a draft of the other. */
async function addDepartments({ database: { sql } }: TestApp, act: Act, world: World) {
  const path = `/organisations/${world.universityId}/departments`;
  const add = async (name: string) =>
    (await act('universityOwner', 'POST', path, { body: { name } })).body.items.find(
      (item: { name: string }) => item.name === name,
    ).id as string;
  const department = await add('海洋学院');
  const departmentElsewhere = await add('材料学院');
  const departmentClosed = await add('旧学院');
  await act('universityOwner', 'POST', `${path}/${departmentClosed}/close`);
  const member = (id: string, body: unknown) =>
    act('universityOwner', 'PUT', `/organisations/${world.universityId}/members/${id}`, { body });
  const { departmentMember, transferOfficer } = world.people;
  await member(departmentMember.id, { role: 'member', departmentId: department, transferOffice: false });
  await member(transferOfficer.id, { role: 'member', departmentId: null, transferOffice: true });
  const draft = achievementOf(world, '材料学院');
  const achievementElsewhere = idOf(await act('universityOwner', 'POST', '/achievements', { body: draft }));
  // A listing has the department of who drafts it; the owner has none.
  await sql`update achievements set department_id = ${departmentElsewhere} where id = ${achievementElsewhere}`;
  return { department, departmentElsewhere, departmentClosed, achievementElsewhere };
}

/** An invitation, a new organisation that asks to be verified, and a person who asks to be certified. */
async function addRequests(act: Act, world: World) {
  const invited = await act('enterpriseOwner', 'POST', `/organisations/${world.enterpriseId}/invitations`, {
    body: {
      email: `${world.name}-invited@test.queqiao`,
      role: 'member',
      departmentId: null,
      transferOffice: false,
    },
  });
  const founded = await act('founder', 'POST', '/organisations', {
    body: profileOf({
      kind: 'enterprise',
      name: `${world.name}新设企业`,
      creditCode: world.creditCodes.founded,
    }),
  });
  const verification = await act('founder', 'POST', `/organisations/${idOf(founded)}/verifications`, {
    file: scannedFile,
  });
  const unasked = await act('founder', 'POST', '/organisations', {
    body: profileOf({
      kind: 'enterprise',
      name: `${world.name}未送审企业`,
      creditCode: world.creditCodes.unasked,
    }),
  });
  const certificateOf = (number: string) => ({
    body: {
      level: 'junior',
      certificateNumber: number,
      certificateExpiresOn: '2030-12-31',
      agencyId: null,
      fields: [1],
      district: '370212',
      introduction: '',
    },
  });
  await act('enterpriseMember', 'PUT', '/certification', certificateOf(`QD-9${world.name}`));
  await act('universityMember', 'PUT', '/certification', certificateOf(`QD-8${world.name}`));
  const certification = await act('enterpriseMember', 'POST', '/certification/file', { file: scannedFile });
  return {
    invitation: idOf(invited),
    foundedOrganisation: idOf(founded),
    unaskedOrganisation: idOf(unasked),
    verification: idOf(verification),
    certification: idOf(certification),
  };
}

/** Acceptances of the NDA: one that lets somebody in, one that waits; an invitation, a file, and what was released. */
async function addDisclosures(
  { database: { sql } }: TestApp,
  act: Act,
  world: World,
  { achievementPublished, needPublished }: Listed,
) {
  const listing = `/listings/achievement/${achievementPublished}`;
  const { sha256 } = (await act('enterpriseOwner', 'GET', '/nda-texts/current')).body;
  const accept = async (role: Role) => {
    await act(role, 'POST', `${listing}/disclosure/acceptances`, { body: { sha256, agreed: true } });
    const [row] = await sql<{ id: string }[]>`select id from nda_acceptances
      where user_id = ${world.people[role].id} and listing_id = ${achievementPublished}`;
    return row?.id ?? '';
  };
  const acceptance = await accept('enterpriseOwner');
  await act('universityOwner', 'POST', `/nda-acceptances/${acceptance}/approve`, { body: {} });
  const acceptancePending = await accept('broker');
  const file = await act('universityOwner', 'POST', `${listing}/confidential/files`, {
    file: textFile,
  });
  await act('enterpriseOwner', 'GET', `${listing}/confidential`);
  const invited = await act(
    'enterpriseOwner',
    'POST',
    `/listings/need/${needPublished}/disclosure/invitations`,
    {
      body: { organisationId: null, brokerId: world.brokerId },
    },
  );
  return {
    ndaSha256: sha256 as string,
    acceptance,
    acceptancePending,
    confidentialFile: idOf(file),
    ndaInvitation: invited.body.invitations[0].id as string,
  };
}

interface Listed {
  achievementPublished: string;
  needPublished: string;
}

/** What accounts, organisations and disclosure add to a half. */
export async function addTrustObjects(test: TestApp, act: Act, world: World, listings: Listed) {
  const departments = await addDepartments(test, act, world);
  const requests = await addRequests(act, world);
  const disclosures = await addDisclosures(test, act, world, listings);
  await act('enterpriseOwner', 'PUT', `/matching/objections/need/${listings.needPublished}`);
  await act('enterpriseOwner', 'DELETE', `/matching/objections/need/${listings.needPublished}`);
  const [session] = await test.database.sql<{ id: string }[]>`select id from sessions
    where user_id = ${world.people.enterpriseOwner.id} limit 1`;
  return { ...departments, ...requests, ...disclosures, session: session?.id ?? '' };
}
