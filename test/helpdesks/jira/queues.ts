import type { TicketState } from '../world/state.ts'
import type { SiteId } from '../world/types.ts'
import type { World } from '../world/world.ts'

/** The requests of a queue, the most urgent first. */
export function queueRows(world: World, site: SiteId, id: string): readonly TicketState[] {
  const keep = (s: TicketState): boolean => {
    if (s.script.serviceDesk === false || s.solvedAt !== null) return false
    if (id === '2') return s.assignee === world.me
    return id !== '3' || s.status === 'pending'
  }
  return world
    .all(site)
    .filter(keep)
    .toSorted((a, b) => (a.priority ?? 5) - (b.priority ?? 5) || a.script.createdAt - b.script.createdAt)
}
