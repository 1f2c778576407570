import type { Helpdesk } from '../helpdesk.ts'
import { find, findAll } from '../hooks.ts'
import { anchorsAt, themeOf } from '../surface.ts'
import { HOOKS } from './hooks.ts'

export const anchors: Helpdesk['anchors'] = (document) => ({
  strip: anchorsAt(document, HOOKS, [
    ['breadcrumb', 'line-end'],
    ['header', 'line-end'],
  ]),
  card: anchorsAt(document, HOOKS, [
    ['lastPanel', 'under'],
    ['rightColumn', 'under'],
  ]),
})

/** `data-color-mode` on Cloud and Jira 10 (RECORDED 2026-01); older pages by what they paint. */
export const theme: Helpdesk['theme'] = (document) => {
  const mode = document.documentElement.getAttribute('data-color-mode')
  return mode === 'light' || mode === 'dark' ? mode : themeOf(document, [find(document, HOOKS, 'page')])
}

/** The page's comment ids are the API's (Cloud: holatuwol 2026-08; Data Center: Jira 5 templates). */
export const messageTimes: Helpdesk['messageTimes'] = (document, _ref, messages) => {
  const found = new Map<string, Element>()
  for (const { id } of messages) {
    if (!/^\d+$/.test(id)) continue
    const element =
      document.querySelector(`[data-testid="issue-comment-base.ui.comment.ak-comment.${id}-header"]`) ??
      document.querySelector(`#comment-${id} .action-details`)
    if (element) found.set(id, element)
  }
  return found
}

/** Cloud's queue re-uses its rows on scroll: the key is read anew each time, from the cell's own test id. */
export const rows: Helpdesk['rows'] = (document) =>
  findAll(document, HOOKS, 'row').flatMap((element) => {
    const key = keyIn(element) ?? keyIn(find(element, HOOKS, 'rowKey'))
    return key ? { key, element } : []
  })

const SAYS_KEY = ['data-issuekey', 'data-issue-key', 'data-testid', 'id', 'href']

function keyIn(element: Element | null): string | null {
  for (const name of SAYS_KEY) {
    const key = /(?:^|row|card-|\/)([A-Z][A-Z0-9_]*-\d+)(?![\w])/.exec(element?.getAttribute(name) ?? '')?.[1]
    if (key) return key
  }
  return null
}
