import type { Instant, Millis } from '../ticket/reading.ts'
import type { WorkCalendar } from './calendar.ts'
import { CYCLE_DAYS, CYCLE_MS, DAY_MS, LAST_INSTANT } from './days.ts'
import { type CompiledCalendar, compileCalendar, openSpansOfDays } from './open-days.ts'
import type { Span } from './spans.ts'
import { firstIndex } from './zone.ts'

/*
 * Open time is kept in blocks of 189 days (a 773rd of the 400-year cycle), each with running sums, so that a
 * question costs two binary searches and one addition per block between. Every block is cut at its own
 * edges: open time that crosses an edge is in both, once.
 */
const BLOCK_DAYS = 189
const BLOCK_MS = BLOCK_DAYS * DAY_MS
const BLOCKS_A_CYCLE = CYCLE_DAYS / BLOCK_DAYS
const MOST_BLOCKS_KEPT = 64

interface Block {
  readonly spans: readonly Span[]
  /** `before[i]`: open time of this block before its i-th span. */
  readonly before: readonly Millis[]
  readonly total: Millis
}

interface OpenTime {
  readonly calendar: CompiledCalendar
  readonly blocks: Map<number, Block>
  readonly cycleTotals: Map<number, Millis>
}

const kept = new WeakMap<WorkCalendar, OpenTime>()

/** Open time from `from` to `to`, 0 when `to` is not later. */
export function openTimeBetween(calendar: WorkCalendar, from: Instant, to: Instant): Millis {
  if (!(to > from)) return 0
  const open = openTimeOf(calendar)
  const first = Math.floor(from / BLOCK_MS)
  const last = Math.floor(to / BLOCK_MS)
  let sum = usedAt(blockOf(open, last), to) - usedAt(blockOf(open, first), from)
  for (let index = first; index < last; index++) {
    if (index % BLOCKS_A_CYCLE === 0 && last - index >= BLOCKS_A_CYCLE) {
      sum += cycleTotal(open, index / BLOCKS_A_CYCLE)
      index += BLOCKS_A_CYCLE - 1
    } else sum += blockOf(open, index).total
  }
  return sum
}

/** The first instant by which `duration` of open time has passed since `from`; null when none ever comes. */
export function openTimeAfter(calendar: WorkCalendar, from: Instant, duration: Millis): Instant | null {
  if (duration <= 0) return from
  const open = openTimeOf(calendar)
  let index = Math.floor(from / BLOCK_MS)
  let rest = duration + usedAt(blockOf(open, index), from)
  const end = lastOpening(open.calendar)
  while (index * BLOCK_MS < end) {
    const cycle = index / BLOCKS_A_CYCLE
    if (Number.isInteger(cycle) && rest > cycleTotal(open, cycle)) {
      rest -= cycleTotal(open, cycle)
      index += BLOCKS_A_CYCLE
      continue
    }
    const block = blockOf(open, index)
    if (rest <= block.total) {
      const reached = reachedAt(block, rest)
      return reached <= LAST_INSTANT ? reached : null
    }
    rest -= block.total
    index++
  }
  return null
}

/** Open stretches that touch `from` … `to`, cut to it, at most `most`. */
export function openSpansBetween(calendar: WorkCalendar, from: Instant, to: Instant, most: number): Span[] {
  const open = openTimeOf(calendar)
  const found: Span[] = []
  for (let index = Math.floor(from / BLOCK_MS); index * BLOCK_MS < to && found.length <= most; index++) {
    const { spans } = blockOf(open, index)
    for (let i = firstIndex(spans.length, (k) => (spans[k]?.to ?? 0) > from); i < spans.length; i++) {
      const span = spans[i]
      if (span === undefined || span.from >= to || found.length > most) break
      const last = found.at(-1)
      const joined = last !== undefined && last.to === span.from
      if (joined) found.pop()
      found.push({ from: joined ? last.from : Math.max(span.from, from), to: Math.min(span.to, to) })
    }
  }
  return found.slice(0, most)
}

function openTimeOf(calendar: WorkCalendar): OpenTime {
  let open = kept.get(calendar)
  if (open === undefined) {
    open = { calendar: compileCalendar(calendar), blocks: new Map(), cycleTotals: new Map() }
    kept.set(calendar, open)
  }
  return open
}

function blockOf(open: OpenTime, index: number): Block {
  let block = open.blocks.get(index)
  if (block === undefined) {
    block = buildBlock(open.calendar, index)
    if (open.blocks.size >= MOST_BLOCKS_KEPT) open.blocks.clear()
    open.blocks.set(index, block)
  }
  return block
}

/** Two dates more at the front and one at the end: zones differ by a date, hours may run over midnight. */
function buildBlock(calendar: CompiledCalendar, index: number): Block {
  const start = index * BLOCK_MS
  const end = start + BLOCK_MS
  const spans: Span[] = []
  const before: Millis[] = []
  let total = 0
  for (const span of openSpansOfDays(calendar, index * BLOCK_DAYS - 2, (index + 1) * BLOCK_DAYS + 1)) {
    const from = Math.max(span.from, start)
    const to = Math.min(span.to, end)
    if (to <= from) continue
    spans.push({ from, to })
    before.push(total)
    total += to - from
  }
  return { spans, before, total }
}

/** Open time of the block up to an instant. */
function usedAt(block: Block, at: Instant): Millis {
  const i = firstIndex(block.spans.length, (k) => (block.spans[k]?.from ?? 0) >= at) - 1
  const span = block.spans[i]
  return span === undefined ? 0 : (block.before[i] ?? 0) + Math.min(at, span.to) - span.from
}

/** The first instant at which `used` of the block's open time is over; `used` is above 0 and at most its total. */
function reachedAt(block: Block, used: Millis): Instant {
  const i = firstIndex(block.spans.length, (k) => (block.before[k] ?? 0) >= used) - 1
  return (block.spans[i]?.from ?? 0) + used - (block.before[i] ?? 0)
}

/** Nothing opens after this: without weekly hours, two days after the last special date. */
function lastOpening({ week, irregular }: CompiledCalendar): Instant {
  if (week.some((hours) => hours.length > 0)) return LAST_INSTANT
  return irregular === null ? Number.NEGATIVE_INFINITY : (irregular.last + 3) * DAY_MS
}

/** Open time of one 400-year cycle; all later (and all earlier) ones without special dates are alike. */
function cycleTotal(open: OpenTime, cycle: number): Millis {
  const key = !isRegular(open.calendar, cycle) ? cycle : cycle > 0 ? 1 : -2
  let total = open.cycleTotals.get(key)
  if (total === undefined) {
    total = 0
    for (let i = 0; i < BLOCKS_A_CYCLE; i++) {
      total += buildBlock(open.calendar, cycle * BLOCKS_A_CYCLE + i).total
    }
    open.cycleTotals.set(key, total)
  }
  return total
}

/** true for a cycle without special dates (or change of clock law, 1570 to 2370). */
function isRegular({ irregular }: CompiledCalendar, cycle: number): boolean {
  if (cycle === 0 || cycle === -1) return false
  if (irregular === null) return true
  const first = (cycle * CYCLE_MS) / DAY_MS - 3
  return irregular.last < first || irregular.first > first + CYCLE_DAYS + 6
}
