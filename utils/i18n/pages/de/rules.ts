import type { Catalogue } from '../../catalogue.ts'
import type { RulesKey } from '../en.ts'

/** German texts of whose turn it is, what SLA targets promise and usual work. */
export const rulesDe: Catalogue<RulesKey> = {
  secStatuses: 'Wer am Zug ist',
  statusesWhat:
    'Für Status, deren Name mehr sagt als die Statusart des Helpdesks. Solange der Kunde oder Dritte am Zug sind, kommt keine Erinnerung.',
  statusesNone: 'Nichts eingetragen: Es gelten die Statusarten des Helpdesks.',
  statusName: 'Status, wie der Helpdesk ihn schreibt',
  statusTurn: 'Am Zug',
  statusAdd: 'Status hinzufügen',
  slaNamesWhat: 'Für Ziele, deren Name es nicht verrät: was sie versprechen.',
  slaNamesNone: 'Nichts eingetragen.',
  slaName: 'Ziel, wie der Helpdesk es nennt',
  slaPromises: 'Was es verspricht',
  slaNameAdd: 'Name hinzufügen',
  secUsual: 'Übliche Arbeit',
  usualWhat:
    'Wie viel Arbeit acht von zehn Tickets höchstens machen. Daraus ergibt sich, wann spätestens anzufangen ist, wenn niemand eine Größe gewählt hat; eine Größe geht immer vor.',
  usualAllHint: '0: nicht bekannt, und ohne Größe dann auch kein spätester Beginn.',
  usualNone: 'Kein Unterschied nach Priorität oder Art.',
  usualAdd: 'Nach Priorität oder Art hinzufügen',
  usualSentence: '{type} · {priority}',
  ofUsual: 'Übliche Arbeit {item}',
  nUsualRows: 'Übliche Arbeit nach Priorität und Art',
  nType: 'Art',
  nWork: 'Reine Arbeit',
  vAllTypes: 'alle Arten',
  vIncident: 'Störung',
  vProblem: 'Problem',
  vRequest: 'Anfrage',
  vQuestion: 'Frage',
  vChange: 'Änderung',
  vTask: 'Aufgabe',
  vOtherType: 'andere Arten',
}
