import { textFile } from '../acting.ts';
import type { Objects } from '../objects.ts';
import type { Requests, Said } from '../requests.ts';
import type { Half } from '../stage.ts';

const ofAchievement =
  (said: Said = {}) =>
  ({ objects }: Half): Said => ({
    ...said,
    params: { kind: 'achievement', id: objects.achievementPublished, ...said.params },
  });
const on = (name: keyof Objects, body?: unknown): Requests[string] => {
  return ({ objects }) => ({ params: { id: objects[name] }, body });
};
const ofFile = ({ objects }: Half): Said => ({
  params: { kind: 'achievement', id: objects.achievementPublished, fileId: objects.confidentialFile },
});

/** The second level of disclosure, and how matching can be objected to. */
export const disclosureRequests: Requests = {
  'GET /nda-texts/current': () => ({}),
  'GET /nda-texts/{sha256}': ({ objects }) => ({ params: { sha256: objects.ndaSha256 } }),
  'GET /disclosures': () => ({}),
  'GET /listings/{kind}/{id}/disclosure': ofAchievement(),
  'PUT /listings/{kind}/{id}/disclosure/terms': ofAchievement({
    body: { approval: 'introduced', endsWithListing: false },
  }),
  'POST /listings/{kind}/{id}/disclosure/invitations': (half) =>
    ofAchievement({ body: { organisationId: half.agencyId, brokerId: null } })(half),
  'POST /nda-invitations/{id}/withdraw': on('ndaInvitation'),
  'POST /listings/{kind}/{id}/disclosure/acceptances': (half) =>
    ofAchievement({ body: { sha256: half.objects.ndaSha256, agreed: true } })(half),
  'POST /nda-acceptances/{id}/approve': on('acceptancePending', {}),
  'POST /nda-acceptances/{id}/refuse': on('acceptancePending', {}),
  'POST /nda-acceptances/{id}/revoke': on('acceptance', {}),
  'POST /nda-acceptances/{id}/give-up': on('acceptance', {}),
  'GET /listings/{kind}/{id}/confidential': ofAchievement(),
  'GET /listings/{kind}/{id}/confidential (need)': ({ objects }) => ({
    params: { kind: 'need', id: objects.needPublished },
  }),
  'GET /listings/{kind}/{id}/confidential/document': ofAchievement(),
  'GET /listings/{kind}/{id}/disclosures': ofAchievement(),
  'GET /listings/{kind}/{id}/disclosures/export': ofAchievement(),
  'POST /listings/{kind}/{id}/confidential/files': ofAchievement({ file: textFile }),
  'GET /listings/{kind}/{id}/confidential/files/{fileId}': ofFile,
  'DELETE /listings/{kind}/{id}/confidential/files/{fileId}': ofFile,

  'GET /matching/explanation': () => ({}),
  'GET /matching/objections': () => ({ query: { kind: 'need' } }),
  'PUT /matching/objections/{kind}/{id}': ({ objects }) => ({
    params: { kind: 'need', id: objects.needPublished },
  }),
  'DELETE /matching/objections/{kind}/{id}': ({ objects }) => ({
    params: { kind: 'need', id: objects.needPublished },
  }),
};
