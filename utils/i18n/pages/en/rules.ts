import type { Text } from '../../catalogue.ts'

/** English texts of whose turn it is, what SLA targets promise and usual work. */
export const rulesEn = {
  secStatuses: 'Whose turn',
  statusesWhat:
    'For statuses whose name says more than the helpdesk’s own kind of status. While it is the customer’s or a third party’s turn, nothing nudges.',
  statusesNone: 'None entered: the helpdesk’s own kinds of status count.',
  statusName: 'Status, as the helpdesk writes it',
  statusTurn: 'The ball is with',
  statusAdd: 'Add a status',
  slaNamesWhat: 'For targets whose name does not tell it: what is promised by when.',
  slaNamesNone: 'None entered.',
  slaName: 'Target, as the helpdesk names it',
  slaPromises: 'What it promises',
  slaNameAdd: 'Add a name',
  secUsual: 'Usual work',
  usualWhat:
    'How much work eight in ten of your tickets take at most. It makes the latest safe start of a ticket nobody has sized; a size always comes first.',
  usualAllHint: '0: not known, and no latest safe start without a size.',
  usualNone: 'No difference by priority or type.',
  usualAdd: 'Add by priority or type',
  usualSentence: '{type} · {priority}',
  ofUsual: 'Usual work {item}',
  nUsualRows: 'Usual work by priority and type',
  nType: 'Type',
  nWork: 'Hands-on work',
  vAllTypes: 'all types',
  vIncident: 'incident',
  vProblem: 'problem',
  vRequest: 'request',
  vQuestion: 'question',
  vChange: 'change',
  vTask: 'task',
  vOtherType: 'other types',
} as const satisfies Record<string, Text>
