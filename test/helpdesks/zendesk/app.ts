import { act, model, onChange, paint } from '../client/live.ts'
import * as view from './view.ts'
import type { TicketModel, ZendeskModel } from './view-types.ts'

/** The agent's workspace: every open ticket stays mounted, one is visible; navigation without a load. */
const panes = document.querySelector('#main_panes') as HTMLElement
const shown = new Map<string, number>()
const PAGE = 20
const kept = sessionStorage.getItem('tabs')
let tabs: string[] = kept === null ? [] : (JSON.parse(kept) as string[])
/** An agent has more than one ticket open; a fresh window gets a neighbour. */
let fresh = kept === null
let latest: ZendeskModel | null = null

const ticketId = (): string | null => /^\/agent\/tickets\/(\d+)/.exec(location.pathname)?.[1] ?? null
const viewId = (): string | null => /^\/agent\/filters\/(\d+)/.exec(location.pathname)?.[1] ?? null

async function refresh(): Promise<void> {
  const id = ticketId()
  if (id !== null && !tabs.includes(id)) tabs = [...tabs, id]
  latest = await model<ZendeskModel>({ tabs: tabs.join(','), view: viewId() ?? '' })
  const neighbour = latest.suggested.find((other) => !tabs.includes(other))
  const lonely = fresh && tabs.length > 0 && neighbour !== undefined
  fresh = fresh && tabs.length === 0
  if (lonely) {
    tabs = [...tabs, neighbour]
    return refresh()
  }
  sessionStorage.setItem('tabs', JSON.stringify(tabs))
  render()
}

function render(): void {
  if (latest === null) return
  const id = ticketId()
  const now = latest
  paint(
    document.querySelector('[data-test-id="header-tablist"]'),
    now.tickets.map((t) => view.tab(t, t.id === id)).join(''),
  )
  for (const old of panes.querySelectorAll<HTMLElement>('[data-pane]')) {
    if (old.dataset.pane !== 'list' && !tabs.includes(old.dataset.pane ?? '')) old.remove()
  }
  for (const ticket of now.tickets) renderTicket(ticket, ticket.id === id)
  renderList(now)
  const current = now.tickets.find((t) => t.id === id)
  document.title =
    current === undefined ? 'Acme – Agent workspace' : `Ticket: ${current.subject.slice(0, 80)} – Acme`
}

function renderTicket(t: TicketModel, active: boolean): void {
  let pane = panes.querySelector<HTMLElement>(`[data-pane="${t.id}"]`)
  if (pane === null) {
    pane = document.createElement('div')
    pane.className = 'ember-view workspace'
    pane.dataset.pane = t.id
    pane.innerHTML = view.pane(t.id)
    panes.append(pane)
    shown.set(t.id, PAGE)
  }
  pane.style.display = active ? '' : 'none'
  pane.querySelector('.ticket-panes-grid-layout')?.setAttribute('data-is-active', String(active))
  const region = (name: string): Element | null =>
    (pane as HTMLElement).querySelector(`[data-region="${name}"]`)
  const scroll = pane.querySelector('.log')
  const before = scroll?.innerHTML
  paint(region('crumbs'), view.crumbs(t))
  paint(region('side'), view.side(t))
  paint(region('head'), view.head(t))
  paint(region('log'), view.log(t, shown.get(t.id) ?? PAGE))
  paint(region('context'), view.context(t))
  paint(region('footer'), view.footer(t))
  if (scroll !== null && scroll.innerHTML !== before) scroll.scrollTop = scroll.scrollHeight
}

function renderList(now: ZendeskModel): void {
  let pane = panes.querySelector<HTMLElement>('[data-pane="list"]')
  if (pane === null) {
    pane = document.createElement('div')
    pane.className = 'ember-view workspace list'
    pane.dataset.pane = 'list'
    pane.innerHTML = '<aside data-region="views"></aside><section data-region="table"></section>'
    panes.prepend(pane)
  }
  pane.style.display = now.view === null ? 'none' : ''
  paint(pane.querySelector('[data-region="views"]'), view.views(now, viewId()))
  if (now.view !== null) paint(pane.querySelector('[data-region="table"]'), view.table(now.view))
}

function go(path: string): void {
  history.pushState(null, '', path)
  void refresh()
}

async function submit(pane: HTMLElement, status: string): Promise<void> {
  const key = pane.dataset.pane ?? ''
  const box = pane.querySelector<HTMLElement>('.box')
  const text = box?.innerText.trim() ?? ''
  const note = pane.querySelector('[data-mode="note"]')?.getAttribute('aria-pressed') === 'true'
  if (box !== null) box.textContent = ''
  await act(key, note ? 'note' : 'reply', { body: text, status })
}

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null
  const pane = target?.closest<HTMLElement>('[data-pane]') ?? null
  const close = target?.closest<HTMLElement>('[data-close]')
  const link = target?.closest<HTMLAnchorElement>('a[href^="/agent/tickets/"], a[href^="/agent/filters/"]')
  if (close) {
    event.preventDefault()
    const closed = close.dataset.close
    tabs = tabs.filter((id) => id !== closed)
    return ticketId() === closed
      ? go(tabs[0] === undefined ? '/agent/filters/360001' : `/agent/tickets/${tabs[0]}`)
      : void refresh()
  }
  if (link) {
    event.preventDefault()
    return go(link.getAttribute('href') ?? '/agent/filters/360001')
  }
  if (target?.closest('[data-more]') && pane !== null) {
    shown.set(pane.dataset.pane ?? '', (shown.get(pane.dataset.pane ?? '') ?? PAGE) + PAGE)
    return render()
  }
  const mode = target?.closest<HTMLElement>('[data-mode]')
  if (mode && pane !== null) {
    for (const other of pane.querySelectorAll('[data-mode]'))
      other.setAttribute('aria-pressed', String(other === mode))
    pane.querySelector('.editor')?.classList.toggle('note', mode.dataset.mode === 'note')
    return
  }
  const menu = pane?.querySelector<HTMLElement>('.menu')
  if (target?.closest('[data-test-id="submit_button-menu-button"]') && menu) {
    menu.hidden = !menu.hidden
    return
  }
  if (menu) menu.hidden = true
  const button = target?.closest<HTMLElement>('[data-submit]')
  if (button && pane !== null) return void submit(pane, button.dataset.submit ?? 'open')
  if (target?.closest('[data-act="take"]') && pane !== null) return void act(pane.dataset.pane ?? '', 'take')
})

addEventListener('popstate', () => void refresh())
onChange(() => void refresh())
setInterval(() => {
  if (latest?.running === true) void refresh()
}, 60_000)
void refresh()
