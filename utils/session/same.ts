/** Whether two records hold the very same things: then there is nothing to draw. */
export function sameThings<T extends object>(a: T | null, b: T): boolean {
  return a !== null && (Object.keys(b) as (keyof T)[]).every((key) => Object.is(a[key], b[key]))
}

/** The earlier value where the new one says the same, so that who compares finds the very same. */
export function sameOr<T>(before: T, now: T): T {
  return JSON.stringify(before) === JSON.stringify(now) ? before : now
}
