/**
 * Selectors of a vendor's page, kept as data: name → alternatives, newest first, each with a comment of
 * who relied on it and when. A page without any of them is served from its URL and the API alone.
 */
export type Hooks<Name extends string> = Readonly<Record<Name, readonly string[]>>

/** The first element any alternative finds. */
export function find<N extends string>(scope: ParentNode, hooks: Hooks<N>, name: N): Element | null {
  for (const selector of hooks[name]) {
    const found = scope.querySelector(selector)
    if (found) return found
  }
  return null
}

/** All elements of the first alternative that finds any. */
export function findAll<N extends string>(scope: ParentNode, hooks: Hooks<N>, name: N): readonly Element[] {
  for (const selector of hooks[name]) {
    const found = scope.querySelectorAll(selector)
    if (found.length) return [...found]
  }
  return []
}
