// Generated from the OpenAPI document of server/ by scripts/generate-api-types.ts. Do not edit.

export interface paths {
  '/api/v1/account': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** My account */
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
              demo: boolean;
              email: string;
              emailChange: {
                email: string;
                /** Format: date-time */
                expiresAt: string;
              } | null;
              emailVerified: boolean;
              /** @enum {string} */
              language: 'zh' | 'en';
              name: string;
              passwordSetAt: string | null;
              secondFactor: {
                on: boolean;
                recoveryCodesLeft: number;
                required: boolean;
              };
            };
          };
        };
      };
    };
    /** Change my name and language */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** @enum {string} */
            language: 'zh' | 'en';
            name: string;
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
        204: {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
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
  '/api/v1/account-rules': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What a new password has to be, and which terms are agreed to */
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
              password: {
                formerRefused: number;
                leastClasses: number;
                maximumAgeDays: number | null;
                minimumLength: number;
                /** @enum {string} */
                policy: 'nist' | 'dengbao';
              };
              terms: {
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                privacy: string;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                terms: string;
              };
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
  '/api/v1/account/consents': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What one agreed to, and when */
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
                agreed: boolean;
                changes: string[];
                /** @enum {string} */
                document: 'terms' | 'privacy';
                history: {
                  /** Format: date-time */
                  givenAt: string;
                  version: string;
                  withdrawnAt: string | null;
                }[];
                present: string;
                undecided: boolean;
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
  '/api/v1/account/consents/{document}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Agree to the version in force */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          document: 'terms' | 'privacy';
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            version: string;
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
              items: {
                agreed: boolean;
                changes: string[];
                /** @enum {string} */
                document: 'terms' | 'privacy';
                history: {
                  /** Format: date-time */
                  givenAt: string;
                  version: string;
                  withdrawnAt: string | null;
                }[];
                present: string;
                undecided: boolean;
              }[];
            };
          };
        };
      };
    };
    post?: never;
    /** Take an agreement back; needs a recent proof */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          document: 'terms' | 'privacy';
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
                agreed: boolean;
                changes: string[];
                /** @enum {string} */
                document: 'terms' | 'privacy';
                history: {
                  /** Format: date-time */
                  givenAt: string;
                  version: string;
                  withdrawnAt: string | null;
                }[];
                present: string;
                undecided: boolean;
              }[];
            };
          };
        };
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/account/email-change': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ask to change my e-mail address; same answer when another account has it */
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
            code?: string;
            /** Format: email */
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
        204: {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/account/email-change/confirmation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Confirm my new e-mail address with the link from the mail; other sessions end */
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
            token: string;
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
        204: {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/account/erasure': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whether the own account can be erased, and what stands in the way */
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
              obstacles: {
                /** @enum {string} */
                kind: 'administrator' | 'last_owner' | 'introduction' | 'mandate' | 'contract';
                link: string | null;
                text: string;
              }[];
              possible: boolean;
            };
          };
        };
      };
    };
    put?: never;
    /** Erase the own account; needs a recent proof and cannot be undone */
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
        204: {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/account/password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Change my password; other sessions end */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            password: string;
            present: string;
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
        204: {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
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
  '/api/v1/account/personal-data': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Everything that is stored about oneself, as JSON or as a page; needs a recent proof */
    get: {
      parameters: {
        query?: {
          format?: 'json' | 'html';
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
            'text/html': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ErrorAnswer'];
            'text/html': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description The file */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': string;
            'text/html': string;
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
  '/api/v1/account/preferences': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One’s own preferences */
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
              personalNotifications: boolean;
            };
          };
        };
      };
    };
    /** Let programs choose notifications, or not */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            personalNotifications: boolean;
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
              personalNotifications: boolean;
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
  '/api/v1/account/recovery-codes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** New recovery codes in the place of all earlier ones */
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
              codes: string[];
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
  '/api/v1/account/second-factor': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Confirm the app with a code; answers the recovery codes, once */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            code: string;
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
              codes: string[];
            };
          };
        };
      };
    };
    /** Begin to set up an authenticator app */
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
              qr: {
                path: string;
                size: number;
              };
              secret: string;
              uri: string;
            };
          };
        };
      };
    };
    /** Give the second factor up */
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
  '/api/v1/account/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** My open sessions */
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
                address: string | null;
                browser: string | null;
                /** Format: date-time */
                createdAt: string;
                current: boolean;
                /** Format: date-time */
                expiresAt: string;
                /** Format: uuid */
                id: string;
                /** Format: date-time */
                lastSeenAt: string;
                system: string | null;
              }[];
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    /** End all my sessions but this one */
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
  '/api/v1/account/sessions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** End one of my sessions */
    delete: {
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
  '/api/v1/account/verification-mail': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ask for another mail that verifies my address */
    post: {
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
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/accounts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Accounts, for the security administrator */
    get: {
      parameters: {
        query?: {
          limit?: number;
          offset?: number;
          search?: string;
          status?: 'active' | 'unverified' | 'disabled';
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
                administrator: ('system' | 'security' | 'audit') | null;
                /** Format: date-time */
                createdAt: string;
                demo: boolean;
                disabledAt: string | null;
                email: string;
                /** Format: uuid */
                id: string;
                lastSeenAt: string | null;
                name: string;
                openSessions: number;
                organisations: string[];
                secondFactor: boolean;
                /** @enum {string} */
                status: 'active' | 'unverified' | 'disabled';
              }[];
              total: number;
            };
          };
        };
      };
    };
    put?: never;
    /** Register; the answer is the same whether the address is known or not */
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
            consent: {
              /**
               * Format: date
               * @description Calendar day in Asia/Shanghai
               */
              privacy: string;
              /**
               * Format: date
               * @description Calendar day in Asia/Shanghai
               */
              terms: string;
            };
            /** Format: email */
            email: string;
            /** @enum {string} */
            language: 'zh' | 'en';
            name: string;
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
        204: {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/accounts/{id}/disable': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Close an account; every session ends */
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
        204: {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/accounts/{id}/enable': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Open a closed account again */
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
        204: {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/accounts/{id}/end-sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** End every session of an account */
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
        204: {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/accounts/{id}/reset-second-factor': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Take the second factor away after an identity check */
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
            /** @enum {string} */
            identityCheck: 'in_person' | 'video_call' | 'signed_letter';
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
        204: {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
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
          /** @description Months of the deadline, such as 2026-12 */
          deadline?: string[];
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
          /** @description Bands of the price in yuan as the facet names them, such as 100000-500000, or negotiable */
          priceBand?: string[];
          /** @description Money in fen, decimal */
          priceMaximumFen?: string;
          /** @description Money in fen, decimal */
          priceMinimumFen?: string;
          selectedYear?: number[];
          sort?: 'relevance' | 'newest' | 'deadline' | 'priceAscending' | 'priceDescending';
          /** @description Default: published. Contracted needs and sold achievements are to be seen, not to be had */
          status?: ('published' | 'contracted' | 'sold')[];
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
              capabilities: {
                didYouMean: boolean;
                engine: string;
                excludedWords: boolean;
                facets: boolean;
                phrases: boolean;
                pinyin: boolean;
                sorts: (
                  'relevance' | 'newest' | 'deadline' | 'priceAscending' | 'priceDescending' | 'closedDeals'
                )[];
              };
              degraded: boolean;
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
                /** @enum {string} */
                status: 'published' | 'contracted' | 'sold';
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
                answer: {
                  /** Format: date-time */
                  answeredAt: string;
                  note: string;
                  reason:
                    | (
                        | 'not_our_field'
                        | 'limits_missed'
                        | 'too_early'
                        | 'benefit_unclear'
                        | 'description_unclear'
                        | 'price'
                        | 'intellectual_property_unclear'
                        | 'found_elsewhere'
                        | 'other'
                      )
                    | null;
                  /** @enum {string} */
                  side: 'need' | 'achievement' | 'broker';
                  /** @enum {string} */
                  verdict: 'fits' | 'does_not_fit';
                } | null;
                /** @enum {string} */
                band: 'strong' | 'medium' | 'weak';
                /** Format: uuid */
                id: string;
                importedIncomplete: boolean;
                introductionId: string | null;
                /** @enum {string} */
                kind: 'achievement' | 'need';
                mayAnswer: boolean;
                organisationName: string | null;
                reasons: string[];
                sameTitleCount: number;
                score: number;
                signals: components['schemas']['MatchSignal'][];
                title: string;
              }[];
              matcherVersion: string;
              recalled: number;
              refused: {
                against: string[];
                answer: {
                  /** Format: date-time */
                  answeredAt: string;
                  note: string;
                  reason:
                    | (
                        | 'not_our_field'
                        | 'limits_missed'
                        | 'too_early'
                        | 'benefit_unclear'
                        | 'description_unclear'
                        | 'price'
                        | 'intellectual_property_unclear'
                        | 'found_elsewhere'
                        | 'other'
                      )
                    | null;
                  /** @enum {string} */
                  side: 'need' | 'achievement' | 'broker';
                  /** @enum {string} */
                  verdict: 'fits' | 'does_not_fit';
                } | null;
                /** Format: uuid */
                id: string;
                importedIncomplete: boolean;
                /** @enum {string} */
                kind: 'achievement' | 'need';
                mayAnswer: boolean;
                organisationName: string | null;
                title: string;
              }[];
              /** @description Matches in this answer, refused ones apart */
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
  '/api/v1/administrators': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The administrators (security administrator) */
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
                /** Format: date-time */
                appointedAt: string;
                appointedByName: string | null;
                disabled: boolean;
                email: string;
                name: string;
                removable: boolean;
                /** @enum {string} */
                role: 'system' | 'security' | 'audit';
                /** Format: uuid */
                userId: string;
              }[];
            };
          };
        };
      };
    };
    put?: never;
    /** Appoint an administrator (security administrator, with a recent proof) */
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
            /** Format: email */
            email: string;
            /** @enum {string} */
            role: 'system' | 'security' | 'audit';
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
              items: {
                /** Format: date-time */
                appointedAt: string;
                appointedByName: string | null;
                disabled: boolean;
                email: string;
                name: string;
                removable: boolean;
                /** @enum {string} */
                role: 'system' | 'security' | 'audit';
                /** Format: uuid */
                userId: string;
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
  '/api/v1/administrators/{userId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** End an appointment (security administrator, with a recent proof) */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          userId: string;
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
  '/api/v1/audit/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The audit record, for the audit administrator */
    get: {
      parameters: {
        query?: {
          /** @description Calendar day in Asia/Shanghai */
          from?: string;
          kind?:
            | 'sign_in'
            | 'sign_out'
            | 'session_end'
            | 'register'
            | 'password_change'
            | 'second_factor_change'
            | 'denial'
            | 'rights_change'
            | 'verification'
            | 'certification'
            | 'disclosure'
            | 'registration'
            | 'export'
            | 'personal_data'
            | 'settings_change';
          limit?: number;
          offset?: number;
          outcome?: 'done' | 'refused';
          person?: string;
          subjectId?: string;
          subjectKind?: string;
          /** @description Calendar day in Asia/Shanghai */
          to?: string;
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
                actor: {
                  /** Format: uuid */
                  id: string;
                  name: string | null;
                } | null;
                address: {
                  ip: string;
                  userAgent: string;
                } | null;
                /** Format: date-time */
                at: string;
                detail: {
                  [key: string]: string | number | boolean | null;
                };
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind:
                  | 'sign_in'
                  | 'sign_out'
                  | 'session_end'
                  | 'register'
                  | 'password_change'
                  | 'second_factor_change'
                  | 'denial'
                  | 'rights_change'
                  | 'verification'
                  | 'certification'
                  | 'disclosure'
                  | 'registration'
                  | 'export'
                  | 'personal_data'
                  | 'settings_change';
                /** @enum {string} */
                outcome: 'done' | 'refused';
                subjectId: string | null;
                subjectKind: string;
                subjectName: string | null;
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
  '/api/v1/audit/exports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The daily files of the audit record, for the audit administrator */
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
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                day: string;
                size_bytes: number;
                /** Format: date-time */
                writtenAt: string;
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
  '/api/v1/audit/exports/{day}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One daily file of the audit record, for the audit administrator: JSON Lines with its seal */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** @description Calendar day in Asia/Shanghai */
          day: string;
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
            'text/plain': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'text/plain': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description One event a line */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'text/plain': string;
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
  '/api/v1/audit/seals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The last seal of each day over the audit record, for everybody */
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
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                day: string;
                /** @description SHA-256 of the seal, hexadecimal */
                hash: string;
                number: number;
                rows: number;
                sealedAt: string | null;
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
          /** @description GB/T 2260 codes */
          district?: string[];
          field?: (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11)[];
          level?: ('junior' | 'intermediate' | 'senior')[];
          limit?: number;
          offset?: number;
          sort?: 'relevance' | 'closedDeals' | 'newest';
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
              capabilities: {
                didYouMean: boolean;
                engine: string;
                excludedWords: boolean;
                facets: boolean;
                phrases: boolean;
                pinyin: boolean;
                sorts: (
                  'relevance' | 'newest' | 'deadline' | 'priceAscending' | 'priceDescending' | 'closedDeals'
                )[];
              };
              degraded: boolean;
              didYouMean: string | null;
              facets: {
                [key: string]: {
                  count: number;
                  value: string;
                }[];
              };
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
                /** @enum {string} */
                level: 'junior' | 'intermediate' | 'senior';
                name: string;
                /** @enum {string} */
                standing: 'certified' | 'expired' | 'ended';
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
              /** @enum {string} */
              standing: 'certified' | 'expired' | 'ended';
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
  '/api/v1/brokers/{id}/agency': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Say for which agency one works (the broker); null leaves it */
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
            agencyId: string | null;
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
        204: {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
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
  '/api/v1/brokers/{id}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** End a broker’s certification (operator) */
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
            reason: string;
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
        204: {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/brokers/{id}/level': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Give a broker another level (operator) */
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
            /** @enum {string} */
            level: 'junior' | 'intermediate' | 'senior';
            reason: string;
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
        204: {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
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
  '/api/v1/certification': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What the reader is as a broker, and asked for last */
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
              broker: {
                agency: {
                  /** Format: uuid */
                  id: string;
                  name: string;
                } | null;
                askedAgency: {
                  /** Format: uuid */
                  id: string;
                  name: string;
                } | null;
                certificateExpiresOn: string | null;
                certificateNumber: string | null;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                level: 'junior' | 'intermediate' | 'senior';
                /** @enum {string} */
                standing: 'certified' | 'expired' | 'ended';
              } | null;
              request: {
                agency: {
                  /** Format: uuid */
                  id: string;
                  name: string;
                } | null;
                allowed: ('certify' | 'refuse' | 'add-file' | 'withdraw')[];
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                certificateExpiresOn: string;
                certificateNumber: string;
                decidedAt: string | null;
                district: string | null;
                fields: (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11)[];
                file: {
                  /** Format: uuid */
                  id: string;
                  mediaType: string;
                  name: string;
                  size_bytes: number;
                } | null;
                /** Format: uuid */
                id: string;
                introduction: string;
                /** @enum {string} */
                level: 'junior' | 'intermediate' | 'senior';
                name: string;
                reason: string;
                /** Format: date-time */
                requestedAt: string;
                sameNumber: {
                  /** Format: uuid */
                  id: string;
                  name: string;
                }[];
                /** @enum {string} */
                status: 'draft' | 'pending' | 'granted' | 'refused' | 'withdrawn';
                /** Format: uuid */
                userId: string;
              } | null;
            };
          };
        };
      };
    };
    /** Say what one’s certificate is; the request goes out with its document */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            agencyId: string | null;
            /**
             * Format: date
             * @description Calendar day in Asia/Shanghai
             */
            certificateExpiresOn: string;
            certificateNumber: string;
            district: string | null;
            fields: (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11)[];
            introduction: string;
            /** @enum {string} */
            level: 'junior' | 'intermediate' | 'senior';
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
              broker: {
                agency: {
                  /** Format: uuid */
                  id: string;
                  name: string;
                } | null;
                askedAgency: {
                  /** Format: uuid */
                  id: string;
                  name: string;
                } | null;
                certificateExpiresOn: string | null;
                certificateNumber: string | null;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                level: 'junior' | 'intermediate' | 'senior';
                /** @enum {string} */
                standing: 'certified' | 'expired' | 'ended';
              } | null;
              request: {
                agency: {
                  /** Format: uuid */
                  id: string;
                  name: string;
                } | null;
                allowed: ('certify' | 'refuse' | 'add-file' | 'withdraw')[];
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                certificateExpiresOn: string;
                certificateNumber: string;
                decidedAt: string | null;
                district: string | null;
                fields: (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11)[];
                file: {
                  /** Format: uuid */
                  id: string;
                  mediaType: string;
                  name: string;
                  size_bytes: number;
                } | null;
                /** Format: uuid */
                id: string;
                introduction: string;
                /** @enum {string} */
                level: 'junior' | 'intermediate' | 'senior';
                name: string;
                reason: string;
                /** Format: date-time */
                requestedAt: string;
                sameNumber: {
                  /** Format: uuid */
                  id: string;
                  name: string;
                }[];
                /** @enum {string} */
                status: 'draft' | 'pending' | 'granted' | 'refused' | 'withdrawn';
                /** Format: uuid */
                userId: string;
              } | null;
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
  '/api/v1/certification/file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Add the certificate and send the request (multipart/form-data, one file, at most 20 MB) */
    post: {
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
        201: {
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
              allowed: ('certify' | 'refuse' | 'add-file' | 'withdraw')[];
              /**
               * Format: date
               * @description Calendar day in Asia/Shanghai
               */
              certificateExpiresOn: string;
              certificateNumber: string;
              decidedAt: string | null;
              district: string | null;
              fields: (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11)[];
              file: {
                /** Format: uuid */
                id: string;
                mediaType: string;
                name: string;
                size_bytes: number;
              } | null;
              /** Format: uuid */
              id: string;
              introduction: string;
              /** @enum {string} */
              level: 'junior' | 'intermediate' | 'senior';
              name: string;
              reason: string;
              /** Format: date-time */
              requestedAt: string;
              sameNumber: {
                /** Format: uuid */
                id: string;
                name: string;
              }[];
              /** @enum {string} */
              status: 'draft' | 'pending' | 'granted' | 'refused' | 'withdrawn';
              /** Format: uuid */
              userId: string;
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
  '/api/v1/certification/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Take one’s request back */
    post: {
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
              broker: {
                agency: {
                  /** Format: uuid */
                  id: string;
                  name: string;
                } | null;
                askedAgency: {
                  /** Format: uuid */
                  id: string;
                  name: string;
                } | null;
                certificateExpiresOn: string | null;
                certificateNumber: string | null;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                level: 'junior' | 'intermediate' | 'senior';
                /** @enum {string} */
                standing: 'certified' | 'expired' | 'ended';
              } | null;
              request: {
                agency: {
                  /** Format: uuid */
                  id: string;
                  name: string;
                } | null;
                allowed: ('certify' | 'refuse' | 'add-file' | 'withdraw')[];
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                certificateExpiresOn: string;
                certificateNumber: string;
                decidedAt: string | null;
                district: string | null;
                fields: (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11)[];
                file: {
                  /** Format: uuid */
                  id: string;
                  mediaType: string;
                  name: string;
                  size_bytes: number;
                } | null;
                /** Format: uuid */
                id: string;
                introduction: string;
                /** @enum {string} */
                level: 'junior' | 'intermediate' | 'senior';
                name: string;
                reason: string;
                /** Format: date-time */
                requestedAt: string;
                sameNumber: {
                  /** Format: uuid */
                  id: string;
                  name: string;
                }[];
                /** @enum {string} */
                status: 'draft' | 'pending' | 'granted' | 'refused' | 'withdrawn';
                /** Format: uuid */
                userId: string;
              } | null;
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
  '/api/v1/certifications': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The queue of requests for certification (operator) */
    get: {
      parameters: {
        query?: {
          limit?: number;
          offset?: number;
          status?: 'pending' | 'granted' | 'refused' | 'withdrawn';
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
                allowed: ('certify' | 'refuse' | 'add-file' | 'withdraw')[];
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                certificateExpiresOn: string;
                certificateNumber: string;
                decidedAt: string | null;
                district: string | null;
                fields: (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11)[];
                file: {
                  /** Format: uuid */
                  id: string;
                  mediaType: string;
                  name: string;
                  size_bytes: number;
                } | null;
                /** Format: uuid */
                id: string;
                introduction: string;
                /** @enum {string} */
                level: 'junior' | 'intermediate' | 'senior';
                name: string;
                reason: string;
                /** Format: date-time */
                requestedAt: string;
                sameNumber: {
                  /** Format: uuid */
                  id: string;
                  name: string;
                }[];
                /** @enum {string} */
                status: 'draft' | 'pending' | 'granted' | 'refused' | 'withdrawn';
                /** Format: uuid */
                userId: string;
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
  '/api/v1/certifications/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A request (its author, operator) */
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
              allowed: ('certify' | 'refuse' | 'add-file' | 'withdraw')[];
              /**
               * Format: date
               * @description Calendar day in Asia/Shanghai
               */
              certificateExpiresOn: string;
              certificateNumber: string;
              decidedAt: string | null;
              district: string | null;
              fields: (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11)[];
              file: {
                /** Format: uuid */
                id: string;
                mediaType: string;
                name: string;
                size_bytes: number;
              } | null;
              /** Format: uuid */
              id: string;
              introduction: string;
              /** @enum {string} */
              level: 'junior' | 'intermediate' | 'senior';
              name: string;
              reason: string;
              /** Format: date-time */
              requestedAt: string;
              sameNumber: {
                /** Format: uuid */
                id: string;
                name: string;
              }[];
              /** @enum {string} */
              status: 'draft' | 'pending' | 'granted' | 'refused' | 'withdrawn';
              /** Format: uuid */
              userId: string;
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
  '/api/v1/certifications/{id}/certify': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Certify at a level (operator) */
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
            /** @enum {string} */
            level: 'junior' | 'intermediate' | 'senior';
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
              agency: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              allowed: ('certify' | 'refuse' | 'add-file' | 'withdraw')[];
              /**
               * Format: date
               * @description Calendar day in Asia/Shanghai
               */
              certificateExpiresOn: string;
              certificateNumber: string;
              decidedAt: string | null;
              district: string | null;
              fields: (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11)[];
              file: {
                /** Format: uuid */
                id: string;
                mediaType: string;
                name: string;
                size_bytes: number;
              } | null;
              /** Format: uuid */
              id: string;
              introduction: string;
              /** @enum {string} */
              level: 'junior' | 'intermediate' | 'senior';
              name: string;
              reason: string;
              /** Format: date-time */
              requestedAt: string;
              sameNumber: {
                /** Format: uuid */
                id: string;
                name: string;
              }[];
              /** @enum {string} */
              status: 'draft' | 'pending' | 'granted' | 'refused' | 'withdrawn';
              /** Format: uuid */
              userId: string;
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
  '/api/v1/certifications/{id}/file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The certificate, to save (its author, operator) */
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
  '/api/v1/certifications/{id}/refuse': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Refuse, with a reason for the author (operator) */
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
            reason: string;
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
              agency: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              allowed: ('certify' | 'refuse' | 'add-file' | 'withdraw')[];
              /**
               * Format: date
               * @description Calendar day in Asia/Shanghai
               */
              certificateExpiresOn: string;
              certificateNumber: string;
              decidedAt: string | null;
              district: string | null;
              fields: (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11)[];
              file: {
                /** Format: uuid */
                id: string;
                mediaType: string;
                name: string;
                size_bytes: number;
              } | null;
              /** Format: uuid */
              id: string;
              introduction: string;
              /** @enum {string} */
              level: 'junior' | 'intermediate' | 'senior';
              name: string;
              reason: string;
              /** Format: date-time */
              requestedAt: string;
              sameNumber: {
                /** Format: uuid */
                id: string;
                name: string;
              }[];
              /** @enum {string} */
              status: 'draft' | 'pending' | 'granted' | 'refused' | 'withdrawn';
              /** Format: uuid */
              userId: string;
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
              nda: {
                en: string[];
                version: string;
                zh: string[];
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
                rewards: {
                  /** @enum {string} */
                  base: 'total' | 'technology' | 'received';
                  caps: (
                    | {
                        /** @description Money in fen, decimal */
                        amountFen: string;
                        /** @enum {string} */
                        kind: 'fixed';
                      }
                    | {
                        basisPoints: number;
                        /** @enum {string} */
                        kind: 'share';
                      }
                  )[];
                  code: string;
                  en: string;
                  exclusions: ('related_parties' | 'cancelled')[];
                  rate:
                    | (
                        | {
                            basisPoints: number;
                            /** @enum {string} */
                            kind: 'share';
                          }
                        | {
                            /** @enum {string} */
                            kind: 'tiers';
                            tiers: {
                              basisPoints: number;
                              /** @description Money in fen, decimal */
                              fromFen: string;
                            }[];
                          }
                      )
                    | null;
                  recipient: {
                    flag:
                      | (
                          | 'high_technology_enterprise'
                          | 'technology_small_medium_enterprise'
                          | 'listed_company'
                        )
                      | null;
                    kinds: (
                      'enterprise' | 'university' | 'institute' | 'agency' | 'service_point' | 'government'
                    )[];
                  };
                  reserved: {
                    basisPoints: number;
                    en: string;
                    zh: string;
                  }[];
                  /** @enum {string} */
                  role: 'service_point' | 'seller' | 'buyer';
                  source: {
                    document: string;
                    note: {
                      en: string;
                      zh: string;
                    } | null;
                    paragraph: string;
                    quote: string | null;
                    /** @enum {string} */
                    reliability: 'full_text' | 'repost';
                  };
                  yearsBack: number;
                  zh: string;
                }[];
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
          waiting?: 'confirmation';
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
                } | null;
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
            buyerDetails?: {
              address?: string | null;
              contactName?: string | null;
              contactPhone?: string | null;
              country?: string;
              district?: string | null;
              flags?: (
                | 'technology_transfer_agency'
                | 'research_institution'
                | 'converted_institute'
                | 'national_high_technology_zone'
                | 'listed_company'
              )[];
              industry?: string | null;
              legalRepresentative?: string | null;
              nature?:
                | (
                    | '010'
                    | '011'
                    | '012'
                    | '013'
                    | '014'
                    | '020'
                    | '021'
                    | '022'
                    | '023'
                    | '024'
                    | '030'
                    | '100'
                    | '110'
                    | '120'
                    | '130'
                    | '140'
                    | '150'
                    | '160'
                    | '170'
                    | '180'
                    | '200'
                    | '300'
                  )
                | null;
              postcode?: string | null;
              size?: ('large' | 'medium' | 'small' | 'micro') | null;
            } | null;
            /** Format: uuid */
            buyerId: string;
            confirmDuplicate?: boolean;
            /** @enum {string} */
            contractClass: 'development' | 'transfer' | 'licence' | 'consulting' | 'service';
            /** @description Money in fen, decimal */
            declaredTechnologyFen: string;
            expectedInvestmentFen?: string | null;
            expectedOutputFen?: string | null;
            /** @enum {integer} */
            field: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
            intellectualProperty?:
              | (
                  | 'technical_secret'
                  | 'invention_patent'
                  | 'utility_model'
                  | 'design_patent'
                  | 'software_copyright'
                  | 'integrated_circuit_layout'
                  | 'plant_variety'
                  | 'biomedical_variety'
                  | 'none'
                )
              | null;
            introductionId: string | null;
            licenceScope: ('exclusive' | 'sole' | 'ordinary') | null;
            mandateId?: string | null;
            noticeFrom: string | null;
            noticeTo: string | null;
            objective?:
              | (
                  | 'environment'
                  | 'energy'
                  | 'health'
                  | 'education'
                  | 'infrastructure'
                  | 'society'
                  | 'earth_atmosphere'
                  | 'civil_space'
                  | 'agriculture'
                  | 'industry_commerce'
                  | 'non_oriented'
                  | 'other_civil'
                  | 'defence'
                )
              | null;
            /** @enum {string} */
            paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
            planSource?: ('national' | 'ministry' | 'province' | 'prefecture_county' | 'none') | null;
            /** @enum {string} */
            pricingMode: 'agreement' | 'listing' | 'auction';
            registrationClaim?: {
              /** @description Money in fen, decimal */
              approvedTechnologyFen: string;
              /**
               * Format: date
               * @description Calendar day in Asia/Shanghai
               */
              registeredOn: string;
              registrationNumber: string;
              registrationOffice: string;
            } | null;
            relatedPartiesDeclared: boolean;
            sellerDetails?: {
              address?: string | null;
              contactName?: string | null;
              contactPhone?: string | null;
              country?: string;
              district?: string | null;
              flags?: (
                | 'technology_transfer_agency'
                | 'research_institution'
                | 'converted_institute'
                | 'national_high_technology_zone'
                | 'listed_company'
              )[];
              industry?: string | null;
              legalRepresentative?: string | null;
              nature?:
                | (
                    | '010'
                    | '011'
                    | '012'
                    | '013'
                    | '014'
                    | '020'
                    | '021'
                    | '022'
                    | '023'
                    | '024'
                    | '030'
                    | '100'
                    | '110'
                    | '120'
                    | '130'
                    | '140'
                    | '150'
                    | '160'
                    | '170'
                    | '180'
                    | '200'
                    | '300'
                  )
                | null;
              postcode?: string | null;
              size?: ('large' | 'medium' | 'small' | 'micro') | null;
            } | null;
            /** Format: uuid */
            sellerId: string;
            servicePointId: string | null;
            shares: {
              agencyId: string | null;
              basisPoints: number;
              brokerId: string | null;
              /** @enum {string} */
              evidence: 'three_party_contract' | 'intermediary_contract' | 'mandate';
              evidenceFileId?: string | null;
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
                | 'verify'
                | 'reject'
                | 'cancel'
                | 'reopen'
                | 'record-receipt'
                | 'reverse-receipt'
                | 'amend'
                | 'object'
                | 'change-shares'
                | 'add-file'
                | 'record-fee'
              )[];
              approvedTechnologyFen: string | null;
              buyer: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              buyerDetails: {
                address: string | null;
                contactName: string | null;
                contactPhone: string | null;
                country: string;
                creditCode: string | null;
                district: string | null;
                flags: string[];
                industry: string | null;
                legalRepresentative: string | null;
                name: string;
                nature: string | null;
                postcode: string | null;
                size: string | null;
              };
              /** Format: uuid */
              buyerId: string;
              /** @enum {string} */
              contractClass: 'development' | 'transfer' | 'licence' | 'consulting' | 'service';
              /** @description Money in fen, decimal */
              declaredTechnologyFen: string;
              expectedInvestmentFen: string | null;
              expectedOutputFen: string | null;
              /** @enum {integer} */
              field: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
              files: {
                /** Format: uuid */
                id: string;
                mediaType: string;
                name: string;
                /** @enum {string} */
                purpose: 'contract' | 'evidence' | 'notice' | 'other';
                size_bytes: number;
                /** Format: date-time */
                uploadedAt: string;
                uploadedByName: string;
              }[];
              hindrance: string | null;
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
              intellectualProperty: string | null;
              introductionId: string | null;
              licenceScope: ('exclusive' | 'sole' | 'ordinary') | null;
              mandateId: string | null;
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
              objective: string | null;
              /** @enum {string} */
              paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
              planSource: string | null;
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
              registrationClaim: {
                /** @description Money in fen, decimal */
                approvedTechnologyFen: string;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                registeredOn: string;
                registrationNumber: string;
                registrationOffice: string;
              } | null;
              registrationNumber: string | null;
              registrationOffice: string | null;
              relatedParties: boolean;
              relatedPartiesDeclared: boolean;
              relatedPartiesFound: boolean;
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
                holidaysKnownUntil: string;
                overdue: boolean;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                startedOn: string;
                workingDays: number;
              } | null;
              reviews: {
                allowed: ('confirm' | 'begin' | 'grant' | 'decline' | 'withdraw')[];
                clock: {
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
                  holidaysKnownUntil: string;
                  overdue: boolean;
                  /**
                   * Format: date
                   * @description Calendar day in Asia/Shanghai
                   */
                  startedOn: string;
                  workingDays: number;
                } | null;
                contractVersion: number | null;
                decidedAt: string | null;
                decidedByName: string | null;
                decisionNote: string;
                hindrance: string | null;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: 'amendment' | 'objection' | 'share_change';
                losing: {
                  basisPoints: number;
                  confirmed: boolean;
                  holderName: string;
                  /** Format: uuid */
                  id: string;
                }[];
                /** Format: date-time */
                openedAt: string;
                openedByName: string;
                proposal: {
                  /** @enum {string} */
                  paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
                  /** @description Money in fen, decimal */
                  technologyFen: string;
                  title: string;
                  /** @description Money in fen, decimal */
                  totalFen: string;
                  validTo: string | null;
                } | null;
                reason: string;
                replaced: {
                  /** @enum {string} */
                  paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
                  /** @description Money in fen, decimal */
                  technologyFen: string;
                  title: string;
                  /** @description Money in fen, decimal */
                  totalFen: string;
                  validTo: string | null;
                } | null;
                shares: {
                  agencyId: string | null;
                  agencyName: string | null;
                  basisPoints: number;
                  brokerId: string | null;
                  brokerName: string | null;
                  confirmed: {
                    buyer: boolean;
                    holder: boolean;
                    seller: boolean;
                  };
                  /** @enum {string} */
                  evidence: 'three_party_contract' | 'intermediary_contract' | 'mandate';
                  evidenceFileId: string | null;
                  /** @enum {string} */
                  holderKind: 'broker' | 'agency';
                  /** Format: uuid */
                  id: string;
                  inForce: boolean;
                  mayConfirm: boolean;
                }[];
                /** @enum {string} */
                status: 'open' | 'in_review' | 'granted' | 'declined' | 'withdrawn';
              }[];
              seller: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              sellerDetails: {
                address: string | null;
                contactName: string | null;
                contactPhone: string | null;
                country: string;
                creditCode: string | null;
                district: string | null;
                flags: string[];
                industry: string | null;
                legalRepresentative: string | null;
                name: string;
                nature: string | null;
                postcode: string | null;
                size: string | null;
              };
              /** Format: uuid */
              sellerId: string;
              servicePoint: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              servicePointId: string | null;
              shares: {
                agencyId: string | null;
                agencyName: string | null;
                basisPoints: number;
                brokerId: string | null;
                brokerName: string | null;
                confirmed: {
                  buyer: boolean;
                  holder: boolean;
                  seller: boolean;
                };
                /** @enum {string} */
                evidence: 'three_party_contract' | 'intermediary_contract' | 'mandate';
                evidenceFileId: string | null;
                /** @enum {string} */
                holderKind: 'broker' | 'agency';
                /** Format: uuid */
                id: string;
                inForce: boolean;
                mayConfirm: boolean;
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
                  | 'approved_differs'
                  | 'shares_unconfirmed';
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
                | 'verify'
                | 'reject'
                | 'cancel'
                | 'reopen'
                | 'record-receipt'
                | 'reverse-receipt'
                | 'amend'
                | 'object'
                | 'change-shares'
                | 'add-file'
                | 'record-fee'
              )[];
              approvedTechnologyFen: string | null;
              buyer: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              buyerDetails: {
                address: string | null;
                contactName: string | null;
                contactPhone: string | null;
                country: string;
                creditCode: string | null;
                district: string | null;
                flags: string[];
                industry: string | null;
                legalRepresentative: string | null;
                name: string;
                nature: string | null;
                postcode: string | null;
                size: string | null;
              };
              /** Format: uuid */
              buyerId: string;
              /** @enum {string} */
              contractClass: 'development' | 'transfer' | 'licence' | 'consulting' | 'service';
              /** @description Money in fen, decimal */
              declaredTechnologyFen: string;
              expectedInvestmentFen: string | null;
              expectedOutputFen: string | null;
              /** @enum {integer} */
              field: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
              files: {
                /** Format: uuid */
                id: string;
                mediaType: string;
                name: string;
                /** @enum {string} */
                purpose: 'contract' | 'evidence' | 'notice' | 'other';
                size_bytes: number;
                /** Format: date-time */
                uploadedAt: string;
                uploadedByName: string;
              }[];
              hindrance: string | null;
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
              intellectualProperty: string | null;
              introductionId: string | null;
              licenceScope: ('exclusive' | 'sole' | 'ordinary') | null;
              mandateId: string | null;
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
              objective: string | null;
              /** @enum {string} */
              paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
              planSource: string | null;
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
              registrationClaim: {
                /** @description Money in fen, decimal */
                approvedTechnologyFen: string;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                registeredOn: string;
                registrationNumber: string;
                registrationOffice: string;
              } | null;
              registrationNumber: string | null;
              registrationOffice: string | null;
              relatedParties: boolean;
              relatedPartiesDeclared: boolean;
              relatedPartiesFound: boolean;
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
                holidaysKnownUntil: string;
                overdue: boolean;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                startedOn: string;
                workingDays: number;
              } | null;
              reviews: {
                allowed: ('confirm' | 'begin' | 'grant' | 'decline' | 'withdraw')[];
                clock: {
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
                  holidaysKnownUntil: string;
                  overdue: boolean;
                  /**
                   * Format: date
                   * @description Calendar day in Asia/Shanghai
                   */
                  startedOn: string;
                  workingDays: number;
                } | null;
                contractVersion: number | null;
                decidedAt: string | null;
                decidedByName: string | null;
                decisionNote: string;
                hindrance: string | null;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: 'amendment' | 'objection' | 'share_change';
                losing: {
                  basisPoints: number;
                  confirmed: boolean;
                  holderName: string;
                  /** Format: uuid */
                  id: string;
                }[];
                /** Format: date-time */
                openedAt: string;
                openedByName: string;
                proposal: {
                  /** @enum {string} */
                  paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
                  /** @description Money in fen, decimal */
                  technologyFen: string;
                  title: string;
                  /** @description Money in fen, decimal */
                  totalFen: string;
                  validTo: string | null;
                } | null;
                reason: string;
                replaced: {
                  /** @enum {string} */
                  paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
                  /** @description Money in fen, decimal */
                  technologyFen: string;
                  title: string;
                  /** @description Money in fen, decimal */
                  totalFen: string;
                  validTo: string | null;
                } | null;
                shares: {
                  agencyId: string | null;
                  agencyName: string | null;
                  basisPoints: number;
                  brokerId: string | null;
                  brokerName: string | null;
                  confirmed: {
                    buyer: boolean;
                    holder: boolean;
                    seller: boolean;
                  };
                  /** @enum {string} */
                  evidence: 'three_party_contract' | 'intermediary_contract' | 'mandate';
                  evidenceFileId: string | null;
                  /** @enum {string} */
                  holderKind: 'broker' | 'agency';
                  /** Format: uuid */
                  id: string;
                  inForce: boolean;
                  mayConfirm: boolean;
                }[];
                /** @enum {string} */
                status: 'open' | 'in_review' | 'granted' | 'declined' | 'withdrawn';
              }[];
              seller: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              sellerDetails: {
                address: string | null;
                contactName: string | null;
                contactPhone: string | null;
                country: string;
                creditCode: string | null;
                district: string | null;
                flags: string[];
                industry: string | null;
                legalRepresentative: string | null;
                name: string;
                nature: string | null;
                postcode: string | null;
                size: string | null;
              };
              /** Format: uuid */
              sellerId: string;
              servicePoint: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              servicePointId: string | null;
              shares: {
                agencyId: string | null;
                agencyName: string | null;
                basisPoints: number;
                brokerId: string | null;
                brokerName: string | null;
                confirmed: {
                  buyer: boolean;
                  holder: boolean;
                  seller: boolean;
                };
                /** @enum {string} */
                evidence: 'three_party_contract' | 'intermediary_contract' | 'mandate';
                evidenceFileId: string | null;
                /** @enum {string} */
                holderKind: 'broker' | 'agency';
                /** Format: uuid */
                id: string;
                inForce: boolean;
                mayConfirm: boolean;
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
                  | 'approved_differs'
                  | 'shares_unconfirmed';
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
            buyerDetails?: {
              address?: string | null;
              contactName?: string | null;
              contactPhone?: string | null;
              country?: string;
              district?: string | null;
              flags?: (
                | 'technology_transfer_agency'
                | 'research_institution'
                | 'converted_institute'
                | 'national_high_technology_zone'
                | 'listed_company'
              )[];
              industry?: string | null;
              legalRepresentative?: string | null;
              nature?:
                | (
                    | '010'
                    | '011'
                    | '012'
                    | '013'
                    | '014'
                    | '020'
                    | '021'
                    | '022'
                    | '023'
                    | '024'
                    | '030'
                    | '100'
                    | '110'
                    | '120'
                    | '130'
                    | '140'
                    | '150'
                    | '160'
                    | '170'
                    | '180'
                    | '200'
                    | '300'
                  )
                | null;
              postcode?: string | null;
              size?: ('large' | 'medium' | 'small' | 'micro') | null;
            } | null;
            /** Format: uuid */
            buyerId: string;
            confirmDuplicate?: boolean;
            /** @enum {string} */
            contractClass: 'development' | 'transfer' | 'licence' | 'consulting' | 'service';
            /** @description Money in fen, decimal */
            declaredTechnologyFen: string;
            expectedInvestmentFen?: string | null;
            expectedOutputFen?: string | null;
            /** @enum {integer} */
            field: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
            intellectualProperty?:
              | (
                  | 'technical_secret'
                  | 'invention_patent'
                  | 'utility_model'
                  | 'design_patent'
                  | 'software_copyright'
                  | 'integrated_circuit_layout'
                  | 'plant_variety'
                  | 'biomedical_variety'
                  | 'none'
                )
              | null;
            introductionId: string | null;
            licenceScope: ('exclusive' | 'sole' | 'ordinary') | null;
            mandateId?: string | null;
            noticeFrom: string | null;
            noticeTo: string | null;
            objective?:
              | (
                  | 'environment'
                  | 'energy'
                  | 'health'
                  | 'education'
                  | 'infrastructure'
                  | 'society'
                  | 'earth_atmosphere'
                  | 'civil_space'
                  | 'agriculture'
                  | 'industry_commerce'
                  | 'non_oriented'
                  | 'other_civil'
                  | 'defence'
                )
              | null;
            /** @enum {string} */
            paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
            planSource?: ('national' | 'ministry' | 'province' | 'prefecture_county' | 'none') | null;
            /** @enum {string} */
            pricingMode: 'agreement' | 'listing' | 'auction';
            registrationClaim?: {
              /** @description Money in fen, decimal */
              approvedTechnologyFen: string;
              /**
               * Format: date
               * @description Calendar day in Asia/Shanghai
               */
              registeredOn: string;
              registrationNumber: string;
              registrationOffice: string;
            } | null;
            relatedPartiesDeclared: boolean;
            sellerDetails?: {
              address?: string | null;
              contactName?: string | null;
              contactPhone?: string | null;
              country?: string;
              district?: string | null;
              flags?: (
                | 'technology_transfer_agency'
                | 'research_institution'
                | 'converted_institute'
                | 'national_high_technology_zone'
                | 'listed_company'
              )[];
              industry?: string | null;
              legalRepresentative?: string | null;
              nature?:
                | (
                    | '010'
                    | '011'
                    | '012'
                    | '013'
                    | '014'
                    | '020'
                    | '021'
                    | '022'
                    | '023'
                    | '024'
                    | '030'
                    | '100'
                    | '110'
                    | '120'
                    | '130'
                    | '140'
                    | '150'
                    | '160'
                    | '170'
                    | '180'
                    | '200'
                    | '300'
                  )
                | null;
              postcode?: string | null;
              size?: ('large' | 'medium' | 'small' | 'micro') | null;
            } | null;
            /** Format: uuid */
            sellerId: string;
            servicePointId: string | null;
            shares: {
              agencyId: string | null;
              basisPoints: number;
              brokerId: string | null;
              /** @enum {string} */
              evidence: 'three_party_contract' | 'intermediary_contract' | 'mandate';
              evidenceFileId?: string | null;
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
                | 'verify'
                | 'reject'
                | 'cancel'
                | 'reopen'
                | 'record-receipt'
                | 'reverse-receipt'
                | 'amend'
                | 'object'
                | 'change-shares'
                | 'add-file'
                | 'record-fee'
              )[];
              approvedTechnologyFen: string | null;
              buyer: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              buyerDetails: {
                address: string | null;
                contactName: string | null;
                contactPhone: string | null;
                country: string;
                creditCode: string | null;
                district: string | null;
                flags: string[];
                industry: string | null;
                legalRepresentative: string | null;
                name: string;
                nature: string | null;
                postcode: string | null;
                size: string | null;
              };
              /** Format: uuid */
              buyerId: string;
              /** @enum {string} */
              contractClass: 'development' | 'transfer' | 'licence' | 'consulting' | 'service';
              /** @description Money in fen, decimal */
              declaredTechnologyFen: string;
              expectedInvestmentFen: string | null;
              expectedOutputFen: string | null;
              /** @enum {integer} */
              field: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
              files: {
                /** Format: uuid */
                id: string;
                mediaType: string;
                name: string;
                /** @enum {string} */
                purpose: 'contract' | 'evidence' | 'notice' | 'other';
                size_bytes: number;
                /** Format: date-time */
                uploadedAt: string;
                uploadedByName: string;
              }[];
              hindrance: string | null;
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
              intellectualProperty: string | null;
              introductionId: string | null;
              licenceScope: ('exclusive' | 'sole' | 'ordinary') | null;
              mandateId: string | null;
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
              objective: string | null;
              /** @enum {string} */
              paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
              planSource: string | null;
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
              registrationClaim: {
                /** @description Money in fen, decimal */
                approvedTechnologyFen: string;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                registeredOn: string;
                registrationNumber: string;
                registrationOffice: string;
              } | null;
              registrationNumber: string | null;
              registrationOffice: string | null;
              relatedParties: boolean;
              relatedPartiesDeclared: boolean;
              relatedPartiesFound: boolean;
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
                holidaysKnownUntil: string;
                overdue: boolean;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                startedOn: string;
                workingDays: number;
              } | null;
              reviews: {
                allowed: ('confirm' | 'begin' | 'grant' | 'decline' | 'withdraw')[];
                clock: {
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
                  holidaysKnownUntil: string;
                  overdue: boolean;
                  /**
                   * Format: date
                   * @description Calendar day in Asia/Shanghai
                   */
                  startedOn: string;
                  workingDays: number;
                } | null;
                contractVersion: number | null;
                decidedAt: string | null;
                decidedByName: string | null;
                decisionNote: string;
                hindrance: string | null;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: 'amendment' | 'objection' | 'share_change';
                losing: {
                  basisPoints: number;
                  confirmed: boolean;
                  holderName: string;
                  /** Format: uuid */
                  id: string;
                }[];
                /** Format: date-time */
                openedAt: string;
                openedByName: string;
                proposal: {
                  /** @enum {string} */
                  paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
                  /** @description Money in fen, decimal */
                  technologyFen: string;
                  title: string;
                  /** @description Money in fen, decimal */
                  totalFen: string;
                  validTo: string | null;
                } | null;
                reason: string;
                replaced: {
                  /** @enum {string} */
                  paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
                  /** @description Money in fen, decimal */
                  technologyFen: string;
                  title: string;
                  /** @description Money in fen, decimal */
                  totalFen: string;
                  validTo: string | null;
                } | null;
                shares: {
                  agencyId: string | null;
                  agencyName: string | null;
                  basisPoints: number;
                  brokerId: string | null;
                  brokerName: string | null;
                  confirmed: {
                    buyer: boolean;
                    holder: boolean;
                    seller: boolean;
                  };
                  /** @enum {string} */
                  evidence: 'three_party_contract' | 'intermediary_contract' | 'mandate';
                  evidenceFileId: string | null;
                  /** @enum {string} */
                  holderKind: 'broker' | 'agency';
                  /** Format: uuid */
                  id: string;
                  inForce: boolean;
                  mayConfirm: boolean;
                }[];
                /** @enum {string} */
                status: 'open' | 'in_review' | 'granted' | 'declined' | 'withdrawn';
              }[];
              seller: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              sellerDetails: {
                address: string | null;
                contactName: string | null;
                contactPhone: string | null;
                country: string;
                creditCode: string | null;
                district: string | null;
                flags: string[];
                industry: string | null;
                legalRepresentative: string | null;
                name: string;
                nature: string | null;
                postcode: string | null;
                size: string | null;
              };
              /** Format: uuid */
              sellerId: string;
              servicePoint: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              servicePointId: string | null;
              shares: {
                agencyId: string | null;
                agencyName: string | null;
                basisPoints: number;
                brokerId: string | null;
                brokerName: string | null;
                confirmed: {
                  buyer: boolean;
                  holder: boolean;
                  seller: boolean;
                };
                /** @enum {string} */
                evidence: 'three_party_contract' | 'intermediary_contract' | 'mandate';
                evidenceFileId: string | null;
                /** @enum {string} */
                holderKind: 'broker' | 'agency';
                /** Format: uuid */
                id: string;
                inForce: boolean;
                mayConfirm: boolean;
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
                  | 'approved_differs'
                  | 'shares_unconfirmed';
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
    /**
     * Accept for review (service point)
     * @description | From | To | Who | Condition |
     *     | --- | --- | --- | --- |
     *     | `submitted` | `accepted` | servicePoint | – |
     */
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
                | 'verify'
                | 'reject'
                | 'cancel'
                | 'reopen'
                | 'record-receipt'
                | 'reverse-receipt'
                | 'amend'
                | 'object'
                | 'change-shares'
                | 'add-file'
                | 'record-fee'
              )[];
              approvedTechnologyFen: string | null;
              buyer: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              buyerDetails: {
                address: string | null;
                contactName: string | null;
                contactPhone: string | null;
                country: string;
                creditCode: string | null;
                district: string | null;
                flags: string[];
                industry: string | null;
                legalRepresentative: string | null;
                name: string;
                nature: string | null;
                postcode: string | null;
                size: string | null;
              };
              /** Format: uuid */
              buyerId: string;
              /** @enum {string} */
              contractClass: 'development' | 'transfer' | 'licence' | 'consulting' | 'service';
              /** @description Money in fen, decimal */
              declaredTechnologyFen: string;
              expectedInvestmentFen: string | null;
              expectedOutputFen: string | null;
              /** @enum {integer} */
              field: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
              files: {
                /** Format: uuid */
                id: string;
                mediaType: string;
                name: string;
                /** @enum {string} */
                purpose: 'contract' | 'evidence' | 'notice' | 'other';
                size_bytes: number;
                /** Format: date-time */
                uploadedAt: string;
                uploadedByName: string;
              }[];
              hindrance: string | null;
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
              intellectualProperty: string | null;
              introductionId: string | null;
              licenceScope: ('exclusive' | 'sole' | 'ordinary') | null;
              mandateId: string | null;
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
              objective: string | null;
              /** @enum {string} */
              paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
              planSource: string | null;
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
              registrationClaim: {
                /** @description Money in fen, decimal */
                approvedTechnologyFen: string;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                registeredOn: string;
                registrationNumber: string;
                registrationOffice: string;
              } | null;
              registrationNumber: string | null;
              registrationOffice: string | null;
              relatedParties: boolean;
              relatedPartiesDeclared: boolean;
              relatedPartiesFound: boolean;
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
                holidaysKnownUntil: string;
                overdue: boolean;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                startedOn: string;
                workingDays: number;
              } | null;
              reviews: {
                allowed: ('confirm' | 'begin' | 'grant' | 'decline' | 'withdraw')[];
                clock: {
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
                  holidaysKnownUntil: string;
                  overdue: boolean;
                  /**
                   * Format: date
                   * @description Calendar day in Asia/Shanghai
                   */
                  startedOn: string;
                  workingDays: number;
                } | null;
                contractVersion: number | null;
                decidedAt: string | null;
                decidedByName: string | null;
                decisionNote: string;
                hindrance: string | null;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: 'amendment' | 'objection' | 'share_change';
                losing: {
                  basisPoints: number;
                  confirmed: boolean;
                  holderName: string;
                  /** Format: uuid */
                  id: string;
                }[];
                /** Format: date-time */
                openedAt: string;
                openedByName: string;
                proposal: {
                  /** @enum {string} */
                  paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
                  /** @description Money in fen, decimal */
                  technologyFen: string;
                  title: string;
                  /** @description Money in fen, decimal */
                  totalFen: string;
                  validTo: string | null;
                } | null;
                reason: string;
                replaced: {
                  /** @enum {string} */
                  paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
                  /** @description Money in fen, decimal */
                  technologyFen: string;
                  title: string;
                  /** @description Money in fen, decimal */
                  totalFen: string;
                  validTo: string | null;
                } | null;
                shares: {
                  agencyId: string | null;
                  agencyName: string | null;
                  basisPoints: number;
                  brokerId: string | null;
                  brokerName: string | null;
                  confirmed: {
                    buyer: boolean;
                    holder: boolean;
                    seller: boolean;
                  };
                  /** @enum {string} */
                  evidence: 'three_party_contract' | 'intermediary_contract' | 'mandate';
                  evidenceFileId: string | null;
                  /** @enum {string} */
                  holderKind: 'broker' | 'agency';
                  /** Format: uuid */
                  id: string;
                  inForce: boolean;
                  mayConfirm: boolean;
                }[];
                /** @enum {string} */
                status: 'open' | 'in_review' | 'granted' | 'declined' | 'withdrawn';
              }[];
              seller: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              sellerDetails: {
                address: string | null;
                contactName: string | null;
                contactPhone: string | null;
                country: string;
                creditCode: string | null;
                district: string | null;
                flags: string[];
                industry: string | null;
                legalRepresentative: string | null;
                name: string;
                nature: string | null;
                postcode: string | null;
                size: string | null;
              };
              /** Format: uuid */
              sellerId: string;
              servicePoint: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              servicePointId: string | null;
              shares: {
                agencyId: string | null;
                agencyName: string | null;
                basisPoints: number;
                brokerId: string | null;
                brokerName: string | null;
                confirmed: {
                  buyer: boolean;
                  holder: boolean;
                  seller: boolean;
                };
                /** @enum {string} */
                evidence: 'three_party_contract' | 'intermediary_contract' | 'mandate';
                evidenceFileId: string | null;
                /** @enum {string} */
                holderKind: 'broker' | 'agency';
                /** Format: uuid */
                id: string;
                inForce: boolean;
                mayConfirm: boolean;
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
                  | 'approved_differs'
                  | 'shares_unconfirmed';
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
  '/api/v1/contracts/{id}/amendments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ask for an amendment of a registered contract, which stays registered */
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
            /** @enum {string} */
            paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
            reason: string;
            /** @description Money in fen, decimal */
            technologyFen: string;
            title: string;
            /** @description Money in fen, decimal */
            totalFen: string;
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
                | 'verify'
                | 'reject'
                | 'cancel'
                | 'reopen'
                | 'record-receipt'
                | 'reverse-receipt'
                | 'amend'
                | 'object'
                | 'change-shares'
                | 'add-file'
                | 'record-fee'
              )[];
              approvedTechnologyFen: string | null;
              buyer: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              buyerDetails: {
                address: string | null;
                contactName: string | null;
                contactPhone: string | null;
                country: string;
                creditCode: string | null;
                district: string | null;
                flags: string[];
                industry: string | null;
                legalRepresentative: string | null;
                name: string;
                nature: string | null;
                postcode: string | null;
                size: string | null;
              };
              /** Format: uuid */
              buyerId: string;
              /** @enum {string} */
              contractClass: 'development' | 'transfer' | 'licence' | 'consulting' | 'service';
              /** @description Money in fen, decimal */
              declaredTechnologyFen: string;
              expectedInvestmentFen: string | null;
              expectedOutputFen: string | null;
              /** @enum {integer} */
              field: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
              files: {
                /** Format: uuid */
                id: string;
                mediaType: string;
                name: string;
                /** @enum {string} */
                purpose: 'contract' | 'evidence' | 'notice' | 'other';
                size_bytes: number;
                /** Format: date-time */
                uploadedAt: string;
                uploadedByName: string;
              }[];
              hindrance: string | null;
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
              intellectualProperty: string | null;
              introductionId: string | null;
              licenceScope: ('exclusive' | 'sole' | 'ordinary') | null;
              mandateId: string | null;
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
              objective: string | null;
              /** @enum {string} */
              paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
              planSource: string | null;
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
              registrationClaim: {
                /** @description Money in fen, decimal */
                approvedTechnologyFen: string;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                registeredOn: string;
                registrationNumber: string;
                registrationOffice: string;
              } | null;
              registrationNumber: string | null;
              registrationOffice: string | null;
              relatedParties: boolean;
              relatedPartiesDeclared: boolean;
              relatedPartiesFound: boolean;
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
                holidaysKnownUntil: string;
                overdue: boolean;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                startedOn: string;
                workingDays: number;
              } | null;
              reviews: {
                allowed: ('confirm' | 'begin' | 'grant' | 'decline' | 'withdraw')[];
                clock: {
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
                  holidaysKnownUntil: string;
                  overdue: boolean;
                  /**
                   * Format: date
                   * @description Calendar day in Asia/Shanghai
                   */
                  startedOn: string;
                  workingDays: number;
                } | null;
                contractVersion: number | null;
                decidedAt: string | null;
                decidedByName: string | null;
                decisionNote: string;
                hindrance: string | null;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: 'amendment' | 'objection' | 'share_change';
                losing: {
                  basisPoints: number;
                  confirmed: boolean;
                  holderName: string;
                  /** Format: uuid */
                  id: string;
                }[];
                /** Format: date-time */
                openedAt: string;
                openedByName: string;
                proposal: {
                  /** @enum {string} */
                  paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
                  /** @description Money in fen, decimal */
                  technologyFen: string;
                  title: string;
                  /** @description Money in fen, decimal */
                  totalFen: string;
                  validTo: string | null;
                } | null;
                reason: string;
                replaced: {
                  /** @enum {string} */
                  paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
                  /** @description Money in fen, decimal */
                  technologyFen: string;
                  title: string;
                  /** @description Money in fen, decimal */
                  totalFen: string;
                  validTo: string | null;
                } | null;
                shares: {
                  agencyId: string | null;
                  agencyName: string | null;
                  basisPoints: number;
                  brokerId: string | null;
                  brokerName: string | null;
                  confirmed: {
                    buyer: boolean;
                    holder: boolean;
                    seller: boolean;
                  };
                  /** @enum {string} */
                  evidence: 'three_party_contract' | 'intermediary_contract' | 'mandate';
                  evidenceFileId: string | null;
                  /** @enum {string} */
                  holderKind: 'broker' | 'agency';
                  /** Format: uuid */
                  id: string;
                  inForce: boolean;
                  mayConfirm: boolean;
                }[];
                /** @enum {string} */
                status: 'open' | 'in_review' | 'granted' | 'declined' | 'withdrawn';
              }[];
              seller: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              sellerDetails: {
                address: string | null;
                contactName: string | null;
                contactPhone: string | null;
                country: string;
                creditCode: string | null;
                district: string | null;
                flags: string[];
                industry: string | null;
                legalRepresentative: string | null;
                name: string;
                nature: string | null;
                postcode: string | null;
                size: string | null;
              };
              /** Format: uuid */
              sellerId: string;
              servicePoint: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              servicePointId: string | null;
              shares: {
                agencyId: string | null;
                agencyName: string | null;
                basisPoints: number;
                brokerId: string | null;
                brokerName: string | null;
                confirmed: {
                  buyer: boolean;
                  holder: boolean;
                  seller: boolean;
                };
                /** @enum {string} */
                evidence: 'three_party_contract' | 'intermediary_contract' | 'mandate';
                evidenceFileId: string | null;
                /** @enum {string} */
                holderKind: 'broker' | 'agency';
                /** Format: uuid */
                id: string;
                inForce: boolean;
                mayConfirm: boolean;
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
                  | 'approved_differs'
                  | 'shares_unconfirmed';
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
    /**
     * Ask for a correction (service point)
     * @description | From | To | Who | Condition |
     *     | --- | --- | --- | --- |
     *     | `accepted` | `correction_asked` | servicePoint | – |
     *     | `in_review` | `correction_asked` | servicePoint | – |
     *     | `expert_review` | `correction_asked` | servicePoint | – |
     *     | `submitted` | `correction_asked` | operator (registered elsewhere) | – |
     *     | `expert_review` | `correction_asked` | operator (registered elsewhere) | – |
     */
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
                | 'verify'
                | 'reject'
                | 'cancel'
                | 'reopen'
                | 'record-receipt'
                | 'reverse-receipt'
                | 'amend'
                | 'object'
                | 'change-shares'
                | 'add-file'
                | 'record-fee'
              )[];
              approvedTechnologyFen: string | null;
              buyer: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              buyerDetails: {
                address: string | null;
                contactName: string | null;
                contactPhone: string | null;
                country: string;
                creditCode: string | null;
                district: string | null;
                flags: string[];
                industry: string | null;
                legalRepresentative: string | null;
                name: string;
                nature: string | null;
                postcode: string | null;
                size: string | null;
              };
              /** Format: uuid */
              buyerId: string;
              /** @enum {string} */
              contractClass: 'development' | 'transfer' | 'licence' | 'consulting' | 'service';
              /** @description Money in fen, decimal */
              declaredTechnologyFen: string;
              expectedInvestmentFen: string | null;
              expectedOutputFen: string | null;
              /** @enum {integer} */
              field: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
              files: {
                /** Format: uuid */
                id: string;
                mediaType: string;
                name: string;
                /** @enum {string} */
                purpose: 'contract' | 'evidence' | 'notice' | 'other';
                size_bytes: number;
                /** Format: date-time */
                uploadedAt: string;
                uploadedByName: string;
              }[];
              hindrance: string | null;
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
              intellectualProperty: string | null;
              introductionId: string | null;
              licenceScope: ('exclusive' | 'sole' | 'ordinary') | null;
              mandateId: string | null;
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
              objective: string | null;
              /** @enum {string} */
              paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
              planSource: string | null;
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
              registrationClaim: {
                /** @description Money in fen, decimal */
                approvedTechnologyFen: string;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                registeredOn: string;
                registrationNumber: string;
                registrationOffice: string;
              } | null;
              registrationNumber: string | null;
              registrationOffice: string | null;
              relatedParties: boolean;
              relatedPartiesDeclared: boolean;
              relatedPartiesFound: boolean;
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
                holidaysKnownUntil: string;
                overdue: boolean;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                startedOn: string;
                workingDays: number;
              } | null;
              reviews: {
                allowed: ('confirm' | 'begin' | 'grant' | 'decline' | 'withdraw')[];
                clock: {
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
                  holidaysKnownUntil: string;
                  overdue: boolean;
                  /**
                   * Format: date
                   * @description Calendar day in Asia/Shanghai
                   */
                  startedOn: string;
                  workingDays: number;
                } | null;
                contractVersion: number | null;
                decidedAt: string | null;
                decidedByName: string | null;
                decisionNote: string;
                hindrance: string | null;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: 'amendment' | 'objection' | 'share_change';
                losing: {
                  basisPoints: number;
                  confirmed: boolean;
                  holderName: string;
                  /** Format: uuid */
                  id: string;
                }[];
                /** Format: date-time */
                openedAt: string;
                openedByName: string;
                proposal: {
                  /** @enum {string} */
                  paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
                  /** @description Money in fen, decimal */
                  technologyFen: string;
                  title: string;
                  /** @description Money in fen, decimal */
                  totalFen: string;
                  validTo: string | null;
                } | null;
                reason: string;
                replaced: {
                  /** @enum {string} */
                  paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
                  /** @description Money in fen, decimal */
                  technologyFen: string;
                  title: string;
                  /** @description Money in fen, decimal */
                  totalFen: string;
                  validTo: string | null;
                } | null;
                shares: {
                  agencyId: string | null;
                  agencyName: string | null;
                  basisPoints: number;
                  brokerId: string | null;
                  brokerName: string | null;
                  confirmed: {
                    buyer: boolean;
                    holder: boolean;
                    seller: boolean;
                  };
                  /** @enum {string} */
                  evidence: 'three_party_contract' | 'intermediary_contract' | 'mandate';
                  evidenceFileId: string | null;
                  /** @enum {string} */
                  holderKind: 'broker' | 'agency';
                  /** Format: uuid */
                  id: string;
                  inForce: boolean;
                  mayConfirm: boolean;
                }[];
                /** @enum {string} */
                status: 'open' | 'in_review' | 'granted' | 'declined' | 'withdrawn';
              }[];
              seller: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              sellerDetails: {
                address: string | null;
                contactName: string | null;
                contactPhone: string | null;
                country: string;
                creditCode: string | null;
                district: string | null;
                flags: string[];
                industry: string | null;
                legalRepresentative: string | null;
                name: string;
                nature: string | null;
                postcode: string | null;
                size: string | null;
              };
              /** Format: uuid */
              sellerId: string;
              servicePoint: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              servicePointId: string | null;
              shares: {
                agencyId: string | null;
                agencyName: string | null;
                basisPoints: number;
                brokerId: string | null;
                brokerName: string | null;
                confirmed: {
                  buyer: boolean;
                  holder: boolean;
                  seller: boolean;
                };
                /** @enum {string} */
                evidence: 'three_party_contract' | 'intermediary_contract' | 'mandate';
                evidenceFileId: string | null;
                /** @enum {string} */
                holderKind: 'broker' | 'agency';
                /** Format: uuid */
                id: string;
                inForce: boolean;
                mayConfirm: boolean;
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
                  | 'approved_differs'
                  | 'shares_unconfirmed';
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
    /**
     * Cancel a registered contract: it then counts nowhere
     * @description | From | To | Who | Condition |
     *     | --- | --- | --- | --- |
     *     | `registered` | `cancelled` | servicePoint | – |
     *     | `registered` | `cancelled` | operator (registered elsewhere) | – |
     */
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
                | 'verify'
                | 'reject'
                | 'cancel'
                | 'reopen'
                | 'record-receipt'
                | 'reverse-receipt'
                | 'amend'
                | 'object'
                | 'change-shares'
                | 'add-file'
                | 'record-fee'
              )[];
              approvedTechnologyFen: string | null;
              buyer: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              buyerDetails: {
                address: string | null;
                contactName: string | null;
                contactPhone: string | null;
                country: string;
                creditCode: string | null;
                district: string | null;
                flags: string[];
                industry: string | null;
                legalRepresentative: string | null;
                name: string;
                nature: string | null;
                postcode: string | null;
                size: string | null;
              };
              /** Format: uuid */
              buyerId: string;
              /** @enum {string} */
              contractClass: 'development' | 'transfer' | 'licence' | 'consulting' | 'service';
              /** @description Money in fen, decimal */
              declaredTechnologyFen: string;
              expectedInvestmentFen: string | null;
              expectedOutputFen: string | null;
              /** @enum {integer} */
              field: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
              files: {
                /** Format: uuid */
                id: string;
                mediaType: string;
                name: string;
                /** @enum {string} */
                purpose: 'contract' | 'evidence' | 'notice' | 'other';
                size_bytes: number;
                /** Format: date-time */
                uploadedAt: string;
                uploadedByName: string;
              }[];
              hindrance: string | null;
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
              intellectualProperty: string | null;
              introductionId: string | null;
              licenceScope: ('exclusive' | 'sole' | 'ordinary') | null;
              mandateId: string | null;
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
              objective: string | null;
              /** @enum {string} */
              paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
              planSource: string | null;
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
              registrationClaim: {
                /** @description Money in fen, decimal */
                approvedTechnologyFen: string;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                registeredOn: string;
                registrationNumber: string;
                registrationOffice: string;
              } | null;
              registrationNumber: string | null;
              registrationOffice: string | null;
              relatedParties: boolean;
              relatedPartiesDeclared: boolean;
              relatedPartiesFound: boolean;
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
                holidaysKnownUntil: string;
                overdue: boolean;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                startedOn: string;
                workingDays: number;
              } | null;
              reviews: {
                allowed: ('confirm' | 'begin' | 'grant' | 'decline' | 'withdraw')[];
                clock: {
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
                  holidaysKnownUntil: string;
                  overdue: boolean;
                  /**
                   * Format: date
                   * @description Calendar day in Asia/Shanghai
                   */
                  startedOn: string;
                  workingDays: number;
                } | null;
                contractVersion: number | null;
                decidedAt: string | null;
                decidedByName: string | null;
                decisionNote: string;
                hindrance: string | null;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: 'amendment' | 'objection' | 'share_change';
                losing: {
                  basisPoints: number;
                  confirmed: boolean;
                  holderName: string;
                  /** Format: uuid */
                  id: string;
                }[];
                /** Format: date-time */
                openedAt: string;
                openedByName: string;
                proposal: {
                  /** @enum {string} */
                  paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
                  /** @description Money in fen, decimal */
                  technologyFen: string;
                  title: string;
                  /** @description Money in fen, decimal */
                  totalFen: string;
                  validTo: string | null;
                } | null;
                reason: string;
                replaced: {
                  /** @enum {string} */
                  paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
                  /** @description Money in fen, decimal */
                  technologyFen: string;
                  title: string;
                  /** @description Money in fen, decimal */
                  totalFen: string;
                  validTo: string | null;
                } | null;
                shares: {
                  agencyId: string | null;
                  agencyName: string | null;
                  basisPoints: number;
                  brokerId: string | null;
                  brokerName: string | null;
                  confirmed: {
                    buyer: boolean;
                    holder: boolean;
                    seller: boolean;
                  };
                  /** @enum {string} */
                  evidence: 'three_party_contract' | 'intermediary_contract' | 'mandate';
                  evidenceFileId: string | null;
                  /** @enum {string} */
                  holderKind: 'broker' | 'agency';
                  /** Format: uuid */
                  id: string;
                  inForce: boolean;
                  mayConfirm: boolean;
                }[];
                /** @enum {string} */
                status: 'open' | 'in_review' | 'granted' | 'declined' | 'withdrawn';
              }[];
              seller: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              sellerDetails: {
                address: string | null;
                contactName: string | null;
                contactPhone: string | null;
                country: string;
                creditCode: string | null;
                district: string | null;
                flags: string[];
                industry: string | null;
                legalRepresentative: string | null;
                name: string;
                nature: string | null;
                postcode: string | null;
                size: string | null;
              };
              /** Format: uuid */
              sellerId: string;
              servicePoint: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              servicePointId: string | null;
              shares: {
                agencyId: string | null;
                agencyName: string | null;
                basisPoints: number;
                brokerId: string | null;
                brokerName: string | null;
                confirmed: {
                  buyer: boolean;
                  holder: boolean;
                  seller: boolean;
                };
                /** @enum {string} */
                evidence: 'three_party_contract' | 'intermediary_contract' | 'mandate';
                evidenceFileId: string | null;
                /** @enum {string} */
                holderKind: 'broker' | 'agency';
                /** Format: uuid */
                id: string;
                inForce: boolean;
                mayConfirm: boolean;
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
                  | 'approved_differs'
                  | 'shares_unconfirmed';
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
    /**
     * Send a disputed contract to the experts, with the reason
     * @description | From | To | Who | Condition |
     *     | --- | --- | --- | --- |
     *     | `in_review` | `expert_review` | servicePoint | – |
     *     | `submitted` | `expert_review` | operator (registered elsewhere) | – |
     */
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
                | 'verify'
                | 'reject'
                | 'cancel'
                | 'reopen'
                | 'record-receipt'
                | 'reverse-receipt'
                | 'amend'
                | 'object'
                | 'change-shares'
                | 'add-file'
                | 'record-fee'
              )[];
              approvedTechnologyFen: string | null;
              buyer: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              buyerDetails: {
                address: string | null;
                contactName: string | null;
                contactPhone: string | null;
                country: string;
                creditCode: string | null;
                district: string | null;
                flags: string[];
                industry: string | null;
                legalRepresentative: string | null;
                name: string;
                nature: string | null;
                postcode: string | null;
                size: string | null;
              };
              /** Format: uuid */
              buyerId: string;
              /** @enum {string} */
              contractClass: 'development' | 'transfer' | 'licence' | 'consulting' | 'service';
              /** @description Money in fen, decimal */
              declaredTechnologyFen: string;
              expectedInvestmentFen: string | null;
              expectedOutputFen: string | null;
              /** @enum {integer} */
              field: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
              files: {
                /** Format: uuid */
                id: string;
                mediaType: string;
                name: string;
                /** @enum {string} */
                purpose: 'contract' | 'evidence' | 'notice' | 'other';
                size_bytes: number;
                /** Format: date-time */
                uploadedAt: string;
                uploadedByName: string;
              }[];
              hindrance: string | null;
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
              intellectualProperty: string | null;
              introductionId: string | null;
              licenceScope: ('exclusive' | 'sole' | 'ordinary') | null;
              mandateId: string | null;
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
              objective: string | null;
              /** @enum {string} */
              paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
              planSource: string | null;
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
              registrationClaim: {
                /** @description Money in fen, decimal */
                approvedTechnologyFen: string;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                registeredOn: string;
                registrationNumber: string;
                registrationOffice: string;
              } | null;
              registrationNumber: string | null;
              registrationOffice: string | null;
              relatedParties: boolean;
              relatedPartiesDeclared: boolean;
              relatedPartiesFound: boolean;
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
                holidaysKnownUntil: string;
                overdue: boolean;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                startedOn: string;
                workingDays: number;
              } | null;
              reviews: {
                allowed: ('confirm' | 'begin' | 'grant' | 'decline' | 'withdraw')[];
                clock: {
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
                  holidaysKnownUntil: string;
                  overdue: boolean;
                  /**
                   * Format: date
                   * @description Calendar day in Asia/Shanghai
                   */
                  startedOn: string;
                  workingDays: number;
                } | null;
                contractVersion: number | null;
                decidedAt: string | null;
                decidedByName: string | null;
                decisionNote: string;
                hindrance: string | null;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: 'amendment' | 'objection' | 'share_change';
                losing: {
                  basisPoints: number;
                  confirmed: boolean;
                  holderName: string;
                  /** Format: uuid */
                  id: string;
                }[];
                /** Format: date-time */
                openedAt: string;
                openedByName: string;
                proposal: {
                  /** @enum {string} */
                  paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
                  /** @description Money in fen, decimal */
                  technologyFen: string;
                  title: string;
                  /** @description Money in fen, decimal */
                  totalFen: string;
                  validTo: string | null;
                } | null;
                reason: string;
                replaced: {
                  /** @enum {string} */
                  paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
                  /** @description Money in fen, decimal */
                  technologyFen: string;
                  title: string;
                  /** @description Money in fen, decimal */
                  totalFen: string;
                  validTo: string | null;
                } | null;
                shares: {
                  agencyId: string | null;
                  agencyName: string | null;
                  basisPoints: number;
                  brokerId: string | null;
                  brokerName: string | null;
                  confirmed: {
                    buyer: boolean;
                    holder: boolean;
                    seller: boolean;
                  };
                  /** @enum {string} */
                  evidence: 'three_party_contract' | 'intermediary_contract' | 'mandate';
                  evidenceFileId: string | null;
                  /** @enum {string} */
                  holderKind: 'broker' | 'agency';
                  /** Format: uuid */
                  id: string;
                  inForce: boolean;
                  mayConfirm: boolean;
                }[];
                /** @enum {string} */
                status: 'open' | 'in_review' | 'granted' | 'declined' | 'withdrawn';
              }[];
              seller: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              sellerDetails: {
                address: string | null;
                contactName: string | null;
                contactPhone: string | null;
                country: string;
                creditCode: string | null;
                district: string | null;
                flags: string[];
                industry: string | null;
                legalRepresentative: string | null;
                name: string;
                nature: string | null;
                postcode: string | null;
                size: string | null;
              };
              /** Format: uuid */
              sellerId: string;
              servicePoint: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              servicePointId: string | null;
              shares: {
                agencyId: string | null;
                agencyName: string | null;
                basisPoints: number;
                brokerId: string | null;
                brokerName: string | null;
                confirmed: {
                  buyer: boolean;
                  holder: boolean;
                  seller: boolean;
                };
                /** @enum {string} */
                evidence: 'three_party_contract' | 'intermediary_contract' | 'mandate';
                evidenceFileId: string | null;
                /** @enum {string} */
                holderKind: 'broker' | 'agency';
                /** Format: uuid */
                id: string;
                inForce: boolean;
                mayConfirm: boolean;
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
                  | 'approved_differs'
                  | 'shares_unconfirmed';
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
  '/api/v1/contracts/{id}/fees': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Record fee income from a contract of which one holds a share */
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
            /** @enum {string} */
            holderKind?: 'broker' | 'agency';
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
              items: {
                /** @description Money in fen, decimal */
                amountFen: string;
                /** Format: uuid */
                contractId: string;
                contractTitle: string;
                /** @enum {string} */
                holderKind: 'broker' | 'agency';
                holderName: string;
                /** Format: uuid */
                id: string;
                note: string;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                receivedOn: string;
                reversed: boolean;
                reversesFeeId: string | null;
              }[];
              /** @description Money in fen, decimal */
              totalFen: string;
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
  '/api/v1/contracts/{id}/files': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Add a file (multipart/form-data, one part with a file name, at most 20 MB) */
    post: {
      parameters: {
        query?: {
          purpose?: 'contract' | 'evidence' | 'notice' | 'other';
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
              purpose: 'contract' | 'evidence' | 'notice' | 'other';
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
  '/api/v1/contracts/{id}/files/{fileId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A file to save; for everybody who may see the contract */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          fileId: string;
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
  '/api/v1/contracts/{id}/objections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Object to a rejection, or to the approved amount of a registered contract */
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
            reason: string;
            technologyFen?: string | null;
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
                | 'verify'
                | 'reject'
                | 'cancel'
                | 'reopen'
                | 'record-receipt'
                | 'reverse-receipt'
                | 'amend'
                | 'object'
                | 'change-shares'
                | 'add-file'
                | 'record-fee'
              )[];
              approvedTechnologyFen: string | null;
              buyer: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              buyerDetails: {
                address: string | null;
                contactName: string | null;
                contactPhone: string | null;
                country: string;
                creditCode: string | null;
                district: string | null;
                flags: string[];
                industry: string | null;
                legalRepresentative: string | null;
                name: string;
                nature: string | null;
                postcode: string | null;
                size: string | null;
              };
              /** Format: uuid */
              buyerId: string;
              /** @enum {string} */
              contractClass: 'development' | 'transfer' | 'licence' | 'consulting' | 'service';
              /** @description Money in fen, decimal */
              declaredTechnologyFen: string;
              expectedInvestmentFen: string | null;
              expectedOutputFen: string | null;
              /** @enum {integer} */
              field: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
              files: {
                /** Format: uuid */
                id: string;
                mediaType: string;
                name: string;
                /** @enum {string} */
                purpose: 'contract' | 'evidence' | 'notice' | 'other';
                size_bytes: number;
                /** Format: date-time */
                uploadedAt: string;
                uploadedByName: string;
              }[];
              hindrance: string | null;
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
              intellectualProperty: string | null;
              introductionId: string | null;
              licenceScope: ('exclusive' | 'sole' | 'ordinary') | null;
              mandateId: string | null;
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
              objective: string | null;
              /** @enum {string} */
              paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
              planSource: string | null;
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
              registrationClaim: {
                /** @description Money in fen, decimal */
                approvedTechnologyFen: string;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                registeredOn: string;
                registrationNumber: string;
                registrationOffice: string;
              } | null;
              registrationNumber: string | null;
              registrationOffice: string | null;
              relatedParties: boolean;
              relatedPartiesDeclared: boolean;
              relatedPartiesFound: boolean;
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
                holidaysKnownUntil: string;
                overdue: boolean;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                startedOn: string;
                workingDays: number;
              } | null;
              reviews: {
                allowed: ('confirm' | 'begin' | 'grant' | 'decline' | 'withdraw')[];
                clock: {
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
                  holidaysKnownUntil: string;
                  overdue: boolean;
                  /**
                   * Format: date
                   * @description Calendar day in Asia/Shanghai
                   */
                  startedOn: string;
                  workingDays: number;
                } | null;
                contractVersion: number | null;
                decidedAt: string | null;
                decidedByName: string | null;
                decisionNote: string;
                hindrance: string | null;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: 'amendment' | 'objection' | 'share_change';
                losing: {
                  basisPoints: number;
                  confirmed: boolean;
                  holderName: string;
                  /** Format: uuid */
                  id: string;
                }[];
                /** Format: date-time */
                openedAt: string;
                openedByName: string;
                proposal: {
                  /** @enum {string} */
                  paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
                  /** @description Money in fen, decimal */
                  technologyFen: string;
                  title: string;
                  /** @description Money in fen, decimal */
                  totalFen: string;
                  validTo: string | null;
                } | null;
                reason: string;
                replaced: {
                  /** @enum {string} */
                  paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
                  /** @description Money in fen, decimal */
                  technologyFen: string;
                  title: string;
                  /** @description Money in fen, decimal */
                  totalFen: string;
                  validTo: string | null;
                } | null;
                shares: {
                  agencyId: string | null;
                  agencyName: string | null;
                  basisPoints: number;
                  brokerId: string | null;
                  brokerName: string | null;
                  confirmed: {
                    buyer: boolean;
                    holder: boolean;
                    seller: boolean;
                  };
                  /** @enum {string} */
                  evidence: 'three_party_contract' | 'intermediary_contract' | 'mandate';
                  evidenceFileId: string | null;
                  /** @enum {string} */
                  holderKind: 'broker' | 'agency';
                  /** Format: uuid */
                  id: string;
                  inForce: boolean;
                  mayConfirm: boolean;
                }[];
                /** @enum {string} */
                status: 'open' | 'in_review' | 'granted' | 'declined' | 'withdrawn';
              }[];
              seller: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              sellerDetails: {
                address: string | null;
                contactName: string | null;
                contactPhone: string | null;
                country: string;
                creditCode: string | null;
                district: string | null;
                flags: string[];
                industry: string | null;
                legalRepresentative: string | null;
                name: string;
                nature: string | null;
                postcode: string | null;
                size: string | null;
              };
              /** Format: uuid */
              sellerId: string;
              servicePoint: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              servicePointId: string | null;
              shares: {
                agencyId: string | null;
                agencyName: string | null;
                basisPoints: number;
                brokerId: string | null;
                brokerName: string | null;
                confirmed: {
                  buyer: boolean;
                  holder: boolean;
                  seller: boolean;
                };
                /** @enum {string} */
                evidence: 'three_party_contract' | 'intermediary_contract' | 'mandate';
                evidenceFileId: string | null;
                /** @enum {string} */
                holderKind: 'broker' | 'agency';
                /** Format: uuid */
                id: string;
                inForce: boolean;
                mayConfirm: boolean;
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
                  | 'approved_differs'
                  | 'shares_unconfirmed';
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
                | 'verify'
                | 'reject'
                | 'cancel'
                | 'reopen'
                | 'record-receipt'
                | 'reverse-receipt'
                | 'amend'
                | 'object'
                | 'change-shares'
                | 'add-file'
                | 'record-fee'
              )[];
              approvedTechnologyFen: string | null;
              buyer: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              buyerDetails: {
                address: string | null;
                contactName: string | null;
                contactPhone: string | null;
                country: string;
                creditCode: string | null;
                district: string | null;
                flags: string[];
                industry: string | null;
                legalRepresentative: string | null;
                name: string;
                nature: string | null;
                postcode: string | null;
                size: string | null;
              };
              /** Format: uuid */
              buyerId: string;
              /** @enum {string} */
              contractClass: 'development' | 'transfer' | 'licence' | 'consulting' | 'service';
              /** @description Money in fen, decimal */
              declaredTechnologyFen: string;
              expectedInvestmentFen: string | null;
              expectedOutputFen: string | null;
              /** @enum {integer} */
              field: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
              files: {
                /** Format: uuid */
                id: string;
                mediaType: string;
                name: string;
                /** @enum {string} */
                purpose: 'contract' | 'evidence' | 'notice' | 'other';
                size_bytes: number;
                /** Format: date-time */
                uploadedAt: string;
                uploadedByName: string;
              }[];
              hindrance: string | null;
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
              intellectualProperty: string | null;
              introductionId: string | null;
              licenceScope: ('exclusive' | 'sole' | 'ordinary') | null;
              mandateId: string | null;
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
              objective: string | null;
              /** @enum {string} */
              paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
              planSource: string | null;
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
              registrationClaim: {
                /** @description Money in fen, decimal */
                approvedTechnologyFen: string;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                registeredOn: string;
                registrationNumber: string;
                registrationOffice: string;
              } | null;
              registrationNumber: string | null;
              registrationOffice: string | null;
              relatedParties: boolean;
              relatedPartiesDeclared: boolean;
              relatedPartiesFound: boolean;
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
                holidaysKnownUntil: string;
                overdue: boolean;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                startedOn: string;
                workingDays: number;
              } | null;
              reviews: {
                allowed: ('confirm' | 'begin' | 'grant' | 'decline' | 'withdraw')[];
                clock: {
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
                  holidaysKnownUntil: string;
                  overdue: boolean;
                  /**
                   * Format: date
                   * @description Calendar day in Asia/Shanghai
                   */
                  startedOn: string;
                  workingDays: number;
                } | null;
                contractVersion: number | null;
                decidedAt: string | null;
                decidedByName: string | null;
                decisionNote: string;
                hindrance: string | null;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: 'amendment' | 'objection' | 'share_change';
                losing: {
                  basisPoints: number;
                  confirmed: boolean;
                  holderName: string;
                  /** Format: uuid */
                  id: string;
                }[];
                /** Format: date-time */
                openedAt: string;
                openedByName: string;
                proposal: {
                  /** @enum {string} */
                  paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
                  /** @description Money in fen, decimal */
                  technologyFen: string;
                  title: string;
                  /** @description Money in fen, decimal */
                  totalFen: string;
                  validTo: string | null;
                } | null;
                reason: string;
                replaced: {
                  /** @enum {string} */
                  paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
                  /** @description Money in fen, decimal */
                  technologyFen: string;
                  title: string;
                  /** @description Money in fen, decimal */
                  totalFen: string;
                  validTo: string | null;
                } | null;
                shares: {
                  agencyId: string | null;
                  agencyName: string | null;
                  basisPoints: number;
                  brokerId: string | null;
                  brokerName: string | null;
                  confirmed: {
                    buyer: boolean;
                    holder: boolean;
                    seller: boolean;
                  };
                  /** @enum {string} */
                  evidence: 'three_party_contract' | 'intermediary_contract' | 'mandate';
                  evidenceFileId: string | null;
                  /** @enum {string} */
                  holderKind: 'broker' | 'agency';
                  /** Format: uuid */
                  id: string;
                  inForce: boolean;
                  mayConfirm: boolean;
                }[];
                /** @enum {string} */
                status: 'open' | 'in_review' | 'granted' | 'declined' | 'withdrawn';
              }[];
              seller: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              sellerDetails: {
                address: string | null;
                contactName: string | null;
                contactPhone: string | null;
                country: string;
                creditCode: string | null;
                district: string | null;
                flags: string[];
                industry: string | null;
                legalRepresentative: string | null;
                name: string;
                nature: string | null;
                postcode: string | null;
                size: string | null;
              };
              /** Format: uuid */
              sellerId: string;
              servicePoint: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              servicePointId: string | null;
              shares: {
                agencyId: string | null;
                agencyName: string | null;
                basisPoints: number;
                brokerId: string | null;
                brokerName: string | null;
                confirmed: {
                  buyer: boolean;
                  holder: boolean;
                  seller: boolean;
                };
                /** @enum {string} */
                evidence: 'three_party_contract' | 'intermediary_contract' | 'mandate';
                evidenceFileId: string | null;
                /** @enum {string} */
                holderKind: 'broker' | 'agency';
                /** Format: uuid */
                id: string;
                inForce: boolean;
                mayConfirm: boolean;
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
                  | 'approved_differs'
                  | 'shares_unconfirmed';
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
                | 'verify'
                | 'reject'
                | 'cancel'
                | 'reopen'
                | 'record-receipt'
                | 'reverse-receipt'
                | 'amend'
                | 'object'
                | 'change-shares'
                | 'add-file'
                | 'record-fee'
              )[];
              approvedTechnologyFen: string | null;
              buyer: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              buyerDetails: {
                address: string | null;
                contactName: string | null;
                contactPhone: string | null;
                country: string;
                creditCode: string | null;
                district: string | null;
                flags: string[];
                industry: string | null;
                legalRepresentative: string | null;
                name: string;
                nature: string | null;
                postcode: string | null;
                size: string | null;
              };
              /** Format: uuid */
              buyerId: string;
              /** @enum {string} */
              contractClass: 'development' | 'transfer' | 'licence' | 'consulting' | 'service';
              /** @description Money in fen, decimal */
              declaredTechnologyFen: string;
              expectedInvestmentFen: string | null;
              expectedOutputFen: string | null;
              /** @enum {integer} */
              field: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
              files: {
                /** Format: uuid */
                id: string;
                mediaType: string;
                name: string;
                /** @enum {string} */
                purpose: 'contract' | 'evidence' | 'notice' | 'other';
                size_bytes: number;
                /** Format: date-time */
                uploadedAt: string;
                uploadedByName: string;
              }[];
              hindrance: string | null;
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
              intellectualProperty: string | null;
              introductionId: string | null;
              licenceScope: ('exclusive' | 'sole' | 'ordinary') | null;
              mandateId: string | null;
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
              objective: string | null;
              /** @enum {string} */
              paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
              planSource: string | null;
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
              registrationClaim: {
                /** @description Money in fen, decimal */
                approvedTechnologyFen: string;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                registeredOn: string;
                registrationNumber: string;
                registrationOffice: string;
              } | null;
              registrationNumber: string | null;
              registrationOffice: string | null;
              relatedParties: boolean;
              relatedPartiesDeclared: boolean;
              relatedPartiesFound: boolean;
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
                holidaysKnownUntil: string;
                overdue: boolean;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                startedOn: string;
                workingDays: number;
              } | null;
              reviews: {
                allowed: ('confirm' | 'begin' | 'grant' | 'decline' | 'withdraw')[];
                clock: {
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
                  holidaysKnownUntil: string;
                  overdue: boolean;
                  /**
                   * Format: date
                   * @description Calendar day in Asia/Shanghai
                   */
                  startedOn: string;
                  workingDays: number;
                } | null;
                contractVersion: number | null;
                decidedAt: string | null;
                decidedByName: string | null;
                decisionNote: string;
                hindrance: string | null;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: 'amendment' | 'objection' | 'share_change';
                losing: {
                  basisPoints: number;
                  confirmed: boolean;
                  holderName: string;
                  /** Format: uuid */
                  id: string;
                }[];
                /** Format: date-time */
                openedAt: string;
                openedByName: string;
                proposal: {
                  /** @enum {string} */
                  paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
                  /** @description Money in fen, decimal */
                  technologyFen: string;
                  title: string;
                  /** @description Money in fen, decimal */
                  totalFen: string;
                  validTo: string | null;
                } | null;
                reason: string;
                replaced: {
                  /** @enum {string} */
                  paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
                  /** @description Money in fen, decimal */
                  technologyFen: string;
                  title: string;
                  /** @description Money in fen, decimal */
                  totalFen: string;
                  validTo: string | null;
                } | null;
                shares: {
                  agencyId: string | null;
                  agencyName: string | null;
                  basisPoints: number;
                  brokerId: string | null;
                  brokerName: string | null;
                  confirmed: {
                    buyer: boolean;
                    holder: boolean;
                    seller: boolean;
                  };
                  /** @enum {string} */
                  evidence: 'three_party_contract' | 'intermediary_contract' | 'mandate';
                  evidenceFileId: string | null;
                  /** @enum {string} */
                  holderKind: 'broker' | 'agency';
                  /** Format: uuid */
                  id: string;
                  inForce: boolean;
                  mayConfirm: boolean;
                }[];
                /** @enum {string} */
                status: 'open' | 'in_review' | 'granted' | 'declined' | 'withdrawn';
              }[];
              seller: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              sellerDetails: {
                address: string | null;
                contactName: string | null;
                contactPhone: string | null;
                country: string;
                creditCode: string | null;
                district: string | null;
                flags: string[];
                industry: string | null;
                legalRepresentative: string | null;
                name: string;
                nature: string | null;
                postcode: string | null;
                size: string | null;
              };
              /** Format: uuid */
              sellerId: string;
              servicePoint: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              servicePointId: string | null;
              shares: {
                agencyId: string | null;
                agencyName: string | null;
                basisPoints: number;
                brokerId: string | null;
                brokerName: string | null;
                confirmed: {
                  buyer: boolean;
                  holder: boolean;
                  seller: boolean;
                };
                /** @enum {string} */
                evidence: 'three_party_contract' | 'intermediary_contract' | 'mandate';
                evidenceFileId: string | null;
                /** @enum {string} */
                holderKind: 'broker' | 'agency';
                /** Format: uuid */
                id: string;
                inForce: boolean;
                mayConfirm: boolean;
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
                  | 'approved_differs'
                  | 'shares_unconfirmed';
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
    /**
     * Record the register's answer; credits the brokers
     * @description | From | To | Who | Condition |
     *     | --- | --- | --- | --- |
     *     | `in_review` | `registered` | servicePoint | small |
     *     | `expert_review` | `registered` | servicePoint | twoPeople |
     */
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
            note?: string;
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
                | 'verify'
                | 'reject'
                | 'cancel'
                | 'reopen'
                | 'record-receipt'
                | 'reverse-receipt'
                | 'amend'
                | 'object'
                | 'change-shares'
                | 'add-file'
                | 'record-fee'
              )[];
              approvedTechnologyFen: string | null;
              buyer: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              buyerDetails: {
                address: string | null;
                contactName: string | null;
                contactPhone: string | null;
                country: string;
                creditCode: string | null;
                district: string | null;
                flags: string[];
                industry: string | null;
                legalRepresentative: string | null;
                name: string;
                nature: string | null;
                postcode: string | null;
                size: string | null;
              };
              /** Format: uuid */
              buyerId: string;
              /** @enum {string} */
              contractClass: 'development' | 'transfer' | 'licence' | 'consulting' | 'service';
              /** @description Money in fen, decimal */
              declaredTechnologyFen: string;
              expectedInvestmentFen: string | null;
              expectedOutputFen: string | null;
              /** @enum {integer} */
              field: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
              files: {
                /** Format: uuid */
                id: string;
                mediaType: string;
                name: string;
                /** @enum {string} */
                purpose: 'contract' | 'evidence' | 'notice' | 'other';
                size_bytes: number;
                /** Format: date-time */
                uploadedAt: string;
                uploadedByName: string;
              }[];
              hindrance: string | null;
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
              intellectualProperty: string | null;
              introductionId: string | null;
              licenceScope: ('exclusive' | 'sole' | 'ordinary') | null;
              mandateId: string | null;
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
              objective: string | null;
              /** @enum {string} */
              paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
              planSource: string | null;
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
              registrationClaim: {
                /** @description Money in fen, decimal */
                approvedTechnologyFen: string;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                registeredOn: string;
                registrationNumber: string;
                registrationOffice: string;
              } | null;
              registrationNumber: string | null;
              registrationOffice: string | null;
              relatedParties: boolean;
              relatedPartiesDeclared: boolean;
              relatedPartiesFound: boolean;
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
                holidaysKnownUntil: string;
                overdue: boolean;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                startedOn: string;
                workingDays: number;
              } | null;
              reviews: {
                allowed: ('confirm' | 'begin' | 'grant' | 'decline' | 'withdraw')[];
                clock: {
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
                  holidaysKnownUntil: string;
                  overdue: boolean;
                  /**
                   * Format: date
                   * @description Calendar day in Asia/Shanghai
                   */
                  startedOn: string;
                  workingDays: number;
                } | null;
                contractVersion: number | null;
                decidedAt: string | null;
                decidedByName: string | null;
                decisionNote: string;
                hindrance: string | null;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: 'amendment' | 'objection' | 'share_change';
                losing: {
                  basisPoints: number;
                  confirmed: boolean;
                  holderName: string;
                  /** Format: uuid */
                  id: string;
                }[];
                /** Format: date-time */
                openedAt: string;
                openedByName: string;
                proposal: {
                  /** @enum {string} */
                  paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
                  /** @description Money in fen, decimal */
                  technologyFen: string;
                  title: string;
                  /** @description Money in fen, decimal */
                  totalFen: string;
                  validTo: string | null;
                } | null;
                reason: string;
                replaced: {
                  /** @enum {string} */
                  paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
                  /** @description Money in fen, decimal */
                  technologyFen: string;
                  title: string;
                  /** @description Money in fen, decimal */
                  totalFen: string;
                  validTo: string | null;
                } | null;
                shares: {
                  agencyId: string | null;
                  agencyName: string | null;
                  basisPoints: number;
                  brokerId: string | null;
                  brokerName: string | null;
                  confirmed: {
                    buyer: boolean;
                    holder: boolean;
                    seller: boolean;
                  };
                  /** @enum {string} */
                  evidence: 'three_party_contract' | 'intermediary_contract' | 'mandate';
                  evidenceFileId: string | null;
                  /** @enum {string} */
                  holderKind: 'broker' | 'agency';
                  /** Format: uuid */
                  id: string;
                  inForce: boolean;
                  mayConfirm: boolean;
                }[];
                /** @enum {string} */
                status: 'open' | 'in_review' | 'granted' | 'declined' | 'withdrawn';
              }[];
              seller: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              sellerDetails: {
                address: string | null;
                contactName: string | null;
                contactPhone: string | null;
                country: string;
                creditCode: string | null;
                district: string | null;
                flags: string[];
                industry: string | null;
                legalRepresentative: string | null;
                name: string;
                nature: string | null;
                postcode: string | null;
                size: string | null;
              };
              /** Format: uuid */
              sellerId: string;
              servicePoint: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              servicePointId: string | null;
              shares: {
                agencyId: string | null;
                agencyName: string | null;
                basisPoints: number;
                brokerId: string | null;
                brokerName: string | null;
                confirmed: {
                  buyer: boolean;
                  holder: boolean;
                  seller: boolean;
                };
                /** @enum {string} */
                evidence: 'three_party_contract' | 'intermediary_contract' | 'mandate';
                evidenceFileId: string | null;
                /** @enum {string} */
                holderKind: 'broker' | 'agency';
                /** Format: uuid */
                id: string;
                inForce: boolean;
                mayConfirm: boolean;
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
                  | 'approved_differs'
                  | 'shares_unconfirmed';
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
    /**
     * Reject with the reason (service point)
     * @description | From | To | Who | Condition |
     *     | --- | --- | --- | --- |
     *     | `submitted` | `rejected` | servicePoint | – |
     *     | `accepted` | `rejected` | servicePoint | – |
     *     | `in_review` | `rejected` | servicePoint | – |
     *     | `expert_review` | `rejected` | servicePoint | – |
     *     | `submitted` | `rejected` | operator (registered elsewhere) | – |
     *     | `expert_review` | `rejected` | operator (registered elsewhere) | – |
     */
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
                | 'verify'
                | 'reject'
                | 'cancel'
                | 'reopen'
                | 'record-receipt'
                | 'reverse-receipt'
                | 'amend'
                | 'object'
                | 'change-shares'
                | 'add-file'
                | 'record-fee'
              )[];
              approvedTechnologyFen: string | null;
              buyer: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              buyerDetails: {
                address: string | null;
                contactName: string | null;
                contactPhone: string | null;
                country: string;
                creditCode: string | null;
                district: string | null;
                flags: string[];
                industry: string | null;
                legalRepresentative: string | null;
                name: string;
                nature: string | null;
                postcode: string | null;
                size: string | null;
              };
              /** Format: uuid */
              buyerId: string;
              /** @enum {string} */
              contractClass: 'development' | 'transfer' | 'licence' | 'consulting' | 'service';
              /** @description Money in fen, decimal */
              declaredTechnologyFen: string;
              expectedInvestmentFen: string | null;
              expectedOutputFen: string | null;
              /** @enum {integer} */
              field: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
              files: {
                /** Format: uuid */
                id: string;
                mediaType: string;
                name: string;
                /** @enum {string} */
                purpose: 'contract' | 'evidence' | 'notice' | 'other';
                size_bytes: number;
                /** Format: date-time */
                uploadedAt: string;
                uploadedByName: string;
              }[];
              hindrance: string | null;
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
              intellectualProperty: string | null;
              introductionId: string | null;
              licenceScope: ('exclusive' | 'sole' | 'ordinary') | null;
              mandateId: string | null;
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
              objective: string | null;
              /** @enum {string} */
              paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
              planSource: string | null;
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
              registrationClaim: {
                /** @description Money in fen, decimal */
                approvedTechnologyFen: string;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                registeredOn: string;
                registrationNumber: string;
                registrationOffice: string;
              } | null;
              registrationNumber: string | null;
              registrationOffice: string | null;
              relatedParties: boolean;
              relatedPartiesDeclared: boolean;
              relatedPartiesFound: boolean;
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
                holidaysKnownUntil: string;
                overdue: boolean;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                startedOn: string;
                workingDays: number;
              } | null;
              reviews: {
                allowed: ('confirm' | 'begin' | 'grant' | 'decline' | 'withdraw')[];
                clock: {
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
                  holidaysKnownUntil: string;
                  overdue: boolean;
                  /**
                   * Format: date
                   * @description Calendar day in Asia/Shanghai
                   */
                  startedOn: string;
                  workingDays: number;
                } | null;
                contractVersion: number | null;
                decidedAt: string | null;
                decidedByName: string | null;
                decisionNote: string;
                hindrance: string | null;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: 'amendment' | 'objection' | 'share_change';
                losing: {
                  basisPoints: number;
                  confirmed: boolean;
                  holderName: string;
                  /** Format: uuid */
                  id: string;
                }[];
                /** Format: date-time */
                openedAt: string;
                openedByName: string;
                proposal: {
                  /** @enum {string} */
                  paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
                  /** @description Money in fen, decimal */
                  technologyFen: string;
                  title: string;
                  /** @description Money in fen, decimal */
                  totalFen: string;
                  validTo: string | null;
                } | null;
                reason: string;
                replaced: {
                  /** @enum {string} */
                  paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
                  /** @description Money in fen, decimal */
                  technologyFen: string;
                  title: string;
                  /** @description Money in fen, decimal */
                  totalFen: string;
                  validTo: string | null;
                } | null;
                shares: {
                  agencyId: string | null;
                  agencyName: string | null;
                  basisPoints: number;
                  brokerId: string | null;
                  brokerName: string | null;
                  confirmed: {
                    buyer: boolean;
                    holder: boolean;
                    seller: boolean;
                  };
                  /** @enum {string} */
                  evidence: 'three_party_contract' | 'intermediary_contract' | 'mandate';
                  evidenceFileId: string | null;
                  /** @enum {string} */
                  holderKind: 'broker' | 'agency';
                  /** Format: uuid */
                  id: string;
                  inForce: boolean;
                  mayConfirm: boolean;
                }[];
                /** @enum {string} */
                status: 'open' | 'in_review' | 'granted' | 'declined' | 'withdrawn';
              }[];
              seller: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              sellerDetails: {
                address: string | null;
                contactName: string | null;
                contactPhone: string | null;
                country: string;
                creditCode: string | null;
                district: string | null;
                flags: string[];
                industry: string | null;
                legalRepresentative: string | null;
                name: string;
                nature: string | null;
                postcode: string | null;
                size: string | null;
              };
              /** Format: uuid */
              sellerId: string;
              servicePoint: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              servicePointId: string | null;
              shares: {
                agencyId: string | null;
                agencyName: string | null;
                basisPoints: number;
                brokerId: string | null;
                brokerName: string | null;
                confirmed: {
                  buyer: boolean;
                  holder: boolean;
                  seller: boolean;
                };
                /** @enum {string} */
                evidence: 'three_party_contract' | 'intermediary_contract' | 'mandate';
                evidenceFileId: string | null;
                /** @enum {string} */
                holderKind: 'broker' | 'agency';
                /** Format: uuid */
                id: string;
                inForce: boolean;
                mayConfirm: boolean;
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
                  | 'approved_differs'
                  | 'shares_unconfirmed';
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
    /**
     * Begin the review; a large contract goes on to the experts
     * @description | From | To | Who | Condition |
     *     | --- | --- | --- | --- |
     *     | `accepted` | `in_review` | servicePoint | – |
     *     | `in_review` | `expert_review` | servicePoint | large |
     */
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
                | 'verify'
                | 'reject'
                | 'cancel'
                | 'reopen'
                | 'record-receipt'
                | 'reverse-receipt'
                | 'amend'
                | 'object'
                | 'change-shares'
                | 'add-file'
                | 'record-fee'
              )[];
              approvedTechnologyFen: string | null;
              buyer: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              buyerDetails: {
                address: string | null;
                contactName: string | null;
                contactPhone: string | null;
                country: string;
                creditCode: string | null;
                district: string | null;
                flags: string[];
                industry: string | null;
                legalRepresentative: string | null;
                name: string;
                nature: string | null;
                postcode: string | null;
                size: string | null;
              };
              /** Format: uuid */
              buyerId: string;
              /** @enum {string} */
              contractClass: 'development' | 'transfer' | 'licence' | 'consulting' | 'service';
              /** @description Money in fen, decimal */
              declaredTechnologyFen: string;
              expectedInvestmentFen: string | null;
              expectedOutputFen: string | null;
              /** @enum {integer} */
              field: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
              files: {
                /** Format: uuid */
                id: string;
                mediaType: string;
                name: string;
                /** @enum {string} */
                purpose: 'contract' | 'evidence' | 'notice' | 'other';
                size_bytes: number;
                /** Format: date-time */
                uploadedAt: string;
                uploadedByName: string;
              }[];
              hindrance: string | null;
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
              intellectualProperty: string | null;
              introductionId: string | null;
              licenceScope: ('exclusive' | 'sole' | 'ordinary') | null;
              mandateId: string | null;
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
              objective: string | null;
              /** @enum {string} */
              paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
              planSource: string | null;
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
              registrationClaim: {
                /** @description Money in fen, decimal */
                approvedTechnologyFen: string;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                registeredOn: string;
                registrationNumber: string;
                registrationOffice: string;
              } | null;
              registrationNumber: string | null;
              registrationOffice: string | null;
              relatedParties: boolean;
              relatedPartiesDeclared: boolean;
              relatedPartiesFound: boolean;
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
                holidaysKnownUntil: string;
                overdue: boolean;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                startedOn: string;
                workingDays: number;
              } | null;
              reviews: {
                allowed: ('confirm' | 'begin' | 'grant' | 'decline' | 'withdraw')[];
                clock: {
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
                  holidaysKnownUntil: string;
                  overdue: boolean;
                  /**
                   * Format: date
                   * @description Calendar day in Asia/Shanghai
                   */
                  startedOn: string;
                  workingDays: number;
                } | null;
                contractVersion: number | null;
                decidedAt: string | null;
                decidedByName: string | null;
                decisionNote: string;
                hindrance: string | null;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: 'amendment' | 'objection' | 'share_change';
                losing: {
                  basisPoints: number;
                  confirmed: boolean;
                  holderName: string;
                  /** Format: uuid */
                  id: string;
                }[];
                /** Format: date-time */
                openedAt: string;
                openedByName: string;
                proposal: {
                  /** @enum {string} */
                  paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
                  /** @description Money in fen, decimal */
                  technologyFen: string;
                  title: string;
                  /** @description Money in fen, decimal */
                  totalFen: string;
                  validTo: string | null;
                } | null;
                reason: string;
                replaced: {
                  /** @enum {string} */
                  paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
                  /** @description Money in fen, decimal */
                  technologyFen: string;
                  title: string;
                  /** @description Money in fen, decimal */
                  totalFen: string;
                  validTo: string | null;
                } | null;
                shares: {
                  agencyId: string | null;
                  agencyName: string | null;
                  basisPoints: number;
                  brokerId: string | null;
                  brokerName: string | null;
                  confirmed: {
                    buyer: boolean;
                    holder: boolean;
                    seller: boolean;
                  };
                  /** @enum {string} */
                  evidence: 'three_party_contract' | 'intermediary_contract' | 'mandate';
                  evidenceFileId: string | null;
                  /** @enum {string} */
                  holderKind: 'broker' | 'agency';
                  /** Format: uuid */
                  id: string;
                  inForce: boolean;
                  mayConfirm: boolean;
                }[];
                /** @enum {string} */
                status: 'open' | 'in_review' | 'granted' | 'declined' | 'withdrawn';
              }[];
              seller: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              sellerDetails: {
                address: string | null;
                contactName: string | null;
                contactPhone: string | null;
                country: string;
                creditCode: string | null;
                district: string | null;
                flags: string[];
                industry: string | null;
                legalRepresentative: string | null;
                name: string;
                nature: string | null;
                postcode: string | null;
                size: string | null;
              };
              /** Format: uuid */
              sellerId: string;
              servicePoint: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              servicePointId: string | null;
              shares: {
                agencyId: string | null;
                agencyName: string | null;
                basisPoints: number;
                brokerId: string | null;
                brokerName: string | null;
                confirmed: {
                  buyer: boolean;
                  holder: boolean;
                  seller: boolean;
                };
                /** @enum {string} */
                evidence: 'three_party_contract' | 'intermediary_contract' | 'mandate';
                evidenceFileId: string | null;
                /** @enum {string} */
                holderKind: 'broker' | 'agency';
                /** Format: uuid */
                id: string;
                inForce: boolean;
                mayConfirm: boolean;
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
                  | 'approved_differs'
                  | 'shares_unconfirmed';
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
  '/api/v1/contracts/{id}/reviews/{reviewId}/begin': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Begin to review an amendment or an objection (service point)
     * @description | Kind | From | To | Who | Condition |
     *     | --- | --- | --- | --- | --- |
     *     | amendment | `open` | `in_review` | servicePoint | – |
     *     | objection | `open` | `in_review` | servicePoint | – |
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
          reviewId: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            note?: string;
            technologyFen?: string | null;
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
                | 'verify'
                | 'reject'
                | 'cancel'
                | 'reopen'
                | 'record-receipt'
                | 'reverse-receipt'
                | 'amend'
                | 'object'
                | 'change-shares'
                | 'add-file'
                | 'record-fee'
              )[];
              approvedTechnologyFen: string | null;
              buyer: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              buyerDetails: {
                address: string | null;
                contactName: string | null;
                contactPhone: string | null;
                country: string;
                creditCode: string | null;
                district: string | null;
                flags: string[];
                industry: string | null;
                legalRepresentative: string | null;
                name: string;
                nature: string | null;
                postcode: string | null;
                size: string | null;
              };
              /** Format: uuid */
              buyerId: string;
              /** @enum {string} */
              contractClass: 'development' | 'transfer' | 'licence' | 'consulting' | 'service';
              /** @description Money in fen, decimal */
              declaredTechnologyFen: string;
              expectedInvestmentFen: string | null;
              expectedOutputFen: string | null;
              /** @enum {integer} */
              field: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
              files: {
                /** Format: uuid */
                id: string;
                mediaType: string;
                name: string;
                /** @enum {string} */
                purpose: 'contract' | 'evidence' | 'notice' | 'other';
                size_bytes: number;
                /** Format: date-time */
                uploadedAt: string;
                uploadedByName: string;
              }[];
              hindrance: string | null;
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
              intellectualProperty: string | null;
              introductionId: string | null;
              licenceScope: ('exclusive' | 'sole' | 'ordinary') | null;
              mandateId: string | null;
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
              objective: string | null;
              /** @enum {string} */
              paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
              planSource: string | null;
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
              registrationClaim: {
                /** @description Money in fen, decimal */
                approvedTechnologyFen: string;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                registeredOn: string;
                registrationNumber: string;
                registrationOffice: string;
              } | null;
              registrationNumber: string | null;
              registrationOffice: string | null;
              relatedParties: boolean;
              relatedPartiesDeclared: boolean;
              relatedPartiesFound: boolean;
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
                holidaysKnownUntil: string;
                overdue: boolean;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                startedOn: string;
                workingDays: number;
              } | null;
              reviews: {
                allowed: ('confirm' | 'begin' | 'grant' | 'decline' | 'withdraw')[];
                clock: {
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
                  holidaysKnownUntil: string;
                  overdue: boolean;
                  /**
                   * Format: date
                   * @description Calendar day in Asia/Shanghai
                   */
                  startedOn: string;
                  workingDays: number;
                } | null;
                contractVersion: number | null;
                decidedAt: string | null;
                decidedByName: string | null;
                decisionNote: string;
                hindrance: string | null;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: 'amendment' | 'objection' | 'share_change';
                losing: {
                  basisPoints: number;
                  confirmed: boolean;
                  holderName: string;
                  /** Format: uuid */
                  id: string;
                }[];
                /** Format: date-time */
                openedAt: string;
                openedByName: string;
                proposal: {
                  /** @enum {string} */
                  paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
                  /** @description Money in fen, decimal */
                  technologyFen: string;
                  title: string;
                  /** @description Money in fen, decimal */
                  totalFen: string;
                  validTo: string | null;
                } | null;
                reason: string;
                replaced: {
                  /** @enum {string} */
                  paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
                  /** @description Money in fen, decimal */
                  technologyFen: string;
                  title: string;
                  /** @description Money in fen, decimal */
                  totalFen: string;
                  validTo: string | null;
                } | null;
                shares: {
                  agencyId: string | null;
                  agencyName: string | null;
                  basisPoints: number;
                  brokerId: string | null;
                  brokerName: string | null;
                  confirmed: {
                    buyer: boolean;
                    holder: boolean;
                    seller: boolean;
                  };
                  /** @enum {string} */
                  evidence: 'three_party_contract' | 'intermediary_contract' | 'mandate';
                  evidenceFileId: string | null;
                  /** @enum {string} */
                  holderKind: 'broker' | 'agency';
                  /** Format: uuid */
                  id: string;
                  inForce: boolean;
                  mayConfirm: boolean;
                }[];
                /** @enum {string} */
                status: 'open' | 'in_review' | 'granted' | 'declined' | 'withdrawn';
              }[];
              seller: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              sellerDetails: {
                address: string | null;
                contactName: string | null;
                contactPhone: string | null;
                country: string;
                creditCode: string | null;
                district: string | null;
                flags: string[];
                industry: string | null;
                legalRepresentative: string | null;
                name: string;
                nature: string | null;
                postcode: string | null;
                size: string | null;
              };
              /** Format: uuid */
              sellerId: string;
              servicePoint: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              servicePointId: string | null;
              shares: {
                agencyId: string | null;
                agencyName: string | null;
                basisPoints: number;
                brokerId: string | null;
                brokerName: string | null;
                confirmed: {
                  buyer: boolean;
                  holder: boolean;
                  seller: boolean;
                };
                /** @enum {string} */
                evidence: 'three_party_contract' | 'intermediary_contract' | 'mandate';
                evidenceFileId: string | null;
                /** @enum {string} */
                holderKind: 'broker' | 'agency';
                /** Format: uuid */
                id: string;
                inForce: boolean;
                mayConfirm: boolean;
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
                  | 'approved_differs'
                  | 'shares_unconfirmed';
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
  '/api/v1/contracts/{id}/reviews/{reviewId}/decline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Decline it, with the reason: the contract stays as it is
     * @description | Kind | From | To | Who | Condition |
     *     | --- | --- | --- | --- | --- |
     *     | amendment | `open` | `declined` | servicePoint | small |
     *     | amendment | `in_review` | `declined` | servicePoint | twoPeople |
     *     | objection | `open` | `declined` | servicePoint | small |
     *     | objection | `in_review` | `declined` | servicePoint | twoPeople |
     *     | share_change | `open` | `declined` | confirmer | – |
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
          reviewId: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            note?: string;
            technologyFen?: string | null;
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
                | 'verify'
                | 'reject'
                | 'cancel'
                | 'reopen'
                | 'record-receipt'
                | 'reverse-receipt'
                | 'amend'
                | 'object'
                | 'change-shares'
                | 'add-file'
                | 'record-fee'
              )[];
              approvedTechnologyFen: string | null;
              buyer: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              buyerDetails: {
                address: string | null;
                contactName: string | null;
                contactPhone: string | null;
                country: string;
                creditCode: string | null;
                district: string | null;
                flags: string[];
                industry: string | null;
                legalRepresentative: string | null;
                name: string;
                nature: string | null;
                postcode: string | null;
                size: string | null;
              };
              /** Format: uuid */
              buyerId: string;
              /** @enum {string} */
              contractClass: 'development' | 'transfer' | 'licence' | 'consulting' | 'service';
              /** @description Money in fen, decimal */
              declaredTechnologyFen: string;
              expectedInvestmentFen: string | null;
              expectedOutputFen: string | null;
              /** @enum {integer} */
              field: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
              files: {
                /** Format: uuid */
                id: string;
                mediaType: string;
                name: string;
                /** @enum {string} */
                purpose: 'contract' | 'evidence' | 'notice' | 'other';
                size_bytes: number;
                /** Format: date-time */
                uploadedAt: string;
                uploadedByName: string;
              }[];
              hindrance: string | null;
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
              intellectualProperty: string | null;
              introductionId: string | null;
              licenceScope: ('exclusive' | 'sole' | 'ordinary') | null;
              mandateId: string | null;
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
              objective: string | null;
              /** @enum {string} */
              paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
              planSource: string | null;
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
              registrationClaim: {
                /** @description Money in fen, decimal */
                approvedTechnologyFen: string;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                registeredOn: string;
                registrationNumber: string;
                registrationOffice: string;
              } | null;
              registrationNumber: string | null;
              registrationOffice: string | null;
              relatedParties: boolean;
              relatedPartiesDeclared: boolean;
              relatedPartiesFound: boolean;
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
                holidaysKnownUntil: string;
                overdue: boolean;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                startedOn: string;
                workingDays: number;
              } | null;
              reviews: {
                allowed: ('confirm' | 'begin' | 'grant' | 'decline' | 'withdraw')[];
                clock: {
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
                  holidaysKnownUntil: string;
                  overdue: boolean;
                  /**
                   * Format: date
                   * @description Calendar day in Asia/Shanghai
                   */
                  startedOn: string;
                  workingDays: number;
                } | null;
                contractVersion: number | null;
                decidedAt: string | null;
                decidedByName: string | null;
                decisionNote: string;
                hindrance: string | null;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: 'amendment' | 'objection' | 'share_change';
                losing: {
                  basisPoints: number;
                  confirmed: boolean;
                  holderName: string;
                  /** Format: uuid */
                  id: string;
                }[];
                /** Format: date-time */
                openedAt: string;
                openedByName: string;
                proposal: {
                  /** @enum {string} */
                  paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
                  /** @description Money in fen, decimal */
                  technologyFen: string;
                  title: string;
                  /** @description Money in fen, decimal */
                  totalFen: string;
                  validTo: string | null;
                } | null;
                reason: string;
                replaced: {
                  /** @enum {string} */
                  paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
                  /** @description Money in fen, decimal */
                  technologyFen: string;
                  title: string;
                  /** @description Money in fen, decimal */
                  totalFen: string;
                  validTo: string | null;
                } | null;
                shares: {
                  agencyId: string | null;
                  agencyName: string | null;
                  basisPoints: number;
                  brokerId: string | null;
                  brokerName: string | null;
                  confirmed: {
                    buyer: boolean;
                    holder: boolean;
                    seller: boolean;
                  };
                  /** @enum {string} */
                  evidence: 'three_party_contract' | 'intermediary_contract' | 'mandate';
                  evidenceFileId: string | null;
                  /** @enum {string} */
                  holderKind: 'broker' | 'agency';
                  /** Format: uuid */
                  id: string;
                  inForce: boolean;
                  mayConfirm: boolean;
                }[];
                /** @enum {string} */
                status: 'open' | 'in_review' | 'granted' | 'declined' | 'withdrawn';
              }[];
              seller: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              sellerDetails: {
                address: string | null;
                contactName: string | null;
                contactPhone: string | null;
                country: string;
                creditCode: string | null;
                district: string | null;
                flags: string[];
                industry: string | null;
                legalRepresentative: string | null;
                name: string;
                nature: string | null;
                postcode: string | null;
                size: string | null;
              };
              /** Format: uuid */
              sellerId: string;
              servicePoint: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              servicePointId: string | null;
              shares: {
                agencyId: string | null;
                agencyName: string | null;
                basisPoints: number;
                brokerId: string | null;
                brokerName: string | null;
                confirmed: {
                  buyer: boolean;
                  holder: boolean;
                  seller: boolean;
                };
                /** @enum {string} */
                evidence: 'three_party_contract' | 'intermediary_contract' | 'mandate';
                evidenceFileId: string | null;
                /** @enum {string} */
                holderKind: 'broker' | 'agency';
                /** Format: uuid */
                id: string;
                inForce: boolean;
                mayConfirm: boolean;
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
                  | 'approved_differs'
                  | 'shares_unconfirmed';
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
  '/api/v1/contracts/{id}/reviews/{reviewId}/grant': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Grant it: version n+1, credited anew; a rejected contract goes to the experts
     * @description | Kind | From | To | Who | Condition |
     *     | --- | --- | --- | --- | --- |
     *     | amendment | `open` | `granted` | servicePoint | small |
     *     | amendment | `in_review` | `granted` | servicePoint | twoPeople |
     *     | objection | `open` | `granted` | servicePoint | small |
     *     | objection | `in_review` | `granted` | servicePoint | twoPeople |
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
          reviewId: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            note?: string;
            technologyFen?: string | null;
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
                | 'verify'
                | 'reject'
                | 'cancel'
                | 'reopen'
                | 'record-receipt'
                | 'reverse-receipt'
                | 'amend'
                | 'object'
                | 'change-shares'
                | 'add-file'
                | 'record-fee'
              )[];
              approvedTechnologyFen: string | null;
              buyer: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              buyerDetails: {
                address: string | null;
                contactName: string | null;
                contactPhone: string | null;
                country: string;
                creditCode: string | null;
                district: string | null;
                flags: string[];
                industry: string | null;
                legalRepresentative: string | null;
                name: string;
                nature: string | null;
                postcode: string | null;
                size: string | null;
              };
              /** Format: uuid */
              buyerId: string;
              /** @enum {string} */
              contractClass: 'development' | 'transfer' | 'licence' | 'consulting' | 'service';
              /** @description Money in fen, decimal */
              declaredTechnologyFen: string;
              expectedInvestmentFen: string | null;
              expectedOutputFen: string | null;
              /** @enum {integer} */
              field: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
              files: {
                /** Format: uuid */
                id: string;
                mediaType: string;
                name: string;
                /** @enum {string} */
                purpose: 'contract' | 'evidence' | 'notice' | 'other';
                size_bytes: number;
                /** Format: date-time */
                uploadedAt: string;
                uploadedByName: string;
              }[];
              hindrance: string | null;
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
              intellectualProperty: string | null;
              introductionId: string | null;
              licenceScope: ('exclusive' | 'sole' | 'ordinary') | null;
              mandateId: string | null;
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
              objective: string | null;
              /** @enum {string} */
              paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
              planSource: string | null;
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
              registrationClaim: {
                /** @description Money in fen, decimal */
                approvedTechnologyFen: string;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                registeredOn: string;
                registrationNumber: string;
                registrationOffice: string;
              } | null;
              registrationNumber: string | null;
              registrationOffice: string | null;
              relatedParties: boolean;
              relatedPartiesDeclared: boolean;
              relatedPartiesFound: boolean;
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
                holidaysKnownUntil: string;
                overdue: boolean;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                startedOn: string;
                workingDays: number;
              } | null;
              reviews: {
                allowed: ('confirm' | 'begin' | 'grant' | 'decline' | 'withdraw')[];
                clock: {
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
                  holidaysKnownUntil: string;
                  overdue: boolean;
                  /**
                   * Format: date
                   * @description Calendar day in Asia/Shanghai
                   */
                  startedOn: string;
                  workingDays: number;
                } | null;
                contractVersion: number | null;
                decidedAt: string | null;
                decidedByName: string | null;
                decisionNote: string;
                hindrance: string | null;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: 'amendment' | 'objection' | 'share_change';
                losing: {
                  basisPoints: number;
                  confirmed: boolean;
                  holderName: string;
                  /** Format: uuid */
                  id: string;
                }[];
                /** Format: date-time */
                openedAt: string;
                openedByName: string;
                proposal: {
                  /** @enum {string} */
                  paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
                  /** @description Money in fen, decimal */
                  technologyFen: string;
                  title: string;
                  /** @description Money in fen, decimal */
                  totalFen: string;
                  validTo: string | null;
                } | null;
                reason: string;
                replaced: {
                  /** @enum {string} */
                  paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
                  /** @description Money in fen, decimal */
                  technologyFen: string;
                  title: string;
                  /** @description Money in fen, decimal */
                  totalFen: string;
                  validTo: string | null;
                } | null;
                shares: {
                  agencyId: string | null;
                  agencyName: string | null;
                  basisPoints: number;
                  brokerId: string | null;
                  brokerName: string | null;
                  confirmed: {
                    buyer: boolean;
                    holder: boolean;
                    seller: boolean;
                  };
                  /** @enum {string} */
                  evidence: 'three_party_contract' | 'intermediary_contract' | 'mandate';
                  evidenceFileId: string | null;
                  /** @enum {string} */
                  holderKind: 'broker' | 'agency';
                  /** Format: uuid */
                  id: string;
                  inForce: boolean;
                  mayConfirm: boolean;
                }[];
                /** @enum {string} */
                status: 'open' | 'in_review' | 'granted' | 'declined' | 'withdrawn';
              }[];
              seller: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              sellerDetails: {
                address: string | null;
                contactName: string | null;
                contactPhone: string | null;
                country: string;
                creditCode: string | null;
                district: string | null;
                flags: string[];
                industry: string | null;
                legalRepresentative: string | null;
                name: string;
                nature: string | null;
                postcode: string | null;
                size: string | null;
              };
              /** Format: uuid */
              sellerId: string;
              servicePoint: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              servicePointId: string | null;
              shares: {
                agencyId: string | null;
                agencyName: string | null;
                basisPoints: number;
                brokerId: string | null;
                brokerName: string | null;
                confirmed: {
                  buyer: boolean;
                  holder: boolean;
                  seller: boolean;
                };
                /** @enum {string} */
                evidence: 'three_party_contract' | 'intermediary_contract' | 'mandate';
                evidenceFileId: string | null;
                /** @enum {string} */
                holderKind: 'broker' | 'agency';
                /** Format: uuid */
                id: string;
                inForce: boolean;
                mayConfirm: boolean;
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
                  | 'approved_differs'
                  | 'shares_unconfirmed';
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
  '/api/v1/contracts/{id}/reviews/{reviewId}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Withdraw one’s own
     * @description | Kind | From | To | Who | Condition |
     *     | --- | --- | --- | --- | --- |
     *     | amendment | `open` | `withdrawn` | opener | – |
     *     | amendment | `in_review` | `withdrawn` | opener | – |
     *     | objection | `open` | `withdrawn` | opener | – |
     *     | objection | `in_review` | `withdrawn` | opener | – |
     *     | share_change | `open` | `withdrawn` | opener | – |
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
          reviewId: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            note?: string;
            technologyFen?: string | null;
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
                | 'verify'
                | 'reject'
                | 'cancel'
                | 'reopen'
                | 'record-receipt'
                | 'reverse-receipt'
                | 'amend'
                | 'object'
                | 'change-shares'
                | 'add-file'
                | 'record-fee'
              )[];
              approvedTechnologyFen: string | null;
              buyer: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              buyerDetails: {
                address: string | null;
                contactName: string | null;
                contactPhone: string | null;
                country: string;
                creditCode: string | null;
                district: string | null;
                flags: string[];
                industry: string | null;
                legalRepresentative: string | null;
                name: string;
                nature: string | null;
                postcode: string | null;
                size: string | null;
              };
              /** Format: uuid */
              buyerId: string;
              /** @enum {string} */
              contractClass: 'development' | 'transfer' | 'licence' | 'consulting' | 'service';
              /** @description Money in fen, decimal */
              declaredTechnologyFen: string;
              expectedInvestmentFen: string | null;
              expectedOutputFen: string | null;
              /** @enum {integer} */
              field: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
              files: {
                /** Format: uuid */
                id: string;
                mediaType: string;
                name: string;
                /** @enum {string} */
                purpose: 'contract' | 'evidence' | 'notice' | 'other';
                size_bytes: number;
                /** Format: date-time */
                uploadedAt: string;
                uploadedByName: string;
              }[];
              hindrance: string | null;
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
              intellectualProperty: string | null;
              introductionId: string | null;
              licenceScope: ('exclusive' | 'sole' | 'ordinary') | null;
              mandateId: string | null;
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
              objective: string | null;
              /** @enum {string} */
              paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
              planSource: string | null;
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
              registrationClaim: {
                /** @description Money in fen, decimal */
                approvedTechnologyFen: string;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                registeredOn: string;
                registrationNumber: string;
                registrationOffice: string;
              } | null;
              registrationNumber: string | null;
              registrationOffice: string | null;
              relatedParties: boolean;
              relatedPartiesDeclared: boolean;
              relatedPartiesFound: boolean;
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
                holidaysKnownUntil: string;
                overdue: boolean;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                startedOn: string;
                workingDays: number;
              } | null;
              reviews: {
                allowed: ('confirm' | 'begin' | 'grant' | 'decline' | 'withdraw')[];
                clock: {
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
                  holidaysKnownUntil: string;
                  overdue: boolean;
                  /**
                   * Format: date
                   * @description Calendar day in Asia/Shanghai
                   */
                  startedOn: string;
                  workingDays: number;
                } | null;
                contractVersion: number | null;
                decidedAt: string | null;
                decidedByName: string | null;
                decisionNote: string;
                hindrance: string | null;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: 'amendment' | 'objection' | 'share_change';
                losing: {
                  basisPoints: number;
                  confirmed: boolean;
                  holderName: string;
                  /** Format: uuid */
                  id: string;
                }[];
                /** Format: date-time */
                openedAt: string;
                openedByName: string;
                proposal: {
                  /** @enum {string} */
                  paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
                  /** @description Money in fen, decimal */
                  technologyFen: string;
                  title: string;
                  /** @description Money in fen, decimal */
                  totalFen: string;
                  validTo: string | null;
                } | null;
                reason: string;
                replaced: {
                  /** @enum {string} */
                  paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
                  /** @description Money in fen, decimal */
                  technologyFen: string;
                  title: string;
                  /** @description Money in fen, decimal */
                  totalFen: string;
                  validTo: string | null;
                } | null;
                shares: {
                  agencyId: string | null;
                  agencyName: string | null;
                  basisPoints: number;
                  brokerId: string | null;
                  brokerName: string | null;
                  confirmed: {
                    buyer: boolean;
                    holder: boolean;
                    seller: boolean;
                  };
                  /** @enum {string} */
                  evidence: 'three_party_contract' | 'intermediary_contract' | 'mandate';
                  evidenceFileId: string | null;
                  /** @enum {string} */
                  holderKind: 'broker' | 'agency';
                  /** Format: uuid */
                  id: string;
                  inForce: boolean;
                  mayConfirm: boolean;
                }[];
                /** @enum {string} */
                status: 'open' | 'in_review' | 'granted' | 'declined' | 'withdrawn';
              }[];
              seller: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              sellerDetails: {
                address: string | null;
                contactName: string | null;
                contactPhone: string | null;
                country: string;
                creditCode: string | null;
                district: string | null;
                flags: string[];
                industry: string | null;
                legalRepresentative: string | null;
                name: string;
                nature: string | null;
                postcode: string | null;
                size: string | null;
              };
              /** Format: uuid */
              sellerId: string;
              servicePoint: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              servicePointId: string | null;
              shares: {
                agencyId: string | null;
                agencyName: string | null;
                basisPoints: number;
                brokerId: string | null;
                brokerName: string | null;
                confirmed: {
                  buyer: boolean;
                  holder: boolean;
                  seller: boolean;
                };
                /** @enum {string} */
                evidence: 'three_party_contract' | 'intermediary_contract' | 'mandate';
                evidenceFileId: string | null;
                /** @enum {string} */
                holderKind: 'broker' | 'agency';
                /** Format: uuid */
                id: string;
                inForce: boolean;
                mayConfirm: boolean;
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
                  | 'approved_differs'
                  | 'shares_unconfirmed';
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
  '/api/v1/contracts/{id}/share-changes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Propose other shares for a registered contract; both parties and all holders confirm */
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
            reason: string;
            shares: {
              agencyId: string | null;
              basisPoints: number;
              brokerId: string | null;
              /** @enum {string} */
              evidence: 'three_party_contract' | 'intermediary_contract' | 'mandate';
              evidenceFileId?: string | null;
              /** @enum {string} */
              holderKind: 'broker' | 'agency';
            }[];
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
                | 'verify'
                | 'reject'
                | 'cancel'
                | 'reopen'
                | 'record-receipt'
                | 'reverse-receipt'
                | 'amend'
                | 'object'
                | 'change-shares'
                | 'add-file'
                | 'record-fee'
              )[];
              approvedTechnologyFen: string | null;
              buyer: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              buyerDetails: {
                address: string | null;
                contactName: string | null;
                contactPhone: string | null;
                country: string;
                creditCode: string | null;
                district: string | null;
                flags: string[];
                industry: string | null;
                legalRepresentative: string | null;
                name: string;
                nature: string | null;
                postcode: string | null;
                size: string | null;
              };
              /** Format: uuid */
              buyerId: string;
              /** @enum {string} */
              contractClass: 'development' | 'transfer' | 'licence' | 'consulting' | 'service';
              /** @description Money in fen, decimal */
              declaredTechnologyFen: string;
              expectedInvestmentFen: string | null;
              expectedOutputFen: string | null;
              /** @enum {integer} */
              field: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
              files: {
                /** Format: uuid */
                id: string;
                mediaType: string;
                name: string;
                /** @enum {string} */
                purpose: 'contract' | 'evidence' | 'notice' | 'other';
                size_bytes: number;
                /** Format: date-time */
                uploadedAt: string;
                uploadedByName: string;
              }[];
              hindrance: string | null;
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
              intellectualProperty: string | null;
              introductionId: string | null;
              licenceScope: ('exclusive' | 'sole' | 'ordinary') | null;
              mandateId: string | null;
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
              objective: string | null;
              /** @enum {string} */
              paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
              planSource: string | null;
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
              registrationClaim: {
                /** @description Money in fen, decimal */
                approvedTechnologyFen: string;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                registeredOn: string;
                registrationNumber: string;
                registrationOffice: string;
              } | null;
              registrationNumber: string | null;
              registrationOffice: string | null;
              relatedParties: boolean;
              relatedPartiesDeclared: boolean;
              relatedPartiesFound: boolean;
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
                holidaysKnownUntil: string;
                overdue: boolean;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                startedOn: string;
                workingDays: number;
              } | null;
              reviews: {
                allowed: ('confirm' | 'begin' | 'grant' | 'decline' | 'withdraw')[];
                clock: {
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
                  holidaysKnownUntil: string;
                  overdue: boolean;
                  /**
                   * Format: date
                   * @description Calendar day in Asia/Shanghai
                   */
                  startedOn: string;
                  workingDays: number;
                } | null;
                contractVersion: number | null;
                decidedAt: string | null;
                decidedByName: string | null;
                decisionNote: string;
                hindrance: string | null;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: 'amendment' | 'objection' | 'share_change';
                losing: {
                  basisPoints: number;
                  confirmed: boolean;
                  holderName: string;
                  /** Format: uuid */
                  id: string;
                }[];
                /** Format: date-time */
                openedAt: string;
                openedByName: string;
                proposal: {
                  /** @enum {string} */
                  paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
                  /** @description Money in fen, decimal */
                  technologyFen: string;
                  title: string;
                  /** @description Money in fen, decimal */
                  totalFen: string;
                  validTo: string | null;
                } | null;
                reason: string;
                replaced: {
                  /** @enum {string} */
                  paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
                  /** @description Money in fen, decimal */
                  technologyFen: string;
                  title: string;
                  /** @description Money in fen, decimal */
                  totalFen: string;
                  validTo: string | null;
                } | null;
                shares: {
                  agencyId: string | null;
                  agencyName: string | null;
                  basisPoints: number;
                  brokerId: string | null;
                  brokerName: string | null;
                  confirmed: {
                    buyer: boolean;
                    holder: boolean;
                    seller: boolean;
                  };
                  /** @enum {string} */
                  evidence: 'three_party_contract' | 'intermediary_contract' | 'mandate';
                  evidenceFileId: string | null;
                  /** @enum {string} */
                  holderKind: 'broker' | 'agency';
                  /** Format: uuid */
                  id: string;
                  inForce: boolean;
                  mayConfirm: boolean;
                }[];
                /** @enum {string} */
                status: 'open' | 'in_review' | 'granted' | 'declined' | 'withdrawn';
              }[];
              seller: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              sellerDetails: {
                address: string | null;
                contactName: string | null;
                contactPhone: string | null;
                country: string;
                creditCode: string | null;
                district: string | null;
                flags: string[];
                industry: string | null;
                legalRepresentative: string | null;
                name: string;
                nature: string | null;
                postcode: string | null;
                size: string | null;
              };
              /** Format: uuid */
              sellerId: string;
              servicePoint: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              servicePointId: string | null;
              shares: {
                agencyId: string | null;
                agencyName: string | null;
                basisPoints: number;
                brokerId: string | null;
                brokerName: string | null;
                confirmed: {
                  buyer: boolean;
                  holder: boolean;
                  seller: boolean;
                };
                /** @enum {string} */
                evidence: 'three_party_contract' | 'intermediary_contract' | 'mandate';
                evidenceFileId: string | null;
                /** @enum {string} */
                holderKind: 'broker' | 'agency';
                /** Format: uuid */
                id: string;
                inForce: boolean;
                mayConfirm: boolean;
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
                  | 'approved_differs'
                  | 'shares_unconfirmed';
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
  '/api/v1/contracts/{id}/shares/{shareId}/evidence': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Name a file of the contract as the evidence of a share */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
          shareId: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: uuid */
            fileId: string;
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
                | 'verify'
                | 'reject'
                | 'cancel'
                | 'reopen'
                | 'record-receipt'
                | 'reverse-receipt'
                | 'amend'
                | 'object'
                | 'change-shares'
                | 'add-file'
                | 'record-fee'
              )[];
              approvedTechnologyFen: string | null;
              buyer: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              buyerDetails: {
                address: string | null;
                contactName: string | null;
                contactPhone: string | null;
                country: string;
                creditCode: string | null;
                district: string | null;
                flags: string[];
                industry: string | null;
                legalRepresentative: string | null;
                name: string;
                nature: string | null;
                postcode: string | null;
                size: string | null;
              };
              /** Format: uuid */
              buyerId: string;
              /** @enum {string} */
              contractClass: 'development' | 'transfer' | 'licence' | 'consulting' | 'service';
              /** @description Money in fen, decimal */
              declaredTechnologyFen: string;
              expectedInvestmentFen: string | null;
              expectedOutputFen: string | null;
              /** @enum {integer} */
              field: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
              files: {
                /** Format: uuid */
                id: string;
                mediaType: string;
                name: string;
                /** @enum {string} */
                purpose: 'contract' | 'evidence' | 'notice' | 'other';
                size_bytes: number;
                /** Format: date-time */
                uploadedAt: string;
                uploadedByName: string;
              }[];
              hindrance: string | null;
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
              intellectualProperty: string | null;
              introductionId: string | null;
              licenceScope: ('exclusive' | 'sole' | 'ordinary') | null;
              mandateId: string | null;
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
              objective: string | null;
              /** @enum {string} */
              paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
              planSource: string | null;
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
              registrationClaim: {
                /** @description Money in fen, decimal */
                approvedTechnologyFen: string;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                registeredOn: string;
                registrationNumber: string;
                registrationOffice: string;
              } | null;
              registrationNumber: string | null;
              registrationOffice: string | null;
              relatedParties: boolean;
              relatedPartiesDeclared: boolean;
              relatedPartiesFound: boolean;
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
                holidaysKnownUntil: string;
                overdue: boolean;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                startedOn: string;
                workingDays: number;
              } | null;
              reviews: {
                allowed: ('confirm' | 'begin' | 'grant' | 'decline' | 'withdraw')[];
                clock: {
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
                  holidaysKnownUntil: string;
                  overdue: boolean;
                  /**
                   * Format: date
                   * @description Calendar day in Asia/Shanghai
                   */
                  startedOn: string;
                  workingDays: number;
                } | null;
                contractVersion: number | null;
                decidedAt: string | null;
                decidedByName: string | null;
                decisionNote: string;
                hindrance: string | null;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: 'amendment' | 'objection' | 'share_change';
                losing: {
                  basisPoints: number;
                  confirmed: boolean;
                  holderName: string;
                  /** Format: uuid */
                  id: string;
                }[];
                /** Format: date-time */
                openedAt: string;
                openedByName: string;
                proposal: {
                  /** @enum {string} */
                  paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
                  /** @description Money in fen, decimal */
                  technologyFen: string;
                  title: string;
                  /** @description Money in fen, decimal */
                  totalFen: string;
                  validTo: string | null;
                } | null;
                reason: string;
                replaced: {
                  /** @enum {string} */
                  paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
                  /** @description Money in fen, decimal */
                  technologyFen: string;
                  title: string;
                  /** @description Money in fen, decimal */
                  totalFen: string;
                  validTo: string | null;
                } | null;
                shares: {
                  agencyId: string | null;
                  agencyName: string | null;
                  basisPoints: number;
                  brokerId: string | null;
                  brokerName: string | null;
                  confirmed: {
                    buyer: boolean;
                    holder: boolean;
                    seller: boolean;
                  };
                  /** @enum {string} */
                  evidence: 'three_party_contract' | 'intermediary_contract' | 'mandate';
                  evidenceFileId: string | null;
                  /** @enum {string} */
                  holderKind: 'broker' | 'agency';
                  /** Format: uuid */
                  id: string;
                  inForce: boolean;
                  mayConfirm: boolean;
                }[];
                /** @enum {string} */
                status: 'open' | 'in_review' | 'granted' | 'declined' | 'withdrawn';
              }[];
              seller: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              sellerDetails: {
                address: string | null;
                contactName: string | null;
                contactPhone: string | null;
                country: string;
                creditCode: string | null;
                district: string | null;
                flags: string[];
                industry: string | null;
                legalRepresentative: string | null;
                name: string;
                nature: string | null;
                postcode: string | null;
                size: string | null;
              };
              /** Format: uuid */
              sellerId: string;
              servicePoint: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              servicePointId: string | null;
              shares: {
                agencyId: string | null;
                agencyName: string | null;
                basisPoints: number;
                brokerId: string | null;
                brokerName: string | null;
                confirmed: {
                  buyer: boolean;
                  holder: boolean;
                  seller: boolean;
                };
                /** @enum {string} */
                evidence: 'three_party_contract' | 'intermediary_contract' | 'mandate';
                evidenceFileId: string | null;
                /** @enum {string} */
                holderKind: 'broker' | 'agency';
                /** Format: uuid */
                id: string;
                inForce: boolean;
                mayConfirm: boolean;
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
                  | 'approved_differs'
                  | 'shares_unconfirmed';
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
  '/api/v1/contracts/{id}/shares/confirm': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Confirm shares for every side that one signs for; the last confirmation puts them in force */
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
            reviewId: string | null;
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
                | 'verify'
                | 'reject'
                | 'cancel'
                | 'reopen'
                | 'record-receipt'
                | 'reverse-receipt'
                | 'amend'
                | 'object'
                | 'change-shares'
                | 'add-file'
                | 'record-fee'
              )[];
              approvedTechnologyFen: string | null;
              buyer: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              buyerDetails: {
                address: string | null;
                contactName: string | null;
                contactPhone: string | null;
                country: string;
                creditCode: string | null;
                district: string | null;
                flags: string[];
                industry: string | null;
                legalRepresentative: string | null;
                name: string;
                nature: string | null;
                postcode: string | null;
                size: string | null;
              };
              /** Format: uuid */
              buyerId: string;
              /** @enum {string} */
              contractClass: 'development' | 'transfer' | 'licence' | 'consulting' | 'service';
              /** @description Money in fen, decimal */
              declaredTechnologyFen: string;
              expectedInvestmentFen: string | null;
              expectedOutputFen: string | null;
              /** @enum {integer} */
              field: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
              files: {
                /** Format: uuid */
                id: string;
                mediaType: string;
                name: string;
                /** @enum {string} */
                purpose: 'contract' | 'evidence' | 'notice' | 'other';
                size_bytes: number;
                /** Format: date-time */
                uploadedAt: string;
                uploadedByName: string;
              }[];
              hindrance: string | null;
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
              intellectualProperty: string | null;
              introductionId: string | null;
              licenceScope: ('exclusive' | 'sole' | 'ordinary') | null;
              mandateId: string | null;
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
              objective: string | null;
              /** @enum {string} */
              paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
              planSource: string | null;
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
              registrationClaim: {
                /** @description Money in fen, decimal */
                approvedTechnologyFen: string;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                registeredOn: string;
                registrationNumber: string;
                registrationOffice: string;
              } | null;
              registrationNumber: string | null;
              registrationOffice: string | null;
              relatedParties: boolean;
              relatedPartiesDeclared: boolean;
              relatedPartiesFound: boolean;
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
                holidaysKnownUntil: string;
                overdue: boolean;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                startedOn: string;
                workingDays: number;
              } | null;
              reviews: {
                allowed: ('confirm' | 'begin' | 'grant' | 'decline' | 'withdraw')[];
                clock: {
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
                  holidaysKnownUntil: string;
                  overdue: boolean;
                  /**
                   * Format: date
                   * @description Calendar day in Asia/Shanghai
                   */
                  startedOn: string;
                  workingDays: number;
                } | null;
                contractVersion: number | null;
                decidedAt: string | null;
                decidedByName: string | null;
                decisionNote: string;
                hindrance: string | null;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: 'amendment' | 'objection' | 'share_change';
                losing: {
                  basisPoints: number;
                  confirmed: boolean;
                  holderName: string;
                  /** Format: uuid */
                  id: string;
                }[];
                /** Format: date-time */
                openedAt: string;
                openedByName: string;
                proposal: {
                  /** @enum {string} */
                  paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
                  /** @description Money in fen, decimal */
                  technologyFen: string;
                  title: string;
                  /** @description Money in fen, decimal */
                  totalFen: string;
                  validTo: string | null;
                } | null;
                reason: string;
                replaced: {
                  /** @enum {string} */
                  paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
                  /** @description Money in fen, decimal */
                  technologyFen: string;
                  title: string;
                  /** @description Money in fen, decimal */
                  totalFen: string;
                  validTo: string | null;
                } | null;
                shares: {
                  agencyId: string | null;
                  agencyName: string | null;
                  basisPoints: number;
                  brokerId: string | null;
                  brokerName: string | null;
                  confirmed: {
                    buyer: boolean;
                    holder: boolean;
                    seller: boolean;
                  };
                  /** @enum {string} */
                  evidence: 'three_party_contract' | 'intermediary_contract' | 'mandate';
                  evidenceFileId: string | null;
                  /** @enum {string} */
                  holderKind: 'broker' | 'agency';
                  /** Format: uuid */
                  id: string;
                  inForce: boolean;
                  mayConfirm: boolean;
                }[];
                /** @enum {string} */
                status: 'open' | 'in_review' | 'granted' | 'declined' | 'withdrawn';
              }[];
              seller: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              sellerDetails: {
                address: string | null;
                contactName: string | null;
                contactPhone: string | null;
                country: string;
                creditCode: string | null;
                district: string | null;
                flags: string[];
                industry: string | null;
                legalRepresentative: string | null;
                name: string;
                nature: string | null;
                postcode: string | null;
                size: string | null;
              };
              /** Format: uuid */
              sellerId: string;
              servicePoint: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              servicePointId: string | null;
              shares: {
                agencyId: string | null;
                agencyName: string | null;
                basisPoints: number;
                brokerId: string | null;
                brokerName: string | null;
                confirmed: {
                  buyer: boolean;
                  holder: boolean;
                  seller: boolean;
                };
                /** @enum {string} */
                evidence: 'three_party_contract' | 'intermediary_contract' | 'mandate';
                evidenceFileId: string | null;
                /** @enum {string} */
                holderKind: 'broker' | 'agency';
                /** Format: uuid */
                id: string;
                inForce: boolean;
                mayConfirm: boolean;
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
                  | 'approved_differs'
                  | 'shares_unconfirmed';
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
    /**
     * Hand in to the service point, also after a correction; confirms the shares for one’s own sides
     * @description | From | To | Who | Condition |
     *     | --- | --- | --- | --- |
     *     | `draft` | `submitted` | party | – |
     *     | `correction_asked` | `accepted` | party | – |
     *     | `draft` | `submitted` | party | – |
     *     | `correction_asked` | `submitted` | party | – |
     */
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
            confirmDuplicate?: boolean;
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
                | 'verify'
                | 'reject'
                | 'cancel'
                | 'reopen'
                | 'record-receipt'
                | 'reverse-receipt'
                | 'amend'
                | 'object'
                | 'change-shares'
                | 'add-file'
                | 'record-fee'
              )[];
              approvedTechnologyFen: string | null;
              buyer: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              buyerDetails: {
                address: string | null;
                contactName: string | null;
                contactPhone: string | null;
                country: string;
                creditCode: string | null;
                district: string | null;
                flags: string[];
                industry: string | null;
                legalRepresentative: string | null;
                name: string;
                nature: string | null;
                postcode: string | null;
                size: string | null;
              };
              /** Format: uuid */
              buyerId: string;
              /** @enum {string} */
              contractClass: 'development' | 'transfer' | 'licence' | 'consulting' | 'service';
              /** @description Money in fen, decimal */
              declaredTechnologyFen: string;
              expectedInvestmentFen: string | null;
              expectedOutputFen: string | null;
              /** @enum {integer} */
              field: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
              files: {
                /** Format: uuid */
                id: string;
                mediaType: string;
                name: string;
                /** @enum {string} */
                purpose: 'contract' | 'evidence' | 'notice' | 'other';
                size_bytes: number;
                /** Format: date-time */
                uploadedAt: string;
                uploadedByName: string;
              }[];
              hindrance: string | null;
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
              intellectualProperty: string | null;
              introductionId: string | null;
              licenceScope: ('exclusive' | 'sole' | 'ordinary') | null;
              mandateId: string | null;
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
              objective: string | null;
              /** @enum {string} */
              paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
              planSource: string | null;
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
              registrationClaim: {
                /** @description Money in fen, decimal */
                approvedTechnologyFen: string;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                registeredOn: string;
                registrationNumber: string;
                registrationOffice: string;
              } | null;
              registrationNumber: string | null;
              registrationOffice: string | null;
              relatedParties: boolean;
              relatedPartiesDeclared: boolean;
              relatedPartiesFound: boolean;
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
                holidaysKnownUntil: string;
                overdue: boolean;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                startedOn: string;
                workingDays: number;
              } | null;
              reviews: {
                allowed: ('confirm' | 'begin' | 'grant' | 'decline' | 'withdraw')[];
                clock: {
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
                  holidaysKnownUntil: string;
                  overdue: boolean;
                  /**
                   * Format: date
                   * @description Calendar day in Asia/Shanghai
                   */
                  startedOn: string;
                  workingDays: number;
                } | null;
                contractVersion: number | null;
                decidedAt: string | null;
                decidedByName: string | null;
                decisionNote: string;
                hindrance: string | null;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: 'amendment' | 'objection' | 'share_change';
                losing: {
                  basisPoints: number;
                  confirmed: boolean;
                  holderName: string;
                  /** Format: uuid */
                  id: string;
                }[];
                /** Format: date-time */
                openedAt: string;
                openedByName: string;
                proposal: {
                  /** @enum {string} */
                  paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
                  /** @description Money in fen, decimal */
                  technologyFen: string;
                  title: string;
                  /** @description Money in fen, decimal */
                  totalFen: string;
                  validTo: string | null;
                } | null;
                reason: string;
                replaced: {
                  /** @enum {string} */
                  paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
                  /** @description Money in fen, decimal */
                  technologyFen: string;
                  title: string;
                  /** @description Money in fen, decimal */
                  totalFen: string;
                  validTo: string | null;
                } | null;
                shares: {
                  agencyId: string | null;
                  agencyName: string | null;
                  basisPoints: number;
                  brokerId: string | null;
                  brokerName: string | null;
                  confirmed: {
                    buyer: boolean;
                    holder: boolean;
                    seller: boolean;
                  };
                  /** @enum {string} */
                  evidence: 'three_party_contract' | 'intermediary_contract' | 'mandate';
                  evidenceFileId: string | null;
                  /** @enum {string} */
                  holderKind: 'broker' | 'agency';
                  /** Format: uuid */
                  id: string;
                  inForce: boolean;
                  mayConfirm: boolean;
                }[];
                /** @enum {string} */
                status: 'open' | 'in_review' | 'granted' | 'declined' | 'withdrawn';
              }[];
              seller: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              sellerDetails: {
                address: string | null;
                contactName: string | null;
                contactPhone: string | null;
                country: string;
                creditCode: string | null;
                district: string | null;
                flags: string[];
                industry: string | null;
                legalRepresentative: string | null;
                name: string;
                nature: string | null;
                postcode: string | null;
                size: string | null;
              };
              /** Format: uuid */
              sellerId: string;
              servicePoint: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              servicePointId: string | null;
              shares: {
                agencyId: string | null;
                agencyName: string | null;
                basisPoints: number;
                brokerId: string | null;
                brokerName: string | null;
                confirmed: {
                  buyer: boolean;
                  holder: boolean;
                  seller: boolean;
                };
                /** @enum {string} */
                evidence: 'three_party_contract' | 'intermediary_contract' | 'mandate';
                evidenceFileId: string | null;
                /** @enum {string} */
                holderKind: 'broker' | 'agency';
                /** Format: uuid */
                id: string;
                inForce: boolean;
                mayConfirm: boolean;
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
                  | 'approved_differs'
                  | 'shares_unconfirmed';
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
  '/api/v1/contracts/{id}/verify': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Verify what the register of another city answered; credits the brokers (operator)
     * @description | From | To | Who | Condition |
     *     | --- | --- | --- | --- |
     *     | `submitted` | `registered` | operator (registered elsewhere) | small |
     *     | `expert_review` | `registered` | operator (registered elsewhere) | twoPeople |
     */
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
                | 'verify'
                | 'reject'
                | 'cancel'
                | 'reopen'
                | 'record-receipt'
                | 'reverse-receipt'
                | 'amend'
                | 'object'
                | 'change-shares'
                | 'add-file'
                | 'record-fee'
              )[];
              approvedTechnologyFen: string | null;
              buyer: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              buyerDetails: {
                address: string | null;
                contactName: string | null;
                contactPhone: string | null;
                country: string;
                creditCode: string | null;
                district: string | null;
                flags: string[];
                industry: string | null;
                legalRepresentative: string | null;
                name: string;
                nature: string | null;
                postcode: string | null;
                size: string | null;
              };
              /** Format: uuid */
              buyerId: string;
              /** @enum {string} */
              contractClass: 'development' | 'transfer' | 'licence' | 'consulting' | 'service';
              /** @description Money in fen, decimal */
              declaredTechnologyFen: string;
              expectedInvestmentFen: string | null;
              expectedOutputFen: string | null;
              /** @enum {integer} */
              field: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
              files: {
                /** Format: uuid */
                id: string;
                mediaType: string;
                name: string;
                /** @enum {string} */
                purpose: 'contract' | 'evidence' | 'notice' | 'other';
                size_bytes: number;
                /** Format: date-time */
                uploadedAt: string;
                uploadedByName: string;
              }[];
              hindrance: string | null;
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
              intellectualProperty: string | null;
              introductionId: string | null;
              licenceScope: ('exclusive' | 'sole' | 'ordinary') | null;
              mandateId: string | null;
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
              objective: string | null;
              /** @enum {string} */
              paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
              planSource: string | null;
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
              registrationClaim: {
                /** @description Money in fen, decimal */
                approvedTechnologyFen: string;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                registeredOn: string;
                registrationNumber: string;
                registrationOffice: string;
              } | null;
              registrationNumber: string | null;
              registrationOffice: string | null;
              relatedParties: boolean;
              relatedPartiesDeclared: boolean;
              relatedPartiesFound: boolean;
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
                holidaysKnownUntil: string;
                overdue: boolean;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                startedOn: string;
                workingDays: number;
              } | null;
              reviews: {
                allowed: ('confirm' | 'begin' | 'grant' | 'decline' | 'withdraw')[];
                clock: {
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
                  holidaysKnownUntil: string;
                  overdue: boolean;
                  /**
                   * Format: date
                   * @description Calendar day in Asia/Shanghai
                   */
                  startedOn: string;
                  workingDays: number;
                } | null;
                contractVersion: number | null;
                decidedAt: string | null;
                decidedByName: string | null;
                decisionNote: string;
                hindrance: string | null;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: 'amendment' | 'objection' | 'share_change';
                losing: {
                  basisPoints: number;
                  confirmed: boolean;
                  holderName: string;
                  /** Format: uuid */
                  id: string;
                }[];
                /** Format: date-time */
                openedAt: string;
                openedByName: string;
                proposal: {
                  /** @enum {string} */
                  paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
                  /** @description Money in fen, decimal */
                  technologyFen: string;
                  title: string;
                  /** @description Money in fen, decimal */
                  totalFen: string;
                  validTo: string | null;
                } | null;
                reason: string;
                replaced: {
                  /** @enum {string} */
                  paymentMode: 'lump_sum' | 'instalments' | 'royalty' | 'entry_fee_and_royalty';
                  /** @description Money in fen, decimal */
                  technologyFen: string;
                  title: string;
                  /** @description Money in fen, decimal */
                  totalFen: string;
                  validTo: string | null;
                } | null;
                shares: {
                  agencyId: string | null;
                  agencyName: string | null;
                  basisPoints: number;
                  brokerId: string | null;
                  brokerName: string | null;
                  confirmed: {
                    buyer: boolean;
                    holder: boolean;
                    seller: boolean;
                  };
                  /** @enum {string} */
                  evidence: 'three_party_contract' | 'intermediary_contract' | 'mandate';
                  evidenceFileId: string | null;
                  /** @enum {string} */
                  holderKind: 'broker' | 'agency';
                  /** Format: uuid */
                  id: string;
                  inForce: boolean;
                  mayConfirm: boolean;
                }[];
                /** @enum {string} */
                status: 'open' | 'in_review' | 'granted' | 'declined' | 'withdrawn';
              }[];
              seller: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              sellerDetails: {
                address: string | null;
                contactName: string | null;
                contactPhone: string | null;
                country: string;
                creditCode: string | null;
                district: string | null;
                flags: string[];
                industry: string | null;
                legalRepresentative: string | null;
                name: string;
                nature: string | null;
                postcode: string | null;
                size: string | null;
              };
              /** Format: uuid */
              sellerId: string;
              servicePoint: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              servicePointId: string | null;
              shares: {
                agencyId: string | null;
                agencyName: string | null;
                basisPoints: number;
                brokerId: string | null;
                brokerName: string | null;
                confirmed: {
                  buyer: boolean;
                  holder: boolean;
                  seller: boolean;
                };
                /** @enum {string} */
                evidence: 'three_party_contract' | 'intermediary_contract' | 'mandate';
                evidenceFileId: string | null;
                /** @enum {string} */
                holderKind: 'broker' | 'agency';
                /** Format: uuid */
                id: string;
                inForce: boolean;
                mayConfirm: boolean;
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
                  | 'approved_differs'
                  | 'shares_unconfirmed';
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
  '/api/v1/contracts/{id}/vouchers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Vouchers of a contract, the newest first, with what each is worth now */
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
                code: string;
                /** Format: date-time */
                issuedAt: string;
                /** @enum {string} */
                standing: 'valid' | 'superseded' | 'cancelled';
                version: number;
              }[];
              mayIssue: boolean;
              registrationNumber: string | null;
              title: string;
            };
          };
        };
      };
    };
    put?: never;
    /** Issue the voucher of the present state; again gives the same one */
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
              items: {
                code: string;
                /** Format: date-time */
                issuedAt: string;
                /** @enum {string} */
                standing: 'valid' | 'superseded' | 'cancelled';
                version: number;
              }[];
              mayIssue: boolean;
              registrationNumber: string | null;
              title: string;
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
  '/api/v1/contracts/{id}/vouchers/{version}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A voucher as PDF */
    get: {
      parameters: {
        query?: {
          shares?: 'visible' | 'none';
        };
        header?: never;
        path: {
          id: string;
          version: number;
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
            'application/pdf': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/pdf': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description The bytes */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/pdf': string;
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
              lists: {
                [key: string]: {
                  incomplete: boolean;
                  items: {
                    code: string;
                    name: string;
                  }[];
                  name: string;
                  note: string;
                  source: string;
                };
              };
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
  '/api/v1/contracts/queue': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What waits for the reader’s service points, sorted by the day on which it is due */
    get: {
      parameters: {
        query?: {
          kind?: 'registration' | 'amendment' | 'objection' | 'share_change';
          limit?: number;
          offset?: number;
          overdue?: boolean;
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
              /**
               * Format: date
               * @description Calendar day in Asia/Shanghai
               */
              holidaysKnownUntil: string;
              items: {
                buyerName: string;
                /** Format: uuid */
                contractId: string;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                dueOn: string;
                holidaysCounted: boolean;
                /** @enum {string} */
                kind: 'registration' | 'amendment' | 'objection' | 'share_change';
                overdue: boolean;
                sellerName: string;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                startedOn: string;
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
                /** @description Money in fen, decimal */
                technologyFen: string;
                title: string;
                /** @description Money in fen, decimal */
                totalFen: string;
                workingDaysLeft: number;
              }[];
              overdueTotal: number;
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
  '/api/v1/contracts/suggestions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Codes of the registration form suggested from a text and the linked listings, each with its reason */
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
            introductionId: string | null;
            text?: string;
            title?: string;
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
              parties: {
                buyer: {
                  address: string | null;
                  contactName: string | null;
                  contactPhone: string | null;
                  country: string;
                  creditCode: string | null;
                  district: string | null;
                  flags: string[];
                  industry: string | null;
                  legalRepresentative: string | null;
                  name: string;
                  nature: string | null;
                  postcode: string | null;
                  size: string | null;
                };
                seller: {
                  address: string | null;
                  contactName: string | null;
                  contactPhone: string | null;
                  country: string;
                  creditCode: string | null;
                  district: string | null;
                  flags: string[];
                  industry: string | null;
                  legalRepresentative: string | null;
                  name: string;
                  nature: string | null;
                  postcode: string | null;
                  size: string | null;
                };
              } | null;
              suggestions: {
                because: string;
                /** @enum {string} */
                field:
                  | 'contractKind'
                  | 'licenceScope'
                  | 'field'
                  | 'intellectualProperty'
                  | 'objective'
                  | 'planSource';
                /** @enum {string} */
                source: 'text' | 'achievement' | 'need' | 'default';
                value: string;
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
  '/api/v1/contracts/transitions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The tables of transitions: who may move a contract or a review from where to where, and when */
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
              contract: {
                condition: string | null;
                from: string;
                to: string;
                verb: string;
                who: string;
              }[];
              elsewhere: {
                condition: string | null;
                from: string;
                to: string;
                verb: string;
                who: string;
              }[];
              reviews: {
                condition: string | null;
                from: string;
                /** @enum {string} */
                kind: 'amendment' | 'objection' | 'share_change';
                to: string;
                verb: string;
                who: string;
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
  '/api/v1/dashboard/funnel/{stage}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The needs behind a figure of the funnel (operator) */
    get: {
      parameters: {
        query?: {
          limit?: number;
          offset?: number;
        };
        header?: never;
        path: {
          stage: 'needs' | 'matched' | 'introduced' | 'accepted' | 'contracted' | 'registered';
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
                contractId: string | null;
                /** Format: uuid */
                needId: string;
                /** Format: date-time */
                publishedAt: string;
                /** Format: date-time */
                reachedAt: string;
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
                role:
                  | 'enterprise'
                  | 'university'
                  | 'broker'
                  | 'agency'
                  | 'service_point'
                  | 'operator'
                  | 'system_administrator'
                  | 'security_administrator'
                  | 'audit_administrator';
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
  '/api/v1/developer/mails': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Mails that were written to the folder, on one’s own machine without a mail server */
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
                name: string;
                /** Format: date-time */
                sentAt: string;
                subject: string;
                text: string;
                to: string;
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
  '/api/v1/disclosures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Invitations to accept an NDA, and what one accepted */
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
              acceptances: {
                acceptance: {
                  /** Format: date-time */
                  acceptedAt: string;
                  agencyName: string | null;
                  allowed: ('approve' | 'refuse' | 'revoke' | 'give-up')[];
                  as: {
                    /** Format: uuid */
                    id: string;
                    /** @enum {string} */
                    kind: 'organisation' | 'broker';
                    name: string;
                  };
                  /** @enum {string} */
                  basis: 'invitation' | 'introduction';
                  decidedAt: string | null;
                  /** Format: uuid */
                  id: string;
                  introductionId: string | null;
                  note: string;
                  personName: string;
                  sha256: string;
                  /** @enum {string} */
                  state: 'waiting' | 'approved' | 'refused' | 'revoked' | 'given_up';
                  version: string;
                };
                listing: {
                  /** Format: uuid */
                  id: string;
                  /** @enum {string} */
                  kind: 'achievement' | 'need';
                  status: string;
                  title: string;
                };
                open: boolean;
              }[];
              invitations: {
                as: {
                  /** Format: uuid */
                  id: string;
                  /** @enum {string} */
                  kind: 'organisation' | 'broker';
                  name: string;
                };
                /** Format: uuid */
                id: string;
                /** Format: date-time */
                invitedAt: string;
                listing: {
                  /** Format: uuid */
                  id: string;
                  /** @enum {string} */
                  kind: 'achievement' | 'need';
                  status: string;
                  title: string;
                };
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
  '/api/v1/email-verification': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Verify an e-mail address with the link from the mail */
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
            token: string;
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
        204: {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/fees': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One’s own fee income, apart from credit; nobody else sees it */
    get: {
      parameters: {
        query?: {
          contractId?: string;
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
                /** @description Money in fen, decimal */
                amountFen: string;
                /** Format: uuid */
                contractId: string;
                contractTitle: string;
                /** @enum {string} */
                holderKind: 'broker' | 'agency';
                holderName: string;
                /** Format: uuid */
                id: string;
                note: string;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                receivedOn: string;
                reversed: boolean;
                reversesFeeId: string | null;
              }[];
              /** @description Money in fen, decimal */
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
  '/api/v1/fees/{id}/reverse': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Take fee income back: a row of its own */
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
              items: {
                /** @description Money in fen, decimal */
                amountFen: string;
                /** Format: uuid */
                contractId: string;
                contractTitle: string;
                /** @enum {string} */
                holderKind: 'broker' | 'agency';
                holderName: string;
                /** Format: uuid */
                id: string;
                note: string;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                receivedOn: string;
                reversed: boolean;
                reversesFeeId: string | null;
              }[];
              /** @description Money in fen, decimal */
              totalFen: string;
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
    /**
     * Is it up
     * @description 503 when the database does not answer; `degraded` with 200 when only the index fails.
     */
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
                documents: number | null;
                engine: string;
                failures: number | null;
                filledFrom: ('snapshot' | 'database') | null;
                lag: number | null;
                lagSeconds: number | null;
                phase: ('waiting' | 'loading' | 'following') | null;
                request: ('rebuild' | 'verify') | null;
                snapshotWrittenAt: string | null;
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
                documents: number | null;
                engine: string;
                failures: number | null;
                filledFrom: ('snapshot' | 'database') | null;
                lag: number | null;
                lagSeconds: number | null;
                phase: ('waiting' | 'loading' | 'following') | null;
                request: ('rebuild' | 'verify') | null;
                snapshotWrittenAt: string | null;
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
  '/api/v1/invitations/accept': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Join by an invitation, signed in with the address that was invited */
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
            token: string;
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
              /** Format: uuid */
              organisationId: string;
              /** @enum {string} */
              status: 'accepted' | 'declined';
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
  '/api/v1/invitations/decline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Decline an invitation */
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
            token: string;
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
              /** Format: uuid */
              organisationId: string;
              /** @enum {string} */
              status: 'accepted' | 'declined';
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
  '/api/v1/invitations/find': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The invitation behind a link */
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
            token: string;
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
              departmentName: string | null;
              /** Format: date-time */
              expiresAt: string;
              forReader: boolean;
              invitedByName: string;
              organisation: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: 'enterprise' | 'university' | 'institute' | 'agency' | 'service_point' | 'government';
                name: string;
              };
              /** @enum {string} */
              role: 'owner' | 'member' | 'finance';
              transferOffice: boolean;
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
  '/api/v1/ledger/seals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The last seal of each day, for everybody */
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
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                day: string;
                /** @description SHA-256 of the seal, hexadecimal */
                hash: string;
                number: number;
                rows: number;
                sealedAt: string | null;
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
  '/api/v1/listings/{kind}/{id}/confidential': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The confidential part, for its owner and for accepted NDAs; each release is recorded */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
          kind: 'achievement' | 'need';
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
              detail: string;
              files: {
                /** Format: uuid */
                id: string;
                mediaType: string;
                name: string;
                size_bytes: number;
                /** Format: date-time */
                uploadedAt: string;
              }[];
              indicators: {
                name: string;
                /** @enum {string} */
                relation: '≥' | '≤' | '>' | '<' | '=' | 'range';
                unit: string;
                upperValue: string | null;
                /** @description A decimal number as written */
                value: string;
              }[];
              listing: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: 'achievement' | 'need';
                status: string;
                title: string;
              };
              recordNumber: string | null;
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
  '/api/v1/listings/{kind}/{id}/confidential/document': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The confidential part as PDF, marked with its reader; recorded */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
          kind: 'achievement' | 'need';
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
            'application/pdf': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/pdf': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description The bytes */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/pdf': string;
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
  '/api/v1/listings/{kind}/{id}/confidential/files': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Add a confidential file (owner; multipart/form-data; PDF, PNG, JPEG or text, at most 20 MB) */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
          kind: 'achievement' | 'need';
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
              size_bytes: number;
              /** Format: date-time */
              uploadedAt: string;
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
  '/api/v1/listings/{kind}/{id}/confidential/files/{fileId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A confidential file; a PDF marked with its reader for all but the owner; recorded */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          fileId: string;
          id: string;
          kind: 'achievement' | 'need';
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
    /** Take a confidential file out of the listing (owner) */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          fileId: string;
          id: string;
          kind: 'achievement' | 'need';
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
  '/api/v1/listings/{kind}/{id}/disclosure': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How the confidential part of a listing stands open; all acceptances for its owner */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
          kind: 'achievement' | 'need';
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
              acceptances: {
                /** Format: date-time */
                acceptedAt: string;
                agencyName: string | null;
                allowed: ('approve' | 'refuse' | 'revoke' | 'give-up')[];
                as: {
                  /** Format: uuid */
                  id: string;
                  /** @enum {string} */
                  kind: 'organisation' | 'broker';
                  name: string;
                };
                /** @enum {string} */
                basis: 'invitation' | 'introduction';
                decidedAt: string | null;
                /** Format: uuid */
                id: string;
                introductionId: string | null;
                note: string;
                personName: string;
                sha256: string;
                /** @enum {string} */
                state: 'waiting' | 'approved' | 'refused' | 'revoked' | 'given_up';
                version: string;
              }[];
              contains: {
                detail: boolean;
                files: number;
                indicators: number;
              };
              invitations: {
                /** Format: uuid */
                id: string;
                /** Format: date-time */
                invitedAt: string;
                to: {
                  /** Format: uuid */
                  id: string;
                  /** @enum {string} */
                  kind: 'organisation' | 'broker';
                  name: string;
                };
              }[];
              listing: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: 'achievement' | 'need';
                status: string;
                title: string;
              };
              mine: {
                /** Format: date-time */
                acceptedAt: string;
                agencyName: string | null;
                allowed: ('approve' | 'refuse' | 'revoke' | 'give-up')[];
                as: {
                  /** Format: uuid */
                  id: string;
                  /** @enum {string} */
                  kind: 'organisation' | 'broker';
                  name: string;
                };
                /** @enum {string} */
                basis: 'invitation' | 'introduction';
                decidedAt: string | null;
                /** Format: uuid */
                id: string;
                introductionId: string | null;
                note: string;
                personName: string;
                sha256: string;
                /** @enum {string} */
                state: 'waiting' | 'approved' | 'refused' | 'revoked' | 'given_up';
                version: string;
              } | null;
              offer: {
                as: {
                  /** Format: uuid */
                  id: string;
                  /** @enum {string} */
                  kind: 'organisation' | 'broker';
                  name: string;
                };
                atOnce: boolean;
              } | null;
              open: boolean;
              owner: boolean;
              terms: {
                /** @enum {string} */
                approval: 'each' | 'introduced';
                endsWithListing: boolean;
              } | null;
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
  '/api/v1/listings/{kind}/{id}/disclosure/acceptances': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Accept the NDA in the text that was read */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
          kind: 'achievement' | 'need';
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            agreed: boolean;
            sha256: string;
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
              acceptances: {
                /** Format: date-time */
                acceptedAt: string;
                agencyName: string | null;
                allowed: ('approve' | 'refuse' | 'revoke' | 'give-up')[];
                as: {
                  /** Format: uuid */
                  id: string;
                  /** @enum {string} */
                  kind: 'organisation' | 'broker';
                  name: string;
                };
                /** @enum {string} */
                basis: 'invitation' | 'introduction';
                decidedAt: string | null;
                /** Format: uuid */
                id: string;
                introductionId: string | null;
                note: string;
                personName: string;
                sha256: string;
                /** @enum {string} */
                state: 'waiting' | 'approved' | 'refused' | 'revoked' | 'given_up';
                version: string;
              }[];
              contains: {
                detail: boolean;
                files: number;
                indicators: number;
              };
              invitations: {
                /** Format: uuid */
                id: string;
                /** Format: date-time */
                invitedAt: string;
                to: {
                  /** Format: uuid */
                  id: string;
                  /** @enum {string} */
                  kind: 'organisation' | 'broker';
                  name: string;
                };
              }[];
              listing: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: 'achievement' | 'need';
                status: string;
                title: string;
              };
              mine: {
                /** Format: date-time */
                acceptedAt: string;
                agencyName: string | null;
                allowed: ('approve' | 'refuse' | 'revoke' | 'give-up')[];
                as: {
                  /** Format: uuid */
                  id: string;
                  /** @enum {string} */
                  kind: 'organisation' | 'broker';
                  name: string;
                };
                /** @enum {string} */
                basis: 'invitation' | 'introduction';
                decidedAt: string | null;
                /** Format: uuid */
                id: string;
                introductionId: string | null;
                note: string;
                personName: string;
                sha256: string;
                /** @enum {string} */
                state: 'waiting' | 'approved' | 'refused' | 'revoked' | 'given_up';
                version: string;
              } | null;
              offer: {
                as: {
                  /** Format: uuid */
                  id: string;
                  /** @enum {string} */
                  kind: 'organisation' | 'broker';
                  name: string;
                };
                atOnce: boolean;
              } | null;
              open: boolean;
              owner: boolean;
              terms: {
                /** @enum {string} */
                approval: 'each' | 'introduced';
                endsWithListing: boolean;
              } | null;
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
  '/api/v1/listings/{kind}/{id}/disclosure/invitations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Invite an organisation or a broker to accept the NDA (owner) */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
          kind: 'achievement' | 'need';
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            brokerId?: string | null;
            organisationId?: string | null;
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
              acceptances: {
                /** Format: date-time */
                acceptedAt: string;
                agencyName: string | null;
                allowed: ('approve' | 'refuse' | 'revoke' | 'give-up')[];
                as: {
                  /** Format: uuid */
                  id: string;
                  /** @enum {string} */
                  kind: 'organisation' | 'broker';
                  name: string;
                };
                /** @enum {string} */
                basis: 'invitation' | 'introduction';
                decidedAt: string | null;
                /** Format: uuid */
                id: string;
                introductionId: string | null;
                note: string;
                personName: string;
                sha256: string;
                /** @enum {string} */
                state: 'waiting' | 'approved' | 'refused' | 'revoked' | 'given_up';
                version: string;
              }[];
              contains: {
                detail: boolean;
                files: number;
                indicators: number;
              };
              invitations: {
                /** Format: uuid */
                id: string;
                /** Format: date-time */
                invitedAt: string;
                to: {
                  /** Format: uuid */
                  id: string;
                  /** @enum {string} */
                  kind: 'organisation' | 'broker';
                  name: string;
                };
              }[];
              listing: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: 'achievement' | 'need';
                status: string;
                title: string;
              };
              mine: {
                /** Format: date-time */
                acceptedAt: string;
                agencyName: string | null;
                allowed: ('approve' | 'refuse' | 'revoke' | 'give-up')[];
                as: {
                  /** Format: uuid */
                  id: string;
                  /** @enum {string} */
                  kind: 'organisation' | 'broker';
                  name: string;
                };
                /** @enum {string} */
                basis: 'invitation' | 'introduction';
                decidedAt: string | null;
                /** Format: uuid */
                id: string;
                introductionId: string | null;
                note: string;
                personName: string;
                sha256: string;
                /** @enum {string} */
                state: 'waiting' | 'approved' | 'refused' | 'revoked' | 'given_up';
                version: string;
              } | null;
              offer: {
                as: {
                  /** Format: uuid */
                  id: string;
                  /** @enum {string} */
                  kind: 'organisation' | 'broker';
                  name: string;
                };
                atOnce: boolean;
              } | null;
              open: boolean;
              owner: boolean;
              terms: {
                /** @enum {string} */
                approval: 'each' | 'introduced';
                endsWithListing: boolean;
              } | null;
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
  '/api/v1/listings/{kind}/{id}/disclosure/terms': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** How people are let in (owner) */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
          kind: 'achievement' | 'need';
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** @enum {string} */
            approval: 'each' | 'introduced';
            endsWithListing: boolean;
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
              acceptances: {
                /** Format: date-time */
                acceptedAt: string;
                agencyName: string | null;
                allowed: ('approve' | 'refuse' | 'revoke' | 'give-up')[];
                as: {
                  /** Format: uuid */
                  id: string;
                  /** @enum {string} */
                  kind: 'organisation' | 'broker';
                  name: string;
                };
                /** @enum {string} */
                basis: 'invitation' | 'introduction';
                decidedAt: string | null;
                /** Format: uuid */
                id: string;
                introductionId: string | null;
                note: string;
                personName: string;
                sha256: string;
                /** @enum {string} */
                state: 'waiting' | 'approved' | 'refused' | 'revoked' | 'given_up';
                version: string;
              }[];
              contains: {
                detail: boolean;
                files: number;
                indicators: number;
              };
              invitations: {
                /** Format: uuid */
                id: string;
                /** Format: date-time */
                invitedAt: string;
                to: {
                  /** Format: uuid */
                  id: string;
                  /** @enum {string} */
                  kind: 'organisation' | 'broker';
                  name: string;
                };
              }[];
              listing: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: 'achievement' | 'need';
                status: string;
                title: string;
              };
              mine: {
                /** Format: date-time */
                acceptedAt: string;
                agencyName: string | null;
                allowed: ('approve' | 'refuse' | 'revoke' | 'give-up')[];
                as: {
                  /** Format: uuid */
                  id: string;
                  /** @enum {string} */
                  kind: 'organisation' | 'broker';
                  name: string;
                };
                /** @enum {string} */
                basis: 'invitation' | 'introduction';
                decidedAt: string | null;
                /** Format: uuid */
                id: string;
                introductionId: string | null;
                note: string;
                personName: string;
                sha256: string;
                /** @enum {string} */
                state: 'waiting' | 'approved' | 'refused' | 'revoked' | 'given_up';
                version: string;
              } | null;
              offer: {
                as: {
                  /** Format: uuid */
                  id: string;
                  /** @enum {string} */
                  kind: 'organisation' | 'broker';
                  name: string;
                };
                atOnce: boolean;
              } | null;
              open: boolean;
              owner: boolean;
              terms: {
                /** @enum {string} */
                approval: 'each' | 'introduced';
                endsWithListing: boolean;
              } | null;
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
  '/api/v1/listings/{kind}/{id}/disclosures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who saw this: every release, the newest first (owner) */
    get: {
      parameters: {
        query?: {
          limit?: number;
          offset?: number;
        };
        header?: never;
        path: {
          id: string;
          kind: 'achievement' | 'need';
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
                /** Format: date-time */
                at: string;
                /** @enum {string} */
                basis: 'nda' | 'mandate';
                brokerName: string | null;
                fileName: string | null;
                organisationName: string | null;
                /** @enum {string} */
                part: 'detail' | 'document' | 'file';
                personName: string;
                /** Format: uuid */
                recordNumber: string;
                sha256: string | null;
                version: string | null;
              }[];
              listing: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: 'achievement' | 'need';
                status: string;
                title: string;
              };
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
  '/api/v1/listings/{kind}/{id}/disclosures/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who saw this, as CSV (owner) */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
          kind: 'achievement' | 'need';
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
        /** @description The bytes */
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
  '/api/v1/mandates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Mandates in which the reader has a part; all of them for the operator */
    get: {
      parameters: {
        query?: {
          limit?: number;
          offset?: number;
          status?: 'proposed' | 'accepted' | 'ended';
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
                allowed: ('accept' | 'decline' | 'withdraw' | 'end' | 'add-file')[];
                /** Format: date-time */
                createdAt: string;
                endedAt: string | null;
                endReason: string;
                exclusive: boolean;
                feeBasisPoints: number | null;
                feeFen: string | null;
                file: {
                  /** Format: uuid */
                  id: string;
                  mediaType: string;
                  name: string;
                  size_bytes: number;
                } | null;
                holder: {
                  /** Format: uuid */
                  id: string;
                  name: string;
                };
                /** @enum {string} */
                holderKind: 'broker' | 'agency';
                /** Format: uuid */
                id: string;
                inForce: boolean;
                listing: {
                  /** Format: uuid */
                  id: string;
                  /** @enum {string} */
                  kind: 'achievement' | 'need';
                  title: string;
                } | null;
                note: string;
                owner: {
                  /** Format: uuid */
                  id: string;
                  name: string;
                };
                proposedByOwner: boolean;
                /** @enum {string} */
                status: 'proposed' | 'accepted' | 'ended';
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                validFrom: string;
                validTo: string | null;
              }[];
              total: number;
            };
          };
        };
      };
    };
    put?: never;
    /** Propose a mandate, for the owner or for the holder; the other side answers */
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
            agencyId: string | null;
            brokerId: string | null;
            exclusive: boolean;
            feeBasisPoints: number | null;
            feeFen: string | null;
            /** @enum {string} */
            holderKind: 'broker' | 'agency';
            listing: {
              /** Format: uuid */
              id: string;
              /** @enum {string} */
              kind: 'achievement' | 'need';
            } | null;
            note?: string;
            /** Format: uuid */
            ownerId: string;
            /**
             * Format: date
             * @description Calendar day in Asia/Shanghai
             */
            validFrom: string;
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
              acceptedAt: string | null;
              allowed: ('accept' | 'decline' | 'withdraw' | 'end' | 'add-file')[];
              /** Format: date-time */
              createdAt: string;
              endedAt: string | null;
              endReason: string;
              exclusive: boolean;
              feeBasisPoints: number | null;
              feeFen: string | null;
              file: {
                /** Format: uuid */
                id: string;
                mediaType: string;
                name: string;
                size_bytes: number;
              } | null;
              holder: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              /** @enum {string} */
              holderKind: 'broker' | 'agency';
              /** Format: uuid */
              id: string;
              inForce: boolean;
              listing: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: 'achievement' | 'need';
                title: string;
              } | null;
              note: string;
              owner: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              proposedByOwner: boolean;
              /** @enum {string} */
              status: 'proposed' | 'accepted' | 'ended';
              /**
               * Format: date
               * @description Calendar day in Asia/Shanghai
               */
              validFrom: string;
              validTo: string | null;
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
  '/api/v1/mandates/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A mandate */
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
              allowed: ('accept' | 'decline' | 'withdraw' | 'end' | 'add-file')[];
              /** Format: date-time */
              createdAt: string;
              endedAt: string | null;
              endReason: string;
              exclusive: boolean;
              feeBasisPoints: number | null;
              feeFen: string | null;
              file: {
                /** Format: uuid */
                id: string;
                mediaType: string;
                name: string;
                size_bytes: number;
              } | null;
              holder: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              /** @enum {string} */
              holderKind: 'broker' | 'agency';
              /** Format: uuid */
              id: string;
              inForce: boolean;
              listing: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: 'achievement' | 'need';
                title: string;
              } | null;
              note: string;
              owner: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              proposedByOwner: boolean;
              /** @enum {string} */
              status: 'proposed' | 'accepted' | 'ended';
              /**
               * Format: date
               * @description Calendar day in Asia/Shanghai
               */
              validFrom: string;
              validTo: string | null;
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
  '/api/v1/mandates/{id}/accept': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Accept the other side’s proposal */
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
              allowed: ('accept' | 'decline' | 'withdraw' | 'end' | 'add-file')[];
              /** Format: date-time */
              createdAt: string;
              endedAt: string | null;
              endReason: string;
              exclusive: boolean;
              feeBasisPoints: number | null;
              feeFen: string | null;
              file: {
                /** Format: uuid */
                id: string;
                mediaType: string;
                name: string;
                size_bytes: number;
              } | null;
              holder: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              /** @enum {string} */
              holderKind: 'broker' | 'agency';
              /** Format: uuid */
              id: string;
              inForce: boolean;
              listing: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: 'achievement' | 'need';
                title: string;
              } | null;
              note: string;
              owner: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              proposedByOwner: boolean;
              /** @enum {string} */
              status: 'proposed' | 'accepted' | 'ended';
              /**
               * Format: date
               * @description Calendar day in Asia/Shanghai
               */
              validFrom: string;
              validTo: string | null;
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
  '/api/v1/mandates/{id}/decline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Decline the other side’s proposal */
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
              acceptedAt: string | null;
              allowed: ('accept' | 'decline' | 'withdraw' | 'end' | 'add-file')[];
              /** Format: date-time */
              createdAt: string;
              endedAt: string | null;
              endReason: string;
              exclusive: boolean;
              feeBasisPoints: number | null;
              feeFen: string | null;
              file: {
                /** Format: uuid */
                id: string;
                mediaType: string;
                name: string;
                size_bytes: number;
              } | null;
              holder: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              /** @enum {string} */
              holderKind: 'broker' | 'agency';
              /** Format: uuid */
              id: string;
              inForce: boolean;
              listing: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: 'achievement' | 'need';
                title: string;
              } | null;
              note: string;
              owner: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              proposedByOwner: boolean;
              /** @enum {string} */
              status: 'proposed' | 'accepted' | 'ended';
              /**
               * Format: date
               * @description Calendar day in Asia/Shanghai
               */
              validFrom: string;
              validTo: string | null;
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
  '/api/v1/mandates/{id}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** End a mandate, with the reason */
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
              acceptedAt: string | null;
              allowed: ('accept' | 'decline' | 'withdraw' | 'end' | 'add-file')[];
              /** Format: date-time */
              createdAt: string;
              endedAt: string | null;
              endReason: string;
              exclusive: boolean;
              feeBasisPoints: number | null;
              feeFen: string | null;
              file: {
                /** Format: uuid */
                id: string;
                mediaType: string;
                name: string;
                size_bytes: number;
              } | null;
              holder: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              /** @enum {string} */
              holderKind: 'broker' | 'agency';
              /** Format: uuid */
              id: string;
              inForce: boolean;
              listing: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: 'achievement' | 'need';
                title: string;
              } | null;
              note: string;
              owner: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              proposedByOwner: boolean;
              /** @enum {string} */
              status: 'proposed' | 'accepted' | 'ended';
              /**
               * Format: date
               * @description Calendar day in Asia/Shanghai
               */
              validFrom: string;
              validTo: string | null;
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
  '/api/v1/mandates/{id}/file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The signed mandate, to save */
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
    /** Add the signed mandate (multipart/form-data, one part with a file name, at most 20 MB) */
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
              acceptedAt: string | null;
              allowed: ('accept' | 'decline' | 'withdraw' | 'end' | 'add-file')[];
              /** Format: date-time */
              createdAt: string;
              endedAt: string | null;
              endReason: string;
              exclusive: boolean;
              feeBasisPoints: number | null;
              feeFen: string | null;
              file: {
                /** Format: uuid */
                id: string;
                mediaType: string;
                name: string;
                size_bytes: number;
              } | null;
              holder: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              /** @enum {string} */
              holderKind: 'broker' | 'agency';
              /** Format: uuid */
              id: string;
              inForce: boolean;
              listing: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: 'achievement' | 'need';
                title: string;
              } | null;
              note: string;
              owner: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              proposedByOwner: boolean;
              /** @enum {string} */
              status: 'proposed' | 'accepted' | 'ended';
              /**
               * Format: date
               * @description Calendar day in Asia/Shanghai
               */
              validFrom: string;
              validTo: string | null;
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
  '/api/v1/mandates/{id}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Withdraw one’s own proposal */
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
              acceptedAt: string | null;
              allowed: ('accept' | 'decline' | 'withdraw' | 'end' | 'add-file')[];
              /** Format: date-time */
              createdAt: string;
              endedAt: string | null;
              endReason: string;
              exclusive: boolean;
              feeBasisPoints: number | null;
              feeFen: string | null;
              file: {
                /** Format: uuid */
                id: string;
                mediaType: string;
                name: string;
                size_bytes: number;
              } | null;
              holder: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              /** @enum {string} */
              holderKind: 'broker' | 'agency';
              /** Format: uuid */
              id: string;
              inForce: boolean;
              listing: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: 'achievement' | 'need';
                title: string;
              } | null;
              note: string;
              owner: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              proposedByOwner: boolean;
              /** @enum {string} */
              status: 'proposed' | 'accepted' | 'ended';
              /**
               * Format: date
               * @description Calendar day in Asia/Shanghai
               */
              validFrom: string;
              validTo: string | null;
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
  '/api/v1/mandates/drafts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Drafts of needs and achievements that the reader works on for the owners of mandates */
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
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: 'achievement' | 'need';
                /** Format: uuid */
                mandateId: string;
                owner: {
                  /** Format: uuid */
                  id: string;
                  name: string;
                };
                title: string;
                /** Format: date-time */
                updatedAt: string;
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
  '/api/v1/matches/{needId}/{achievementId}/answer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Answer whether a match fits (owners of either side, brokers); the newest answer holds */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          achievementId: string;
          needId: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            note?: string;
            reason?:
              | (
                  | 'not_our_field'
                  | 'limits_missed'
                  | 'too_early'
                  | 'benefit_unclear'
                  | 'description_unclear'
                  | 'price'
                  | 'intellectual_property_unclear'
                  | 'found_elsewhere'
                  | 'other'
                )
              | null;
            /** @enum {string} */
            verdict: 'fits' | 'does_not_fit';
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
              answer: {
                /** Format: date-time */
                answeredAt: string;
                note: string;
                reason:
                  | (
                      | 'not_our_field'
                      | 'limits_missed'
                      | 'too_early'
                      | 'benefit_unclear'
                      | 'description_unclear'
                      | 'price'
                      | 'intellectual_property_unclear'
                      | 'found_elsewhere'
                      | 'other'
                    )
                  | null;
                /** @enum {string} */
                side: 'need' | 'achievement' | 'broker';
                /** @enum {string} */
                verdict: 'fits' | 'does_not_fit';
              } | null;
            };
          };
        };
      };
    };
    post?: never;
    /** Take one’s answer to a match back */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          achievementId: string;
          needId: string;
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
              answer: {
                /** Format: date-time */
                answeredAt: string;
                note: string;
                reason:
                  | (
                      | 'not_our_field'
                      | 'limits_missed'
                      | 'too_early'
                      | 'benefit_unclear'
                      | 'description_unclear'
                      | 'price'
                      | 'intellectual_property_unclear'
                      | 'found_elsewhere'
                      | 'other'
                    )
                  | null;
                /** @enum {string} */
                side: 'need' | 'achievement' | 'broker';
                /** @enum {string} */
                verdict: 'fits' | 'does_not_fit';
              } | null;
            };
          };
        };
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/matches/brokers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Brokers who know the field of a need, an achievement or a pair, best first, with reasons */
    get: {
      parameters: {
        query?: {
          achievementId?: string;
          limit?: number;
          needId?: string;
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
                against: string[];
                agencyName: string | null;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                level: 'junior' | 'intermediate' | 'senior';
                name: string;
                reasons: string[];
                score: number;
                signals: components['schemas']['MatchSignal'][];
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
                answer: {
                  /** Format: date-time */
                  answeredAt: string;
                  note: string;
                  reason:
                    | (
                        | 'not_our_field'
                        | 'limits_missed'
                        | 'too_early'
                        | 'benefit_unclear'
                        | 'description_unclear'
                        | 'price'
                        | 'intellectual_property_unclear'
                        | 'found_elsewhere'
                        | 'other'
                      )
                    | null;
                  /** @enum {string} */
                  side: 'need' | 'achievement' | 'broker';
                  /** @enum {string} */
                  verdict: 'fits' | 'does_not_fit';
                } | null;
                /** @enum {string} */
                band: 'strong' | 'medium' | 'weak';
                /** Format: uuid */
                id: string;
                importedIncomplete: boolean;
                introductionId: string | null;
                /** @enum {string} */
                kind: 'achievement' | 'need';
                mayAnswer: boolean;
                organisationName: string | null;
                reasons: string[];
                sameTitleCount: number;
                score: number;
                signals: components['schemas']['MatchSignal'][];
                title: string;
              }[];
              matcherVersion: string;
              recalled: number;
              refused: {
                against: string[];
                answer: {
                  /** Format: date-time */
                  answeredAt: string;
                  note: string;
                  reason:
                    | (
                        | 'not_our_field'
                        | 'limits_missed'
                        | 'too_early'
                        | 'benefit_unclear'
                        | 'description_unclear'
                        | 'price'
                        | 'intellectual_property_unclear'
                        | 'found_elsewhere'
                        | 'other'
                      )
                    | null;
                  /** @enum {string} */
                  side: 'need' | 'achievement' | 'broker';
                  /** @enum {string} */
                  verdict: 'fits' | 'does_not_fit';
                } | null;
                /** Format: uuid */
                id: string;
                importedIncomplete: boolean;
                /** @enum {string} */
                kind: 'achievement' | 'need';
                mayAnswer: boolean;
                organisationName: string | null;
                title: string;
              }[];
              /** @description Matches in this answer, refused ones apart */
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
  '/api/v1/matching/explanation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The signals of matching and what each may do */
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
              learnedFrom: {
                judgments: number;
                needs: number;
              };
              stated: {
                oddsPercent: number;
                signal: string;
              }[];
              text: {
                sharePerMille: number;
                signal: string;
              }[];
              version: string;
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
  '/api/v1/matching/objections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One’s own published listings, and which of them are not matched automatically */
    get: {
      parameters: {
        query: {
          kind: 'need' | 'achievement';
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
                /** Format: uuid */
                id: string;
                objectedAt: string | null;
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
  '/api/v1/matching/objections/{kind}/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Object to automatic matching for a listing of one’s own */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
          kind: 'need' | 'achievement';
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
        204: {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    post?: never;
    /** Let a listing be matched automatically again */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
          kind: 'need' | 'achievement';
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
  '/api/v1/nda-acceptances/{id}/approve': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** approve (owner); holds on the next request */
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
              acceptances: {
                /** Format: date-time */
                acceptedAt: string;
                agencyName: string | null;
                allowed: ('approve' | 'refuse' | 'revoke' | 'give-up')[];
                as: {
                  /** Format: uuid */
                  id: string;
                  /** @enum {string} */
                  kind: 'organisation' | 'broker';
                  name: string;
                };
                /** @enum {string} */
                basis: 'invitation' | 'introduction';
                decidedAt: string | null;
                /** Format: uuid */
                id: string;
                introductionId: string | null;
                note: string;
                personName: string;
                sha256: string;
                /** @enum {string} */
                state: 'waiting' | 'approved' | 'refused' | 'revoked' | 'given_up';
                version: string;
              }[];
              contains: {
                detail: boolean;
                files: number;
                indicators: number;
              };
              invitations: {
                /** Format: uuid */
                id: string;
                /** Format: date-time */
                invitedAt: string;
                to: {
                  /** Format: uuid */
                  id: string;
                  /** @enum {string} */
                  kind: 'organisation' | 'broker';
                  name: string;
                };
              }[];
              listing: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: 'achievement' | 'need';
                status: string;
                title: string;
              };
              mine: {
                /** Format: date-time */
                acceptedAt: string;
                agencyName: string | null;
                allowed: ('approve' | 'refuse' | 'revoke' | 'give-up')[];
                as: {
                  /** Format: uuid */
                  id: string;
                  /** @enum {string} */
                  kind: 'organisation' | 'broker';
                  name: string;
                };
                /** @enum {string} */
                basis: 'invitation' | 'introduction';
                decidedAt: string | null;
                /** Format: uuid */
                id: string;
                introductionId: string | null;
                note: string;
                personName: string;
                sha256: string;
                /** @enum {string} */
                state: 'waiting' | 'approved' | 'refused' | 'revoked' | 'given_up';
                version: string;
              } | null;
              offer: {
                as: {
                  /** Format: uuid */
                  id: string;
                  /** @enum {string} */
                  kind: 'organisation' | 'broker';
                  name: string;
                };
                atOnce: boolean;
              } | null;
              open: boolean;
              owner: boolean;
              terms: {
                /** @enum {string} */
                approval: 'each' | 'introduced';
                endsWithListing: boolean;
              } | null;
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
  '/api/v1/nda-acceptances/{id}/give-up': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** give-up (who accepted); holds on the next request */
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
              acceptances: {
                /** Format: date-time */
                acceptedAt: string;
                agencyName: string | null;
                allowed: ('approve' | 'refuse' | 'revoke' | 'give-up')[];
                as: {
                  /** Format: uuid */
                  id: string;
                  /** @enum {string} */
                  kind: 'organisation' | 'broker';
                  name: string;
                };
                /** @enum {string} */
                basis: 'invitation' | 'introduction';
                decidedAt: string | null;
                /** Format: uuid */
                id: string;
                introductionId: string | null;
                note: string;
                personName: string;
                sha256: string;
                /** @enum {string} */
                state: 'waiting' | 'approved' | 'refused' | 'revoked' | 'given_up';
                version: string;
              }[];
              contains: {
                detail: boolean;
                files: number;
                indicators: number;
              };
              invitations: {
                /** Format: uuid */
                id: string;
                /** Format: date-time */
                invitedAt: string;
                to: {
                  /** Format: uuid */
                  id: string;
                  /** @enum {string} */
                  kind: 'organisation' | 'broker';
                  name: string;
                };
              }[];
              listing: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: 'achievement' | 'need';
                status: string;
                title: string;
              };
              mine: {
                /** Format: date-time */
                acceptedAt: string;
                agencyName: string | null;
                allowed: ('approve' | 'refuse' | 'revoke' | 'give-up')[];
                as: {
                  /** Format: uuid */
                  id: string;
                  /** @enum {string} */
                  kind: 'organisation' | 'broker';
                  name: string;
                };
                /** @enum {string} */
                basis: 'invitation' | 'introduction';
                decidedAt: string | null;
                /** Format: uuid */
                id: string;
                introductionId: string | null;
                note: string;
                personName: string;
                sha256: string;
                /** @enum {string} */
                state: 'waiting' | 'approved' | 'refused' | 'revoked' | 'given_up';
                version: string;
              } | null;
              offer: {
                as: {
                  /** Format: uuid */
                  id: string;
                  /** @enum {string} */
                  kind: 'organisation' | 'broker';
                  name: string;
                };
                atOnce: boolean;
              } | null;
              open: boolean;
              owner: boolean;
              terms: {
                /** @enum {string} */
                approval: 'each' | 'introduced';
                endsWithListing: boolean;
              } | null;
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
  '/api/v1/nda-acceptances/{id}/refuse': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** refuse (owner); holds on the next request */
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
              acceptances: {
                /** Format: date-time */
                acceptedAt: string;
                agencyName: string | null;
                allowed: ('approve' | 'refuse' | 'revoke' | 'give-up')[];
                as: {
                  /** Format: uuid */
                  id: string;
                  /** @enum {string} */
                  kind: 'organisation' | 'broker';
                  name: string;
                };
                /** @enum {string} */
                basis: 'invitation' | 'introduction';
                decidedAt: string | null;
                /** Format: uuid */
                id: string;
                introductionId: string | null;
                note: string;
                personName: string;
                sha256: string;
                /** @enum {string} */
                state: 'waiting' | 'approved' | 'refused' | 'revoked' | 'given_up';
                version: string;
              }[];
              contains: {
                detail: boolean;
                files: number;
                indicators: number;
              };
              invitations: {
                /** Format: uuid */
                id: string;
                /** Format: date-time */
                invitedAt: string;
                to: {
                  /** Format: uuid */
                  id: string;
                  /** @enum {string} */
                  kind: 'organisation' | 'broker';
                  name: string;
                };
              }[];
              listing: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: 'achievement' | 'need';
                status: string;
                title: string;
              };
              mine: {
                /** Format: date-time */
                acceptedAt: string;
                agencyName: string | null;
                allowed: ('approve' | 'refuse' | 'revoke' | 'give-up')[];
                as: {
                  /** Format: uuid */
                  id: string;
                  /** @enum {string} */
                  kind: 'organisation' | 'broker';
                  name: string;
                };
                /** @enum {string} */
                basis: 'invitation' | 'introduction';
                decidedAt: string | null;
                /** Format: uuid */
                id: string;
                introductionId: string | null;
                note: string;
                personName: string;
                sha256: string;
                /** @enum {string} */
                state: 'waiting' | 'approved' | 'refused' | 'revoked' | 'given_up';
                version: string;
              } | null;
              offer: {
                as: {
                  /** Format: uuid */
                  id: string;
                  /** @enum {string} */
                  kind: 'organisation' | 'broker';
                  name: string;
                };
                atOnce: boolean;
              } | null;
              open: boolean;
              owner: boolean;
              terms: {
                /** @enum {string} */
                approval: 'each' | 'introduced';
                endsWithListing: boolean;
              } | null;
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
  '/api/v1/nda-acceptances/{id}/revoke': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** revoke (owner); holds on the next request */
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
              acceptances: {
                /** Format: date-time */
                acceptedAt: string;
                agencyName: string | null;
                allowed: ('approve' | 'refuse' | 'revoke' | 'give-up')[];
                as: {
                  /** Format: uuid */
                  id: string;
                  /** @enum {string} */
                  kind: 'organisation' | 'broker';
                  name: string;
                };
                /** @enum {string} */
                basis: 'invitation' | 'introduction';
                decidedAt: string | null;
                /** Format: uuid */
                id: string;
                introductionId: string | null;
                note: string;
                personName: string;
                sha256: string;
                /** @enum {string} */
                state: 'waiting' | 'approved' | 'refused' | 'revoked' | 'given_up';
                version: string;
              }[];
              contains: {
                detail: boolean;
                files: number;
                indicators: number;
              };
              invitations: {
                /** Format: uuid */
                id: string;
                /** Format: date-time */
                invitedAt: string;
                to: {
                  /** Format: uuid */
                  id: string;
                  /** @enum {string} */
                  kind: 'organisation' | 'broker';
                  name: string;
                };
              }[];
              listing: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: 'achievement' | 'need';
                status: string;
                title: string;
              };
              mine: {
                /** Format: date-time */
                acceptedAt: string;
                agencyName: string | null;
                allowed: ('approve' | 'refuse' | 'revoke' | 'give-up')[];
                as: {
                  /** Format: uuid */
                  id: string;
                  /** @enum {string} */
                  kind: 'organisation' | 'broker';
                  name: string;
                };
                /** @enum {string} */
                basis: 'invitation' | 'introduction';
                decidedAt: string | null;
                /** Format: uuid */
                id: string;
                introductionId: string | null;
                note: string;
                personName: string;
                sha256: string;
                /** @enum {string} */
                state: 'waiting' | 'approved' | 'refused' | 'revoked' | 'given_up';
                version: string;
              } | null;
              offer: {
                as: {
                  /** Format: uuid */
                  id: string;
                  /** @enum {string} */
                  kind: 'organisation' | 'broker';
                  name: string;
                };
                atOnce: boolean;
              } | null;
              open: boolean;
              owner: boolean;
              terms: {
                /** @enum {string} */
                approval: 'each' | 'introduced';
                endsWithListing: boolean;
              } | null;
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
  '/api/v1/nda-invitations/{id}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Withdraw an invitation, and revoke what was accepted on it (owner) */
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
              acceptances: {
                /** Format: date-time */
                acceptedAt: string;
                agencyName: string | null;
                allowed: ('approve' | 'refuse' | 'revoke' | 'give-up')[];
                as: {
                  /** Format: uuid */
                  id: string;
                  /** @enum {string} */
                  kind: 'organisation' | 'broker';
                  name: string;
                };
                /** @enum {string} */
                basis: 'invitation' | 'introduction';
                decidedAt: string | null;
                /** Format: uuid */
                id: string;
                introductionId: string | null;
                note: string;
                personName: string;
                sha256: string;
                /** @enum {string} */
                state: 'waiting' | 'approved' | 'refused' | 'revoked' | 'given_up';
                version: string;
              }[];
              contains: {
                detail: boolean;
                files: number;
                indicators: number;
              };
              invitations: {
                /** Format: uuid */
                id: string;
                /** Format: date-time */
                invitedAt: string;
                to: {
                  /** Format: uuid */
                  id: string;
                  /** @enum {string} */
                  kind: 'organisation' | 'broker';
                  name: string;
                };
              }[];
              listing: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: 'achievement' | 'need';
                status: string;
                title: string;
              };
              mine: {
                /** Format: date-time */
                acceptedAt: string;
                agencyName: string | null;
                allowed: ('approve' | 'refuse' | 'revoke' | 'give-up')[];
                as: {
                  /** Format: uuid */
                  id: string;
                  /** @enum {string} */
                  kind: 'organisation' | 'broker';
                  name: string;
                };
                /** @enum {string} */
                basis: 'invitation' | 'introduction';
                decidedAt: string | null;
                /** Format: uuid */
                id: string;
                introductionId: string | null;
                note: string;
                personName: string;
                sha256: string;
                /** @enum {string} */
                state: 'waiting' | 'approved' | 'refused' | 'revoked' | 'given_up';
                version: string;
              } | null;
              offer: {
                as: {
                  /** Format: uuid */
                  id: string;
                  /** @enum {string} */
                  kind: 'organisation' | 'broker';
                  name: string;
                };
                atOnce: boolean;
              } | null;
              open: boolean;
              owner: boolean;
              terms: {
                /** @enum {string} */
                approval: 'each' | 'introduced';
                endsWithListing: boolean;
              } | null;
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
  '/api/v1/nda-texts/{sha256}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** An NDA by its hash; what was accepted stays readable for ever */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          sha256: string;
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
              en: string;
              sha256: string;
              version: string;
              zh: string;
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
  '/api/v1/nda-texts/current': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The NDA that is offered now: a template, not legal advice */
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
              en: string;
              sha256: string;
              version: string;
              zh: string;
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
          /** @description Months of the deadline, such as 2026-12 */
          deadline?: string[];
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
          /** @description Bands of the price in yuan as the facet names them, such as 100000-500000, or negotiable */
          priceBand?: string[];
          /** @description Money in fen, decimal */
          priceMaximumFen?: string;
          /** @description Money in fen, decimal */
          priceMinimumFen?: string;
          selectedYear?: number[];
          sort?: 'relevance' | 'newest' | 'deadline' | 'priceAscending' | 'priceDescending';
          /** @description Default: published. Contracted needs and sold achievements are to be seen, not to be had */
          status?: ('published' | 'contracted' | 'sold')[];
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
              capabilities: {
                didYouMean: boolean;
                engine: string;
                excludedWords: boolean;
                facets: boolean;
                phrases: boolean;
                pinyin: boolean;
                sorts: (
                  'relevance' | 'newest' | 'deadline' | 'priceAscending' | 'priceDescending' | 'closedDeals'
                )[];
              };
              degraded: boolean;
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
                /** @enum {string} */
                status: 'published' | 'contracted' | 'sold';
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
                answer: {
                  /** Format: date-time */
                  answeredAt: string;
                  note: string;
                  reason:
                    | (
                        | 'not_our_field'
                        | 'limits_missed'
                        | 'too_early'
                        | 'benefit_unclear'
                        | 'description_unclear'
                        | 'price'
                        | 'intellectual_property_unclear'
                        | 'found_elsewhere'
                        | 'other'
                      )
                    | null;
                  /** @enum {string} */
                  side: 'need' | 'achievement' | 'broker';
                  /** @enum {string} */
                  verdict: 'fits' | 'does_not_fit';
                } | null;
                /** @enum {string} */
                band: 'strong' | 'medium' | 'weak';
                /** Format: uuid */
                id: string;
                importedIncomplete: boolean;
                introductionId: string | null;
                /** @enum {string} */
                kind: 'achievement' | 'need';
                mayAnswer: boolean;
                organisationName: string | null;
                reasons: string[];
                sameTitleCount: number;
                score: number;
                signals: components['schemas']['MatchSignal'][];
                title: string;
              }[];
              matcherVersion: string;
              recalled: number;
              refused: {
                against: string[];
                answer: {
                  /** Format: date-time */
                  answeredAt: string;
                  note: string;
                  reason:
                    | (
                        | 'not_our_field'
                        | 'limits_missed'
                        | 'too_early'
                        | 'benefit_unclear'
                        | 'description_unclear'
                        | 'price'
                        | 'intellectual_property_unclear'
                        | 'found_elsewhere'
                        | 'other'
                      )
                    | null;
                  /** @enum {string} */
                  side: 'need' | 'achievement' | 'broker';
                  /** @enum {string} */
                  verdict: 'fits' | 'does_not_fit';
                } | null;
                /** Format: uuid */
                id: string;
                importedIncomplete: boolean;
                /** @enum {string} */
                kind: 'achievement' | 'need';
                mayAnswer: boolean;
                organisationName: string | null;
                title: string;
              }[];
              /** @description Matches in this answer, refused ones apart */
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
    /** Search verified organisations */
    get: {
      parameters: {
        query?: {
          /** @description GB/T 2260 codes */
          district?: string[];
          /** @description Such as 高新技术企业 */
          flag?: string[];
          kind?: ('enterprise' | 'university' | 'institute' | 'agency' | 'service_point' | 'government')[];
          limit?: number;
          offset?: number;
          sort?: 'relevance' | 'newest';
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
              capabilities: {
                didYouMean: boolean;
                engine: string;
                excludedWords: boolean;
                facets: boolean;
                phrases: boolean;
                pinyin: boolean;
                sorts: (
                  'relevance' | 'newest' | 'deadline' | 'priceAscending' | 'priceDescending' | 'closedDeals'
                )[];
              };
              degraded: boolean;
              didYouMean: string | null;
              facets: {
                [key: string]: {
                  count: number;
                  value: string;
                }[];
              };
              items: {
                district: string | null;
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
    /**
     * Found an organisation; the founder becomes its owner
     * @description A service point is founded by an operator, an authority by the security administrator, each for an owner who is invited.
     */
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
            address: string | null;
            contactName: string | null;
            contactPhone: string | null;
            /** @description ISO 3166 numeric; 156 is China */
            country: string;
            creditCode: string | null;
            district: string | null;
            flags: ('high_technology_enterprise' | 'technology_small_medium_enterprise' | 'listed_company')[];
            functionalArea: string | null;
            industry: string | null;
            introduction: string;
            /** @enum {string} */
            kind: 'enterprise' | 'university' | 'institute' | 'agency' | 'service_point' | 'government';
            legalRepresentative: string | null;
            name: string;
            /**
             * Format: email
             * @description service_point and government only: who is invited as its first owner
             */
            ownerEmail?: string;
            partyNature: string | null;
            postcode: string | null;
            size: ('large' | 'medium' | 'small' | 'micro') | null;
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
              address: string | null;
              contactName: string | null;
              contactPhone: string | null;
              country: string;
              creditCode: string | null;
              district: string | null;
              flags: string[];
              functionalArea: string | null;
              /** Format: uuid */
              id: string;
              industry: string | null;
              introduction: string;
              /** @enum {string} */
              kind: 'enterprise' | 'university' | 'institute' | 'agency' | 'service_point' | 'government';
              legalRepresentative: string | null;
              manages: boolean;
              name: string;
              partyNature: string | null;
              postcode: string | null;
              size: ('large' | 'medium' | 'small' | 'micro') | null;
              verified: boolean;
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
  '/api/v1/organisations/{id}/brokers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who works for an agency or says so, for its people and the operator */
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
                certificateExpiresOn: string | null;
                confirmed: boolean;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                level: 'junior' | 'intermediate' | 'senior';
                name: string;
                /** @enum {string} */
                standing: 'certified' | 'expired' | 'ended';
              }[];
              manages: boolean;
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
  '/api/v1/organisations/{id}/brokers/{brokerId}/confirm': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Confirm that a broker works for the agency (owner) */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          brokerId: string;
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
                certificateExpiresOn: string | null;
                confirmed: boolean;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                level: 'junior' | 'intermediate' | 'senior';
                name: string;
                /** @enum {string} */
                standing: 'certified' | 'expired' | 'ended';
              }[];
              manages: boolean;
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
  '/api/v1/organisations/{id}/brokers/{brokerId}/decline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Decline that a broker works for the agency (owner) */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          brokerId: string;
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
                certificateExpiresOn: string | null;
                confirmed: boolean;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                level: 'junior' | 'intermediate' | 'senior';
                name: string;
                /** @enum {string} */
                standing: 'certified' | 'expired' | 'ended';
              }[];
              manages: boolean;
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
  '/api/v1/organisations/{id}/brokers/{brokerId}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** End that a broker works for the agency (owner) */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          brokerId: string;
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
                certificateExpiresOn: string | null;
                confirmed: boolean;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                level: 'junior' | 'intermediate' | 'senior';
                name: string;
                /** @enum {string} */
                standing: 'certified' | 'expired' | 'ended';
              }[];
              manages: boolean;
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
  '/api/v1/organisations/{id}/departments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Departments of a university or institute, for its people and the operator */
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
                closed: boolean;
                /** Format: uuid */
                id: string;
                members: number;
                name: string;
              }[];
            };
          };
        };
      };
    };
    put?: never;
    /** Add a department (owner) */
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
            name: string;
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
              items: {
                closed: boolean;
                /** Format: uuid */
                id: string;
                members: number;
                name: string;
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
  '/api/v1/organisations/{id}/departments/{departmentId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Rename a department (owner) */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          departmentId: string;
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            name: string;
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
              items: {
                closed: boolean;
                /** Format: uuid */
                id: string;
                members: number;
                name: string;
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
  '/api/v1/organisations/{id}/departments/{departmentId}/close': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Close a department that nobody belongs to (owner) */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          departmentId: string;
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
                closed: boolean;
                /** Format: uuid */
                id: string;
                members: number;
                name: string;
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
  '/api/v1/organisations/{id}/departments/{departmentId}/reopen': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Open a closed department again (owner) */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          departmentId: string;
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
                closed: boolean;
                /** Format: uuid */
                id: string;
                members: number;
                name: string;
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
  '/api/v1/organisations/{id}/invitations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Invitations that wait for an answer (owner) */
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
                /** Format: date-time */
                createdAt: string;
                department: {
                  /** Format: uuid */
                  id: string;
                  name: string;
                } | null;
                email: string;
                expired: boolean;
                /** Format: date-time */
                expiresAt: string;
                /** Format: uuid */
                id: string;
                invitedByName: string;
                /** @enum {string} */
                role: 'owner' | 'member' | 'finance';
                transferOffice: boolean;
              }[];
            };
          };
        };
      };
    };
    put?: never;
    /** Invite an e-mail address (owner; an operator where there is no owner) */
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
            departmentId: string | null;
            /** Format: email */
            email: string;
            /** @enum {string} */
            role: 'owner' | 'member' | 'finance';
            transferOffice: boolean;
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
              /** Format: date-time */
              createdAt: string;
              department: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              email: string;
              expired: boolean;
              /** Format: date-time */
              expiresAt: string;
              /** Format: uuid */
              id: string;
              invitedByName: string;
              /** @enum {string} */
              role: 'owner' | 'member' | 'finance';
              transferOffice: boolean;
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
  '/api/v1/organisations/{id}/invitations/{invitationId}/resend': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Send an invitation again, with a new link */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
          invitationId: string;
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
              /** Format: date-time */
              createdAt: string;
              department: {
                /** Format: uuid */
                id: string;
                name: string;
              } | null;
              email: string;
              expired: boolean;
              /** Format: date-time */
              expiresAt: string;
              /** Format: uuid */
              id: string;
              invitedByName: string;
              /** @enum {string} */
              role: 'owner' | 'member' | 'finance';
              transferOffice: boolean;
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
  '/api/v1/organisations/{id}/invitations/{invitationId}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Withdraw an invitation */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
          invitationId: string;
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
                /** Format: date-time */
                createdAt: string;
                department: {
                  /** Format: uuid */
                  id: string;
                  name: string;
                } | null;
                email: string;
                expired: boolean;
                /** Format: date-time */
                expiresAt: string;
                /** Format: uuid */
                id: string;
                invitedByName: string;
                /** @enum {string} */
                role: 'owner' | 'member' | 'finance';
                transferOffice: boolean;
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
  '/api/v1/organisations/{id}/members': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The people of an organisation, for its people and the operator */
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
                department: {
                  /** Format: uuid */
                  id: string;
                  name: string;
                } | null;
                disabled: boolean;
                email: string | null;
                name: string;
                removable: boolean;
                /** @enum {string} */
                role: 'owner' | 'member' | 'finance';
                /** Format: date-time */
                since: string;
                transferOffice: boolean;
                /** Format: uuid */
                userId: string;
              }[];
              manages: boolean;
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
  '/api/v1/organisations/{id}/members/{userId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Change role, department or transfer office of a person (owner) */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
          userId: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            departmentId: string | null;
            /** @enum {string} */
            role: 'owner' | 'member' | 'finance';
            transferOffice: boolean;
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
              items: {
                department: {
                  /** Format: uuid */
                  id: string;
                  name: string;
                } | null;
                disabled: boolean;
                email: string | null;
                name: string;
                removable: boolean;
                /** @enum {string} */
                role: 'owner' | 'member' | 'finance';
                /** Format: date-time */
                since: string;
                transferOffice: boolean;
                /** Format: uuid */
                userId: string;
              }[];
              manages: boolean;
            };
          };
        };
      };
    };
    post?: never;
    /** Take a person out (owner), or leave */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
          userId: string;
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
  '/api/v1/organisations/{id}/profile': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The whole profile, for its people and the operator */
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
              address: string | null;
              contactName: string | null;
              contactPhone: string | null;
              country: string;
              creditCode: string | null;
              district: string | null;
              flags: string[];
              functionalArea: string | null;
              /** Format: uuid */
              id: string;
              industry: string | null;
              introduction: string;
              /** @enum {string} */
              kind: 'enterprise' | 'university' | 'institute' | 'agency' | 'service_point' | 'government';
              legalRepresentative: string | null;
              manages: boolean;
              name: string;
              partyNature: string | null;
              postcode: string | null;
              size: ('large' | 'medium' | 'small' | 'micro') | null;
              verified: boolean;
              version: number;
            };
          };
        };
      };
    };
    /** Change the profile (owner); another name or credit code asks for a new verification */
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
            address: string | null;
            contactName: string | null;
            contactPhone: string | null;
            /** @description ISO 3166 numeric; 156 is China */
            country: string;
            creditCode: string | null;
            district: string | null;
            flags: ('high_technology_enterprise' | 'technology_small_medium_enterprise' | 'listed_company')[];
            functionalArea: string | null;
            industry: string | null;
            introduction: string;
            legalRepresentative: string | null;
            name: string;
            partyNature: string | null;
            postcode: string | null;
            size: ('large' | 'medium' | 'small' | 'micro') | null;
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
              address: string | null;
              contactName: string | null;
              contactPhone: string | null;
              country: string;
              creditCode: string | null;
              district: string | null;
              flags: string[];
              functionalArea: string | null;
              /** Format: uuid */
              id: string;
              industry: string | null;
              introduction: string;
              /** @enum {string} */
              kind: 'enterprise' | 'university' | 'institute' | 'agency' | 'service_point' | 'government';
              legalRepresentative: string | null;
              manages: boolean;
              name: string;
              partyNature: string | null;
              postcode: string | null;
              size: ('large' | 'medium' | 'small' | 'micro') | null;
              verified: boolean;
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
  '/api/v1/organisations/{id}/verifications': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Requests for verification of an organisation, newest first (owner, operator) */
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
                creditCode: string | null;
                decidedAt: string | null;
                file: {
                  /** Format: uuid */
                  id: string;
                  mediaType: string;
                  name: string;
                  size_bytes: number;
                };
                /** Format: uuid */
                id: string;
                name: string;
                /** Format: uuid */
                organisationId: string;
                /** @enum {string} */
                organisationKind:
                  'enterprise' | 'university' | 'institute' | 'agency' | 'service_point' | 'government';
                reason: string;
                /** Format: date-time */
                requestedAt: string;
                requestedByName: string;
                /** @enum {string} */
                status: 'draft' | 'pending' | 'granted' | 'refused' | 'withdrawn';
              }[];
              total: number;
            };
          };
        };
      };
    };
    put?: never;
    /** Ask for verification with a document (multipart/form-data, one file, at most 20 MB) */
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
              allowed: ('verify' | 'refuse' | 'withdraw')[];
              check: {
                creditCodeRight: boolean | null;
                similar: {
                  /** @enum {string} */
                  by: 'name' | 'body';
                  creditCode: string | null;
                  /** Format: uuid */
                  id: string;
                  name: string;
                  verified: boolean;
                }[];
              } | null;
              creditCode: string | null;
              decidedAt: string | null;
              district: string | null;
              file: {
                /** Format: uuid */
                id: string;
                mediaType: string;
                name: string;
                size_bytes: number;
              };
              /** Format: uuid */
              id: string;
              legalRepresentative: string | null;
              name: string;
              /** Format: uuid */
              organisationId: string;
              /** @enum {string} */
              organisationKind:
                'enterprise' | 'university' | 'institute' | 'agency' | 'service_point' | 'government';
              reason: string;
              /** Format: date-time */
              requestedAt: string;
              requestedByName: string;
              /** @enum {string} */
              status: 'draft' | 'pending' | 'granted' | 'refused' | 'withdrawn';
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
  '/api/v1/organisations/{id}/verifications/revoke': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** End a verification, with the reason (operator) */
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
            reason: string;
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
              items: {
                creditCode: string | null;
                decidedAt: string | null;
                file: {
                  /** Format: uuid */
                  id: string;
                  mediaType: string;
                  name: string;
                  size_bytes: number;
                };
                /** Format: uuid */
                id: string;
                name: string;
                /** Format: uuid */
                organisationId: string;
                /** @enum {string} */
                organisationKind:
                  'enterprise' | 'university' | 'institute' | 'agency' | 'service_point' | 'government';
                reason: string;
                /** Format: date-time */
                requestedAt: string;
                requestedByName: string;
                /** @enum {string} */
                status: 'draft' | 'pending' | 'granted' | 'refused' | 'withdrawn';
              }[];
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
  '/api/v1/password-reset': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Set a new password with the link from the mail; all sessions end */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            password: string;
            token: string;
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
        204: {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    /** Ask for a mail that sets a new password; same answer for unknown addresses */
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
        204: {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/period-closings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Closed quarters, who closed them and when */
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
              closable: string[];
              closedThrough: string | null;
              items: {
                /** Format: date-time */
                closedAt: string;
                closedByName: string;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                closedThrough: string;
                /** Format: uuid */
                id: string;
                note: string;
                period: string;
              }[];
            };
          };
        };
      };
    };
    put?: never;
    /** Close a quarter and all before it, for good (operator) */
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
            note?: string;
            period: string;
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
              closable: string[];
              closedThrough: string | null;
              items: {
                /** Format: date-time */
                closedAt: string;
                closedByName: string;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                closedThrough: string;
                /** Format: uuid */
                id: string;
                note: string;
                period: string;
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
  '/api/v1/platform/index-requests': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ask for the index to be rebuilt, or verified and repaired (system administrator) */
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
            /** @enum {string} */
            kind: 'rebuild' | 'verify';
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
              health: {
                /** @enum {string} */
                database: 'ok' | 'down';
                search: {
                  documents: number | null;
                  engine: string;
                  failures: number | null;
                  filledFrom: ('snapshot' | 'database') | null;
                  lag: number | null;
                  lagSeconds: number | null;
                  phase: ('waiting' | 'loading' | 'following') | null;
                  request: ('rebuild' | 'verify') | null;
                  snapshotWrittenAt: string | null;
                };
                /** @enum {string} */
                status: 'ok' | 'degraded';
              };
              indexRequests: {
                finishedAt: string | null;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: 'rebuild' | 'verify';
                progressPercent: number;
                /** Format: date-time */
                requestedAt: string;
              }[];
              jobs: {
                active: number;
                failed: number;
                lastCompletedAt: string | null;
                name: string;
                waiting: number;
              }[];
              mayReindex: boolean;
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
  '/api/v1/platform/status': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Health, jobs and index (system administrator, operator) */
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
              health: {
                /** @enum {string} */
                database: 'ok' | 'down';
                search: {
                  documents: number | null;
                  engine: string;
                  failures: number | null;
                  filledFrom: ('snapshot' | 'database') | null;
                  lag: number | null;
                  lagSeconds: number | null;
                  phase: ('waiting' | 'loading' | 'following') | null;
                  request: ('rebuild' | 'verify') | null;
                  snapshotWrittenAt: string | null;
                };
                /** @enum {string} */
                status: 'ok' | 'degraded';
              };
              indexRequests: {
                finishedAt: string | null;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: 'rebuild' | 'verify';
                progressPercent: number;
                /** Format: date-time */
                requestedAt: string;
              }[];
              jobs: {
                active: number;
                failed: number;
                lastCompletedAt: string | null;
                name: string;
                waiting: number;
              }[];
              mayReindex: boolean;
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
  '/api/v1/rankings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Brokers, agencies, districts or fields by volume in a year or a quarter */
    get: {
      parameters: {
        query: {
          base?: 'total' | 'technology' | 'received';
          by: 'broker' | 'agency' | 'district' | 'field';
          column?: 'output' | 'absorbed' | 'local';
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
              amountsShown: boolean;
              /** @enum {string} */
              base: 'total' | 'technology' | 'received';
              /** @enum {string} */
              by: 'broker' | 'agency' | 'district' | 'field';
              column: ('output' | 'absorbed' | 'local') | null;
              /**
               * Format: date
               * @description Calendar day in Asia/Shanghai
               */
              from: string;
              items: {
                amountFen: string | null;
                contracts: number;
                id: string;
                name: string | null;
                quarters: (string | null)[];
                rank: number;
              }[];
              /**
               * Format: date
               * @description Calendar day in Asia/Shanghai
               */
              to: string;
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
  '/api/v1/ready': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Should it be sent requests
     * @description 503 with the reasons while the process starts or stops; `/api/v1/health` says whether it is alive.
     */
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
              ready: boolean;
              reasons: (
                | 'database_unavailable'
                | 'migrations_pending'
                | 'index_not_filled'
                | 'jobs_not_started'
                | 'stopping'
              )[];
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
              ready: boolean;
              reasons: (
                | 'database_unavailable'
                | 'migrations_pending'
                | 'index_not_filled'
                | 'jobs_not_started'
                | 'stopping'
              )[];
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
  '/api/v1/registration/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Contracts in the national column order, as XLSX or CSV; for service points and the operator */
    get: {
      parameters: {
        query: {
          format: 'xlsx' | 'csv';
          from?: string | '';
          period?: 'signed' | 'submitted' | 'registered';
          servicePointId?: string | '';
          status?: (
            | 'submitted'
            | 'accepted'
            | 'correction_asked'
            | 'in_review'
            | 'expert_review'
            | 'registered'
            | 'rejected'
            | 'cancelled'
          )[];
          to?: string | '';
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
  '/api/v1/registration/imports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Tables that the reader’s organisations imported, the newest first */
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
                appliedAt: string | null;
                counts: {
                  applied: number;
                  duplicate: number;
                  failed: number;
                  prepared: number;
                  problem: number;
                  ready: number;
                  unchanged: number;
                };
                /** Format: date-time */
                createdAt: string;
                createdByName: string;
                fileName: string;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: 'register_answers' | 'past_contracts';
                organisation: {
                  /** Format: uuid */
                  id: string;
                  name: string;
                };
                /** @enum {string} */
                status: 'previewed' | 'applying' | 'applied';
                total: number;
              }[];
              total: number;
            };
          };
        };
      };
    };
    put?: never;
    /** Preview a table (multipart/form-data, one XLSX or CSV file, at most 5 MB): nothing changes yet */
    post: {
      parameters: {
        query: {
          acceptDuplicates?: 'yes' | '';
          createParties?: 'yes' | '';
          kind: 'register_answers' | 'past_contracts';
          organisationId: string;
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
        201: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              appliedAt: string | null;
              counts: {
                applied: number;
                duplicate: number;
                failed: number;
                prepared: number;
                problem: number;
                ready: number;
                unchanged: number;
              };
              /** Format: date-time */
              createdAt: string;
              createdByName: string;
              fileName: string;
              /** Format: uuid */
              id: string;
              /** @enum {string} */
              kind: 'register_answers' | 'past_contracts';
              mayApply: boolean;
              nextAfterLine: number | null;
              organisation: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              rows: {
                contractId: string | null;
                line: number;
                mayConfirm: boolean;
                message: string | null;
                /** @enum {string} */
                outcome: 'ready' | 'unchanged' | 'duplicate' | 'problem' | 'applied' | 'prepared' | 'failed';
                registrationNumber: string;
                settledAt: string | null;
                title: string;
              }[];
              /** @enum {string} */
              status: 'previewed' | 'applying' | 'applied';
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
  '/api/v1/registration/imports/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** An import with what became of its rows */
    get: {
      parameters: {
        query?: {
          afterLine?: number;
          limit?: number;
          outcome?: 'ready' | 'unchanged' | 'duplicate' | 'problem' | 'applied' | 'prepared' | 'failed';
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
              appliedAt: string | null;
              counts: {
                applied: number;
                duplicate: number;
                failed: number;
                prepared: number;
                problem: number;
                ready: number;
                unchanged: number;
              };
              /** Format: date-time */
              createdAt: string;
              createdByName: string;
              fileName: string;
              /** Format: uuid */
              id: string;
              /** @enum {string} */
              kind: 'register_answers' | 'past_contracts';
              mayApply: boolean;
              nextAfterLine: number | null;
              organisation: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              rows: {
                contractId: string | null;
                line: number;
                mayConfirm: boolean;
                message: string | null;
                /** @enum {string} */
                outcome: 'ready' | 'unchanged' | 'duplicate' | 'problem' | 'applied' | 'prepared' | 'failed';
                registrationNumber: string;
                settledAt: string | null;
                title: string;
              }[];
              /** @enum {string} */
              status: 'previewed' | 'applying' | 'applied';
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
  '/api/v1/registration/imports/{id}/apply': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Carry out the rows that are ready; again has no further effect */
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
              appliedAt: string | null;
              counts: {
                applied: number;
                duplicate: number;
                failed: number;
                prepared: number;
                problem: number;
                ready: number;
                unchanged: number;
              };
              /** Format: date-time */
              createdAt: string;
              createdByName: string;
              fileName: string;
              /** Format: uuid */
              id: string;
              /** @enum {string} */
              kind: 'register_answers' | 'past_contracts';
              mayApply: boolean;
              nextAfterLine: number | null;
              organisation: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              rows: {
                contractId: string | null;
                line: number;
                mayConfirm: boolean;
                message: string | null;
                /** @enum {string} */
                outcome: 'ready' | 'unchanged' | 'duplicate' | 'problem' | 'applied' | 'prepared' | 'failed';
                registrationNumber: string;
                settledAt: string | null;
                title: string;
              }[];
              /** @enum {string} */
              status: 'previewed' | 'applying' | 'applied';
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
  '/api/v1/registration/imports/{id}/rejects': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The rows that were not taken, with reasons, as CSV */
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
  '/api/v1/registration/imports/{id}/rows/{line}/confirm': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Carry out a prepared row as a second person */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: string;
          line: number;
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
              appliedAt: string | null;
              counts: {
                applied: number;
                duplicate: number;
                failed: number;
                prepared: number;
                problem: number;
                ready: number;
                unchanged: number;
              };
              /** Format: date-time */
              createdAt: string;
              createdByName: string;
              fileName: string;
              /** Format: uuid */
              id: string;
              /** @enum {string} */
              kind: 'register_answers' | 'past_contracts';
              mayApply: boolean;
              nextAfterLine: number | null;
              organisation: {
                /** Format: uuid */
                id: string;
                name: string;
              };
              rows: {
                contractId: string | null;
                line: number;
                mayConfirm: boolean;
                message: string | null;
                /** @enum {string} */
                outcome: 'ready' | 'unchanged' | 'duplicate' | 'problem' | 'applied' | 'prepared' | 'failed';
                registrationNumber: string;
                settledAt: string | null;
                title: string;
              }[];
              /** @enum {string} */
              status: 'previewed' | 'applying' | 'applied';
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
  '/api/v1/registration/imports/template': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** An XLSX table with the columns of an import */
    get: {
      parameters: {
        query: {
          kind: 'register_answers' | 'past_contracts';
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
  '/api/v1/rewards': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What the rules give an organisation in a year, calculated step by step */
    get: {
      parameters: {
        query: {
          asKnownAt?: string;
          organisationId: string;
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
              asKnownAt: string | null;
              items: {
                calculation: {
                  amountFen: string | null;
                  basisPoints: number | null;
                  /** @enum {string} */
                  code:
                    | 'amount'
                    | 'not_published'
                    | 'not_eligible'
                    | 'base'
                    | 'rate'
                    | 'tier'
                    | 'caps'
                    | 'cap_fixed'
                    | 'cap_share'
                    | 'reserved';
                  fromFen: string | null;
                  name: {
                    en: string;
                    zh: string;
                  } | null;
                  parts: {
                    amountFen: string | null;
                    basisPoints: number | null;
                    /** @enum {string} */
                    code:
                      | 'amount'
                      | 'not_published'
                      | 'not_eligible'
                      | 'base'
                      | 'rate'
                      | 'tier'
                      | 'caps'
                      | 'cap_fixed'
                      | 'cap_share'
                      | 'reserved';
                    fromFen: string | null;
                    name: {
                      en: string;
                      zh: string;
                    } | null;
                    parts: {
                      amountFen: string | null;
                      basisPoints: number | null;
                      /** @enum {string} */
                      code:
                        | 'amount'
                        | 'not_published'
                        | 'not_eligible'
                        | 'base'
                        | 'rate'
                        | 'tier'
                        | 'caps'
                        | 'cap_fixed'
                        | 'cap_share'
                        | 'reserved';
                      fromFen: string | null;
                      name: {
                        en: string;
                        zh: string;
                      } | null;
                      parts: Record<string, never>[];
                    }[];
                  }[];
                };
                eligible: boolean;
                rule: {
                  /** @enum {string} */
                  base: 'total' | 'technology' | 'received';
                  caps: (
                    | {
                        /** @description Money in fen, decimal */
                        amountFen: string;
                        /** @enum {string} */
                        kind: 'fixed';
                      }
                    | {
                        basisPoints: number;
                        /** @enum {string} */
                        kind: 'share';
                      }
                  )[];
                  code: string;
                  en: string;
                  exclusions: ('related_parties' | 'cancelled')[];
                  rate:
                    | (
                        | {
                            basisPoints: number;
                            /** @enum {string} */
                            kind: 'share';
                          }
                        | {
                            /** @enum {string} */
                            kind: 'tiers';
                            tiers: {
                              basisPoints: number;
                              /** @description Money in fen, decimal */
                              fromFen: string;
                            }[];
                          }
                      )
                    | null;
                  recipient: {
                    flag:
                      | (
                          | 'high_technology_enterprise'
                          | 'technology_small_medium_enterprise'
                          | 'listed_company'
                        )
                      | null;
                    kinds: (
                      'enterprise' | 'university' | 'institute' | 'agency' | 'service_point' | 'government'
                    )[];
                  };
                  reserved: {
                    basisPoints: number;
                    en: string;
                    zh: string;
                  }[];
                  /** @enum {string} */
                  role: 'service_point' | 'seller' | 'buyer';
                  source: {
                    document: string;
                    note: {
                      en: string;
                      zh: string;
                    } | null;
                    paragraph: string;
                    quote: string | null;
                    /** @enum {string} */
                    reliability: 'full_text' | 'repost';
                  };
                  yearsBack: number;
                  zh: string;
                };
                statement: {
                  asKnownAt: string | null;
                  /** @enum {string} */
                  base: 'total' | 'technology' | 'received';
                  /**
                   * Format: date
                   * @description Calendar day in Asia/Shanghai
                   */
                  from: string;
                  /** Format: uuid */
                  id: string;
                  /** @enum {string} */
                  kind: 'service_point' | 'organisation';
                  relatedParties: boolean | null;
                  role: ('seller' | 'buyer') | null;
                  /**
                   * Format: date
                   * @description Calendar day in Asia/Shanghai
                   */
                  to: string;
                };
              }[];
              organisation: {
                district: string | null;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: 'enterprise' | 'university' | 'institute' | 'agency' | 'service_point' | 'government';
                name: string;
                verified: boolean;
              };
              year: number;
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
  '/api/v1/rewards/rules': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Rules of subsidies and rewards with their sources */
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
                /** @enum {string} */
                base: 'total' | 'technology' | 'received';
                caps: (
                  | {
                      /** @description Money in fen, decimal */
                      amountFen: string;
                      /** @enum {string} */
                      kind: 'fixed';
                    }
                  | {
                      basisPoints: number;
                      /** @enum {string} */
                      kind: 'share';
                    }
                )[];
                code: string;
                en: string;
                exclusions: ('related_parties' | 'cancelled')[];
                rate:
                  | (
                      | {
                          basisPoints: number;
                          /** @enum {string} */
                          kind: 'share';
                        }
                      | {
                          /** @enum {string} */
                          kind: 'tiers';
                          tiers: {
                            basisPoints: number;
                            /** @description Money in fen, decimal */
                            fromFen: string;
                          }[];
                        }
                    )
                  | null;
                recipient: {
                  flag:
                    | ('high_technology_enterprise' | 'technology_small_medium_enterprise' | 'listed_company')
                    | null;
                  kinds: (
                    'enterprise' | 'university' | 'institute' | 'agency' | 'service_point' | 'government'
                  )[];
                };
                reserved: {
                  basisPoints: number;
                  en: string;
                  zh: string;
                }[];
                /** @enum {string} */
                role: 'service_point' | 'seller' | 'buyer';
                source: {
                  document: string;
                  note: {
                    en: string;
                    zh: string;
                  } | null;
                  paragraph: string;
                  quote: string | null;
                  /** @enum {string} */
                  reliability: 'full_text' | 'repost';
                };
                yearsBack: number;
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
  '/api/v1/rewards/rules/{code}/recipients': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Organisations that have a base under a rule in a year (operator) */
    get: {
      parameters: {
        query?: {
          limit?: number;
          offset?: number;
          year?: number;
        };
        header?: never;
        path: {
          code: string;
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
              /**
               * Format: date
               * @description Calendar day in Asia/Shanghai
               */
              from: string;
              items: {
                amountFen: string | null;
                /** @description Money in fen, signed */
                baseFen: string;
                eligible: boolean;
                organisation: {
                  district: string | null;
                  /** Format: uuid */
                  id: string;
                  /** @enum {string} */
                  kind: 'enterprise' | 'university' | 'institute' | 'agency' | 'service_point' | 'government';
                  name: string;
                  verified: boolean;
                };
              }[];
              rule: {
                /** @enum {string} */
                base: 'total' | 'technology' | 'received';
                caps: (
                  | {
                      /** @description Money in fen, decimal */
                      amountFen: string;
                      /** @enum {string} */
                      kind: 'fixed';
                    }
                  | {
                      basisPoints: number;
                      /** @enum {string} */
                      kind: 'share';
                    }
                )[];
                code: string;
                en: string;
                exclusions: ('related_parties' | 'cancelled')[];
                rate:
                  | (
                      | {
                          basisPoints: number;
                          /** @enum {string} */
                          kind: 'share';
                        }
                      | {
                          /** @enum {string} */
                          kind: 'tiers';
                          tiers: {
                            basisPoints: number;
                            /** @description Money in fen, decimal */
                            fromFen: string;
                          }[];
                        }
                    )
                  | null;
                recipient: {
                  flag:
                    | ('high_technology_enterprise' | 'technology_small_medium_enterprise' | 'listed_company')
                    | null;
                  kinds: (
                    'enterprise' | 'university' | 'institute' | 'agency' | 'service_point' | 'government'
                  )[];
                };
                reserved: {
                  basisPoints: number;
                  en: string;
                  zh: string;
                }[];
                /** @enum {string} */
                role: 'service_point' | 'seller' | 'buyer';
                source: {
                  document: string;
                  note: {
                    en: string;
                    zh: string;
                  } | null;
                  paragraph: string;
                  quote: string | null;
                  /** @enum {string} */
                  reliability: 'full_text' | 'repost';
                };
                yearsBack: number;
                zh: string;
              };
              /**
               * Format: date
               * @description Calendar day in Asia/Shanghai
               */
              to: string;
              total: number;
              year: number;
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
  '/api/v1/saved-searches': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** My saved searches */
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
                alerts: boolean;
                /** Format: date-time */
                checkedAt: string;
                /** Format: date-time */
                createdAt: string;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: 'achievement' | 'need';
                link: string;
                name: string;
                query: {
                  /** @description Months of the deadline, such as 2026-12 */
                  deadline?: string[];
                  /** @description GB/T 2260 codes */
                  district?: string[];
                  field?: (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11)[];
                  /** @description Kinds of intellectual property */
                  intellectualProperty?: string[];
                  maturityMaximum?: number;
                  maturityMinimum?: number;
                  /** @description Transfer or cooperation modes */
                  mode?: string[];
                  /** @description Bands of the price in yuan as the facet names them, such as 100000-500000, or negotiable */
                  priceBand?: string[];
                  /** @description Money in fen, decimal */
                  priceMaximumFen?: string;
                  /** @description Money in fen, decimal */
                  priceMinimumFen?: string;
                  selectedYear?: number[];
                  /** @description Default: published. Contracted needs and sold achievements are to be seen, not to be had */
                  status?: ('published' | 'contracted' | 'sold')[];
                  /** @description Local tags */
                  tag?: string[];
                  text?: string;
                };
              }[];
            };
          };
        };
      };
    };
    put?: never;
    /** Save a search; the same search again answers the one that is there */
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
            /** @enum {string} */
            kind: 'achievement' | 'need';
            name: string;
            query: {
              /** @description Months of the deadline, such as 2026-12 */
              deadline?: string[];
              /** @description GB/T 2260 codes */
              district?: string[];
              field?: (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11)[];
              /** @description Kinds of intellectual property */
              intellectualProperty?: string[];
              maturityMaximum?: number;
              maturityMinimum?: number;
              /** @description Transfer or cooperation modes */
              mode?: string[];
              /** @description Bands of the price in yuan as the facet names them, such as 100000-500000, or negotiable */
              priceBand?: string[];
              /** @description Money in fen, decimal */
              priceMaximumFen?: string;
              /** @description Money in fen, decimal */
              priceMinimumFen?: string;
              selectedYear?: number[];
              /** @description Default: published. Contracted needs and sold achievements are to be seen, not to be had */
              status?: ('published' | 'contracted' | 'sold')[];
              /** @description Local tags */
              tag?: string[];
              text?: string;
            };
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
              alerts: boolean;
              /** Format: date-time */
              checkedAt: string;
              /** Format: date-time */
              createdAt: string;
              /** Format: uuid */
              id: string;
              /** @enum {string} */
              kind: 'achievement' | 'need';
              link: string;
              name: string;
              query: {
                /** @description Months of the deadline, such as 2026-12 */
                deadline?: string[];
                /** @description GB/T 2260 codes */
                district?: string[];
                field?: (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11)[];
                /** @description Kinds of intellectual property */
                intellectualProperty?: string[];
                maturityMaximum?: number;
                maturityMinimum?: number;
                /** @description Transfer or cooperation modes */
                mode?: string[];
                /** @description Bands of the price in yuan as the facet names them, such as 100000-500000, or negotiable */
                priceBand?: string[];
                /** @description Money in fen, decimal */
                priceMaximumFen?: string;
                /** @description Money in fen, decimal */
                priceMinimumFen?: string;
                selectedYear?: number[];
                /** @description Default: published. Contracted needs and sold achievements are to be seen, not to be had */
                status?: ('published' | 'contracted' | 'sold')[];
                /** @description Local tags */
                tag?: string[];
                text?: string;
              };
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
  '/api/v1/saved-searches/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Rename a saved search, switch its alerts */
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
            alerts: boolean;
            name: string;
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
              alerts: boolean;
              /** Format: date-time */
              checkedAt: string;
              /** Format: date-time */
              createdAt: string;
              /** Format: uuid */
              id: string;
              /** @enum {string} */
              kind: 'achievement' | 'need';
              link: string;
              name: string;
              query: {
                /** @description Months of the deadline, such as 2026-12 */
                deadline?: string[];
                /** @description GB/T 2260 codes */
                district?: string[];
                field?: (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11)[];
                /** @description Kinds of intellectual property */
                intellectualProperty?: string[];
                maturityMaximum?: number;
                maturityMinimum?: number;
                /** @description Transfer or cooperation modes */
                mode?: string[];
                /** @description Bands of the price in yuan as the facet names them, such as 100000-500000, or negotiable */
                priceBand?: string[];
                /** @description Money in fen, decimal */
                priceMaximumFen?: string;
                /** @description Money in fen, decimal */
                priceMinimumFen?: string;
                selectedYear?: number[];
                /** @description Default: published. Contracted needs and sold achievements are to be seen, not to be had */
                status?: ('published' | 'contracted' | 'sold')[];
                /** @description Local tags */
                tag?: string[];
                text?: string;
              };
            };
          };
        };
      };
    };
    post?: never;
    /** Forget a saved search */
    delete: {
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
  '/api/v1/search': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One box over needs, achievements, organisations and brokers */
    get: {
      parameters: {
        query?: {
          kind?: ('achievement' | 'need' | 'organisation' | 'broker')[];
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
              capabilities: {
                didYouMean: boolean;
                engine: string;
                excludedWords: boolean;
                facets: boolean;
                phrases: boolean;
                pinyin: boolean;
                sorts: (
                  'relevance' | 'newest' | 'deadline' | 'priceAscending' | 'priceDescending' | 'closedDeals'
                )[];
              };
              degraded: boolean;
              didYouMean: string | null;
              facets: {
                [key: string]: {
                  count: number;
                  value: string;
                }[];
              };
              items: {
                broker: {
                  agencyName: string | null;
                  fields: (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11)[];
                  /** @enum {string} */
                  level: 'junior' | 'intermediate' | 'senior';
                  name: string;
                } | null;
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
                /** @enum {string} */
                kind: 'achievement' | 'need' | 'organisation' | 'broker';
                listing: {
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
                    kind:
                      'enterprise' | 'university' | 'institute' | 'agency' | 'service_point' | 'government';
                    name: string;
                    verified: boolean;
                  } | null;
                  priceMaximumFen: string | null;
                  priceMinimumFen: string | null;
                  priceNegotiable: boolean;
                  publishedAt: string | null;
                  selectedYear: number | null;
                  /** @enum {string} */
                  status: 'published' | 'contracted' | 'sold';
                  tags: string[];
                  title: string;
                } | null;
                organisation: {
                  district: string | null;
                  /** Format: uuid */
                  id: string;
                  /** @enum {string} */
                  kind: 'enterprise' | 'university' | 'institute' | 'agency' | 'service_point' | 'government';
                  name: string;
                  verified: boolean;
                } | null;
              }[];
              kinds: {
                count: number;
                /** @enum {string} */
                kind: 'achievement' | 'need' | 'organisation' | 'broker';
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
                administrator: ('system' | 'security' | 'audit') | null;
                brokerId: string | null;
                demo: boolean;
                email: string;
                /** Format: uuid */
                id: string;
                isOperator: boolean;
                /** @enum {string} */
                language: 'zh' | 'en';
                memberships: {
                  departmentId: string | null;
                  /** Format: uuid */
                  organisationId: string;
                  /** @enum {string} */
                  organisationKind:
                    'enterprise' | 'university' | 'institute' | 'agency' | 'service_point' | 'government';
                  organisationName: string;
                  /** @enum {string} */
                  role: 'owner' | 'member' | 'finance';
                  transferOffice: boolean;
                  verified: boolean;
                }[];
                name: string;
                recentlyProved: boolean;
                restriction:
                  | (
                      | 'email_not_verified'
                      | 'password_expired'
                      | 'second_factor_required'
                      | 'consent_required'
                    )
                  | null;
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
              secondStep: boolean;
              user: {
                administrator: ('system' | 'security' | 'audit') | null;
                brokerId: string | null;
                demo: boolean;
                email: string;
                /** Format: uuid */
                id: string;
                isOperator: boolean;
                /** @enum {string} */
                language: 'zh' | 'en';
                memberships: {
                  departmentId: string | null;
                  /** Format: uuid */
                  organisationId: string;
                  /** @enum {string} */
                  organisationKind:
                    'enterprise' | 'university' | 'institute' | 'agency' | 'service_point' | 'government';
                  organisationName: string;
                  /** @enum {string} */
                  role: 'owner' | 'member' | 'finance';
                  transferOffice: boolean;
                  verified: boolean;
                }[];
                name: string;
                recentlyProved: boolean;
                restriction:
                  | (
                      | 'email_not_verified'
                      | 'password_expired'
                      | 'second_factor_required'
                      | 'consent_required'
                    )
                  | null;
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
  '/api/v1/session/proof': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Prove again who is signed in, with password or code, before a sensitive act */
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
            code?: string;
            password?: string;
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
        204: {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/session/second-step': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Finish signing in with a code of the authenticator app or a recovery code */
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
            code: string;
            /** @enum {string} */
            kind: 'totp' | 'recovery';
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
                administrator: ('system' | 'security' | 'audit') | null;
                brokerId: string | null;
                demo: boolean;
                email: string;
                /** Format: uuid */
                id: string;
                isOperator: boolean;
                /** @enum {string} */
                language: 'zh' | 'en';
                memberships: {
                  departmentId: string | null;
                  /** Format: uuid */
                  organisationId: string;
                  /** @enum {string} */
                  organisationKind:
                    'enterprise' | 'university' | 'institute' | 'agency' | 'service_point' | 'government';
                  organisationName: string;
                  /** @enum {string} */
                  role: 'owner' | 'member' | 'finance';
                  transferOffice: boolean;
                  verified: boolean;
                }[];
                name: string;
                recentlyProved: boolean;
                restriction:
                  | (
                      | 'email_not_verified'
                      | 'password_expired'
                      | 'second_factor_required'
                      | 'consent_required'
                    )
                  | null;
              } | null;
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
  '/api/v1/statements': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A statement: opening balance, lines, closing balance, for a period and as known at a moment */
    get: {
      parameters: {
        query: {
          asKnownAt?: string;
          base?: 'total' | 'technology' | 'received';
          field?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
          /** @description Calendar day in Asia/Shanghai */
          from?: string;
          id?: string;
          kind: 'broker' | 'agency' | 'service_point' | 'organisation' | 'district' | 'platform';
          limit?: number;
          offset?: number;
          order?: 'oldest' | 'newest';
          period?: string;
          relatedParties?: boolean;
          role?: 'seller' | 'buyer' | 'output' | 'absorbed' | 'local';
          /** @description Calendar day in Asia/Shanghai */
          to?: string;
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
              asKnownAt: string | null;
              balances: {
                /** @description Money in fen, signed */
                absorbedFen: string;
                /** @enum {string} */
                base: 'total' | 'technology' | 'received';
                /** @description Money in fen, signed */
                closingFen: string;
                lines: number;
                /** @description Money in fen, signed */
                localFen: string;
                /** @description Money in fen, signed */
                openingFen: string;
                /** @description Money in fen, signed */
                outputFen: string;
                /** @description Money in fen, signed */
                periodFen: string;
                /** @description Money in fen, signed */
                relatedPartyFen: string;
                /** @description Money in fen, signed */
                reversedFen: string;
              }[];
              /** @enum {string} */
              base: 'total' | 'technology' | 'received';
              contracts: number;
              field: (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11) | null;
              from: string | null;
              items: {
                /** @description Money in fen, signed */
                amountFen: string;
                /** @description Money in fen, signed */
                balanceFen: string;
                /** @enum {string} */
                base: 'total' | 'technology' | 'received';
                basisPoints: number | null;
                buyerDistrict: string | null;
                /** Format: uuid */
                buyerId: string;
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
                /** @enum {integer} */
                field: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
                holderId: string | null;
                /** @enum {string} */
                holderKind: 'broker' | 'agency' | 'nobody';
                holderName: string | null;
                /** Format: uuid */
                movementId: string;
                /** Format: date-time */
                recordedAt: string;
                registrationNumber: string | null;
                relatedParties: boolean;
                reversedByMovementId: string | null;
                reversesMovementId: string | null;
                sellerDistrict: string | null;
                /** Format: uuid */
                sellerId: string;
                sellerName: string;
              }[];
              /** @enum {string} */
              order: 'oldest' | 'newest';
              relatedParties: boolean | null;
              subject: {
                id: string | null;
                /** @enum {string} */
                kind: 'broker' | 'agency' | 'service_point' | 'organisation' | 'district' | 'platform';
                name: string | null;
                role: ('seller' | 'buyer' | 'output' | 'absorbed' | 'local') | null;
              };
              /** Format: date-time */
              takenAt: string;
              to: string | null;
              total: number;
              years: {
                lines: number;
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
  '/api/v1/statements/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Every line of a statement as CSV or XLSX, amounts in yuan */
    get: {
      parameters: {
        query: {
          asKnownAt?: string;
          base?: 'total' | 'technology' | 'received';
          field?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
          format: 'csv' | 'xlsx';
          /** @description Calendar day in Asia/Shanghai */
          from?: string;
          id?: string;
          kind: 'broker' | 'agency' | 'service_point' | 'organisation' | 'district' | 'platform';
          order?: 'oldest' | 'newest';
          period?: string;
          relatedParties?: boolean;
          role?: 'seller' | 'buyer' | 'output' | 'absorbed' | 'local';
          /** @description Calendar day in Asia/Shanghai */
          to?: string;
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
            'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': components['schemas']['ErrorAnswer'];
            'text/csv': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description What went wrong, in the language of Accept-Language */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': components['schemas']['ErrorAnswer'];
            'text/csv': components['schemas']['ErrorAnswer'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
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
  '/api/v1/statements/subjects': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whose statements the reader may open */
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
                id: string | null;
                /** @enum {string} */
                kind: 'broker' | 'agency' | 'service_point' | 'organisation' | 'district' | 'platform';
                name: string | null;
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
  '/api/v1/tasks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The reader’s follow-ups: due, open, or closed */
    get: {
      parameters: {
        query?: {
          limit?: number;
          offset?: number;
          view?: 'due' | 'open' | 'closed';
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
              due: number;
              items: {
                afterDays: number;
                closedAt: string | null;
                doneByName: string | null;
                /**
                 * Format: date
                 * @description Calendar day in Asia/Shanghai
                 */
                dueOn: string;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: 'follow_up';
                link: string;
                mayDo: boolean;
                note: string;
                outcome: ('delivered' | 'on_schedule' | 'in_trouble' | 'ended' | 'no_contact') | null;
                overdue: boolean;
                /** @enum {string} */
                status: 'open' | 'done' | 'ended';
                /** Format: uuid */
                subjectId: string;
                /** @enum {string} */
                subjectKind: 'contract' | 'event';
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
  '/api/v1/tasks/{id}/done': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Say how it stands, with an outcome and a note */
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
            outcome: 'delivered' | 'on_schedule' | 'in_trouble' | 'ended' | 'no_contact';
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
              afterDays: number;
              closedAt: string | null;
              doneByName: string | null;
              /**
               * Format: date
               * @description Calendar day in Asia/Shanghai
               */
              dueOn: string;
              /** Format: uuid */
              id: string;
              /** @enum {string} */
              kind: 'follow_up';
              link: string;
              mayDo: boolean;
              note: string;
              outcome: ('delivered' | 'on_schedule' | 'in_trouble' | 'ended' | 'no_contact') | null;
              overdue: boolean;
              /** @enum {string} */
              status: 'open' | 'done' | 'ended';
              /** Format: uuid */
              subjectId: string;
              /** @enum {string} */
              subjectKind: 'contract' | 'event';
              title: string;
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
  '/api/v1/verifications': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The queue of requests for verification (operator) */
    get: {
      parameters: {
        query?: {
          limit?: number;
          offset?: number;
          status?: 'pending' | 'granted' | 'refused' | 'withdrawn';
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
                creditCode: string | null;
                decidedAt: string | null;
                file: {
                  /** Format: uuid */
                  id: string;
                  mediaType: string;
                  name: string;
                  size_bytes: number;
                };
                /** Format: uuid */
                id: string;
                name: string;
                /** Format: uuid */
                organisationId: string;
                /** @enum {string} */
                organisationKind:
                  'enterprise' | 'university' | 'institute' | 'agency' | 'service_point' | 'government';
                reason: string;
                /** Format: date-time */
                requestedAt: string;
                requestedByName: string;
                /** @enum {string} */
                status: 'draft' | 'pending' | 'granted' | 'refused' | 'withdrawn';
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
  '/api/v1/verifications/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A request, with what the platform found out for the operator */
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
              allowed: ('verify' | 'refuse' | 'withdraw')[];
              check: {
                creditCodeRight: boolean | null;
                similar: {
                  /** @enum {string} */
                  by: 'name' | 'body';
                  creditCode: string | null;
                  /** Format: uuid */
                  id: string;
                  name: string;
                  verified: boolean;
                }[];
              } | null;
              creditCode: string | null;
              decidedAt: string | null;
              district: string | null;
              file: {
                /** Format: uuid */
                id: string;
                mediaType: string;
                name: string;
                size_bytes: number;
              };
              /** Format: uuid */
              id: string;
              legalRepresentative: string | null;
              name: string;
              /** Format: uuid */
              organisationId: string;
              /** @enum {string} */
              organisationKind:
                'enterprise' | 'university' | 'institute' | 'agency' | 'service_point' | 'government';
              reason: string;
              /** Format: date-time */
              requestedAt: string;
              requestedByName: string;
              /** @enum {string} */
              status: 'draft' | 'pending' | 'granted' | 'refused' | 'withdrawn';
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
  '/api/v1/verifications/{id}/file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The document of a request, to save (owner, operator) */
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
  '/api/v1/verifications/{id}/refuse': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Refuse, with a reason for the owner (operator) */
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
            reason: string;
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
              allowed: ('verify' | 'refuse' | 'withdraw')[];
              check: {
                creditCodeRight: boolean | null;
                similar: {
                  /** @enum {string} */
                  by: 'name' | 'body';
                  creditCode: string | null;
                  /** Format: uuid */
                  id: string;
                  name: string;
                  verified: boolean;
                }[];
              } | null;
              creditCode: string | null;
              decidedAt: string | null;
              district: string | null;
              file: {
                /** Format: uuid */
                id: string;
                mediaType: string;
                name: string;
                size_bytes: number;
              };
              /** Format: uuid */
              id: string;
              legalRepresentative: string | null;
              name: string;
              /** Format: uuid */
              organisationId: string;
              /** @enum {string} */
              organisationKind:
                'enterprise' | 'university' | 'institute' | 'agency' | 'service_point' | 'government';
              reason: string;
              /** Format: date-time */
              requestedAt: string;
              requestedByName: string;
              /** @enum {string} */
              status: 'draft' | 'pending' | 'granted' | 'refused' | 'withdrawn';
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
  '/api/v1/verifications/{id}/verify': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Verify the organisation (operator) */
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
              allowed: ('verify' | 'refuse' | 'withdraw')[];
              check: {
                creditCodeRight: boolean | null;
                similar: {
                  /** @enum {string} */
                  by: 'name' | 'body';
                  creditCode: string | null;
                  /** Format: uuid */
                  id: string;
                  name: string;
                  verified: boolean;
                }[];
              } | null;
              creditCode: string | null;
              decidedAt: string | null;
              district: string | null;
              file: {
                /** Format: uuid */
                id: string;
                mediaType: string;
                name: string;
                size_bytes: number;
              };
              /** Format: uuid */
              id: string;
              legalRepresentative: string | null;
              name: string;
              /** Format: uuid */
              organisationId: string;
              /** @enum {string} */
              organisationKind:
                'enterprise' | 'university' | 'institute' | 'agency' | 'service_point' | 'government';
              reason: string;
              /** Format: date-time */
              requestedAt: string;
              requestedByName: string;
              /** @enum {string} */
              status: 'draft' | 'pending' | 'granted' | 'refused' | 'withdrawn';
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
  '/api/v1/verifications/{id}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Take a request back (owner) */
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
              allowed: ('verify' | 'refuse' | 'withdraw')[];
              check: {
                creditCodeRight: boolean | null;
                similar: {
                  /** @enum {string} */
                  by: 'name' | 'body';
                  creditCode: string | null;
                  /** Format: uuid */
                  id: string;
                  name: string;
                  verified: boolean;
                }[];
              } | null;
              creditCode: string | null;
              decidedAt: string | null;
              district: string | null;
              file: {
                /** Format: uuid */
                id: string;
                mediaType: string;
                name: string;
                size_bytes: number;
              };
              /** Format: uuid */
              id: string;
              legalRepresentative: string | null;
              name: string;
              /** Format: uuid */
              organisationId: string;
              /** @enum {string} */
              organisationKind:
                'enterprise' | 'university' | 'institute' | 'agency' | 'service_point' | 'government';
              reason: string;
              /** Format: date-time */
              requestedAt: string;
              requestedByName: string;
              /** @enum {string} */
              status: 'draft' | 'pending' | 'granted' | 'refused' | 'withdrawn';
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
  '/api/v1/vouchers/{code}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What a check code proves; for everybody */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          code: string;
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
              buyerName: string;
              /** @enum {string} */
              contractClass: 'development' | 'transfer' | 'licence' | 'consulting' | 'service';
              /**
               * Format: date
               * @description Calendar day in Asia/Shanghai
               */
              issuedOn: string;
              /**
               * Format: date
               * @description Calendar day in Asia/Shanghai
               */
              registeredOn: string;
              registrationNumber: string;
              sellerName: string;
              servicePointName: string;
              /** @enum {string} */
              standing: 'valid' | 'superseded' | 'cancelled';
              /** @description Money in fen, decimal */
              technologyFen: string;
              /** @description Money in fen, decimal */
              totalFen: string;
              version: number;
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
        | 'email_not_verified'
        | 'password_expired'
        | 'second_factor_required'
        | 'consent_required'
        | 'proof_required'
        | 'wrong_code'
        | 'link_expired'
        | 'sign_in_again'
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
        | 'probable_duplicate'
        | 'mandate_exclusive'
        | 'second_person_required'
        | 'expert_review_required'
        | 'idempotency_key_reused'
        | 'idempotency_key_expired'
        | 'file_type_refused'
        | 'account_has_duties'
        | 'too_many_requests'
        | 'search_unavailable'
        | 'database_unavailable'
        | 'too_many_saved_searches'
        | 'last_owner'
        | 'department_in_use'
        | 'too_many_invitations'
        | 'invitation_for_other_address'
        | 'administrator_separated'
        | 'last_administrator'
        | 'takes_part_in_market'
        | 'broker_not_certified'
        | 'nda_required'
        | 'file_not_stampable'
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
          | 'refused'
          | 'one_file_only'
          | 'too_many_rows'
          | 'no_rows'
          | 'missing_columns'
          | 'unreadable_table'
          | 'wrong_check_digit'
          | 'taken'
          | 'password_too_common'
          | 'password_has_own_words'
          | 'password_too_simple'
          | 'password_used_before'
          | 'password_wrong'
          | 'terms_changed';
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
