import type { SiteId, StatusKind } from '../world/types.ts'
import type { World } from '../world/world.ts'

const KINDS: readonly string[] = ['new', 'open', 'pending', 'hold', 'solved', 'closed']

/** What the agent did on the page: a reply or note with an optional status, a status alone, or taking the ticket. */
export function act(world: World, site: SiteId, given: unknown): void {
  const { key, what, body, status } = given as Record<string, string | undefined>
  if (key === undefined || world.find(site, key) === null) return
  const by = world.me
  const text = (body ?? '').trim()
  if ((what === 'reply' || what === 'note') && text !== '')
    world.happen(site, key, { kind: what, by, body: text })
  if (what === 'take') {
    world.happen(site, key, { kind: 'assignee', by, to: by })
    if (world.find(site, key)?.status === 'new') setStatus(world, site, key, 'open')
  }
  if (status !== undefined && KINDS.includes(status)) setStatus(world, site, key, status as StatusKind)
}

function setStatus(world: World, site: SiteId, key: string, to: StatusKind): void {
  if (world.find(site, key)?.status !== to) world.happen(site, key, { kind: 'status', by: world.me, to })
}
