import type { SiteId } from '../world/types.ts'

/**
 * Who asked: `document` a page or frame, `asset` and `page` the look-alike's own page, `api` the REST API,
 * which the pages themselves never call, `other` anything else. What an extension causes is `api` and `other`.
 */
export type Who = 'document' | 'asset' | 'page' | 'api' | 'other'

export interface Recorded {
  /** By the scenario's clock and by the machine's. */
  readonly at: number
  readonly wall: number
  readonly site: SiteId | null
  readonly host: string
  readonly method: string
  readonly path: string
  readonly who: Who
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** Whether the session cookie came along. */
  readonly session: boolean
}

const OF_INTEREST = [
  'accept',
  'authorization',
  'content-type',
  'origin',
  'referer',
  'sec-fetch-dest',
  'sec-fetch-mode',
  'sec-fetch-site',
  'user-agent',
  'x-experimentalapi',
  'x-requested-with',
]

export class Recorder {
  #list: Recorded[] = []

  add(entry: Omit<Recorded, 'headers'>, headers: Readonly<Record<string, string | undefined>>): void {
    const kept: Record<string, string> = {}
    for (const name of OF_INTEREST) {
      const value = headers[name]
      if (value !== undefined) kept[name] = value
    }
    this.#list.push({ ...entry, headers: kept })
  }

  all(): readonly Recorded[] {
    return this.#list
  }

  /** Requests that nobody but the page may make: anything but a GET on an API path, anything unknown. */
  violations(): readonly Recorded[] {
    return this.#list.filter(
      (r) => (r.who === 'api' || r.who === 'other') && (r.method !== 'GET' || r.who === 'other'),
    )
  }

  clear(): void {
    this.#list = []
  }
}
