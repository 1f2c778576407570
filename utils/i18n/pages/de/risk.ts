import type { Catalogue } from '../../catalogue.ts'
import type { RiskKey } from '../en.ts'

/** German texts of early risk on the options page. */
export const riskDe: Catalogue<RiskKey> = {
  secRisk: 'Frühes Risiko',
  riskWhat:
    'Lernt aus den gelösten Tickets Ihres Teams, welche SLAs wohl verfehlt werden, und stellt das am stärksten gefährdete Zehntel der offenen Tickets in „Jetzt tun“ unter gleichen weiter nach oben. Es erinnert nie und sagt nichts über ein einzelnes Ticket.',
  riskSwitch: 'Aus gelösten Tickets lernen',
  riskSwitchHint:
    'Anfangs aus. Solange ein Ticket zu sehen ist, wird die Suche des Helpdesks höchstens einmal pro Minute und 60-mal am Tag gefragt. Aufbewahrt werden Zeiten, Priorität und ein Code für die Art des Tickets; keine Namen, keine Worte.',
  riskNone: 'Noch nichts gelesen. Es beginnt mit dem nächsten Ticket Ihres Teams, das Sie öffnen.',
  riskUnknown: 'Der Stand ist gerade nicht bekannt.',
  riskProgress: '{count} von {needed} Ergebnissen',
  riskLearning: 'Noch nicht genug Verlauf: Die Reihenfolge der Liste bleibt, wie sie ist.',
  riskOn:
    'An. Gelernt am {day} aus {count} Ergebnissen; das neueste Fünftel blieb zurück, um zu sehen, wie gut es trifft:',
  riskSaid: 'Gesagt: verfehlt',
  riskCame: 'Traf ein',
  riskTimes: 'Vorhersagen',
  riskShare: '{share} %',
}
