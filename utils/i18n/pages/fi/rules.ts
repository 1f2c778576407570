import type { Catalogue } from '../../catalogue.ts'
import type { RulesKey } from '../en.ts'

/** Finnish texts of whose turn it is, what SLA targets promise and usual work. */
export const rulesFi: Catalogue<RulesKey> = {
  secStatuses: 'Kenen vuoro',
  statusesWhat:
    'Tiloille, joiden nimi kertoo enemmän kuin palvelun oma tilaluokka. Kun vuoro on asiakkaalla tai kumppanilla, muistutuksia ei tule.',
  statusesNone: 'Ei merkintöjä: palvelun omat tilaluokat ratkaisevat.',
  statusName: 'Tila, niin kuin se palvelussa lukee',
  statusTurn: 'Pallo on',
  statusAdd: 'Lisää tila',
  slaNamesWhat: 'Tavoitteille, joiden nimestä sitä ei näe: mitä luvataan.',
  slaNamesNone: 'Ei merkintöjä.',
  slaName: 'Tavoite, niin kuin sen nimi palvelussa on',
  slaPromises: 'Mitä se lupaa',
  slaNameAdd: 'Lisää nimi',
  secUsual: 'Tavallinen työmäärä',
  usualWhat:
    'Kuinka paljon työtä kahdeksan tikettiä kymmenestä vie enintään. Siitä lasketaan, milloin viimeistään on aloitettava, jos kukaan ei ole merkinnyt kokoa; merkitty koko menee aina edelle.',
  usualAllHint:
    '0: ei tiedossa; ilman kokoa ei silloin myöskään kerrota, milloin viimeistään on aloitettava.',
  usualNone: 'Ei eroja tärkeyden tai lajin mukaan.',
  usualAdd: 'Lisää tärkeyden tai lajin mukaan',
  usualSentence: '{type} · {priority}',
  ofUsual: 'Tavallinen työmäärä {item}',
  nUsualRows: 'Tavallinen työmäärä tärkeyden ja lajin mukaan',
  nType: 'Laji',
  nWork: 'Varsinaista työtä',
  vAllTypes: 'kaikki lajit',
  vIncident: 'häiriö',
  vProblem: 'ongelma',
  vRequest: 'pyyntö',
  vQuestion: 'kysymys',
  vChange: 'muutos',
  vTask: 'tehtävä',
  vOtherType: 'muut lajit',
}
