import { accessGuard } from '../../../../utils/helpdesks/guard.ts'
import type { HelpdeskIo, ReadOptions } from '../../../../utils/helpdesks/helpdesk.ts'

/** Noon of the day the tests play on, UTC. */
export const NOON = Date.parse('2026-11-16T12:00:00Z')

export const OPTIONS: ReadOptions = {
  zone: 'Europe/Helsinki',
  topdeskApi: true,
  document: null,
  fresh: false,
}

/** JSON of an answer, or a whole response, or an error the connection ends with. */
export type Reply = unknown

export interface FakeIo extends HelpdeskIo {
  /** Paths asked for, in order. */
  readonly asked: string[]
}

export function json(data: unknown, init: ResponseInit = {}): Response {
  const headers = new Headers(init.headers)
  headers.set('content-type', 'application/json')
  if (!headers.has('date')) headers.set('date', new Date(NOON).toUTCString())
  return new Response(JSON.stringify(data), { ...init, headers })
}

/** Answers by the first route whose start (without host) the path has; 404 for the rest. Nothing is kept. */
export function fakeIo(routes: Readonly<Record<string, Reply>>): FakeIo {
  const asked: string[] = []
  const starts = Object.keys(routes).toSorted((a, b) => b.length - a.length)
  return {
    asked,
    now: () => NOON,
    guard: accessGuard(),
    cached: (_url, _ttl, load) => load(),
    fetch: async (url, init) => {
      init.signal?.throwIfAborted()
      const { pathname, search } = new URL(url)
      asked.push(pathname + search)
      const start = starts.find((one) => (pathname + search).startsWith(one))
      const reply = start === undefined ? new Response('{}', { status: 404 }) : routes[start]
      if (reply instanceof Error) throw reply
      return reply instanceof Response ? reply.clone() : json(reply)
    },
  }
}
