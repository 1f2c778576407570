import type { ServerResponse } from 'node:http'
import type { SiteId } from '../world/types.ts'

/** Tells open pages that something changed. */
export class Live {
  #open = new Map<ServerResponse, SiteId>()
  #timers = new Set<() => void>()

  open(site: SiteId, res: ServerResponse): void {
    res.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
    res.write(': hello\n\n')
    this.#open.set(res, site)
    res.on('close', () => this.#open.delete(res))
  }

  tell(site: SiteId | null, event: string, data = ''): void {
    for (const [res, of] of this.#open) {
      if (site === null || of === site) res.write(`event: ${event}\ndata: ${data}\n\n`)
    }
  }

  /** Waits, but not beyond the server's own end. */
  pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer)
        this.#timers.delete(done)
        resolve()
      }
      const timer = setTimeout(done, ms)
      this.#timers.add(done)
    })
  }

  close(): void {
    for (const done of this.#timers) done()
    for (const res of this.#open.keys()) res.end()
    this.#open.clear()
  }
}
