import { find, findAll } from '../hooks.ts'
import { HOOKS } from './hooks.ts'

/** One entry of a card's feed. */
interface Memo {
  /** Author, marks and time, each as shown. */
  readonly labels: readonly string[]
  /** The caller does not see it. */
  readonly invisible: boolean
  readonly html: string
}

/** The texts of a call card, as shown and not yet understood. */
export interface CardText {
  readonly subject: string
  /** Of the page, as it says itself; may be empty. */
  readonly language: string
  /** Labels (lower case) with what stands beside them; a tick box as `true` or `false`, then its time. */
  readonly fields: readonly (readonly [label: string, value: string])[]
  /** Newest first; null where the operator's settings do not mark the feed. */
  readonly requests: readonly Memo[] | null
  readonly trail: readonly Memo[] | null
}

/** null: this document shows no card. A field whose group is folded away is not among the fields. */
export function cardTextOf(document: Document): CardText | null {
  const title = find(document, HOOKS, 'title')
  if (!title) return null
  return {
    subject: find(title, HOOKS, 'subject')?.textContent?.trim() ?? '',
    language: document.documentElement.lang,
    fields: [...document.querySelectorAll('label[for]')].flatMap((label) => {
      const field = document.getElementById(label.getAttribute('for') ?? '')
      const word = (label.textContent ?? '').replace(/[:*]/g, '').trim().toLowerCase()
      return field ? [[word, shownIn(field)] as const] : []
    }),
    requests: memosIn(find(document, HOOKS, 'requests')),
    trail: memosIn(find(document, HOOKS, 'trail')),
  }
}

function memosIn(feed: Element | null): Memo[] | null {
  if (!feed) return null
  return findAll(feed, HOOKS, 'memo').map((memo) => ({
    labels: findAll(memo, HOOKS, 'label').map((label) => label.textContent ?? ''),
    invisible: find(memo, HOOKS, 'invisible') !== null,
    html: find(memo, HOOKS, 'text')?.innerHTML ?? '',
  }))
}

function shownIn(field: Element): string {
  if (field.getAttribute('role') === 'checkbox') {
    // The time since when stands beside the box.
    return [field.getAttribute('aria-checked') ?? '', ...inputsOf(field.nextElementSibling)].join(' ').trim()
  }
  if (field.tagName === 'SELECT')
    return (field as HTMLSelectElement).selectedOptions[0]?.textContent?.trim() ?? ''
  if (!('value' in field)) return field.textContent?.trim() ?? ''
  // A date is two fields, and the label stands for the first only.
  const next = field.nextElementSibling
  const time = next?.tagName === 'INPUT' && !hasLabel(next) ? (next as HTMLInputElement).value : ''
  return `${field.value as string} ${time}`.trim()
}

function inputsOf(element: Element | null): string[] {
  if (!element || element.tagName !== 'DIV' || element.querySelector('label')) return []
  return [...element.querySelectorAll('input[type="text"]')].map((input) => (input as HTMLInputElement).value)
}

function hasLabel(field: Element): boolean {
  return field.id !== '' && field.ownerDocument.querySelector(`label[for="${field.id}"]`) !== null
}
