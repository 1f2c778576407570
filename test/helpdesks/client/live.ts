/** What the pages of all four sites do alike: ask their own server for the state, and hear when it changes. */

/** Marks the page's own direct children of `html` and `body`; the rest is foreign. */
const OWN = 'data-own'

export async function model<T>(query: Record<string, string>): Promise<T> {
  const answer = await fetch(`/__page/model?${new URLSearchParams(query)}`, { headers: { 'x-page': '1' } })
  return (await answer.json()) as T
}

export async function act(key: string, what: string, more: Record<string, string> = {}): Promise<void> {
  await fetch('/__page/act', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-page': '1' },
    body: JSON.stringify({ key, what, ...more }),
  })
}

/**
 * Calls back on every change; the server may also ask to drop foreign nodes, once or for as long as it says.
 * Only the top document listens to the server; it tells its frames.
 */
export function onChange(callback: () => void): void {
  const heard = (kind: string, data: string): void => {
    if (kind === 'reload') return location.reload()
    if (kind === 'theme') return setTheme(data)
    if (kind === 'rerender') dropForeign()
    if (kind === 'rerender' && data === 'fight') fight()
    callback()
  }
  setTheme(document.documentElement.getAttribute('data-theme-choice') ?? 'auto')
  if (window.top !== window) {
    addEventListener('server-says', (event) => {
      const [kind = '', data = ''] = (event as CustomEvent<readonly string[]>).detail
      heard(kind, data)
    })
    return
  }
  const line = new WebSocket(`wss://${location.host}/__page/live`)
  line.addEventListener('message', (event) => {
    const said = JSON.parse(event.data as string) as readonly [string, string]
    if (said[0] !== 'reload') tellFrames(window, said)
    heard(said[0], said[1])
  })
}

function tellFrames(of: Window, said: readonly string[]): void {
  for (let i = 0; i < of.frames.length; i += 1) {
    const frame = of.frames[i]
    if (frame === undefined) continue
    frame.dispatchEvent(new CustomEvent('server-says', { detail: said }))
    tellFrames(frame, said)
  }
}

function dropForeign(): void {
  for (const parent of [document.documentElement, document.body]) {
    // A copy: removing changes the live list.
    for (const child of Array.from(parent.children)) {
      if (child === document.head || child === document.body || child.hasAttribute(OWN)) continue
      child.remove()
    }
  }
}

/** A page that throws out foreign nodes whenever it sees one, for ten seconds. */
function fight(): void {
  const observer = new MutationObserver(dropForeign)
  observer.observe(document.body, { childList: true })
  observer.observe(document.documentElement, { childList: true })
  setTimeout(() => observer.disconnect(), 10_000)
}

const dark = matchMedia('(prefers-color-scheme: dark)')

function setTheme(choice: string): void {
  const root = document.documentElement
  root.setAttribute('data-theme-choice', choice)
  const mode = choice === 'auto' ? (dark.matches ? 'dark' : 'light') : choice
  root.setAttribute('data-color-mode', mode)
}
dark.addEventListener('change', () =>
  setTheme(document.documentElement.getAttribute('data-theme-choice') ?? 'auto'),
)

/** Puts HTML into a region unless it is there already, so that nothing flickers or loses its place. */
const painted = new WeakMap<Element, string>()
export function paint(region: Element | null, html: string): void {
  if (region === null || painted.get(region) === html) return
  painted.set(region, html)
  region.innerHTML = html
}
