import type { Helpdesk } from '../helpdesk.ts'
import { find, findAll } from '../hooks.ts'
import { anchorsAt, themeOf } from '../surface.ts'
import { ACTION, REQUEST } from './entries.ts'
import { HOOKS } from './hooks.ts'

export const anchors: Helpdesk['anchors'] = (document) => ({
  strip: anchorsAt(document, HOOKS, [
    ['title', 'line-end'],
    ['toolbar', 'under'],
  ]),
  card: anchorsAt(document, HOOKS, [
    ['trail', 'beside'],
    ['title', 'under'],
  ]),
})

export const theme: Helpdesk['theme'] = (document) => themeOf(document, [])

/** Entries have no ids; they are matched from the newest on where the page shows as many as were read. */
export const messageTimes: Helpdesk['messageTimes'] = (document, _ref, messages) => {
  const found = new Map<string, Element>()
  for (const [list, name] of [
    [REQUEST, 'requests'],
    [ACTION, 'trail'],
  ] as const) {
    const feed = find(document, HOOKS, name)
    const memos = feed ? findAll(feed, HOOKS, 'memo').filter((memo) => !find(memo, HOOKS, 'invisible')) : []
    const own = messages.filter(({ id }) => id.startsWith(list)).toReversed()
    if (own.length !== memos.length) continue
    for (const [index, { id }] of own.entries()) {
      const memo = memos[index]
      const time = memo && findAll(memo, HOOKS, 'label').at(-1)
      if (time) found.set(id, time)
    }
  }
  return found
}
