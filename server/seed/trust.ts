import { createHash } from 'node:crypto';
import type {
  administrators,
  certificationRequests,
  departments,
  files,
  memberships,
  verificationRequests,
} from '../../db/schema/index.ts';
import type { AdministratorRole } from '../../db/schema/codes.ts';
import { createFileStorage, type StoredFile } from '../files/files.ts';
import type { Calendar } from './calendar.ts';
import { personName, type DemoOrganisations } from './organisations.ts';
import type { DemoPeople } from './people.ts';
import { demoId } from './random.ts';

const mark = '（演示）';
const documentText = '演示材料：仅供体验核验与认定流程，不是真实证照。\n';

/** A document of the demo data: in the storage where there is one, else only its facts, as tests want it. */
export async function storeDocument(
  dataDirectory: string | undefined,
  name: string,
  number: number,
): Promise<StoredFile> {
  const content = Buffer.from(documentText);
  if (dataDirectory !== undefined)
    return createFileStorage(dataDirectory).save({ name, content, limit_bytes: content.length });
  const sha256 = createHash('sha256').update(content).digest('hex');
  return {
    id: demoId('file', number),
    name,
    mediaType: 'text/plain',
    size_bytes: content.length,
    sha256,
  };
}

export interface DemoTrust {
  departments: (typeof departments.$inferInsert)[];
  memberships: (typeof memberships.$inferInsert)[];
  administrators: (typeof administrators.$inferInsert)[];
  files: (typeof files.$inferInsert)[];
  verificationRequests: (typeof verificationRequests.$inferInsert)[];
  certificationRequests: (typeof certificationRequests.$inferInsert)[];
}

const departmentNames = ['海洋学院', '材料科学与工程学院', '信息科学与工程学院'];
const administratorAccounts: readonly [AdministratorRole, string][] = [
  ['system', 'system@demo.queqiao'],
  ['security', 'security@demo.queqiao'],
  ['audit', 'audit@demo.queqiao'],
];

/**
 * What the pages of trust have to show: departments and a transfer office of the first university, the three
 * administrators, an organisation that waits for verification and a person who waits for certification.
 */
export function buildTrust(input: {
  calendar: Calendar;
  organisations: DemoOrganisations;
  people: DemoPeople;
  documents: { verification: StoredFile; certification: StoredFile };
}): DemoTrust {
  const { calendar, organisations, people, documents } = input;
  const { addUser } = people;
  const createdAt = calendar.at(1094, 10);
  const askedAt = calendar.at(2, 15);
  const university = organisations.academic[0]!;
  const unverified = organisations.all.find((organisation) => organisation.verifiedAt === null)!;
  const owner = people.actorsOf.get(unverified.id)![0]!;
  const applicant = addUser(personName(710) + mark, 'applicant@demo.queqiao');
  const own = departmentNames.map((name, number) => ({
    id: demoId('department', number),
    organisationId: university.id,
    name,
    createdAt,
    updatedAt: createdAt,
  }));
  // The owner comes first, then the colleague.
  const colleague = people.memberships.filter((one) => one.organisationId === university.id)[1];
  if (colleague) colleague.departmentId = own[0]!.id;
  const place = { organisationId: university.id, role: 'member' as const, createdAt };
  return {
    departments: own,
    memberships: [
      {
        ...place,
        userId: addUser(personName(711) + mark, 'university.office@demo.queqiao'),
        transferOffice: true,
      },
      {
        ...place,
        userId: addUser(personName(712) + mark, 'university.teacher@demo.queqiao'),
        departmentId: own[1]!.id,
      },
    ],
    administrators: administratorAccounts.map(([role, email], number) => ({
      userId: addUser(personName(720 + number) + mark, email),
      role,
      appointedAt: createdAt,
    })),
    files: [
      {
        ...documents.verification,
        organisationId: unverified.id,
        uploadedBy: owner,
        uploadedAt: askedAt,
      },
      { ...documents.certification, uploadedBy: applicant, uploadedAt: askedAt },
    ],
    verificationRequests: [
      {
        id: demoId('verification', 0),
        organisationId: unverified.id,
        name: unverified.name,
        creditCode: unverified.creditCode ?? null,
        fileId: documents.verification.id,
        status: 'pending',
        requestedBy: owner,
        requestedAt: askedAt,
      },
    ],
    certificationRequests: [
      {
        id: demoId('certification', 0),
        userId: applicant,
        level: 'intermediate',
        certificateNumber: '演示20260001',
        certificateExpiresOn: calendar.dayAfter(calendar.at(0, 12), 900),
        agencyId: organisations.agencies[0]!.id,
        fields: [1, 5],
        district: university.district ?? null,
        introduction: '演示申请：从企业研发转到技术转移，熟悉新材料与电子信息。',
        fileId: documents.certification.id,
        status: 'pending',
        requestedAt: askedAt,
      },
    ],
  };
}
