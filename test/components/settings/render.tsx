import { act, type ReactElement } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach } from 'vitest'

;(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true

let open: Root | null = null

/** Nothing of one test is left to work on in the next. */
afterEach(async () => {
  await settle(() => open?.unmount())
  open = null
})

/** Draws a page and gives the few ways a person has: to find by name, press, type. */
export async function show(page: ReactElement) {
  document.body.innerHTML = '<div id="root"></div>'
  const root = createRoot(document.getElementById('root') as HTMLElement)
  open = root
  await settle(() => root.render(page))
  return {
    text: () => document.body.textContent ?? '',
    named,
    all: (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)],
    async press(name: string) {
      await settle(() => named(name).click())
    },
    /** What happens within the press itself, before anything is waited for. */
    pressNow(name: string): Promise<void> {
      act(() => named(name).click())
      return settle(() => undefined)
    },
    async type(name: string, text: string) {
      await settle(() => setValue(named(name) as HTMLInputElement, text))
    },
    async leave(name: string) {
      await settle(() => named(name).dispatchEvent(new FocusEvent('focusout', { bubbles: true })))
    },
    async give(name: string, file: File) {
      const input = named(name, 'input[type=file]') as HTMLInputElement
      Object.defineProperty(input, 'files', { value: [file], configurable: true })
      await settle(() => input.dispatchEvent(new Event('change', { bubbles: true })))
    },
  }
}

async function settle(work: () => void): Promise<void> {
  await act(async () => {
    work()
    await new Promise((done) => setTimeout(done, 0))
  })
  await act(async () => {
    await new Promise((done) => setTimeout(done, 0))
  })
}

/** The control a person would call so: by aria-label, by its label, by its own words. */
function named(
  name: string,
  selector = 'button, input:not([type=file]), select, a, [role=switch]',
): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>(selector)].find(
    (element) => nameOf(element) === name,
  )
  if (!found) throw new Error(`nothing is named "${name}"`)
  return found
}

function nameOf(element: HTMLElement): string {
  const label = element.id === '' ? null : document.querySelector(`label[for="${element.id}"]`)
  const around = element.tagName === 'INPUT' ? element.closest('label') : null
  const text = element.getAttribute('aria-label') ?? label?.textContent ?? around?.textContent
  return (text ?? spokenText(element)).trim()
}

/** What an element says to those who do not see it. */
function spokenText(element: HTMLElement): string {
  const copy = element.cloneNode(true) as HTMLElement
  for (const hidden of copy.querySelectorAll('[aria-hidden=true]')) hidden.remove()
  return copy.textContent ?? ''
}

function setValue(element: HTMLInputElement, text: string): void {
  const proto = element.tagName === 'SELECT' ? HTMLSelectElement.prototype : HTMLInputElement.prototype
  Object.getOwnPropertyDescriptor(proto, 'value')?.set?.call(element, text)
  element.dispatchEvent(new Event(element.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }))
}
