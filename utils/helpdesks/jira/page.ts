import type { Helpdesk } from '../helpdesk.ts'
import { find } from '../hooks.ts'
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
