import { peek, peekId } from '../gathered.ts'

/** Ids of the custom fields that matter, per kind. Names are localised, the types are not. */
export interface FieldIds {
  readonly slas: readonly string[]
  readonly request: string | null
  readonly organisations: string | null
  readonly participants: string | null
  readonly feedback: string | null
  readonly sentiment: string | null
  readonly plannedFrom: string | null
  readonly plannedTo: string | null
}

const DESK = 'com.atlassian.servicedesk'

/** From `/field`, by `schema.custom` (RECORDED `cloud-field-list-jsm`, 2026). What has no such type is passed over. */
export function fieldIdsIn(list: unknown): FieldIds {
  const fields = Array.isArray(list) ? list : []
  const all = (fits: (field: unknown) => boolean) =>
    fields.filter(fits).flatMap((field) => peekId(field, 'id') ?? [])
  const ofType = (type: string) => all((field) => peek(field, 'schema', 'custom') === DESK + type)
  /** Change windows are plain date-times, told apart by their default names only (GUESS). */
  const named = (name: RegExp) =>
    all(
      (field) => peek(field, 'schema', 'type') === 'datetime' && name.test(String(peek(field, 'name'))),
    )[0] ?? null
  const first = (type: string) => ofType(type)[0] ?? null
  return {
    slas: ofType(':sd-sla-field'),
    request: first(':vp-origin'),
    organisations: first(':sd-customer-organizations'),
    participants: first(':sd-request-participants'),
    feedback: first(':sd-request-feedback'),
    sentiment: first('.sentiment:sd-sentiment'),
    plannedFrom: named(/^planned start/i),
    plannedTo: named(/^planned end/i),
  }
}

const ALWAYS =
  'summary,issuetype,status,priority,reporter,creator,assignee,created,updated,resolutiondate,duedate,labels,components,issuelinks'

/** The `fields` parameter: what every reading needs and this site's own fields. */
export function fieldNames(ids: FieldIds): string {
  return [ALWAYS, ...Object.values(ids).flat()].filter(Boolean).join(',')
}

/** It has a request type; where that field is not known, an SLA tells a service project. */
export function isRequest(issue: unknown, { request, slas }: FieldIds): boolean {
  const marks = request === null ? slas : [request]
  return marks.some((name) => peek(issue, name) != null)
}
