import type { Catalogue } from '../../catalogue.ts'
import type { RiskKey } from '../en.ts'

/** Dutch texts of early risk on the options page. */
export const riskNl: Catalogue<RiskKey> = {
  secRisk: 'Vroeg risico',
  riskWhat:
    'Leert van de opgeloste tickets van je eigen team welke SLA’s waarschijnlijk gemist worden en zet het tiende deel van de open tickets met het meeste risico bij “nu doen” hoger tussen gelijken. Het geeft nooit een seintje en zegt niets over één ticket.',
  riskSwitch: 'Leren van opgeloste tickets',
  riskSwitchHint:
    'Standaard uit. Zolang je een ticket in beeld hebt, wordt de helpdesk hooguit eens per minuut en 60 keer per dag doorzocht. Bewaard worden tijden, prioriteit en een code voor het soort ticket; geen namen, geen woorden.',
  riskNone: 'Nog niets gelezen. Het begint met het volgende ticket van je team dat je opent.',
  riskUnknown: 'De stand is nu niet bekend.',
  riskProgress: '{count} van {needed} uitkomsten',
  riskLearning: 'Nog niet genoeg geschiedenis: de volgorde van de lijst blijft zoals ze is.',
  riskOn:
    'Aan. Geleerd op {day} uit {count} uitkomsten; het nieuwste vijfde deel is achtergehouden om te zien hoe het uitpakt:',
  riskSaid: 'Gezegd: gemist',
  riskCame: 'Kwam uit',
  riskTimes: 'Voorspellingen',
  riskShare: '{share} %',
}
