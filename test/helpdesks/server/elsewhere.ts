import type { SiteId } from '../world/types.ts'
import { html, type Reply } from './reply.ts'

/** Pages of the same hosts that show no ticket to an agent: portals, help centres, settings. */
const ELSEWHERE: Readonly<Record<SiteId, RegExp>> = {
  zendesk: /^\/(hc|knowledge)(\/|$)/,
  'jira-cloud': /^\/(servicedesk\/customer|wiki|login)(\/|$)/,
  'jira-dc': /^\/jira\/(servicedesk\/customer|secure\/admin|login)/,
  topdesk: /^\/tas\/public\//,
}

export function elsewhere(site: SiteId, path: string): Reply | null {
  if (!ELSEWHERE[site].test(path)) return null
  return html(
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>How can we help?</title><link rel="icon" href="/favicon.ico"></head><body><main><h1>How can we help?</h1><p>Search the articles, or write to us.</p></main></body></html>',
  )
}

/** Puts so many more elements into a page, nested and with attributes as real pages have them. */
export function withBallast(page: Reply, count: number): Reply {
  if (count === 0 || page.body === undefined) return page
  const rows = Array.from(
    { length: Math.ceil(count / 4) },
    (_, i) =>
      `<div class="r${i % 50}" data-row="${i}"><span>${i}</span><a href="#r${i}"><i>row</i></a></div>`,
  )
  const ballast = `<div class="ballast" data-own aria-hidden="true">${rows.join('')}</div>`
  return { ...page, body: page.body.replace('</body>', `${ballast}</body>`) }
}
