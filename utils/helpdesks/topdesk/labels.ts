/**
 * Labels of the call card per language: en RECORDED (screenshot) for the planning block, else after the API's
 * names; nl USED (Joostie 2026-06); de mostly GUESS ("Melder", "Bearbeiter" SEEN); fi: none found, the card
 * then shows what needs no label.
 */
const LABELS = {
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

/** What stands beside the labels, by meaning; the first of each counts. */
export function labelled(fields: readonly (readonly [string, string])[]): ReadonlyMap<Label, string> {
  const found = new Map<Label, string>()
  for (const [name, words] of Object.entries(LABELS)) {
    const field = fields.find(([label]) => Object.values(words).some((word) => word === label))
    if (field) found.set(name as Label, field[1])
  }
  return found
}
