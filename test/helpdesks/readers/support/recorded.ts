import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Answer } from '../../../../utils/helpdesks/answer.ts'
import { fieldsOf } from '../../../../utils/helpdesks/fields.ts'
import type { Setup } from '../../../../utils/helpdesks/jira/setup.ts'
import { setupFrom } from '../../../../utils/helpdesks/jira/setup.ts'
import { slaTargetOf } from '../../../../utils/helpdesks/jira/sla.ts'
import { jiraTicket } from '../../../../utils/helpdesks/jira/ticket.ts'
import { topdeskTicket } from '../../../../utils/helpdesks/topdesk/ticket.ts'
import { type Sides, zendeskTicket } from '../../../../utils/helpdesks/zendesk/ticket.ts'
import type { TicketRef } from '../../../../utils/ticket/ref.ts'
import type { Ticket } from '../../../../utils/ticket/ticket.ts'

/** Real answers others recorded; beside the project, never in it. */
const FOLDER = fileURLToPath(new URL('../../../../../shared/vendors/', import.meta.url))
export const RECORDED_ARE_HERE = existsSync(FOLDER)

export function recordedFiles(): string[] {
  if (!RECORDED_ARE_HERE) return []
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((path) => /(?:^|\/)recorded\/.*\.json$/.test(path))
    .toSorted()
}

export function recorded(path: string): unknown {
  return JSON.parse(readFileSync(FOLDER + path, 'utf8'))
}

const at = Date.parse('2026-07-07T03:28:29Z')
const ref = (helpdesk: TicketRef['helpdesk'], key: string): TicketRef => ({
  helpdesk,
  deployment: 'cloud',
  origin: 'https://acme.example',
  basePath: '',
  key,
})
const answered = (data: unknown): Answer => ({ ok: true, data, at, date: at, skew: 0, partial: false })
const moment = { readAt: at, clockSkew: 0 }

export function zendeskOf(
  ticket: unknown,
  sides: Partial<Record<keyof Sides, unknown>> = {},
  readAt = at,
): Ticket {
  const given = Object.fromEntries(Object.entries(sides).map(([name, data]) => [name, answered(data)]))
  return zendeskTicket(ref('zendesk', '1'), ticket, {}, given, { readAt, clockSkew: 0 })
}

/** The recorded field list, and the fields of an issue that look like an SLA. */
export function setupOf(fields: unknown, issue: object): Setup {
  const found = setupFrom(answered(fields), null)
  const slas = Object.entries(issue).filter(
    ([, value]) => value !== null && Object.hasOwn(Object(value), 'completedCycles'),
  )
  return { ...found, slas: [...new Set([...found.slas, ...slas.map(([name]) => name)])] }
}

export function jiraOf(
  issue: unknown,
  fields: unknown,
  comments: unknown = null,
  slas: unknown = null,
): Ticket {
  const setup = setupOf(fields, (issue as { fields: object }).fields)
  const sides = { me: null, comments: comments && answered(comments), slas: slas && answered(slas) } as const
  return jiraTicket(
    ref('jira', 'A-1'),
    issue,
    setup,
    sides as Parameters<typeof jiraTicket>[3],
    moment,
    'UTC',
  )
}

export function topdeskOf(
  incident: unknown,
  me: unknown = {},
  requests: unknown = [],
  trail: unknown = [],
): Ticket {
  const sides = { me: answered(me), requests: answered(requests), trail: answered(trail) }
  return topdeskTicket(ref('topdesk', 'I 1'), incident, sides, moment)
}

export function slaOf(sla: unknown, readAt: number) {
  const bad: string[] = []
  return { target: slaTargetOf(fieldsOf(sla, 'sla', { at: readAt, source: 'api', bad }), readAt), bad }
}
