import { model, onChange, paint } from '../client/live.ts'
import { esc } from '../client/text.ts'
import type { ShellModel } from './view-types.ts'
import { WORDS } from './words.ts'

/** The top document: a bar of tabs and one frame per tab; frames of other tabs stay, at no size. */
const bar = document.querySelector('#tabs') as HTMLElement
const area = document.querySelector('#area') as HTMLElement
const asked = document.documentElement.dataset.open ?? ''
const kept = JSON.parse(sessionStorage.getItem('cards') ?? '[]') as string[]
let cards: string[] = asked === '' || kept.includes(asked) ? kept : [...kept, asked]
let active = asked === '' ? (sessionStorage.getItem('active') ?? 'overview') : asked
let windows = 0

async function refresh(): Promise<void> {
  sessionStorage.setItem('cards', JSON.stringify(cards))
  sessionStorage.setItem('active', active)
  const m = await model<ShellModel>({ cards: cards.join('|') })
  const w = WORDS[m.words]
  const hook = (attributes: string): string => (m.accessible ? attributes : '')
  const tab = (id: string, first: string, second: string, held = false): string =>
    `<div class="tab ${id === active ? 'on' : ''}" data-tab="${esc(id)}" ${hook(`guielement="window_tab" mstyles="window_tab${id === active ? ' active' : ''}"`)}><span class="icons"><i class="icon" ${hook('guielement="icon"')}></i>${held ? `<i class="icon pause" ${hook('guielement="icon"')}>❚❚</i>` : ''}</span><span class="texts"><span mtype="label">${esc(first)}</span><span mtype="label">${esc(second)}</span></span>${id === 'overview' ? '' : `<button type="button" data-close="${esc(id)}" aria-label="×">×</button>`}</div>`
  paint(
    bar,
    tab('overview', w.overview, w.start) +
      m.cards
        .map((c) => tab(c.key, `${c.key} ${c.title.slice(0, 40)}`, `${c.caller} (${c.branch})`, c.onHold))
        .join(''),
  )
  for (const old of area.querySelectorAll<HTMLElement>('iframe[data-card]')) {
    if (!cards.includes(old.dataset.card ?? '')) old.remove()
  }
  frame('overview', '/tas/secure/grid?gridpart=gridframe&key=sm1795503600000')
  for (const key of cards) frame(key, '')
}

/** Makes the frame of a tab once, and gives it size or none. */
function frame(id: string, address: string): void {
  let found = [...area.querySelectorAll<HTMLIFrameElement>('iframe')].find((f) => f.dataset.tab === id)
  if (found === undefined) {
    found = document.createElement('iframe')
    found.dataset.tab = id
    if (address === '') found.dataset.card = id
    windows += 1
    found.src = address === '' ? `/tas/secure/mango/window/${windows}` : address
    area.append(found)
  }
  found.className = id === active ? 'shown' : 'away'
}

function open(key: string): void {
  if (!cards.includes(key)) cards = [...cards, key]
  active = key
  void refresh()
}

addEventListener('open-card', (event) => open((event as CustomEvent<string>).detail))
document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null
  const close = target?.closest<HTMLElement>('[data-close]')?.dataset.close
  if (close !== undefined) {
    cards = cards.filter((key) => key !== close)
    active = active === close ? (cards.at(-1) ?? 'overview') : active
    return void refresh()
  }
  const tab = target?.closest<HTMLElement>('[data-tab]')?.dataset.tab
  if (tab !== undefined) {
    active = tab
    void refresh()
  }
})

onChange(() => void refresh())
void refresh()
