/** Answers made by hand after topdesk.md §2.3 and incident-4.2.6; values are our own. */
const unid = '5b1c0f2a-1111-4222-8333-444455556666'
export const API = '/tas/api/incidents'

export const incident = {
  id: unid,
  status: 'firstLine',
  number: 'I 2611 103',
  caller: { id: 'p1', dynamicName: 'Bakker, P.', email: 'p@acme.example', branch: null },
  callerBranch: { id: 'b1', name: 'Acme Utrecht', timeZone: 'Europe/Amsterdam' },
  briefDescription: 'Kassa start niet',
  category: { id: 'c1', name: 'Hardware' },
  subcategory: { id: 'c2', name: 'Kassa' },
  callType: { id: 't1', name: 'Storing' },
  entryType: { id: 'e1', name: 'Telefonisch' },
  priority: { id: 'r1', name: 'P1' },
  duration: { id: 'd1', name: '8 uur' },
  targetDate: '2026-11-16T16:00:00.000+0000',
  sla: {
    id: 's1',
    responseTargetDate: '2026-11-16T08:00:00.000+0000',
    targetDate: '2026-11-16T15:00:00.000+0000',
  },
  responded: true,
  responseDate: '2026-11-16T07:30:00.000+0000',
  onHold: false,
  onHoldDate: null,
  onHoldDuration: 0,
  feedbackMessage: null,
  feedbackRating: null,
  operator: { id: 'o1', status: 'operator', name: 'Jansen, J.' },
  operatorGroup: { id: 'g1', name: 'Servicedesk' },
  supplier: null,
  processingStatus: { id: 'x1', name: 'In behandeling' },
  completed: false,
  completedDate: null,
  closed: false,
  closedDate: null,
  callDate: '2026-11-16T07:00:00.000+0000',
  creator: { id: 'o1', name: 'Jansen, J.' },
  creationDate: '2026-11-16T07:05:00.000+0000',
  modifier: { id: 'o1', name: 'Jansen, J.' },
  modificationDate: '2026-11-16T10:30:00.303+0000',
  majorCall: false,
  majorCallObject: { id: 'm1', name: 'I 2611 090', status: 1, majorIncident: true },
  mainIncident: null,
  externalLinks: [],
}

const operator = { id: 'o1', name: 'Jansen, J.' }
const person = { id: 'p1', name: 'Bakker, P.' }

const requests = [
  {
    id: 'q1',
    memoText: 'Kassa 3 start niet',
    plainText: 'Kassa 3 start niet',
    entryDate: '2026-11-16T07:00:00.000Z',
    operator,
    person: null,
  },
]

export const trail = [
  {
    id: 'a4',
    memoText: 'Nog steeds <b>stuk</b>',
    plainText: 'Nog steeds stuk',
    flag: 0,
    invisibleForCaller: false,
    entryDate: '2026-11-16T10:00:00.000Z',
    operator: null,
    person,
  },
  {
    id: 'a3',
    fileName: 'foto.jpg',
    downloadUrl: '/tas/api/x',
    size: 3,
    entryDate: '2026-11-16T09:00:00.000Z',
    operator: null,
    person,
  },
  {
    id: 'a2',
    memoText: 'Leverancier gebeld',
    invisibleForCaller: true,
    entryDate: '2026-11-16T08:00:00.000+0000',
    operator,
    // RECORDED demisto: a person stands beside the operator.
    person,
  },
  {
    id: 'a1',
    plainText: 'We kijken ernaar',
    invisibleForCaller: false,
    entryDate: null,
    creationDate: '2026-11-16T07:30:00.000Z',
    operator: { id: 'o2', name: 'Visser, A.' },
    person: null,
  },
  {
    id: 'a0',
    title: 'Uw melding',
    sender: 'desk@acme.example',
    user: operator,
    entryDate: '2026-11-16T07:10:00.000Z',
  },
]

export const me = {
  id: 'o1',
  dynamicName: 'Jansen, J.',
  branch: { id: 'b0', name: 'IT', timeZone: 'Europe/Amsterdam', extraA: null },
}

export const routes = {
  [`${API}/number/I%202611%20103`]: incident,
  [`${API}/id/${unid}/requests`]: requests,
  [`${API}/id/${unid}/progresstrail`]: trail,
  '/tas/api/operators/current': me,
  '/tas/api/operators/id/o1/operatorgroups': [{ id: 'g1', name: 'Servicedesk' }],
}
export const PATHS = {
  incident: `${API}/number/I%202611%20103`,
  requests: `${API}/id/${unid}/requests`,
  trail: `${API}/id/${unid}/progresstrail`,
}
