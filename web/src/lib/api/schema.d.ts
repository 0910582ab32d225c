// Generated from the OpenAPI document of server/ by scripts/generate-api-types.ts. Do not edit.

export interface paths {
  '/api/v1/achievements': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Search published achievements */
    get: {
      parameters: {
        query?: {
          /** @description GB/T 2260 codes */
          district?: string[];
          field?: (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11)[];
          /** @description Kinds of intellectual property */
          intellectualProperty?: string[];
          limit?: number;
          maturityMaximum?: number;
          maturityMinimum?: number;
          /** @description Transfer or cooperation modes */
          mode?: string[];
          offset?: number;
          /** @description Money in fen, decimal */
          priceMaximumFen?: string;
          /** @description Money in fen, decimal */
          priceMinimumFen?: string;
          selectedYear?: number[];
          sort?: 'relevance' | 'newest' | 'deadline' | 'priceAscending' | 'priceDescending';
          /** @description Local tags */
          tag?: string[];
          text?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What went wrong, in the language of Accept-Language */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              didYouMean: string | null;
              facets: {
                [key: string]: {
                  count: number;
                  value: string;
                }[];
              };
              items: {
                completeness: number;
                confirmedAt: string | null;
                deadline: string | null;
                field: (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11) | null;
                highlights: {
                  snippet: {
                    marked: boolean;
                    text: string;
                  }[];
                  title: {
                    marked: boolean;
                    text: string;
                  }[];
                };
                /** Format: uuid */
                id: string;
                importedIncomplete: boolean;
                /** @enum {string} */
                kind: 'achievement' | 'need';
                maturity: number | null;
                modes: string[];
                needKind: string | null;
                organisation: {
                  district: string | null;
                  /** Format: uuid */
                  id: string;
                  /** @enum {string} */
                  kind: 'enterprise' | 'university' | 'institute' | 'agency' | 'service_point' | 'government';
                  name: string;
                  verified: boolean;
                } | null;
                priceMaximumFen: string | null;
                priceMinimumFen: string | null;
                priceNegotiable: boolean;
                publishedAt: string | null;
                selectedYear: number | null;
                tags: string[];
                title: string;
              }[];
              total: number;
            };
          };
        };
      };
    };
    put?: never;
    /** Save an achievement as a draft */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            advantage: string;
            confidentialDetail: string;
            economicEffect: string;
            field: (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11) | null;
            indicators: {
              confidential: boolean;
              name: string;
              /** @enum {string} */
              relation: '≥' | '≤' | '>' | '<' | '=' | 'range';
              unit: string;
              upperValue: string | null;
              /** @description A decimal number as written */
              value: string;
            }[];
            intellectualProperty: {
              classification: string;
              /** @enum {string} */
              kind:
                | 'invention_patent'
                | 'utility_model'
                | 'design_patent'
                | 'software_copyright'
                | 'integrated_circuit_layout'
                | 'plant_variety'
                | 'biomedical_variety'
                | 'technical_secret'
                | 'none';
              number: string;
              /** @enum {string} */
              status: 'applied' | 'granted' | 'expired' | 'not_applicable';
            }[];
            maturity: number | null;
            /** Format: uuid */
            organisationId: string;
            priceMaximumFen: string | null;
            priceMinimumFen: string | null;
            priceNegotiable: boolean;
            problemSolved: string;
            summary: string;
            tags: string[];
            team: string;
            title: string;
            transferModes: (
              | 'transfer'
              | 'exclusive_licence'
              | 'sole_licence'
              | 'ordinary_licence'
              | 'equity'
              | 'joint_development'
              | 'technical_service'
              | 'spin_off'
            )[];
          };
        };
      };
      responses: {
        /** @description What went wrong, in the language of Accept-Language */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              advantage: string;
              allowed: (
                | 'edit'
                | 'submit'
                | 'release'
                | 'return'
                | 'confirm'
                | 'withdraw'
                | 'reopen'
                | 'expire'
                | 'sell'
              )[];
              completeness: {
                missing: {
                  field: string;
                  points: number;
                }[];
                score: number;
              };
              confidentialDetail: string;
              confidentialExists: boolean;
              confidentialShown: boolean;
              confirmedAt: string | null;
              /** Format: date-time */
              createdAt: string;
              economicEffect: string;
              expiresAt: string | null;
              externalReference: string | null;
              field: (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11) | null;
              history: {
                /** Format: date-time */
                at: string;
                note: string;
                toStatus: string;
                verb: string;
              }[];
              /** Format: uuid */
              id: string;
              importedIncomplete: boolean;
              indicators: {
                confidential: boolean;
                name: string;
                /** @enum {string} */
                relation: '≥' | '≤' | '>' | '<' | '=' | 'range';
                unit: string;
                upperValue: string | null;
                /** @description A decimal number as written */
                value: string;
              }[];
              intellectualProperty: {
                classification: string;
                /** @enum {string} */
                kind:
                  | 'invention_patent'
                  | 'utility_model'
                  | 'design_patent'
                  | 'software_copyright'
                  | 'integrated_circuit_layout'
                  | 'plant_variety'
                  | 'biomedical_variety'
                  | 'technical_secret'
                  | 'none';
                number: string;
                /** @enum {string} */
                status: 'applied' | 'granted' | 'expired' | 'not_applicable';
              }[];
              maturity: number | null;
              organisation: {
                district: string | null;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: 'enterprise' | 'university' | 'institute' | 'agency' | 'service_point' | 'government';
                name: string;
                verified: boolean;
              } | null;
              /** Format: uuid */
              organisationId: string;
              priceMaximumFen: string | null;
              priceMinimumFen: string | null;
              priceNegotiable: boolean;
              problemSolved: string;
              publishedAt: string | null;
              selectedYear: number | null;
              /** @enum {string} */
              status: 'draft' | 'submitted' | 'published' | 'sold' | 'withdrawn' | 'expired';
              summary: string;
              tags: string[];
              team: string;
              title: string;
              transferModes: (
                | 'transfer'
                | 'exclusive_licence'
                | 'sole_licence'
                | 'ordinary_licence'
                | 'equity'
                | 'joint_development'
                | 'technical_service'
                | 'spin_off'
              )[];
              /** Format: date-time */
              updatedAt: string;
              version: number;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/achievements/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** An achievement */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What went wrong, in the language of Accept-Language */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              advantage: string;
              allowed: (
                | 'edit'
                | 'submit'
                | 'release'
                | 'return'
                | 'confirm'
                | 'withdraw'
                | 'reopen'
                | 'expire'
                | 'sell'
              )[];
              completeness: {
                missing: {
                  field: string;
                  points: number;
                }[];
                score: number;
              };
              confidentialDetail: string;
              confidentialExists: boolean;
              confidentialShown: boolean;
              confirmedAt: string | null;
              /** Format: date-time */
              createdAt: string;
              economicEffect: string;
              expiresAt: string | null;
              externalReference: string | null;
              field: (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11) | null;
              history: {
                /** Format: date-time */
                at: string;
                note: string;
                toStatus: string;
                verb: string;
              }[];
              /** Format: uuid */
              id: string;
              importedIncomplete: boolean;
              indicators: {
                confidential: boolean;
                name: string;
                /** @enum {string} */
                relation: '≥' | '≤' | '>' | '<' | '=' | 'range';
                unit: string;
                upperValue: string | null;
                /** @description A decimal number as written */
                value: string;
              }[];
              intellectualProperty: {
                classification: string;
                /** @enum {string} */
                kind:
                  | 'invention_patent'
                  | 'utility_model'
                  | 'design_patent'
                  | 'software_copyright'
                  | 'integrated_circuit_layout'
                  | 'plant_variety'
                  | 'biomedical_variety'
                  | 'technical_secret'
                  | 'none';
                number: string;
                /** @enum {string} */
                status: 'applied' | 'granted' | 'expired' | 'not_applicable';
              }[];
              maturity: number | null;
              organisation: {
                district: string | null;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: 'enterprise' | 'university' | 'institute' | 'agency' | 'service_point' | 'government';
                name: string;
                verified: boolean;
              } | null;
              /** Format: uuid */
              organisationId: string;
              priceMaximumFen: string | null;
              priceMinimumFen: string | null;
              priceNegotiable: boolean;
              problemSolved: string;
              publishedAt: string | null;
              selectedYear: number | null;
              /** @enum {string} */
              status: 'draft' | 'submitted' | 'published' | 'sold' | 'withdrawn' | 'expired';
              summary: string;
              tags: string[];
              team: string;
              title: string;
              transferModes: (
                | 'transfer'
                | 'exclusive_licence'
                | 'sole_licence'
                | 'ordinary_licence'
                | 'equity'
                | 'joint_development'
                | 'technical_service'
                | 'spin_off'
              )[];
              /** Format: date-time */
              updatedAt: string;
              version: number;
            };
          };
        };
      };
    };
    /** Change an achievement */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            advantage: string;
            confidentialDetail: string;
            economicEffect: string;
            field: (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11) | null;
            indicators: {
              confidential: boolean;
              name: string;
              /** @enum {string} */
              relation: '≥' | '≤' | '>' | '<' | '=' | 'range';
              unit: string;
              upperValue: string | null;
              /** @description A decimal number as written */
              value: string;
            }[];
            intellectualProperty: {
              classification: string;
              /** @enum {string} */
              kind:
                | 'invention_patent'
                | 'utility_model'
                | 'design_patent'
                | 'software_copyright'
                | 'integrated_circuit_layout'
                | 'plant_variety'
                | 'biomedical_variety'
                | 'technical_secret'
                | 'none';
              number: string;
              /** @enum {string} */
              status: 'applied' | 'granted' | 'expired' | 'not_applicable';
            }[];
            maturity: number | null;
            /** Format: uuid */
            organisationId: string;
            priceMaximumFen: string | null;
            priceMinimumFen: string | null;
            priceNegotiable: boolean;
            problemSolved: string;
            summary: string;
            tags: string[];
            team: string;
            title: string;
            transferModes: (
              | 'transfer'
              | 'exclusive_licence'
              | 'sole_licence'
              | 'ordinary_licence'
              | 'equity'
              | 'joint_development'
              | 'technical_service'
              | 'spin_off'
            )[];
            version: number;
          };
        };
      };
      responses: {
        /** @description What went wrong, in the language of Accept-Language */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              advantage: string;
              allowed: (
                | 'edit'
                | 'submit'
                | 'release'
                | 'return'
                | 'confirm'
                | 'withdraw'
                | 'reopen'
                | 'expire'
                | 'sell'
              )[];
              completeness: {
                missing: {
                  field: string;
                  points: number;
                }[];
                score: number;
              };
              confidentialDetail: string;
              confidentialExists: boolean;
              confidentialShown: boolean;
              confirmedAt: string | null;
              /** Format: date-time */
              createdAt: string;
              economicEffect: string;
              expiresAt: string | null;
              externalReference: string | null;
              field: (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11) | null;
              history: {
                /** Format: date-time */
                at: string;
                note: string;
                toStatus: string;
                verb: string;
              }[];
              /** Format: uuid */
              id: string;
              importedIncomplete: boolean;
              indicators: {
                confidential: boolean;
                name: string;
                /** @enum {string} */
                relation: '≥' | '≤' | '>' | '<' | '=' | 'range';
                unit: string;
                upperValue: string | null;
                /** @description A decimal number as written */
                value: string;
              }[];
              intellectualProperty: {
                classification: string;
                /** @enum {string} */
                kind:
                  | 'invention_patent'
                  | 'utility_model'
                  | 'design_patent'
                  | 'software_copyright'
                  | 'integrated_circuit_layout'
                  | 'plant_variety'
                  | 'biomedical_variety'
                  | 'technical_secret'
                  | 'none';
                number: string;
                /** @enum {string} */
                status: 'applied' | 'granted' | 'expired' | 'not_applicable';
              }[];
              maturity: number | null;
              organisation: {
                district: string | null;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: 'enterprise' | 'university' | 'institute' | 'agency' | 'service_point' | 'government';
                name: string;
                verified: boolean;
              } | null;
              /** Format: uuid */
              organisationId: string;
              priceMaximumFen: string | null;
              priceMinimumFen: string | null;
              priceNegotiable: boolean;
              problemSolved: string;
              publishedAt: string | null;
              selectedYear: number | null;
              /** @enum {string} */
              status: 'draft' | 'submitted' | 'published' | 'sold' | 'withdrawn' | 'expired';
              summary: string;
              tags: string[];
              team: string;
              title: string;
              transferModes: (
                | 'transfer'
                | 'exclusive_licence'
                | 'sole_licence'
                | 'ordinary_licence'
                | 'equity'
                | 'joint_development'
                | 'technical_service'
                | 'spin_off'
              )[];
              /** Format: date-time */
              updatedAt: string;
              version: number;
            };
          };
        };
      };
    };
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/achievements/{id}/confirm': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Say that it still stands: 180 more days */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            note?: string;
          } | null;
        };
      };
      responses: {
        /** @description What went wrong, in the language of Accept-Language */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              advantage: string;
              allowed: (
                | 'edit'
                | 'submit'
                | 'release'
                | 'return'
                | 'confirm'
                | 'withdraw'
                | 'reopen'
                | 'expire'
                | 'sell'
              )[];
              completeness: {
                missing: {
                  field: string;
                  points: number;
                }[];
                score: number;
              };
              confidentialDetail: string;
              confidentialExists: boolean;
              confidentialShown: boolean;
              confirmedAt: string | null;
              /** Format: date-time */
              createdAt: string;
              economicEffect: string;
              expiresAt: string | null;
              externalReference: string | null;
              field: (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11) | null;
              history: {
                /** Format: date-time */
                at: string;
                note: string;
                toStatus: string;
                verb: string;
              }[];
              /** Format: uuid */
              id: string;
              importedIncomplete: boolean;
              indicators: {
                confidential: boolean;
                name: string;
                /** @enum {string} */
                relation: '≥' | '≤' | '>' | '<' | '=' | 'range';
                unit: string;
                upperValue: string | null;
                /** @description A decimal number as written */
                value: string;
              }[];
              intellectualProperty: {
                classification: string;
                /** @enum {string} */
                kind:
                  | 'invention_patent'
                  | 'utility_model'
                  | 'design_patent'
                  | 'software_copyright'
                  | 'integrated_circuit_layout'
                  | 'plant_variety'
                  | 'biomedical_variety'
                  | 'technical_secret'
                  | 'none';
                number: string;
                /** @enum {string} */
                status: 'applied' | 'granted' | 'expired' | 'not_applicable';
              }[];
              maturity: number | null;
              organisation: {
                district: string | null;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: 'enterprise' | 'university' | 'institute' | 'agency' | 'service_point' | 'government';
                name: string;
                verified: boolean;
              } | null;
              /** Format: uuid */
              organisationId: string;
              priceMaximumFen: string | null;
              priceMinimumFen: string | null;
              priceNegotiable: boolean;
              problemSolved: string;
              publishedAt: string | null;
              selectedYear: number | null;
              /** @enum {string} */
              status: 'draft' | 'submitted' | 'published' | 'sold' | 'withdrawn' | 'expired';
              summary: string;
              tags: string[];
              team: string;
              title: string;
              transferModes: (
                | 'transfer'
                | 'exclusive_licence'
                | 'sole_licence'
                | 'ordinary_licence'
                | 'equity'
                | 'joint_development'
                | 'technical_service'
                | 'spin_off'
              )[];
              /** Format: date-time */
              updatedAt: string;
              version: number;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/achievements/{id}/matches': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Needs that an achievement fits, best first, with reasons */
    get: {
      parameters: {
        query?: {
          limit?: number;
        };
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What went wrong, in the language of Accept-Language */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              emptyReason: ('noText' | 'noCandidates' | 'belowWeak') | null;
              emptyWords: string;
              items: {
                against: string[];
                /** @enum {string} */
                band: 'strong' | 'medium' | 'weak';
                /** Format: uuid */
                id: string;
                importedIncomplete: boolean;
                introductionId: string | null;
                /** @enum {string} */
                kind: 'achievement' | 'need';
                organisationName: string | null;
                reasons: string[];
                sameTitleCount: number;
                score: number;
                signals: components['schemas']['MatchSignal'][];
                title: string;
              }[];
              matcherVersion: string;
              recalled: number;
              /** @description Matches in this answer */
              total: number;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/achievements/{id}/release': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Publish what was submitted (operator, transfer office) */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            note?: string;
          } | null;
        };
      };
      responses: {
        /** @description What went wrong, in the language of Accept-Language */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              advantage: string;
              allowed: (
                | 'edit'
                | 'submit'
                | 'release'
                | 'return'
                | 'confirm'
                | 'withdraw'
                | 'reopen'
                | 'expire'
                | 'sell'
              )[];
              completeness: {
                missing: {
                  field: string;
                  points: number;
                }[];
                score: number;
              };
              confidentialDetail: string;
              confidentialExists: boolean;
              confidentialShown: boolean;
              confirmedAt: string | null;
              /** Format: date-time */
              createdAt: string;
              economicEffect: string;
              expiresAt: string | null;
              externalReference: string | null;
              field: (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11) | null;
              history: {
                /** Format: date-time */
                at: string;
                note: string;
                toStatus: string;
                verb: string;
              }[];
              /** Format: uuid */
              id: string;
              importedIncomplete: boolean;
              indicators: {
                confidential: boolean;
                name: string;
                /** @enum {string} */
                relation: '≥' | '≤' | '>' | '<' | '=' | 'range';
                unit: string;
                upperValue: string | null;
                /** @description A decimal number as written */
                value: string;
              }[];
              intellectualProperty: {
                classification: string;
                /** @enum {string} */
                kind:
                  | 'invention_patent'
                  | 'utility_model'
                  | 'design_patent'
                  | 'software_copyright'
                  | 'integrated_circuit_layout'
                  | 'plant_variety'
                  | 'biomedical_variety'
                  | 'technical_secret'
                  | 'none';
                number: string;
                /** @enum {string} */
                status: 'applied' | 'granted' | 'expired' | 'not_applicable';
              }[];
              maturity: number | null;
              organisation: {
                district: string | null;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: 'enterprise' | 'university' | 'institute' | 'agency' | 'service_point' | 'government';
                name: string;
                verified: boolean;
              } | null;
              /** Format: uuid */
              organisationId: string;
              priceMaximumFen: string | null;
              priceMinimumFen: string | null;
              priceNegotiable: boolean;
              problemSolved: string;
              publishedAt: string | null;
              selectedYear: number | null;
              /** @enum {string} */
              status: 'draft' | 'submitted' | 'published' | 'sold' | 'withdrawn' | 'expired';
              summary: string;
              tags: string[];
              team: string;
              title: string;
              transferModes: (
                | 'transfer'
                | 'exclusive_licence'
                | 'sole_licence'
                | 'ordinary_licence'
                | 'equity'
                | 'joint_development'
                | 'technical_service'
                | 'spin_off'
              )[];
              /** Format: date-time */
              updatedAt: string;
              version: number;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/achievements/{id}/reopen': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Make a withdrawn achievement a draft again */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            note?: string;
          } | null;
        };
      };
      responses: {
        /** @description What went wrong, in the language of Accept-Language */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              advantage: string;
              allowed: (
                | 'edit'
                | 'submit'
                | 'release'
                | 'return'
                | 'confirm'
                | 'withdraw'
                | 'reopen'
                | 'expire'
                | 'sell'
              )[];
              completeness: {
                missing: {
                  field: string;
                  points: number;
                }[];
                score: number;
              };
              confidentialDetail: string;
              confidentialExists: boolean;
              confidentialShown: boolean;
              confirmedAt: string | null;
              /** Format: date-time */
              createdAt: string;
              economicEffect: string;
              expiresAt: string | null;
              externalReference: string | null;
              field: (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11) | null;
              history: {
                /** Format: date-time */
                at: string;
                note: string;
                toStatus: string;
                verb: string;
              }[];
              /** Format: uuid */
              id: string;
              importedIncomplete: boolean;
              indicators: {
                confidential: boolean;
                name: string;
                /** @enum {string} */
                relation: '≥' | '≤' | '>' | '<' | '=' | 'range';
                unit: string;
                upperValue: string | null;
                /** @description A decimal number as written */
                value: string;
              }[];
              intellectualProperty: {
                classification: string;
                /** @enum {string} */
                kind:
                  | 'invention_patent'
                  | 'utility_model'
                  | 'design_patent'
                  | 'software_copyright'
                  | 'integrated_circuit_layout'
                  | 'plant_variety'
                  | 'biomedical_variety'
                  | 'technical_secret'
                  | 'none';
                number: string;
                /** @enum {string} */
                status: 'applied' | 'granted' | 'expired' | 'not_applicable';
              }[];
              maturity: number | null;
              organisation: {
                district: string | null;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: 'enterprise' | 'university' | 'institute' | 'agency' | 'service_point' | 'government';
                name: string;
                verified: boolean;
              } | null;
              /** Format: uuid */
              organisationId: string;
              priceMaximumFen: string | null;
              priceMinimumFen: string | null;
              priceNegotiable: boolean;
              problemSolved: string;
              publishedAt: string | null;
              selectedYear: number | null;
              /** @enum {string} */
              status: 'draft' | 'submitted' | 'published' | 'sold' | 'withdrawn' | 'expired';
              summary: string;
              tags: string[];
              team: string;
              title: string;
              transferModes: (
                | 'transfer'
                | 'exclusive_licence'
                | 'sole_licence'
                | 'ordinary_licence'
                | 'equity'
                | 'joint_development'
                | 'technical_service'
                | 'spin_off'
              )[];
              /** Format: date-time */
              updatedAt: string;
              version: number;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/achievements/{id}/return': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Send back to the author with a note */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            note: string;
          } | null;
        };
      };
      responses: {
        /** @description What went wrong, in the language of Accept-Language */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              advantage: string;
              allowed: (
                | 'edit'
                | 'submit'
                | 'release'
                | 'return'
                | 'confirm'
                | 'withdraw'
                | 'reopen'
                | 'expire'
                | 'sell'
              )[];
              completeness: {
                missing: {
                  field: string;
                  points: number;
                }[];
                score: number;
              };
              confidentialDetail: string;
              confidentialExists: boolean;
              confidentialShown: boolean;
              confirmedAt: string | null;
              /** Format: date-time */
              createdAt: string;
              economicEffect: string;
              expiresAt: string | null;
              externalReference: string | null;
              field: (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11) | null;
              history: {
                /** Format: date-time */
                at: string;
                note: string;
                toStatus: string;
                verb: string;
              }[];
              /** Format: uuid */
              id: string;
              importedIncomplete: boolean;
              indicators: {
                confidential: boolean;
                name: string;
                /** @enum {string} */
                relation: '≥' | '≤' | '>' | '<' | '=' | 'range';
                unit: string;
                upperValue: string | null;
                /** @description A decimal number as written */
                value: string;
              }[];
              intellectualProperty: {
                classification: string;
                /** @enum {string} */
                kind:
                  | 'invention_patent'
                  | 'utility_model'
                  | 'design_patent'
                  | 'software_copyright'
                  | 'integrated_circuit_layout'
                  | 'plant_variety'
                  | 'biomedical_variety'
                  | 'technical_secret'
                  | 'none';
                number: string;
                /** @enum {string} */
                status: 'applied' | 'granted' | 'expired' | 'not_applicable';
              }[];
              maturity: number | null;
              organisation: {
                district: string | null;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: 'enterprise' | 'university' | 'institute' | 'agency' | 'service_point' | 'government';
                name: string;
                verified: boolean;
              } | null;
              /** Format: uuid */
              organisationId: string;
              priceMaximumFen: string | null;
              priceMinimumFen: string | null;
              priceNegotiable: boolean;
              problemSolved: string;
              publishedAt: string | null;
              selectedYear: number | null;
              /** @enum {string} */
              status: 'draft' | 'submitted' | 'published' | 'sold' | 'withdrawn' | 'expired';
              summary: string;
              tags: string[];
              team: string;
              title: string;
              transferModes: (
                | 'transfer'
                | 'exclusive_licence'
                | 'sole_licence'
                | 'ordinary_licence'
                | 'equity'
                | 'joint_development'
                | 'technical_service'
                | 'spin_off'
              )[];
              /** Format: date-time */
              updatedAt: string;
              version: number;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/achievements/{id}/submit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Submit for publication */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            note?: string;
          } | null;
        };
      };
      responses: {
        /** @description What went wrong, in the language of Accept-Language */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              advantage: string;
              allowed: (
                | 'edit'
                | 'submit'
                | 'release'
                | 'return'
                | 'confirm'
                | 'withdraw'
                | 'reopen'
                | 'expire'
                | 'sell'
              )[];
              completeness: {
                missing: {
                  field: string;
                  points: number;
                }[];
                score: number;
              };
              confidentialDetail: string;
              confidentialExists: boolean;
              confidentialShown: boolean;
              confirmedAt: string | null;
              /** Format: date-time */
              createdAt: string;
              economicEffect: string;
              expiresAt: string | null;
              externalReference: string | null;
              field: (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11) | null;
              history: {
                /** Format: date-time */
                at: string;
                note: string;
                toStatus: string;
                verb: string;
              }[];
              /** Format: uuid */
              id: string;
              importedIncomplete: boolean;
              indicators: {
                confidential: boolean;
                name: string;
                /** @enum {string} */
                relation: '≥' | '≤' | '>' | '<' | '=' | 'range';
                unit: string;
                upperValue: string | null;
                /** @description A decimal number as written */
                value: string;
              }[];
              intellectualProperty: {
                classification: string;
                /** @enum {string} */
                kind:
                  | 'invention_patent'
                  | 'utility_model'
                  | 'design_patent'
                  | 'software_copyright'
                  | 'integrated_circuit_layout'
                  | 'plant_variety'
                  | 'biomedical_variety'
                  | 'technical_secret'
                  | 'none';
                number: string;
                /** @enum {string} */
                status: 'applied' | 'granted' | 'expired' | 'not_applicable';
              }[];
              maturity: number | null;
              organisation: {
                district: string | null;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: 'enterprise' | 'university' | 'institute' | 'agency' | 'service_point' | 'government';
                name: string;
                verified: boolean;
              } | null;
              /** Format: uuid */
              organisationId: string;
              priceMaximumFen: string | null;
              priceMinimumFen: string | null;
              priceNegotiable: boolean;
              problemSolved: string;
              publishedAt: string | null;
              selectedYear: number | null;
              /** @enum {string} */
              status: 'draft' | 'submitted' | 'published' | 'sold' | 'withdrawn' | 'expired';
              summary: string;
              tags: string[];
              team: string;
              title: string;
              transferModes: (
                | 'transfer'
                | 'exclusive_licence'
                | 'sole_licence'
                | 'ordinary_licence'
                | 'equity'
                | 'joint_development'
                | 'technical_service'
                | 'spin_off'
              )[];
              /** Format: date-time */
              updatedAt: string;
              version: number;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/achievements/{id}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Withdraw with a note */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            note?: string;
          } | null;
        };
      };
      responses: {
        /** @description What went wrong, in the language of Accept-Language */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              advantage: string;
              allowed: (
                | 'edit'
                | 'submit'
                | 'release'
                | 'return'
                | 'confirm'
                | 'withdraw'
                | 'reopen'
                | 'expire'
                | 'sell'
              )[];
              completeness: {
                missing: {
                  field: string;
                  points: number;
                }[];
                score: number;
              };
              confidentialDetail: string;
              confidentialExists: boolean;
              confidentialShown: boolean;
              confirmedAt: string | null;
              /** Format: date-time */
              createdAt: string;
              economicEffect: string;
              expiresAt: string | null;
              externalReference: string | null;
              field: (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11) | null;
              history: {
                /** Format: date-time */
                at: string;
                note: string;
                toStatus: string;
                verb: string;
              }[];
              /** Format: uuid */
              id: string;
              importedIncomplete: boolean;
              indicators: {
                confidential: boolean;
                name: string;
                /** @enum {string} */
                relation: '≥' | '≤' | '>' | '<' | '=' | 'range';
                unit: string;
                upperValue: string | null;
                /** @description A decimal number as written */
                value: string;
              }[];
              intellectualProperty: {
                classification: string;
                /** @enum {string} */
                kind:
                  | 'invention_patent'
                  | 'utility_model'
                  | 'design_patent'
                  | 'software_copyright'
                  | 'integrated_circuit_layout'
                  | 'plant_variety'
                  | 'biomedical_variety'
                  | 'technical_secret'
                  | 'none';
                number: string;
                /** @enum {string} */
                status: 'applied' | 'granted' | 'expired' | 'not_applicable';
              }[];
              maturity: number | null;
              organisation: {
                district: string | null;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: 'enterprise' | 'university' | 'institute' | 'agency' | 'service_point' | 'government';
                name: string;
                verified: boolean;
              } | null;
              /** Format: uuid */
              organisationId: string;
              priceMaximumFen: string | null;
              priceMinimumFen: string | null;
              priceNegotiable: boolean;
              problemSolved: string;
              publishedAt: string | null;
              selectedYear: number | null;
              /** @enum {string} */
              status: 'draft' | 'submitted' | 'published' | 'sold' | 'withdrawn' | 'expired';
              summary: string;
              tags: string[];
              team: string;
              title: string;
              transferModes: (
                | 'transfer'
                | 'exclusive_licence'
                | 'sole_licence'
                | 'ordinary_licence'
                | 'equity'
                | 'joint_development'
                | 'technical_service'
                | 'spin_off'
              )[];
              /** Format: date-time */
              updatedAt: string;
              version: number;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/achievements/completeness': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Completeness of a form that is being filled in */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            advantage: string;
            confidentialDetail: string;
            economicEffect: string;
            field: (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11) | null;
            indicators: {
              confidential: boolean;
              name: string;
              /** @enum {string} */
              relation: '≥' | '≤' | '>' | '<' | '=' | 'range';
              unit: string;
              upperValue: string | null;
              /** @description A decimal number as written */
              value: string;
            }[];
            intellectualProperty: {
              classification: string;
              /** @enum {string} */
              kind:
                | 'invention_patent'
                | 'utility_model'
                | 'design_patent'
                | 'software_copyright'
                | 'integrated_circuit_layout'
                | 'plant_variety'
                | 'biomedical_variety'
                | 'technical_secret'
                | 'none';
              number: string;
              /** @enum {string} */
              status: 'applied' | 'granted' | 'expired' | 'not_applicable';
            }[];
            maturity: number | null;
            /** Format: uuid */
            organisationId: string;
            priceMaximumFen: string | null;
            priceMinimumFen: string | null;
            priceNegotiable: boolean;
            problemSolved: string;
            summary: string;
            tags: string[];
            team: string;
            title: string;
            transferModes: (
              | 'transfer'
              | 'exclusive_licence'
              | 'sole_licence'
              | 'ordinary_licence'
              | 'equity'
              | 'joint_development'
              | 'technical_service'
              | 'spin_off'
            )[];
          };
        };
      };
      responses: {
        /** @description What went wrong, in the language of Accept-Language */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              missing: {
                field: string;
                points: number;
              }[];
              score: number;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/agencies/{id}/credit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What an agency holds of its contracts by itself, every line */
    get: {
      parameters: {
        query?: {
          asKnownAt?: string;
          base?: 'total' | 'technology' | 'received';
          /** @description Calendar day in Asia/Shanghai */
          from?: string;
          /** @description Calendar day in Asia/Shanghai */
          to?: string;
        };
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What went wrong, in the language of Accept-Language */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              agency: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              asKnownAt: string | null;
              /** @enum {string} */
              base: 'total' | 'technology' | 'received';
              from: string | null;
              to: string | null;
              /** @description Money in fen, signed */
              totalFen: string;
              years: {
                lines: {
                  /** @description Money in fen, signed */
                  amountFen: string;
                  basisPoints: number | null;
                  buyerName: string;
                  /** @enum {string} */
                  cause:
                    | 'registration'
                    | 'receipt'
                    | 'receipt_correction'
                    | 'amendment'
                    | 'share_change'
                    | 'cancellation';
                  /** Format: uuid */
                  contractId: string;
                  contractTitle: string;
                  /**
                   * Format: date
                   * @description Calendar day in Asia/Shanghai
                   */
                  effectiveOn: string;
                  /** Format: uuid */
                  movementId: string;
                  /** Format: date-time */
                  recordedAt: string;
                  reversesMovementId: string | null;
                  sellerName: string;
                }[];
                /** @description Money in fen, signed */
                totalFen: string;
                year: number;
              }[];
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/brokers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Technology brokers */
    get: {
      parameters: {
        query?: {
          field?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
          level?: 'junior' | 'intermediate' | 'senior';
          limit?: number;
          offset?: number;
          text?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What went wrong, in the language of Accept-Language */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                agency: {
                  /** Format: uuid */
                  id: string;
                  name: string;
                } | null;
                closedDeals: number;
                demo: boolean;
                district: string | null;
                fields: (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11)[];
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                level: 'junior' | 'intermediate' | 'senior';
                name: string;
                tags: string[];
              }[];
              total: number;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/brokers/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Public profile of a broker */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What went wrong, in the language of Accept-Language */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              agency: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              certificateExpiresOn: string | null;
              certificateNumber?: string | null;
              closedDeals: number;
              creditShown: boolean;
              demo: boolean;
              district: string | null;
              fields: (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11)[];
              /** Format: uuid */
              id: string;
              introduction: string;
              /** @enum {string} */
              level: 'junior' | 'intermediate' | 'senior';
              name: string;
              tags: string[];
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/brokers/{id}/credit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Credited volume of a broker by year, every line (the broker, owners of the agency, operator) */
    get: {
      parameters: {
        query?: {
          asKnownAt?: string;
          base?: 'total' | 'technology' | 'received';
          /** @description Calendar day in Asia/Shanghai */
          from?: string;
          /** @description Calendar day in Asia/Shanghai */
          to?: string;
        };
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What went wrong, in the language of Accept-Language */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              asKnownAt: string | null;
              /** @enum {string} */
              base: 'total' | 'technology' | 'received';
              broker: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              from: string | null;
              to: string | null;
              /** @description Money in fen, signed */
              totalFen: string;
              years: {
                lines: {
                  /** @description Money in fen, signed */
                  amountFen: string;
                  basisPoints: number | null;
                  buyerName: string;
                  /** @enum {string} */
                  cause:
                    | 'registration'
                    | 'receipt'
                    | 'receipt_correction'
                    | 'amendment'
                    | 'share_change'
                    | 'cancellation';
                  /** Format: uuid */
                  contractId: string;
                  contractTitle: string;
                  /**
                   * Format: date
                   * @description Calendar day in Asia/Shanghai
                   */
                  effectiveOn: string;
                  /** Format: uuid */
                  movementId: string;
                  /** Format: date-time */
                  recordedAt: string;
                  reversesMovementId: string | null;
                  sellerName: string;
                }[];
                /** @description Money in fen, signed */
                totalFen: string;
                year: number;
              }[];
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/city': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Districts, tags, targets and policy rules of this deployment */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What went wrong, in the language of Accept-Language */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              code: string;
              districts: {
                code: string;
                en: string;
                zh: string;
              }[];
              functionalAreas: {
                code: string;
                en: string;
                zh: string;
              }[];
              name: {
                en: string;
                zh: string;
              };
              policy: {
                introductions: {
                  answerDays: number;
                };
                publishing: {
                  expiryDays: number;
                  immediateCompleteness: number;
                  minimumCompleteness: number;
                };
                registration: {
                  /** @description Money in fen, decimal */
                  expertReviewFromFen: string;
                  source: string;
                  workingDays: number;
                  workingDaysWithExperts: number;
                };
              };
              tags: {
                code: string;
                en: string;
                marine: boolean;
              }[];
              targets: {
                code: string;
                en: string;
                /** @description Money in fen, decimal */
                goal: string;
                goalYear: number;
                /** @enum {string} */
                measuredBy: 'ledger' | 'brokers' | 'entered';
                source: string;
                /** @enum {string} */
                unit: 'fen' | 'count';
                zh: string;
              }[];
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/contracts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The contracts that the reader may see */
    get: {
      parameters: {
        query?: {
          limit?: number;
          offset?: number;
          role?: 'seller' | 'buyer' | 'lead_broker' | 'holder' | 'service_point' | 'operator';
          status?:
            | 'draft'
            | 'submitted'
            | 'accepted'
            | 'correction_asked'
            | 'in_review'
            | 'expert_review'
            | 'registered'
            | 'rejected'
            | 'cancelled';
          text?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What went wrong, in the language of Accept-Language */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                approvedTechnologyFen: string | null;
                buyer: {
                  /** Format: uuid */
                  id: string;
                  name: string;
                };
                /** @enum {string} */
                contractClass: 'development' | 'transfer' | 'licence' | 'consulting' | 'service';
                /** @description Money in fen, decimal */
                declaredTechnologyFen: string;
                /** Format: uuid */
                id: string;
                /** @description Money in fen, decimal */
                receivedFen: string;
                registeredOn: string | null;
                registrationNumber: string | null;
                relatedParties: boolean;
                seller: {
                  /** Format: uuid */
                  id: string;
                  name: string;
                };
                servicePoint: {
                  /** Format: uuid */
                  id: string;
                  name: string;
                };
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                signedOn: string;
                /** @enum {string} */
                status:
                  | 'draft'
                  | 'submitted'
                  | 'accepted'
                  | 'correction_asked'
                  | 'in_review'
                  | 'expert_review'
                  | 'registered'
                  | 'rejected'
                  | 'cancelled';
                subKind: string;
                submittedAt: string | null;
                title: string;
                /** @description Money in fen, decimal */
                totalFen: string;
              }[];
              total: number;
            };
          };
        };
      };
    };
    put?: never;
    /** Log a contract, as a draft or submitted at once */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: uuid */
            buyerId: string;
            /** @enum {string} */
            contractClass: 'development' | 'transfer' | 'licence' | 'consulting' | 'service';
            /** @description Money in fen, decimal */
            declaredTechnologyFen: string;
            /** @enum {integer} */
            field: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
            introductionId: string | null;
            licenceScope: ('exclusive' | 'sole' | 'ordinary') | null;
            noticeFrom: string | null;
            noticeTo: string | null;
            /** @enum {string} */
            paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
            /** @enum {string} */
            pricingMode: 'agreement' | 'listing' | 'auction';
            relatedPartiesDeclared: boolean;
            /** Format: uuid */
            sellerId: string;
            /** Format: uuid */
            servicePointId: string;
            shares: {
              agencyId: string | null;
              basisPoints: number;
              brokerId: string | null;
              /** @enum {string} */
              evidence: 'three_party_contract' | 'intermediary_contract' | 'mandate';
              /** @enum {string} */
              holderKind: 'broker' | 'agency';
            }[];
            /**
             * Format: date
             * @description Calendar day in Asia/Shanghai
             */
            signedOn: string;
            subKind: string;
            submit?: boolean;
            title: string;
            /** @description Money in fen, decimal */
            totalFen: string;
            validFrom: string | null;
            validTo: string | null;
          };
        };
      };
      responses: {
        /** @description What went wrong, in the language of Accept-Language */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              allowed: (
                | 'edit'
                | 'submit'
                | 'accept'
                | 'ask-correction'
                | 'review'
                | 'expert-review'
                | 'register'
                | 'reject'
                | 'cancel'
                | 'record-receipt'
                | 'reverse-receipt'
              )[];
              approvedTechnologyFen: string | null;
              buyer: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              /** Format: uuid */
              buyerId: string;
              /** @enum {string} */
              contractClass: 'development' | 'transfer' | 'licence' | 'consulting' | 'service';
              /** @description Money in fen, decimal */
              declaredTechnologyFen: string;
              /** @enum {integer} */
              field: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
              history: {
                actorName: string | null;
                /** Format: date-time */
                at: string;
                fromStatus:
                  | (
                      | 'draft'
                      | 'submitted'
                      | 'accepted'
                      | 'correction_asked'
                      | 'in_review'
                      | 'expert_review'
                      | 'registered'
                      | 'rejected'
                      | 'cancelled'
                    )
                  | null;
                note: string;
                /** @enum {string} */
                toStatus:
                  | 'draft'
                  | 'submitted'
                  | 'accepted'
                  | 'correction_asked'
                  | 'in_review'
                  | 'expert_review'
                  | 'registered'
                  | 'rejected'
                  | 'cancelled';
                verb: string;
              }[];
              /** Format: uuid */
              id: string;
              introductionId: string | null;
              licenceScope: ('exclusive' | 'sole' | 'ordinary') | null;
              movements: {
                /** @description Money in fen, signed */
                amountFen: string;
                /** @enum {string} */
                base: 'total' | 'technology' | 'received';
                /** @enum {string} */
                cause:
                  | 'registration'
                  | 'receipt'
                  | 'receipt_correction'
                  | 'amendment'
                  | 'share_change'
                  | 'cancellation';
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                effectiveOn: string;
                /** Format: uuid */
                eventId: string;
                holderId: string | null;
                /** @enum {string} */
                holderKind: 'broker' | 'agency' | 'nobody';
                holderName: string | null;
                /** Format: uuid */
                id: string;
                receiptId: string | null;
                /** Format: date-time */
                recordedAt: string;
                reversesMovementId: string | null;
              }[];
              noticeFrom: string | null;
              noticeTo: string | null;
              /** @enum {string} */
              paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
              /** @enum {string} */
              pricingMode: 'agreement' | 'listing' | 'auction';
              receipts: {
                /** @description Money in fen, decimal */
                amountFen: string;
                /** Format: uuid */
                id: string;
                note: string;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                receivedOn: string;
                /** Format: date-time */
                recordedAt: string;
                reversed: boolean;
                reversesReceiptId: string | null;
              }[];
              /** @description Money in fen, decimal */
              receivedFen: string;
              registeredOn: string | null;
              registrationNumber: string | null;
              registrationOffice: string | null;
              relatedParties: boolean;
              relatedPartiesDeclared: boolean;
              review: {
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                dueOn: string;
                holidaysCounted: boolean;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                startedOn: string;
                workingDays: number;
              } | null;
              seller: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              /** Format: uuid */
              sellerId: string;
              servicePoint: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              /** Format: uuid */
              servicePointId: string;
              shares: {
                agencyId: string | null;
                agencyName: string | null;
                basisPoints: number;
                brokerId: string | null;
                brokerName: string | null;
                /** @enum {string} */
                evidence: 'three_party_contract' | 'intermediary_contract' | 'mandate';
                /** @enum {string} */
                holderKind: 'broker' | 'agency';
              }[];
              /**
               * Format: date
               * @description Calendar day in Asia/Shanghai
               */
              signedOn: string;
              /** @enum {string} */
              status:
                | 'draft'
                | 'submitted'
                | 'accepted'
                | 'correction_asked'
                | 'in_review'
                | 'expert_review'
                | 'registered'
                | 'rejected'
                | 'cancelled';
              subKind: string;
              submittedAt: string | null;
              title: string;
              /** @description Money in fen, decimal */
              totalFen: string;
              validFrom: string | null;
              validTo: string | null;
              version: number;
              warnings: {
                /** @enum {string} */
                code:
                  | 'related_parties'
                  | 'notice_missing'
                  | 'notice_short'
                  | 'probable_duplicate'
                  | 'receipts_exceed_total'
                  | 'approved_differs';
                message: string;
              }[];
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/contracts/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A contract */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What went wrong, in the language of Accept-Language */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              allowed: (
                | 'edit'
                | 'submit'
                | 'accept'
                | 'ask-correction'
                | 'review'
                | 'expert-review'
                | 'register'
                | 'reject'
                | 'cancel'
                | 'record-receipt'
                | 'reverse-receipt'
              )[];
              approvedTechnologyFen: string | null;
              buyer: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              /** Format: uuid */
              buyerId: string;
              /** @enum {string} */
              contractClass: 'development' | 'transfer' | 'licence' | 'consulting' | 'service';
              /** @description Money in fen, decimal */
              declaredTechnologyFen: string;
              /** @enum {integer} */
              field: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
              history: {
                actorName: string | null;
                /** Format: date-time */
                at: string;
                fromStatus:
                  | (
                      | 'draft'
                      | 'submitted'
                      | 'accepted'
                      | 'correction_asked'
                      | 'in_review'
                      | 'expert_review'
                      | 'registered'
                      | 'rejected'
                      | 'cancelled'
                    )
                  | null;
                note: string;
                /** @enum {string} */
                toStatus:
                  | 'draft'
                  | 'submitted'
                  | 'accepted'
                  | 'correction_asked'
                  | 'in_review'
                  | 'expert_review'
                  | 'registered'
                  | 'rejected'
                  | 'cancelled';
                verb: string;
              }[];
              /** Format: uuid */
              id: string;
              introductionId: string | null;
              licenceScope: ('exclusive' | 'sole' | 'ordinary') | null;
              movements: {
                /** @description Money in fen, signed */
                amountFen: string;
                /** @enum {string} */
                base: 'total' | 'technology' | 'received';
                /** @enum {string} */
                cause:
                  | 'registration'
                  | 'receipt'
                  | 'receipt_correction'
                  | 'amendment'
                  | 'share_change'
                  | 'cancellation';
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                effectiveOn: string;
                /** Format: uuid */
                eventId: string;
                holderId: string | null;
                /** @enum {string} */
                holderKind: 'broker' | 'agency' | 'nobody';
                holderName: string | null;
                /** Format: uuid */
                id: string;
                receiptId: string | null;
                /** Format: date-time */
                recordedAt: string;
                reversesMovementId: string | null;
              }[];
              noticeFrom: string | null;
              noticeTo: string | null;
              /** @enum {string} */
              paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
              /** @enum {string} */
              pricingMode: 'agreement' | 'listing' | 'auction';
              receipts: {
                /** @description Money in fen, decimal */
                amountFen: string;
                /** Format: uuid */
                id: string;
                note: string;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                receivedOn: string;
                /** Format: date-time */
                recordedAt: string;
                reversed: boolean;
                reversesReceiptId: string | null;
              }[];
              /** @description Money in fen, decimal */
              receivedFen: string;
              registeredOn: string | null;
              registrationNumber: string | null;
              registrationOffice: string | null;
              relatedParties: boolean;
              relatedPartiesDeclared: boolean;
              review: {
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                dueOn: string;
                holidaysCounted: boolean;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                startedOn: string;
                workingDays: number;
              } | null;
              seller: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              /** Format: uuid */
              sellerId: string;
              servicePoint: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              /** Format: uuid */
              servicePointId: string;
              shares: {
                agencyId: string | null;
                agencyName: string | null;
                basisPoints: number;
                brokerId: string | null;
                brokerName: string | null;
                /** @enum {string} */
                evidence: 'three_party_contract' | 'intermediary_contract' | 'mandate';
                /** @enum {string} */
                holderKind: 'broker' | 'agency';
              }[];
              /**
               * Format: date
               * @description Calendar day in Asia/Shanghai
               */
              signedOn: string;
              /** @enum {string} */
              status:
                | 'draft'
                | 'submitted'
                | 'accepted'
                | 'correction_asked'
                | 'in_review'
                | 'expert_review'
                | 'registered'
                | 'rejected'
                | 'cancelled';
              subKind: string;
              submittedAt: string | null;
              title: string;
              /** @description Money in fen, decimal */
              totalFen: string;
              validFrom: string | null;
              validTo: string | null;
              version: number;
              warnings: {
                /** @enum {string} */
                code:
                  | 'related_parties'
                  | 'notice_missing'
                  | 'notice_short'
                  | 'probable_duplicate'
                  | 'receipts_exceed_total'
                  | 'approved_differs';
                message: string;
              }[];
            };
          };
        };
      };
    };
    /** Change a draft, or a contract that a correction was asked of */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: uuid */
            buyerId: string;
            /** @enum {string} */
            contractClass: 'development' | 'transfer' | 'licence' | 'consulting' | 'service';
            /** @description Money in fen, decimal */
            declaredTechnologyFen: string;
            /** @enum {integer} */
            field: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
            introductionId: string | null;
            licenceScope: ('exclusive' | 'sole' | 'ordinary') | null;
            noticeFrom: string | null;
            noticeTo: string | null;
            /** @enum {string} */
            paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
            /** @enum {string} */
            pricingMode: 'agreement' | 'listing' | 'auction';
            relatedPartiesDeclared: boolean;
            /** Format: uuid */
            sellerId: string;
            /** Format: uuid */
            servicePointId: string;
            shares: {
              agencyId: string | null;
              basisPoints: number;
              brokerId: string | null;
              /** @enum {string} */
              evidence: 'three_party_contract' | 'intermediary_contract' | 'mandate';
              /** @enum {string} */
              holderKind: 'broker' | 'agency';
            }[];
            /**
             * Format: date
             * @description Calendar day in Asia/Shanghai
             */
            signedOn: string;
            subKind: string;
            title: string;
            /** @description Money in fen, decimal */
            totalFen: string;
            validFrom: string | null;
            validTo: string | null;
            version: number;
          };
        };
      };
      responses: {
        /** @description What went wrong, in the language of Accept-Language */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              allowed: (
                | 'edit'
                | 'submit'
                | 'accept'
                | 'ask-correction'
                | 'review'
                | 'expert-review'
                | 'register'
                | 'reject'
                | 'cancel'
                | 'record-receipt'
                | 'reverse-receipt'
              )[];
              approvedTechnologyFen: string | null;
              buyer: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              /** Format: uuid */
              buyerId: string;
              /** @enum {string} */
              contractClass: 'development' | 'transfer' | 'licence' | 'consulting' | 'service';
              /** @description Money in fen, decimal */
              declaredTechnologyFen: string;
              /** @enum {integer} */
              field: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
              history: {
                actorName: string | null;
                /** Format: date-time */
                at: string;
                fromStatus:
                  | (
                      | 'draft'
                      | 'submitted'
                      | 'accepted'
                      | 'correction_asked'
                      | 'in_review'
                      | 'expert_review'
                      | 'registered'
                      | 'rejected'
                      | 'cancelled'
                    )
                  | null;
                note: string;
                /** @enum {string} */
                toStatus:
                  | 'draft'
                  | 'submitted'
                  | 'accepted'
                  | 'correction_asked'
                  | 'in_review'
                  | 'expert_review'
                  | 'registered'
                  | 'rejected'
                  | 'cancelled';
                verb: string;
              }[];
              /** Format: uuid */
              id: string;
              introductionId: string | null;
              licenceScope: ('exclusive' | 'sole' | 'ordinary') | null;
              movements: {
                /** @description Money in fen, signed */
                amountFen: string;
                /** @enum {string} */
                base: 'total' | 'technology' | 'received';
                /** @enum {string} */
                cause:
                  | 'registration'
                  | 'receipt'
                  | 'receipt_correction'
                  | 'amendment'
                  | 'share_change'
                  | 'cancellation';
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                effectiveOn: string;
                /** Format: uuid */
                eventId: string;
                holderId: string | null;
                /** @enum {string} */
                holderKind: 'broker' | 'agency' | 'nobody';
                holderName: string | null;
                /** Format: uuid */
                id: string;
                receiptId: string | null;
                /** Format: date-time */
                recordedAt: string;
                reversesMovementId: string | null;
              }[];
              noticeFrom: string | null;
              noticeTo: string | null;
              /** @enum {string} */
              paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
              /** @enum {string} */
              pricingMode: 'agreement' | 'listing' | 'auction';
              receipts: {
                /** @description Money in fen, decimal */
                amountFen: string;
                /** Format: uuid */
                id: string;
                note: string;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                receivedOn: string;
                /** Format: date-time */
                recordedAt: string;
                reversed: boolean;
                reversesReceiptId: string | null;
              }[];
              /** @description Money in fen, decimal */
              receivedFen: string;
              registeredOn: string | null;
              registrationNumber: string | null;
              registrationOffice: string | null;
              relatedParties: boolean;
              relatedPartiesDeclared: boolean;
              review: {
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                dueOn: string;
                holidaysCounted: boolean;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                startedOn: string;
                workingDays: number;
              } | null;
              seller: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              /** Format: uuid */
              sellerId: string;
              servicePoint: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              /** Format: uuid */
              servicePointId: string;
              shares: {
                agencyId: string | null;
                agencyName: string | null;
                basisPoints: number;
                brokerId: string | null;
                brokerName: string | null;
                /** @enum {string} */
                evidence: 'three_party_contract' | 'intermediary_contract' | 'mandate';
                /** @enum {string} */
                holderKind: 'broker' | 'agency';
              }[];
              /**
               * Format: date
               * @description Calendar day in Asia/Shanghai
               */
              signedOn: string;
              /** @enum {string} */
              status:
                | 'draft'
                | 'submitted'
                | 'accepted'
                | 'correction_asked'
                | 'in_review'
                | 'expert_review'
                | 'registered'
                | 'rejected'
                | 'cancelled';
              subKind: string;
              submittedAt: string | null;
              title: string;
              /** @description Money in fen, decimal */
              totalFen: string;
              validFrom: string | null;
              validTo: string | null;
              version: number;
              warnings: {
                /** @enum {string} */
                code:
                  | 'related_parties'
                  | 'notice_missing'
                  | 'notice_short'
                  | 'probable_duplicate'
                  | 'receipts_exceed_total'
                  | 'approved_differs';
                message: string;
              }[];
            };
          };
        };
      };
    };
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/contracts/{id}/accept': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Accept for review (service point) */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            note?: string;
          } | null;
        };
      };
      responses: {
        /** @description What went wrong, in the language of Accept-Language */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              allowed: (
                | 'edit'
                | 'submit'
                | 'accept'
                | 'ask-correction'
                | 'review'
                | 'expert-review'
                | 'register'
                | 'reject'
                | 'cancel'
                | 'record-receipt'
                | 'reverse-receipt'
              )[];
              approvedTechnologyFen: string | null;
              buyer: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              /** Format: uuid */
              buyerId: string;
              /** @enum {string} */
              contractClass: 'development' | 'transfer' | 'licence' | 'consulting' | 'service';
              /** @description Money in fen, decimal */
              declaredTechnologyFen: string;
              /** @enum {integer} */
              field: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
              history: {
                actorName: string | null;
                /** Format: date-time */
                at: string;
                fromStatus:
                  | (
                      | 'draft'
                      | 'submitted'
                      | 'accepted'
                      | 'correction_asked'
                      | 'in_review'
                      | 'expert_review'
                      | 'registered'
                      | 'rejected'
                      | 'cancelled'
                    )
                  | null;
                note: string;
                /** @enum {string} */
                toStatus:
                  | 'draft'
                  | 'submitted'
                  | 'accepted'
                  | 'correction_asked'
                  | 'in_review'
                  | 'expert_review'
                  | 'registered'
                  | 'rejected'
                  | 'cancelled';
                verb: string;
              }[];
              /** Format: uuid */
              id: string;
              introductionId: string | null;
              licenceScope: ('exclusive' | 'sole' | 'ordinary') | null;
              movements: {
                /** @description Money in fen, signed */
                amountFen: string;
                /** @enum {string} */
                base: 'total' | 'technology' | 'received';
                /** @enum {string} */
                cause:
                  | 'registration'
                  | 'receipt'
                  | 'receipt_correction'
                  | 'amendment'
                  | 'share_change'
                  | 'cancellation';
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                effectiveOn: string;
                /** Format: uuid */
                eventId: string;
                holderId: string | null;
                /** @enum {string} */
                holderKind: 'broker' | 'agency' | 'nobody';
                holderName: string | null;
                /** Format: uuid */
                id: string;
                receiptId: string | null;
                /** Format: date-time */
                recordedAt: string;
                reversesMovementId: string | null;
              }[];
              noticeFrom: string | null;
              noticeTo: string | null;
              /** @enum {string} */
              paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
              /** @enum {string} */
              pricingMode: 'agreement' | 'listing' | 'auction';
              receipts: {
                /** @description Money in fen, decimal */
                amountFen: string;
                /** Format: uuid */
                id: string;
                note: string;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                receivedOn: string;
                /** Format: date-time */
                recordedAt: string;
                reversed: boolean;
                reversesReceiptId: string | null;
              }[];
              /** @description Money in fen, decimal */
              receivedFen: string;
              registeredOn: string | null;
              registrationNumber: string | null;
              registrationOffice: string | null;
              relatedParties: boolean;
              relatedPartiesDeclared: boolean;
              review: {
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                dueOn: string;
                holidaysCounted: boolean;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                startedOn: string;
                workingDays: number;
              } | null;
              seller: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              /** Format: uuid */
              sellerId: string;
              servicePoint: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              /** Format: uuid */
              servicePointId: string;
              shares: {
                agencyId: string | null;
                agencyName: string | null;
                basisPoints: number;
                brokerId: string | null;
                brokerName: string | null;
                /** @enum {string} */
                evidence: 'three_party_contract' | 'intermediary_contract' | 'mandate';
                /** @enum {string} */
                holderKind: 'broker' | 'agency';
              }[];
              /**
               * Format: date
               * @description Calendar day in Asia/Shanghai
               */
              signedOn: string;
              /** @enum {string} */
              status:
                | 'draft'
                | 'submitted'
                | 'accepted'
                | 'correction_asked'
                | 'in_review'
                | 'expert_review'
                | 'registered'
                | 'rejected'
                | 'cancelled';
              subKind: string;
              submittedAt: string | null;
              title: string;
              /** @description Money in fen, decimal */
              totalFen: string;
              validFrom: string | null;
              validTo: string | null;
              version: number;
              warnings: {
                /** @enum {string} */
                code:
                  | 'related_parties'
                  | 'notice_missing'
                  | 'notice_short'
                  | 'probable_duplicate'
                  | 'receipts_exceed_total'
                  | 'approved_differs';
                message: string;
              }[];
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/contracts/{id}/ask-correction': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ask for a correction (service point) */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            note: string;
          };
        };
      };
      responses: {
        /** @description What went wrong, in the language of Accept-Language */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              allowed: (
                | 'edit'
                | 'submit'
                | 'accept'
                | 'ask-correction'
                | 'review'
                | 'expert-review'
                | 'register'
                | 'reject'
                | 'cancel'
                | 'record-receipt'
                | 'reverse-receipt'
              )[];
              approvedTechnologyFen: string | null;
              buyer: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              /** Format: uuid */
              buyerId: string;
              /** @enum {string} */
              contractClass: 'development' | 'transfer' | 'licence' | 'consulting' | 'service';
              /** @description Money in fen, decimal */
              declaredTechnologyFen: string;
              /** @enum {integer} */
              field: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
              history: {
                actorName: string | null;
                /** Format: date-time */
                at: string;
                fromStatus:
                  | (
                      | 'draft'
                      | 'submitted'
                      | 'accepted'
                      | 'correction_asked'
                      | 'in_review'
                      | 'expert_review'
                      | 'registered'
                      | 'rejected'
                      | 'cancelled'
                    )
                  | null;
                note: string;
                /** @enum {string} */
                toStatus:
                  | 'draft'
                  | 'submitted'
                  | 'accepted'
                  | 'correction_asked'
                  | 'in_review'
                  | 'expert_review'
                  | 'registered'
                  | 'rejected'
                  | 'cancelled';
                verb: string;
              }[];
              /** Format: uuid */
              id: string;
              introductionId: string | null;
              licenceScope: ('exclusive' | 'sole' | 'ordinary') | null;
              movements: {
                /** @description Money in fen, signed */
                amountFen: string;
                /** @enum {string} */
                base: 'total' | 'technology' | 'received';
                /** @enum {string} */
                cause:
                  | 'registration'
                  | 'receipt'
                  | 'receipt_correction'
                  | 'amendment'
                  | 'share_change'
                  | 'cancellation';
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                effectiveOn: string;
                /** Format: uuid */
                eventId: string;
                holderId: string | null;
                /** @enum {string} */
                holderKind: 'broker' | 'agency' | 'nobody';
                holderName: string | null;
                /** Format: uuid */
                id: string;
                receiptId: string | null;
                /** Format: date-time */
                recordedAt: string;
                reversesMovementId: string | null;
              }[];
              noticeFrom: string | null;
              noticeTo: string | null;
              /** @enum {string} */
              paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
              /** @enum {string} */
              pricingMode: 'agreement' | 'listing' | 'auction';
              receipts: {
                /** @description Money in fen, decimal */
                amountFen: string;
                /** Format: uuid */
                id: string;
                note: string;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                receivedOn: string;
                /** Format: date-time */
                recordedAt: string;
                reversed: boolean;
                reversesReceiptId: string | null;
              }[];
              /** @description Money in fen, decimal */
              receivedFen: string;
              registeredOn: string | null;
              registrationNumber: string | null;
              registrationOffice: string | null;
              relatedParties: boolean;
              relatedPartiesDeclared: boolean;
              review: {
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                dueOn: string;
                holidaysCounted: boolean;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                startedOn: string;
                workingDays: number;
              } | null;
              seller: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              /** Format: uuid */
              sellerId: string;
              servicePoint: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              /** Format: uuid */
              servicePointId: string;
              shares: {
                agencyId: string | null;
                agencyName: string | null;
                basisPoints: number;
                brokerId: string | null;
                brokerName: string | null;
                /** @enum {string} */
                evidence: 'three_party_contract' | 'intermediary_contract' | 'mandate';
                /** @enum {string} */
                holderKind: 'broker' | 'agency';
              }[];
              /**
               * Format: date
               * @description Calendar day in Asia/Shanghai
               */
              signedOn: string;
              /** @enum {string} */
              status:
                | 'draft'
                | 'submitted'
                | 'accepted'
                | 'correction_asked'
                | 'in_review'
                | 'expert_review'
                | 'registered'
                | 'rejected'
                | 'cancelled';
              subKind: string;
              submittedAt: string | null;
              title: string;
              /** @description Money in fen, decimal */
              totalFen: string;
              validFrom: string | null;
              validTo: string | null;
              version: number;
              warnings: {
                /** @enum {string} */
                code:
                  | 'related_parties'
                  | 'notice_missing'
                  | 'notice_short'
                  | 'probable_duplicate'
                  | 'receipts_exceed_total'
                  | 'approved_differs';
                message: string;
              }[];
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/contracts/{id}/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Cancel a registered contract: it then counts nowhere */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            note: string;
          };
        };
      };
      responses: {
        /** @description What went wrong, in the language of Accept-Language */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              allowed: (
                | 'edit'
                | 'submit'
                | 'accept'
                | 'ask-correction'
                | 'review'
                | 'expert-review'
                | 'register'
                | 'reject'
                | 'cancel'
                | 'record-receipt'
                | 'reverse-receipt'
              )[];
              approvedTechnologyFen: string | null;
              buyer: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              /** Format: uuid */
              buyerId: string;
              /** @enum {string} */
              contractClass: 'development' | 'transfer' | 'licence' | 'consulting' | 'service';
              /** @description Money in fen, decimal */
              declaredTechnologyFen: string;
              /** @enum {integer} */
              field: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
              history: {
                actorName: string | null;
                /** Format: date-time */
                at: string;
                fromStatus:
                  | (
                      | 'draft'
                      | 'submitted'
                      | 'accepted'
                      | 'correction_asked'
                      | 'in_review'
                      | 'expert_review'
                      | 'registered'
                      | 'rejected'
                      | 'cancelled'
                    )
                  | null;
                note: string;
                /** @enum {string} */
                toStatus:
                  | 'draft'
                  | 'submitted'
                  | 'accepted'
                  | 'correction_asked'
                  | 'in_review'
                  | 'expert_review'
                  | 'registered'
                  | 'rejected'
                  | 'cancelled';
                verb: string;
              }[];
              /** Format: uuid */
              id: string;
              introductionId: string | null;
              licenceScope: ('exclusive' | 'sole' | 'ordinary') | null;
              movements: {
                /** @description Money in fen, signed */
                amountFen: string;
                /** @enum {string} */
                base: 'total' | 'technology' | 'received';
                /** @enum {string} */
                cause:
                  | 'registration'
                  | 'receipt'
                  | 'receipt_correction'
                  | 'amendment'
                  | 'share_change'
                  | 'cancellation';
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                effectiveOn: string;
                /** Format: uuid */
                eventId: string;
                holderId: string | null;
                /** @enum {string} */
                holderKind: 'broker' | 'agency' | 'nobody';
                holderName: string | null;
                /** Format: uuid */
                id: string;
                receiptId: string | null;
                /** Format: date-time */
                recordedAt: string;
                reversesMovementId: string | null;
              }[];
              noticeFrom: string | null;
              noticeTo: string | null;
              /** @enum {string} */
              paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
              /** @enum {string} */
              pricingMode: 'agreement' | 'listing' | 'auction';
              receipts: {
                /** @description Money in fen, decimal */
                amountFen: string;
                /** Format: uuid */
                id: string;
                note: string;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                receivedOn: string;
                /** Format: date-time */
                recordedAt: string;
                reversed: boolean;
                reversesReceiptId: string | null;
              }[];
              /** @description Money in fen, decimal */
              receivedFen: string;
              registeredOn: string | null;
              registrationNumber: string | null;
              registrationOffice: string | null;
              relatedParties: boolean;
              relatedPartiesDeclared: boolean;
              review: {
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                dueOn: string;
                holidaysCounted: boolean;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                startedOn: string;
                workingDays: number;
              } | null;
              seller: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              /** Format: uuid */
              sellerId: string;
              servicePoint: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              /** Format: uuid */
              servicePointId: string;
              shares: {
                agencyId: string | null;
                agencyName: string | null;
                basisPoints: number;
                brokerId: string | null;
                brokerName: string | null;
                /** @enum {string} */
                evidence: 'three_party_contract' | 'intermediary_contract' | 'mandate';
                /** @enum {string} */
                holderKind: 'broker' | 'agency';
              }[];
              /**
               * Format: date
               * @description Calendar day in Asia/Shanghai
               */
              signedOn: string;
              /** @enum {string} */
              status:
                | 'draft'
                | 'submitted'
                | 'accepted'
                | 'correction_asked'
                | 'in_review'
                | 'expert_review'
                | 'registered'
                | 'rejected'
                | 'cancelled';
              subKind: string;
              submittedAt: string | null;
              title: string;
              /** @description Money in fen, decimal */
              totalFen: string;
              validFrom: string | null;
              validTo: string | null;
              version: number;
              warnings: {
                /** @enum {string} */
                code:
                  | 'related_parties'
                  | 'notice_missing'
                  | 'notice_short'
                  | 'probable_duplicate'
                  | 'receipts_exceed_total'
                  | 'approved_differs';
                message: string;
              }[];
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/contracts/{id}/expert-review': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Send a disputed contract to the experts, with the reason */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            note: string;
          };
        };
      };
      responses: {
        /** @description What went wrong, in the language of Accept-Language */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              allowed: (
                | 'edit'
                | 'submit'
                | 'accept'
                | 'ask-correction'
                | 'review'
                | 'expert-review'
                | 'register'
                | 'reject'
                | 'cancel'
                | 'record-receipt'
                | 'reverse-receipt'
              )[];
              approvedTechnologyFen: string | null;
              buyer: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              /** Format: uuid */
              buyerId: string;
              /** @enum {string} */
              contractClass: 'development' | 'transfer' | 'licence' | 'consulting' | 'service';
              /** @description Money in fen, decimal */
              declaredTechnologyFen: string;
              /** @enum {integer} */
              field: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
              history: {
                actorName: string | null;
                /** Format: date-time */
                at: string;
                fromStatus:
                  | (
                      | 'draft'
                      | 'submitted'
                      | 'accepted'
                      | 'correction_asked'
                      | 'in_review'
                      | 'expert_review'
                      | 'registered'
                      | 'rejected'
                      | 'cancelled'
                    )
                  | null;
                note: string;
                /** @enum {string} */
                toStatus:
                  | 'draft'
                  | 'submitted'
                  | 'accepted'
                  | 'correction_asked'
                  | 'in_review'
                  | 'expert_review'
                  | 'registered'
                  | 'rejected'
                  | 'cancelled';
                verb: string;
              }[];
              /** Format: uuid */
              id: string;
              introductionId: string | null;
              licenceScope: ('exclusive' | 'sole' | 'ordinary') | null;
              movements: {
                /** @description Money in fen, signed */
                amountFen: string;
                /** @enum {string} */
                base: 'total' | 'technology' | 'received';
                /** @enum {string} */
                cause:
                  | 'registration'
                  | 'receipt'
                  | 'receipt_correction'
                  | 'amendment'
                  | 'share_change'
                  | 'cancellation';
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                effectiveOn: string;
                /** Format: uuid */
                eventId: string;
                holderId: string | null;
                /** @enum {string} */
                holderKind: 'broker' | 'agency' | 'nobody';
                holderName: string | null;
                /** Format: uuid */
                id: string;
                receiptId: string | null;
                /** Format: date-time */
                recordedAt: string;
                reversesMovementId: string | null;
              }[];
              noticeFrom: string | null;
              noticeTo: string | null;
              /** @enum {string} */
              paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
              /** @enum {string} */
              pricingMode: 'agreement' | 'listing' | 'auction';
              receipts: {
                /** @description Money in fen, decimal */
                amountFen: string;
                /** Format: uuid */
                id: string;
                note: string;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                receivedOn: string;
                /** Format: date-time */
                recordedAt: string;
                reversed: boolean;
                reversesReceiptId: string | null;
              }[];
              /** @description Money in fen, decimal */
              receivedFen: string;
              registeredOn: string | null;
              registrationNumber: string | null;
              registrationOffice: string | null;
              relatedParties: boolean;
              relatedPartiesDeclared: boolean;
              review: {
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                dueOn: string;
                holidaysCounted: boolean;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                startedOn: string;
                workingDays: number;
              } | null;
              seller: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              /** Format: uuid */
              sellerId: string;
              servicePoint: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              /** Format: uuid */
              servicePointId: string;
              shares: {
                agencyId: string | null;
                agencyName: string | null;
                basisPoints: number;
                brokerId: string | null;
                brokerName: string | null;
                /** @enum {string} */
                evidence: 'three_party_contract' | 'intermediary_contract' | 'mandate';
                /** @enum {string} */
                holderKind: 'broker' | 'agency';
              }[];
              /**
               * Format: date
               * @description Calendar day in Asia/Shanghai
               */
              signedOn: string;
              /** @enum {string} */
              status:
                | 'draft'
                | 'submitted'
                | 'accepted'
                | 'correction_asked'
                | 'in_review'
                | 'expert_review'
                | 'registered'
                | 'rejected'
                | 'cancelled';
              subKind: string;
              submittedAt: string | null;
              title: string;
              /** @description Money in fen, decimal */
              totalFen: string;
              validFrom: string | null;
              validTo: string | null;
              version: number;
              warnings: {
                /** @enum {string} */
                code:
                  | 'related_parties'
                  | 'notice_missing'
                  | 'notice_short'
                  | 'probable_duplicate'
                  | 'receipts_exceed_total'
                  | 'approved_differs';
                message: string;
              }[];
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/contracts/{id}/receipts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Record a receipt */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** @description Money in fen, decimal */
            amountFen: string;
            note?: string;
            /**
             * Format: date
             * @description Calendar day in Asia/Shanghai
             */
            receivedOn: string;
          };
        };
      };
      responses: {
        /** @description What went wrong, in the language of Accept-Language */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              allowed: (
                | 'edit'
                | 'submit'
                | 'accept'
                | 'ask-correction'
                | 'review'
                | 'expert-review'
                | 'register'
                | 'reject'
                | 'cancel'
                | 'record-receipt'
                | 'reverse-receipt'
              )[];
              approvedTechnologyFen: string | null;
              buyer: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              /** Format: uuid */
              buyerId: string;
              /** @enum {string} */
              contractClass: 'development' | 'transfer' | 'licence' | 'consulting' | 'service';
              /** @description Money in fen, decimal */
              declaredTechnologyFen: string;
              /** @enum {integer} */
              field: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
              history: {
                actorName: string | null;
                /** Format: date-time */
                at: string;
                fromStatus:
                  | (
                      | 'draft'
                      | 'submitted'
                      | 'accepted'
                      | 'correction_asked'
                      | 'in_review'
                      | 'expert_review'
                      | 'registered'
                      | 'rejected'
                      | 'cancelled'
                    )
                  | null;
                note: string;
                /** @enum {string} */
                toStatus:
                  | 'draft'
                  | 'submitted'
                  | 'accepted'
                  | 'correction_asked'
                  | 'in_review'
                  | 'expert_review'
                  | 'registered'
                  | 'rejected'
                  | 'cancelled';
                verb: string;
              }[];
              /** Format: uuid */
              id: string;
              introductionId: string | null;
              licenceScope: ('exclusive' | 'sole' | 'ordinary') | null;
              movements: {
                /** @description Money in fen, signed */
                amountFen: string;
                /** @enum {string} */
                base: 'total' | 'technology' | 'received';
                /** @enum {string} */
                cause:
                  | 'registration'
                  | 'receipt'
                  | 'receipt_correction'
                  | 'amendment'
                  | 'share_change'
                  | 'cancellation';
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                effectiveOn: string;
                /** Format: uuid */
                eventId: string;
                holderId: string | null;
                /** @enum {string} */
                holderKind: 'broker' | 'agency' | 'nobody';
                holderName: string | null;
                /** Format: uuid */
                id: string;
                receiptId: string | null;
                /** Format: date-time */
                recordedAt: string;
                reversesMovementId: string | null;
              }[];
              noticeFrom: string | null;
              noticeTo: string | null;
              /** @enum {string} */
              paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
              /** @enum {string} */
              pricingMode: 'agreement' | 'listing' | 'auction';
              receipts: {
                /** @description Money in fen, decimal */
                amountFen: string;
                /** Format: uuid */
                id: string;
                note: string;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                receivedOn: string;
                /** Format: date-time */
                recordedAt: string;
                reversed: boolean;
                reversesReceiptId: string | null;
              }[];
              /** @description Money in fen, decimal */
              receivedFen: string;
              registeredOn: string | null;
              registrationNumber: string | null;
              registrationOffice: string | null;
              relatedParties: boolean;
              relatedPartiesDeclared: boolean;
              review: {
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                dueOn: string;
                holidaysCounted: boolean;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                startedOn: string;
                workingDays: number;
              } | null;
              seller: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              /** Format: uuid */
              sellerId: string;
              servicePoint: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              /** Format: uuid */
              servicePointId: string;
              shares: {
                agencyId: string | null;
                agencyName: string | null;
                basisPoints: number;
                brokerId: string | null;
                brokerName: string | null;
                /** @enum {string} */
                evidence: 'three_party_contract' | 'intermediary_contract' | 'mandate';
                /** @enum {string} */
                holderKind: 'broker' | 'agency';
              }[];
              /**
               * Format: date
               * @description Calendar day in Asia/Shanghai
               */
              signedOn: string;
              /** @enum {string} */
              status:
                | 'draft'
                | 'submitted'
                | 'accepted'
                | 'correction_asked'
                | 'in_review'
                | 'expert_review'
                | 'registered'
                | 'rejected'
                | 'cancelled';
              subKind: string;
              submittedAt: string | null;
              title: string;
              /** @description Money in fen, decimal */
              totalFen: string;
              validFrom: string | null;
              validTo: string | null;
              version: number;
              warnings: {
                /** @enum {string} */
                code:
                  | 'related_parties'
                  | 'notice_missing'
                  | 'notice_short'
                  | 'probable_duplicate'
                  | 'receipts_exceed_total'
                  | 'approved_differs';
                message: string;
              }[];
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/contracts/{id}/receipts/{receiptId}/reverse': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Take a receipt back */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
          receiptId: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            note: string;
          };
        };
      };
      responses: {
        /** @description What went wrong, in the language of Accept-Language */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              allowed: (
                | 'edit'
                | 'submit'
                | 'accept'
                | 'ask-correction'
                | 'review'
                | 'expert-review'
                | 'register'
                | 'reject'
                | 'cancel'
                | 'record-receipt'
                | 'reverse-receipt'
              )[];
              approvedTechnologyFen: string | null;
              buyer: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              /** Format: uuid */
              buyerId: string;
              /** @enum {string} */
              contractClass: 'development' | 'transfer' | 'licence' | 'consulting' | 'service';
              /** @description Money in fen, decimal */
              declaredTechnologyFen: string;
              /** @enum {integer} */
              field: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
              history: {
                actorName: string | null;
                /** Format: date-time */
                at: string;
                fromStatus:
                  | (
                      | 'draft'
                      | 'submitted'
                      | 'accepted'
                      | 'correction_asked'
                      | 'in_review'
                      | 'expert_review'
                      | 'registered'
                      | 'rejected'
                      | 'cancelled'
                    )
                  | null;
                note: string;
                /** @enum {string} */
                toStatus:
                  | 'draft'
                  | 'submitted'
                  | 'accepted'
                  | 'correction_asked'
                  | 'in_review'
                  | 'expert_review'
                  | 'registered'
                  | 'rejected'
                  | 'cancelled';
                verb: string;
              }[];
              /** Format: uuid */
              id: string;
              introductionId: string | null;
              licenceScope: ('exclusive' | 'sole' | 'ordinary') | null;
              movements: {
                /** @description Money in fen, signed */
                amountFen: string;
                /** @enum {string} */
                base: 'total' | 'technology' | 'received';
                /** @enum {string} */
                cause:
                  | 'registration'
                  | 'receipt'
                  | 'receipt_correction'
                  | 'amendment'
                  | 'share_change'
                  | 'cancellation';
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                effectiveOn: string;
                /** Format: uuid */
                eventId: string;
                holderId: string | null;
                /** @enum {string} */
                holderKind: 'broker' | 'agency' | 'nobody';
                holderName: string | null;
                /** Format: uuid */
                id: string;
                receiptId: string | null;
                /** Format: date-time */
                recordedAt: string;
                reversesMovementId: string | null;
              }[];
              noticeFrom: string | null;
              noticeTo: string | null;
              /** @enum {string} */
              paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
              /** @enum {string} */
              pricingMode: 'agreement' | 'listing' | 'auction';
              receipts: {
                /** @description Money in fen, decimal */
                amountFen: string;
                /** Format: uuid */
                id: string;
                note: string;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                receivedOn: string;
                /** Format: date-time */
                recordedAt: string;
                reversed: boolean;
                reversesReceiptId: string | null;
              }[];
              /** @description Money in fen, decimal */
              receivedFen: string;
              registeredOn: string | null;
              registrationNumber: string | null;
              registrationOffice: string | null;
              relatedParties: boolean;
              relatedPartiesDeclared: boolean;
              review: {
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                dueOn: string;
                holidaysCounted: boolean;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                startedOn: string;
                workingDays: number;
              } | null;
              seller: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              /** Format: uuid */
              sellerId: string;
              servicePoint: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              /** Format: uuid */
              servicePointId: string;
              shares: {
                agencyId: string | null;
                agencyName: string | null;
                basisPoints: number;
                brokerId: string | null;
                brokerName: string | null;
                /** @enum {string} */
                evidence: 'three_party_contract' | 'intermediary_contract' | 'mandate';
                /** @enum {string} */
                holderKind: 'broker' | 'agency';
              }[];
              /**
               * Format: date
               * @description Calendar day in Asia/Shanghai
               */
              signedOn: string;
              /** @enum {string} */
              status:
                | 'draft'
                | 'submitted'
                | 'accepted'
                | 'correction_asked'
                | 'in_review'
                | 'expert_review'
                | 'registered'
                | 'rejected'
                | 'cancelled';
              subKind: string;
              submittedAt: string | null;
              title: string;
              /** @description Money in fen, decimal */
              totalFen: string;
              validFrom: string | null;
              validTo: string | null;
              version: number;
              warnings: {
                /** @enum {string} */
                code:
                  | 'related_parties'
                  | 'notice_missing'
                  | 'notice_short'
                  | 'probable_duplicate'
                  | 'receipts_exceed_total'
                  | 'approved_differs';
                message: string;
              }[];
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/contracts/{id}/register': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Record the register's answer; credits the brokers */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** @description Money in fen, decimal */
            approvedTechnologyFen: string;
            /**
             * Format: date
             * @description Calendar day in Asia/Shanghai
             */
            registeredOn: string;
            registrationNumber: string;
            registrationOffice: string;
          };
        };
      };
      responses: {
        /** @description What went wrong, in the language of Accept-Language */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              allowed: (
                | 'edit'
                | 'submit'
                | 'accept'
                | 'ask-correction'
                | 'review'
                | 'expert-review'
                | 'register'
                | 'reject'
                | 'cancel'
                | 'record-receipt'
                | 'reverse-receipt'
              )[];
              approvedTechnologyFen: string | null;
              buyer: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              /** Format: uuid */
              buyerId: string;
              /** @enum {string} */
              contractClass: 'development' | 'transfer' | 'licence' | 'consulting' | 'service';
              /** @description Money in fen, decimal */
              declaredTechnologyFen: string;
              /** @enum {integer} */
              field: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
              history: {
                actorName: string | null;
                /** Format: date-time */
                at: string;
                fromStatus:
                  | (
                      | 'draft'
                      | 'submitted'
                      | 'accepted'
                      | 'correction_asked'
                      | 'in_review'
                      | 'expert_review'
                      | 'registered'
                      | 'rejected'
                      | 'cancelled'
                    )
                  | null;
                note: string;
                /** @enum {string} */
                toStatus:
                  | 'draft'
                  | 'submitted'
                  | 'accepted'
                  | 'correction_asked'
                  | 'in_review'
                  | 'expert_review'
                  | 'registered'
                  | 'rejected'
                  | 'cancelled';
                verb: string;
              }[];
              /** Format: uuid */
              id: string;
              introductionId: string | null;
              licenceScope: ('exclusive' | 'sole' | 'ordinary') | null;
              movements: {
                /** @description Money in fen, signed */
                amountFen: string;
                /** @enum {string} */
                base: 'total' | 'technology' | 'received';
                /** @enum {string} */
                cause:
                  | 'registration'
                  | 'receipt'
                  | 'receipt_correction'
                  | 'amendment'
                  | 'share_change'
                  | 'cancellation';
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                effectiveOn: string;
                /** Format: uuid */
                eventId: string;
                holderId: string | null;
                /** @enum {string} */
                holderKind: 'broker' | 'agency' | 'nobody';
                holderName: string | null;
                /** Format: uuid */
                id: string;
                receiptId: string | null;
                /** Format: date-time */
                recordedAt: string;
                reversesMovementId: string | null;
              }[];
              noticeFrom: string | null;
              noticeTo: string | null;
              /** @enum {string} */
              paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
              /** @enum {string} */
              pricingMode: 'agreement' | 'listing' | 'auction';
              receipts: {
                /** @description Money in fen, decimal */
                amountFen: string;
                /** Format: uuid */
                id: string;
                note: string;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                receivedOn: string;
                /** Format: date-time */
                recordedAt: string;
                reversed: boolean;
                reversesReceiptId: string | null;
              }[];
              /** @description Money in fen, decimal */
              receivedFen: string;
              registeredOn: string | null;
              registrationNumber: string | null;
              registrationOffice: string | null;
              relatedParties: boolean;
              relatedPartiesDeclared: boolean;
              review: {
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                dueOn: string;
                holidaysCounted: boolean;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                startedOn: string;
                workingDays: number;
              } | null;
              seller: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              /** Format: uuid */
              sellerId: string;
              servicePoint: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              /** Format: uuid */
              servicePointId: string;
              shares: {
                agencyId: string | null;
                agencyName: string | null;
                basisPoints: number;
                brokerId: string | null;
                brokerName: string | null;
                /** @enum {string} */
                evidence: 'three_party_contract' | 'intermediary_contract' | 'mandate';
                /** @enum {string} */
                holderKind: 'broker' | 'agency';
              }[];
              /**
               * Format: date
               * @description Calendar day in Asia/Shanghai
               */
              signedOn: string;
              /** @enum {string} */
              status:
                | 'draft'
                | 'submitted'
                | 'accepted'
                | 'correction_asked'
                | 'in_review'
                | 'expert_review'
                | 'registered'
                | 'rejected'
                | 'cancelled';
              subKind: string;
              submittedAt: string | null;
              title: string;
              /** @description Money in fen, decimal */
              totalFen: string;
              validFrom: string | null;
              validTo: string | null;
              version: number;
              warnings: {
                /** @enum {string} */
                code:
                  | 'related_parties'
                  | 'notice_missing'
                  | 'notice_short'
                  | 'probable_duplicate'
                  | 'receipts_exceed_total'
                  | 'approved_differs';
                message: string;
              }[];
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/contracts/{id}/reject': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Reject with the reason (service point) */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            note: string;
          };
        };
      };
      responses: {
        /** @description What went wrong, in the language of Accept-Language */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              allowed: (
                | 'edit'
                | 'submit'
                | 'accept'
                | 'ask-correction'
                | 'review'
                | 'expert-review'
                | 'register'
                | 'reject'
                | 'cancel'
                | 'record-receipt'
                | 'reverse-receipt'
              )[];
              approvedTechnologyFen: string | null;
              buyer: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              /** Format: uuid */
              buyerId: string;
              /** @enum {string} */
              contractClass: 'development' | 'transfer' | 'licence' | 'consulting' | 'service';
              /** @description Money in fen, decimal */
              declaredTechnologyFen: string;
              /** @enum {integer} */
              field: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
              history: {
                actorName: string | null;
                /** Format: date-time */
                at: string;
                fromStatus:
                  | (
                      | 'draft'
                      | 'submitted'
                      | 'accepted'
                      | 'correction_asked'
                      | 'in_review'
                      | 'expert_review'
                      | 'registered'
                      | 'rejected'
                      | 'cancelled'
                    )
                  | null;
                note: string;
                /** @enum {string} */
                toStatus:
                  | 'draft'
                  | 'submitted'
                  | 'accepted'
                  | 'correction_asked'
                  | 'in_review'
                  | 'expert_review'
                  | 'registered'
                  | 'rejected'
                  | 'cancelled';
                verb: string;
              }[];
              /** Format: uuid */
              id: string;
              introductionId: string | null;
              licenceScope: ('exclusive' | 'sole' | 'ordinary') | null;
              movements: {
                /** @description Money in fen, signed */
                amountFen: string;
                /** @enum {string} */
                base: 'total' | 'technology' | 'received';
                /** @enum {string} */
                cause:
                  | 'registration'
                  | 'receipt'
                  | 'receipt_correction'
                  | 'amendment'
                  | 'share_change'
                  | 'cancellation';
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                effectiveOn: string;
                /** Format: uuid */
                eventId: string;
                holderId: string | null;
                /** @enum {string} */
                holderKind: 'broker' | 'agency' | 'nobody';
                holderName: string | null;
                /** Format: uuid */
                id: string;
                receiptId: string | null;
                /** Format: date-time */
                recordedAt: string;
                reversesMovementId: string | null;
              }[];
              noticeFrom: string | null;
              noticeTo: string | null;
              /** @enum {string} */
              paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
              /** @enum {string} */
              pricingMode: 'agreement' | 'listing' | 'auction';
              receipts: {
                /** @description Money in fen, decimal */
                amountFen: string;
                /** Format: uuid */
                id: string;
                note: string;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                receivedOn: string;
                /** Format: date-time */
                recordedAt: string;
                reversed: boolean;
                reversesReceiptId: string | null;
              }[];
              /** @description Money in fen, decimal */
              receivedFen: string;
              registeredOn: string | null;
              registrationNumber: string | null;
              registrationOffice: string | null;
              relatedParties: boolean;
              relatedPartiesDeclared: boolean;
              review: {
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                dueOn: string;
                holidaysCounted: boolean;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                startedOn: string;
                workingDays: number;
              } | null;
              seller: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              /** Format: uuid */
              sellerId: string;
              servicePoint: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              /** Format: uuid */
              servicePointId: string;
              shares: {
                agencyId: string | null;
                agencyName: string | null;
                basisPoints: number;
                brokerId: string | null;
                brokerName: string | null;
                /** @enum {string} */
                evidence: 'three_party_contract' | 'intermediary_contract' | 'mandate';
                /** @enum {string} */
                holderKind: 'broker' | 'agency';
              }[];
              /**
               * Format: date
               * @description Calendar day in Asia/Shanghai
               */
              signedOn: string;
              /** @enum {string} */
              status:
                | 'draft'
                | 'submitted'
                | 'accepted'
                | 'correction_asked'
                | 'in_review'
                | 'expert_review'
                | 'registered'
                | 'rejected'
                | 'cancelled';
              subKind: string;
              submittedAt: string | null;
              title: string;
              /** @description Money in fen, decimal */
              totalFen: string;
              validFrom: string | null;
              validTo: string | null;
              version: number;
              warnings: {
                /** @enum {string} */
                code:
                  | 'related_parties'
                  | 'notice_missing'
                  | 'notice_short'
                  | 'probable_duplicate'
                  | 'receipts_exceed_total'
                  | 'approved_differs';
                message: string;
              }[];
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/contracts/{id}/review': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Begin the review; a large contract goes on to the experts */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            note?: string;
          } | null;
        };
      };
      responses: {
        /** @description What went wrong, in the language of Accept-Language */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              allowed: (
                | 'edit'
                | 'submit'
                | 'accept'
                | 'ask-correction'
                | 'review'
                | 'expert-review'
                | 'register'
                | 'reject'
                | 'cancel'
                | 'record-receipt'
                | 'reverse-receipt'
              )[];
              approvedTechnologyFen: string | null;
              buyer: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              /** Format: uuid */
              buyerId: string;
              /** @enum {string} */
              contractClass: 'development' | 'transfer' | 'licence' | 'consulting' | 'service';
              /** @description Money in fen, decimal */
              declaredTechnologyFen: string;
              /** @enum {integer} */
              field: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
              history: {
                actorName: string | null;
                /** Format: date-time */
                at: string;
                fromStatus:
                  | (
                      | 'draft'
                      | 'submitted'
                      | 'accepted'
                      | 'correction_asked'
                      | 'in_review'
                      | 'expert_review'
                      | 'registered'
                      | 'rejected'
                      | 'cancelled'
                    )
                  | null;
                note: string;
                /** @enum {string} */
                toStatus:
                  | 'draft'
                  | 'submitted'
                  | 'accepted'
                  | 'correction_asked'
                  | 'in_review'
                  | 'expert_review'
                  | 'registered'
                  | 'rejected'
                  | 'cancelled';
                verb: string;
              }[];
              /** Format: uuid */
              id: string;
              introductionId: string | null;
              licenceScope: ('exclusive' | 'sole' | 'ordinary') | null;
              movements: {
                /** @description Money in fen, signed */
                amountFen: string;
                /** @enum {string} */
                base: 'total' | 'technology' | 'received';
                /** @enum {string} */
                cause:
                  | 'registration'
                  | 'receipt'
                  | 'receipt_correction'
                  | 'amendment'
                  | 'share_change'
                  | 'cancellation';
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                effectiveOn: string;
                /** Format: uuid */
                eventId: string;
                holderId: string | null;
                /** @enum {string} */
                holderKind: 'broker' | 'agency' | 'nobody';
                holderName: string | null;
                /** Format: uuid */
                id: string;
                receiptId: string | null;
                /** Format: date-time */
                recordedAt: string;
                reversesMovementId: string | null;
              }[];
              noticeFrom: string | null;
              noticeTo: string | null;
              /** @enum {string} */
              paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
              /** @enum {string} */
              pricingMode: 'agreement' | 'listing' | 'auction';
              receipts: {
                /** @description Money in fen, decimal */
                amountFen: string;
                /** Format: uuid */
                id: string;
                note: string;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                receivedOn: string;
                /** Format: date-time */
                recordedAt: string;
                reversed: boolean;
                reversesReceiptId: string | null;
              }[];
              /** @description Money in fen, decimal */
              receivedFen: string;
              registeredOn: string | null;
              registrationNumber: string | null;
              registrationOffice: string | null;
              relatedParties: boolean;
              relatedPartiesDeclared: boolean;
              review: {
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                dueOn: string;
                holidaysCounted: boolean;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                startedOn: string;
                workingDays: number;
              } | null;
              seller: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              /** Format: uuid */
              sellerId: string;
              servicePoint: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              /** Format: uuid */
              servicePointId: string;
              shares: {
                agencyId: string | null;
                agencyName: string | null;
                basisPoints: number;
                brokerId: string | null;
                brokerName: string | null;
                /** @enum {string} */
                evidence: 'three_party_contract' | 'intermediary_contract' | 'mandate';
                /** @enum {string} */
                holderKind: 'broker' | 'agency';
              }[];
              /**
               * Format: date
               * @description Calendar day in Asia/Shanghai
               */
              signedOn: string;
              /** @enum {string} */
              status:
                | 'draft'
                | 'submitted'
                | 'accepted'
                | 'correction_asked'
                | 'in_review'
                | 'expert_review'
                | 'registered'
                | 'rejected'
                | 'cancelled';
              subKind: string;
              submittedAt: string | null;
              title: string;
              /** @description Money in fen, decimal */
              totalFen: string;
              validFrom: string | null;
              validTo: string | null;
              version: number;
              warnings: {
                /** @enum {string} */
                code:
                  | 'related_parties'
                  | 'notice_missing'
                  | 'notice_short'
                  | 'probable_duplicate'
                  | 'receipts_exceed_total'
                  | 'approved_differs';
                message: string;
              }[];
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/contracts/{id}/submit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Hand in to the service point, also after a correction */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            note?: string;
          } | null;
        };
      };
      responses: {
        /** @description What went wrong, in the language of Accept-Language */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              allowed: (
                | 'edit'
                | 'submit'
                | 'accept'
                | 'ask-correction'
                | 'review'
                | 'expert-review'
                | 'register'
                | 'reject'
                | 'cancel'
                | 'record-receipt'
                | 'reverse-receipt'
              )[];
              approvedTechnologyFen: string | null;
              buyer: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              /** Format: uuid */
              buyerId: string;
              /** @enum {string} */
              contractClass: 'development' | 'transfer' | 'licence' | 'consulting' | 'service';
              /** @description Money in fen, decimal */
              declaredTechnologyFen: string;
              /** @enum {integer} */
              field: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
              history: {
                actorName: string | null;
                /** Format: date-time */
                at: string;
                fromStatus:
                  | (
                      | 'draft'
                      | 'submitted'
                      | 'accepted'
                      | 'correction_asked'
                      | 'in_review'
                      | 'expert_review'
                      | 'registered'
                      | 'rejected'
                      | 'cancelled'
                    )
                  | null;
                note: string;
                /** @enum {string} */
                toStatus:
                  | 'draft'
                  | 'submitted'
                  | 'accepted'
                  | 'correction_asked'
                  | 'in_review'
                  | 'expert_review'
                  | 'registered'
                  | 'rejected'
                  | 'cancelled';
                verb: string;
              }[];
              /** Format: uuid */
              id: string;
              introductionId: string | null;
              licenceScope: ('exclusive' | 'sole' | 'ordinary') | null;
              movements: {
                /** @description Money in fen, signed */
                amountFen: string;
                /** @enum {string} */
                base: 'total' | 'technology' | 'received';
                /** @enum {string} */
                cause:
                  | 'registration'
                  | 'receipt'
                  | 'receipt_correction'
                  | 'amendment'
                  | 'share_change'
                  | 'cancellation';
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                effectiveOn: string;
                /** Format: uuid */
                eventId: string;
                holderId: string | null;
                /** @enum {string} */
                holderKind: 'broker' | 'agency' | 'nobody';
                holderName: string | null;
                /** Format: uuid */
                id: string;
                receiptId: string | null;
                /** Format: date-time */
                recordedAt: string;
                reversesMovementId: string | null;
              }[];
              noticeFrom: string | null;
              noticeTo: string | null;
              /** @enum {string} */
              paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
              /** @enum {string} */
              pricingMode: 'agreement' | 'listing' | 'auction';
              receipts: {
                /** @description Money in fen, decimal */
                amountFen: string;
                /** Format: uuid */
                id: string;
                note: string;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                receivedOn: string;
                /** Format: date-time */
                recordedAt: string;
                reversed: boolean;
                reversesReceiptId: string | null;
              }[];
              /** @description Money in fen, decimal */
              receivedFen: string;
              registeredOn: string | null;
              registrationNumber: string | null;
              registrationOffice: string | null;
              relatedParties: boolean;
              relatedPartiesDeclared: boolean;
              review: {
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                dueOn: string;
                holidaysCounted: boolean;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                startedOn: string;
                workingDays: number;
              } | null;
              seller: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              /** Format: uuid */
              sellerId: string;
              servicePoint: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              /** Format: uuid */
              servicePointId: string;
              shares: {
                agencyId: string | null;
                agencyName: string | null;
                basisPoints: number;
                brokerId: string | null;
                brokerName: string | null;
                /** @enum {string} */
                evidence: 'three_party_contract' | 'intermediary_contract' | 'mandate';
                /** @enum {string} */
                holderKind: 'broker' | 'agency';
              }[];
              /**
               * Format: date
               * @description Calendar day in Asia/Shanghai
               */
              signedOn: string;
              /** @enum {string} */
              status:
                | 'draft'
                | 'submitted'
                | 'accepted'
                | 'correction_asked'
                | 'in_review'
                | 'expert_review'
                | 'registered'
                | 'rejected'
                | 'cancelled';
              subKind: string;
              submittedAt: string | null;
              title: string;
              /** @description Money in fen, decimal */
              totalFen: string;
              validFrom: string | null;
              validTo: string | null;
              version: number;
              warnings: {
                /** @enum {string} */
                code:
                  | 'related_parties'
                  | 'notice_missing'
                  | 'notice_short'
                  | 'probable_duplicate'
                  | 'receipts_exceed_total'
                  | 'approved_differs';
                message: string;
              }[];
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/contracts/options': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Service points and code lists of the contract form */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What went wrong, in the language of Accept-Language */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              evidences: ('three_party_contract' | 'intermediary_contract' | 'mandate')[];
              incomplete: string[];
              kinds: {
                [key: string]: string[];
              };
              licenceScopes: ('exclusive' | 'sole' | 'ordinary')[];
              paymentModes: ('lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty')[];
              pricingModes: ('agreement' | 'listing' | 'auction')[];
              servicePoints: {
                /** Format: uuid */
                id: string;
                name: string;
              }[];
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/dashboard': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The operator's page: targets, funnel, districts by quarter */
    get: {
      parameters: {
        query?: {
          year?: number;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What went wrong, in the language of Accept-Language */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** Format: date-time */
              asOf: string;
              city: {
                code: string;
                quarters: {
                  /** @description Money in fen, signed */
                  absorbedFen: string;
                  /** @description Money in fen, signed */
                  localFen: string;
                  /** @description Money in fen, signed */
                  outputFen: string;
                  quarter: string;
                  /** @description Money in fen, signed */
                  relatedPartyFen: string;
                }[];
                yearTotals: {
                  /** @description Money in fen, signed */
                  absorbedFen: string;
                  /** @description Money in fen, signed */
                  localFen: string;
                  /** @description Money in fen, signed */
                  outputFen: string;
                  /** @description Money in fen, signed */
                  relatedPartyFen: string;
                };
              };
              districts: {
                code: string;
                quarters: {
                  /** @description Money in fen, signed */
                  absorbedFen: string;
                  /** @description Money in fen, signed */
                  localFen: string;
                  /** @description Money in fen, signed */
                  outputFen: string;
                  quarter: string;
                  /** @description Money in fen, signed */
                  relatedPartyFen: string;
                }[];
                yearTotals: {
                  /** @description Money in fen, signed */
                  absorbedFen: string;
                  /** @description Money in fen, signed */
                  localFen: string;
                  /** @description Money in fen, signed */
                  outputFen: string;
                  /** @description Money in fen, signed */
                  relatedPartyFen: string;
                };
              }[];
              funnel: {
                conversion: number | null;
                count: number;
                medianDays: number | null;
                /** @enum {string} */
                stage: 'needs' | 'matched' | 'introduced' | 'accepted' | 'contracted' | 'registered';
              }[];
              /** @description Money in fen, signed */
              relatedPartyTotalFen: string;
              targets: {
                code: string;
                en: string;
                /** @description Money in fen, decimal */
                goal: string;
                goalYear: number;
                growthNeededPercent: number | null;
                ledger:
                  | {
                      /** @description Money in fen, signed */
                      value: string;
                      year: number;
                    }[]
                  | null;
                /** @enum {string} */
                measuredBy: 'ledger' | 'brokers' | 'entered';
                official: {
                  source: string;
                  /** @description Money in fen, decimal */
                  value: string;
                  year: number;
                }[];
                source: string;
                /** @enum {string} */
                unit: 'fen' | 'count';
                zh: string;
              }[];
              year: number;
              years: {
                contracts: number;
                /** @description Money in fen, signed */
                receivedFen: string;
                /** @description Money in fen, signed */
                relatedPartyFen: string;
                /** @description Money in fen, signed */
                technologyFen: string;
                /** @description Money in fen, signed */
                totalFen: string;
                year: number;
              }[];
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/dashboard/districts.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The district table as CSV, amounts in yuan */
    get: {
      parameters: {
        query?: {
          year?: number;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What went wrong, in the language of Accept-Language */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'text/csv': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'text/csv': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'text/csv': string;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/dashboard/movements': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The movements that a figure is made of */
    get: {
      parameters: {
        query?: {
          base?: 'total' | 'technology' | 'received';
          column?: 'output' | 'absorbed' | 'local' | 'related';
          district?: string;
          limit?: number;
          offset?: number;
          quarter?: number;
          year?: number;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What went wrong, in the language of Accept-Language */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                /** @description Money in fen, signed */
                amountFen: string;
                buyerDistrict: string | null;
                buyerName: string;
                /** @enum {string} */
                cause:
                  | 'registration'
                  | 'receipt'
                  | 'receipt_correction'
                  | 'amendment'
                  | 'share_change'
                  | 'cancellation';
                /** Format: uuid */
                contractId: string;
                contractTitle: string;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                effectiveOn: string;
                /** @enum {string} */
                holderKind: 'broker' | 'agency' | 'nobody';
                /** Format: uuid */
                movementId: string;
                /** Format: date-time */
                recordedAt: string;
                sellerDistrict: string | null;
                sellerName: string;
              }[];
              total: number;
              /** @description Money in fen, signed */
              totalFen: string;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/demo-accounts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Accounts to try out, where demo data is loaded */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What went wrong, in the language of Accept-Language */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              accounts: {
                email: string;
                name: string;
                organisationName: string;
                /** @enum {string} */
                role: 'enterprise' | 'university' | 'broker' | 'service_point' | 'operator';
              }[];
              password: string | null;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/files/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A file to save; for the parties of its introduction */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What went wrong, in the language of Accept-Language */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/octet-stream': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/octet-stream': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description The bytes */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/octet-stream': string;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/health': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Is it up */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What went wrong, in the language of Accept-Language */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {string} */
              database: 'ok' | 'down';
              search: {
                documents: number;
                engine: string;
                lag: number;
              };
              /** @enum {string} */
              status: 'ok' | 'degraded';
            };
          };
        };
        /** @description Default Response */
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** @enum {string} */
              database: 'ok' | 'down';
              search: {
                documents: number;
                engine: string;
                lag: number;
              };
              /** @enum {string} */
              status: 'ok' | 'degraded';
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/introductions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Introductions in which the reader takes part; all of them for the operator */
    get: {
      parameters: {
        query?: {
          limit?: number;
          offset?: number;
          status?: 'proposed' | 'accepted' | 'negotiating' | 'contracted' | 'closed';
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What went wrong, in the language of Accept-Language */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                acceptedAt: string | null;
                achievement: {
                  /** Format: uuid */
                  id: string;
                  /** Format: uuid */
                  organisationId: string;
                  organisationName: string;
                  title: string;
                };
                achievementAcceptedAt: string | null;
                allowed: ('accept' | 'decline' | 'close' | 'message' | 'file' | 'contract' | 'no_answer')[];
                /** Format: date-time */
                answerDueAt: string;
                band: ('strong' | 'medium' | 'weak') | null;
                closedAt: string | null;
                closedBySide: ('need' | 'achievement' | 'broker') | null;
                closeReason:
                  | (
                      | 'too_early'
                      | 'benefit_unclear'
                      | 'description_unclear'
                      | 'price'
                      | 'intellectual_property_unclear'
                      | 'found_elsewhere'
                      | 'does_not_fit'
                      | 'no_capacity'
                      | 'other'
                      | 'no_answer'
                    )
                  | null;
                contractedAt: string | null;
                /** Format: uuid */
                id: string;
                leadBroker: {
                  /** Format: uuid */
                  id: string;
                  name: string;
                } | null;
                mySide: ('need' | 'achievement' | 'broker') | null;
                need: {
                  anonymous: boolean;
                  /** Format: uuid */
                  id: string;
                  organisationId: string | null;
                  organisationName: string | null;
                  title: string;
                };
                needAcceptedAt: string | null;
                /** @enum {string} */
                openedBySide: 'need' | 'achievement' | 'broker';
                /** Format: date-time */
                proposedAt: string;
                /** @enum {string} */
                status: 'proposed' | 'accepted' | 'negotiating' | 'contracted' | 'closed';
                /** Format: date-time */
                updatedAt: string;
              }[];
              total: number;
            };
          };
        };
      };
    };
    put?: never;
    /** Open an introduction between a need and an achievement, for a side or as lead broker */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: uuid */
            achievementId: string;
            /** @enum {string} */
            as?: 'broker';
            message?: string;
            /** Format: uuid */
            needId: string;
          };
        };
      };
      responses: {
        /** @description What went wrong, in the language of Accept-Language */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              acceptedAt: string | null;
              achievement: {
                /** Format: uuid */
                id: string;
                /** Format: uuid */
                organisationId: string;
                organisationName: string;
                title: string;
              };
              achievementAcceptedAt: string | null;
              allowed: ('accept' | 'decline' | 'close' | 'message' | 'file' | 'contract' | 'no_answer')[];
              /** Format: date-time */
              answerDueAt: string;
              closedAt: string | null;
              closedBySide: ('need' | 'achievement' | 'broker') | null;
              closeReason:
                | (
                    | 'too_early'
                    | 'benefit_unclear'
                    | 'description_unclear'
                    | 'price'
                    | 'intellectual_property_unclear'
                    | 'found_elsewhere'
                    | 'does_not_fit'
                    | 'no_capacity'
                    | 'other'
                    | 'no_answer'
                  )
                | null;
              contractedAt: string | null;
              contractId: string | null;
              /** Format: uuid */
              id: string;
              leadBroker: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              match: {
                against: string[];
                /** @enum {string} */
                band: 'strong' | 'medium' | 'weak';
                matcherVersion: string;
                reasons: string[];
                score: number;
                signals: components['schemas']['MatchSignal'][];
              } | null;
              mySide: ('need' | 'achievement' | 'broker') | null;
              need: {
                anonymous: boolean;
                /** Format: uuid */
                id: string;
                organisationId: string | null;
                organisationName: string | null;
                title: string;
              };
              needAcceptedAt: string | null;
              /** @enum {string} */
              openedBySide: 'need' | 'achievement' | 'broker';
              /** Format: date-time */
              proposedAt: string;
              /** @enum {string} */
              status: 'proposed' | 'accepted' | 'negotiating' | 'contracted' | 'closed';
              timeline: {
                actorName: string | null;
                /** Format: date-time */
                at: string;
                detail: {
                  [key: string]: string;
                };
                side: ('need' | 'achievement' | 'broker') | null;
                verb: string;
              }[];
              /** Format: date-time */
              updatedAt: string;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/introductions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** An introduction with the match it was based on and its timeline */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What went wrong, in the language of Accept-Language */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              acceptedAt: string | null;
              achievement: {
                /** Format: uuid */
                id: string;
                /** Format: uuid */
                organisationId: string;
                organisationName: string;
                title: string;
              };
              achievementAcceptedAt: string | null;
              allowed: ('accept' | 'decline' | 'close' | 'message' | 'file' | 'contract' | 'no_answer')[];
              /** Format: date-time */
              answerDueAt: string;
              closedAt: string | null;
              closedBySide: ('need' | 'achievement' | 'broker') | null;
              closeReason:
                | (
                    | 'too_early'
                    | 'benefit_unclear'
                    | 'description_unclear'
                    | 'price'
                    | 'intellectual_property_unclear'
                    | 'found_elsewhere'
                    | 'does_not_fit'
                    | 'no_capacity'
                    | 'other'
                    | 'no_answer'
                  )
                | null;
              contractedAt: string | null;
              contractId: string | null;
              /** Format: uuid */
              id: string;
              leadBroker: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              match: {
                against: string[];
                /** @enum {string} */
                band: 'strong' | 'medium' | 'weak';
                matcherVersion: string;
                reasons: string[];
                score: number;
                signals: components['schemas']['MatchSignal'][];
              } | null;
              mySide: ('need' | 'achievement' | 'broker') | null;
              need: {
                anonymous: boolean;
                /** Format: uuid */
                id: string;
                organisationId: string | null;
                organisationName: string | null;
                title: string;
              };
              needAcceptedAt: string | null;
              /** @enum {string} */
              openedBySide: 'need' | 'achievement' | 'broker';
              /** Format: date-time */
              proposedAt: string;
              /** @enum {string} */
              status: 'proposed' | 'accepted' | 'negotiating' | 'contracted' | 'closed';
              timeline: {
                actorName: string | null;
                /** Format: date-time */
                at: string;
                detail: {
                  [key: string]: string;
                };
                side: ('need' | 'achievement' | 'broker') | null;
                verb: string;
              }[];
              /** Format: date-time */
              updatedAt: string;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/introductions/{id}/accept': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Accept for the own side */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What went wrong, in the language of Accept-Language */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              acceptedAt: string | null;
              achievement: {
                /** Format: uuid */
                id: string;
                /** Format: uuid */
                organisationId: string;
                organisationName: string;
                title: string;
              };
              achievementAcceptedAt: string | null;
              allowed: ('accept' | 'decline' | 'close' | 'message' | 'file' | 'contract' | 'no_answer')[];
              /** Format: date-time */
              answerDueAt: string;
              closedAt: string | null;
              closedBySide: ('need' | 'achievement' | 'broker') | null;
              closeReason:
                | (
                    | 'too_early'
                    | 'benefit_unclear'
                    | 'description_unclear'
                    | 'price'
                    | 'intellectual_property_unclear'
                    | 'found_elsewhere'
                    | 'does_not_fit'
                    | 'no_capacity'
                    | 'other'
                    | 'no_answer'
                  )
                | null;
              contractedAt: string | null;
              contractId: string | null;
              /** Format: uuid */
              id: string;
              leadBroker: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              match: {
                against: string[];
                /** @enum {string} */
                band: 'strong' | 'medium' | 'weak';
                matcherVersion: string;
                reasons: string[];
                score: number;
                signals: components['schemas']['MatchSignal'][];
              } | null;
              mySide: ('need' | 'achievement' | 'broker') | null;
              need: {
                anonymous: boolean;
                /** Format: uuid */
                id: string;
                organisationId: string | null;
                organisationName: string | null;
                title: string;
              };
              needAcceptedAt: string | null;
              /** @enum {string} */
              openedBySide: 'need' | 'achievement' | 'broker';
              /** Format: date-time */
              proposedAt: string;
              /** @enum {string} */
              status: 'proposed' | 'accepted' | 'negotiating' | 'contracted' | 'closed';
              timeline: {
                actorName: string | null;
                /** Format: date-time */
                at: string;
                detail: {
                  [key: string]: string;
                };
                side: ('need' | 'achievement' | 'broker') | null;
                verb: string;
              }[];
              /** Format: date-time */
              updatedAt: string;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/introductions/{id}/close': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** End an introduction that the own side opened or accepted, with a reason */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            note?: string;
            /** @enum {string} */
            reason:
              | 'too_early'
              | 'benefit_unclear'
              | 'description_unclear'
              | 'price'
              | 'intellectual_property_unclear'
              | 'found_elsewhere'
              | 'does_not_fit'
              | 'no_capacity'
              | 'other';
          };
        };
      };
      responses: {
        /** @description What went wrong, in the language of Accept-Language */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              acceptedAt: string | null;
              achievement: {
                /** Format: uuid */
                id: string;
                /** Format: uuid */
                organisationId: string;
                organisationName: string;
                title: string;
              };
              achievementAcceptedAt: string | null;
              allowed: ('accept' | 'decline' | 'close' | 'message' | 'file' | 'contract' | 'no_answer')[];
              /** Format: date-time */
              answerDueAt: string;
              closedAt: string | null;
              closedBySide: ('need' | 'achievement' | 'broker') | null;
              closeReason:
                | (
                    | 'too_early'
                    | 'benefit_unclear'
                    | 'description_unclear'
                    | 'price'
                    | 'intellectual_property_unclear'
                    | 'found_elsewhere'
                    | 'does_not_fit'
                    | 'no_capacity'
                    | 'other'
                    | 'no_answer'
                  )
                | null;
              contractedAt: string | null;
              contractId: string | null;
              /** Format: uuid */
              id: string;
              leadBroker: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              match: {
                against: string[];
                /** @enum {string} */
                band: 'strong' | 'medium' | 'weak';
                matcherVersion: string;
                reasons: string[];
                score: number;
                signals: components['schemas']['MatchSignal'][];
              } | null;
              mySide: ('need' | 'achievement' | 'broker') | null;
              need: {
                anonymous: boolean;
                /** Format: uuid */
                id: string;
                organisationId: string | null;
                organisationName: string | null;
                title: string;
              };
              needAcceptedAt: string | null;
              /** @enum {string} */
              openedBySide: 'need' | 'achievement' | 'broker';
              /** Format: date-time */
              proposedAt: string;
              /** @enum {string} */
              status: 'proposed' | 'accepted' | 'negotiating' | 'contracted' | 'closed';
              timeline: {
                actorName: string | null;
                /** Format: date-time */
                at: string;
                detail: {
                  [key: string]: string;
                };
                side: ('need' | 'achievement' | 'broker') | null;
                verb: string;
              }[];
              /** Format: date-time */
              updatedAt: string;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/introductions/{id}/decline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Decline with a reason */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            note?: string;
            /** @enum {string} */
            reason:
              | 'too_early'
              | 'benefit_unclear'
              | 'description_unclear'
              | 'price'
              | 'intellectual_property_unclear'
              | 'found_elsewhere'
              | 'does_not_fit'
              | 'no_capacity'
              | 'other';
          };
        };
      };
      responses: {
        /** @description What went wrong, in the language of Accept-Language */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              acceptedAt: string | null;
              achievement: {
                /** Format: uuid */
                id: string;
                /** Format: uuid */
                organisationId: string;
                organisationName: string;
                title: string;
              };
              achievementAcceptedAt: string | null;
              allowed: ('accept' | 'decline' | 'close' | 'message' | 'file' | 'contract' | 'no_answer')[];
              /** Format: date-time */
              answerDueAt: string;
              closedAt: string | null;
              closedBySide: ('need' | 'achievement' | 'broker') | null;
              closeReason:
                | (
                    | 'too_early'
                    | 'benefit_unclear'
                    | 'description_unclear'
                    | 'price'
                    | 'intellectual_property_unclear'
                    | 'found_elsewhere'
                    | 'does_not_fit'
                    | 'no_capacity'
                    | 'other'
                    | 'no_answer'
                  )
                | null;
              contractedAt: string | null;
              contractId: string | null;
              /** Format: uuid */
              id: string;
              leadBroker: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              match: {
                against: string[];
                /** @enum {string} */
                band: 'strong' | 'medium' | 'weak';
                matcherVersion: string;
                reasons: string[];
                score: number;
                signals: components['schemas']['MatchSignal'][];
              } | null;
              mySide: ('need' | 'achievement' | 'broker') | null;
              need: {
                anonymous: boolean;
                /** Format: uuid */
                id: string;
                organisationId: string | null;
                organisationName: string | null;
                title: string;
              };
              needAcceptedAt: string | null;
              /** @enum {string} */
              openedBySide: 'need' | 'achievement' | 'broker';
              /** Format: date-time */
              proposedAt: string;
              /** @enum {string} */
              status: 'proposed' | 'accepted' | 'negotiating' | 'contracted' | 'closed';
              timeline: {
                actorName: string | null;
                /** Format: date-time */
                at: string;
                detail: {
                  [key: string]: string;
                };
                side: ('need' | 'achievement' | 'broker') | null;
                verb: string;
              }[];
              /** Format: date-time */
              updatedAt: string;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/introductions/{id}/files': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Files, oldest first; for the parties */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What went wrong, in the language of Accept-Language */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                /** Format: uuid */
                id: string;
                mediaType: string;
                name: string;
                /** @enum {string} */
                side: 'need' | 'achievement' | 'broker';
                size_bytes: number;
                /** Format: date-time */
                uploadedAt: string;
                uploadedByName: string;
              }[];
              total: number;
            };
          };
        };
      };
    };
    put?: never;
    /** Add a file (multipart/form-data, one part with a file name, at most 20 MB) */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What went wrong, in the language of Accept-Language */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** Format: uuid */
              id: string;
              mediaType: string;
              name: string;
              /** @enum {string} */
              side: 'need' | 'achievement' | 'broker';
              size_bytes: number;
              /** Format: date-time */
              uploadedAt: string;
              uploadedByName: string;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/introductions/{id}/messages': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Messages, oldest first; for the parties */
    get: {
      parameters: {
        query?: {
          limit?: number;
          offset?: number;
        };
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What went wrong, in the language of Accept-Language */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                body: string;
                /** Format: uuid */
                id: string;
                mine: boolean;
                senderName: string | null;
                /** Format: date-time */
                sentAt: string;
                /** @enum {string} */
                side: 'need' | 'achievement' | 'broker';
              }[];
              total: number;
            };
          };
        };
      };
    };
    put?: never;
    /** Write to the other parties */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            body: string;
          };
        };
      };
      responses: {
        /** @description What went wrong, in the language of Accept-Language */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              body: string;
              /** Format: uuid */
              id: string;
              mine: boolean;
              senderName: string | null;
              /** Format: date-time */
              sentAt: string;
              /** @enum {string} */
              side: 'need' | 'achievement' | 'broker';
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/listings/submitted': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What waits for release (operator) */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What went wrong, in the language of Accept-Language */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                completeness: number;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: 'achievement' | 'need';
                organisationName: string;
                /** Format: date-time */
                submittedAt: string;
                title: string;
              }[];
              total: number;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/matches/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Matches of a form that is being filled in; nothing is saved */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json':
            | {
                draft: {
                  anonymous: boolean;
                  budgetMaximumFen: string | null;
                  budgetMinimumFen: string | null;
                  confidentialDetail: string;
                  cooperationModes: (
                    | 'transfer'
                    | 'exclusive_licence'
                    | 'sole_licence'
                    | 'ordinary_licence'
                    | 'equity'
                    | 'joint_development'
                    | 'technical_service'
                    | 'spin_off'
                  )[];
                  deadline: string | null;
                  field: (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11) | null;
                  indicators: {
                    confidential: boolean;
                    name: string;
                    /** @enum {string} */
                    relation: '≥' | '≤' | '>' | '<' | '=' | 'range';
                    unit: string;
                    upperValue: string | null;
                    /** @description A decimal number as written */
                    value: string;
                  }[];
                  /** @enum {string} */
                  kind: 'ordinary' | 'open_call' | 'urgent';
                  lowestMaturity: number | null;
                  organisationId?: string | null;
                  problem: string;
                  tags: string[];
                  title: string;
                };
                /** @enum {string} */
                kind: 'need';
                /** @default 20 */
                limit?: number;
              }
            | {
                draft: {
                  advantage: string;
                  confidentialDetail: string;
                  economicEffect: string;
                  field: (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11) | null;
                  indicators: {
                    confidential: boolean;
                    name: string;
                    /** @enum {string} */
                    relation: '≥' | '≤' | '>' | '<' | '=' | 'range';
                    unit: string;
                    upperValue: string | null;
                    /** @description A decimal number as written */
                    value: string;
                  }[];
                  intellectualProperty: {
                    classification: string;
                    /** @enum {string} */
                    kind:
                      | 'invention_patent'
                      | 'utility_model'
                      | 'design_patent'
                      | 'software_copyright'
                      | 'integrated_circuit_layout'
                      | 'plant_variety'
                      | 'biomedical_variety'
                      | 'technical_secret'
                      | 'none';
                    number: string;
                    /** @enum {string} */
                    status: 'applied' | 'granted' | 'expired' | 'not_applicable';
                  }[];
                  maturity: number | null;
                  organisationId?: string | null;
                  priceMaximumFen: string | null;
                  priceMinimumFen: string | null;
                  priceNegotiable: boolean;
                  problemSolved: string;
                  summary: string;
                  tags: string[];
                  team: string;
                  title: string;
                  transferModes: (
                    | 'transfer'
                    | 'exclusive_licence'
                    | 'sole_licence'
                    | 'ordinary_licence'
                    | 'equity'
                    | 'joint_development'
                    | 'technical_service'
                    | 'spin_off'
                  )[];
                };
                /** @enum {string} */
                kind: 'achievement';
                /** @default 20 */
                limit?: number;
              };
        };
      };
      responses: {
        /** @description What went wrong, in the language of Accept-Language */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              emptyReason: ('noText' | 'noCandidates' | 'belowWeak') | null;
              emptyWords: string;
              items: {
                against: string[];
                /** @enum {string} */
                band: 'strong' | 'medium' | 'weak';
                /** Format: uuid */
                id: string;
                importedIncomplete: boolean;
                introductionId: string | null;
                /** @enum {string} */
                kind: 'achievement' | 'need';
                organisationName: string | null;
                reasons: string[];
                sameTitleCount: number;
                score: number;
                signals: components['schemas']['MatchSignal'][];
                title: string;
              }[];
              matcherVersion: string;
              recalled: number;
              /** @description Matches in this answer */
              total: number;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/needs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Search published needs */
    get: {
      parameters: {
        query?: {
          /** @description GB/T 2260 codes */
          district?: string[];
          field?: (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11)[];
          /** @description Kinds of intellectual property */
          intellectualProperty?: string[];
          limit?: number;
          maturityMaximum?: number;
          maturityMinimum?: number;
          /** @description Transfer or cooperation modes */
          mode?: string[];
          offset?: number;
          /** @description Money in fen, decimal */
          priceMaximumFen?: string;
          /** @description Money in fen, decimal */
          priceMinimumFen?: string;
          selectedYear?: number[];
          sort?: 'relevance' | 'newest' | 'deadline' | 'priceAscending' | 'priceDescending';
          /** @description Local tags */
          tag?: string[];
          text?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What went wrong, in the language of Accept-Language */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              didYouMean: string | null;
              facets: {
                [key: string]: {
                  count: number;
                  value: string;
                }[];
              };
              items: {
                completeness: number;
                confirmedAt: string | null;
                deadline: string | null;
                field: (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11) | null;
                highlights: {
                  snippet: {
                    marked: boolean;
                    text: string;
                  }[];
                  title: {
                    marked: boolean;
                    text: string;
                  }[];
                };
                /** Format: uuid */
                id: string;
                importedIncomplete: boolean;
                /** @enum {string} */
                kind: 'achievement' | 'need';
                maturity: number | null;
                modes: string[];
                needKind: string | null;
                organisation: {
                  district: string | null;
                  /** Format: uuid */
                  id: string;
                  /** @enum {string} */
                  kind: 'enterprise' | 'university' | 'institute' | 'agency' | 'service_point' | 'government';
                  name: string;
                  verified: boolean;
                } | null;
                priceMaximumFen: string | null;
                priceMinimumFen: string | null;
                priceNegotiable: boolean;
                publishedAt: string | null;
                selectedYear: number | null;
                tags: string[];
                title: string;
              }[];
              total: number;
            };
          };
        };
      };
    };
    put?: never;
    /** Save a need as a draft */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            anonymous: boolean;
            budgetMaximumFen: string | null;
            budgetMinimumFen: string | null;
            confidentialDetail: string;
            cooperationModes: (
              | 'transfer'
              | 'exclusive_licence'
              | 'sole_licence'
              | 'ordinary_licence'
              | 'equity'
              | 'joint_development'
              | 'technical_service'
              | 'spin_off'
            )[];
            deadline: string | null;
            field: (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11) | null;
            indicators: {
              confidential: boolean;
              name: string;
              /** @enum {string} */
              relation: '≥' | '≤' | '>' | '<' | '=' | 'range';
              unit: string;
              upperValue: string | null;
              /** @description A decimal number as written */
              value: string;
            }[];
            /** @enum {string} */
            kind: 'ordinary' | 'open_call' | 'urgent';
            lowestMaturity: number | null;
            /** Format: uuid */
            organisationId: string;
            problem: string;
            tags: string[];
            title: string;
          };
        };
      };
      responses: {
        /** @description What went wrong, in the language of Accept-Language */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              allowed: (
                | 'edit'
                | 'submit'
                | 'release'
                | 'return'
                | 'confirm'
                | 'close'
                | 'reopen'
                | 'expire'
                | 'contract'
              )[];
              anonymous: boolean;
              budgetMaximumFen: string | null;
              budgetMinimumFen: string | null;
              completeness: {
                missing: {
                  field: string;
                  points: number;
                }[];
                score: number;
              };
              confidentialDetail: string;
              confidentialExists: boolean;
              confidentialShown: boolean;
              confirmedAt: string | null;
              cooperationModes: (
                | 'transfer'
                | 'exclusive_licence'
                | 'sole_licence'
                | 'ordinary_licence'
                | 'equity'
                | 'joint_development'
                | 'technical_service'
                | 'spin_off'
              )[];
              /** Format: date-time */
              createdAt: string;
              deadline: string | null;
              expiresAt: string | null;
              externalReference: string | null;
              field: (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11) | null;
              history: {
                /** Format: date-time */
                at: string;
                note: string;
                toStatus: string;
                verb: string;
              }[];
              /** Format: uuid */
              id: string;
              importedIncomplete: boolean;
              indicators: {
                confidential: boolean;
                name: string;
                /** @enum {string} */
                relation: '≥' | '≤' | '>' | '<' | '=' | 'range';
                unit: string;
                upperValue: string | null;
                /** @description A decimal number as written */
                value: string;
              }[];
              /** @enum {string} */
              kind: 'ordinary' | 'open_call' | 'urgent';
              lowestMaturity: number | null;
              organisation: {
                district: string | null;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: 'enterprise' | 'university' | 'institute' | 'agency' | 'service_point' | 'government';
                name: string;
                verified: boolean;
              } | null;
              organisationId: string | null;
              problem: string;
              publishedAt: string | null;
              /** @enum {string} */
              status: 'draft' | 'submitted' | 'published' | 'contracted' | 'closed' | 'expired';
              tags: string[];
              title: string;
              /** Format: date-time */
              updatedAt: string;
              version: number;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/needs/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A need */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What went wrong, in the language of Accept-Language */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              allowed: (
                | 'edit'
                | 'submit'
                | 'release'
                | 'return'
                | 'confirm'
                | 'close'
                | 'reopen'
                | 'expire'
                | 'contract'
              )[];
              anonymous: boolean;
              budgetMaximumFen: string | null;
              budgetMinimumFen: string | null;
              completeness: {
                missing: {
                  field: string;
                  points: number;
                }[];
                score: number;
              };
              confidentialDetail: string;
              confidentialExists: boolean;
              confidentialShown: boolean;
              confirmedAt: string | null;
              cooperationModes: (
                | 'transfer'
                | 'exclusive_licence'
                | 'sole_licence'
                | 'ordinary_licence'
                | 'equity'
                | 'joint_development'
                | 'technical_service'
                | 'spin_off'
              )[];
              /** Format: date-time */
              createdAt: string;
              deadline: string | null;
              expiresAt: string | null;
              externalReference: string | null;
              field: (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11) | null;
              history: {
                /** Format: date-time */
                at: string;
                note: string;
                toStatus: string;
                verb: string;
              }[];
              /** Format: uuid */
              id: string;
              importedIncomplete: boolean;
              indicators: {
                confidential: boolean;
                name: string;
                /** @enum {string} */
                relation: '≥' | '≤' | '>' | '<' | '=' | 'range';
                unit: string;
                upperValue: string | null;
                /** @description A decimal number as written */
                value: string;
              }[];
              /** @enum {string} */
              kind: 'ordinary' | 'open_call' | 'urgent';
              lowestMaturity: number | null;
              organisation: {
                district: string | null;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: 'enterprise' | 'university' | 'institute' | 'agency' | 'service_point' | 'government';
                name: string;
                verified: boolean;
              } | null;
              organisationId: string | null;
              problem: string;
              publishedAt: string | null;
              /** @enum {string} */
              status: 'draft' | 'submitted' | 'published' | 'contracted' | 'closed' | 'expired';
              tags: string[];
              title: string;
              /** Format: date-time */
              updatedAt: string;
              version: number;
            };
          };
        };
      };
    };
    /** Change a need */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            anonymous: boolean;
            budgetMaximumFen: string | null;
            budgetMinimumFen: string | null;
            confidentialDetail: string;
            cooperationModes: (
              | 'transfer'
              | 'exclusive_licence'
              | 'sole_licence'
              | 'ordinary_licence'
              | 'equity'
              | 'joint_development'
              | 'technical_service'
              | 'spin_off'
            )[];
            deadline: string | null;
            field: (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11) | null;
            indicators: {
              confidential: boolean;
              name: string;
              /** @enum {string} */
              relation: '≥' | '≤' | '>' | '<' | '=' | 'range';
              unit: string;
              upperValue: string | null;
              /** @description A decimal number as written */
              value: string;
            }[];
            /** @enum {string} */
            kind: 'ordinary' | 'open_call' | 'urgent';
            lowestMaturity: number | null;
            /** Format: uuid */
            organisationId: string;
            problem: string;
            tags: string[];
            title: string;
            version: number;
          };
        };
      };
      responses: {
        /** @description What went wrong, in the language of Accept-Language */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              allowed: (
                | 'edit'
                | 'submit'
                | 'release'
                | 'return'
                | 'confirm'
                | 'close'
                | 'reopen'
                | 'expire'
                | 'contract'
              )[];
              anonymous: boolean;
              budgetMaximumFen: string | null;
              budgetMinimumFen: string | null;
              completeness: {
                missing: {
                  field: string;
                  points: number;
                }[];
                score: number;
              };
              confidentialDetail: string;
              confidentialExists: boolean;
              confidentialShown: boolean;
              confirmedAt: string | null;
              cooperationModes: (
                | 'transfer'
                | 'exclusive_licence'
                | 'sole_licence'
                | 'ordinary_licence'
                | 'equity'
                | 'joint_development'
                | 'technical_service'
                | 'spin_off'
              )[];
              /** Format: date-time */
              createdAt: string;
              deadline: string | null;
              expiresAt: string | null;
              externalReference: string | null;
              field: (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11) | null;
              history: {
                /** Format: date-time */
                at: string;
                note: string;
                toStatus: string;
                verb: string;
              }[];
              /** Format: uuid */
              id: string;
              importedIncomplete: boolean;
              indicators: {
                confidential: boolean;
                name: string;
                /** @enum {string} */
                relation: '≥' | '≤' | '>' | '<' | '=' | 'range';
                unit: string;
                upperValue: string | null;
                /** @description A decimal number as written */
                value: string;
              }[];
              /** @enum {string} */
              kind: 'ordinary' | 'open_call' | 'urgent';
              lowestMaturity: number | null;
              organisation: {
                district: string | null;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: 'enterprise' | 'university' | 'institute' | 'agency' | 'service_point' | 'government';
                name: string;
                verified: boolean;
              } | null;
              organisationId: string | null;
              problem: string;
              publishedAt: string | null;
              /** @enum {string} */
              status: 'draft' | 'submitted' | 'published' | 'contracted' | 'closed' | 'expired';
              tags: string[];
              title: string;
              /** Format: date-time */
              updatedAt: string;
              version: number;
            };
          };
        };
      };
    };
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/needs/{id}/close': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Close with a note */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            note?: string;
          } | null;
        };
      };
      responses: {
        /** @description What went wrong, in the language of Accept-Language */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              allowed: (
                | 'edit'
                | 'submit'
                | 'release'
                | 'return'
                | 'confirm'
                | 'close'
                | 'reopen'
                | 'expire'
                | 'contract'
              )[];
              anonymous: boolean;
              budgetMaximumFen: string | null;
              budgetMinimumFen: string | null;
              completeness: {
                missing: {
                  field: string;
                  points: number;
                }[];
                score: number;
              };
              confidentialDetail: string;
              confidentialExists: boolean;
              confidentialShown: boolean;
              confirmedAt: string | null;
              cooperationModes: (
                | 'transfer'
                | 'exclusive_licence'
                | 'sole_licence'
                | 'ordinary_licence'
                | 'equity'
                | 'joint_development'
                | 'technical_service'
                | 'spin_off'
              )[];
              /** Format: date-time */
              createdAt: string;
              deadline: string | null;
              expiresAt: string | null;
              externalReference: string | null;
              field: (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11) | null;
              history: {
                /** Format: date-time */
                at: string;
                note: string;
                toStatus: string;
                verb: string;
              }[];
              /** Format: uuid */
              id: string;
              importedIncomplete: boolean;
              indicators: {
                confidential: boolean;
                name: string;
                /** @enum {string} */
                relation: '≥' | '≤' | '>' | '<' | '=' | 'range';
                unit: string;
                upperValue: string | null;
                /** @description A decimal number as written */
                value: string;
              }[];
              /** @enum {string} */
              kind: 'ordinary' | 'open_call' | 'urgent';
              lowestMaturity: number | null;
              organisation: {
                district: string | null;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: 'enterprise' | 'university' | 'institute' | 'agency' | 'service_point' | 'government';
                name: string;
                verified: boolean;
              } | null;
              organisationId: string | null;
              problem: string;
              publishedAt: string | null;
              /** @enum {string} */
              status: 'draft' | 'submitted' | 'published' | 'contracted' | 'closed' | 'expired';
              tags: string[];
              title: string;
              /** Format: date-time */
              updatedAt: string;
              version: number;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/needs/{id}/confirm': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Say that it still stands: 180 more days */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            note?: string;
          } | null;
        };
      };
      responses: {
        /** @description What went wrong, in the language of Accept-Language */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              allowed: (
                | 'edit'
                | 'submit'
                | 'release'
                | 'return'
                | 'confirm'
                | 'close'
                | 'reopen'
                | 'expire'
                | 'contract'
              )[];
              anonymous: boolean;
              budgetMaximumFen: string | null;
              budgetMinimumFen: string | null;
              completeness: {
                missing: {
                  field: string;
                  points: number;
                }[];
                score: number;
              };
              confidentialDetail: string;
              confidentialExists: boolean;
              confidentialShown: boolean;
              confirmedAt: string | null;
              cooperationModes: (
                | 'transfer'
                | 'exclusive_licence'
                | 'sole_licence'
                | 'ordinary_licence'
                | 'equity'
                | 'joint_development'
                | 'technical_service'
                | 'spin_off'
              )[];
              /** Format: date-time */
              createdAt: string;
              deadline: string | null;
              expiresAt: string | null;
              externalReference: string | null;
              field: (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11) | null;
              history: {
                /** Format: date-time */
                at: string;
                note: string;
                toStatus: string;
                verb: string;
              }[];
              /** Format: uuid */
              id: string;
              importedIncomplete: boolean;
              indicators: {
                confidential: boolean;
                name: string;
                /** @enum {string} */
                relation: '≥' | '≤' | '>' | '<' | '=' | 'range';
                unit: string;
                upperValue: string | null;
                /** @description A decimal number as written */
                value: string;
              }[];
              /** @enum {string} */
              kind: 'ordinary' | 'open_call' | 'urgent';
              lowestMaturity: number | null;
              organisation: {
                district: string | null;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: 'enterprise' | 'university' | 'institute' | 'agency' | 'service_point' | 'government';
                name: string;
                verified: boolean;
              } | null;
              organisationId: string | null;
              problem: string;
              publishedAt: string | null;
              /** @enum {string} */
              status: 'draft' | 'submitted' | 'published' | 'contracted' | 'closed' | 'expired';
              tags: string[];
              title: string;
              /** Format: date-time */
              updatedAt: string;
              version: number;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/needs/{id}/matches': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Achievements that fit a need, best first, with reasons */
    get: {
      parameters: {
        query?: {
          limit?: number;
        };
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What went wrong, in the language of Accept-Language */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              emptyReason: ('noText' | 'noCandidates' | 'belowWeak') | null;
              emptyWords: string;
              items: {
                against: string[];
                /** @enum {string} */
                band: 'strong' | 'medium' | 'weak';
                /** Format: uuid */
                id: string;
                importedIncomplete: boolean;
                introductionId: string | null;
                /** @enum {string} */
                kind: 'achievement' | 'need';
                organisationName: string | null;
                reasons: string[];
                sameTitleCount: number;
                score: number;
                signals: components['schemas']['MatchSignal'][];
                title: string;
              }[];
              matcherVersion: string;
              recalled: number;
              /** @description Matches in this answer */
              total: number;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/needs/{id}/release': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Publish what was submitted (operator, transfer office) */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            note?: string;
          } | null;
        };
      };
      responses: {
        /** @description What went wrong, in the language of Accept-Language */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              allowed: (
                | 'edit'
                | 'submit'
                | 'release'
                | 'return'
                | 'confirm'
                | 'close'
                | 'reopen'
                | 'expire'
                | 'contract'
              )[];
              anonymous: boolean;
              budgetMaximumFen: string | null;
              budgetMinimumFen: string | null;
              completeness: {
                missing: {
                  field: string;
                  points: number;
                }[];
                score: number;
              };
              confidentialDetail: string;
              confidentialExists: boolean;
              confidentialShown: boolean;
              confirmedAt: string | null;
              cooperationModes: (
                | 'transfer'
                | 'exclusive_licence'
                | 'sole_licence'
                | 'ordinary_licence'
                | 'equity'
                | 'joint_development'
                | 'technical_service'
                | 'spin_off'
              )[];
              /** Format: date-time */
              createdAt: string;
              deadline: string | null;
              expiresAt: string | null;
              externalReference: string | null;
              field: (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11) | null;
              history: {
                /** Format: date-time */
                at: string;
                note: string;
                toStatus: string;
                verb: string;
              }[];
              /** Format: uuid */
              id: string;
              importedIncomplete: boolean;
              indicators: {
                confidential: boolean;
                name: string;
                /** @enum {string} */
                relation: '≥' | '≤' | '>' | '<' | '=' | 'range';
                unit: string;
                upperValue: string | null;
                /** @description A decimal number as written */
                value: string;
              }[];
              /** @enum {string} */
              kind: 'ordinary' | 'open_call' | 'urgent';
              lowestMaturity: number | null;
              organisation: {
                district: string | null;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: 'enterprise' | 'university' | 'institute' | 'agency' | 'service_point' | 'government';
                name: string;
                verified: boolean;
              } | null;
              organisationId: string | null;
              problem: string;
              publishedAt: string | null;
              /** @enum {string} */
              status: 'draft' | 'submitted' | 'published' | 'contracted' | 'closed' | 'expired';
              tags: string[];
              title: string;
              /** Format: date-time */
              updatedAt: string;
              version: number;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/needs/{id}/reopen': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Make a closed need a draft again */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            note?: string;
          } | null;
        };
      };
      responses: {
        /** @description What went wrong, in the language of Accept-Language */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              allowed: (
                | 'edit'
                | 'submit'
                | 'release'
                | 'return'
                | 'confirm'
                | 'close'
                | 'reopen'
                | 'expire'
                | 'contract'
              )[];
              anonymous: boolean;
              budgetMaximumFen: string | null;
              budgetMinimumFen: string | null;
              completeness: {
                missing: {
                  field: string;
                  points: number;
                }[];
                score: number;
              };
              confidentialDetail: string;
              confidentialExists: boolean;
              confidentialShown: boolean;
              confirmedAt: string | null;
              cooperationModes: (
                | 'transfer'
                | 'exclusive_licence'
                | 'sole_licence'
                | 'ordinary_licence'
                | 'equity'
                | 'joint_development'
                | 'technical_service'
                | 'spin_off'
              )[];
              /** Format: date-time */
              createdAt: string;
              deadline: string | null;
              expiresAt: string | null;
              externalReference: string | null;
              field: (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11) | null;
              history: {
                /** Format: date-time */
                at: string;
                note: string;
                toStatus: string;
                verb: string;
              }[];
              /** Format: uuid */
              id: string;
              importedIncomplete: boolean;
              indicators: {
                confidential: boolean;
                name: string;
                /** @enum {string} */
                relation: '≥' | '≤' | '>' | '<' | '=' | 'range';
                unit: string;
                upperValue: string | null;
                /** @description A decimal number as written */
                value: string;
              }[];
              /** @enum {string} */
              kind: 'ordinary' | 'open_call' | 'urgent';
              lowestMaturity: number | null;
              organisation: {
                district: string | null;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: 'enterprise' | 'university' | 'institute' | 'agency' | 'service_point' | 'government';
                name: string;
                verified: boolean;
              } | null;
              organisationId: string | null;
              problem: string;
              publishedAt: string | null;
              /** @enum {string} */
              status: 'draft' | 'submitted' | 'published' | 'contracted' | 'closed' | 'expired';
              tags: string[];
              title: string;
              /** Format: date-time */
              updatedAt: string;
              version: number;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/needs/{id}/return': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Send back to the author with a note */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            note: string;
          } | null;
        };
      };
      responses: {
        /** @description What went wrong, in the language of Accept-Language */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              allowed: (
                | 'edit'
                | 'submit'
                | 'release'
                | 'return'
                | 'confirm'
                | 'close'
                | 'reopen'
                | 'expire'
                | 'contract'
              )[];
              anonymous: boolean;
              budgetMaximumFen: string | null;
              budgetMinimumFen: string | null;
              completeness: {
                missing: {
                  field: string;
                  points: number;
                }[];
                score: number;
              };
              confidentialDetail: string;
              confidentialExists: boolean;
              confidentialShown: boolean;
              confirmedAt: string | null;
              cooperationModes: (
                | 'transfer'
                | 'exclusive_licence'
                | 'sole_licence'
                | 'ordinary_licence'
                | 'equity'
                | 'joint_development'
                | 'technical_service'
                | 'spin_off'
              )[];
              /** Format: date-time */
              createdAt: string;
              deadline: string | null;
              expiresAt: string | null;
              externalReference: string | null;
              field: (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11) | null;
              history: {
                /** Format: date-time */
                at: string;
                note: string;
                toStatus: string;
                verb: string;
              }[];
              /** Format: uuid */
              id: string;
              importedIncomplete: boolean;
              indicators: {
                confidential: boolean;
                name: string;
                /** @enum {string} */
                relation: '≥' | '≤' | '>' | '<' | '=' | 'range';
                unit: string;
                upperValue: string | null;
                /** @description A decimal number as written */
                value: string;
              }[];
              /** @enum {string} */
              kind: 'ordinary' | 'open_call' | 'urgent';
              lowestMaturity: number | null;
              organisation: {
                district: string | null;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: 'enterprise' | 'university' | 'institute' | 'agency' | 'service_point' | 'government';
                name: string;
                verified: boolean;
              } | null;
              organisationId: string | null;
              problem: string;
              publishedAt: string | null;
              /** @enum {string} */
              status: 'draft' | 'submitted' | 'published' | 'contracted' | 'closed' | 'expired';
              tags: string[];
              title: string;
              /** Format: date-time */
              updatedAt: string;
              version: number;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/needs/{id}/submit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Submit for publication */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            note?: string;
          } | null;
        };
      };
      responses: {
        /** @description What went wrong, in the language of Accept-Language */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              allowed: (
                | 'edit'
                | 'submit'
                | 'release'
                | 'return'
                | 'confirm'
                | 'close'
                | 'reopen'
                | 'expire'
                | 'contract'
              )[];
              anonymous: boolean;
              budgetMaximumFen: string | null;
              budgetMinimumFen: string | null;
              completeness: {
                missing: {
                  field: string;
                  points: number;
                }[];
                score: number;
              };
              confidentialDetail: string;
              confidentialExists: boolean;
              confidentialShown: boolean;
              confirmedAt: string | null;
              cooperationModes: (
                | 'transfer'
                | 'exclusive_licence'
                | 'sole_licence'
                | 'ordinary_licence'
                | 'equity'
                | 'joint_development'
                | 'technical_service'
                | 'spin_off'
              )[];
              /** Format: date-time */
              createdAt: string;
              deadline: string | null;
              expiresAt: string | null;
              externalReference: string | null;
              field: (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11) | null;
              history: {
                /** Format: date-time */
                at: string;
                note: string;
                toStatus: string;
                verb: string;
              }[];
              /** Format: uuid */
              id: string;
              importedIncomplete: boolean;
              indicators: {
                confidential: boolean;
                name: string;
                /** @enum {string} */
                relation: '≥' | '≤' | '>' | '<' | '=' | 'range';
                unit: string;
                upperValue: string | null;
                /** @description A decimal number as written */
                value: string;
              }[];
              /** @enum {string} */
              kind: 'ordinary' | 'open_call' | 'urgent';
              lowestMaturity: number | null;
              organisation: {
                district: string | null;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: 'enterprise' | 'university' | 'institute' | 'agency' | 'service_point' | 'government';
                name: string;
                verified: boolean;
              } | null;
              organisationId: string | null;
              problem: string;
              publishedAt: string | null;
              /** @enum {string} */
              status: 'draft' | 'submitted' | 'published' | 'contracted' | 'closed' | 'expired';
              tags: string[];
              title: string;
              /** Format: date-time */
              updatedAt: string;
              version: number;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/needs/completeness': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Completeness of a form that is being filled in */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            anonymous: boolean;
            budgetMaximumFen: string | null;
            budgetMinimumFen: string | null;
            confidentialDetail: string;
            cooperationModes: (
              | 'transfer'
              | 'exclusive_licence'
              | 'sole_licence'
              | 'ordinary_licence'
              | 'equity'
              | 'joint_development'
              | 'technical_service'
              | 'spin_off'
            )[];
            deadline: string | null;
            field: (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11) | null;
            indicators: {
              confidential: boolean;
              name: string;
              /** @enum {string} */
              relation: '≥' | '≤' | '>' | '<' | '=' | 'range';
              unit: string;
              upperValue: string | null;
              /** @description A decimal number as written */
              value: string;
            }[];
            /** @enum {string} */
            kind: 'ordinary' | 'open_call' | 'urgent';
            lowestMaturity: number | null;
            /** Format: uuid */
            organisationId: string;
            problem: string;
            tags: string[];
            title: string;
          };
        };
      };
      responses: {
        /** @description What went wrong, in the language of Accept-Language */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              missing: {
                field: string;
                points: number;
              }[];
              score: number;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/notifications': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What the reader was told, newest first */
    get: {
      parameters: {
        query?: {
          limit?: number;
          offset?: number;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What went wrong, in the language of Accept-Language */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                /** Format: date-time */
                createdAt: string;
                /** Format: uuid */
                id: string;
                kind: string;
                link: string;
                readAt: string | null;
                text: string;
              }[];
              total: number;
              unread: number;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/notifications/{id}/read': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Mark one as read */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': Record<string, never> | null;
        };
      };
      responses: {
        /** @description What went wrong, in the language of Accept-Language */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              unread: number;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/notifications/read': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Mark all as read */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': Record<string, never> | null;
        };
      };
      responses: {
        /** @description What went wrong, in the language of Accept-Language */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              unread: number;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/official-figures/{indicator}/{year}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Enter an official yearly figure with its source (operator) */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          indicator: string;
          year: number;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            source: string;
            /** @description Money in fen, decimal */
            value: string;
          };
        };
      };
      responses: {
        /** @description What went wrong, in the language of Accept-Language */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              indicator: string;
              source: string;
              /** @description Money in fen, decimal */
              value: string;
              year: number;
            };
          };
        };
      };
    };
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/organisations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Find organisations by name */
    get: {
      parameters: {
        query?: {
          kind?: 'enterprise' | 'university' | 'institute' | 'agency' | 'service_point' | 'government';
          limit?: number;
          offset?: number;
          text?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What went wrong, in the language of Accept-Language */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                district: string | null;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: 'enterprise' | 'university' | 'institute' | 'agency' | 'service_point' | 'government';
                name: string;
                verified: boolean;
              }[];
              total: number;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/organisations/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Public profile with response time */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What went wrong, in the language of Accept-Language */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              demo: boolean;
              district: string | null;
              flags: (
                'high_technology_enterprise' | 'technology_small_medium_enterprise' | 'listed_company'
              )[];
              functionalArea: string | null;
              /** Format: uuid */
              id: string;
              industry: string | null;
              introduction: string;
              /** @enum {string} */
              kind: 'enterprise' | 'university' | 'institute' | 'agency' | 'service_point' | 'government';
              medianResponseHours: number | null;
              name: string;
              publishedAchievements: number;
              publishedNeeds: number;
              size: ('large' | 'medium' | 'small' | 'micro') | null;
              verified: boolean;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/organisations/{id}/achievements': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** achievements of an organisation: all for its people, public ones for others */
    get: {
      parameters: {
        query?: {
          limit?: number;
          offset?: number;
          status?: string;
        };
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What went wrong, in the language of Accept-Language */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                completeness: number;
                confirmedAt: string | null;
                expiresAt: string | null;
                /** Format: uuid */
                id: string;
                importedIncomplete: boolean;
                publishedAt: string | null;
                status: string;
                title: string;
                /** Format: date-time */
                updatedAt: string;
              }[];
              total: number;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/organisations/{id}/needs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** needs of an organisation: all for its people, public ones for others */
    get: {
      parameters: {
        query?: {
          limit?: number;
          offset?: number;
          status?: string;
        };
        header?: never;
        path: {
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What went wrong, in the language of Accept-Language */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                completeness: number;
                confirmedAt: string | null;
                expiresAt: string | null;
                /** Format: uuid */
                id: string;
                importedIncomplete: boolean;
                publishedAt: string | null;
                status: string;
                title: string;
                /** Format: date-time */
                updatedAt: string;
              }[];
              total: number;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/search/suggestions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Words and titles for what has been typed so far */
    get: {
      parameters: {
        query: {
          kind?: ('achievement' | 'need' | 'organisation' | 'broker')[];
          limit?: number;
          text: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What went wrong, in the language of Accept-Language */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              items: {
                count: number;
                /** @enum {string} */
                kind: 'word' | 'title';
                listing: {
                  /** Format: uuid */
                  id: string;
                  /** @enum {string} */
                  kind: 'achievement' | 'need' | 'organisation' | 'broker';
                } | null;
                segments: {
                  marked: boolean;
                  text: string;
                }[];
                text: string;
              }[];
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/session': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who is signed in */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What went wrong, in the language of Accept-Language */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              user: {
                brokerId: string | null;
                demo: boolean;
                email: string;
                /** Format: uuid */
                id: string;
                isOperator: boolean;
                /** @enum {string} */
                language: 'zh' | 'en';
                memberships: {
                  /** Format: uuid */
                  organisationId: string;
                  /** @enum {string} */
                  organisationKind:
                    'enterprise' | 'university' | 'institute' | 'agency' | 'service_point' | 'government';
                  organisationName: string;
                  /** @enum {string} */
                  role: 'owner' | 'member' | 'finance';
                  verified: boolean;
                }[];
                name: string;
              } | null;
            };
          };
        };
      };
    };
    put?: never;
    /** Sign in */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            email: string;
            password: string;
          };
        };
      };
      responses: {
        /** @description What went wrong, in the language of Accept-Language */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              user: {
                brokerId: string | null;
                demo: boolean;
                email: string;
                /** Format: uuid */
                id: string;
                isOperator: boolean;
                /** @enum {string} */
                language: 'zh' | 'en';
                memberships: {
                  /** Format: uuid */
                  organisationId: string;
                  /** @enum {string} */
                  organisationKind:
                    'enterprise' | 'university' | 'institute' | 'agency' | 'service_point' | 'government';
                  organisationName: string;
                  /** @enum {string} */
                  role: 'owner' | 'member' | 'finance';
                  verified: boolean;
                }[];
                name: string;
              } | null;
            };
          };
        };
      };
    };
    /** Sign out */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What went wrong, in the language of Accept-Language */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description Default Response */
        204: {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/statistics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Public figures: funnel, open listings, volume by year */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What went wrong, in the language of Accept-Language */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              /** Format: date-time */
              asOf: string;
              funnel: {
                conversion: number | null;
                count: number;
                medianDays: number | null;
                /** @enum {string} */
                stage: 'needs' | 'matched' | 'introduced' | 'accepted' | 'contracted' | 'registered';
              }[];
              published: {
                achievements: number;
                needs: number;
              };
              volume: {
                contracts: number;
                /** @description Money in fen, signed */
                technologyFen: string;
                /** @description Money in fen, signed */
                totalFen: string;
                year: number;
              }[];
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description What went wrong, in the language of Accept-Language */
    ErrorAnswer: {
      /** @enum {string} */
      code:
        | 'invalid_input'
        | 'body_too_large'
        | 'unsupported_media_type'
        | 'not_signed_in'
        | 'wrong_credentials'
        | 'account_disabled'
        | 'not_allowed'
        | 'not_found'
        | 'route_not_found'
        | 'wrong_state'
        | 'version_conflict'
        | 'already_exists'
        | 'already_registered'
        | 'introduction_exists'
        | 'listing_incomplete'
        | 'organisation_not_verified'
        | 'shares_exceed_whole'
        | 'technology_amount_exceeds_total'
        | 'receipts_exceed_total'
        | 'related_parties_refused'
        | 'second_person_required'
        | 'expert_review_required'
        | 'idempotency_key_reused'
        | 'file_type_refused'
        | 'too_many_requests'
        | 'search_unavailable'
        | 'internal';
      fields: {
        /** @enum {string} */
        code:
          | 'required'
          | 'too_short'
          | 'too_long'
          | 'too_small'
          | 'too_large'
          | 'wrong_format'
          | 'wrong_type'
          | 'not_in_list'
          | 'unknown_field'
          | 'unknown_reference'
          | 'duplicate'
          | 'before_other'
          | 'exceeds_other'
          | 'sum_exceeds_whole'
          | 'in_the_past'
          | 'in_the_future'
          | 'not_verified'
          | 'refused';
        message: string;
        path: string;
      }[];
      message: string;
    };
    MatchSignal: {
      /** @enum {string} */
      outcome: 'for' | 'against' | 'unknown' | 'neutral';
      parts: components['schemas']['MatchSignal'][];
      signal: string;
      /** @description 0–1 */
      value: number;
      /** @description Share in the score of the line above */
      weight: number;
      words: string;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
