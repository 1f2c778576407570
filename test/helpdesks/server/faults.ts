import type { SiteId } from '../world/types.ts'
import { json, type Reply } from './reply.ts'

type FaultKind =
  | 'status-401'
  | 'status-403'
  | 'status-404'
  | 'status-429'
  | 'status-500'
  | 'empty-204'
  | 'partial-206'
  | 'login-page'
  | 'truncated'
  | 'slow'
  | 'reset'

export interface Fault {
  readonly site: SiteId
  /** Part of the path (with its query); without it everything of that sort on the site. */
  readonly path?: string
  /** The REST API unless told; `page` spoils documents. */
  readonly on?: 'api' | 'page'
  readonly kind: FaultKind
  /** How many requests it spoils; without it all, until lifted. */
  readonly times?: number
  /** Seconds of `Retry-After` with a 429. */
  readonly retryAfter?: number
  /** How long `slow` takes; 10 s unless told. */
  readonly delayMs?: number
}

export interface Spoiled {
  readonly reply: Reply
  readonly delayMs: number
  readonly reset: boolean
}

const LOGIN = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Sign in</title></head>
<body><main><h1>Sign in</h1><form method="post" action="/login"><label>E-mail <input name="user"></label>
<label>Password <input name="password" type="password"></label><button>Sign in</button></form></main></body></html>`

const PLAIN: Readonly<Record<string, readonly [number, Record<string, string>]>> = {
  'status-401': [401, { error: "Couldn't authenticate you" }],
  'status-403': [403, { error: 'Forbidden', description: 'You do not have access to this page' }],
  'status-404': [404, { error: 'RecordNotFound', description: 'Not found' }],
  'status-500': [500, { error: 'InternalServerError' }],
}

/** What a fault makes of an answer. */
export function spoil(fault: Fault, reply: Reply): Spoiled {
  const done = (spoiled: Reply, delayMs = 0, reset = false): Spoiled => ({ reply: spoiled, delayMs, reset })
  const plain = PLAIN[fault.kind]
  if (plain !== undefined) return done(json(plain[1], plain[0]))
  switch (fault.kind) {
    case 'status-429':
      return done(json({ error: 'TooManyRequests' }, 429, { 'retry-after': String(fault.retryAfter ?? 30) }))
    case 'empty-204':
      return done({ status: 204 })
    case 'partial-206':
      return done({ ...reply, status: 206 })
    case 'login-page':
      return done({ status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: LOGIN })
    case 'truncated':
      return done({ ...reply, body: (reply.body ?? '').slice(0, Math.floor((reply.body ?? '').length / 2)) })
    case 'slow':
      return done(reply, fault.delayMs ?? 10_000)
    default:
      return done(reply, 0, true)
  }
}

/** The faults in force; the newest that fits wins. */
export class Faults {
  #list: { fault: Fault; left: number }[] = []

  add(fault: Fault): void {
    this.#list.unshift({ fault, left: fault.times ?? Number.POSITIVE_INFINITY })
  }

  clear(): void {
    this.#list = []
  }

  take(site: SiteId, path: string, api: boolean): Fault | null {
    const hit = this.#list.find(
      ({ fault, left }) =>
        left > 0 &&
        fault.site === site &&
        ((fault.on ?? 'api') === 'api') === api &&
        (fault.path === undefined || path.includes(fault.path)),
    )
    if (hit === undefined) return null
    hit.left -= 1
    return hit.fault
  }
}
