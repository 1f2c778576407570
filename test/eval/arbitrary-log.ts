import { randomOf } from '../../scripts/eval-nudge/random.ts'
import type { Moment, TicketRow } from './tiny-log.ts'

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'] as const
const COURTS = ['us', 'us', 'us', 'others', 'done', ''] as const
const PEOPLE = ['ann', 'bob', 'cas', ''] as const
/** Places in the week are in steps of ten minutes, so that many things fall together. */
const STEPS_A_DAY = 144

/** Tickets with a life nobody planned: ties, events outside their life, unknown people and courts. */
export function someLog(tickets: number, seed = 1): TicketRow[] {
  const random = randomOf(seed)
  const whole = (below: number) => Math.floor(random() * below)
  const of = <Item>(list: readonly Item[]) => list[whole(list.length)] as Item
  return Array.from({ length: tickets }, (_, number) => {
    const opened = whole(STEPS_A_DAY * 3)
    return {
      id: `t${number}`,
      opened: momentOf(opened),
      resolved: random() < 0.1 ? null : momentOf(opened + whole(STEPS_A_DAY * 2)),
      target: random() < 0.1 ? null : momentOf(opened + whole(STEPS_A_DAY * 2)),
      priority: of(['1', 'High', 'Value 1', '']),
      events: Array.from(
        { length: whole(6) },
        () => [momentOf(opened - 6 + whole(STEPS_A_DAY)), of(COURTS), of(PEOPLE)] as const,
      ),
    }
  })
}

function momentOf(step: number): Moment {
  const within = Math.min(Math.max(step, 0), STEPS_A_DAY * 5 - 1)
  const minutes = (within % STEPS_A_DAY) * 10
  const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
  return `${DAYS[Math.floor(within / STEPS_A_DAY)] ?? 'Fri'} ${time}`
}
