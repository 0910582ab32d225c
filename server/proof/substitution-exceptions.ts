/** Routes of the story on which a request names something unknown before anybody asks who sends it: refused for that. */
export const unknownToStrangers: Record<string, number> = {
  // A contract of an introduction in which the sender has no part: the field says that there is none.
  'POST /contracts': 400,
};

/**
 * Requests in which one id may be another organisation's, because what it names is public or that organisation has its say
 * later: by row and place, each with its reason. Whatever else is accepted with a foreign id fails the test.
 */
export const publicReferences: Record<string, string> = {
  'DELETE /matches/{needId}/{achievementId}/answer: params.achievementId': 'the listing is public',
  'DELETE /matches/{needId}/{achievementId}/answer: params.needId': 'the listing is public',
  'PUT /matches/{needId}/{achievementId}/answer: params.achievementId': 'the listing is public',
  'PUT /matches/{needId}/{achievementId}/answer: params.needId': 'the listing is public',
  'POST /introductions: body.achievementId': 'anybody may ask the owner of a public listing',
  'POST /introductions: body.needId': 'anybody may ask the owner of a public listing',
  'POST /introductions (as broker): body.achievementId': 'brokers bring public listings together',
  'POST /introductions (as broker): body.needId': 'brokers bring public listings together',
  'POST /mandates: body.brokerId': 'the broker accepts or declines',
  'POST /mandates: body.ownerId': 'the owner accepts or declines',
  'POST /contracts: body.buyerId': 'one party logs, the other confirms',
  'POST /contracts: body.sellerId': 'one party logs, the other confirms',
  'POST /contracts: body.servicePointId': 'the parties choose the service point',
  'POST /contracts: body.shares.0.brokerId': 'the holder confirms',
  'POST /contracts: body.shares.1.agencyId': 'the holder confirms',
  'PUT /contracts/{id} (draft): body.buyerId': 'one party logs, the other confirms',
  'PUT /contracts/{id} (draft): body.sellerId': 'one party logs, the other confirms',
  'PUT /contracts/{id} (draft): body.servicePointId': 'the parties choose the service point',
  'PUT /contracts/{id} (draft): body.shares.0.brokerId': 'the holder confirms',
  'PUT /contracts/{id} (draft): body.shares.1.agencyId': 'the holder confirms',
  'POST /listings/{kind}/{id}/disclosure/invitations: body.organisationId': 'the owner invites whom it likes',
  'PUT /brokers/{id}/agency: body.agencyId': 'the agency confirms',
  'POST /contracts/{id}/share-changes: body.shares.0.brokerId': 'both parties and all holders confirm',
};
