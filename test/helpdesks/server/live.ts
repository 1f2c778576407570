import { createHash } from 'node:crypto'
import type { Duplex } from 'node:stream'
import type { SiteId } from '../world/types.ts'

const GUID = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11'

/** One unmasked text frame of a web socket (RFC 6455); ours are far below 64 KB. */
function frame(text: string): Buffer {
  const body = Buffer.from(text)
  const head = body.length < 126 ? [0x81, body.length] : [0x81, 126, body.length >> 8, body.length & 255]
  return Buffer.concat([Buffer.from(head), body])
}

/**
 * Tells open pages that something changed. A web socket, because a browser's virtual time waits for
 * pending fetches and an event stream is one that never ends.
 */
export class Live {
  #open = new Map<Duplex, SiteId>()
  #timers = new Set<() => void>()

  /** Answers the handshake and keeps the connection. What the page sends is not heard. */
  open(site: SiteId, socket: Duplex, key: string): void {
    const accept = createHash('sha1')
      .update(key + GUID)
      .digest('base64')
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: Upgrade\r\nsec-websocket-accept: ${accept}\r\n\r\n`,
    )
    this.#open.set(socket, site)
    const gone = (): void => {
      this.#open.delete(socket)
      socket.destroy()
    }
    socket.on('error', gone)
    socket.on('end', gone)
    socket.on('close', gone)
    // The only thing a page ever sends is its farewell.
    socket.on('data', gone)
  }

  tell(site: SiteId | null, event: string, data = ''): void {
    for (const [socket, of] of this.#open) {
      if (site === null || of === site) socket.write(frame(JSON.stringify([event, data])))
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
    // 0x88: a close frame, so that no page takes it for an accident.
    for (const socket of this.#open.keys()) socket.end(Buffer.from([0x88, 0]))
    this.#open.clear()
  }
}
