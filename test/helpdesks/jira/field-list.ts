import { FIELDS, type Flavour, SLA_FIELDS } from './ids.ts'

const DESK = 'com.atlassian.servicedesk'

const CUSTOM: readonly (readonly [string, string, string, string])[] = [
  ...SLA_FIELDS.map((f) => [f.field, f.name, `${DESK}:sd-sla-field`, 'sd-servicelevelagreement'] as const),
  [FIELDS.requestType, 'Request Type', `${DESK}:vp-origin`, 'sd-customerrequesttype'],
  [FIELDS.organisations, 'Organizations', `${DESK}:sd-customer-organizations`, 'array'],
  [FIELDS.participants, 'Request participants', `${DESK}:sd-request-participants`, 'array'],
  [FIELDS.feedback, 'Satisfaction', `${DESK}:sd-request-feedback`, 'sd-feedback'],
  [FIELDS.feedbackDate, 'Satisfaction date', `${DESK}:sd-request-feedback-date`, 'datetime'],
  [
    FIELDS.plannedStart,
    'Planned start',
    'com.atlassian.jira.plugin.system.customfieldtypes:datetime',
    'datetime',
  ],
  [
    FIELDS.plannedEnd,
    'Planned end',
    'com.atlassian.jira.plugin.system.customfieldtypes:datetime',
    'datetime',
  ],
]
const CLOUD_ONLY: typeof CUSTOM = [
  [FIELDS.sentiment, 'Sentiment', `${DESK}.sentiment:sd-sentiment`, 'array'],
  [
    FIELDS.language,
    'Request language',
    `${DESK}.servicedesk-lingo-integration-plugin:sd-request-language`,
    'sd-request-lang',
  ],
]
const SYSTEM = [
  'summary',
  'status',
  'priority',
  'assignee',
  'reporter',
  'created',
  'updated',
  'duedate',
  'comment',
  'description',
  'labels',
]

/** `GET …/field`: how SLA fields are found without knowing their names. */
export function fieldList(flavour: Flavour): unknown[] {
  const custom = flavour === 'cloud' ? [...CUSTOM, ...CLOUD_ONLY] : CUSTOM
  return [
    ...SYSTEM.map((id) => ({
      id,
      key: id,
      name: id,
      custom: false,
      orderable: true,
      navigable: true,
      searchable: true,
      clauseNames: [id],
      schema: { type: 'string', system: id },
    })),
    ...custom.map(([id, name, type, schema]) => {
      const number = Number(id.slice(12))
      const key = flavour === 'cloud' ? { key: id, untranslatedName: name } : {}
      return {
        id,
        ...key,
        name,
        custom: true,
        orderable: true,
        navigable: true,
        searchable: true,
        clauseNames: [`cf[${number}]`, name],
        schema: {
          type: schema,
          custom: type,
          customId: number,
          ...(schema === 'array' ? { items: 'string' } : {}),
        },
      }
    }),
  ]
}
