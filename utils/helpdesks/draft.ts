import type { HelpdeskId } from '../ticket/ref.ts'

interface ComposerHooks {
  readonly composer: readonly string[]
  /** There while an internal note is written: not for the customer, so not looked at. */
  readonly internal: readonly string[]
  /** Words, in lower case, of the box that hides what is written from the customer. */
  readonly hides?: readonly string[]
}

/** Where a reply to the customer is written. Sources and dates as in the vendor reports. */
const HOOKS: Readonly<Record<HelpdeskId, ComposerHooks>> = {
  zendesk: {
    composer: [
      '[data-test-id="omnicomposer-rich-text-ckeditor"]', // five extensions, 2025–2026
      '[data-test-id="ticket-rich-text-editor"]', // five extensions, 2025–2026
    ],
    internal: [
      '[data-test-id="omnichannel-channel-switcher-button"][data-channel="internal"]', // five extensions, 2025–2026
    ],
  },
  jira: {
    composer: [
      '#ak-editor-textarea', // AllyMech14 2026-04
      'textarea#comment', // Atlassian toolkit 2026-04
    ],
    internal: [
      '#comment-editor-container-tabs-0[aria-selected="true"]', // AllyMech14 2026-04
    ],
  },
  topdesk: {
    composer: [
      '.ck.ck-editor__editable', // vendor's own user style, early 2026
    ],
    internal: [],
    hides: [
      'make invisible to caller', // screenshot of the card, vendor report
      'maak onzichtbaar voor aanmelder', // vendor report
      'für melder unsichtbar machen', // GUESS, as "Melder" elsewhere
    ],
  },
}

/** The reply editor an event came from; null for every other field of the page. */
export function composerOf(helpdesk: HelpdeskId, target: EventTarget | null): HTMLElement | null {
  const { composer, internal, hides = [] } = HOOKS[helpdesk]
  const found = (target as Partial<Element> | null)?.closest?.(composer.join(','))
  if (!found || !found.ownerDocument) return null
  const around = found.closest('[data-test-id="editor-view"]') ?? found.ownerDocument
  const isNote = internal.some((hook) => around.querySelector(hook)) || isHidden(found.ownerDocument, hides)
  return isNote ? null : (found as HTMLElement)
}

/** Whether a box of these words is ticked. */
function isHidden(document: Document, words: readonly string[]): boolean {
  if (words.length === 0) return false
  return [...document.querySelectorAll('label')].some(
    ({ textContent, control }) =>
      words.includes((textContent ?? '').trim().toLowerCase()) &&
      ((control as HTMLInputElement | null)?.checked === true ||
        control?.getAttribute('aria-checked') === 'true'),
  )
}

/** The draft as it stands there now, in lines. */
export function draftIn(composer: HTMLElement): string {
  if (composer.tagName === 'TEXTAREA') return (composer as HTMLTextAreaElement).value
  return composer.innerText ?? composer.textContent ?? ''
}
