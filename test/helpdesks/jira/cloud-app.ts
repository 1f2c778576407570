import { act, model, onChange, paint } from '../client/live.ts'
import { body, comments, queueRow, ROW_HEIGHT, right, shell } from './cloud-view.ts'
import type { JiraModel } from './view-types.ts'

/** Takes over the server's page a while after the load, throws it away and draws its own; navigates without loads. */
const root = document.querySelector('#jira-frontend') as HTMLElement
let latest: JiraModel | null = null
let drawnFor = ''

async function refresh(): Promise<void> {
  const selected = new URLSearchParams(location.search).get('selectedIssue') ?? ''
  latest = await model<JiraModel>({ path: location.pathname, selected })
  draw()
}

function draw(): void {
  const m = latest
  if (m === null) return
  const route = m.issue?.key ?? `queue ${m.queue?.id ?? ''}`
  if (route !== drawnFor) {
    root.innerHTML = shell(m)
    drawnFor = route
    document.title =
      m.issue === null
        ? `${m.queue?.name ?? 'Jira'} - Jira`
        : `[${m.issue.key}] ${m.issue.summary.slice(0, 100)} - Jira`
  }
  if (m.issue !== null) {
    paint(root.querySelector('[data-region="body"]'), body(m.issue))
    paint(root.querySelector('[data-region="comments"]'), comments(m.issue))
    paint(root.querySelector('[data-region="right"]'), right(m.issue))
  }
  drawRows()
}

/** Only rows near the viewport exist, and their elements are used again. */
function drawRows(): void {
  const scroll = root.querySelector<HTMLElement>('[data-scroll]')
  const canvas = root.querySelector<HTMLElement>('[data-canvas]')
  const rows = latest?.queue?.rows
  if (scroll === null || canvas === null || rows === undefined) return
  canvas.style.height = `${rows.length * ROW_HEIGHT}px`
  const from = Math.max(0, Math.floor(scroll.scrollTop / ROW_HEIGHT) - 2)
  const visible = rows.slice(from, from + Math.ceil(scroll.clientHeight / ROW_HEIGHT) + 4)
  while (canvas.children.length > visible.length) canvas.lastElementChild?.remove()
  visible.forEach((row, index) => {
    let element = canvas.children[index] as HTMLElement | undefined
    if (element === undefined) {
      element = document.createElement('div')
      element.className = 'virtual-table-row'
      canvas.append(element)
    }
    element.style.transform = `translateY(${(from + index) * ROW_HEIGHT}px)`
    paint(element, queueRow(row))
  })
}

async function save(issue: HTMLElement): Promise<void> {
  const box = issue.querySelector<HTMLElement>('.ProseMirror')
  const text = box?.innerText.trim() ?? ''
  const note = issue.querySelector('[data-mode="note"]')?.getAttribute('aria-selected') === 'true'
  if (text === '') return
  if (box !== null) box.textContent = ''
  await act(issue.dataset.key ?? '', note ? 'note' : 'reply', { body: text })
}

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null
  const issue = target?.closest<HTMLElement>('.issue') ?? null
  const link = target?.closest<HTMLAnchorElement>(
    '#jira-frontend a[href^="/browse/"], #jira-frontend a[href^="/jira/"]',
  )
  if (link && !(event as MouseEvent).ctrlKey) {
    event.preventDefault()
    history.pushState(null, '', link.getAttribute('href') ?? '/')
    return void refresh()
  }
  const mode = target?.closest<HTMLElement>('[data-mode]')
  if (mode && issue !== null) {
    for (const other of issue.querySelectorAll('[data-mode]'))
      other.setAttribute('aria-selected', String(other === mode))
    issue.querySelector('.composer')?.classList.toggle('note', mode.dataset.mode === 'note')
    return
  }
  const menu = issue?.querySelector<HTMLElement>('.menu')
  if (target?.closest('[data-menu]') && menu) {
    menu.hidden = !menu.hidden
    return
  }
  if (menu) menu.hidden = true
  if (issue === null) return
  const status = target?.closest<HTMLElement>('[data-status]')
  if (status) return void act(issue.dataset.key ?? '', 'status', { status: status.dataset.status ?? '' })
  if (target?.closest('[data-save]')) return void save(issue)
  if (target?.closest('[data-cancel]')) return issue.querySelector('.ProseMirror')?.replaceChildren()
  if (target?.closest('[data-act="take"]')) return void act(issue.dataset.key ?? '', 'take')
})
document.addEventListener('scroll', drawRows, { capture: true, passive: true })
addEventListener('resize', drawRows)
addEventListener('popstate', () => void refresh())

setTimeout(
  () => {
    onChange(() => void refresh())
    void refresh()
  },
  Number(document.documentElement.dataset.hydrate ?? 400),
)
setInterval(() => {
  if (latest?.running === true) void refresh()
}, 60_000)
