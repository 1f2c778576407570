import type { Message, TicketEvent } from '../../ticket/message.ts'
import { type Instant, unknown } from '../../ticket/reading.ts'
import type { TicketRef } from '../../ticket/ref.ts'
import type { Party, Ticket } from '../../ticket/ticket.ts'
import { blankTicket } from '../blank.ts'
import { given, type Origin } from '../fields.ts'
import { channelOf, priorityOf, typeOf } from '../words.ts'
import type { CardText } from './card-text.ts'
import { parseDuration, parseShown } from './dates.ts'
import { ACTION, REQUEST } from './entries.ts'
import { type Label, labelled } from './labels.ts'
import { slaTargetsOf } from './sla.ts'
import { statusOf } from './status.ts'

/**
 * A ticket from its card. A field whose group is folded away is not read, never "not given". Names on a card
 * are no ids: who wrote an entry is told by where it stands, and whose ticket it is not at all.
 */
export function cardTicket(ref: TicketRef, card: CardText, now: Instant, zone: string): Ticket {
  const origin: Origin = { at: now, source: 'page', bad: [] }
  const shown = labelled(card.fields)
  const dateIn = (text: string) => parseShown(text, card.language, zone)
  const read = <T>(name: Label, change: (text: string) => T | null) => {
    const text = shown.get(name)
    if (text === undefined) return unknown('not-read')
    return given(text === '' ? null : change(text), origin)
  }
  const tick = (name: Label) => shown.get(name)?.startsWith('true') ?? null
  const ticks = {
    closed: tick('closed') ?? false,
    completed: tick('completed') ?? false,
    onHold: tick('onHold'),
    hasSupplier: Boolean(shown.get('supplier')),
  }
  const targetText = shown.get('targetDate')
  const targetDate = dateIn(targetText ?? '')
  if (targetText && targetDate === null) origin.bad.push('card.targetDate')
  const targets = slaTargetsOf({
    readAt: now,
    startedAt: null,
    targetDate,
    slaTargetDate: null,
    slaResponseDate: null,
    goal: parseDuration(shown.get('duration') ?? ''),
    onHold: ticks.onHold === true,
    onHoldSince: dateIn(shown.get('onHold') ?? ''),
    endedAt: null,
    responded: null,
    respondedAt: null,
  })
  const done = ticks.closed || ticks.completed
  const party = (name: string): Party => ({ id: '', name })

  return {
    ...blankTicket(ref, { readAt: now, clockSkew: 0 }, 'page', 'not-read'),
    subject: card.subject ? given(card.subject, origin) : unknown('not-read'),
    type: read('type', typeOf),
    category: read('category', String),
    status: shown.has('status')
      ? given(statusOf(shown.get('status') ?? '', ticks), origin)
      : unknown('not-read'),
    priority: read('priority', priorityOf),
    assignee: shown.get('operator') === '' ? given('nobody', origin) : unknown('not-read'),
    group: read('group', party),
    supplier: read('supplier', party),
    // Without the time of completion it is not known whether a target was met.
    slaTargets:
      targetText === undefined || done
        ? unknown('not-read')
        : targets.length
          ? given(targets, origin)
          : unknown(targetText ? 'bad' : 'not-given'),
    ...entriesIn(card, dateIn, byPortal(shown.get('entry')), origin),
    bad: origin.bad,
  }
}

/** Only a request known to have come in writing holds the customer's own words for sure. */
function byPortal(entry: string | undefined): boolean {
  const channel = channelOf(entry ?? '')
  return channel !== null && channel !== 'phone'
}

/** The feed, where the operator's settings mark it up; entries come newest first. */
function entriesIn(
  card: CardText,
  dateIn: (text: string) => Instant | null,
  inWriting: boolean,
  origin: Origin,
): Pick<Ticket, 'messages' | 'events'> {
  const { requests, trail } = card
  if (!requests && !trail) return { messages: unknown('not-read'), events: unknown('not-read') }
  const messages: Message[] = []
  const notes: TicketEvent[] = []
  let complete = true
  for (const memos of [requests ?? [], trail ?? []]) {
    for (const [index, memo] of memos.entries()) {
      const at = memo.labels.map(dateIn).find((time) => time !== null) ?? null
      const isRequest = memos === requests
      if (at === null) complete = false
      else if (memo.invisible) notes.push({ kind: 'note', at, by: 'agent' })
      else
        messages.push({
          id: `${isRequest ? REQUEST : ACTION}${memos.length - index}`,
          at,
          author: { id: null, role: isRequest ? 'requester' : 'unknown', isMe: false },
          channel: 'unknown',
          body: memo.html,
          format: 'html',
          automatic: false,
          onBehalf: isRequest && !inWriting,
        })
    }
  }
  messages.sort((a, b) => a.at - b.at)
  notes.sort((a, b) => a.at - b.at)
  return {
    messages: given({ list: messages, complete }, origin),
    events: given({ list: notes, complete }, origin),
  }
}
