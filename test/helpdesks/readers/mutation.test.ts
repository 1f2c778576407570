import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Helpdesk } from '../../../utils/helpdesks/helpdesk.ts'
import { HELPDESKS_BY_ID } from '../../../utils/helpdesks/index.ts'
import type { TicketRef } from '../../../utils/ticket/ref.ts'
import { fakeIo, OPTIONS, type Reply } from './support/fake-io.ts'
import * as jiraAnswers from './support/jira-answers.ts'
import * as topdeskAnswers from './support/topdesk-answers.ts'
import * as zendeskAnswers from './support/zendesk-answers.ts'

const { zendesk, jira, topdesk } = HELPDESKS_BY_ID

const ref = (helpdesk: TicketRef['helpdesk'], origin: string, key: string): TicketRef => ({
  helpdesk,
  deployment: 'cloud',
  origin,
  basePath: '',
  key,
})

interface Case {
  readonly helpdesk: Helpdesk
  readonly ref: TicketRef
  readonly routes: Readonly<Record<string, Reply>>
  /** The route of the ticket itself, and the way to its fields. */
  readonly main: string
  readonly fields: readonly string[]
  /** Fields of the ticket that one raw field alone feeds. */
  readonly feeds: Readonly<Record<string, readonly string[]>>
}

const CASES: readonly Case[] = [
  {
    helpdesk: zendesk,
    ref: ref('zendesk', 'https://acme.zendesk.com', '4211'),
    routes: zendeskAnswers.routes,
    main: '/api/v2/tickets/4211.json',
    fields: ['ticket'],
    feeds: {
      subject: ['subject'],
      type: ['type'],
      priority: ['priority'],
      created_at: ['createdAt'],
      updated_at: ['updatedAt'],
      due_at: ['dueAt'],
      problem_id: ['partOf'],
      organization_id: ['organisation'],
      assignee_id: ['assignee'],
      group_id: ['group', 'groupIsMine', 'events'],
      custom_status_id: ['status', 'events'],
      tags: ['tags', 'merged', 'vendorMood'],
      satisfaction_rating: ['csat'],
      slas: ['slaTargets'],
      metric_events: ['slaTargets'],
    },
  },
  {
    helpdesk: jira,
    ref: ref('jira', 'https://acme.atlassian.net', 'ACME-12'),
    routes: jiraAnswers.routes,
    main: '/rest/api/2/issue/ACME-12?',
    fields: ['fields'],
    feeds: {
      summary: ['subject'],
      issuetype: ['type'],
      priority: ['priority'],
      updated: ['updatedAt'],
      resolutiondate: ['solvedAt'],
      duedate: ['dueAt'],
      labels: ['tags'],
      issuelinks: ['partOf', 'merged'],
      [jiraAnswers.FIELD.organisations]: ['organisation'],
      [jiraAnswers.FIELD.sentiment]: ['vendorMood'],
      [jiraAnswers.FIELD.feedback]: ['csat'],
      [jiraAnswers.FIELD.plannedFrom]: ['planned'],
      [jiraAnswers.FIELD.sla]: ['slaTargets', 'status'],
    },
  },
  {
    helpdesk: topdesk,
    ref: ref('topdesk', 'https://acme.topdesk.net', 'I 2611 103'),
    routes: topdeskAnswers.routes,
    main: topdeskAnswers.PATHS.incident,
    fields: [],
    feeds: {
      briefDescription: ['subject'],
      callType: ['type'],
      category: ['category'],
      priority: ['priority'],
      callerBranch: ['organisation', 'requester'],
      operatorGroup: ['group', 'groupIsMine'],
      supplier: ['supplier', 'status', 'events'],
      majorCallObject: ['partOf'],
      feedbackRating: ['csat'],
      targetDate: ['slaTargets'],
      sla: ['slaTargets'],
      duration: ['slaTargets'],
      entryType: ['messages'],
      processingStatus: ['status', 'events'],
    },
  },
]

const signal = new AbortController().signal
const readWith = ({ helpdesk, ref: one, routes }: Case, changes: Readonly<Record<string, Reply>>) =>
  helpdesk.read(one, fakeIo({ ...routes, ...changes }), OPTIONS, signal)

/** Puts `value` at a path of a copy. */
function changed(root: unknown, path: readonly (string | number)[], value: unknown): unknown {
  const [step, ...rest] = path
  if (step === undefined) return value
  const copy = Array.isArray(root) ? [...root] : { ...(root as object) }
  Object.assign(copy, { [step]: changed((root as Record<string, unknown>)[step], rest, value) })
  return copy
}

/** Every path into a JSON value, with the value itself first. */
function pathsOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (value === null || typeof value !== 'object') return [path]
  return [path, ...Object.entries(value).flatMap(([name, inner]) => pathsOf(inner, [...path, name]))]
}

const junk = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(null, '', 0, -1, [], {}, [null], '2026-11-16'),
)

describe.each(CASES.map((one) => [one.helpdesk.id, one] as const))('%s with damaged answers', (_id, one) => {
  test('a damaged field harms itself and nothing else', async () => {
    const good = await readWith(one, {})
    if (!good.ok) throw new Error('the good answer is not good')
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.entries(one.feeds)),
        junk,
        async ([field, touched], value) => {
          const main = changed(one.routes[one.main], [...one.fields, field], value)
          const result = await readWith(one, { [one.main]: main })
          if (!result.ok) throw new Error(`lost the whole ticket: ${result.fault}`)
          for (const [name, reading] of Object.entries(good.ticket)) {
            if (name !== 'bad' && !touched.includes(name)) {
              expect([name, result.ticket[name as keyof typeof result.ticket]]).toEqual([name, reading])
            }
          }
          expect(result.ticket.bad.every((name) => name.includes(field))).toBe(true)
        },
      ),
      { numRuns: 150 },
    )
  })

  test('junk anywhere in any answer never throws', async () => {
    const places = Object.entries(one.routes).flatMap(([route, answer]) =>
      pathsOf(answer).map((path) => ({ route, path })),
    )
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), junk, async ({ route, path }, value) => {
        const result = await readWith(one, { [route]: changed(one.routes[route], path, value) })
        expect(typeof result.ok).toBe('boolean')
      }),
      { numRuns: 250 },
    )
  })
})
