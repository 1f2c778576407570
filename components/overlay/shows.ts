import type { Assessment } from '@/utils/hints/assessment.ts'

/** Soon and late are the strong colours; everything else turns neutral beside them. */
export function isLoud({ promise, stale }: Assessment): boolean {
  return stale === null && (promise.state === 'soon' || promise.state === 'late')
}

/** A plain issue: nobody waits, nothing was promised. */
export function isPlain({ wait, promise }: Assessment): boolean {
  return wait?.kind === 'open' && promise.state === 'none'
}

/** Whether there is a customer whose mood could be told. */
export function hasMood({ mood, wait }: Assessment): boolean {
  return mood.kind !== 'off' && !(mood.kind === 'none' && (wait === null || wait.kind === 'open'))
}

/** Whether anything is noted of the customer, or said by them on how to be reached. */
export function hasNotes({ customer }: Assessment): boolean {
  return customer !== null && (customer.lines.length > 0 || customer.said !== null)
}

/** Whether somebody waits of whom the agent may know more. */
export function canAdd({ wait, done }: Assessment): boolean {
  return !done && wait !== null && wait.kind !== 'open'
}
