/** Words on the card and the overview, in the languages TOPdesk agents use here. */
export interface CardWords {
  readonly caller: string
  readonly department: string
  readonly category: string
  readonly callType: string
  readonly impact: string
  readonly urgency: string
  readonly priority: string
  readonly duration: string
  readonly targetDate: string
  readonly onHold: string
  readonly operatorGroup: string
  readonly operator: string
  readonly supplier: string
  readonly status: string
  readonly completed: string
  readonly closed: string
  readonly planning: string
  readonly processing: string
  readonly details: string
  readonly request: string
  readonly action: string
  readonly invisible: string
  readonly makeInvisible: string
  readonly save: string
  readonly more: string
  readonly take: string
  readonly general: string
  readonly information: string
  readonly links: string
  readonly attachments: string
  readonly audit: string
  readonly start: string
  readonly overview: string
  readonly number: string
  readonly brief: string
  readonly mailed: string
  readonly major: string
}

export const WORDS: Readonly<Record<'en' | 'nl' | 'de', CardWords>> = {
  en: {
    caller: 'Caller',
    department: 'Branch',
    category: 'Category',
    callType: 'Call type',
    impact: 'Impact',
    urgency: 'Urgency',
    priority: 'Priority',
    duration: 'Duration',
    targetDate: 'Target date',
    onHold: 'On hold',
    operatorGroup: 'Operator group',
    operator: 'Operator',
    supplier: 'Supplier',
    status: 'Status',
    completed: 'Completed',
    closed: 'Closed',
    planning: 'Planning',
    processing: 'Processing',
    details: 'Details',
    request: 'Request',
    action: 'Action',
    invisible: 'Invisible to caller',
    makeInvisible: 'Make invisible to caller',
    save: 'Save',
    more: 'More',
    take: 'Assign to me',
    general: 'General',
    information: 'Information',
    links: 'Links',
    attachments: 'Attachments',
    audit: 'Audit trail',
    start: 'Start',
    overview: 'Second line calls',
    number: 'Call number',
    brief: 'Brief description',
    mailed: 'E-mail sent',
    major: 'Major call',
  },
  nl: {
    caller: 'Aanmelder',
    department: 'Vestiging',
    category: 'Categorie',
    callType: 'Soort melding',
    impact: 'Impact',
    urgency: 'Urgentie',
    priority: 'Prioriteit',
    duration: 'Doorlooptijd',
    targetDate: 'Streefdatum',
    onHold: 'On hold',
    operatorGroup: 'Behandelaarsgroep',
    operator: 'Behandelaar',
    supplier: 'Leverancier',
    status: 'Status',
    completed: 'Gereed',
    closed: 'Afgemeld',
    planning: 'Planning',
    processing: 'Afhandeling',
    details: 'Details',
    request: 'Verzoek',
    action: 'Actie',
    invisible: 'Onzichtbaar voor aanmelder',
    makeInvisible: 'Maak onzichtbaar voor aanmelder',
    save: 'Opslaan',
    more: 'Meer',
    take: 'Toewijzen aan mij',
    general: 'Algemeen',
    information: 'Informatie',
    links: 'Koppelingen',
    attachments: 'Bijlagen',
    audit: 'Audit trail',
    start: 'Start',
    overview: 'Tweedelijnsmeldingen',
    number: 'Meldingnummer',
    brief: 'Korte omschrijving',
    mailed: 'E-mail verstuurd',
    major: 'Major call',
  },
  de: {
    caller: 'Melder',
    department: 'Niederlassung',
    category: 'Kategorie',
    callType: 'Meldungsart',
    impact: 'Auswirkung',
    urgency: 'Dringlichkeit',
    priority: 'Priorität',
    duration: 'Durchlaufzeit',
    targetDate: 'Zieldatum',
    onHold: 'On Hold',
    operatorGroup: 'Bearbeitergruppe',
    operator: 'Bearbeiter',
    supplier: 'Lieferant',
    status: 'Status',
    completed: 'Fertig',
    closed: 'Abgeschlossen',
    planning: 'Planung',
    processing: 'Bearbeitung',
    details: 'Details',
    request: 'Anfrage',
    action: 'Aktion',
    invisible: 'Für Melder unsichtbar',
    makeInvisible: 'Für Melder unsichtbar machen',
    save: 'Speichern',
    more: 'Mehr',
    take: 'Mir zuweisen',
    general: 'Allgemein',
    information: 'Information',
    links: 'Verknüpfungen',
    attachments: 'Anlagen',
    audit: 'Audit-Trail',
    start: 'Start',
    overview: 'Second-Line-Meldungen',
    number: 'Meldungsnummer',
    brief: 'Kurzbeschreibung',
    mailed: 'E-Mail gesendet',
    major: 'Major Call',
  },
}
