import type { TicketRef } from '../../ticket/ref.ts'
import type { Detector, PageView, Site } from '../helpdesk.ts'
import { find } from '../hooks.ts'
import { HOOKS } from './hooks.ts'

const MATCHES = ['https://*.atlassian.net/*'] as const

const KEY = /^[A-Z][A-Z0-9_]*-\d+$/
/** Pages that are no agent's ticket pages. */
const ELSEWHERE = /^\/(?:servicedesk\/customer|wiki|login|secure\/admin|plugins\/servlet)(?:\/|$)/

/**
 * Cloud by its host; Data Center by the page's own metas (RECORDED Jira 9.12), with its context path, as
 * `/jira/projects/…` there looks like a Cloud path.
 */
export function siteAt({ url, document }: PageView): Site | null {
  const cloud = url.hostname.endsWith('.atlassian.net')
  const basePath = cloud ? '' : contextPath(document)
  if (basePath === null || !url.pathname.startsWith(`${basePath}/`)) return null
  if (ELSEWHERE.test(url.pathname.slice(basePath.length))) return null
  return { helpdesk: 'jira', deployment: cloud ? 'cloud' : 'data-center', origin: url.origin, basePath }
}

function contextPath(document: Document | null): string | null {
  // In the head only: this is asked on every page of every site, some of ten thousand elements.
  const head = document?.head
  const isJira = head?.querySelector('meta[name="application-name"][content="JIRA"]')
  return isJira
    ? (head?.querySelector('meta[name="ajs-context-path"]')?.getAttribute('content') ?? null)
    : null
}

function detect(page: PageView): TicketRef | null {
  const site = siteAt(page)
  const key = site && (keyInUrl(page.url) ?? keyInPage(page.document))
  return site && key ? { ...site, key } : null
}

/** The selected issue of a board or list; else the last key-shaped part of the path, after a place for issues. */
function keyInUrl({ searchParams, pathname }: URL): string | null {
  const selected = searchParams.get('selectedIssue') ?? searchParams.get('issueKey')
  if (selected && KEY.test(selected)) return selected
  const parts = /\/(?:browse|issues|queues|section)\/(.+)$/.exec(pathname)?.[1]?.split('/') ?? []
  return parts.findLast((part) => KEY.test(part)) ?? null
}

/** An issue shown beside a list without being in the URL; the title is the last resort. */
function keyInPage(document: Document | null): string | null {
  if (!document) return null
  const shown = find(document, HOOKS, 'key')
  const key = shown?.getAttribute('data-issue-key') ?? shown?.textContent?.trim() ?? ''
  if (KEY.test(key)) return key
  return /^\[([A-Z][A-Z0-9_]*-\d+)\] /.exec(document.title)?.[1] ?? null
}

export const jiraDetector: Detector = { matches: MATCHES, detect }
