import type { Status } from '../../ticket/message.ts'
import { type Reading, unknown } from '../../ticket/reading.ts'
import type { TicketRef } from '../../ticket/ref.ts'
import type { SlaTarget } from '../../ticket/sla-target.ts'
import type { Party, Priority, Ticket } from '../../ticket/ticket.ts'
import { type Answer, missing } from '../answer.ts'
import { blankTicket, type Moment } from '../blank.ts'
import { type Fields, fieldsOf, given, id, type Origin, text, texts } from '../fields.ts'
import { peek } from '../gathered.ts'
import { endOfDay, instant } from '../time.ts'
import { priorityOf, typeOf } from '../words.ts'
import { isRequest } from './field-ids.ts'
import { linksOf } from './links.ts'
import { csatOf, vendorMoodOf } from './mood.ts'
import { passage } from './passage.ts'
import { type Cast, userIn } from './people.ts'
import type { Setup } from './setup.ts'
import { slaTargetOf } from './sla.ts'
import { categoryOf } from './status.ts'

/**
 * The side answers of one reading by name; absent or null: not needed. `comments`: read apart, where the issue
 * does not carry all of them with their visibility. `slas`: `request/{key}/sla`, where it shows no SLA field.
 * `feedback`: `request/{key}/feedback`, once solved.
 */
export type Sides = Readonly<Partial<Record<'me' | 'comments' | 'slas' | 'feedback', Answer | null>>>

/** A ticket from one issue object, Cloud or Data Center. `zone`: where a due day ends. */
export function jiraTicket(
  ref: TicketRef,
  rawIssue: unknown,
  setup: Setup,
  sides: Sides,
  moment: Moment,
  zone: string,
): Ticket {
  const origin: Origin = { at: moment.readAt, source: 'api', bad: [] }
  const whole = fieldsOf(rawIssue, 'issue', origin)
  const issue = whole.in('fields')
  const mine = fieldsOf(sides.me?.ok ? sides.me.data : null, 'me', origin)
  const me = userIn(mine)
  const reporter = userIn(issue.in('reporter'))
  const assignee = userIn(issue.in('assignee'))
  const request = issue.in(setup.request ?? '')
  const cast: Cast = {
    isRequest: isRequest(peek(rawIssue, 'fields'), setup),
    reporter: reporter?.id ?? null,
    me: me?.id ?? null,
    assignee: assignee?.id ?? null,
    creator: userIn(issue.in('creator'))?.id ?? null,
    createdAt: issue.get('created', instant),
    participants: (issue.list(setup.participants ?? '') ?? []).flatMap((user) => userIn(user)?.id ?? []),
  }
  const slaTargets = slasOf(issue, setup, sides, origin)
  const status = statusOf(issue, slaTargets.known ? slaTargets.value : [])
  const done = status.known && /^(solved|closed)$/.test(status.value.category)
  const category = request.in('requestType').get('name', text)

  return {
    ...blankTicket(ref, moment, 'api', 'not-given'),
    me: sides.me?.ok ? given(me, origin) : missing(sides.me),
    subject: issue.read('summary', text),
    type: issue.in('issuetype').read('name', text, typeOf),
    category: given(category ?? issue.list('components')?.[0]?.get('name', text) ?? null, origin),
    tags: issue.read('labels', texts),
    dueAt: issue.read('duedate', text, (day) => endOfDay(day, me?.zone ?? zone)),
    planned: plannedOf(issue, setup),
    ...linksOf(issue, done, origin),
    status,
    priority: priorityIn(issue.in('priority')),
    requester: cast.isRequest
      ? personIn(issue, 'reporter', reporter, origin)
      : unknown(setup.complete ? 'not-given' : 'failed'),
    organisation: organisationOf(issue, setup, origin),
    assignee: issue.empty('assignee')
      ? given('nobody', origin)
      : assigned(personIn(issue, 'assignee', assignee, origin), cast, origin),
    createdAt: issue.read('created', instant),
    updatedAt: issue.read('updated', instant),
    solvedAt: issue.read('resolutiondate', instant),
    ...passage({ whole, issue, sides, cast, statuses: statusesOf(issue, setup), origin }),
    slaTargets,
    csat: ratedIn(issue, setup, sides, origin),
    vendorMood: vendorMoodOf(issue, setup.sentiment),
    colleaguePresent: unknown('not-read'),
    bad: origin.bad,
  }
}

function slasOf(issue: Fields, setup: Setup, sides: Sides, origin: Origin): Ticket['slaTargets'] {
  const badBefore = origin.bad.length
  const apart = fieldsOf(sides.slas?.ok ? sides.slas.data : null, 'sla', origin)
  const found = [...setup.slas.map((name) => issue.in(name)), ...(apart.list('values') ?? [])]
  const targets = found.flatMap((sla) => slaTargetOf(sla, origin.at) ?? [])
  if (targets.length) return given(targets, origin)
  if (origin.bad.length > badBefore) return unknown('bad')
  if (sides.slas?.ok === false && sides.slas.fault !== 'not-found') return missing(sides.slas)
  return unknown(setup.complete ? 'not-given' : 'failed')
}

/** Shown on the issue, or asked for apart. A 404 there is a request nobody rated. */
function ratedIn(issue: Fields, setup: Setup, { feedback }: Sides, origin: Origin): Ticket['csat'] {
  const shown = csatOf(issue.in(setup.feedback ?? ''))
  if (shown.known || !feedback) return shown
  if (feedback.ok) return csatOf(fieldsOf(feedback.data, 'feedback', origin))
  return feedback.fault === 'not-found' ? unknown('not-given') : missing(feedback)
}

/** Open by its category, but an SLA is paused: it waits, for whom is not told. */
function statusOf(issue: Fields, targets: readonly SlaTarget[]): Reading<Status> {
  const status = issue.in('status')
  const key = status.in('statusCategory').get('key', text)
  const paused = targets.some(({ state }) => state === 'paused')
  return status.read('name', text, (name) => {
    const category = categoryOf(name, key)
    return { name, category: paused && (category === 'open' || category === 'new') ? 'waiting' : category }
  })
}

/** The site's statuses, and at least the issue's own. */
function statusesOf(issue: Fields, { statuses }: Setup): Setup['statuses'] {
  const own = issue.in('status')
  const key = own.get('id', id)
  const name = own.get('name', text)
  if (key === null || name === null || statuses.has(key)) return statuses
  const category = categoryOf(name, own.in('statusCategory').get('key', text))
  return new Map([...statuses, [key, { name, category }]])
}

/** Ids 1–5 are Jira's own five, whatever they are called (RECORDED: Major is 3); others go by their name. */
function priorityIn(priority: Fields): Reading<Priority> {
  const own = Number(priority.get('id', id))
  return priority.read('name', text, (name) =>
    own >= 1 && own <= 5 ? { name, level: Math.min(own, 4) as Priority['level'] } : priorityOf(name),
  )
}

function personIn<T>(issue: Fields, name: string, user: T | null, origin: Origin): Reading<T> {
  return user === null && issue.has(name) ? unknown('bad') : given(user, origin)
}

function assigned(person: Reading<{ id: string }>, cast: Cast, origin: Origin): Ticket['assignee'] {
  if (!person.known) return person
  return cast.me === null
    ? unknown('not-read')
    : given(person.value.id === cast.me ? 'me' : 'someone', origin)
}

function organisationOf(issue: Fields, setup: Setup, origin: Origin): Reading<Party> {
  const first = issue.list(setup.organisations ?? '')?.[0]
  const key = first?.get('id', id) ?? null
  return given(key === null ? null : { id: key, name: first?.get('name', text) ?? '' }, origin)
}

function plannedOf(issue: Fields, setup: Setup): Ticket['planned'] {
  const to = issue.get(setup.plannedTo ?? '', instant)
  return issue.read(setup.plannedFrom ?? '', instant, (from) => ({ from, to }))
}
