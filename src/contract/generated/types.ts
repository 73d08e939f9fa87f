// Generated from openapi.yaml by `npm run generate`. Do not edit.
export interface paths {
  '/openapi.json': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * This document
     * @description The contract as JSON, open to every origin.
     */
    get: operations['readContract'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/health': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Whether the backend works
     * @description For a load balancer; asks the database too.
     */
    get: operations['readHealth'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/configuration': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What the municipality set
     * @description Names, capabilities, links, holidays, and the questions of the initiative form.
     */
    get: operations['readConfiguration'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/topics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What a question can be about
     * @description All topics with their synonyms, also those that are not the municipality's.
     */
    get: operations['listTopics'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/areas': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The municipality, its districts and neighbourhoods
     * @description Codes are those of Statistics Netherlands (CBS).
     */
    get: operations['listAreas'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/places': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The place that somebody typed
     * @description Addresses, postcodes, streets and neighbourhoods; at most ten, best first.
     */
    get: operations['findPlaces'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/places/_reverse': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The place at a point
     * @description The nearest address and the areas it lies in; none when the nearest is too far to be meant.
     */
    get: operations['findPlacesAt'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/contact-points': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Whom to turn to
     * @description Best match first: the exact topic before the topic above it before any, then neighbourhood before district before municipality, then the exact audience before any, then the words. `matchedOn` says on what. Contact points for another topic, area or audience are left out. The desk with `isFallback` always closes the list.
     */
    get: operations['listContactPoints'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/contact-points/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One contact point
     * @description For who has its id from elsewhere.
     */
    get: operations['readContactPoint'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/initiatives': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Submit an initiative
     * @description The same `Idempotency-Key` with the same body within 24 hours gets the same answer; with another body a 409. The `formToken` and the `proofOfWork`, and the moments of consent, are no part of that comparison, because they are renewed between two tries. What was submitted can never be read back by the public.
     */
    post: operations['submitInitiative'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/form-tokens': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A token to send a form with
     * @description Signed by the backend and good for some hours. Uploads and the initiative carry it. It comes with a challenge where proof of work is asked for. A form that is sent sooner after this than a person can write gets a 429 with `Retry-After`; a token that is too old a 400 with the code `expired`: ask for another one and send again.
     */
    post: operations['issueFormToken'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/initiatives/_similar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Projects like an initiative that is being written
     * @description By words and by distance. A POST, because the words are the visitor's and do not belong in an address.
     */
    post: operations['findSimilarProjects'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/attachments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Upload a photo or document
     * @description Kept for a short time unless an initiative names it; who knows the id may name it once. Its type is found out from its content, whatever its name and its headers say. What an image says about its maker and its place is taken out.
     */
    post: operations['uploadAttachment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/attachments/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Take an upload back
     * @description With the token it was uploaded with, which may have grown old since. What an initiative has named is not there any more.
     */
    delete: operations['deleteAttachment'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/projects': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What goes on
     * @description The public register of initiatives, projects and permits. An area has what lies in it and what lies around it: projects of the whole municipality belong to every answer. With a postcode or a point every project that has a place tells its `distance`. Best fit first where there are words, nearest first where there is a place, else the latest news, unless `sort` says otherwise.
     */
    get: operations['listProjects'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/projects/map.geojson': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What goes on, as a map
     * @description GeoJSON, RFC 7946: what `/projects` answers to the same question, all pages at once up to 5000 projects, and without what has no place. The properties of a feature are those of a project.
     */
    get: operations['mapProjects'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/projects/feed.atom': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * News of all projects in an area or on a topic
     * @description Atom, RFC 4287.
     */
    get: operations['readProjectsFeed'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/projects/calendar.ics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Phases and meetings of all projects in an area or on a topic
     * @description iCalendar, RFC 5545.
     */
    get: operations['readProjectsCalendar'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/projects/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * How one project stands
     * @description By its id or its reference, in capitals or not. What is not public, and the parts of it that are not, need the progress token that came with the receipt. An unknown id, one that is not public and one with the token of another get the same answer.
     */
    get: operations['readProject'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/projects/{id}/updates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * News of a project
     * @description Newest first.
     */
    get: operations['listProjectUpdates'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/projects/{id}/feed.atom': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * News of a project as a feed
     * @description Atom, RFC 4287. Only of what is public.
     */
    get: operations['readProjectFeed'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/projects/{id}/calendar.ics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Phases and meetings as a calendar
     * @description iCalendar, RFC 5545. Only of what is public.
     */
    get: operations['readProjectCalendar'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/projects/{id}/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Changes as they happen
     * @description Server-sent events `projectChanged`. Optional (`capabilities.liveUpdates`); otherwise poll with ETag. Whoever comes back with `Last-Event-ID` first gets what was missed, or one event when that is too long ago to know. A line of comment at least every thirty seconds shows that the stream lives.
     */
    get: operations['followProject'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/projects/{id}/help-requests': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * "Het zit vast"
     * @description Reaches the contact point for escalation.
     */
    post: operations['askForHelp'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/projects/{id}/joins': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * "Ik doe mee"
     * @description Reaches a contact point, who brings people together; nobody's address is shown to another.
     */
    post: operations['joinProject'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/subscriptions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Follow a project, an area or a topic by e-mail
     * @description Sends a mail with a link to confirm. The answer is the same whether the address is known or not. To follow what is not public, the progress token has to come along; without it the answer is that of an unknown project.
     */
    post: operations['subscribe'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/subscriptions/_confirm': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Confirm
     * @description With the token from the mail, in the body. Once more is as good as once. A token that is too old gets a 400 with the code `expired`, one that was never given a 400 with the code `invalid`.
     */
    post: operations['confirmSubscription'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/subscriptions/_cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Stop following
     * @description With the token from any mail, in the body. One click is enough, and once more is as good as once.
     */
    post: operations['cancelSubscription'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/officer/projects': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * All running initiatives by the attention they need
     * @description For officials.
     */
    get: operations['listOfficerProjects'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/officer/projects/{id}/updates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Publish news of a project
     * @description Audited.
     */
    post: operations['publishUpdate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/officer/projects/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change phases, who is at bat, or a stall
     * @description Audited. Clearing a stall asks for a reason and a plan.
     */
    patch: operations['changeProject'];
    trace?: never;
  };
  '/officer/projects/{id}/handover': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Hand a project over to a colleague
     * @description Audited.
     */
    post: operations['handOverProject'];
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
    /** @description RFC 9457, with the fields that were refused */
    Problem: {
      type?: string;
      status: number;
      title: string;
      detail?: string;
      instance?: string;
      invalidParams?: {
        /** @description The parameter, or the path of the field: submitter.email */
        name: string;
        /** @description Stable: required, max_length, invalid, expired, too_large, unsupported_media_type, closed, conflict, rate_limited */
        code: string;
        /** @description In English for a developer */
        reason: string;
      }[];
    };
    Health: {
      /** @enum {string} */
      status: 'pass' | 'fail';
    };
    /** @enum {string} */
    Audience: 'resident' | 'business' | 'organisation';
    /** @description CBS code with its letters */
    AreaCode: string;
    /** @description Six positions without a space */
    PostalCode: string;
    /** @description Local time in Europe/Amsterdam */
    Time: string;
    /** @enum {string} */
    Layer: 'municipality' | 'province' | 'waterAuthority' | 'state';
    FormattedText: {
      /** @enum {string} */
      format: 'plain' | 'markdown';
      value: string;
    };
    Configuration: {
      capabilities?: {
        contactDirectory?: boolean;
        initiatives?: boolean;
        projects?: boolean;
        liveUpdates?: boolean;
        subscriptions?: boolean;
        /** @enum {string} */
        placeSearch?: 'backend' | 'pdok' | 'none';
      };
      municipality: {
        name: string;
        code: components['schemas']['AreaCode'];
        telephone?: string;
      };
      /** @description BCP 47 tags */
      locales?: string[];
      /** @description Days on which the municipality is closed */
      holidays?: {
        /** Format: date */
        date: string;
        name: string;
      }[];
      /** @description Other governments that some topics belong to */
      authorities?: {
        layer: components['schemas']['Layer'];
        name: string;
        /** Format: uri */
        url?: string;
        telephone?: string;
      }[];
      links?: {
        /** Format: uri */
        generalContact?: string;
        /** Format: uri */
        privacyStatement?: string;
        /** Format: uri */
        authenticatedForm?: string;
      };
      initiativeForm?: components['schemas']['InitiativeFormConfiguration'];
      attachments?: {
        /** @description Bytes */
        maxSize?: number;
        maxCount?: number;
        /** @description Media types */
        encodingFormats?: string[];
      };
      /**
       * Format: date-time
       * @description UTC
       */
      serverTime?: string;
    };
    InitiativeFormConfiguration: {
      questions?: {
        id: string;
        /** @description text, longText, number, date, choice, multipleChoice or file; others are skipped */
        kind: string;
        label: string;
        description?: string;
        required?: boolean;
        /** @description Id of the step it belongs to; else the last before the contact details */
        step?: string;
        choices?: {
          value: string;
          label: string;
        }[];
        /** @description Asked only when another question has this answer, or this among its answers */
        condition?: {
          questionId: string;
          equals: string;
        };
        /** @description Characters of a text */
        maxLength?: number;
        /** @description Least number */
        min?: number;
        /** @description Greatest number */
        max?: number;
      }[];
      /** @description Characters */
      maxLengths?: {
        title?: number;
        summary?: number;
        description?: number;
        who?: number;
        how?: number;
        outcome?: number;
        changed?: number;
      };
      consents?: {
        id: string;
        text: string;
        required?: boolean;
      }[];
      /** @description The steps in their order: who, idea, place, participation, support, contact. A step that is left out is not asked, but idea and contact always are; all of them when there are none */
      steps?: {
        id: string;
        title?: string;
        description?: string;
      }[];
      /** @description What somebody can ask of the municipality */
      supportOptions?: {
        id: string;
        name: string;
      }[];
      /** @description The first one that fits the answers is suggested. One without `suggestedFor` fits always */
      routes?: {
        id: string;
        name: string;
        description?: string;
        /**
         * Format: uri
         * @description Where this route begins when not with this form
         */
        url?: string;
        /** @description Fits when one of each list that has items was answered */
        suggestedFor?: {
          audience?: string[];
          supportRequested?: string[];
        };
      }[];
      /** @description Announces that form tokens come with work to do */
      proofOfWork?: {
        algorithm?: string;
        cost?: number;
      };
    };
    Topic: {
      id: string;
      name: string;
      description?: string;
      parentId?: string;
      /** @description Synonyms */
      keywords?: string[];
      /** @description URIs of the Uniforme Productnamenlijst */
      sameAs?: string[];
      audience?: components['schemas']['Audience'][];
      competentAuthority?: {
        municipality?: boolean;
        province?: boolean;
        waterAuthority?: boolean;
        state?: boolean;
      };
    };
    Area: {
      code: components['schemas']['AreaCode'];
      name: string;
      /** @enum {string} */
      type: 'municipality' | 'district' | 'neighbourhood';
      parentCode?: components['schemas']['AreaCode'];
      postalCodes?: components['schemas']['PostalCode'][];
      geometry?: components['schemas']['Geometry'];
    };
    /** @description GeoJSON, RFC 7946: longitude first */
    Geometry: {
      type: string;
      coordinates?: unknown[];
    };
    Place: {
      label: string;
      /** @enum {string} */
      type: 'address' | 'postalCode' | 'street' | 'neighbourhood' | 'district' | 'town';
      postalCode?: components['schemas']['PostalCode'];
      areaCodes?: {
        municipality?: components['schemas']['AreaCode'];
        district?: components['schemas']['AreaCode'];
        neighbourhood?: components['schemas']['AreaCode'];
      };
      geometry?: components['schemas']['Geometry'];
    };
    Channel: {
      /** @enum {string} */
      type: 'telephone' | 'email' | 'appointment' | 'form' | 'website' | 'chat' | 'whatsapp' | 'visit';
      value: string;
      label?: string;
    };
    OpeningHoursSpecification: {
      dayOfWeek?: ('Monday' | 'Tuesday' | 'Wednesday' | 'Thursday' | 'Friday' | 'Saturday' | 'Sunday')[];
      opens?: components['schemas']['Time'];
      closes?: components['schemas']['Time'];
      /** Format: date */
      validFrom?: string;
      /** Format: date */
      validThrough?: string;
    };
    AreaServed: {
      code: components['schemas']['AreaCode'];
      name: string;
    };
    /** @description schema.org ContactPoint */
    ContactPoint: {
      id: string;
      name: string;
      contactType?: string;
      roleName?: string;
      description?: string;
      responsibleFor?: string[];
      notResponsibleFor?: string[];
      audience?: components['schemas']['Audience'][];
      topicIds?: string[];
      areaServed?: components['schemas']['AreaServed'][];
      channels?: components['schemas']['Channel'][];
      address?: {
        streetAddress: string;
        postalCode?: string;
        addressLocality?: string;
      };
      openingHoursSpecification?: components['schemas']['OpeningHoursSpecification'][];
      openingHoursNote?: string;
      /** @description BCP 47 tags */
      availableLanguage?: string[];
      substituteId?: string;
      readonly substitute?: {
        id: string;
        name: string;
        roleName?: string;
        channels?: components['schemas']['Channel'][];
      };
      /** Format: date */
      absentUntilDate?: string;
      responseTime?: {
        /** @description Working days */
        promisedDays: number;
        /** @description Median in days */
        measuredDays?: number;
      };
      isFallback?: boolean;
      readonly matchedOn?: {
        topic?: {
          id: string;
          name: string;
        };
        area?: {
          code: string;
          name: string;
        };
        audience?: components['schemas']['Audience'];
      };
      /** Format: date */
      checkedDate?: string;
      /** Format: date-time */
      modifiedAt?: string;
    };
    TopicList: components['schemas']['PageOfResults'] & {
      results: components['schemas']['Topic'][];
    };
    AreaList: components['schemas']['PageOfResults'] & {
      results: components['schemas']['Area'][];
    };
    PlaceList: components['schemas']['PageOfResults'] & {
      results: components['schemas']['Place'][];
    };
    ContactPointList: components['schemas']['PageOfResults'] & {
      results: components['schemas']['ContactPoint'][];
    };
    ProjectList: components['schemas']['PageOfResults'] & {
      results: components['schemas']['Project'][];
    };
    OfficerProjectList: components['schemas']['PageOfResults'] & {
      results: components['schemas']['OfficerProject'][];
    };
    SimilarProjectList: components['schemas']['PageOfResults'] & {
      results: components['schemas']['SimilarProject'][];
    };
    ProjectUpdateList: components['schemas']['PageOfResults'] & {
      results: components['schemas']['ProjectUpdate'][];
    };
    PageOfResults: {
      /** @description Over all pages */
      count: number;
      /** Format: uri */
      next?: string | null;
      /** Format: uri */
      previous?: string | null;
    };
    Location: {
      label: string;
      geometry?: components['schemas']['Geometry'];
      areaCode?: components['schemas']['AreaCode'];
    };
    InitiativeSubmission: {
      /** @description From `/form-tokens` */
      formToken: string;
      /** @description Always empty. People do not see this field; robots fill it in */
      website?: string;
      /** @description Where the form token came with a `proofOfWork`: Base64 of the UTF-8 JSON `{"challenge": …, "solution": …}`, the challenge as it came and what solves it. Good for one submission */
      proofOfWork?: string;
      title: string;
      summary?: string;
      description: components['schemas']['FormattedText'];
      route?: string;
      topicId?: string;
      location?: components['schemas']['Location'];
      submitter: {
        /** @enum {string} */
        audience: 'resident' | 'business' | 'organisation' | 'group';
        name: string;
        /** Format: email */
        email: string;
        telephone?: string;
        organisation?: string;
        /** @enum {string} */
        preferredChannel?: 'email' | 'telephone';
      };
      participation?: {
        involved: boolean;
        who?: string;
        how?: string;
        outcome?: string;
        changed?: string;
      };
      supportRequested?: string[];
      /** Format: date */
      desiredStartDate?: string;
      joinsProjectId?: string;
      attachmentIds?: string[];
      /** @description What is to be seen on an image, by the id of its attachment */
      attachmentDescriptions?: {
        [key: string]: string;
      };
      consents: {
        id: string;
        /** Format: date-time */
        acceptedAt: string;
      }[];
      answers?: {
        [key: string]: unknown;
      };
      publicity?: {
        publishName?: boolean;
        publishText?: boolean;
      };
    };
    FormToken: {
      token: string;
      /** Format: date-time */
      expiresAt: string;
      proofOfWork?: components['schemas']['ProofOfWorkChallenge'];
    };
    /** @description Work for the client's device, there where `initiativeForm.proofOfWork` announces it. The npm package `altcha-lib` (version 2) does it: `solveChallenge({challenge, deriveKey})` with this object as the challenge and the `deriveKey` of `altcha-lib/algorithms/web/pbkdf2` (on Node.js `altcha-lib/algorithms/pbkdf2`). Without the library: count up from 0; the password is the bytes of the nonce and then the counter as a big-endian unsigned 32-bit integer; PBKDF2 with the salt, `cost` iterations and `keyLength` bytes gives a key; it is found when the key in hexadecimal begins with `keyPrefix`, and the solution is `{counter, derivedKey}`, the key in hexadecimal */
    ProofOfWorkChallenge: {
      parameters: {
        /** @description PBKDF2/SHA-256 */
        algorithm: string;
        /** @description Hexadecimal */
        nonce: string;
        /** @description Hexadecimal */
        salt: string;
        /** @description Iterations */
        cost: number;
        /** @description Bytes */
        keyLength: number;
        /** @description Hexadecimal */
        keyPrefix: string;
        /** @description Seconds since 1970 */
        expiresAt?: number;
      };
      /** @description Of the backend. Goes back unchanged */
      signature: string;
    };
    InitiativeReceipt: {
      id: string;
      reference: string;
      /** Format: date-time */
      receivedAt: string;
      contactPoint?: components['schemas']['ContactPoint'];
      /** Format: date */
      expectedResponseDate?: string;
      progressToken?: string;
      nextSteps?: string[];
    };
    SimilarityQuestion: {
      title: string;
      topicId?: string;
      location?: components['schemas']['Location'];
    };
    AttachmentUpload: {
      /** Format: binary */
      file: string;
      /** @description The form token */
      uploadToken: string;
    };
    Attachment: {
      id: string;
      name: string;
      /** @description Bytes */
      contentSize: number;
      /** @description Media type */
      encodingFormat: string;
      /** Format: date-time */
      expiresAt?: string;
      /** @enum {string} */
      scanStatus?: 'pending' | 'clean' | 'refused';
    };
    /** @enum {string} */
    ProjectKind: 'initiative' | 'project' | 'permit';
    /** @enum {string} */
    ProjectStatus: 'planned' | 'active' | 'paused' | 'completed' | 'cancelled';
    Project: {
      id: string;
      reference: string;
      kind: components['schemas']['ProjectKind'];
      title: string;
      summary?: string;
      status: components['schemas']['ProjectStatus'];
      progress?: {
        completedPhases: number;
        totalPhases: number;
      };
      topicIds?: string[];
      /** @description None, or the municipality: for the whole of it */
      areaServed?: components['schemas']['AreaServed'][];
      /** @description Where it is, in words */
      locationLabel?: string;
      geometry?: components['schemas']['Geometry'];
      /** Format: date */
      startDate?: string;
      /** Format: date */
      plannedEndDate?: string;
      /** Format: date */
      endDate?: string;
      image?: {
        /** Format: uri */
        url: string;
        alt: string;
      };
      /**
       * Format: date
       * @description The last day on which one can take part
       */
      participationUntilDate?: string;
      /** Format: date-time */
      lastUpdateAt?: string;
      /** @description Metres */
      distance?: number;
    };
    /** @enum {string} */
    Attention: 'overdue' | 'silent' | 'waitingForMunicipality' | 'unassigned' | 'helpRequested' | 'joinRequested';
    OfficerProject: components['schemas']['Project'] & {
      /** @description Not in the public register */
      isPrivate?: boolean;
      /** @description Why somebody should look at it */
      attention?: components['schemas']['Attention'][];
    };
    ProjectFeatureCollection: {
      /** @enum {string} */
      type: 'FeatureCollection';
      features: {
        /** @enum {string} */
        type: 'Feature';
        id: string;
        geometry: components['schemas']['Geometry'];
        properties: components['schemas']['Project'];
      }[];
    };
    SimilarProject: components['schemas']['Project'] & {
      similarity: number;
    };
    Phase: {
      id: string;
      position: number;
      title: string;
      description?: components['schemas']['FormattedText'];
      /** @enum {string} */
      state: 'completed' | 'current' | 'upcoming' | 'skipped';
      /** Format: date */
      startDate?: string;
      /** Format: date */
      plannedEndDate?: string;
      /** Format: date */
      endDate?: string;
      /** Format: date */
      legalEndDate?: string;
      /** @description The planned days are a guess */
      isEstimate?: boolean;
      /** @description Oldest first: "verlengd tot … omdat" */
      extensions?: components['schemas']['PhaseExtension'][];
      milestones?: {
        title: string;
        /** Format: date */
        date?: string;
      }[];
    };
    PhaseExtension: {
      /** Format: date */
      previousEndDate: string;
      /** Format: date */
      newEndDate: string;
      reason?: string;
      /** Format: date */
      decidedDate?: string;
    };
    WaitingFor: {
      /** @enum {string} */
      party: 'municipality' | 'initiator' | 'other';
      /** @description Who that is */
      name?: string;
      /** Format: date */
      since?: string;
      what?: string;
    };
    Stalled: {
      /** Format: date */
      since: string;
      reason?: string;
      helpContactPointId?: string;
    };
    ProjectDetails: components['schemas']['Project'] & {
      description?: components['schemas']['FormattedText'];
      phases?: components['schemas']['Phase'][];
      waitingFor?: components['schemas']['WaitingFor'];
      stalled?: components['schemas']['Stalled'];
      /** Format: date */
      nextUpdateExpectedDate?: string;
      actionRequired?: {
        what: string;
        /** Format: date */
        untilDate?: string;
        consequence?: string;
      };
      outcome?: {
        decision: string;
        reasoning?: components['schemas']['FormattedText'];
        /** Format: date */
        decidedDate?: string;
        heardAndDone?: {
          heard: string;
          done: string;
        }[];
      };
      roles?: {
        roleName: string;
        who?: string;
        task?: string;
      }[];
      contactPointIds?: string[];
      documents?: {
        name: string;
        /** Format: uri */
        url: string;
        encodingFormat?: string;
        contentSize?: number;
      }[];
      meetings?: components['schemas']['Meeting'][];
      parentProjectId?: string;
      childProjectIds?: string[];
      /** @description Parent and children too */
      relatedProjects?: components['schemas']['RelatedProject'][];
      comparableDuration?: components['schemas']['ComparableDuration'];
      /** @description Not in the public register */
      isPrivate?: boolean;
      /** @description In an import and in a folder of files (`projects.json`, `projects/{id}.json`), which have no `/updates` */
      updates?: components['schemas']['ProjectUpdate'][];
    };
    Meeting: {
      title: string;
      /** Format: date-time */
      startAt: string;
      /** Format: date-time */
      endAt?: string;
      locationLabel?: string;
      /** Format: uri */
      url?: string;
    };
    RelatedProject: {
      id: string;
      /**
       * @description What the other is to this one; `mergedInto`: this one was merged into it
       * @enum {string}
       */
      relation: 'parent' | 'child' | 'related' | 'mergedInto' | 'mergedFrom' | 'splitInto' | 'splitFrom';
      title?: string;
    };
    /** @description Days that cases like this took from start to end, measured: the quartiles. Left out, and not shown, under ten cases */
    ComparableDuration: {
      /** @description How many cases */
      count: number;
      lowerDays: number;
      medianDays: number;
      upperDays: number;
    };
    ProjectUpdateDraft: {
      kind: components['schemas']['UpdateKind'];
      title: string;
      body: components['schemas']['FormattedText'];
      phaseId?: string;
      images?: {
        /** Format: uri */
        url: string;
        alt: string;
      }[];
    };
    /** @enum {string} */
    UpdateKind: 'news' | 'milestone' | 'decision' | 'delay' | 'request';
    ProjectUpdate: components['schemas']['ProjectUpdateDraft'] & {
      id: string;
      /** Format: date-time */
      publishedAt: string;
      author?: {
        roleName?: string;
      };
    };
    /** @description What is to be otherwise; what is left out stays. `null` takes away. Taking a stall away needs `reason` and `plan`: both are published as news */
    ProjectChange: {
      status?: components['schemas']['ProjectStatus'];
      phases?: components['schemas']['Phase'][];
      waitingFor?: {
        /** @enum {string} */
        party: 'municipality' | 'initiator' | 'other';
        /** @description Who that is */
        name?: string;
        /** Format: date */
        since?: string;
        what?: string;
      } | null;
      stalled?: {
        /** Format: date */
        since: string;
        reason?: string;
        helpContactPointId?: string;
      } | null;
      /** Format: date */
      nextUpdateExpectedDate?: string | null;
      /** Format: date */
      participationUntilDate?: string | null;
      actionRequired?: {
        what: string;
        /** Format: date */
        untilDate?: string;
        consequence?: string;
      } | null;
      outcome?: {
        decision: string;
        reasoning?: components['schemas']['FormattedText'];
        /** Format: date */
        decidedDate?: string;
        heardAndDone?: {
          heard: string;
          done: string;
        }[];
      } | null;
      /** @description false puts it in the public register, true takes it out */
      isPrivate?: boolean;
      /** @description Why it goes on now */
      reason?: string;
      /** @description What happens next */
      plan?: string;
    };
    Handover: {
      contactPointId: string;
      note: string;
    };
    Message: {
      message: string;
      name: string;
      /** Format: email */
      email: string;
    };
    Subscription: {
      scope: {
        projectId?: string;
        areaCode?: components['schemas']['AreaCode'];
        topicId?: string;
      };
      /** Format: email */
      email: string;
      /** @enum {string} */
      frequency: 'immediate' | 'weekly';
      locale?: string;
    };
    Token: {
      token: string;
    };
  };
  responses: {
    /** @description Not changed since the ETag in If-None-Match */
    NotModified: {
      headers: {
        'API-Version': components['headers']['ApiVersion'];
        [name: string]: unknown;
      };
      content?: never;
    };
    /** @description Done */
    Done: {
      headers: {
        'API-Version': components['headers']['ApiVersion'];
        [name: string]: unknown;
      };
      content?: never;
    };
    /** @description Received; what follows comes by e-mail */
    Accepted: {
      headers: {
        'API-Version': components['headers']['ApiVersion'];
        [name: string]: unknown;
      };
      content?: never;
    };
    /** @description The feed */
    AtomFeed: {
      headers: {
        'API-Version': components['headers']['ApiVersion'];
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        'application/atom+xml': string;
      };
    };
    /** @description The calendar */
    Calendar: {
      headers: {
        'API-Version': components['headers']['ApiVersion'];
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        'text/calendar': string;
      };
    };
    /** @description The request is not as promised */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "status": 400,
         *       "title": "Bad Request",
         *       "detail": "A value is not allowed.",
         *       "invalidParams": [
         *         {
         *           "name": "pageSize",
         *           "code": "invalid",
         *           "reason": "must be <= 100"
         *         }
         *       ]
         *     }
         */
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description Sign in first */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description Not allowed to this role */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description Not there, or not public */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description Something else came before */
    Conflict: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description Somebody else changed it; `current` is the project as it is now, under the ETag of this answer */
    ChangedMeanwhile: {
      headers: {
        ETag: components['headers']['ETag'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description Too large */
    TooLarge: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description This kind of content is not taken */
    UnsupportedMediaType: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description Too many requests */
    TooManyRequests: {
      headers: {
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description Not now */
    Unavailable: {
      headers: {
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
  };
  parameters: {
    /** @description Id */
    Id: string;
    /**
     * @description Id or reference, in capitals or not
     * @example WR-2026-0042
     */
    ProjectId: string;
    /** @description From the receipt: opens what is not public */
    ProgressToken: string;
    /** @description From 1 */
    Page: number;
    /** @description Items on a page */
    PageSize: number;
    /**
     * @description The language the visitor reads
     * @example nl
     */
    AcceptLanguage: string;
    /** @description Made by the client once per intended send, a UUID */
    IdempotencyKey: string;
    /** @description The ETag of what was changed */
    IfMatch: string;
  };
  requestBodies: {
    Message: {
      content: {
        /**
         * @example {
         *       "message": "Ik hoor al weken niets.",
         *       "name": "A. Voorbeeld",
         *       "email": "a@example.nl"
         *     }
         */
        'application/json': components['schemas']['Message'];
      };
    };
    Token: {
      content: {
        /**
         * @example {
         *       "token": "3f9c2d7a5b1e4c60"
         *     }
         */
        'application/json': components['schemas']['Token'];
      };
    };
  };
  headers: {
    /**
     * @description The full version of the contract
     * @example 1.0.0
     */
    ApiVersion: string;
    /**
     * @description Changes when the answer does
     * @example "5e1d"
     */
    ETag: string;
    /**
     * @description Seconds to wait
     * @example 30
     */
    RetryAfter: number;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  readContract: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The contract */
      200: {
        headers: {
          'API-Version': components['headers']['ApiVersion'];
          /** @description Open to every origin */
          'access-control-allow-origin'?: '*';
          [name: string]: unknown;
        };
        content: {
          'application/json': Record<string, never>;
        };
      };
    };
  };
  readHealth: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It works */
      200: {
        headers: {
          'API-Version': components['headers']['ApiVersion'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "status": "pass"
           *     }
           */
          'application/json': components['schemas']['Health'];
        };
      };
      503: components['responses']['Unavailable'];
    };
  };
  readConfiguration: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The language the visitor reads
         * @example nl
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The configuration */
      200: {
        headers: {
          'API-Version': components['headers']['ApiVersion'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "capabilities": {
           *         "contactDirectory": true,
           *         "initiatives": false,
           *         "projects": false,
           *         "liveUpdates": false,
           *         "subscriptions": false,
           *         "placeSearch": "backend"
           *       },
           *       "municipality": {
           *         "name": "Waterrijk",
           *         "code": "GM1999",
           *         "telephone": "14 0199"
           *       },
           *       "locales": [
           *         "nl"
           *       ],
           *       "holidays": [
           *         {
           *           "date": "2026-12-25",
           *           "name": "Eerste Kerstdag"
           *         }
           *       ],
           *       "authorities": [
           *         {
           *           "layer": "waterAuthority",
           *           "name": "Waterschap Lindestroom",
           *           "url": "https://www.voorbeeldwaterschap.example.nl",
           *           "telephone": "088 000 00 00"
           *         }
           *       ],
           *       "links": {
           *         "generalContact": "https://www.example.nl/contact",
           *         "privacyStatement": "https://www.example.nl/privacy"
           *       },
           *       "serverTime": "2026-11-24T09:00:00Z"
           *     }
           */
          'application/json': components['schemas']['Configuration'];
        };
      };
      304: components['responses']['NotModified'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  listTopics: {
    parameters: {
      query?: {
        /** @description From 1 */
        page?: components['parameters']['Page'];
        /** @description Items on a page */
        pageSize?: components['parameters']['PageSize'];
      };
      header?: {
        /**
         * @description The language the visitor reads
         * @example nl
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of topics */
      200: {
        headers: {
          'API-Version': components['headers']['ApiVersion'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "count": 1,
           *       "next": null,
           *       "previous": null,
           *       "results": [
           *         {
           *           "id": "openbare-verlichting",
           *           "name": "Straatverlichting",
           *           "description": "Een lantaarnpaal die niet brandt of scheef staat.",
           *           "parentId": "straat",
           *           "keywords": [
           *             "lantaarnpaal",
           *             "lamp"
           *           ],
           *           "sameAs": [
           *             "http://standaarden.overheid.nl/owms/terms/straatverlichting"
           *           ],
           *           "audience": [
           *             "resident",
           *             "business"
           *           ],
           *           "competentAuthority": {
           *             "municipality": true,
           *             "province": false,
           *             "waterAuthority": false,
           *             "state": false
           *           }
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['TopicList'];
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['BadRequest'];
      429: components['responses']['TooManyRequests'];
    };
  };
  listAreas: {
    parameters: {
      query?: {
        /** @description From 1 */
        page?: components['parameters']['Page'];
        /** @description Items on a page */
        pageSize?: components['parameters']['PageSize'];
      };
      header?: {
        /**
         * @description The language the visitor reads
         * @example nl
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of areas */
      200: {
        headers: {
          'API-Version': components['headers']['ApiVersion'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "count": 1,
           *       "next": null,
           *       "previous": null,
           *       "results": [
           *         {
           *           "code": "BU19990101",
           *           "name": "Havenkwartier",
           *           "type": "neighbourhood",
           *           "parentCode": "WK199901",
           *           "postalCodes": [
           *             "1999AB"
           *           ]
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['AreaList'];
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['BadRequest'];
      429: components['responses']['TooManyRequests'];
    };
  };
  findPlaces: {
    parameters: {
      query: {
        /**
         * @description As typed
         * @example 1999 AB 12
         */
        q: string;
      };
      header?: {
        /**
         * @description The language the visitor reads
         * @example nl
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Places */
      200: {
        headers: {
          'API-Version': components['headers']['ApiVersion'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "count": 1,
           *       "next": null,
           *       "previous": null,
           *       "results": [
           *         {
           *           "label": "Kadeweg 12, 1999AB Waterrijk",
           *           "type": "address",
           *           "postalCode": "1999AB",
           *           "areaCodes": {
           *             "municipality": "GM1999",
           *             "district": "WK199901",
           *             "neighbourhood": "BU19990101"
           *           },
           *           "geometry": {
           *             "type": "Point",
           *             "coordinates": [
           *               5.1,
           *               52.1
           *             ]
           *           }
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['PlaceList'];
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['BadRequest'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  findPlacesAt: {
    parameters: {
      query: {
        /**
         * @description Latitude in degrees (WGS 84)
         * @example 52.1
         */
        lat: number;
        /**
         * @description Longitude in degrees (WGS 84)
         * @example 5.1
         */
        lon: number;
      };
      header?: {
        /**
         * @description The language the visitor reads
         * @example nl
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Places */
      200: {
        headers: {
          'API-Version': components['headers']['ApiVersion'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "count": 1,
           *       "next": null,
           *       "previous": null,
           *       "results": [
           *         {
           *           "label": "Kadeweg 12, 1999AB Waterrijk",
           *           "type": "address",
           *           "postalCode": "1999AB",
           *           "areaCodes": {
           *             "municipality": "GM1999",
           *             "district": "WK199901",
           *             "neighbourhood": "BU19990101"
           *           },
           *           "geometry": {
           *             "type": "Point",
           *             "coordinates": [
           *               5.1,
           *               52.1
           *             ]
           *           }
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['PlaceList'];
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['BadRequest'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  listContactPoints: {
    parameters: {
      query?: {
        /**
         * @description Id of a topic
         * @example openbare-verlichting
         */
        topicId?: string;
        /**
         * @description CBS code of an area
         * @example BU19990101
         */
        areaCode?: components['schemas']['AreaCode'];
        /**
         * @description Used when there is no areaCode
         * @example 1999AB
         */
        postalCode?: components['schemas']['PostalCode'];
        /**
         * @description In what role somebody asks
         * @example resident
         */
        audience?: components['schemas']['Audience'];
        /**
         * @description Free words, forgiving typos
         * @example lantaarnpaal
         */
        q?: string;
        /** @description From 1 */
        page?: components['parameters']['Page'];
        /** @description Items on a page */
        pageSize?: components['parameters']['PageSize'];
      };
      header?: {
        /**
         * @description The language the visitor reads
         * @example nl
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of contact points */
      200: {
        headers: {
          'API-Version': components['headers']['ApiVersion'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "count": 1,
           *       "next": null,
           *       "previous": null,
           *       "results": [
           *         {
           *           "id": "team-licht",
           *           "name": "Team Straatverlichting",
           *           "roleName": "Beheerder verlichting",
           *           "responsibleFor": [
           *             "Kapotte lantaarnpalen"
           *           ],
           *           "notResponsibleFor": [
           *             "Verlichting langs de provinciale weg"
           *           ],
           *           "audience": [
           *             "resident"
           *           ],
           *           "topicIds": [
           *             "openbare-verlichting"
           *           ],
           *           "areaServed": [
           *             {
           *               "code": "GM1999",
           *               "name": "Waterrijk"
           *             }
           *           ],
           *           "channels": [
           *             {
           *               "type": "telephone",
           *               "value": "14 0199"
           *             }
           *           ],
           *           "openingHoursSpecification": [
           *             {
           *               "dayOfWeek": [
           *                 "Monday",
           *                 "Tuesday"
           *               ],
           *               "opens": "09:00",
           *               "closes": "17:00"
           *             }
           *           ],
           *           "availableLanguage": [
           *             "nl"
           *           ],
           *           "responseTime": {
           *             "promisedDays": 5,
           *             "measuredDays": 3
           *           },
           *           "isFallback": false,
           *           "matchedOn": {
           *             "topic": {
           *               "id": "openbare-verlichting",
           *               "name": "Straatverlichting"
           *             }
           *           },
           *           "checkedDate": "2026-10-01",
           *           "modifiedAt": "2026-10-01T09:00:00Z"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['ContactPointList'];
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['BadRequest'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  readContactPoint: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The language the visitor reads
         * @example nl
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /** @description Id */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The contact point */
      200: {
        headers: {
          'API-Version': components['headers']['ApiVersion'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "team-licht",
           *       "name": "Team Straatverlichting",
           *       "roleName": "Beheerder verlichting",
           *       "responsibleFor": [
           *         "Kapotte lantaarnpalen"
           *       ],
           *       "notResponsibleFor": [
           *         "Verlichting langs de provinciale weg"
           *       ],
           *       "audience": [
           *         "resident"
           *       ],
           *       "topicIds": [
           *         "openbare-verlichting"
           *       ],
           *       "areaServed": [
           *         {
           *           "code": "GM1999",
           *           "name": "Waterrijk"
           *         }
           *       ],
           *       "channels": [
           *         {
           *           "type": "telephone",
           *           "value": "14 0199"
           *         }
           *       ],
           *       "openingHoursSpecification": [
           *         {
           *           "dayOfWeek": [
           *             "Monday",
           *             "Tuesday"
           *           ],
           *           "opens": "09:00",
           *           "closes": "17:00"
           *         }
           *       ],
           *       "availableLanguage": [
           *         "nl"
           *       ],
           *       "responseTime": {
           *         "promisedDays": 5,
           *         "measuredDays": 3
           *       },
           *       "isFallback": false,
           *       "matchedOn": {
           *         "topic": {
           *           "id": "openbare-verlichting",
           *           "name": "Straatverlichting"
           *         }
           *       },
           *       "checkedDate": "2026-10-01",
           *       "modifiedAt": "2026-10-01T09:00:00Z"
           *     }
           */
          'application/json': components['schemas']['ContactPoint'];
        };
      };
      304: components['responses']['NotModified'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
    };
  };
  submitInitiative: {
    parameters: {
      query?: never;
      header: {
        /** @description Made by the client once per intended send, a UUID */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "formToken": "3f9c2d7a5b1e4c60",
         *       "title": "Een bankje in het park",
         *       "description": {
         *         "format": "plain",
         *         "value": "Er is nergens een plek om uit te rusten."
         *       },
         *       "route": "idea",
         *       "location": {
         *         "label": "Kadeweg",
         *         "areaCode": "BU19990101"
         *       },
         *       "submitter": {
         *         "audience": "resident",
         *         "name": "A. Voorbeeld",
         *         "email": "a@example.nl"
         *       },
         *       "participation": {
         *         "involved": true,
         *         "who": "De bewoners van de Kadeweg",
         *         "how": "Langs de deuren",
         *         "outcome": "Iedereen is voor",
         *         "changed": "De plek"
         *       },
         *       "consents": [
         *         {
         *           "id": "privacy",
         *           "acceptedAt": "2026-11-24T09:00:00Z"
         *         }
         *       ],
         *       "publicity": {
         *         "publishName": false,
         *         "publishText": true
         *       }
         *     }
         */
        'application/json': components['schemas']['InitiativeSubmission'];
      };
    };
    responses: {
      /** @description Received */
      201: {
        headers: {
          'API-Version': components['headers']['ApiVersion'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "6f1c",
           *       "reference": "WR-2026-0042",
           *       "receivedAt": "2026-11-24T09:00:00Z",
           *       "expectedResponseDate": "2026-12-08",
           *       "progressToken": "s3cr3t",
           *       "nextSteps": [
           *         "Wij lezen uw idee"
           *       ]
           *     }
           */
          'application/json': components['schemas']['InitiativeReceipt'];
        };
      };
      400: components['responses']['BadRequest'];
      409: components['responses']['Conflict'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  issueFormToken: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The token */
      201: {
        headers: {
          'API-Version': components['headers']['ApiVersion'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "token": "3f9c2d7a5b1e4c60",
           *       "expiresAt": "2026-11-24T21:00:00Z"
           *     }
           */
          'application/json': components['schemas']['FormToken'];
        };
      };
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  findSimilarProjects: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "title": "Bankje in het park",
         *       "location": {
         *         "label": "Kadeweg",
         *         "areaCode": "BU19990101"
         *       }
         *     }
         */
        'application/json': components['schemas']['SimilarityQuestion'];
      };
    };
    responses: {
      /** @description At most ten projects, the most similar first */
      200: {
        headers: {
          'API-Version': components['headers']['ApiVersion'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "count": 0,
           *       "next": null,
           *       "previous": null,
           *       "results": []
           *     }
           */
          'application/json': components['schemas']['SimilarProjectList'];
        };
      };
      400: components['responses']['BadRequest'];
      429: components['responses']['TooManyRequests'];
    };
  };
  uploadAttachment: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': components['schemas']['AttachmentUpload'];
      };
    };
    responses: {
      /** @description Received */
      201: {
        headers: {
          'API-Version': components['headers']['ApiVersion'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "a1",
           *       "name": "park.jpg",
           *       "contentSize": 123456,
           *       "encodingFormat": "image/jpeg",
           *       "expiresAt": "2026-11-25T09:00:00Z",
           *       "scanStatus": "clean"
           *     }
           */
          'application/json': components['schemas']['Attachment'];
        };
      };
      400: components['responses']['BadRequest'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
    };
  };
  deleteAttachment: {
    parameters: {
      query?: never;
      header: {
        /** @description The form token that it was uploaded with */
        uploadToken: string;
      };
      path: {
        /** @description Id */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: components['responses']['Done'];
      400: components['responses']['BadRequest'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
    };
  };
  listProjects: {
    parameters: {
      query?: {
        /** @description One or more */
        status?: components['schemas']['ProjectStatus'][];
        /** @description Only of this kind */
        kind?: components['schemas']['ProjectKind'];
        /**
         * @description Id of a topic
         * @example groen
         */
        topicId?: string;
        /**
         * @description CBS code of an area
         * @example BU19990101
         */
        areaCode?: components['schemas']['AreaCode'];
        /**
         * @description Projects near this postcode first
         * @example 1999AB
         */
        postalCode?: components['schemas']['PostalCode'];
        /**
         * @description Projects near this latitude (WGS 84) first, together with `lon`. Three decimals are near enough, and tell less of where somebody is
         * @example 52.125
         */
        lat?: number;
        /**
         * @description Longitude that goes with `lat`
         * @example 5.125
         */
        lon?: number;
        /**
         * @description West, south, east, north in degrees (WGS 84), of at most two degrees from side to side. One that is reversed, larger or outside the Netherlands gets a 400
         * @example [
         *       5,
         *       52,
         *       5.25,
         *       52.25
         *     ]
         */
        bbox?: number[];
        /**
         * @description Free words, forgiving typos
         * @example bankje
         */
        q?: string;
        /** @description Order; distance needs a postcode or a point */
        sort?: 'lastUpdate' | 'startDate' | 'title' | 'distance';
        /** @description Only projects in which one can take part now */
        openForParticipation?: boolean;
        /** @description From 1 */
        page?: components['parameters']['Page'];
        /** @description Items on a page */
        pageSize?: components['parameters']['PageSize'];
      };
      header?: {
        /**
         * @description The language the visitor reads
         * @example nl
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of projects */
      200: {
        headers: {
          'API-Version': components['headers']['ApiVersion'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "count": 1,
           *       "next": null,
           *       "previous": null,
           *       "results": [
           *         {
           *           "id": "p1",
           *           "reference": "WR-2026-0007",
           *           "kind": "initiative",
           *           "title": "Bankje in het park",
           *           "summary": "Een plek om uit te rusten",
           *           "status": "active",
           *           "progress": {
           *             "completedPhases": 1,
           *             "totalPhases": 4
           *           },
           *           "topicIds": [
           *             "groen"
           *           ],
           *           "areaServed": [
           *             {
           *               "code": "BU19990101",
           *               "name": "Havenkwartier"
           *             }
           *           ],
           *           "startDate": "2026-09-01",
           *           "lastUpdateAt": "2026-11-01T09:00:00Z"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['ProjectList'];
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['BadRequest'];
      429: components['responses']['TooManyRequests'];
    };
  };
  mapProjects: {
    parameters: {
      query?: {
        /** @description One or more */
        status?: components['schemas']['ProjectStatus'][];
        /** @description Only of this kind */
        kind?: components['schemas']['ProjectKind'];
        /**
         * @description Id of a topic
         * @example groen
         */
        topicId?: string;
        /**
         * @description CBS code of an area
         * @example BU19990101
         */
        areaCode?: components['schemas']['AreaCode'];
        /**
         * @description As in `/projects`
         * @example [
         *       5,
         *       52,
         *       5.25,
         *       52.25
         *     ]
         */
        bbox?: number[];
        /**
         * @description Free words, forgiving typos
         * @example bankje
         */
        q?: string;
        /** @description Only projects in which one can take part now */
        openForParticipation?: boolean;
      };
      header?: {
        /**
         * @description The language the visitor reads
         * @example nl
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The map */
      200: {
        headers: {
          'API-Version': components['headers']['ApiVersion'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "FeatureCollection",
           *       "features": [
           *         {
           *           "type": "Feature",
           *           "id": "p1",
           *           "geometry": {
           *             "type": "Point",
           *             "coordinates": [
           *               5.1,
           *               52.1
           *             ]
           *           },
           *           "properties": {
           *             "id": "p1",
           *             "reference": "WR-2026-0007",
           *             "kind": "initiative",
           *             "title": "Bankje in het park",
           *             "summary": "Een plek om uit te rusten",
           *             "status": "active",
           *             "progress": {
           *               "completedPhases": 1,
           *               "totalPhases": 4
           *             },
           *             "topicIds": [
           *               "groen"
           *             ],
           *             "areaServed": [
           *               {
           *                 "code": "BU19990101",
           *                 "name": "Havenkwartier"
           *               }
           *             ],
           *             "startDate": "2026-09-01",
           *             "lastUpdateAt": "2026-11-01T09:00:00Z"
           *           }
           *         }
           *       ]
           *     }
           */
          'application/geo+json': components['schemas']['ProjectFeatureCollection'];
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['BadRequest'];
      429: components['responses']['TooManyRequests'];
    };
  };
  readProjectsFeed: {
    parameters: {
      query?: {
        /**
         * @description CBS code of an area
         * @example BU19990101
         */
        areaCode?: components['schemas']['AreaCode'];
        /**
         * @description Id of a topic
         * @example groen
         */
        topicId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['AtomFeed'];
      304: components['responses']['NotModified'];
      400: components['responses']['BadRequest'];
      429: components['responses']['TooManyRequests'];
    };
  };
  readProjectsCalendar: {
    parameters: {
      query?: {
        /**
         * @description CBS code of an area
         * @example BU19990101
         */
        areaCode?: components['schemas']['AreaCode'];
        /**
         * @description Id of a topic
         * @example groen
         */
        topicId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['Calendar'];
      304: components['responses']['NotModified'];
      400: components['responses']['BadRequest'];
      429: components['responses']['TooManyRequests'];
    };
  };
  readProject: {
    parameters: {
      query?: never;
      header?: {
        /** @description From the receipt: opens what is not public */
        'Progress-Token'?: components['parameters']['ProgressToken'];
        /**
         * @description The language the visitor reads
         * @example nl
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description Id or reference, in capitals or not
         * @example WR-2026-0042
         */
        id: components['parameters']['ProjectId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The project */
      200: {
        headers: {
          'API-Version': components['headers']['ApiVersion'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "p1",
           *       "reference": "WR-2026-0007",
           *       "kind": "initiative",
           *       "title": "Bankje in het park",
           *       "summary": "Een plek om uit te rusten",
           *       "status": "active",
           *       "progress": {
           *         "completedPhases": 1,
           *         "totalPhases": 4
           *       },
           *       "topicIds": [
           *         "groen"
           *       ],
           *       "areaServed": [
           *         {
           *           "code": "BU19990101",
           *           "name": "Havenkwartier"
           *         }
           *       ],
           *       "startDate": "2026-09-01",
           *       "lastUpdateAt": "2026-11-01T09:00:00Z",
           *       "description": {
           *         "format": "plain",
           *         "value": "Een bankje van hout."
           *       },
           *       "phases": [
           *         {
           *           "id": "f1",
           *           "position": 1,
           *           "title": "Bekijken",
           *           "state": "completed",
           *           "startDate": "2026-09-01",
           *           "endDate": "2026-09-20"
           *         },
           *         {
           *           "id": "f2",
           *           "position": 2,
           *           "title": "Besluiten",
           *           "state": "current",
           *           "startDate": "2026-09-21",
           *           "plannedEndDate": "2026-12-11",
           *           "legalEndDate": "2026-12-11",
           *           "extensions": [
           *             {
           *               "previousEndDate": "2026-10-30",
           *               "newEndDate": "2026-12-11",
           *               "reason": "De verkeerskundige moet nog meten",
           *               "decidedDate": "2026-10-20"
           *             }
           *           ]
           *         }
           *       ],
           *       "waitingFor": {
           *         "party": "municipality",
           *         "since": "2026-11-03",
           *         "what": "De verkeerskundige bekijkt uw schets"
           *       },
           *       "roles": [
           *         {
           *           "roleName": "Gebiedsregisseur",
           *           "who": "Team Noord",
           *           "task": "Houdt het overzicht"
           *         }
           *       ],
           *       "contactPointIds": [
           *         "gebiedsteam-noord"
           *       ],
           *       "meetings": [
           *         {
           *           "title": "Bewonersavond",
           *           "startAt": "2026-12-02T18:30:00Z",
           *           "endAt": "2026-12-02T20:00:00Z",
           *           "locationLabel": "Buurthuis De Kade"
           *         }
           *       ],
           *       "relatedProjects": [
           *         {
           *           "id": "p2",
           *           "relation": "mergedFrom",
           *           "title": "Een bankje bij de haven"
           *         }
           *       ],
           *       "comparableDuration": {
           *         "count": 14,
           *         "lowerDays": 70,
           *         "medianDays": 96,
           *         "upperDays": 140
           *       }
           *     }
           */
          'application/json': components['schemas']['ProjectDetails'];
        };
      };
      304: components['responses']['NotModified'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
    };
  };
  listProjectUpdates: {
    parameters: {
      query?: {
        /** @description From 1 */
        page?: components['parameters']['Page'];
        /** @description Items on a page */
        pageSize?: components['parameters']['PageSize'];
      };
      header?: {
        /** @description From the receipt: opens what is not public */
        'Progress-Token'?: components['parameters']['ProgressToken'];
        /**
         * @description The language the visitor reads
         * @example nl
         */
        'Accept-Language'?: components['parameters']['AcceptLanguage'];
      };
      path: {
        /**
         * @description Id or reference, in capitals or not
         * @example WR-2026-0042
         */
        id: components['parameters']['ProjectId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of updates */
      200: {
        headers: {
          'API-Version': components['headers']['ApiVersion'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "count": 1,
           *       "next": null,
           *       "previous": null,
           *       "results": [
           *         {
           *           "id": "u1",
           *           "publishedAt": "2026-11-01T09:00:00Z",
           *           "kind": "news",
           *           "title": "De plek is gekozen",
           *           "body": {
           *             "format": "plain",
           *             "value": "Het bankje komt bij de vijver."
           *           }
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['ProjectUpdateList'];
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['BadRequest'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
    };
  };
  readProjectFeed: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id or reference, in capitals or not
         * @example WR-2026-0042
         */
        id: components['parameters']['ProjectId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['AtomFeed'];
      304: components['responses']['NotModified'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
    };
  };
  readProjectCalendar: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id or reference, in capitals or not
         * @example WR-2026-0042
         */
        id: components['parameters']['ProjectId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['Calendar'];
      304: components['responses']['NotModified'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
    };
  };
  followProject: {
    parameters: {
      query?: never;
      header?: {
        /** @description From the receipt: opens what is not public */
        'Progress-Token'?: components['parameters']['ProgressToken'];
        /** @description Id of the last event received */
        'Last-Event-ID'?: string;
      };
      path: {
        /**
         * @description Id or reference, in capitals or not
         * @example WR-2026-0042
         */
        id: components['parameters']['ProjectId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A stream of events */
      200: {
        headers: {
          'API-Version': components['headers']['ApiVersion'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example event: projectChanged
           *     id: 42
           *     data: {"id":"p1","at":"2026-11-24T09:00:00Z"}
           */
          'text/event-stream': string;
        };
      };
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  askForHelp: {
    parameters: {
      query?: never;
      header: {
        /** @description From the receipt: opens what is not public */
        'Progress-Token'?: components['parameters']['ProgressToken'];
        /** @description Made by the client once per intended send, a UUID */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description Id or reference, in capitals or not
         * @example WR-2026-0042
         */
        id: components['parameters']['ProjectId'];
      };
      cookie?: never;
    };
    requestBody: components['requestBodies']['Message'];
    responses: {
      202: components['responses']['Accepted'];
      400: components['responses']['BadRequest'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      429: components['responses']['TooManyRequests'];
    };
  };
  joinProject: {
    parameters: {
      query?: never;
      header: {
        /** @description Made by the client once per intended send, a UUID */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description Id or reference, in capitals or not
         * @example WR-2026-0042
         */
        id: components['parameters']['ProjectId'];
      };
      cookie?: never;
    };
    requestBody: components['requestBodies']['Message'];
    responses: {
      202: components['responses']['Accepted'];
      400: components['responses']['BadRequest'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      429: components['responses']['TooManyRequests'];
    };
  };
  subscribe: {
    parameters: {
      query?: never;
      header?: {
        /** @description From the receipt: opens what is not public */
        'Progress-Token'?: components['parameters']['ProgressToken'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "scope": {
         *         "projectId": "p1"
         *       },
         *       "email": "a@example.nl",
         *       "frequency": "immediate",
         *       "locale": "nl"
         *     }
         */
        'application/json': components['schemas']['Subscription'];
      };
    };
    responses: {
      202: components['responses']['Accepted'];
      400: components['responses']['BadRequest'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  confirmSubscription: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: components['requestBodies']['Token'];
    responses: {
      202: components['responses']['Accepted'];
      400: components['responses']['BadRequest'];
      429: components['responses']['TooManyRequests'];
    };
  };
  cancelSubscription: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: components['requestBodies']['Token'];
    responses: {
      202: components['responses']['Accepted'];
      400: components['responses']['BadRequest'];
      429: components['responses']['TooManyRequests'];
    };
  };
  listOfficerProjects: {
    parameters: {
      query?: {
        /** @description Only those that need this */
        attention?: components['schemas']['Attention'];
        /** @description From 1 */
        page?: components['parameters']['Page'];
        /** @description Items on a page */
        pageSize?: components['parameters']['PageSize'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of projects */
      200: {
        headers: {
          'API-Version': components['headers']['ApiVersion'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OfficerProjectList'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
    };
  };
  publishUpdate: {
    parameters: {
      query?: never;
      header: {
        /** @description Made by the client once per intended send, a UUID */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path: {
        /** @description Id */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProjectUpdateDraft'];
      };
    };
    responses: {
      /** @description Published */
      201: {
        headers: {
          'API-Version': components['headers']['ApiVersion'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProjectUpdate'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
    };
  };
  changeProject: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of what was changed */
        'If-Match': components['parameters']['IfMatch'];
      };
      path: {
        /** @description Id */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProjectChange'];
      };
    };
    responses: {
      /** @description The project as it is now */
      200: {
        headers: {
          'API-Version': components['headers']['ApiVersion'];
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProjectDetails'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      412: components['responses']['ChangedMeanwhile'];
    };
  };
  handOverProject: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of what was changed */
        'If-Match': components['parameters']['IfMatch'];
      };
      path: {
        /** @description Id */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Handover'];
      };
    };
    responses: {
      204: components['responses']['Done'];
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      412: components['responses']['ChangedMeanwhile'];
    };
  };
}
