import { act, model, onChange, paint } from '../client/live.ts'
import { comments, details, ops, queue, side } from './dc-view.ts'
import type { JiraModel } from './view-types.ts'

/** A classic page: full loads between issues, parts refreshed in place. */
const region = (name: string): Element | null => document.querySelector(`[data-region="${name}"]`)
const content = (): HTMLElement | null => document.querySelector('#issue-content')
let running = false

async function refresh(): Promise<void> {
  const m = await model<JiraModel>({
    path: location.pathname.replace(/^\/jira/, ''),
    selected: new URLSearchParams(location.search).get('selectedIssue') ?? '',
  })
  running = m.running
  if (m.issue !== null) {
    paint(region('ops'), ops(m.issue))
    paint(region('details'), details(m.issue))
    paint(region('comments'), comments(m.issue))
    paint(region('side'), side(m.issue))
  }
  const panel = document.querySelector('#sd-page-panel')
  if (m.queue !== null && panel !== null) {
    const drawn = document.createElement('div')
    drawn.innerHTML = queue(m.queue)
    paint(region('queue'), drawn.querySelector('[data-region="queue"]')?.innerHTML ?? '')
  }
}

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null
  const key = content()?.dataset.key
  if (target === null || key === undefined) return
  const mode = target.closest<HTMLElement>('[data-mode]')
  if (mode !== null) {
    for (const other of document.querySelectorAll('[data-mode]')) {
      other.setAttribute('aria-pressed', String(other === mode))
      other.classList.toggle('on', other === mode)
    }
    return document.querySelector('.composer')?.classList.toggle('note', mode.dataset.mode === 'note')
  }
  const status = target.closest<HTMLElement>('[data-status]')
  if (status !== null) return void act(key, 'status', { status: status.dataset.status ?? '' })
  if (target.closest('[data-act="take"]') !== null) return void act(key, 'take')
  const box = document.querySelector<HTMLTextAreaElement>('#comment')
  if (box === null) return
  if (target.closest('[data-focus]') !== null) return box.focus()
  if (target.closest('[data-save]') !== null && box.value.trim() !== '') {
    const note = document.querySelector('[data-mode="note"]')?.getAttribute('aria-pressed') === 'true'
    const body = box.value
    box.value = ''
    void act(key, note ? 'note' : 'reply', { body })
  }
})

onChange(() => void refresh())
setInterval(() => {
  if (running) void refresh()
}, 60_000)
void refresh()
