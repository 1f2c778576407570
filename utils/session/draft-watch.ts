import { composerOf, draftIn } from '../helpdesks/draft.ts'
import type { DraftFinding } from '../messaging/draft.ts'
import type { HelpdeskId } from '../ticket/ref.ts'

/** The draft is looked at once typing has rested so long. */
const REST = 1_500

export interface DraftWatchOptions {
  readonly document: Document
  readonly helpdesk: HelpdeskId
  /** Switched on by the lead, and no works-council mode; while it is off nothing of a draft is read. */
  readonly on: () => boolean
  readonly check: (draft: string) => Promise<readonly DraftFinding[]>
  readonly onFindings: (findings: readonly DraftFinding[]) => void
  readonly signal: AbortSignal
}

/** Reads the draft in the page's reply editor while the reply check is on; it changes nothing there. */
export function watchDraft({ document, helpdesk, on, check, onFindings, signal }: DraftWatchOptions): void {
  const view = document.defaultView as Window
  let timer = 0
  let asked = 0

  async function look(composer: HTMLElement): Promise<void> {
    const turn = ++asked
    const draft = on() && composer.isConnected ? draftIn(composer).trim() : ''
    const findings = draft === '' ? [] : await check(draft).catch(() => [])
    // A later look has asked meanwhile.
    if (turn === asked && !signal.aborted) onFindings(findings)
  }

  document.addEventListener(
    'input',
    (event) => {
      if (!on()) return
      const composer = composerOf(helpdesk, event.target)
      if (composer === null) return
      view.clearTimeout(timer)
      timer = view.setTimeout(() => void look(composer), REST)
    },
    { capture: true, passive: true, signal },
  )
  signal.addEventListener('abort', () => view.clearTimeout(timer))
}
