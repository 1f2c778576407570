import type { Ask } from '../server/reply.ts'
import { PEOPLE } from '../world/people.ts'
import type { Person, Script, StatusKind } from '../world/types.ts'

export type Flavour = 'cloud' | 'dc'
export const flavourOf = (ask: Ask): Flavour => (ask.site === 'jira-cloud' ? 'cloud' : 'dc')

export const accountId = (p: Person): string =>
  p.side === 'customer'
    ? `qm:6f1c2a44-0b3e-4d57-9a1e-0000000000${p.n}:5b9f0c00-0000-4000-8000-0000000000${p.n}`
    : `5f1a7c9e00000000000000${p.n}`
export const personOf = (id: string): Person | undefined =>
  PEOPLE.find((p) => accountId(p) === id || p.id === id)

export const issueId = (s: Script): string => String(40_000 + s.n)
export const projectOf = (key: string): string => key.slice(0, key.lastIndexOf('-'))
export const PROJECTS: Readonly<
  Record<string, { readonly id: string; readonly name: string; readonly desk: boolean }>
> = {
  HELP: { id: '10001', name: 'Service desk', desk: true },
  WEB: { id: '10002', name: 'Website', desk: false },
  SUP: { id: '10101', name: 'Support', desk: true },
}

/** Custom fields of both sites; the target's id names its SLA field. */
export const FIELDS = {
  requestType: 'customfield_10010',
  organisations: 'customfield_10002',
  participants: 'customfield_10026',
  feedback: 'customfield_10033',
  feedbackDate: 'customfield_10034',
  sentiment: 'customfield_10035',
  language: 'customfield_10036',
  plannedStart: 'customfield_10041',
  plannedEnd: 'customfield_10042',
} as const

export const SLA_FIELDS: readonly {
  readonly target: string
  readonly field: string
  readonly id: string
  readonly name: string
}[] = [
  { target: 'resolution', field: 'customfield_10030', id: '58', name: 'Time to resolution' },
  { target: 'first-reply', field: 'customfield_10031', id: '59', name: 'Time to first response' },
  { target: 'next-reply', field: 'customfield_10032', id: '60', name: 'Time to next reply' },
  { target: 'review', field: 'customfield_10037', id: '61', name: 'Time to review' },
]

export interface JiraStatus {
  readonly id: string
  readonly name: string
  readonly category: 'new' | 'indeterminate' | 'done'
}

const DESK: Readonly<Record<StatusKind, JiraStatus>> = {
  new: { id: '10100', name: 'Waiting for support', category: 'indeterminate' },
  open: { id: '3', name: 'In progress', category: 'indeterminate' },
  pending: { id: '10101', name: 'Waiting for customer', category: 'indeterminate' },
  hold: { id: '10102', name: 'Waiting for vendor', category: 'indeterminate' },
  solved: { id: '5', name: 'Resolved', category: 'done' },
  closed: { id: '6', name: 'Closed', category: 'done' },
}
const PLAIN: Readonly<Record<StatusKind, JiraStatus>> = {
  ...DESK,
  new: { id: '10200', name: 'To Do', category: 'new' },
  open: { id: '3', name: 'In Progress', category: 'indeterminate' },
  solved: { id: '10201', name: 'Done', category: 'done' },
}

/** Each once: the two workflows share some. */
export const STATUSES: readonly JiraStatus[] = [
  ...new Map([...Object.values(PLAIN), ...Object.values(DESK)].map((status) => [status.id, status])).values(),
]

export const statusOf = (s: Script, kind: StatusKind): JiraStatus =>
  (s.serviceDesk === false ? PLAIN : DESK)[kind]

export const PRIORITIES = [
  { id: '1', name: 'Highest' },
  { id: '2', name: 'High' },
  { id: '3', name: 'Medium' },
  { id: '4', name: 'Low' },
] as const

export const TYPES: Readonly<Record<Script['type'], { readonly id: string; readonly name: string }>> = {
  incident: { id: '10104', name: '[System] Incident' },
  problem: { id: '10105', name: '[System] Problem' },
  request: { id: '10106', name: '[System] Service request' },
  question: { id: '10106', name: '[System] Service request' },
  change: { id: '10107', name: '[System] Change' },
  task: { id: '10003', name: 'Task' },
}

/** The agents' queues; the id is part of the address. */
export const QUEUES = [
  { id: '1', name: 'All open' },
  { id: '2', name: 'Assigned to me' },
  { id: '3', name: 'Waiting for customer' },
] as const
