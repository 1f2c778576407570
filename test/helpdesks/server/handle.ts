import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { SiteId } from '../world/types.ts'
import type { Reply } from './reply.ts'

const ROOT = new URL('../', import.meta.url)
const ALLOWED = /^(client|zendesk|jira|topdesk)\/[a-z-]+\.(ts|css)$/
const cache = new Map<string, Reply>()

/** A script or style sheet of the pages; TypeScript is served with its types taken out. */
export function asset(path: string): Reply {
  if (!ALLOWED.test(path)) return { status: 404 }
  const known = cache.get(path)
  if (known !== undefined) return known
  const text = readFileSync(fileURLToPath(new URL(path, ROOT)), 'utf8')
  const script = path.endsWith('.ts')
  const reply: Reply = {
    status: 200,
    headers: { 'content-type': `${script ? 'text/javascript' : 'text/css'}; charset=utf-8` },
    body: script ? stripTypeScriptTypes(text) : text,
  }
  cache.set(path, reply)
  return reply
}

const COLOURS: Readonly<Record<SiteId, string>> = {
  zendesk: '#03363d',
  'jira-cloud': '#1868db',
  'jira-dc': '#0052cc',
  topdesk: '#e9a713',
}

export function favicon(site: SiteId): Reply {
  return {
    status: 200,
    headers: { 'content-type': 'image/svg+xml' },
    body: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3" fill="${COLOURS[site]}"/></svg>`,
  }
}
