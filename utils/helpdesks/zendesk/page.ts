import type { Message } from '../../ticket/message.ts'
import type { Helpdesk } from '../helpdesk.ts'
import { find, findAll } from '../hooks.ts'
import { anchorsAt, themeOf } from '../surface.ts'
import { HOOKS } from './hooks.ts'

/** All open tickets stay mounted; only one pane is shown. Never look outside it. */
function paneOf(document: Document, key: string): Element | null {
  const active = document.querySelector(`[data-test-id^="ticket-${key}-"][data-is-active="true"]`)
  if (active) return active
  const children = [...(find(document, HOOKS, 'panes')?.children ?? [])]
  const view = document.defaultView
  return (
    children.find((pane) => {
      const style = view?.getComputedStyle(pane)
      return style?.display !== 'none' && style?.visibility !== 'hidden'
    }) ?? null
  )
}

/** The breadcrumb line stands in the pane's workspace, beside the ticket's grid. */
function workspaceOf(pane: Element): Element {
  return pane.closest('.workspace') ?? pane.parentElement ?? pane
}

export const anchors: Helpdesk['anchors'] = (document, ref) => {
  const pane = paneOf(document, ref.key)
  if (!pane) return { strip: [], card: [] }
  return {
    strip: anchorsAt(workspaceOf(pane), HOOKS, [
      ['breadcrumb', 'beside'],
      ['header', 'beside'],
    ]),
    card: anchorsAt(pane, HOOKS, [['context', 'under']]),
  }
}

export const theme: Helpdesk['theme'] = (document) => {
  const panes = find(document, HOOKS, 'panes')
  return themeOf(document, [find(document, HOOKS, 'grid'), panes, panes?.firstElementChild ?? null])
}

/** "Agent collision": somebody else views or edits the ticket now. */
export const colleagueHere: NonNullable<Helpdesk['colleagueHere']> = (document, ref) => {
  const pane = paneOf(document, ref.key)
  return pane !== null && find(workspaceOf(pane), HOOKS, 'colleague') !== null
}

const SIDES: Readonly<Record<string, RegExp>> = {
  'end-user': /requester|customer/,
  agent: /agent|system|requester/,
}

/**
 * The log carries no message ids, so items and messages are laid side by side from the newest on. If the
 * side of any pair differs, nothing is matched. Item times may be shifted, but they keep their order.
 */
export const messageTimes: Helpdesk['messageTimes'] = (document, ref, messages) => {
  const pane = paneOf(document, ref.key)
  const items = (pane ? findAll(pane, HOOKS, 'comment') : []).flatMap((item) => {
    const time = find(item, HOOKS, 'time')
    const side = find(item, HOOKS, 'body')?.getAttribute('type') ?? ''
    const internal = side === 'internal' || find(item, HOOKS, 'internal') !== null
    return time && !internal ? { time, side, at: time.getAttribute('datetime') ?? '' } : []
  })
  items.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
  const newest = messages.toReversed()
  const pairs = items.map((item, index) => ({ item, message: newest[index] }))
  if (!pairs.every(({ item, message }) => message && sameSide(item.side, message))) return new Map()
  return new Map(pairs.flatMap(({ item, message }) => (message ? [[message.id, item.time] as const] : [])))
}

function sameSide(side: string, message: Message): boolean {
  return SIDES[side]?.test(message.author.role) ?? true
}
