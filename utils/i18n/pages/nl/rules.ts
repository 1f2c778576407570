import type { Catalogue } from '../../catalogue.ts'
import type { RulesKey } from '../en.ts'

/** Dutch texts of whose turn it is, what SLA targets promise and usual work. */
export const rulesNl: Catalogue<RulesKey> = {
  secStatuses: 'Wie aan zet is',
  statusesWhat:
    'Voor statussen waarvan de naam meer zegt dan het soort status in de helpdesk. Zolang de klant of een derde aan zet is, komt er geen seintje.',
  statusesNone: 'Niets ingevuld: het soort status van de helpdesk zelf telt.',
  statusName: 'Status, zoals de helpdesk die schrijft',
  statusTurn: 'Aan zet',
  statusAdd: 'Status toevoegen',
  slaNamesWhat: 'Voor doelen waarvan de naam het niet zegt: wat er dan beloofd is.',
  slaNamesNone: 'Niets ingevuld.',
  slaName: 'Doel, zoals de helpdesk het noemt',
  slaPromises: 'Wat het belooft',
  slaNameAdd: 'Naam toevoegen',
  secUsual: 'Gewoonlijk werk',
  usualWhat:
    'Hoeveel werk acht van de tien tickets hoogstens kosten. Daaruit volgt uiterlijk wanneer je moet beginnen als niemand een maat heeft gekozen; een maat gaat altijd voor.',
  usualAllHint: '0: niet bekend, en zonder maat dan ook geen uiterlijk begin.',
  usualNone: 'Geen verschil per prioriteit of soort.',
  usualAdd: 'Per prioriteit of soort toevoegen',
  usualSentence: '{type} · {priority}',
  ofUsual: 'Gewoonlijk werk {item}',
  nUsualRows: 'Gewoonlijk werk per prioriteit en soort',
  nType: 'Soort',
  nWork: 'Echt werk',
  vAllTypes: 'alle soorten',
  vIncident: 'storing',
  vProblem: 'probleem',
  vRequest: 'aanvraag',
  vQuestion: 'vraag',
  vChange: 'wijziging',
  vTask: 'taak',
  vOtherType: 'andere soorten',
}
