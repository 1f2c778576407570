/** Our one element in a vendor's page. The name says whose it is, to a developer who finds it. */
export const HOST_TAG = 'solve-first-overlay'

/** So many re-mounts in the window mean that the page does not want us. */
const FIGHT_LIMIT = 10
const FIGHT_WINDOW = 10_000
const FIGHT_PAUSE = 30_000

export interface Host {
  readonly element: HTMLElement
  readonly root: ShadowRoot
  /** Where the interface is drawn; carries theme and skin as attributes. */
  readonly stage: HTMLElement
  /** Puts the host back when the page dropped it. false: the page fights, we stay away for a while. */
  keep(now: number): boolean
  remove(): void
}

/**
 * A shadow host under `<body>`, never inside the vendor's own tree: a foreign node there makes React drop
 * the page on hydration (jira.md §5.1). Zero-sized and fixed, so it changes no layout.
 */
export function createHost(document: Document, css: string): Host {
  removeHosts(document)
  const element = document.createElement(HOST_TAG)
  element.style.cssText =
    'all:initial;position:fixed;inset:0 auto auto 0;width:0;height:0;z-index:250;contain:layout style'
  const root = element.attachShadow({ mode: 'open' })
  const style = document.createElement('style')
  style.textContent = css
  const stage = document.createElement('div')
  stage.id = 'stage'
  root.append(style, stage)
  stopKeys(stage)

  const mounts: number[] = []
  let awayUntil = 0
  return {
    element,
    root,
    stage,
    keep(now) {
      if (element.isConnected) return true
      if (now < awayUntil || !document.body) return false
      while (mounts.length > 0 && now - (mounts[0] as number) > FIGHT_WINDOW) mounts.shift()
      if (mounts.length >= FIGHT_LIMIT) {
        mounts.length = 0
        awayUntil = now + FIGHT_PAUSE
        return false
      }
      mounts.push(now)
      document.body.append(element)
      return true
    },
    remove() {
      element.remove()
    },
  }
}

/** Hosts left by an earlier version of ourselves: Firefox keeps the DOM of a killed script. */
export function removeHosts(document: Document): void {
  for (const old of [...document.getElementsByTagName(HOST_TAG)]) old.remove()
}

/** The vendor's single-key shortcuts must not fire from our own controls (jira.md §5.2). */
function stopKeys(stage: HTMLElement): void {
  for (const type of ['keydown', 'keyup', 'keypress'] as const) {
    stage.addEventListener(type, (event) => event.stopPropagation())
  }
}
