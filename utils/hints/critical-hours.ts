import { criticalOf } from './critical.ts'
import { fact, say } from './fact.ts'
import type { HintRule } from './hint.ts'

/**
 * The customer's core business runs now, or before the promise ends ("payroll run 14:00"). In the do-now list
 * such a ticket weighs double. Source row 0.8.
 *
 * NOT when: the lead entered none for this customer · planned work (change, task) · they are over, or begin
 * after the promise's end · done.
 */
export const criticalHours: HintRule = {
  id: 'critical-hours',
  evaluate(context) {
    const stretch = context.done ? null : criticalOf(context)
    if (stretch === null) return null
    const ahead = context.promise.dueAt !== null && stretch.from < context.promise.dueAt
    const key = stretch.active ? 'criticalNow' : ahead ? 'criticalSoon' : 'criticalAhead'
    const said = [say(key, { from: { time: stretch.from }, to: { time: stretch.to } })]
    if (stretch.note !== '') said.push(say('asIs', { text: stretch.note }))
    return fact('critical-hours', 'clock', said, 'becauseCritical')
  },
}
