/*
 * `npm run bench:clock`: operations per second of the work calendar engine, beside two plain engines that answer
 * the same questions date by date, one on temporal-polyfill, one on Intl. All in one run, so that the
 * ratios hold on any machine. Prints figures, asserts nothing but equal answers.
 */

import { slaClock } from '../utils/clock/sla-clock.ts'
import { addWorkingTime, workingTime } from '../utils/clock/work-calendar.ts'
import { BENCH_CALENDAR, LIST_TARGETS, PAUSES, ROWS, SPAN, TICKET } from './bench-clock/inputs.ts'
import { intlLookUp, nativeLookUp, polyfillLookUp } from './bench-clock/look-ups.ts'
import { type LocalToInstant, plainDue, plainWorkingTime } from './bench-clock/plain-engine.ts'

type Run = () => number

const plain = (lookUp: LocalToInstant): Record<string, Run> => ({
  'five-year span': () => plainWorkingTime(BENCH_CALENDAR, lookUp, SPAN.from, SPAN.to, []),
  'ticket with 200 pauses': () => plainDue(BENCH_CALENDAR, lookUp, TICKET.from, TICKET.goal, PAUSES) ?? 0,
  'minute tick, 200 rows': () =>
    ROWS.reduce((sum, row) => sum + plainWorkingTime(BENCH_CALENDAR, lookUp, row.now, row.due, []), 0),
})

const engines: Record<string, Record<string, Run>> = {
  'this engine': {
    'five-year span': () => workingTime(BENCH_CALENDAR, SPAN.from, SPAN.to),
    'ticket with 200 pauses': () => addWorkingTime(BENCH_CALENDAR, TICKET.from, TICKET.goal, PAUSES) ?? 0,
    'minute tick, 200 rows': () =>
      ROWS.reduce((sum, row) => sum + workingTime(BENCH_CALENDAR, row.now, row.due), 0),
  },
  'this engine, cold calendar': {
    'five-year span': () => workingTime({ ...BENCH_CALENDAR }, SPAN.from, SPAN.to),
    'ticket with 200 pauses': () =>
      addWorkingTime({ ...BENCH_CALENDAR }, TICKET.from, TICKET.goal, PAUSES) ?? 0,
    'minute tick, 200 rows': () => {
      const fresh = { ...BENCH_CALENDAR }
      return ROWS.reduce((sum, row) => sum + workingTime(fresh, row.now, row.due), 0)
    },
  },
  'native Temporal, per date': plain(nativeLookUp),
  'temporal-polyfill, per date': plain(polyfillLookUp),
  'Intl look-up, per date': plain(intlLookUp),
}

const LEAST_MS = 400

/** Runs for a while after a first call; operations per second. */
function measure(run: Run): number {
  run()
  const start = performance.now()
  let count = 0
  while (performance.now() - start < LEAST_MS) {
    run()
    count++
  }
  return (count * 1000) / (performance.now() - start)
}

const number = new Intl.NumberFormat('en', { maximumSignificantDigits: 4 })

for (const task of Object.keys(engines['this engine'] ?? {})) {
  console.log(`\n${task}`)
  const wanted = engines['this engine']?.[task]?.()
  let own = 0
  for (const [name, tasks] of Object.entries(engines)) {
    const run = tasks[task]
    if (run === undefined) continue
    if (run() !== wanted) throw new Error(`${name} answers otherwise on "${task}"`)
    const speed = measure(run)
    own ||= speed
    const each = number.format(1000 / speed).padStart(10)
    const ratio = own === speed ? '' : `  1/${number.format(own / speed)} of this engine's`
    console.log(`  ${name.padEnd(28)} ${number.format(speed).padStart(12)} ops/s ${each} ms each${ratio}`)
  }
}

const list = measure(() => {
  const now = ROWS[0]?.now ?? 0
  for (const target of LIST_TARGETS)
    slaClock(target, now, { readAt: now - 60_000, calendar: BENCH_CALENDAR, pauses: [] })
  return 0
})
console.log(`\nwhole SLA clocks, 200 rows: ${number.format(1000 / list)} ms a tick (aim: 4)`)
