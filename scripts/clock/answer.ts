import { MINUTE_MS } from '../../utils/clock/days.ts'
import { asRecord } from '../../utils/clock/parse-calendar.ts'
import { addWorkingTime, workingTime } from '../../utils/clock/work-calendar.ts'
import { type Question, readQuestion } from './question.ts'

export type Answer =
  | {
      readonly id: string | number
      readonly dueAt: string | null
      readonly elapsedMinutes: number
      readonly remainingMinutes: number
    }
  | { readonly id: string | number | null; readonly error: string }

/** One line of JSON in, one answer out; what is wrong with a line becomes its answer. Never throws. */
export function answerLine(line: string): Answer {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return { id: null, error: 'not JSON' }
  }
  const fields = asRecord(value)
  if (fields === null) return { id: null, error: 'not a JSON object' }
  const { id } = fields
  if (typeof id !== 'string' && typeof id !== 'number') return { id: null, error: 'id: missing' }
  try {
    const question = readQuestion(fields)
    return typeof question === 'string' ? { id, error: question } : { id, ...answer(question) }
  } catch (error) {
    return { id, error: `cannot be computed: ${String(error)}` }
  }
}

/**
 * `dueAt` counts every pause, wherever `now` is; a week without hours has none, whatever single dates offer.
 * `elapsedMinutes` runs from the start to `now`, past the goal as well.
 */
function answer({ calendar, start, now, goalMinutes, pauses }: Question) {
  const hasWeek = Object.values(calendar.week).some((hours) => hours.length > 0)
  const due = hasWeek ? addWorkingTime(calendar, start, Math.round(goalMinutes * MINUTE_MS), pauses) : null
  const elapsedMinutes = workingTime(calendar, start, now, pauses) / MINUTE_MS
  return {
    dueAt: due === null ? null : new Date(due).toISOString(),
    elapsedMinutes,
    remainingMinutes: goalMinutes - elapsedMinutes,
  }
}
