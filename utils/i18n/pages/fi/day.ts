import type { Catalogue } from '../../catalogue.ts'
import type { DayKey } from '../en.ts'

/** Finnish texts of today's log: why a ticket got a nudge or none. */
export const dayFi: Catalogue<DayKey> = {
  dayLog: 'Tänään, tiketti kerrallaan',
  dayLogHint:
    'Mitä sanottiin ja miksi ei, vain sinulle. Tieto on muistissa vain tämän päivän, eikä sitä tallenneta eikä viedä mihinkään.',
  dayLogNone: 'Tänään ei ole vielä avattu yhtään tikettiä.',
  dayLogCount: {
    one: '1 tiketti tänään, muistutus: {told}',
    other: '{n} tikettiä tänään, muistutuksia: {told}',
  },
  dayLogTime: 'Aika',
  dayLogWhat: 'Mitä sanottiin',
  dayLogTold: 'Muistutus: {what}',
  s_nothing_due: 'Ei nyt tehtävää',
  s_no_desk_hours: 'Ei muistutusta: palveluaikoja ei ole asetettu',
  s_desk_closed: 'Ei muistutusta: palvelu oli kiinni',
  s_stale: 'Ei muistutusta: tiedot olivat vanhentuneet',
  s_done: 'Ei muistutusta: ratkaistu tai suljettu',
  s_customer: 'Ei muistutusta: odottaa asiakasta',
  s_third_party: 'Ei muistutusta: odottaa kolmatta osapuolta',
  s_planned: 'Ei muistutusta: odottaa tarkoituksella',
  s_too_young: 'Ei muistutusta: vasta saapunut',
  s_colleague: 'Ei muistutusta: työkaverilla oli se auki',
  s_not_ours: 'Ei muistutusta: jonkun muun tiketti',
  s_unknown: 'Ei muistutusta: jotain tarvittavaa ei voitu lukea',
  s_large: 'Ei muistutusta: iso työ, vaatii suunnittelua',
  s_on_it: 'Ei muistutusta: kerroit jo tekeväsi sitä',
  s_snoozed: 'Ei muistutusta: siirsit sen myöhemmäksi',
  s_other_way: 'Ei muistutusta: autettu toisella tavalla',
  s_typing: 'Ei muistutusta: olit kirjoittamassa',
  s_hidden: 'Ei muistutusta: ikkuna oli piilossa',
  s_quiet: 'Ei muistutusta: hiljaisuus oli päällä',
  s_no_breakpoint: 'Ei muistutusta: työ oli kesken',
  s_budget: 'Ei muistutusta: päivän muistutukset oli käytetty',
  s_already_told: 'Ei muistutusta: sanottu jo, ei uutta sen jälkeen',
  s_hold_out: 'Ei muistutusta: yksi kymmenestä ilman muistutusta',
  s_retired: 'Ei muistutusta: tämä vinkki ei enää kysy',
  s_switched_off: 'Ei muistutusta: tämä vinkki on pois päältä',
}
