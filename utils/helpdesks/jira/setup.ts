import type { Status } from '../../ticket/message.ts'
import type { Answer } from '../answer.ts'
import { type Caller, KEEP } from '../caller.ts'
import { type Fields, fieldsOf, id, type Origin, text } from '../fields.ts'
import { categoryOf } from './status.ts'

/** Ids of the custom fields that matter, per kind. Names are localised, the types are not. */
export interface Setup {
  /** false: the fields could not be asked for, so their absence tells nothing. */
  readonly complete: boolean
  readonly slas: readonly string[]
  readonly request: string | null
  readonly organisations: string | null
  readonly participants: string | null
  readonly feedback: string | null
  readonly sentiment: string | null
  readonly plannedFrom: string | null
  readonly plannedTo: string | null
  readonly statuses: ReadonlyMap<string, Status>
}

/** `schema.custom` of `/field` (RECORDED `cloud-field-list-jsm`, 2026). */
const KINDS = {
  request: 'com.atlassian.servicedesk:vp-origin',
  organisations: 'com.atlassian.servicedesk:sd-customer-organizations',
  participants: 'com.atlassian.servicedesk:sd-request-participants',
  feedback: 'com.atlassian.servicedesk:sd-request-feedback',
  sentiment: 'com.atlassian.servicedesk.sentiment:sd-sentiment',
} as const
const SLA = 'com.atlassian.servicedesk:sd-sla-field'
/** Change windows are plain date-times, told apart by their default names only (GUESS). */
const PLANNED_FROM = /^planned start/i
const PLANNED_TO = /^planned end/i

/** Fields and statuses of a site; both change rarely and are kept for a day. */
export async function setupOf(call: Caller): Promise<Setup> {
  const [fields, statuses] = await Promise.all([
    call('/rest/api/2/field', { ttl: KEEP.setup, side: 'fields' }),
    call('/rest/api/2/status', { ttl: KEEP.setup, side: 'statuses' }),
  ])
  return { ...setupFrom(itemsOf(fields), itemsOf(statuses)), complete: fields.ok }
}

/** Both answers are bare lists. */
function itemsOf(answer: Answer): readonly Fields[] {
  const origin: Origin = { at: 0, source: 'api', bad: [] }
  return fieldsOf({ list: answer.ok ? answer.data : null }, '', origin).list('list') ?? []
}

export function setupFrom(fields: readonly Fields[], statuses: readonly Fields[]): Setup {
  const known = fields.map((field) => ({
    id: field.get('id', id) ?? '',
    name: field.get('name', text) ?? '',
    kind: field.in('schema').get('custom', text) ?? '',
    type: field.in('schema').get('type', text) ?? '',
  }))
  const ofKind = (kind: string) => known.find((field) => field.kind === kind)?.id ?? null
  const named = (name: RegExp) =>
    known.find((field) => field.type === 'datetime' && name.test(field.name))?.id ?? null
  return {
    complete: true,
    slas: known.filter((field) => field.kind === SLA).map((field) => field.id),
    request: ofKind(KINDS.request),
    organisations: ofKind(KINDS.organisations),
    participants: ofKind(KINDS.participants),
    feedback: ofKind(KINDS.feedback),
    sentiment: ofKind(KINDS.sentiment),
    plannedFrom: named(PLANNED_FROM),
    plannedTo: named(PLANNED_TO),
    statuses: new Map(statuses.flatMap(statusEntry)),
  }
}

function statusEntry(item: Fields): (readonly [string, Status])[] {
  const key = item.get('id', id)
  const name = item.get('name', text)
  if (key === null || name === null) return []
  return [[key, { name, category: categoryOf(name, item.in('statusCategory').get('key', text)) }]]
}

const ALWAYS =
  'summary,issuetype,status,priority,reporter,creator,assignee,created,updated,resolutiondate,duedate,labels,components,issuelinks'

/** The `fields` parameter: what every reading needs and this site's own fields. */
export function fieldNames({ statuses: _s, complete: _c, slas, ...custom }: Setup, more: string): string {
  return [ALWAYS, ...slas, ...Object.values(custom), more].filter(Boolean).join(',')
}
