/**
 * Labels of the call card per language: en RECORDED (screenshot) for the planning block, else after the API's
 * names; nl USED (Joostie 2026-06); de mostly GUESS ("Melder", "Bearbeiter" SEEN); fi: none found, the card
 * then shows what needs no label.
 */
export const LABELS = {
  caller: { en: 'caller', nl: 'aanmelder', de: 'melder' },
  type: { en: 'call type', nl: 'soort melding', de: 'art der meldung' },
  entry: { en: 'entry type', nl: 'soort binnenkomst', de: 'eingangsart' },
  category: { en: 'category', nl: 'categorie', de: 'kategorie' },
  priority: { en: 'priority', nl: 'prioriteit', de: 'priorität' },
  duration: { en: 'duration', nl: 'doorlooptijd', de: 'dauer' },
  targetDate: { en: 'target date', nl: 'streefdatum', de: 'zieldatum' },
  onHold: { en: 'on hold', nl: 'on hold', de: 'angehalten' },
  group: { en: 'operator group', nl: 'behandelaarsgroep', de: 'bearbeitergruppe' },
  operator: { en: 'operator', nl: 'behandelaar', de: 'bearbeiter' },
  supplier: { en: 'supplier', nl: 'leverancier', de: 'lieferant' },
  status: { en: 'status', nl: 'status', de: 'status' },
  completed: { en: 'completed', nl: 'gereed', de: 'erledigt' },
  closed: { en: 'closed', nl: 'afgemeld', de: 'geschlossen' },
} as const satisfies Record<string, Record<'en' | 'nl' | 'de', string>>

export type Label = keyof typeof LABELS

/** The labelled fields a card shows, by meaning: text as shown, `true`/`false` for a tick box. */
export function labelledIn(document: Document): ReadonlyMap<Label, string> {
  const byWord = new Map<string, Label>()
  for (const [name, words] of Object.entries(LABELS)) {
    for (const word of Object.values(words)) byWord.set(word, name as Label)
  }
  const found = new Map<Label, string>()
  for (const label of document.querySelectorAll('label[for]')) {
    const word = (label.textContent ?? '').replace(/[:*]/g, '').trim().toLowerCase()
    const name = byWord.get(word)
    const field = document.getElementById(label.getAttribute('for') ?? '')
    if (name && field && !found.has(name)) found.set(name, shownIn(field))
  }
  return found
}

function shownIn(field: Element): string {
  if (field.getAttribute('role') === 'checkbox') {
    // The time since when stands beside the box.
    return [field.getAttribute('aria-checked') ?? '', ...inputsOf(field.nextElementSibling)].join(' ').trim()
  }
  if (field.tagName === 'SELECT')
    return (field as HTMLSelectElement).selectedOptions[0]?.textContent?.trim() ?? ''
  if (!('value' in field)) return field.textContent?.trim() ?? ''
  const next = field.nextElementSibling
  const time = next?.tagName === 'INPUT' && !labelOf(next) ? (next as HTMLInputElement).value : ''
  return `${field.value as string} ${time}`.trim()
}

/** A date is two fields, and the label stands for the first only. */
function inputsOf(element: Element | null): string[] {
  if (!element || element.tagName !== 'DIV' || element.querySelector('label')) return []
  return [...element.querySelectorAll('input[type="text"]')].map((input) => (input as HTMLInputElement).value)
}

function labelOf(field: Element): Element | null {
  return field.id ? field.ownerDocument.querySelector(`label[for="${field.id}"]`) : null
}
