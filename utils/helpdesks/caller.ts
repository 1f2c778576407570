import type { Millis } from '../ticket/reading.ts'
import { type Answer, type Fault, failed } from './answer.ts'
import type { HelpdeskIo, Site } from './helpdesk.ts'
import { ask, type ExtraHeaders } from './request.ts'

/** How long answers stay good. */
export const KEEP = {
  ticket: 55_000,
  history: 10 * 60_000,
  profile: 60 * 60_000,
  rating: 6 * 60 * 60_000,
  setup: 24 * 60 * 60_000,
} as const satisfies Record<string, Millis>

interface Call {
  readonly ttl: Millis
  /** Name of a side call: its 403 shuts only itself, for the session. */
  readonly side?: string
  /** A 401 of this site's calls holds until it is reopened by hand. */
  readonly lasting?: boolean
  readonly headers?: ExtraHeaders
}

/** GETs one path of a site through guard and cache. */
export type Caller = (path: string, call: Call) => Promise<Answer>

/** The guard's name of a site. */
function scopeOf(site: Site): string {
  return site.origin + site.basePath
}

export function caller(site: Site, io: HelpdeskIo, signal: AbortSignal): Caller {
  const siteScope = scopeOf(site)
  return async (path, { ttl, side, lasting = false, headers }) => {
    const scope = side ? `${siteScope} ${side}` : siteScope
    const refused = (side && io.guard.shut(siteScope)) || io.guard.refusal(scope)
    if (refused) return failed(refused)
    const url = siteScope + path
    let asked = false
    // The one try after a refusal is a real one.
    const kept = !side && io.guard.shut(siteScope) ? 0 : ttl
    const answer = await io.cached(url, kept, () => {
      asked = true
      return ask(io, url, signal, headers)
    })
    // A kept answer proves nothing about the session.
    const fault: Fault | null = answer.ok ? (asked ? null : 'aborted') : answer.fault
    // A side call that finds the session gone shuts the site; one without the right shuts only itself.
    if (side && fault === 'signed-out') io.guard.note(siteScope, fault, lasting)
    else io.guard.note(scope, fault, side !== undefined || (lasting && fault === 'signed-out'))
    return answer
  }
}
