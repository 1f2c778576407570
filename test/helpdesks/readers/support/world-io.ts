import { accessGuard } from '../../../../utils/helpdesks/guard.ts'
import type { Site } from '../../../../utils/helpdesks/helpdesk.ts'
import { site as hostOf } from '../../server/hosts.ts'
import { VENDORS } from '../../server/vendors.ts'
import type { SiteId } from '../../world/types.ts'
import type { World } from '../../world/world.ts'
import type { FakeIo } from './fake-io.ts'

/** A look-alike's site as a reader names it. */
export function siteOf(id: SiteId): Site {
  const { host, basePath } = hostOf(id)
  const helpdesk = id === 'zendesk' || id === 'topdesk' ? id : 'jira'
  const deployment = id === 'jira-dc' ? 'data-center' : 'cloud'
  return { helpdesk, deployment, origin: `https://${host}`, basePath }
}

/** The API of one look-alike without a server. Good answers are kept per URL where they may be. */
export function worldIo(world: World, id: SiteId): FakeIo {
  const asked: string[] = []
  const kept = new Map<string, Awaited<ReturnType<Parameters<FakeIo['cached']>[2]>>>()
  return {
    asked,
    now: () => world.now,
    guard: accessGuard(),
    async cached(url, ttl, load) {
      const answer = (ttl > 0 ? kept.get(url) : undefined) ?? (await load())
      if (answer.ok) kept.set(url, answer)
      return answer
    },
    async fetch(url) {
      const { pathname, search, searchParams } = new URL(url)
      asked.push(pathname + search)
      const { basePath, host } = hostOf(id)
      const reply = VENDORS[id].api({
        site: id,
        origin: `https://${host}${basePath}`,
        method: 'GET',
        path: decodeURIComponent(pathname.slice(basePath.length)),
        query: searchParams,
        headers: {},
        world,
        language: 'nl',
      })
      const headers = { 'content-type': 'application/json', ...reply.headers }
      const body = reply.status === 204 ? null : (reply.body ?? '')
      return new Response(body as string | null, { status: reply.status, headers: headers as HeadersInit })
    },
  }
}
