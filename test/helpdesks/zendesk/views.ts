import type { TicketState } from '../world/state.ts'
import type { World } from '../world/world.ts'

const open = (s: TicketState): boolean => s.solvedAt === null

/** The account's views. */
export const VIEWS: readonly {
  readonly id: string
  readonly title: string
  readonly rows: (world: World) => readonly TicketState[]
}[] = [
  {
    id: '360001',
    title: 'Your unsolved tickets',
    rows: (w) => sorted(w, (s) => open(s) && s.assignee === w.me),
  },
  { id: '360002', title: 'All unsolved tickets', rows: (w) => sorted(w, open) },
  {
    id: '360003',
    title: 'Unassigned tickets',
    rows: (w) => sorted(w, (s) => open(s) && s.assignee === null),
  },
  { id: '360004', title: 'Recently solved', rows: (w) => sorted(w, (s) => !open(s)) },
]

function sorted(world: World, keep: (s: TicketState) => boolean): readonly TicketState[] {
  return world
    .all('zendesk')
    .filter(keep)
    .toSorted((a, b) => (a.priority ?? 5) - (b.priority ?? 5) || a.script.createdAt - b.script.createdAt)
}

export const viewOf = (id: string): (typeof VIEWS)[number] | null => VIEWS.find((v) => v.id === id) ?? null
