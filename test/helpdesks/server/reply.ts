import type { Language, SiteId } from '../world/types.ts'
import type { World } from '../world/world.ts'

/** One request as the sites see it. */
export interface Ask {
  readonly site: SiteId
  readonly origin: string
  readonly method: string
  /** Path under the site's context path, decoded. */
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly world: World
  /** The site's own language: names of statuses, categories. */
  readonly language: Language
}

export interface Reply {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

export const json = (value: unknown, status = 200, headers: Record<string, string> = {}): Reply => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  body: JSON.stringify(value),
})

export const html = (body: string, headers: Record<string, string> = {}): Reply => ({
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
  body,
})

export const empty = (status: number, headers: Record<string, string> = {}): Reply => ({ status, headers })

/** A route table: first pattern that fits answers. */
export type Route = readonly [pattern: RegExp, answer: (ask: Ask, parts: readonly string[]) => Reply]

export function routed(routes: readonly Route[], ask: Ask): Reply | null {
  for (const [pattern, answer] of routes) {
    const match = pattern.exec(ask.path)
    if (match !== null) return answer(ask, match.slice(1))
  }
  return null
}
