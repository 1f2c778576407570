const SHARE = 10

/**
 * Whether a ticket is in the silent hold-out: every tenth, by its own number, so that the same ticket is always
 * on the same side (nudge.md §6.3). FNV-1a over the ticket's id; not a secret, only an even spread.
 */
export function inHoldOut(id: string): boolean {
  let hash = 0x811c9dc5
  for (let at = 0; at < id.length; at++) {
    hash ^= id.charCodeAt(at)
    hash = Math.imul(hash, 0x01000193)
  }
  return (hash >>> 0) % SHARE === 0
}
