/** How often a condition is looked at, ms. */
const STEP = 40

/**
 * Looks again and again until `found` says yes; the deadline only bounds a failing test.
 * @throws Error with what was seen last.
 */
export async function until<T>(
  what: string,
  look: () => Promise<T>,
  found: (seen: T) => boolean,
  deadline = 8_000,
): Promise<T> {
  const end = Date.now() + deadline
  let last: T | undefined
  while (Date.now() < end) {
    last = await look()
    if (found(last)) return last
    await new Promise((resolve) => setTimeout(resolve, STEP))
  }
  throw new Error(`waited in vain for ${what}; last seen: ${JSON.stringify(last)}`)
}
