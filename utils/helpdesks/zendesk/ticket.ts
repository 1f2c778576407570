import { unknown } from '../../ticket/reading.ts'
import type { TicketRef } from '../../ticket/ref.ts'
import type { Party, Person, Ticket } from '../../ticket/ticket.ts'
import { type Answer, missing } from '../answer.ts'
import { blankTicket, type Moment } from '../blank.ts'
import { type Fields, fieldsOf, given, id, type Origin, text, texts } from '../fields.ts'
import { instant } from '../time.ts'
import { priorityOf, typeOf } from '../words.ts'
import { csatOf, moodIn } from './mood.ts'
import { passage } from './passage.ts'
import { type Cast, type User, userOf, usersOf } from './people.ts'
import { slaTargetsOf } from './sla.ts'
import { categoryOf, statusesOf } from './status.ts'

/** The side answers of one reading by name; absent or null: not asked for. */
export type Sides = Readonly<
  Partial<Record<'me' | 'memberships' | 'statuses' | 'comments' | 'audits', Answer | null>>
>

/** The tag Zendesk puts on a ticket merged into another (GUESS: known, in no file at hand). */
const MERGED = 'closed_by_merge'

/**
 * A ticket from one ticket object and its sideloads. Every field stands alone: a bad one is unknown
 * and named, the rest is kept.
 */
export function zendeskTicket(
  ref: TicketRef,
  rawTicket: unknown,
  answer: unknown,
  sides: Sides,
  moment: Moment,
): Ticket {
  const origin: Origin = { at: moment.readAt, source: 'api', bad: [] }
  const sideloads = fieldsOf(answer, '', origin)
  const ticket = fieldsOf(rawTicket, 'ticket', origin)
  const side = (name: keyof Sides) => {
    const found = sides[name]
    return fieldsOf(found?.ok ? found.data : null, name, origin)
  }
  const me = side('me').in('user')
  const comments = side('comments')
  const audits = side('audits')
  const cast: Cast = {
    requester: ticket.get('requester_id', id),
    me: me.get('id', id),
    users: usersOf([sideloads.list('users'), comments.list('users'), audits.list('users')]),
  }
  const groups = namesOf(sideloads.list('groups'))
  const statuses = statusesOf(side('statuses').list('custom_statuses') ?? [])
  const tags = ticket.read('tags', texts)
  const status = ticket.read('status', text, (name) => {
    const own = statuses.get(ticket.get('custom_status_id', id) ?? '')
    return { name: own?.name ?? name, category: categoryOf(name) }
  })
  const assignee = ticket.read('assignee_id', id)

  return {
    ...blankTicket(ref, moment, 'api', 'not-given'),
    me: sides.me?.ok ? me.read('id', id, (own): Person => person(own, userOf(me))) : missing(sides.me),
    subject: ticket.read('subject', text),
    type: ticket.read('type', text, typeOf),
    tags,
    dueAt: ticket.read('due_at', instant),
    merged: tags.known ? given(tags.value.includes(MERGED), origin) : tags,
    partOf: ticket.read('problem_id', id),
    status,
    priority: ticket.read('priority', text, priorityOf),
    requester: ticket.read('requester_id', id, (key) => person(key, cast.users.get(key))),
    organisation: ticket.read('organization_id', id, partyIn(namesOf(sideloads.list('organizations')))),
    assignee: assignee.known
      ? given(assignee.value === cast.me ? 'me' : cast.me === null ? null : 'someone', origin)
      : ticket.empty('assignee_id')
        ? given('nobody', origin)
        : assignee,
    group: ticket.read('group_id', id, partyIn(groups)),
    groupIsMine: groupIsMine(ticket, side('memberships'), sides.memberships, origin),
    createdAt: ticket.read('created_at', instant),
    updatedAt: ticket.read('updated_at', instant),
    ...passage({ ticket, comments, audits, sides, cast, names: { groups, statuses }, origin }),
    slaTargets: slaReading(ticket, origin),
    csat: csatOf(ticket),
    vendorMood: tags.known ? given(moodIn(tags.value), origin) : tags,
    colleaguePresent: unknown('not-read'),
    bad: origin.bad,
  }
}

function person(key: string, user: User | undefined): Person {
  return { id: key, name: user?.name ?? null, zone: user?.zone ?? null }
}

function namesOf(list: readonly Fields[] | null): Map<string, string> {
  const names = new Map<string, string>()
  for (const item of list ?? []) {
    const key = item.get('id', id)
    if (key !== null) names.set(key, item.get('name', text) ?? '')
  }
  return names
}

function partyIn(names: ReadonlyMap<string, string>) {
  return (key: string): Party => ({ id: key, name: names.get(key) ?? '' })
}

function groupIsMine(ticket: Fields, memberships: Fields, answer: Answer | null | undefined, origin: Origin) {
  const group = ticket.read('group_id', id)
  const mine = memberships.list('group_memberships')
  if (!group.known) return group
  return mine
    ? given(
        mine.some((one) => one.get('group_id', id) === group.value),
        origin,
      )
    : missing(answer)
}

function slaReading(ticket: Fields, origin: Origin): Ticket['slaTargets'] {
  const targets = slaTargetsOf(ticket, origin.at)
  const broken = ticket.has('slas') && ticket.in('slas').list('policy_metrics') === null
  return targets.length ? given(targets, origin) : unknown(broken ? 'bad' : 'not-given')
}
