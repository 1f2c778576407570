import type { LogTexts } from '../../scripts/eval-nudge/read-log.ts'

/** Monday 2 November 2026 … Friday 6: local clock of the log, in epoch seconds. */
const DAYS = { Mon: 2, Tue: 3, Wed: 4, Thu: 5, Fri: 6 } as const

export type Moment = `${keyof typeof DAYS} ${string}`

export function at(moment: Moment): number {
  const [day, time = ''] = moment.split(' ') as [keyof typeof DAYS, string]
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return Date.UTC(2026, 10, DAYS[day], hours, minutes) / 1000
}

export const ABOUT = JSON.stringify({
  log: 'tiny',
  calendar: { days: [1, 2, 3, 4, 5], open: '08:00', close: '18:00' },
})

export const TICKET_HEADER = 'id,opened_at,resolved_at,target_at,priority,category'
export const EVENT_HEADER = 'id,at,state,court,group,who,reassigned,reopened'

export interface TicketRow {
  readonly id: string
  readonly opened: Moment
  readonly resolved: Moment | null
  readonly target: Moment | null
  readonly priority?: string
  readonly events: readonly (readonly [Moment, 'us' | 'others' | 'done' | '', string])[]
}

export function textsOf(tickets: readonly TicketRow[]): LogTexts {
  const rows = tickets.map(({ id, opened, resolved, target, priority = '3' }) =>
    [
      id,
      at(opened),
      resolved === null ? '' : at(resolved),
      target === null ? '' : at(target),
      priority,
      'c',
    ].join(','),
  )
  const events = tickets
    .flatMap(({ id, events: of }) => of.map(([when, court, who]) => ({ id, when: at(when), court, who })))
    .sort((a, b) => a.when - b.when)
    .map(({ id, when, court, who }) => [id, when, 'state', court, 'g', who, 0, 0].join(','))
  return {
    folder: 'folder',
    about: ABOUT,
    tickets: [TICKET_HEADER, ...rows, ''].join('\n'),
    events: [EVENT_HEADER, ...events, ''].join('\n'),
  }
}

/**
 * Desk hours 8–18. What of each ticket lies (in our court, working time) and what is hands-on (5 min a session):
 *
 * A  ours Mon 09:00–15:10 = 370 min, events 09:10 and 15:10 = 10 min of work, idle 360; target met
 * B  ours Mon 10:00–Tue 12:00 = 480 + 240 = 720 min, one event = 5 min, idle 715; target missed
 * C  ours Mon 08:00–08:30 and Tue 09:00–10:30 = 120 min, three events = 15 min, idle 105; target missed
 * D  never resolved: not counted
 * E  ours Wed 08:00–12:00 = 240 min, one event = 5 min, idle 235; target met
 *
 * Idle of all 360 + 715 + 105 + 235 = 1415 min; of those that met their target 360 + 235 = 595.
 * Last opening Wed 08:00; days of a person with an event up to it: ann Mon, ann Tue, bob Tue = 3.
 */
export const TINY: readonly TicketRow[] = [
  {
    id: 'A',
    opened: 'Mon 09:00',
    resolved: 'Mon 15:10',
    target: 'Tue 09:00',
    events: [
      ['Mon 09:10', 'us', 'ann'],
      ['Mon 15:10', 'done', 'ann'],
      ['Thu 09:00', 'done', 'ann'],
    ],
  },
  {
    id: 'B',
    opened: 'Mon 10:00',
    resolved: 'Tue 12:00',
    target: 'Mon 17:00',
    events: [['Tue 12:00', 'done', 'bob']],
  },
  {
    id: 'C',
    opened: 'Mon 08:00',
    resolved: 'Tue 10:30',
    target: 'Tue 10:00',
    events: [
      ['Mon 08:30', 'others', 'ann'],
      ['Tue 09:00', 'us', 'ann'],
      ['Tue 10:30', 'done', 'ann'],
    ],
  },
  { id: 'D', opened: 'Mon 09:00', resolved: null, target: 'Fri 09:00', events: [['Mon 09:30', 'us', 'cas']] },
  {
    id: 'E',
    opened: 'Wed 08:00',
    resolved: 'Wed 12:00',
    target: 'Wed 12:30',
    events: [['Wed 12:00', 'done', 'bob']],
  },
]
