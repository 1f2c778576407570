import { act, model, onChange, paint } from '../client/live.ts'
import { card, form, heading, requests, tools, trail } from './card-view.ts'
import type { CardModel } from './view-types.ts'

/** One call card, alone or in a frame of the shell. The frame's own address does not name the call; its shell does. */
const root = document.querySelector('#card') as HTMLElement
const region = (name: string): Element | null => root.querySelector(`[data-region="${name}"]`)

const wanted = (): string =>
  (window.frameElement as HTMLElement | null)?.dataset.card ?? document.documentElement.dataset.card ?? ''

async function refresh(): Promise<void> {
  const c = await model<CardModel | null>({ card: wanted() })
  if (c === null) return
  document.title = `${c.key} ${c.title.slice(0, 80)}`
  if (root.querySelector('.card')?.getAttribute('data-card') !== c.key) root.innerHTML = card(c)
  paint(region('h1'), heading(c))
  paint(region('tools'), tools(c))
  paint(region('form'), form(c))
  paint(region('requests'), requests(c))
  paint(region('trail'), trail(c))
}

async function save(key: string): Promise<void> {
  const box = root.querySelector<HTMLElement>('.ck')
  const text = box?.innerText.trim() ?? ''
  const hidden = root.querySelector<HTMLInputElement>('[data-invisible]')
  if (box === null || text === '') return
  box.textContent = ''
  await act(key, hidden?.checked === true ? 'note' : 'reply', { body: text })
}

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null
  const key = root.querySelector<HTMLElement>('.card')?.dataset.card ?? ''
  const tool = target?.closest<HTMLElement>('[data-tool]')?.dataset.tool
  if (tool === 'save') return void save(key)
  if (tool === 'take') return void act(key, 'take')
  const check = target?.closest<HTMLElement>('[data-check]')
  if (check) {
    const on = check.getAttribute('aria-checked') === 'true'
    const to = { hold: 'hold', complete: 'solved', close: 'closed' }[check.dataset.check ?? ''] ?? 'open'
    void act(key, 'status', { status: on ? 'open' : to })
  }
})

onChange(() => void refresh())
void refresh()
