/**
 * The code lists of the domain, each written once. The database checks against them, the wire schemas validate with
 * them, the message files name them. A list that the public sources do not give in full is marked `incomplete` where
 * it is stored as data (server/contracts); nothing here is filled from memory.
 */

export const organisationKinds = [
  'enterprise',
  'university',
  'institute',
  'agency',
  'service_point',
  'government',
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

export const organisationFlags = [
  'high_technology_enterprise',
  'technology_small_medium_enterprise',
  'listed_company',
] as const;

export const organisationSizes = ['large', 'medium', 'small', 'micro'] as const;

/** What a user may do for an organisation: finance sees contracts and receipts and signs nothing. */
export const membershipRoles = ['owner', 'member', 'finance'] as const;
export type MembershipRole = (typeof membershipRoles)[number];

/** 初级, 中级, 高级. */
export const brokerLevels = ['junior', 'intermediate', 'senior'] as const;
export type BrokerLevel = (typeof brokerLevels)[number];

/** 技术领域, national first level (product.md §5); the number is the national code. */
export const technologyFields = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;

/** Stages of maturity and the TRL range each stands for: our mapping, product.md §3. */
export const maturityStages = {
  in_development: [1, 3],
  sample: [4, 4],
  laboratory_scale: [5, 5],
  pilot_scale: [6, 7],
  mass_production: [8, 9],
} as const;

export const indicatorRelations = ['≥', '≤', '>', '<', '=', 'range'] as const;
export type IndicatorRelation = (typeof indicatorRelations)[number];

export const intellectualPropertyKinds = [
  'invention_patent',
  'utility_model',
  'design_patent',
  'software_copyright',
  'integrated_circuit_layout',
  'plant_variety',
  'biomedical_variety',
  'technical_secret',
  'none',
] as const;

export const intellectualPropertyStatuses = ['applied', 'granted', 'expired', 'not_applicable'] as const;

/** 转让, 许可 (独占 / 排他 / 普通), 作价入股, 合作开发, 技术服务, 创办企业. */
export const transferModes = [
  'transfer',
  'exclusive_licence',
  'sole_licence',
  'ordinary_licence',
  'equity',
  'joint_development',
  'technical_service',
  'spin_off',
] as const;
export type TransferMode = (typeof transferModes)[number];

export const achievementStatuses = [
  'draft',
  'submitted',
  'published',
  'sold',
  'withdrawn',
  'expired',
] as const;
export type AchievementStatus = (typeof achievementStatuses)[number];

/** ordinary, 揭榜, urgent. */
export const needKinds = ['ordinary', 'open_call', 'urgent'] as const;

export const needStatuses = ['draft', 'submitted', 'published', 'contracted', 'closed', 'expired'] as const;
export type NeedStatus = (typeof needStatuses)[number];

export const listingKinds = ['achievement', 'need'] as const;
export type ListingKind = (typeof listingKinds)[number];

export const matchBands = ['strong', 'medium', 'weak'] as const;
export type MatchBand = (typeof matchBands)[number];

/** What a person says of a match; `taken_back` ends an answer without another one. */
export const matchVerdicts = ['fits', 'does_not_fit', 'taken_back'] as const;
export type MatchVerdict = (typeof matchVerdicts)[number];

/** Why a match does not fit: product.md §3, and what only a reader of the pair can say (limits, field). */
export const matchRefusalReasons = [
  'not_our_field',
  'limits_missed',
  'too_early',
  'benefit_unclear',
  'description_unclear',
  'price',
  'intellectual_property_unclear',
  'found_elsewhere',
  'other',
] as const;
export type MatchRefusalReason = (typeof matchRefusalReasons)[number];

export const introductionStatuses = ['proposed', 'accepted', 'negotiating', 'contracted', 'closed'] as const;
export type IntroductionStatus = (typeof introductionStatuses)[number];

/** Who opened an introduction, and whose answer it waits for. */
export const introductionSides = ['need', 'achievement', 'broker'] as const;
export type IntroductionSide = (typeof introductionSides)[number];

/** Why an introduction ended without a contract: product.md §3; `no_answer` is set by the clock alone. */
export const introductionCloseReasons = [
  'too_early',
  'benefit_unclear',
  'description_unclear',
  'price',
  'intellectual_property_unclear',
  'found_elsewhere',
  'does_not_fit',
  'no_capacity',
  'other',
  'no_answer',
] as const;
export type IntroductionCloseReason = (typeof introductionCloseReasons)[number];

/** 技术开发, 技术转让, 技术许可, 技术咨询, 技术服务 with their sub-kinds: product.md §4. */
export const contractKinds = {
  development: ['commissioned', 'cooperative'],
  transfer: [
    'patent_right',
    'patent_application_right',
    'technical_secret',
    'software_copyright',
    'integrated_circuit_layout',
    'plant_variety',
    'biomedical_variety',
  ],
  licence: [
    'patent',
    'technical_secret',
    'software_copyright',
    'integrated_circuit_layout',
    'plant_variety',
    'biomedical_variety',
  ],
  consulting: ['consulting'],
  service: ['general', 'training', 'intermediary'],
} as const;
export type ContractClass = keyof typeof contractKinds;
export const contractClasses = Object.keys(contractKinds) as [ContractClass, ...ContractClass[]];

/** 独占, 排他, 普通: for contracts of class licence. */
export const licenceScopes = ['exclusive', 'sole', 'ordinary'] as const;

/** 一次总付, 分期, 提成, 入门费+提成. */
export const paymentModes = ['lump_sum', 'instalments', 'royalty', 'entry_fee_and_royalty'] as const;

/** 协议定价, 挂牌, 拍卖. */
export const pricingModes = ['agreement', 'listing', 'auction'] as const;

export const contractStatuses = [
  'draft',
  'submitted',
  'accepted',
  'correction_asked',
  'in_review',
  'expert_review',
  'registered',
  'rejected',
  'cancelled',
] as const;
export type ContractStatus = (typeof contractStatuses)[number];

/** 三方合同, 中介合同, 委托书. */
export const shareEvidences = ['three_party_contract', 'intermediary_contract', 'mandate'] as const;

export const shareHolderKinds = ['broker', 'agency'] as const;

/** Who confirms a share: both parties, its holder, and a present holder who gives up a part in a change of shares. */
export const shareConfirmationSides = ['seller', 'buyer', 'holder', 'present_holder'] as const;
export type ShareConfirmationSide = (typeof shareConfirmationSides)[number];

/** What goes on beside the state of a contract: 变更, 异议, and other shares than before. */
export const contractReviewKinds = ['amendment', 'objection', 'share_change'] as const;
export type ContractReviewKind = (typeof contractReviewKinds)[number];

export const contractReviewStatuses = ['open', 'in_review', 'granted', 'declined', 'withdrawn'] as const;
export type ContractReviewStatus = (typeof contractReviewStatuses)[number];

/** What a file of a contract is: the contract itself, evidence of a share, the published notice, anything else. */
export const contractFilePurposes = ['contract', 'evidence', 'notice', 'other'] as const;

/** 委托: proposed by one side, accepted by the other, ended by either. */
export const mandateStatuses = ['proposed', 'accepted', 'ended'] as const;
export type MandateStatus = (typeof mandateStatuses)[number];

/** The three amounts a movement can be counted in: 成交额, 技术交易额, 到账额. */
export const ledgerBases = ['total', 'technology', 'received'] as const;
export type LedgerBase = (typeof ledgerBases)[number];

export const accountHolderKinds = ['contract', 'broker', 'agency', 'nobody'] as const;
export type AccountHolderKind = (typeof accountHolderKinds)[number];

/** What made a movement. */
export const movementCauses = [
  'registration',
  'receipt',
  'receipt_correction',
  'amendment',
  'share_change',
  'cancellation',
] as const;
export type MovementCause = (typeof movementCauses)[number];

export const documentKinds = ['achievement', 'need', 'organisation', 'broker'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** What a server process can be asked to do with its index. */
export const indexRequestKinds = ['rebuild', 'verify'] as const;
export type IndexRequestKind = (typeof indexRequestKinds)[number];

/** What the audit record knows; a new kind of act gets a line here. */
export const auditKinds = [
  'sign_in',
  'sign_out',
  'session_end',
  'register',
  'password_change',
  'second_factor_change',
  'denial',
  'rights_change',
  'verification',
  'certification',
  'disclosure',
  'registration',
  'export',
  'personal_data',
  'settings_change',
] as const;
export type AuditKind = (typeof auditKinds)[number];
export const auditOutcomes = ['done', 'refused'] as const;

/** The three separated administrators (三员): nobody holds two, and none of them trades, registers or operates. */
export const administratorRoles = ['system', 'security', 'audit'] as const;
export type AdministratorRole = (typeof administratorRoles)[number];

/** An invitation into an organisation; one that is open may have run out. */
export const invitationStatuses = ['open', 'accepted', 'declined', 'withdrawn'] as const;
export type InvitationStatus = (typeof invitationStatuses)[number];

/** What somebody asks an operator to confirm: an organisation's identity, a broker's certificate. A draft lacks its document. */
export const requestStatuses = ['draft', 'pending', 'granted', 'refused', 'withdrawn'] as const;
export type RequestStatus = (typeof requestStatuses)[number];

/** What a person agrees to when they register. */
export const consentDocuments = ['terms', 'privacy'] as const;
export type ConsentDocument = (typeof consentDocuments)[number];

/** What a one-time link in a mail is for. */
export const mailLinkPurposes = ['verify_email', 'reset_password'] as const;
export type MailLinkPurpose = (typeof mailLinkPurposes)[number];

/** Who is let in to a listing's confidential part: each one by the owner, or at once whoever is in an accepted introduction. */
export const disclosureApprovals = ['each', 'introduced'] as const;
export type DisclosureApproval = (typeof disclosureApprovals)[number];

/** What becomes of an accepted NDA; the last decision holds. */
export const ndaDecisionCodes = ['approved', 'refused', 'revoked', 'given_up'] as const;
export type NdaDecision = (typeof ndaDecisionCodes)[number];

/** On what confidential content is released to others: an NDA, or a mandate to draft. */
export const disclosureBases = ['nda', 'mandate'] as const;

/** What is released: the text and figures on a page, the same as a document, or a file. */
export const disclosureParts = ['detail', 'document', 'file'] as const;
export type DisclosurePart = (typeof disclosureParts)[number];
