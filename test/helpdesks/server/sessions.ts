import { randomBytes } from 'node:crypto'
import type { SiteId } from '../world/types.ts'
import type { Site } from './hosts.ts'

/** One session per site; a page load hands out the cookie, logging out makes the old one worthless. */
export class Sessions {
  #tokens = new Map<SiteId, string>()

  #token(site: SiteId): string {
    const token = this.#tokens.get(site) ?? randomBytes(12).toString('hex')
    this.#tokens.set(site, token)
    return token
  }

  cookie(of: Site): string {
    return `${of.cookie}=${this.#token(of.id)}; Path=/; HttpOnly; Secure; SameSite=Lax`
  }

  valid(of: Site, header: string | undefined): boolean {
    return (header ?? '').split(/;\s*/).includes(`${of.cookie}=${this.#token(of.id)}`)
  }

  logOut(site: SiteId): void {
    this.#tokens.delete(site)
  }
}
